#include "payment/schedule.hpp"

#include <rapidcheck.h>

#include "catch.hpp"
#include "unit/payment/sample.hpp"

using namespace iop;
using test::Document;

namespace {

const Date today = Date::of(2045, 6, 1);

int any(int low, int high) {
  return *rc::gen::inRange(low, high + 1);
}

template <class T>
T one_of(std::vector<T> values) {
  return *rc::gen::elementOf(std::move(values));
}

std::string day_text(Date day) {
  return day.to_string();
}

/// A drawn agreement: everything but how its row is cut into instalments.
struct Drawn {
  Date start;
  std::string head;
  std::string row;
  std::string tail;

  [[nodiscard]] std::string cut(const std::string& frequency, const std::string& periods) const {
    return test::three_parties(head + "funding:\n  stod:\n    payer: vgr\n" + row +
                               "    instalments: " + frequency + "\n    periods: " + periods + "\n" + tail);
  }
};

std::string any_indexation() {
  if (any(0, 3) == 0) return {};
  return "    indexation:\n      series: VPI\n      first_indexed_year: " + std::to_string(any(1, 4)) +
         "\n      index_year: previous\n      share: " + one_of<std::string>({"100", "80", "33"}) +
         "\n      compounding: " + one_of<std::string>({"compound", "simple"}) +
         "\n      rounding: {to: " + one_of<std::string>({"0.01", "1", "100", "1000"}) +
         ", mode: " + one_of<std::string>({"half_up", "half_even", "down", "up"}) +
         ", when: " + one_of<std::string>({"each_year", "final"}) + "}\n";
}

std::string any_amount() {
  return std::to_string(any(0, 4'000'000)) + (any(0, 3) == 0 ? "." + std::to_string(any(10, 99)) : "");
}

Drawn any_agreement() {
  Drawn out;
  out.start =
      Date::of(any(2012, 2016), static_cast<unsigned>(any(1, 12)), 1).plus_days(any(0, 1) * any(0, 30));
  const auto later = [&] { return day_text(out.start.plus_days(any(0, 2200))); };
  out.head = "term: {start: " + day_text(out.start) + ", end: " + later() +
             "}\ntermination: {notice: 6 months, model: party_leaves, counting: same_day}\n";
  out.row = "    amount: " + any_amount() + "\n" +
            one_of<std::string>({"    payee: en\n", "    shares: {weights: {en: 3, annan: 5}}\n"}) +
            any_indexation();
  if (any(0, 3) == 0) out.row += "    start: " + later() + "\n";
  if (any(0, 3) == 0) out.row += "    end: " + later() + "\n";
  const int amendments = any(0, 2);
  if (amendments > 0) out.tail += "amendments:\n";
  for (int i = 0; i < amendments; ++i) {
    out.tail += "  - {effective: " + later() + ", set: {funding.stod.amount: " + any_amount() + "}}\n";
  }
  const int notices = any(0, 2);
  if (notices > 0) out.tail += "notices:\n";
  for (int i = 0; i < notices; ++i) {
    out.tail += "  - {party: " + one_of<std::string>({"vgr", "en", "annan"}) + ", given: " + later() + "}\n";
  }
  return out;
}

std::string any_frequency() {
  return one_of<std::string>({"yearly", "half_yearly", "four_monthly", "quarterly", "monthly"});
}
std::string any_periods() {
  return one_of<std::string>({"agreement_year", "calendar_year"});
}

FundingSchedule pay(const Document& document) {
  IndexAssumptions assumptions;
  assumptions.every_year["VPI"] = {23, 1};
  return test::pay(document, today, test::vpi(), assumptions);
}

Money sum_of_instalments(const FundingSchedule& schedule) {
  Money sum;
  for (const auto& instalment : schedule.instalments) sum = *add(sum, instalment.amount.value());
  return sum;
}

/// What a payee gets of one agreement year, over all instalments.
Money paid_of_year(const FundingSchedule& schedule, int year, const std::string& payee) {
  Money sum;
  for (const auto& instalment : schedule.instalments) {
    for (const auto& part : instalment.parts) {
      if (instalment.payee == payee && part.year == year) sum = *add(sum, part.amount.value());
    }
  }
  return sum;
}

/// Everything a schedule says.
std::string told(const FundingSchedule& schedule) {
  std::string out = schedule.id + schedule.payer + test::text(schedule.total);
  const auto tell = [&](const std::vector<Step>& steps) {
    for (const auto& step : steps)
      out += "|" + step.step.sv + step.step.en + step.value + step.exact + step.source;
  };
  for (const auto& year : schedule.years) {
    out += "\n" + std::to_string(year.number) + day_text(year.days.first) + test::text(year.amount);
    tell(year.derivation);
  }
  for (const auto& instalment : schedule.instalments) {
    out += "\n" + std::to_string(instalment.number) + day_text(instalment.first) + instalment.payee +
           test::text(instalment.amount);
    tell(instalment.derivation);
  }
  return out;
}

}  // namespace

