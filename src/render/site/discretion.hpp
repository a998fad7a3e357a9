#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "agreement/agreement.hpp"

namespace iop::render::site {

/// What a site does not tell of persons: the names of those who signed, and what N952 finds (a person's
/// e-mail address, a telephone number).
class Discretion {
 public:
  Discretion() = default;
  /// Knows the names in the agreement's signatures, but for what is in the name of a party or participant.
  explicit Discretion(const Agreement& agreement);

  /// `text` with an asterisk for each letter and digit of what is kept back; as long as before, counted in
  /// code points.
  [[nodiscard]] std::string operator()(std::string_view text) const;

 private:
  std::vector<std::string> names_;
};

}  // namespace iop::render::site
