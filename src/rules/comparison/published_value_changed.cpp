#include <algorithm>
#include <array>

#include "compare/words.hpp"
#include "rules/comparison.hpp"

namespace iop::rules {

namespace {

void check(const Comparison& comparison);

}  // namespace

extern const ComparisonRule published_value_changed{
    {"C804",
     "published-value-changed",
     Severity::error,
     {"med `--against REV`: ett publicerat indexvärde, eller en regels nivå i en riktlinje, som "
      "har ändrats eller tagits bort",
      "with `--against REV`: a published index value, or a rule's level in a guideline, changed or gone"},
     "",
     {"Betalningar som redan är gjorda vilar på publicerade indexvärden, och granskningar som "
      "redan är gjorda på riktlinjens nivåer. Ändras de i efterhand går det inte längre att räkna "
      "om vad som betalats eller förstå vad som godkändes. Regeln jämför `schemas/` med en "
      "tidigare version. Nya år och nya regler får läggas till, och ett preliminärt värde får "
      "ersättas av det definitiva. Är ett värde fel avskrivet, rätta det mot källan och kör en "
      "gång med `--ignore C804`; säg i incheckningen vad som rättades och varifrån.",
      "2015: {change: 2.6, status: definitive, published: 2016-12-12, source: SKL cirkulär 16:62}",
      "2015: {change: 2.5, status: definitive, published: 2016-12-12, source: SKL cirkulär 16:62}",
      "Payments made rest on published index values, and judgements on a guideline's levels: "
      "neither changes afterwards. A preliminary value may become definitive."}},
    Compares::published,
    check};

namespace {

using compare::Difference;
using compare::fits;

constexpr std::array<std::string_view, 9> watched{
    "series", "unit", "values", "values.*", "values.*.*", "reference", "rules", "rules.*", "rules.*.level"};

bool is_watched(const Difference& d) {
  if (d.old == nullptr || fits(d.path, "values.*.source")) return false;
  if (fits(d.path, "values.*.published")) return d.now == nullptr || d.old->text < d.now->text;
  return std::any_of(watched.begin(), watched.end(), [&](auto pattern) { return fits(d.path, pattern); });
}

/// Whether a preliminary value has become the definitive one.
bool is_settled(const Comparison& comparison, const Difference& d) {
  if (!fits(d.path, "values.*.*") || comparison.root == nullptr) return false;
  const auto year = compare::steps_at_stars(d.path, "values.*.*").front();
  const auto has_status = [&](const yaml::Node& root, std::string_view status) {
    const auto* values = root.find("values");
    const auto* value = values != nullptr ? values->find(year) : nullptr;
    const auto* found = value != nullptr ? value->find("status") : nullptr;
    return found != nullptr && found->text == status;
  };
  return has_status(comparison.old_root, "preliminary") && has_status(*comparison.root, "definitive");
}

Message what_changed(const Difference& d) {
  const auto old = compare::in_words(*d.type, *d.old);
  if (d.now == nullptr) return message({"`{}` finns inte längre: {}", "`{}` is gone: {}"}, d.path, old);
  return message({"`{}` var {} och är nu {}", "`{}` was {} and is now {}"}, d.path, old,
                 compare::in_words(*d.type, *d.now));
}

void check(const Comparison& comparison) {
  for (const auto& difference : comparison.differences) {
    if (!is_watched(difference) || is_settled(comparison, difference)) continue;
    const bool file_is_gone = comparison.root == nullptr;
    auto finding = comparison.report.add(
        published_value_changed.info, file_is_gone ? difference.old_at : difference.now_at,
        message({"publicerat värde ändrat: {}", "published value changed: {}"}, what_changed(difference)));
    comparison.note_old(finding, difference);
    finding.help(
        message({"återställ värdet; var avskriften fel, rätta den mot källan och granska en gång med "
                 "`--ignore C804`",
                 "put the value back; if it was copied wrongly, correct it from its source and check "
                 "once with `--ignore C804`"}));
  }
}

}  // namespace

}  // namespace iop::rules
