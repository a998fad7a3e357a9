#include "rules/comparison/signed_terms.hpp"

#include <algorithm>
#include <array>

#include "compare/meaning.hpp"
#include "term/funding_history.hpp"

namespace iop::rules {

namespace {

using compare::Difference;
using compare::fits;

// `stated` and the choices it names stand under `indexation`; the text's worked example binds to nothing.
constexpr std::array<std::string_view, 13> binding{
    "kind",
    "parties",
    "parties.*",
    "parties.*.organisation_number",
    "termination.**",
    "funding",
    "funding.*",
    "funding.*.payer",
    "funding.*.payee",
    "funding.*.shares.**",
    "funding.*.amount",
    "funding.*.start",
    "funding.*.end",
};
constexpr std::array<std::string_view, 3> frequency{"funding.*.instalments", "funding.*.periods",
                                                    "funding.*.invoiced"};
/// What is not a key of the format but an entry: adding it changes what was agreed.
constexpr std::array<std::string_view, 3> entries{"parties.*", "funding.*", "funding.*.shares.*.*"};

template <class Patterns>
bool fits_one_of(std::string_view path, const Patterns& patterns) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](std::string_view pattern) { return fits(path, pattern); });
}

bool is_within(std::string_view path, std::string_view parent) {
  return path.starts_with(parent) && (path.size() == parent.size() || path[parent.size()] == '.');
}

/// Whether `id` pays or is paid.
bool has_money(const Agreement& agreement, std::string_view id) {
  return std::any_of(agreement.funding->begin(), agreement.funding->end(), [&](const auto& row) {
    const auto payees = payees_of(row.value);
    return (row.value.payer && *row.value.payer == id) ||
           std::find(payees.begin(), payees.end(), id) != payees.end();
  });
}

/// Whether it is a name, and the only thing that tells who the party is.
bool is_only_name(std::string_view path, const Agreement& agreement) {
  if (!fits(path, "*.*.name")) return false;
  const auto* party = agreement.party(compare::steps_at_stars(path, "*.*.name")[1]);
  return party != nullptr && !party->organisation_number;
}

/// What the format takes for granted where the key is missing, as a value of `type`; none where it takes
/// nothing.
std::optional<yaml::Node> taken_for_granted(std::string_view path, const Agreement& agreement) {
  std::optional<std::string> text;
  if (fits(path, "funding.*.indexation.share")) text = "100";
  if (fits(path, "funding.*.start") && agreement.term->start) text = agreement.term->start->to_string();
  if (fits(path, "funding.*.end") && agreement.term->end) text = agreement.term->end->to_string();
  if (!text) return std::nullopt;
  return yaml::Node{.kind = yaml::Kind::scalar, .text = *std::move(text)};
}

bool holds_all_of(const yaml::Node& now, const yaml::Node& old) {
  return std::all_of(old.items.begin(), old.items.end(), [&](const yaml::Node& item) {
    return std::any_of(now.items.begin(), now.items.end(),
                       [&](const yaml::Node& other) { return other.text == item.text; });
  });
}

/// Whether the text of the agreement as it was is said to settle the index choice at `path`.
bool was_stated(const Agreement& old, std::string_view path) {
  constexpr std::string_view pattern = "funding.*.indexation.**";
  const auto id = compare::steps_at_stars(path, pattern);
  const auto* row = id.empty() ? nullptr : old.funding->find(id.front());
  if (row == nullptr || !row->value.indexation) return false;
  const auto& stated = *row->value.indexation->stated;
  return std::any_of(stated.begin(), stated.end(), [&](const auto& choice) {
    return choice &&
           is_within(path, "funding." + id.front() + ".indexation." + std::string{field::name_of(*choice)});
  });
}

bool is_choice(std::string_view path) {
  constexpr std::array<std::string_view, 4> choices{
      "funding.*.indexation.first_indexed_year", "funding.*.indexation.index_year",
      "funding.*.indexation.compounding", "funding.*.indexation.rounding.**"};
  return fits_one_of(path, choices) || fits_one_of(path, frequency);
}

bool is_same(const Assumption& a, const Assumption& b) {
  const auto day = [](const Assumption& of) {
    return of.date ? std::optional<Date>{*of.date} : std::nullopt;
  };
  return a.about.value_or({}) == b.about.value_or({}) && a.text.value_or({}) == b.text.value_or({}) &&
         a.decided_by.value_or({}) == b.decided_by.value_or({}) && day(a) == day(b);
}

}  // namespace

bool is_binding(std::string_view path, const Agreement& signed_agreement) {
  if (fits(path, "term.**")) return path != "term.successor";
  if (fits(path, "funding.*.indexation.**")) return !fits(path, "funding.*.indexation.example.**");
  if (fits_one_of(path, binding) || fits_one_of(path, frequency)) return true;
  if (fits(path, "parties.*.name")) return is_only_name(path, signed_agreement);
  if (!fits(path, "participants.**")) return false;
  const auto ids = compare::steps_at_stars(path, "participants.*");
  if (ids.empty() || !has_money(signed_agreement, ids.front())) return false;
  return fits(path, "participants.*") || fits(path, "participants.*.organisation_number") ||
         is_only_name(path, signed_agreement);
}

bool is_harmless(const Comparison& comparison, const Difference& difference) {
  const auto* old = difference.old;
  const auto* now = difference.now;
  if (old == nullptr || now == nullptr) {
    const auto granted = taken_for_granted(difference.path, *comparison.old);
    const auto& there = old == nullptr ? *now : *old;
    if (granted)
      return compare::meaning_of(*difference.type, *granted) == compare::meaning_of(*difference.type, there);
  }
  if (old == nullptr) return !fits_one_of(difference.path, entries);
  const bool is_stated = fits(difference.path, "funding.*.indexation.stated");
  return is_stated && now != nullptr && holds_all_of(*now, *old);
}

bool is_reconsidered_choice(const Comparison& comparison, const Difference& difference) {
  if (!is_choice(difference.path) || was_stated(*comparison.old, difference.path)) return false;
  const auto& before = *comparison.old->assumptions;
  const auto& now = *comparison.now->assumptions;
  return std::any_of(now.begin(), now.end(), [&](const auto& assumption) {
    if (!assumption || !assumption->about || !is_within(difference.path, *assumption->about)) return false;
    return std::none_of(before.begin(), before.end(),
                        [&](const auto& old) { return old && is_same(*old, *assumption); });
  });
}

const Amendment* amendment_about(const Agreement& agreement, std::string_view path) {
  const Amendment* earliest = nullptr;
  for (const auto& amendment : *agreement.amendments) {
    if (!amendment || !amendment->effective || !amendment->set) continue;
    const auto& changes = amendment->set->items;
    const bool sets = std::any_of(changes.begin(), changes.end(),
                                  [&](const Change& change) { return is_within(path, change.path); });
    if (sets && (earliest == nullptr || *amendment->effective < *earliest->effective)) earliest = &*amendment;
  }
  return earliest;
}

}  // namespace iop::rules
