#include "render/left_out.hpp"

#include "base/text.hpp"

namespace iop::render {

Message errors_of(const LeftOutFile& file) {
  if (file.errors == 0) return {"kan inte läsas", "cannot be read"};
  const Message codes{text::join(file.codes, "och"), text::join(file.codes, "and")};
  return message({"{0} fel: {2}", "{0} {1}: {2}"}, file.errors,
                 file.errors == 1 ? Text{"", "error"} : Text{"", "errors"}, codes);
}

Message left_out_words(const std::vector<LeftOutFile>& files) {
  if (files.empty()) return {};
  const bool is_one = files.size() == 1;
  return message({"{} avtal är {}", "{} {} left out"}, files.size(),
                 is_one ? Text{"utelämnat", "agreement is"} : Text{"utelämnade", "agreements are"});
}

Json left_out_file_json(const LeftOutFile& file) {
  return {{"file", file.name}, {"errors", file.errors}, {"codes", file.codes}};
}

}  // namespace iop::render
