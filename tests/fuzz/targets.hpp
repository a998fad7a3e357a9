#pragma once

#include <string_view>

namespace iop::test {

/// What is fuzzed. Each takes any bytes as a file, and throws where a promise is broken.

/// The reader: what cannot be read has a finding, and every place lies within the file.
void fuzz_read(std::string_view bytes);

/// `iop validate` as a whole: it ends with 0 or 1, prints one JSON document and the same one again, and in
/// every other format ends alike.
void fuzz_validate(std::string_view bytes);

/// The commands that compute: they end with 0, 1 or 2, and what they print as JSON is one document or none.
void fuzz_compute(std::string_view bytes);

}  // namespace iop::test
