#include "deadline/event.hpp"

#include <filesystem>
#include <set>

#include "catch.hpp"
#include "sample.hpp"
#include "support/world.hpp"

using namespace iop;
using Kind = DeadlineKind;

namespace {

const std::string head =
    "term: {start: 2026-01-01, end: 2028-12-31}\n"
    "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n";
const Date today = Date::of(2026, 11, 22);

/// The ids of the deadlines of one kind, by date.
std::vector<std::string> uids(const std::string& rest, Kind kind) {
  std::vector<std::string> all;
  for (const auto& deadline : Sample{agreement_text(rest), today}.of(kind)) all.push_back(uid_of(deadline));
  return all;
}

}  // namespace

TEST_CASE("an event's id follows from agreement, kind, subject and period") {
  Deadline deadline;
  deadline.agreement = "sample";
  deadline.kind = Kind::duty;
  deadline.subject = "duties.rapport";
  deadline.period = "2026";
  // printf 'sample\0duty\0duties.rapport\0002026\0' | sha256sum
  CHECK(uid_of(deadline) == "iop-1ccb20bf1b67cae74df7f83a716a8a10dc7ec3a5");
  auto other = deadline;
  other.date = Date::of(2027, 3, 1);
  other.title = {"Annat", "Other"};
  other.status = DeadlineStatus::done;
  CHECK(uid_of(other) == uid_of(deadline));
  other.period = "2027";
  CHECK(uid_of(other) != uid_of(deadline));
}

TEST_CASE("an event keeps its id when the day moves") {
  const auto milestone = [](const std::string& date) {
    return uids(head + "milestones: [{date: " + date + ", what: Översyn}]\n", Kind::milestone);
  };
  CHECK(milestone("2027-05-01") == milestone("2027-06-01"));
  const auto duty = [](const std::string& due) {
    return uids(head + "duties: {rapport: {what: Rapport, every: year" + due + "}}\n", Kind::duty);
  };
  CHECK(duty("") == duty(", due: 02-28"));
  CHECK(duty("").size() == 3);
  const auto end = [](const std::string& day) {
    return uids("term: {start: 2026-01-01, end: " + day + "}\n", Kind::term_end);
  };
  CHECK(end("2028-12-31") == end("2029-06-30"));
  const auto waiver = [](const std::string& expires) {
    return uids(head + "waivers: [{rule: G381, reason: A, approved_by: B, expires: " + expires + "}]\n",
                Kind::waiver);
  };
  CHECK(waiver("2027-01-31") == waiver("2027-06-30"));
}

TEST_CASE("an event keeps its id when another is added before it in the file") {
  const auto one = uids(head + "milestones: [{date: 2027-05-01, what: Översyn}]\n", Kind::milestone);
  const auto two =
      uids(head + "milestones: [{date: 2027-04-01, what: Start}, {date: 2027-05-01, what: Översyn}]\n",
           Kind::milestone);
  REQUIRE(two.size() == 2);
  CHECK(two[1] == one[0]);
  CHECK(two[0] != one[0]);
  const std::string row =
      "{payer: vgr, payee: foreningen, amount: 1000, instalments: yearly, periods: agreement_year, "
      "indexation: "
      "{series: VPI, first_indexed_year: 2, index_year: previous}}\n";
  CHECK(uids(head + "funding:\n  b: " + row, Kind::index_publication) ==
        uids(head + "funding:\n  a: " + row + "  b: " + row, Kind::index_publication));
}

TEST_CASE("alike milestones are told apart by their order") {
  const auto ids =
      uids(head + "milestones: [{date: 2027-05-01, what: Läge}, {date: 2027-11-01, what: Läge}]\n",
           Kind::milestone);
  REQUIRE(ids.size() == 2);
  CHECK(ids[0] != ids[1]);
}

TEST_CASE("every deadline of every agreement in the tests has an id of its own") {
  namespace fs = std::filesystem;
  std::set<std::string> seen;
  for (const auto* folder : {"agreements", "tests/data", "tests/rules"}) {
    for (const auto& entry : fs::recursive_directory_iterator{test::repository() / folder}) {
      if (entry.path().extension() != ".yaml") continue;
      const Source source{"unread.yaml", test::file_text(entry.path())};
      Report unread{source};
      const auto root = yaml::read(unread);
      if (!root || !root->is_mapping()) continue;
      const Sample sample{test::file_text(entry.path()), today};
      for (auto deadline : sample.deadlines.items) {
        // As if all of them were one register.
        deadline.agreement = entry.path().string();
        INFO(entry.path() << " " << deadline.date.to_string() << " " << deadline.title.sv);
        CHECK(seen.insert(uid_of(deadline)).second);
      }
    }
  }
  CHECK(seen.size() > 1000);
}

TEST_CASE("reminders come a number of days before what can still be done") {
  const std::vector<Duration> alarms{{30, Duration::Unit::days},
                                     {1, Duration::Unit::months},
                                     {2, Duration::Unit::weeks},
                                     {14, Duration::Unit::days},
                                     {0, Duration::Unit::days}};
  Deadline deadline;
  deadline.date = Date::of(2027, 3, 31);
  deadline.days_left = 10;
  // A month before 31 March is 28 February: 31 days.
  CHECK(reminders_of(deadline, alarms) == std::vector<std::int32_t>{30, 31, 14, 0});
  deadline.status = DeadlineStatus::done;
  CHECK(reminders_of(deadline, alarms).empty());
  deadline.status = DeadlineStatus::overdue;
  deadline.days_left = -1;
  CHECK(reminders_of(deadline, alarms).empty());
}
