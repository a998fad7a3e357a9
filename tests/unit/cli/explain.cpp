#include <gmpxx.h>
#include <nlohmann/json.hpp>

#include "base/date.hpp"
#include "base/money.hpp"
#include "catch.hpp"
#include "support/world.hpp"
#include "term/notice.hpp"

using namespace iop::test;
using iop::Date;
using iop::Money;
using nlohmann::json;

namespace {

/// `12.5`, `15/31` or `3`.
mpq_class number(std::string text) {
  const auto point = text.find('.');
  if (point == std::string::npos) {
    mpq_class out{text, 10};
    out.canonicalize();
    return out;
  }
  const auto decimals = text.size() - point - 1;
  mpq_class out{text.erase(point, 1) + "/1" + std::string(decimals, '0'), 10};
  out.canonicalize();
  return out;
}

/// Figures again, from a document of `iop explain --format json` alone; of their values only the leaves' are
/// read.
class Again {
 public:
  explicit Again(const json& figures) {
    for (const auto& figure : figures) values_.push_back(value_of(figure));
  }
  [[nodiscard]] const mpq_class& value(std::size_t id) const { return values_.at(id); }

 private:
  struct Named {
    std::string name;
    mpq_class value;
  };

  mpq_class value_of(const json& figure) {
    const std::string op = figure.at("op");
    operands_.clear();
    words_.clear();
    for (const auto& operand : figure.at("operands")) {
      const std::string name = operand.at("name");
      if (!operand.at("figure").is_null()) {
        operands_.push_back({name, values_.at(operand.at("figure").get<std::size_t>())});
      } else if (name == "mode" || name == "payee") {
        words_ = operand.at("value");
      } else {
        operands_.push_back({name, number(operand.at("value"))});
      }
    }
    if (op == "stated" || op == "index_change") return number(figure.at("value"));
    if (op == "level_change") return 100 * (at("level") / at("level_before") - 1);
    if (op == "factor") return at("before") + at("share") * at("change") / 100;
    if (op == "divide") return at("part") / at("whole");
    if (op == "subtract") return at("from") - at("less");
    if (op == "at_most") return std::min(at("value"), at("most"));
    if (op == "at_least") return std::max(at("value"), at("least"));
    if (op == "round") return rounded(at("exact"), at("unit"));
    if (op == "split_evenly") return even_part();
    if (op == "split_by_weights") return weighted_part();
    mpq_class out{op == "multiply" ? 1 : 0};
    REQUIRE((op == "multiply" || op == "sum" || op == "years"));
    for (const auto& operand : operands_) {
      if (op == "multiply") {
        out *= operand.value;
      } else {
        out += operand.value;
      }
    }
    return op == "years" ? mpq_class{out / 12} : out;
  }

  [[nodiscard]] mpq_class at(const std::string& name) const {
    for (const auto& operand : operands_) {
      if (operand.name == name) return operand.value;
    }
    FAIL("no operand " << name);
    return 0;
  }

  static mpz_class whole_below(const mpq_class& value) {
    mpz_class out;
    mpz_fdiv_q(out.get_mpz_t(), value.get_num_mpz_t(), value.get_den_mpz_t());
    return out;
  }

  [[nodiscard]] mpq_class rounded(const mpq_class& exact, const mpq_class& unit) const {
    const mpq_class units = exact / unit;
    const mpz_class below = whole_below(units);
    const mpq_class rest = units - below;
    const mpq_class half{1, 2};
    bool up = rest != 0 && words_ == "up";
    if (words_ == "half_up") up = rest >= half;
    if (words_ == "half_even") up = rest > half || (rest == half && below % 2 != 0);
    return (below + (up ? 1 : 0)) * unit;
  }

  [[nodiscard]] mpq_class even_part() const {
    const mpq_class units = at("amount") / at("unit");
    const mpq_class parts = at("parts");
    const mpz_class each = whole_below(units / parts);
    const mpq_class larger = units - each * parts;
    return (each + (at("number") <= larger ? 1 : 0)) * at("unit");
  }

