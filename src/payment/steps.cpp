#include "payment/steps.hpp"

#include <algorithm>

#include "payment/exact_text.hpp"

namespace iop::payment {

namespace {

Step step_of(Message text, const Rational& value, std::string source) {
  Step out{std::move(text), decimal_text(value), exact_text(value), std::move(source)};
  if (out.exact == out.value) out.exact.clear();
  return out;
}

/// An amount that is not rounded.
Step exact_step(Message text, const Rational& kronor, std::string source) {
  Step out = step_of(std::move(text), kronor, std::move(source));
  out.value = kronor_text(kronor);
  return out;
}

Step step_of(Message text, Money value, std::string source) {
  return {std::move(text), value.to_string(), {}, std::move(source)};
}

Step step_of(Message text, const Rational& exact, Money value, std::string source) {
  Step out = step_of(std::move(text), value, std::move(source));
  if (exact != value.exact()) out.exact = exact_text(exact);
  return out;
}

/// A number as prose has it: `2 562 500,75` in Swedish, `2562500.75` in English.
Message in_words(std::string text) {
  Message out{text, std::move(text)};
  auto point = out.sv.find('.');
  if (point != std::string::npos) {
    out.sv[point] = ',';
  } else {
    point = out.sv.size();
  }
  // A fraction without end stays as it is: thousands apart would make it harder to read.
  if (out.sv.find('/') != std::string::npos) return out;
  for (std::size_t left = point; left > 3; left -= 3) {
    if (out.sv[left - 4] != '-') out.sv.insert(left - 3, "\u00A0");
  }
  return out;
}

Message in_words(const Rational& value) {
  return in_words(exact_text(value));
}

std::string index_source(const IndexChange& change) {
  auto out = change.series + " " + std::to_string(change.year) + ": " + change.source;
  if (change.published) out += ", " + change.published->to_string();
  return out;
}

/// `VPI 2024 är 2.2 procent`, or that it is assumed or preliminary.
Message index_words(const IndexChange& change) {
  Text is{"är", "is"};
  if (change.assumed) is = {"antas vara", "is assumed to be"};
  if (change.preliminary) is = {"är preliminärt", "is provisionally"};
  const bool levels = change.printed.find("->") != std::string::npos;
  const Text unit = levels ? Text{"", ""} : Text{" procent", " per cent"};
  Message printed{change.printed, change.printed};
  std::replace(printed.sv.begin(), printed.sv.end(), '.', ',');
  return message({"{} {} {} {}{}", "{} {} {} {}{}"}, change.series, change.year, is, printed, unit);
}

Message shared_words(const IndexChange& change, const Rational& share) {
  if (share == 1) return index_words(change);
  return message({"{}, varav {} procent räknas", "{}, of which {} per cent count"}, index_words(change),
                 in_words(share * 100));
}

}  // namespace

Step stated_step(Money amount, std::string source) {
  return step_of(message_of({"avtalat belopp per avtalsår", "agreed amount per agreement year"}), amount,
                 std::move(source));
}

Step stated_once_step(Money amount, std::string source) {
  return step_of(message_of({"avtalat belopp, en gång", "agreed amount, once"}), amount, std::move(source));
}

Step factor_step(int year, const IndexChange& change, const Rational& share, const Rational& factor) {
  return step_of(message({"avtalsår {}: {}", "agreement year {}: {}"}, year, shared_words(change, share)),
                 factor, index_source(change));
}

Step sum_step(int year, const IndexChange& change, const Rational& share, const Rational& factor) {
  return step_of(
      message({"avtalsår {}: {}; lagt till tidigare års", "agreement year {}: {}; added to earlier years'"},
              year, shared_words(change, share)),
      factor, index_source(change));
}

Step product_step(int year, const Rational& base, const Rational& factor, const Rational& amount,
                  std::string source) {
  return exact_step(
      message({"avtalsår {}: {} × {}", "agreement year {}: {} × {}"}, year, in_words(base), in_words(factor)),
      amount, std::move(source));
}

Step rounded_step(const Rational& exact, Money amount, const Rounding& rounding) {
  return step_of(message({"avrundat till {} kr ({})", "rounded to {} kr ({})"},
                         in_words(rounding.unit.exact()), field::name_of(rounding.mode)),
                 exact, amount, rounding.source);
}

Step remaining_shares_step(DateRange days, const Rational& part, std::string source) {
  return step_of(message({"andel av beloppet för de mottagare som är kvar {} till {}",
                          "part of the amount for the payees that remain {} to {}"},
                         days.first.to_string(), days.last.to_string()),
                 part, std::move(source));
}

Step accrued_step(int year, DateRange days, const Rational& yearly, const Rational& share,
                  std::string source) {
  return exact_step(
      message({"avtalsår {}, {} till {}: {} × {} av årets tolv avtalsmånader",
               "agreement year {}, {} to {}: {} × {} of the year's twelve agreement months"},
              year, days.first.to_string(), days.last.to_string(), in_words(yearly), in_words(share)),
      yearly * share, std::move(source));
}

Step accrued_once_step(DateRange days, const Rational& amount, const Rational& share, std::string source) {
  return exact_step(message({"{} till {}: {} × {} av radens avtalsmånader",
                             "{} to {}: {} × {} of the row's agreement months"},
                            days.first.to_string(), days.last.to_string(), in_words(amount), in_words(share)),
                    amount * share, std::move(source));
}

Step even_part_step(int year, int part, int of, Money amount, std::string source) {
  return step_of(message({"avtalsår {} delas i {} delar, de större först: del {}",
                          "agreement year {} is cut into {} parts, the larger first: part {}"},
                         year, of, part),
                 amount, std::move(source));
}

Step accrued_until_step(int year, Date last, const Rational& exact, Money amount, std::string source) {
  return step_of(message({"avtalsår {}: upplupet till och med {}", "agreement year {}: accrued by {}"}, year,
                         last.to_string()),
                 exact, amount, std::move(source));
}

Step accrued_before_step(int year, Date first, const Rational& exact, Money amount, std::string source) {
  return step_of(
      message({"avtalsår {}: därav upplupet före {}", "agreement year {}: of that accrued before {}"}, year,
              first.to_string()),
      exact, amount, std::move(source));
}

Step instalment_step(DateRange days, Money amount, std::string source) {
  return step_of(message({"delbetalning {} till {}", "instalment {} to {}"}, days.first.to_string(),
                         days.last.to_string()),
                 amount, std::move(source));
}

Step share_step(std::string_view payee, const Rational& exact, Money amount, std::string source) {
  return step_of(message({"andel för `{}`", "share of `{}`"}, payee), exact, amount, std::move(source));
}

Step year_share_step(std::string_view payee, int year, const Rational& exact, Money amount,
                     std::string source) {
  return step_of(
      message({"andel för `{}` av avtalsår {}", "share of `{}` in agreement year {}"}, payee, year), exact,
      amount, std::move(source));
}

void append_new(std::vector<Step>& a, const std::vector<Step>& b) {
  for (const auto& step : b) {
    const auto same = [&](const Step& other) {
      return other.step.sv == step.step.sv && other.value == step.value && other.source == step.source;
    };
    if (std::none_of(a.begin(), a.end(), same)) a.push_back(step);
  }
}

}  // namespace iop::payment
