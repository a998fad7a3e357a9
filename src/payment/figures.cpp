#include "payment/figures.hpp"

#include <set>

#include "payment/exact_text.hpp"
#include "term/years.hpp"

namespace iop {

namespace {

void collect(const Figure& figure, std::set<const Figure*>& seen, std::vector<const Figure*>& out) {
  if (!seen.insert(&figure).second) return;
  for (const auto& operand : figure.operands) {
    if (operand.figure) collect(*operand.figure, seen, out);
  }
  out.push_back(&figure);
}

}  // namespace

std::vector<const Figure*> figures_of(const std::vector<FigurePtr>& roots) {
  std::set<const Figure*> seen;
  std::vector<const Figure*> out;
  for (const auto& root : roots) collect(*root, seen, out);
  return out;
}

}  // namespace iop

namespace iop::payment {

namespace {

FigurePtr figure_of(FigureOp op, Message words, const Rational& value, std::vector<Operand> operands,
                    std::string source = {}) {
  return std::make_shared<const Figure>(
      Figure{op, value, std::move(operands), std::move(words), std::move(source)});
}

/// Counts the agreement months of one agreement year that lie in `days`: the whole ones, and the parts.
int count_months(Date start, int year, DateRange days, std::vector<Operand>& parts) {
  constexpr int months_in_year = 12;
  int whole = 0;
  for (int i = months_in_year * (year - 1); i < months_in_year * year; ++i) {
    const DateRange month{add_months(start, i), add_months(start, i + 1).previous()};
    const auto both = intersect(month, days);
    if (both == month) {
      ++whole;
    } else if (!both.empty()) {
      parts.push_back({"part", nullptr, std::to_string(both.days()) + "/" + std::to_string(month.days())});
    }
  }
  return whole;
}

FigurePtr years_of(const Rational& value, int whole, std::vector<Operand> parts, DateRange days,
                   std::string source) {
  parts.insert(parts.begin(), given("whole", whole));
  return figure_of(FigureOp::years,
                   message({"avtalsmånader {} till {}, delat med 12", "agreement months {} to {}, by 12"},
                           days.first.to_string(), days.last.to_string()),
                   value, std::move(parts), std::move(source));
}

}  // namespace

Operand given(std::string name, const Rational& value) {
  return {std::move(name), nullptr, exact_text(value)};
}

FigurePtr stated_figure(Message words, const Rational& value, std::string source) {
  return figure_of(FigureOp::stated, std::move(words), value, {}, std::move(source));
}

FigurePtr product_of(Message words, std::vector<Operand> factors, std::string source) {
  Rational value{1};
  for (const auto& factor : factors) value *= factor.figure->value;
  return figure_of(FigureOp::multiply, std::move(words), value, std::move(factors), std::move(source));
}

FigurePtr quotient_of(Message words, const FigurePtr& part, const FigurePtr& whole) {
  return figure_of(FigureOp::divide, std::move(words), part->value / whole->value,
                   {{"part", part}, {"whole", whole}});
}

FigurePtr sum_of(Message words, const std::vector<FigurePtr>& figures) {
  if (figures.size() == 1) return figures.front();
  Rational value;
  std::vector<Operand> operands;
  for (const auto& figure : figures) {
    value += figure->value;
    operands.push_back({"part", figure});
  }
  return figure_of(FigureOp::sum, std::move(words), value, std::move(operands));
}

FigurePtr difference_of(Message words, const FigurePtr& from, const FigurePtr& less) {
  return figure_of(FigureOp::subtract, std::move(words), from->value - less->value,
                   {{"from", from}, {"less", less}});
}

FigurePtr years_figure(Date start, int year, DateRange days, std::string source) {
  std::vector<Operand> parts;
  const int whole = count_months(start, year, days, parts);
  return years_of(accrued_share(start, year, days), whole, std::move(parts), days, std::move(source));
}

FigurePtr years_figure(Date start, DateRange days, std::string source) {
  std::vector<Operand> parts;
  int whole = 0;
  if (!days.empty()) {
    const int last = agreement_year_of(start, days.last);
    for (int year = agreement_year_of(start, days.first); year <= last; ++year) {
      whole += count_months(start, year, days, parts);
    }
  }
  return years_of(years_in(start, days), whole, std::move(parts), days, std::move(source));
}

}  // namespace iop::payment