  [[nodiscard]] mpq_class weighted_part() const {
    const mpq_class unit = at("unit");
    const mpq_class units = at("amount") / unit;
    std::vector<Named> weights;
    mpq_class all;
    for (const auto& operand : operands_) {
      if (!operand.name.starts_with("weight:")) continue;
      weights.push_back({operand.name.substr(7), operand.value});
      all += operand.value;
    }
    std::vector<mpz_class> parts;
    std::vector<mpq_class> rests;
    mpq_class left = units;
    for (const auto& weight : weights) {
      const mpq_class exact = units * weight.value / all;
      parts.push_back(whole_below(exact));
      rests.emplace_back(exact - parts.back());
      left -= parts.back();
    }
    for (; left > 0; left -= 1) {
      const auto largest = std::max_element(rests.begin(), rests.end());
      ++parts[static_cast<std::size_t>(largest - rests.begin())];
      *largest = -1;
    }
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (weights[i].name == words_) return parts[i] * unit;
    }
    FAIL("no payee " << words_);
    return 0;
  }

  std::vector<mpq_class> values_;
  std::vector<Named> operands_;
  std::string words_;
};

/// What the file states stands on the line that the figure names.
void stands_in_the_file(const json& figure) {
  for (const auto& place : figure.at("places")) {
    if (!place.at("path").get<std::string>().ends_with(".amount")) continue;
    const std::string text = place.at("text");
    CHECK(text.find(figure.at("value").get<std::string>()) != std::string::npos);
  }
}

/// Recomputes every amount of `ran`; answers with how many there are.
std::size_t recompute(const Ran& ran) {
  INFO(ran.err);
  const auto document = json::parse(ran.out);
  for (const auto& amount : document.at("amounts")) {
    INFO(amount.at("agreement") << " " << amount.at("number") << " " << amount.at("payee"));
    const auto& figures = amount.at("figures");
    const Again again{figures};
    for (std::size_t id = 0; id < figures.size(); ++id) {
      INFO(figures[id].dump());
      CHECK(figures[id].at("id") == id);
      CHECK(again.value(id) == number(figures[id].at("value")));
      if (figures[id].at("op") == "stated") stands_in_the_file(figures[id]);
    }
    CHECK(again.value(amount.at("root")) == number(amount.at("amount")));
  }
  return document.at("amounts").size();
}

/// Every amount there is, of all agreements below `path` or, without, below `world`'s directory.
Ran explain_all(const TestWorld& world, const std::vector<std::string>& path = {}) {
  std::vector<std::string> command{"explain"};
  command.insert(command.end(), path.begin(), path.end());
  for (const auto* word : {"--period", "2000-01-01/2099-12-31", "--assume", "VPI=2.5", "--format", "json"})
    command.emplace_back(word);
  return world.run(command);
}

/// An agreement from April 2013; `row` is the rest of its one row.
std::string agreement(const std::string& row, const std::string& rest = {}) {
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2013-00042\ntitle: Samtalsstöd\nguideline: RS 2021-04161\n"
         "parties:\n"
         "  vgr:\n    name: Regionen\n    sector: public\n    organisation_number: 232100-0131\n"
         "    contributes: [{kind: money, funding: stod}]\n"
         "  en:\n    name: En förening\n    sector: civil_society\n    organisation_number: 802000-0009\n"
         "    contributes: [{kind: premises, what: Lokal}]\n"
         "  annan:\n    name: En annan förening\n    sector: civil_society\n"
         "    contributes: [{kind: premises, what: Lokal}]\n"
         "term: {start: 2013-04-15, end: 2017-01-31}\n"
         "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n"
         "funding:\n  stod:\n    payer: vgr\n" +
         row + rest;
}

std::string indexed(const std::string& series, const std::string& terms) {
  return "    indexation:\n      series: " + series +
         "\n      first_indexed_year: 2\n      index_year: previous\n" + terms;
}

const std::string compound =
    "      compounding: compound\n      rounding: {to: 1, mode: half_up, when: each_year}\n";
const std::string simple =
    "      share: 80\n      compounding: simple\n      rounding: {to: 100, mode: down, when: final}\n";
const std::string one = "    payee: en\n    invoiced: in_arrears\n    amount: 500001\n";
const std::string two =
    "    shares: {weights: {en: 2, annan: 5}}\n    invoiced: in_arrears\n    amount: 500001.50\n";

