#include "term/state.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;
using test::Document;
using test::three_parties;

namespace {

const char* const life =
    "term: {start: 2012-01-01, end: 2016-12-31}\n"
    "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
    "funding: {stod: {payer: vgr, payee: en, amount: 500000}}\n"
    "amendments:\n"
    "  - {effective: 2013-01-01, decided: 2013-05-20, set: {funding.stod.amount: 550000}}\n"
    "  - {effective: 2014-01-01, set: {funding.stod.amount: 600000, term.end: 2015-12-31}}\n"
    "notices:\n"
    "  - {party: en, given: 2013-02-01, withdrawn: 2013-04-01}\n"
    "  - {party: annan, given: 2013-06-01, decided: 2013-06-15}\n";

std::size_t count(const yaml::Node& root, std::string_view list) {
  return root.find(list)->items.size();
}

}  // namespace

TEST_CASE("an agreement's state leaves out what comes after the day") {
  const Document document{three_parties(life)};
  CHECK(count(as_of(document.root, day("2012-12-31")), "amendments") == 0);
  CHECK(count(as_of(document.root, day("2013-01-01")), "amendments") == 1);
  CHECK(count(as_of(document.root, day("2014-01-01")), "amendments") == 2);
  CHECK(count(as_of(document.root, day("2013-01-31")), "notices") == 0);
  CHECK(count(as_of(document.root, day("2013-02-01")), "notices") == 1);
  // Given but not decided yet.
  CHECK(count(as_of(document.root, day("2013-06-14")), "notices") == 1);
  CHECK(count(as_of(document.root, day("2013-06-15")), "notices") == 2);
}

TEST_CASE("a notice withdrawn later still stands") {
  const Document document{three_parties(life)};
  const auto before = as_of(document.root, day("2013-03-31"));
  CHECK(before.find("notices")->items.front().find("withdrawn") == nullptr);
  const auto after = as_of(document.root, day("2013-04-01"));
  CHECK(after.find("notices")->items.front().find("withdrawn") != nullptr);
}

TEST_CASE("what was known on a day goes by the day of decision") {
  const Document document{three_parties(life)};
  CHECK(count(known_on(document.root, day("2013-05-19")), "amendments") == 0);
  CHECK(count(known_on(document.root, day("2013-05-20")), "amendments") == 1);
}

TEST_CASE("each changed field is told with the amendment that set it last") {
  const Document document{three_parties(life)};
  const auto state = state_of(document.root, *document.timeline, document.ending(), std::nullopt);
  REQUIRE(state.amended.size() == 2);
  CHECK(state.amended[0].field == "funding.stod.amount");
  CHECK(state.amended[0].value == "600000");
  CHECK(state.amended[0].effective == day("2014-01-01"));
  CHECK(state.amended[1].field == "term.end");
  CHECK(state.left_out.empty());
}

TEST_CASE("what a state leaves out is told") {
  const Document document{three_parties(life)};
  const auto root = as_of(document.root, day("2013-03-01"));
  Report told{document.source};
  const auto agreement = decode(root, told);
  const Timeline timeline{root, agreement};
  const auto state =
      state_of(document.root, timeline, ending_of(timeline, day("2013-03-01")), day("2013-03-01"));
  REQUIRE(state.amended.size() == 1);
  CHECK(state.amended[0].value == "550000");
  REQUIRE(state.left_out.size() == 2);
  CHECK(state.left_out[0].day == day("2014-01-01"));
  CHECK(state.left_out[1].party == "annan");
  CHECK(state.left_out[1].day == day("2013-06-15"));
}

namespace {

AgreementState state_of_notices(const std::string& model, const std::string& notices, Date today) {
  const Document document{
      three_parties("term: {start: 2012-01-01, end: 2016-12-31}\n"
                    "termination: {notice: 6 months, counting: same_day, model: " +
                    model + "}\nnotices: [" + notices + "]\n")};
  return state_of(document.root, *document.timeline, document.ending(today), std::nullopt);
}

}  // namespace

TEST_CASE("a notice that counts is told with what it ends") {
  const auto today = day("2013-12-31");
  // Six months from 1 February and from 30 April 2013.
  const auto one = state_of_notices("party_leaves", "{party: en, given: 2013-02-01}", today);
  REQUIRE(one.notices.size() == 1);
  CHECK(one.notices[0].party == "en");
  CHECK(one.notices[0].effect == NoticeEnds::party);
  CHECK(one.notices[0].last_day == day("2013-08-01"));
  const auto both = state_of_notices(
      "party_leaves", "{party: annan, given: 2013-04-30}, {party: en, given: 2013-02-01}", today);
  REQUIRE(both.notices.size() == 2);
  CHECK(both.notices[0].effect == NoticeEnds::agreement);
  CHECK(both.notices[0].last_day == day("2013-10-30"));
  CHECK(both.notices[1].effect == NoticeEnds::agreement);
  const auto late = state_of_notices("whole_agreement", "{party: en, given: 2016-09-01}", day("2016-12-31"));
  REQUIRE(late.notices.size() == 1);
  CHECK(late.notices[0].effect == NoticeEnds::none);
}

TEST_CASE("of a notice all must agree on, the state tells that others have not decided") {
  const auto waiting =
      state_of_notices("unanimous", "{party: en, decided: 2013-02-01}, {party: annan, decided: 2013-02-10}",
                       day("2013-12-31"));
  REQUIRE(waiting.notices.size() == 2);
  CHECK(waiting.notices[0].effect == NoticeEnds::undecided);
  CHECK_FALSE(waiting.notices[0].last_day);
}

TEST_CASE("a notice withdrawn or not given yet does not count") {
  CHECK(state_of_notices("party_leaves", "{party: en, given: 2013-02-01, withdrawn: 2013-03-01}",
                         day("2013-12-31"))
            .notices.empty());
  CHECK(
      state_of_notices("party_leaves", "{party: en, given: 2014-02-01}", day("2013-12-31")).notices.empty());
}