TEST_CASE("instalments sum to the year amounts, and their parts to them") {
  CHECK(rc::check([] {
    const Document document{any_agreement().cut(any_frequency(), any_periods())};
    RC_ASSERT(document.report.empty());
    const auto schedule = pay(document);
    RC_ASSERT(sum_of_instalments(schedule) == schedule.total.value());
    for (const auto& instalment : schedule.instalments) {
      Money parts;
      for (const auto& part : instalment.parts) parts = *add(parts, part.amount.value());
      RC_ASSERT(parts == *instalment.amount);
      RC_ASSERT(*instalment.amount >= Money{});
    }
  }));
}

TEST_CASE("where one is paid, each agreement year's parts sum to its amount") {
  CHECK(rc::check([] {
    const auto schedule = pay(Document{any_agreement().cut(any_frequency(), any_periods())});
    if (schedule.payees.size() > 1) return;
    for (const auto& year : schedule.years) {
      Money parts;
      for (const auto& instalment : schedule.instalments) {
        for (const auto& part : instalment.parts) {
          if (part.year == year.number) parts = *add(parts, part.amount.value());
        }
      }
      RC_ASSERT(parts == year.amount.value());
    }
  }));
}

TEST_CASE("nothing is paid outside the effective term, and no day of it is paid twice or left out") {
  CHECK(rc::check([] {
    const Document document{any_agreement().cut(any_frequency(), any_periods())};
    const auto schedule = pay(document);
    const auto ending = document.ending(today);
    const auto paid = paid_days(*document.timeline, ending, "stod").value();
    RC_ASSERT(schedule.years.empty() == paid.empty());
    Date day = paid.first;
    int number = 0;
    for (const auto& instalment : schedule.instalments) {
      if (instalment.number == number) continue;
      RC_ASSERT(instalment.number == ++number);
      RC_ASSERT(instalment.first == day);
      RC_ASSERT(*instalment.last <= *ending.last_day);
      day = instalment.last->next();
    }
    RC_ASSERT((paid.empty() || day == paid.last.next()));
    for (const auto& year : schedule.years) RC_ASSERT(paid.covers(year.days));
  }));
}

TEST_CASE("a payee is paid for no day after its own part has ended") {
  CHECK(rc::check([] {
    const Document document{any_agreement().cut(any_frequency(), any_periods())};
    const auto ending = document.ending(today);
    for (const auto& instalment : pay(document).instalments) {
      RC_ASSERT(instalment.first <= *ending.last_day_of(instalment.payee));
    }
  }));
}

TEST_CASE("payees divide each instalment, none gets less than nothing, and each its part of the year") {
  CHECK(rc::check([] {
    const Date start =
        Date::of(2012, static_cast<unsigned>(any(1, 12)), static_cast<unsigned>(any(1, 31) % 28 + 1));
    const std::vector<Rational> weights{any(1, 9), any(1, 900), any(1, 9)};
    const auto row = [&](const std::string& payees) {
      return "    amount: " + one_of<std::string>({"0", "7", "12", "100000", "333333.33"}) + "\n" + payees;
    };
    const Drawn drawn{start,
                      "participants: {tredje: {name: En tredje, sector: civil_society}}\nterm: {start: " +
                          day_text(start) + ", end: " + day_text(start.plus_days(any(30, 1500))) +
                          "}\ntermination: {notice: 6 months, model: unanimous}\n",
                      row("    payee: en\n") + any_indexation(),
                      {}};
    auto split = drawn;
    const auto one = split.row.find("    payee: en\n");
    split.row.replace(one, std::string{"    payee: en\n"}.size(),
                      "    shares: {weights: {en: " + weights[0].get_str() +
                          ", annan: " + weights[1].get_str() + ", tredje: " + weights[2].get_str() + "}}\n");
    const auto frequency = any_frequency();
    const auto periods = any_periods();
    const Document document{split.cut(frequency, periods)};
    RC_ASSERT(document.report.empty());
    const auto whole = pay(Document{drawn.cut(frequency, periods)});
    const auto parts = pay(document);
    RC_ASSERT(parts.instalments.size() == 3 * whole.instalments.size());
    for (std::size_t i = 0; i < whole.instalments.size(); ++i) {
      Money sum;
      for (std::size_t payee = 0; payee < 3; ++payee) {
        const Money amount = parts.instalments[3 * i + payee].amount.value();
        RC_ASSERT(amount >= Money{});
        sum = *add(sum, amount);
      }
      RC_ASSERT(sum == whole.instalments[i].amount.value());
    }
    for (const auto& year : parts.years) {
      const auto unit = year.amount->has_ore() ? Money::from_ore(1) : Money::kronor(1);
      const auto due = split_by_weights(*year.amount, weights, unit);
      // What was paid before a year ended short stays, be it a krona more than the part of the short year.
      const bool is_short = year.days != whole_agreement_year(start, year.number);
      for (std::size_t payee = 0; payee < 3; ++payee) {
        const auto paid = paid_of_year(parts, year.number, parts.payees[payee]);
        const auto off = std::abs(paid.ore() - due[payee].ore());
        RC_ASSERT(off <= (is_short ? Money::kronor(1).ore() : 0));
      }
    }
  }));
}

