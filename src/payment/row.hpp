#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "payment/schedule.hpp"

namespace iop::payment {

/// One funding row and what its payments follow from.
struct Row {
  const PaymentBasis& basis;
  FundingHistory history;
  Date start;        ///< of the agreement as amended: agreement years count from here
  std::string path;  ///< `funding.stod`

  [[nodiscard]] std::string path_to(std::string_view key) const { return path + "." + std::string{key}; }
  /// Where a value at `key` comes from: its path, the amendment that set it by `day`, and the clause, if
  /// quoted.
  [[nodiscard]] std::string source(std::string_view key, Date day, std::string_view clause = {}) const;
};

/// An index value that an amount rests on and that is not known.
struct UnknownValue {
  std::string series;
  int year = 0;
  std::optional<Date> expected;  ///< none: there is no file for the series, or it has errors
};

/// Why an amount is not known; of several the first met.
struct Obstacle {
  enum class Kind : std::uint8_t { index_value, choice, range };
  Kind kind = Kind::index_value;
  /// Of `index_value`: when the index of the latest year that was raised is expected; none where that is
  /// published, or there is no telling.
  std::optional<Date> awaits = {};
  Message problem = {};  ///< of `range`
};

/// Whether a payment that meets `obstacle` and is due on `due` still may wait for it on `today`.
AmountStatus status_of(const Obstacle& obstacle, Date due, Date today);
AmountStatus status_of(const UnknownValue& value, Date due, Date today);

/// One payee's part (0 to 1) of the row, as long as its part lasts, and who pays it.
struct Share {
  std::string payer;
  std::string payee;
  Rational part;
  FigurePtr figure = {};  ///< what the part follows from, where that is computed

  [[nodiscard]] bool is_between_same(const Share& other) const {
    return payer == other.payer && payee == other.payee;
  }
};

/// The payees of a row and their parts, which sum to 1, in the file's order; one without a name where the row
/// has none. Empty where the shares are all zero.
std::vector<Share> shares_of(const Funding& row);
/// Those on `day` whose part has not ended; none where the row is not there.
std::vector<Share> shares_on(const Row& row, Date day);

/// How a payable amount is rounded: by the row's own rule, or by lag (1970:1029) 2 §, or to whole öre.
struct Rounding {
  Money unit = Money::kronor(1);
  RoundingMode mode = RoundingMode::half_up;
  std::string source;
};
enum class StatedIn : std::uint8_t { kronor, ore };
Rounding rounding_of(const Row& row, const Funding& terms, Date day, StatedIn stated);

}  // namespace iop::payment
