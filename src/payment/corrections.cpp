#include <algorithm>
#include <iterator>

#include "payment/verification.hpp"

namespace iop {

namespace {

bool is_between_same(const Instalment& instalment, const IssuedCheck& check) {
  return instalment.payer == check.payer && instalment.payee == check.payee;
}

}  // namespace

bool IssuedCheck::is_well() const {
  return verdict == IssuedVerdict::agrees || verdict == IssuedVerdict::settled ||
         verdict == IssuedVerdict::carries || verdict == IssuedVerdict::awaited;
}

int Verification::last_issued(const std::string& payer, const std::string& payee) const {
  int last = 0;
  for (const auto& check : checks) {
    const bool to_all = check.payer.empty() && check.payee.empty();
    if (to_all || (check.payer == payer && check.payee == payee)) last = std::max(last, check.number);
  }
  return last;
}

bool Verification::is_next(const FundingSchedule& schedule, const Instalment& instalment) const {
  const int last = last_issued(instalment.payer, instalment.payee);
  for (const auto& other : schedule.instalments) {
    if (other.number > last && other.payer == instalment.payer && other.payee == instalment.payee)
      return other.number == instalment.number;
  }
  return false;
}

bool Verification::is_unclear() const {
  return std::any_of(checks.begin(), checks.end(),
                     [](const IssuedCheck& check) { return check.verdict == IssuedVerdict::payee_unclear; });
}

std::vector<IssuedCheck> Verification::corrections_for(const Instalment& instalment) const {
  std::vector<IssuedCheck> out;
  if (is_unclear()) return out;
  std::copy_if(checks.begin(), checks.end(), std::back_inserter(out), [&](const IssuedCheck& check) {
    return check.verdict == IssuedVerdict::differs && is_between_same(instalment, check);
  });
  return out;
}

std::vector<IssuedCheck> Verification::sent_for(const Instalment& instalment) const {
  std::vector<IssuedCheck> out;
  std::copy_if(checks.begin(), checks.end(), std::back_inserter(out), [&](const IssuedCheck& check) {
    const bool to_all = check.payer.empty() && check.payee.empty();
    return check.number == instalment.number && (to_all || is_between_same(instalment, check));
  });
  return out;
}

}  // namespace iop
