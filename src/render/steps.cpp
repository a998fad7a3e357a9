#include <algorithm>

#include "base/text.hpp"
#include "render/verification.hpp"

namespace iop::render {

std::string with_decimal_comma(std::string number, Lang lang) {
  if (lang == Lang::sv) std::replace(number.begin(), number.end(), '.', ',');
  return number;
}

std::string shown_value(const std::string& value, Lang lang) {
  const auto point = value.find('.');
  constexpr std::size_t thousand = 4;
  if (point < thousand || point == std::string::npos || value.size() - point != 3)
    return with_decimal_comma(value, lang);
  const auto amount = Money::parse(value);
  return amount ? amount->swedish() + "\u00a0kr" : value;
}

void write_steps(std::ostream& out, const std::vector<Step>& steps, Lang lang, std::string_view margin) {
  int number = 0;
  for (const auto& step : steps) {
    out << margin << ++number << ". " << text::printable(step.step.in(lang)) << ": "
        << shown_value(step.value, lang) << '\n';
    if (!step.exact.empty()) {
      out << margin << "   " << Text{"före avrundning: ", "before rounding: "}.in(lang)
          << with_decimal_comma(step.exact, lang) << '\n';
    }
    if (!step.source.empty())
      out << margin << "   " << Text{"källa: ", "source: "}.in(lang) << text::printable(step.source) << '\n';
  }
}

Json steps_json(const std::vector<Step>& steps, Lang lang) {
  Json all = Json::array();
  for (const auto& step : steps) {
    all.push_back({{"step", step.step.in(lang)},
                   {"value", step.value},
                   {"exact", text_or_null(step.exact)},
                   {"source", text_or_null(step.source)}});
  }
  return all;
}

}  // namespace iop::render