Scratch& synthetic(Scratch& to) {
  const std::string halves = "    instalments: half_yearly\n    periods: agreement_year\n";
  const std::string quarters = "    instalments: quarterly\n    periods: calendar_year\n";
  to.write("schemas/index/kpi.yaml",
           "series: KPI\nname: Pris\npublisher: SCB\nunit: level\ndecimals: 2\nexpected: 01-15\nvalues:\n"
           "  2012: {level: 314.20, status: definitive, published: 2013-01-15, source: SCB 2012}\n"
           "  2013: {level: 314.06, status: definitive, published: 2014-01-15, source: SCB 2013}\n"
           "  2014: {level: 313.49, status: definitive, published: 2015-01-15, source: SCB 2014}\n"
           "  2015: {level: 313.35, status: preliminary, published: 2016-01-15, source: SCB 2015}\n");
  to.write("agreements/halves.yaml", agreement(one + halves + indexed("VPI", compound)));
  to.write("agreements/calendar.yaml", agreement(two + quarters + indexed("VPI", simple)));
  to.write("agreements/levels.yaml", agreement(one + quarters + indexed("KPI", compound)));
  to.write("agreements/shared.yaml", agreement(two + halves + indexed("VPI", compound)));
  to.write("agreements/years.yaml", agreement(one + indexed("VPI", simple)));
  to.write("agreements/amended.yaml",
           agreement(one + quarters + indexed("VPI", compound),
                     "amendments:\n  - {effective: 2014-09-10, diarienummer: OSN 2014-00001, set: "
                     "{funding.stod.amount: 610000}}\n"));
  // 101 000 kr by months, then next to nothing: what the last months come to is less than what was paid.
  to.write("agreements/lowered.yaml",
           agreement("    payee: en\n    invoiced: in_arrears\n    amount: 100400\n    instalments: monthly\n"
                     "    periods: agreement_year\n" +
                         indexed("VPI",
                                 "      share: 0\n      compounding: compound\n      rounding: {to: "
                                 "1000, mode: up, when: final}\n"),
                     "amendments:\n  - {effective: 2015-02-15, set: {funding.stod.amount: 12}}\n"));
  to.write("agreements/left.yaml", agreement(two + quarters + indexed("VPI", compound),
                                             "notices:\n  - {party: annan, given: 2014-08-31}\n"));
  to.write("agreements/once.yaml",
           agreement(two + "    instalments: once\n", "notices:\n  - {party: annan, given: 2014-08-31}\n"));
  return to;
}

iop::Duration length(const json& text) {
  return *iop::Duration::parse(text.get<std::string>());
}

/// The days of a count again; of their values only the leaves' are read.
std::vector<Date> days_again(const json& steps) {
  std::vector<Date> days;
  for (const auto& step : steps) {
    json at;
    for (const auto& operand : step.at("operands")) {
      const auto& from = operand.at("step");
      at[operand.at("name").get<std::string>()] =
          from.is_null() ? operand.at("value") : json(days.at(from.get<std::size_t>()).to_string());
    }
    const auto day = [&](const char* name) { return *Date::parse(at.at(name).get<std::string>()); };
    const std::string op = step.at("op");
    const auto counting = at.contains("counting") && at["counting"] == "full_calendar_months"
                              ? iop::NoticeCounting::full_calendar_months
                              : iop::NoticeCounting::same_day;
    if (op == "stated") {
      days.push_back(*Date::parse(step.at("value").get<std::string>()));
    } else if (op == "next_day") {
      days.push_back(day("date").next());
    } else if (op == "previous_day") {
      days.push_back(day("date").previous());
    } else if (op == "add") {
      days.push_back(iop::add(day("date"), length(at["length"])));
    } else if (op == "first_after") {
      Date found = day("date").next();
      while (found.to_string().substr(5) != at["day"].get<std::string>()) found = found.next();
      days.push_back(found);
    } else if (op == "earliest") {
      days.push_back(std::min(day("a"), day("b")));
    } else if (op == "notice_end") {
      days.push_back(iop::notice_end(day("given"), length(at["notice"]), counting));
    } else {
      // Counted forward, from far before to the last that still reaches no further.
      REQUIRE((op == "last_notice" || op == "latest_reaching"));
      const auto end = [&](Date from) {
        return op == "last_notice" ? iop::notice_end(from, length(at["notice"]), counting)
                                   : iop::add(from, length(at["length"]));
      };
      Date found = day("target").plus_days(-4000);
      while (end(found.next()) <= day("target")) found = found.next();
      days.push_back(found);
      if (op == "last_notice") {
        CHECK(day("ends") == end(found));
        CHECK(day("next_ends") == end(found.next()));
      }
    }
  }
  return days;
}

