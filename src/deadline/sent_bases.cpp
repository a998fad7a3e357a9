#include "deadline/sent_bases.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "payment/recompute.hpp"

namespace iop::deadline {

namespace {

std::vector<IssuedCheck> checks_of(const Collector& from, const FundingHistory& row) {
  const auto* latest = row.latest();
  if (latest == nullptr || latest->issued->empty()) return {};
  const IndexAssumptions none;
  const PaymentBasis basis{from.timeline(), from.ending(), from.indices(), none, from.today(), from.reach()};
  auto found = verify_issued(basis, schedule_of(basis, row.id()), from.root());
  std::erase_if(found.checks, [](const IssuedCheck& check) { return check.number == 0; });
  return std::move(found.checks);
}

/// ` 2034-01-02 (F-1)`, as far as the rows say.
std::string details_of(const IssuedCheck& check) {
  const std::string date = check.date ? " " + check.date->to_string() : "";
  return check.references.empty() ? date : date + " (" + text::join(check.references) + ")";
}

/// Their ids; an empty one where the row names nobody, as in its schedule.
std::vector<std::string> payees_in(const Invoicing& invoicing) {
  const auto& payees = invoicing.parties.payees;
  return payees.empty() ? std::vector<std::string>{""} : payees;
}

bool is_to_nobody_named(const IssuedCheck& check) {
  return check.payer.empty() && check.payee.empty();
}

/// Whether the rows are, or one of them is, all that the instalment comes to.
bool is_all(const IssuedCheck& check) {
  return check.verdict == IssuedVerdict::agrees && check.issued == check.recomputed;
}

}  // namespace

/// Those of one instalment that each are to one payee.
struct SentBases::Checks {
  std::vector<const IssuedCheck*> of;

  [[nodiscard]] const IssuedCheck* to(const std::string& payer, const std::string& payee) const {
    const auto found = std::find_if(of.begin(), of.end(), [&](const IssuedCheck* check) {
      return check->payer == payer && check->payee == payee;
    });
    return found == of.end() ? nullptr : *found;
  }
};

SentBases::SentBases(const Collector& from, const FundingHistory& row)
    : timeline_(from.timeline()), checks_(checks_of(from, row)) {}

Sent SentBases::of(const Invoicing& invoicing) const {
  Checks checks;
  for (const auto& check : checks_) {
    if (check.number != invoicing.instalment) continue;
    if (is_to_nobody_named(check)) return of_all(invoicing, check);
    checks.of.push_back(&check);
  }
  return of_each(invoicing, checks);
}

Sent SentBases::of_each(const Invoicing& invoicing, const Checks& checks) const {
  Sent out;
  out.missing = payees_in(invoicing);
  std::erase_if(out.missing, [&](const std::string& payee) {
    return checks.to(invoicing.parties.payer, payee) != nullptr;
  });
  out.is_done = out.missing.empty();
  out.words = words_of(invoicing, checks, out);
  return out;
}

Message SentBases::words_of(const Invoicing& invoicing, const Checks& checks, const Sent& sent) const {
  std::vector<std::string> to;
  std::vector<std::string> details;
  for (const auto& payee : payees_in(invoicing)) {
    const auto* check = checks.to(invoicing.parties.payer, payee);
    if (check == nullptr) continue;
    details.push_back(details_of(*check));
    to.push_back(name_of_party(timeline_, payee) + details.back());
  }
  Message out;
  if (sent.is_done && std::equal(details.begin() + 1, details.end(), details.begin())) {
    return message({"; skickat{0}", "; sent{0}"}, details.front());
  }
  if (!to.empty()) out = message({"; skickat till {0}", "; sent to {0}"}, listed(to));
  if (sent.is_done) return out;
  const auto missing = names_of_parties(timeline_, sent.missing);
  const auto payer = name_of_party(timeline_, invoicing.parties.payer);
  bool is_elsewhere = false;
  for (const auto* check : checks.of) {
    if (!check->gone) continue;
    is_elsewhere = true;
    out = std::move(out) +
          message({"; skickat till {0}{1} med {2} som betalare", "; sent to {0}{1} with {2} as payer"},
                  name_of_party(timeline_, check->payee), details_of(*check),
                  name_of_party(timeline_, check->payer));
  }
  if (is_elsewhere) {
    return std::move(out) + message({"; till {0} med {1} som betalare återstår",
                                     "; still to be sent to {0} with {1} as payer"},
                                    missing, payer);
  }
  if (out.empty()) return out;
  return std::move(out) + message({"; {0} återstår", "; still to be sent to {0}"}, missing);
}

Sent SentBases::of_all(const Invoicing& invoicing, const IssuedCheck& all) const {
  Sent out;
  out.missing = payees_in(invoicing);
  const auto needed = out.missing.size();
  const auto rows = static_cast<std::size_t>(all.rows);
  const auto left = rows - std::min(rows, invoicing.before);
  if (is_all(all) || left >= needed) {
    return {.missing = {}, .is_done = true, .words = message({"; skickat{0}", "; sent{0}"}, details_of(all))};
  }
  if (left == 0) return out;
  const bool tells = all.verdict == IssuedVerdict::agrees && invoicing.before == 0;
  out.unclear = tells ? all.issued : std::nullopt;
  out.words = message({"; skickat{0}: {1} underlag till {2} mottagare, och beloppen visar inte till vem",
                       "; sent{0}: {1} of {2} payees' bases, and the amounts do not show whose"},
                      details_of(all), left, needed);
  return out;
}

}  // namespace iop::deadline
