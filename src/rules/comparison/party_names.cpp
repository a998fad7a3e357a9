#include "rules/comparison/party_names.hpp"

namespace iop::rules {

namespace {

bool is_same(const Party& old, const Party& now) {
  if (old.organisation_number)
    return now.organisation_number && *old.organisation_number == *now.organisation_number;
  return old.name && now.name && *old.name == *now.name;
}

}  // namespace

std::map<std::string, std::string> renamed_parties(const Comparison& comparison) {
  std::map<std::string, std::string> renamed;
  const auto& now = *comparison.now->parties;
  for (const auto& old : *comparison.old->parties) {
    if (now.find(old.id) != nullptr) continue;
    for (const auto& party : now) {
      if (comparison.old->parties->find(party.id) == nullptr && is_same(old.value, party.value))
        renamed.try_emplace(old.id, party.id);
    }
  }
  return renamed;
}

bool is_renamed_party(const std::map<std::string, std::string>& renamed,
                      const compare::Difference& difference) {
  const auto* old = difference.old;
  const auto* now = difference.now;
  if (old == nullptr || now == nullptr || !old->is_scalar() || !now->is_scalar()) return false;
  const auto found = renamed.find(old->text);
  return found != renamed.end() && found->second == now->text;
}

}  // namespace iop::rules
