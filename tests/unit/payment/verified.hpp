#pragma once

#include "payment/recompute.hpp"
#include "unit/payment/sample.hpp"

namespace iop::test {

inline std::string sent_on(const std::string& date, const std::string& period, const std::string& amount) {
  return "{period: " + period + ", amount: " + amount + ", date: " + date + "}, ";
}
inline std::string sent(const std::string& period, const std::string& amount) {
  return sent_on("2013-06-01", period, amount);
}

struct Verified {
  explicit Verified(const std::string& text, Date today = day("2014-06-01"),
                    const IndexTable& indices = vpi())
      : document(text) {
    const auto ending = document.ending(today);
    const IndexAssumptions none;
    const PaymentBasis basis{*document.timeline, ending, indices, none, today};
    schedule = schedule_of(basis, "stod");
    result = verify_issued(basis, schedule, document.root);
  }

  [[nodiscard]] const IssuedCheck& check(std::size_t check) const { return result.checks.at(check); }
  [[nodiscard]] IssuedVerdict verdict(std::size_t check) const { return result.checks.at(check).verdict; }
  /// In kronor, what is still to correct for `payee`.
  [[nodiscard]] long long open(const std::string& payee = "en", const std::string& payer = "vgr") const {
    Instalment between;
    between.payer = payer;
    between.payee = payee;
    long long sum = 0;
    for (const auto& check : result.corrections_for(between)) sum += check.difference.value().ore() / 100;
    return sum;
  }

  Document document;
  FundingSchedule schedule;
  Verification result;
};

}  // namespace iop::test
