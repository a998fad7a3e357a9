#pragma once

#include <vector>

#include "base/lang.hpp"
#include "deadline/left_out.hpp"
#include "render/json.hpp"

namespace iop::render {

constexpr Text left_out_title{"Filer som utelämnas, felen visas av `iop validate`",
                              "Files left out, see `iop validate` for the errors"};

/// `2 fel: D601 och S202`, or that the file cannot be read.
Message errors_of(const LeftOutFile& file);
/// `1 avtal är utelämnat`; empty where there is none. A sentence that says `none` says this too.
Message left_out_words(const std::vector<LeftOutFile>& files);
/// `{file, errors, codes}`.
Json left_out_file_json(const LeftOutFile& file);

}  // namespace iop::render
