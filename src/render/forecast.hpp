#pragma once

#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "payment/budget.hpp"
#include "render/payments.hpp"

namespace iop::render {

enum class ForecastBy : unsigned char { payer, payee, agreement };

/// What one agreement costs, or what it costs one payer or gives one payee.
struct AgreementBudget {
  std::string id;
  const Agreement* agreement = nullptr;
  std::vector<BudgetYear> years;  ///< every year asked for
};

/// The agreements of one payer or payee; of all where the forecast is by agreement.
struct BudgetGroup {
  std::string name;  ///< of the party; empty where it is not known, and by agreement
  std::optional<std::string> organisation_number;
  std::vector<AgreementBudget> agreements;
  std::vector<BudgetYear> years;  ///< their sums
};

struct Forecast {
  Date today;
  std::optional<Date> as_of;
  int first = 0;  ///< calendar years
  int last = 0;
  ForecastBy by = ForecastBy::payer;
  std::vector<BudgetGroup> groups;
  NamedStates states;  ///< of the agreements, where they are seen as of a day
};

/// One row a format: `forecast --format`'s choices and its error come from here.
struct ForecastFormat {
  std::string_view name;
  void (*write)(std::ostream& out, const PaymentsStyle& style, const Forecast& forecast);
};
std::span<const ForecastFormat> forecast_formats();

void forecast_text(std::ostream& out, const PaymentsStyle& style, const Forecast& forecast);
void forecast_json(std::ostream& out, const PaymentsStyle& style, const Forecast& forecast);
void forecast_csv(std::ostream& out, const PaymentsStyle& style, const Forecast& forecast);

}  // namespace iop::render

namespace iop::field {

template <>
struct Names<render::ForecastBy> {
  static constexpr std::array<std::string_view, 3> values{"payer", "payee", "agreement"};
};

}  // namespace iop::field
