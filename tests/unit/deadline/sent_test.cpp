#include "catch.hpp"
#include "deadline/register_status.hpp"
#include "sample.hpp"

using namespace iop;
using Kind = DeadlineKind;
using Status = DeadlineStatus;

namespace {

const Date today = Date::of(2034, 3, 10);
const std::string first_half = "2034-01-01/2034-06-30";

/// 300 000 a year by halves, 150 000 each, in advance; `row` says whom and what is sent.
std::string halves(const std::string& row, const std::string& rest = "") {
  return agreement_text(
      "term: {start: 2034-01-01, end: 2034-12-31}\n"
      "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n" +
          rest +
          "funding:\n  stod: {amount: 300000, instalments: half_yearly, periods: agreement_year, invoiced: "
          "in_advance, " +
          row + "}\n",
      true);
}

/// Two thirds to the one, a third to the other: 100 000 and 50 000 each half year.
std::string shared(const std::string& issued, const std::string& weights = "{foreningen: 2, stiftelsen: 1}") {
  return halves("payer: vgr, shares: {weights: " + weights + "}, issued: [" + issued + "]");
}

std::string sent(const std::string& amount, const std::string& reference) {
  return "{period: 2034-H1, amount: " + amount + ", date: 2034-01-02, reference: " + reference + "}, ";
}

Deadline first_of(const std::string& text) {
  return Sample{text, today}.one(Kind::invoice, first_half);
}

/// What the status asks for, in kronor; `-` where it is not known.
std::vector<std::string> owed(const std::string& text, Date on = today) {
  const Sample sample{text, on};
  StatusCollector collector{on, std::nullopt};
  collector.add({"sample", &*sample.root, sample.timeline.get(), &sample.ending, &Sample::indices(), on});
  std::vector<std::string> out;
  for (const auto& basis : std::move(collector).take().bases) {
    out.push_back(std::to_string(basis.number) + ": " + (basis.amount ? basis.amount->to_string() : "-"));
  }
  return out;
}

using Owed = std::vector<std::string>;

}  // namespace

TEST_CASE("an invoice is open until each payee has its basis, and says whose is missing") {
  const auto text = shared(sent("100000", "F-1"));
  const auto open = first_of(text);
  CHECK(open.status == Status::overdue);
  CHECK(open.title.sv == "Stiftelsen fakturerar Regionen för 2034-01-01 till 2034-06-30 (del 1 av 2)");
  CHECK(open.basis.sv.ends_with("; skickat till Föreningen 2034-01-02 (F-1); Stiftelsen återstår"));
  CHECK(owed(text) == Owed{"1: 50000.00"});
}

TEST_CASE("an invoice is done when each payee has its basis, or all have one together") {
  const auto each = shared(sent("50000", "F-2") + sent("100000", "F-1"));
  CHECK(first_of(each).status == Status::done);
  CHECK(first_of(each).basis.sv.ends_with(
      "; skickat till Föreningen 2034-01-02 (F-1) och Stiftelsen 2034-01-02 (F-2)"));
  CHECK(owed(each).empty());
  const auto together = shared(sent("150000", "F-1"));
  CHECK(first_of(together).status == Status::done);
  CHECK(first_of(together).basis.sv.ends_with("; skickat 2034-01-02 (F-1)"));
  CHECK(first_of(together).title.sv.starts_with("Föreningen och Stiftelsen fakturerar"));
}

TEST_CASE("a row that may be either payee's closes nothing, but is taken off what is to be sent") {
  // 75 000 each: one row is half of it, and the amount does not show whose.
  const std::string even = "{foreningen: 1, stiftelsen: 1}";
  const auto one = shared(sent("75000", "F-1"), even);
  CHECK(first_of(one).status == Status::overdue);
  CHECK(first_of(one).title.sv.starts_with("Föreningen och Stiftelsen fakturerar"));
  CHECK(first_of(one).basis.sv.ends_with(
      "; skickat 2034-01-02 (F-1): 1 underlag till 2 mottagare, och beloppen visar inte till vem"));
  CHECK(owed(one) == Owed{"1: 75000.00"});
  CHECK(first_of(shared(sent("75000", "F-1") + sent("75000", "F-2"), even)).status == Status::done);
}

