#include "term/ending.hpp"

#include "catch.hpp"
#include "term/notice.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;
using test::Document;
using test::three_parties;
using test::two_parties;

namespace {

std::string terms(const std::string& model, const std::string& rest) {
  return "term: {start: 2032-01-01, end: 2036-12-31}\n"
         "termination: {notice: 6 months, counting: same_day" +
         (model.empty() ? "" : ", model: " + model) + "}\n" + rest;
}

}  // namespace

TEST_CASE("without notice the term ends as agreed") {
  const auto ending = Document{two_parties(terms("party_leaves", ""))}.ending();
  CHECK(ending.last_day == day("2036-12-31"));
  CHECK(ending.notice == nullptr);
  CHECK(ending.departures.empty());
}

TEST_CASE("one of two parties leaving ends the agreement") {
  const Document document{two_parties(terms("party_leaves", "notices: [{party: en, given: 2034-03-01}]\n"))};
  const auto ending = document.ending();
  CHECK(ending.last_day == day("2034-09-01"));
  REQUIRE(ending.notice != nullptr);
  CHECK(*ending.notice->party == "en");
  CHECK(ending.departures.empty());
  CHECK(document.ending(day("2034-02-28")).last_day == day("2036-12-31"));
}

TEST_CASE("one of three parties leaving ends its own part") {
  const auto ending = Document{three_parties(terms("party_leaves",
                                                   "notices:\n  - {party: en, given: 2034-03-01}\n"
                                                   "  - {party: en, given: 2033-12-01}\n"))}
                          .ending();
  CHECK(ending.last_day == day("2036-12-31"));
  REQUIRE(ending.departures.size() == 1);
  CHECK(ending.last_day_of("en") == day("2034-06-01"));
  CHECK(ending.last_day_of("vgr") == day("2036-12-31"));
}

TEST_CASE("when fewer than two remain the agreement ends that day") {
  const Document document{three_parties(terms("party_leaves",
                                              "notices:\n  - {party: annan, given: 2035-01-10}\n"
                                              "  - {party: en, given: 2034-03-01}\n"))};
  const auto ending = document.ending();
  CHECK(ending.last_day == day("2035-07-10"));
  REQUIRE(ending.departures.size() == 1);
  CHECK(ending.departures[0].party == "en");
  // It rests on both notices, and the later end sets the day.
  REQUIRE(ending.notices.size() == 2);
  CHECK(*ending.notices[0]->party == "en");
  CHECK(*ending.notices[1]->party == "annan");
}

TEST_CASE("a notice too late to shorten anything, and one withdrawn, change nothing") {
  const auto ending =
      Document{two_parties(terms("party_leaves",
                                 "notices:\n  - {party: en, given: 2036-06-30}\n"
                                 "  - {party: en, given: 2033-01-01, withdrawn: 2033-02-01}\n"))}
          .ending();
  CHECK(ending.last_day == day("2036-12-30"));
  const auto late =
      Document{two_parties(terms("party_leaves", "notices: [{party: en, given: 2036-07-01}]\n"))}.ending();
  CHECK(late.last_day == day("2036-12-31"));
  CHECK(late.notice == nullptr);
}

TEST_CASE("any party's notice ends the whole agreement") {
  const Document document{three_parties(terms("whole_agreement",
                                              "notices:\n  - {party: en, given: 2034-05-01}\n"
                                              "  - {party: vgr, given: 2034-03-31}\n"))};
  const auto ending = document.ending();
  CHECK(ending.last_day == day("2034-09-30"));
  REQUIRE(ending.notice != nullptr);
  CHECK(*ending.notice->party == "vgr");
  CHECK(ending.departures.empty());
}

TEST_CASE("unanimous: the clock starts with the last to decide") {
  const std::string two =
      "notices:\n  - {party: en, decided: 2034-05-01}\n  - {party: vgr, decided: 2034-03-31}\n";
  const auto waiting = Document{three_parties(terms("unanimous", two))}.ending();
  CHECK(waiting.last_day == day("2036-12-31"));
  CHECK(waiting.undecided == std::vector<std::string>{"annan"});
  const auto all =
      Document{three_parties(terms("unanimous", two + "  - {party: annan, decided: 2034-04-30}\n"))}.ending();
  CHECK(all.last_day == day("2034-11-01"));
  CHECK(all.undecided.empty());
  const auto nobody = Document{three_parties(terms("unanimous", ""))}.ending();
  CHECK(nobody.undecided.empty());
}

TEST_CASE("a notice whose counting or effect is not stated ends nothing and says so") {
  const auto no_model =
      Document{two_parties(terms("", "notices: [{party: en, given: 2034-03-01}]\n"))}.ending();
  CHECK(no_model.last_day == day("2036-12-31"));
  CHECK(no_model.uncounted.size() == 1);
  const auto no_counting = Document{two_parties("term: {start: 2032-01-01, end: 2036-12-31}\n"
                                                "termination: {notice: 6 months, model: party_leaves}\n"
                                                "notices: [{party: en, given: 2034-03-01}]\n")}
                               .ending();
  CHECK(no_counting.last_day == day("2036-12-31"));
  CHECK(no_counting.uncounted.size() == 1);
}

TEST_CASE("a notice follows the terms of its own day, the end the amended term") {
  const auto ending =
      Document{two_parties(terms("whole_agreement",
                                 "notices: [{party: en, given: 2034-03-01}]\n"
                                 "amendments:\n"
                                 "  - {effective: 2034-03-02, set: {termination.notice: 12 months}}\n"
                                 "  - {effective: 2033-01-01, set: {termination.notice: 3 months}}\n"))}
          .ending();
  CHECK(ending.last_day == day("2034-06-01"));
  const auto longer = Document{two_parties(terms("whole_agreement",
                                                 "amendments:\n  - {effective: 2034-01-01, set: "
                                                 "{term.end: 2038-12-31}}\n"))}
                          .ending();
  CHECK(longer.last_day == day("2038-12-31"));
}

TEST_CASE("a notice whose day is not the one its model counts from ends nothing") {
  const auto found = [](const Document& document) {
    Report report{document.source};
    check_notice_days(*document.timeline, report);
    return report.take([&](Span span) { return yaml::pointer_at(document.root, span); });
  };
  const Document decided{two_parties(terms("party_leaves", "notices: [{party: en, decided: 2034-03-01}]\n"))};
  CHECK(decided.ending().last_day == day("2036-12-31"));
  REQUIRE(found(decided).size() == 1);
  CHECK(found(decided).front().rule->code == "S202");
  CHECK(found(decided).front().pointer == "/notices/0");
  const Document given{two_parties(terms("unanimous",
                                         "notices:\n  - {party: en, decided: 2034-03-01}\n"
                                         "  - {party: vgr, given: 2034-03-01}\n"))};
  CHECK(given.ending().last_day == day("2036-12-31"));
  REQUIRE(found(given).size() == 1);
  CHECK(found(given).front().pointer == "/notices/1");
  // The terms are those of the row's own day.
  const Document amended{
      two_parties(terms("party_leaves",
                        "notices: [{party: en, given: 2034-03-01}]\n"
                        "amendments: [{effective: 2035-01-01, set: {termination.model: unanimous}}]\n"))};
  CHECK(found(amended).empty());
}
