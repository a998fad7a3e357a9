#include "base/date.hpp"
#include "catch.hpp"

using iop::Duration;
using iop::PeriodName;

namespace {

std::string duration_fix(std::string_view text) {
  return Duration::parse(text).failure().fix.en;
}
std::string period_fix(std::string_view text) {
  return PeriodName::parse(text).failure().fix.en;
}
std::string days_of(std::string_view text) {
  const auto days = PeriodName::parse(text)->calendar_days();
  return days.first.to_string() + "/" + days.last.to_string();
}

}  // namespace

TEST_CASE("a duration is a whole number and a unit") {
  CHECK(*Duration::parse("6 months") == Duration{6, Duration::Unit::months});
  CHECK(*Duration::parse("1 year") == Duration{1, Duration::Unit::years});
  CHECK(*Duration::parse("0 days") == Duration{0, Duration::Unit::days});
  CHECK(Duration::parse("2 weeks")->days() == 14);
  CHECK(Duration::parse("5 years")->months() == 60);
  CHECK(Duration::parse("5 years")->in_months());
  CHECK_FALSE(Duration::parse("5 weeks")->in_months());
  CHECK(Duration::parse("1 month")->to_string() == "1 month");
  CHECK(Duration::parse("6 months")->in_words().sv == "6 månader");
  CHECK(Duration::parse("1 weeks")->in_words().sv == "1 vecka");
  CHECK(Duration::parse("1 year")->in_words().en == "1 year");
}

TEST_CASE("the longest durations") {
  for (const char* text : {"36500 days", "5200 weeks", "1200 months", "100 years"})
    CHECK(Duration::parse(text).ok());
  CHECK(Duration::parse("36501 days").failure().what.en == "`36501 days` is too long: at most `36500 days`");
  CHECK(Duration::parse("101 years").failure().what.sv == "`101 years` är för långt: högst `100 years`");
}

TEST_CASE("a slip in a duration is met with what was meant") {
  for (const char* text : {"6 month", "6m", "6 mån", "6 månader", "P6M", "6months", "6  months", "06 months",
                           "6 mnths", "6 Months", " 6 months"}) {
    CAPTURE(text);
    CHECK(duration_fix(text) == "write `6 months`");
  }
  CHECK(duration_fix("90d") == "write `90 days`");
  CHECK(duration_fix("2 år") == "write `2 years`");
  for (const char* text :
       {"", "6", "months", "-3 days", "1.5 years", "six months", "99999999999 days", "6 x"}) {
    CAPTURE(text);
    CHECK(duration_fix(text) ==
          "write a whole number and `days`, `weeks`, `months` or `years`, as in `6 months`");
  }
}

TEST_CASE("a period's name gives its days") {
  CHECK(days_of("2034") == "2034-01-01/2034-12-31");
  CHECK(days_of("2034-VT") == "2034-01-01/2034-06-30");
  CHECK(days_of("2034-HT") == "2034-07-01/2034-12-31");
  CHECK(days_of("2034-H2") == "2034-07-01/2034-12-31");
  CHECK(days_of("2034-T2") == "2034-05-01/2034-08-31");
  CHECK(days_of("2034-Q4") == "2034-10-01/2034-12-31");
  CHECK(days_of("2036-02") == "2036-02-01/2036-02-29");
  CHECK(PeriodName::parse("A2")->kind == PeriodName::Kind::agreement_year);
  CHECK(PeriodName::parse("A2")->number == 2);
  CHECK(PeriodName::parse("once")->kind == PeriodName::Kind::once);
}

TEST_CASE("a slip in a period's name is met with what was meant") {
  for (const char* text : {"2034-vt", "VT 2034", "VT2034", "vt-2034", "2034VT", "2034 VT"}) {
    CAPTURE(text);
    CHECK(period_fix(text) == "write `2034-VT`");
  }
  CHECK(period_fix("2034-3") == "write `2034-03`");
  CHECK(period_fix("a2") == "write `A2`");
  CHECK(period_fix("A02") == "write `A2`");
  CHECK(period_fix("År 2") == "write `A2`");
  CHECK(period_fix("Q1 2034") == "write `2034-Q1`");
  CHECK(period_fix("Once") == "write `once`");
  for (const char* text : {"", "2034-13", "2034-H3", "2034-T4", "2034-Q0", "2034-01-01", "A0", "A", "A1000",
                           "1899", "2200", "VT34", "2034-00", "-", "Å", "\xC5"}) {
    CAPTURE(text);
    CHECK_FALSE(PeriodName::parse(text).ok());
    CHECK(period_fix(text).starts_with("write as `2034`"));
  }
}