namespace {

/// What the instalments up to `number` take of agreement year `year`, in öre.
std::int64_t taken_of(const FundingSchedule& schedule, int year, int number) {
  std::int64_t sum = 0;
  for (const auto& one : schedule.instalments) {
    for (const auto& part : one.parts) {
      if (one.number <= number && part.year == year) sum += part.amount.value().ore();
    }
  }
  return sum;
}

/// Whether instalment `number` of `whole` is more than what `ended` has for the agreement years it takes of,
/// or the last that takes of its last year, which takes what is left.
bool is_held_back(const FundingSchedule& whole, const FundingSchedule& ended, const Instalment& one) {
  for (const auto& part : one.parts) {
    const auto year = std::find_if(ended.years.begin(), ended.years.end(),
                                   [&](const YearAmount& other) { return other.number == part.year; });
    if (year == ended.years.end()) return true;
    if (taken_of(whole, part.year, one.number) > year->amount.value().ore()) return true;
    if (one.last >= year->days.last) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a notice changes no instalment that ends before it does") {
  CHECK(rc::check([] {
    auto drawn = any_agreement();
    const auto without = drawn.head.find("party_leaves");
    drawn.head.replace(without, std::string{"party_leaves"}.size(), "whole_agreement");
    const auto frequency = any_frequency();
    const auto periods = any_periods();
    const Document document{drawn.cut(frequency, periods)};
    auto noticed = drawn;
    const auto row = "  - {party: en, given: " + day_text(drawn.start.plus_days(any(0, 2000))) + "}\n";
    const auto notices = noticed.tail.find("notices:\n");
    noticed.tail.insert(notices == std::string::npos ? noticed.tail.size() : notices + 9,
                        notices == std::string::npos ? "notices:\n" + row : row);
    const Document after{noticed.cut(frequency, periods)};
    const auto whole = pay(document);
    const auto ended = pay(after);
    for (std::size_t i = 0; i < ended.instalments.size() && i < whole.instalments.size(); ++i) {
      const auto& before = whole.instalments[i];
      if (*before.last >= *after.ending(today).last_day || is_held_back(whole, ended, before)) continue;
      RC_ASSERT(ended.instalments[i].number == before.number);
      RC_ASSERT(ended.instalments[i].payee == before.payee);
      RC_ASSERT(*ended.instalments[i].amount == *before.amount);
    }
  }));
}

TEST_CASE("refining the periods changes no year amount and no total") {
  CHECK(rc::check([] {
    const auto drawn = any_agreement();
    const auto coarse = pay(Document{drawn.cut("yearly", "agreement_year")});
    const auto fine = pay(Document{drawn.cut(any_frequency(), any_periods())});
    RC_ASSERT(test::years_of(coarse) == test::years_of(fine));
    RC_ASSERT(sum_of_instalments(coarse) == sum_of_instalments(fine));
  }));
}

TEST_CASE("the same file gives the same schedule, to the last step") {
  CHECK(rc::check([] {
    const auto text = any_agreement().cut(any_frequency(), any_periods());
    RC_ASSERT(told(pay(Document{text})) == told(pay(Document{text})));
  }));
}
