#include "base/text.hpp"
#include "payment/number_words.hpp"
#include "render/verification.hpp"

namespace iop::render {

std::string value_words(const Step& step, Lang lang) {
  const auto& value = step.figure->value;
  return (step.unit == StepUnit::kronor ? kronor_in_words(value) : in_words(value)).in(lang);
}

void write_steps(std::ostream& out, const std::vector<Step>& steps, Lang lang, std::string_view margin) {
  int number = 0;
  for (const auto& step : steps) {
    out << margin << ++number << ". " << text::printable(step.step.in(lang)) << ": "
        << value_words(step, lang) << '\n';
    if (step.rounded_from) {
      out << margin << "   " << Text{"före avrundning: ", "before rounding: "}.in(lang)
          << kronor_in_words(*step.rounded_from).in(lang) << '\n';
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