std::size_t recount(const TestWorld& world, const std::string& kind, const std::string& path = {}) {
  std::vector<std::string> command{"explain", "--deadline", kind, "--format", "json"};
  if (!path.empty()) command.push_back(path);
  const auto ran = world.run(command);
  const auto document = json::parse(ran.out);
  for (const auto& date : document.at("dates")) {
    INFO(date.dump());
    const auto days = days_again(date.at("steps"));
    for (std::size_t id = 0; id < days.size(); ++id)
      CHECK(days[id].to_string() == date["steps"][id]["value"].get<std::string>());
    CHECK(days.at(date.at("root").get<std::size_t>()).to_string() == date.at("date").get<std::string>());
    CHECK(date.at("root") == days.size() - 1);
  }
  return document.at("dates").size();
}

}  // namespace

TEST_CASE("every amount of the register follows from the leaves that iop explain shows") {
  CHECK(recompute(explain_all({})) == 25);
}

TEST_CASE("every amount of the fixtures follows from the leaves that iop explain shows") {
  CHECK(recompute(explain_all({}, {"tests/data/agreements"})) > 70);
}

TEST_CASE("every amount of made-up agreements follows from the leaves that iop explain shows") {
  Scratch scratch;
  const auto ran = explain_all({.cwd = synthetic(scratch).path()});
  CHECK(ran.err.empty());
  CHECK(recompute(ran) > 60);
  for (const auto* op : {"\"at_most\"", "\"at_least\"", "\"level_change\"", "\"split_by_weights\""})
    CHECK(ran.out.find(op) != std::string::npos);
}

TEST_CASE("every day follows from the steps that iop explain shows") {
  Scratch scratch;
  const TestWorld made{.cwd = synthetic(scratch).path()};
  for (const auto* kind :
       {"term-end", "last-notice", "leave-notice", "agreement-year", "index-publication"}) {
    INFO(kind);
    CHECK(recount({}, kind) + recount(made, kind) > 3);
  }
  CHECK(recount(made, "notice-end") == 2);
  CHECK(recount(made, "invoice") > 20);
  CHECK(recount({}, "duty") > 20);
  CHECK(recount({}, "milestone") > 2);
  CHECK(recount({}, "option") > 0);
  for (const auto* kind : {"term-end", "last-notice", "notice-end", "duty", "invoice"}) {
    INFO(kind);
    CHECK(recount({}, kind, "tests/data/agreements") > 0);
  }
}

TEST_CASE("a figure's source is quoted with its line, as the amendment set it") {
  Scratch scratch;
  const auto ran = TestWorld{.cwd = synthetic(scratch).path()}.run(
      {"explain", "amended", "--period", "2015-Q1", "--format", "json"});
  const auto document = json::parse(ran.out);
  const auto& figures = document.at("amounts").at(0).at("figures");
  const auto stated = std::find_if(figures.begin(), figures.end(), [](const json& figure) {
    return figure.at("op") == "stated" && figure.at("value") == "610000";
  });
  REQUIRE(stated != figures.end());
  CHECK(stated->at("source") == "funding.stod.amount; amendments: OSN 2014-00001, 2014-09-10");
  const auto& place = stated->at("places").at(0);
  CHECK(place.at("path") == "funding.stod.amount");
  CHECK(place.at("text").get<std::string>().find("funding.stod.amount: 610000") != std::string::npos);
}

TEST_CASE("a change between levels cites both of them") {
  Scratch scratch;
  const auto ran = TestWorld{.cwd = synthetic(scratch).path()}.run(
      {"explain", "levels", "--period", "2014-Q2", "--format", "json"});
  const auto document = json::parse(ran.out);
  const auto& figures = document.at("amounts").at(0).at("figures");
  // Agreement year 2 begins on 15 April 2014 and takes the index of 2013.
  const auto change = std::find_if(figures.begin(), figures.end(),
                                   [](const json& figure) { return figure.at("op") == "level_change"; });
  REQUIRE(change != figures.end());
  CHECK(change->at("source") == "KPI 2012: SCB 2012, 2013-01-15; KPI 2013: SCB 2013, 2014-01-15");
  const auto& later = change->at("index");
  CHECK(later.at("year") == 2013);
  CHECK(later.at("value") == "314.06");
  CHECK(later.at("status") == "definitive");
  CHECK(later.at("published") == "2014-01-15");
  CHECK(later.at("source") == "SCB 2013");
  CHECK(later.at("printed") == "314.20 -> 314.06");
  const auto& earlier = change->at("index_before");
  CHECK(earlier.at("year") == 2012);
  CHECK(earlier.at("value") == "314.20");
  CHECK(earlier.at("published") == "2013-01-15");
  CHECK(earlier.at("source") == "SCB 2012");
}