TEST_CASE("rows whose amounts fit nobody count as many as they are") {
  const auto one = shared(sent("90000", "F-1"));
  CHECK(first_of(one).status == Status::overdue);
  CHECK(owed(one) == Owed{"1: -"});
  const auto two = shared(sent("90000", "F-1") + sent("60001", "F-2"));
  CHECK(first_of(two).status == Status::done);
}

TEST_CASE("a basis sent to whom an amendment replaced leaves the new payee's to send") {
  const auto text = halves("payer: vgr, payee: foreningen, issued: [" + sent("150000", "F-1") + "]",
                           "amendments: [{effective: 2034-01-01, decided: 2034-03-01, set: "
                           "{funding.stod.payee: stiftelsen}}]\n");
  const auto open = first_of(text);
  CHECK(open.status == Status::overdue);
  CHECK(open.title.sv.starts_with("Stiftelsen fakturerar Regionen"));
  CHECK(
      open.basis.sv.ends_with("; skickat till Föreningen 2034-01-02 (F-1) med Regionen som betalare; "
                              "till Stiftelsen med Regionen som betalare återstår"));
  CHECK(owed(text) == Owed{"1: 150000.00"});
}

TEST_CASE("a basis sent with another payer leaves the new payer's to send") {
  const auto text = halves("payer: vgr, payee: foreningen, issued: [" + sent("150000", "F-1") + "]",
                           "amendments: [{effective: 2034-01-01, decided: 2034-03-01, set: "
                           "{funding.stod.payer: stiftelsen}}]\n");
  CHECK(first_of(text).status == Status::overdue);
  CHECK(first_of(text).basis.sv.ends_with("; till Föreningen med Stiftelsen som betalare återstår"));
}

TEST_CASE("a payee that changes within an instalment is asked for its own days and its own amount") {
  // 150 000 for six agreement months: April to June are half of them.
  const auto text = halves("payer: vgr, payee: foreningen, issued: [" + sent("75000", "F-1") + "]",
                           "amendments: [{effective: 2034-04-01, decided: 2033-12-01, set: "
                           "{funding.stod.payee: stiftelsen}}]\n");
  const Sample sample{text, Date::of(2034, 4, 1)};
  CHECK(sample.one(Kind::invoice, "2034-01-01/2034-03-31").status == Status::done);
  CHECK(sample.one(Kind::invoice, "2034-04-01/2034-06-30").status == Status::due);
  CHECK(owed(text, Date::of(2034, 4, 1)) == Owed{"1: 75000.00"});
}

TEST_CASE("a basis that differs is sent all the same, and one dated later is not") {
  const auto one = [](const std::string& issued) {
    return halves("payer: vgr, payee: foreningen, issued: [" + issued + "]");
  };
  CHECK(first_of(one(sent("140000", "F-1"))).status == Status::done);
  CHECK(first_of(one("{period: 2034-H1, amount: 150000, date: 2034-03-11}")).status == Status::overdue);
  CHECK(first_of(one("{period: 2034-H1, amount: 150000, date: 2034-03-10}")).status == Status::done);
}

TEST_CASE("a basis sent for the days that an instalment had before a notice closes it") {
  // Given 2034-03-01 the agreement ends 2034-09-01, in the second half year.
  const auto text = halves("payer: vgr, payee: foreningen, issued: [" + sent("150000", "F-1") +
                               "{period: 2034-07-01/2034-12-31, amount: 150000, date: 2034-02-28}]",
                           "notices: [{party: vgr, given: 2034-03-01, cause: Nytt uppdrag}]\n");
  CHECK(Sample{text, today}.one(Kind::invoice, "2034-07-01/2034-09-01").status == Status::done);
  const auto short_last = agreement_text(
      "term: {start: 2033-10-01, end: 2034-09-30}\n"
      "termination: {notice: 3 months, model: whole_agreement, counting: same_day}\n"
      "notices: [{party: vgr, given: 2034-03-01, cause: Nytt uppdrag}]\n"
      "funding:\n  stod: {payer: vgr, payee: foreningen, amount: 120000, instalments: yearly, periods: "
      "calendar_year, invoiced: in_advance, issued: [{period: 2034-01-01/2034-09-30, amount: 90000, date: "
      "2034-01-02}]}\n");
  CHECK(Sample{short_last, today}.one(Kind::invoice, "2034-01-01/2034-06-01").status == Status::done);
}
