#include "agreement/organisations.hpp"

#include "base/text.hpp"

namespace iop {

namespace {

std::string folded(std::string_view name) {
  return text::lower(text::trim(name));
}

/// All that a party is called, as it is compared.
std::vector<std::string> names_of(const Party& party) {
  std::vector<std::string> out;
  if (party.name) out.push_back(folded(*party.name));
  for (const auto& name : *party.also_known_as) {
    if (name) out.push_back(folded(*name));
  }
  return out;
}

}  // namespace

void Organisations::add(const Agreement& agreement) {
  add(*agreement.parties);
  add(*agreement.participants);
}

void Organisations::add(const Record<Party>& parties) {
  for (const auto& [id, id_span, span, party, readable] : parties) {
    if (!party.organisation_number) continue;
    const auto& number = party.organisation_number->value;
    by_number_.try_emplace(number, Organisation{party.name.value_or(id), number});
    for (const auto& name : names_of(party)) numbers_of_[name].insert(number);
  }
}

const Organisation& Organisations::of(const Agreement& agreement, const std::string& id) {
  const auto* party = agreement.party(id);
  if (party == nullptr) return by_name(id);
  if (party->organisation_number) return by_number_.at(party->organisation_number->value);
  std::set<std::string> numbers;
  for (const auto& name : names_of(*party)) {
    if (const auto found = numbers_of_.find(name); found != numbers_of_.end())
      numbers.insert(found->second.begin(), found->second.end());
  }
  return numbers.size() == 1 ? by_number_.at(*numbers.begin()) : by_name(party->name.value_or(id));
}

const Organisation& Organisations::by_name(const std::string& name) {
  return by_name_.try_emplace(folded(name), Organisation{name, std::nullopt}).first->second;
}

}  // namespace iop
