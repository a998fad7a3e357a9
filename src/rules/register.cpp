#include "rules/register.hpp"

#include "rules/catalogue.hpp"

namespace iop::rules {

std::vector<Diagnostic> Register::add(const RegisterEntry& entry) {
  std::vector<Diagnostic> findings;
  for (const auto* rule : register_rules()) rule->check(entry, seen_, findings);
  return findings;
}

}  // namespace iop::rules
