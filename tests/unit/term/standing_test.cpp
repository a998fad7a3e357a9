#include "term/standing.hpp"

#include "catch.hpp"
#include "unit/term/document.hpp"

using namespace iop;
using test::day;
using test::Document;
using test::three_parties;
using test::two_parties;

namespace {

const std::string terms =
    "term: {start: 2032-01-01, end: 2036-12-31}\n"
    "termination: {notice: 6 months, counting: same_day, model: party_leaves}\n";

/// Rows of the region and of `en`, as `date: ...` or nothing.
std::string signatures(const std::string& region, const std::string& association) {
  const auto row = [](const std::string& party, const std::string& date) {
    return "  - {party: " + party + ", name: Ordföranden" + (date.empty() ? "" : ", date: " + date) + "}\n";
  };
  return "signatures:\n" + row("vgr", region) + row("en", association);
}

Standing on(const Document& document, std::string_view when) {
  return standing_on(day(when), *document.timeline, document.ending(day(when)));
}

}  // namespace

TEST_CASE("a signed agreement is upcoming, then active, then expired") {
  const Document document{two_parties(terms + signatures("2031-12-15", "2031-12-20"))};
  CHECK(on(document, "2031-12-31") == Standing::upcoming);
  CHECK(on(document, "2032-01-01") == Standing::active);
  CHECK(on(document, "2036-12-31") == Standing::active);
  CHECK(on(document, "2037-01-01") == Standing::expired);
}

TEST_CASE("until its last party has signed it is a draft") {
  const Document document{two_parties(terms + signatures("2031-12-15", "2032-03-04"))};
  CHECK(on(document, "2031-12-14") == Standing::draft);
  CHECK(on(document, "2032-03-03") == Standing::draft);
  CHECK(on(document, "2032-03-04") == Standing::active);
  CHECK(unsigned_parties(document.agreement, day("2031-12-14")) == std::vector<std::string>{"vgr", "en"});
  CHECK(unsigned_parties(document.agreement, day("2032-03-03")) == std::vector<std::string>{"en"});
  CHECK(unsigned_parties(document.agreement).empty());
  CHECK(is_signed(document.agreement));
}

TEST_CASE("a row without a day is a signature, a missing row is none") {
  CHECK(on(Document{two_parties(terms + signatures("", ""))}, "2032-02-01") == Standing::active);
  const Document unsigned_yet{two_parties(terms)};
  CHECK(on(unsigned_yet, "2032-02-01") == Standing::draft);
  CHECK_FALSE(is_signed(unsigned_yet.agreement));
  CHECK_FALSE(is_signed(Document{three_parties(terms + signatures("", ""))}.agreement));
}

TEST_CASE("what is over is over, signed or not") {
  CHECK(on(Document{two_parties(terms)}, "2037-01-01") == Standing::expired);
}

TEST_CASE("a notice puts an agreement under notice from the day it is given until it ends") {
  // 2034-03-01 and 6 months: 2034-09-01.
  const Document document{
      two_parties(terms + signatures("", "") + "notices: [{party: en, given: 2034-03-01}]\n")};
  CHECK(on(document, "2034-02-28") == Standing::active);
  CHECK(on(document, "2034-03-01") == Standing::under_notice);
  CHECK(on(document, "2034-09-01") == Standing::under_notice);
  CHECK(on(document, "2034-09-02") == Standing::expired);
}

TEST_CASE("a notice that is withdrawn, or ends with the term, puts nothing under notice") {
  const Document withdrawn{two_parties(terms + signatures("", "") +
                                       "notices: [{party: en, given: 2034-03-01, withdrawn: 2034-03-20}]\n")};
  CHECK(on(withdrawn, "2034-06-01") == Standing::active);
  const Document late{
      two_parties(terms + signatures("", "") + "notices: [{party: en, given: 2036-08-01}]\n")};
  CHECK(on(late, "2036-12-31") == Standing::active);
}

TEST_CASE("one of three parties leaving leaves the agreement active") {
  const Document document{three_parties(terms + signatures("", "") +
                                        "  - {party: annan, name: Ordföranden}\n"
                                        "notices: [{party: annan, given: 2034-03-01}]\n")};
  CHECK(on(document, "2034-06-01") == Standing::active);
}

TEST_CASE("a party that an amendment brings in makes no draft of what was signed") {
  const Document document{
      two_parties(terms + signatures("", "") +
                  "amendments: [{effective: 2033-01-01, set: {parties.ny: {name: Ny, sector: "
                  "civil_society}}}]\n")};
  REQUIRE(document.timeline->amended().party("ny") != nullptr);
  CHECK(on(document, "2033-06-01") == Standing::active);
}

TEST_CASE("an assignment is none of its parties' draft, and has no end where none is agreed") {
  const Document document{
      "iop: 1\nkind: assignment\ntitle: Uppdrag\nparties:\n"
      "  vgr: {name: Regionen, sector: public}\nterm: {start: 2032-01-01}\n"};
  CHECK(on(document, "2031-12-31") == Standing::upcoming);
  CHECK(on(document, "2050-01-01") == Standing::active);
}
