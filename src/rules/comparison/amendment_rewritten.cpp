#include <algorithm>
#include <array>

#include "compare/meaning.hpp"
#include "compare/words.hpp"
#include "rules/comparison/party_names.hpp"

namespace iop::rules {

namespace {

void check(const Comparison& comparison);

}  // namespace

extern const ComparisonRule amendment_rewritten{
    {"C802",
     "amendment-rewritten",
     Severity::error,
     {"med `--against REV`: ett tillägg, en uppsägning, en underskrift eller en rad i `done` i ett "
      "undertecknat avtal som har ändrats eller tagits bort",
      "with `--against REV`: an amendment, notice, signature or `done` row of a signed agreement "
      "changed or gone"},
     "",
     {"Tillägg, uppsägningar, underskrifter och rader under `done` berättar vad som har hänt. Det "
      "skrivs inte om i efterhand: betalningar och sista dagar har räknats efter dem. Regeln "
      "jämför raderna med en tidigare version och säger till när en av dem är ändrad eller borta. "
      "Nya rader får läggas till, och i en rad får det som saknades fyllas i, till exempel dagen "
      "för en underskrift eller `withdrawn` på en uppsägning som har återtagits. Ska ett tillägg "
      "inte gälla längre, skriv ett nytt tillägg som ersätter det.",
      "set: {funding.stod.amount: 560000}", "set: {funding.stod.amount: 550000}",
      "What has happened is not rewritten: rows may be added and gaps in them filled, but not "
      "changed or removed."}},
    Compares::agreement,
    check};

namespace {

using compare::Difference;

constexpr std::array<std::string_view, 4> sections{"amendments", "notices", "signatures", "done"};

/// The section that `path` lies in; empty where it is none of them.
std::string_view section_of(std::string_view path) {
  const auto first = path.substr(0, path.find('.'));
  const auto found = std::find(sections.begin(), sections.end(), first);
  return found != sections.end() ? *found : std::string_view{};
}

Report::Finding add(const Comparison& comparison, Span span, std::string_view section, const Message& what) {
  auto finding = comparison.report.add(
      amendment_rewritten.info, span,
      message({"en rad under `{}` är omskriven: {}", "a row of `{}` is rewritten: {}"}, section, what));
  finding.help(message(
      {"återställ raden och lägg till en ny: ett nytt tillägg, en ny uppsägning, eller `withdrawn` på den "
       "som "
       "återtagits; var avskriften fel, skriv ett undantag för C802 under `waivers`",
       "put the row back and add another: a new amendment, a new notice, or `withdrawn` in one that was "
       "withdrawn; if the transcription was wrong, write a waiver of C802 under `waivers`"}));
  return finding;
}

void tell_gone(const Comparison& comparison, std::string_view section, const field::TypeInfo& type,
               const yaml::Node& row, Span at) {
  add(comparison, at, section,
      message({"den här finns inte längre: {}", "this one is gone: {}"}, compare::in_words(type, row)))
      .note_at(comparison.old_places.place(row.span),
               message({"stod här i `{}`", "stood here in `{}`"}, comparison.revision));
}

void tell(const Comparison& comparison, const Difference& d) {
  const auto section = section_of(d.path);
  if (d.path == section) {
    for (const auto& row : d.old->items) tell_gone(comparison, section, *d.type->item, row, d.now_at);
    return;
  }
  if (d.now == nullptr && compare::fits(d.path, "*.*"))
    return tell_gone(comparison, section, *d.type, *d.old, d.now_at);
  const auto label = compare::label_of(d.path, *comparison.root);
  const auto words = [&](const yaml::Node& node) { return compare::in_words(*d.type, node); };
  if (d.old == nullptr) {
    add(comparison, d.now_at, section,
        message({"{} har kommit till: {}", "{} is new: {}"}, label, words(*d.now)));
    return;
  }
  auto finding =
      add(comparison, d.now_at, section,
          d.now == nullptr ? message({"{} finns inte längre: {}", "{} is gone: {}"}, label, words(*d.old))
                           : message({"{} var {} och är nu {}", "{} was {} and is now {}"}, label,
                                     words(*d.old), words(*d.now)));
  comparison.note_old(finding, d);
}

bool is_rewriting(const Comparison& comparison, const Difference& d) {
  if (section_of(d.path).empty()) return false;
  if (comparison.may_be_unread(d)) return false;
  // What was missing may be filled in; a new value in an amendment makes it another.
  return d.old != nullptr || compare::fits(d.path, "amendments.*.set.*.**");
}

/// On one day a later amendment in the file wins over those before it.
void check_order(const Comparison& comparison) {
  const auto* old = comparison.old_root.find("amendments");
  const auto* now = comparison.root->find("amendments");
  if (old == nullptr || now == nullptr) return;
  const auto& type = *agreement_fields().find("amendments")->type->item;
  const auto index_now = [&](const yaml::Node& row) {
    const auto meaning = compare::meaning_of(type, row);
    const auto found = std::find_if(now->items.begin(), now->items.end(), [&](const yaml::Node& other) {
      return compare::meaning_of(type, other) == meaning;
    });
    return found - now->items.begin();
  };
  const auto day = [](const yaml::Node& row) {
    const auto* effective = row.find("effective");
    return effective != nullptr ? effective->text : std::string{};
  };
  const auto end = static_cast<std::ptrdiff_t>(now->items.size());
  for (std::size_t i = 1; i < old->items.size(); ++i) {
    const auto& before = old->items[i - 1];
    const auto& after = old->items[i];
    const auto first = index_now(before);
    const auto second = index_now(after);
    if (day(before) != day(after) || first == end || second == end || first <= second) continue;
    add(comparison, now->items[static_cast<std::size_t>(first)].span, "amendments",
        message({"två tillägg från {} har bytt plats, och det senare i filen gäller",
                 "two amendments of {} have changed places, and the later in the file holds"},
                day(before)))
        .note_at(comparison.old_places.place(before.span),
                 message({"stod först i `{}`", "stood first in `{}`"}, comparison.revision));
  }
}

void check(const Comparison& comparison) {
  const auto renamed = renamed_parties(comparison);
  for (const auto& difference : comparison.differences) {
    if (!is_rewriting(comparison, difference)) continue;
    if (compare::fits(difference.path, "*.*.party") && is_renamed_party(renamed, difference)) continue;
    tell(comparison, difference);
  }
  check_order(comparison);
}

}  // namespace

}  // namespace iop::rules
