#include "model/cases.hpp"

#include <algorithm>
#include <random>

namespace model {

namespace {

class Draw {
 public:
  explicit Draw(std::uint64_t seed) : random_(seed * 0x9E3779B97F4A7C15ULL + 1) {}

  /// From `low` to `high`, both included; by remainder, since distributions differ between libraries.
  long long number(long long low, long long high) {
    return low + static_cast<long long>(random_() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool once_in(int n) { return number(1, n) == 1; }
  template <class T>
  T one_of(const std::vector<T>& values) {
    return values[static_cast<std::size_t>(number(0, static_cast<long long>(values.size()) - 1))];
  }

  Day day_in(int first_year, int last_year) {
    Day d{static_cast<int>(number(first_year, last_year)), static_cast<int>(number(1, 12)), 1};
    // New years, month ends and month beginnings are where mistakes are.
    switch (number(0, 4)) {
      case 0:
        d.month = 1;
        break;
      case 1:
        d.day = month_length(d.year, d.month);
        break;
      case 2:
        d.day = static_cast<int>(number(28, 31));
        break;
      case 3:
        break;
      default:
        d.day = static_cast<int>(number(1, 28));
    }
    d.day = std::min(d.day, month_length(d.year, d.month));
    return d;
  }

  Day day_after(Day from, int most_months) {
    Day d = add_months(from, static_cast<int>(number(0, most_months)));
    if (once_in(2)) return d;
    for (long long n = number(0, 40); n > 0; --n) d = next(d);
    return d;
  }

 private:
  std::mt19937_64 random_;
};

constexpr int most_months = 72;

Indexation draw_indexation(Draw& draw) {
  Indexation out;
  out.first = static_cast<int>(draw.number(1, 4));
  out.previous = !draw.once_in(3);
  out.share = draw.one_of<int>({100, 100, 80, 33, 0});
  out.compound = !draw.once_in(4);
  out.unit = draw.one_of<long long>({1, 100, 100, 100, 1000, 10000, 100000});
  out.mode = draw.one_of<Mode>({Mode::half_up, Mode::half_up, Mode::half_even, Mode::down, Mode::up});
  out.each_year = draw.once_in(2);
  return out;
}

/// One payee, or several.
std::vector<std::pair<std::string, long long>> draw_weights(Draw& draw, const Case& c, bool several) {
  std::vector<std::pair<std::string, long long>> out;
  for (std::size_t i = 1; i < c.parties.size(); ++i) out.emplace_back(c.parties[i], draw.number(1, 1000));
  if (!several || out.size() < 2) out = {draw.one_of(out)};
  return out;
}

void draw_terms(Draw& draw, Case& c) {
  auto& terms = c.terms;
  terms.amount = draw.number(0, 3'000'000) * 100;
  if (draw.once_in(4)) terms.amount += draw.number(1, 99);
  if (draw.once_in(5)) terms.amount = draw.number(0, 50) * 100;
  if (!draw.once_in(4)) terms.indexation = draw_indexation(draw);
  terms.months = draw.one_of<int>({12, 6, 6, 4, 3, 1, 0});
  terms.calendar = draw.once_in(2);
  terms.dated = !draw.once_in(10) || terms.months == 0;
  terms.invoiced = draw.one_of<Invoiced>({Invoiced::unstated, Invoiced::in_advance, Invoiced::in_arrears});
  terms.payer = "vgr";
  terms.weights = draw_weights(draw, c, draw.once_in(2));
}

Change draw_change(Draw& draw, const Case& c) {
  Change out{.effective = draw.day_after(c.start, most_months - 6)};
  if (draw.once_in(12)) out.effective = c.start;
  if (draw.once_in(3)) out.effective = add_months(c.start, 12 * static_cast<int>(draw.number(1, 5)));
  switch (draw.number(0, 8)) {
    case 0:
      out.term_end = draw.day_after(add_months(c.start, 6), most_months);
      break;
    case 1:
      out.notice = static_cast<int>(draw.number(1, 12));
      break;
    case 2:
      if (c.terms.months != 0 && c.terms.dated) out.months = draw.one_of<int>({12, 6, 4, 3, 1});
      break;
    case 3:
      if (c.terms.indexation) {
        out.share = draw.one_of<int>({100, 50, 0});
        out.compound = draw.once_in(2);
        out.each_year = draw.once_in(2);
        out.first = static_cast<int>(draw.number(1, 4));
      }
      break;
    case 4:
      out.payer = draw.one_of(c.parties);
      break;
    case 5:
      // A row keeps the key it has: one payee, or shares.
      out.weights = draw_weights(draw, c, c.terms.weights.size() > 1);
      break;
    default:
      out.amount =
          draw.once_in(6) ? c.terms.amount : draw.number(0, 3'000'000) * 100 + (draw.once_in(5) ? 37 : 0);
  }
  return out;
}

void draw_changes(Draw& draw, Case& c) {
  for (long long n = draw.number(-1, 3); n > 0; --n) c.changes.push_back(draw_change(draw, c));
  if (!draw.once_in(12)) return;
  // Nothing is said of a row after an amendment has removed it.
  Change removal{.effective = draw.day_after(add_months(c.start, 2), most_months)};
  for (const auto& change : c.changes)
    removal.effective = std::max(removal.effective, next(change.effective));
  removal.removes = true;
  c.changes.push_back(removal);
}

void draw_notices(Draw& draw, Case& c) {
  c.model = draw.one_of<Model>(
      {Model::party_leaves, Model::party_leaves, Model::whole_agreement, Model::unanimous});
  const long long most = c.model == Model::unanimous ? 5 : 2;
  for (long long n = draw.number(0, most); n > 0; --n) {
    c.notices.push_back({draw.one_of(c.parties), draw.day_after(c.start, most_months), draw.once_in(8)});
  }
}

std::string kronor(long long ore) {
  std::string out = std::to_string(ore / 100);
  if (ore % 100 != 0) out += (ore % 100 < 10 ? ".0" : ".") + std::to_string(ore % 100);
  return out;
}

std::string one_decimal(int tenths) {
  const int size = tenths < 0 ? -tenths : tenths;
  return (tenths < 0 ? "-" : "") + std::to_string(size / 10) + "." + std::to_string(size % 10);
}

std::string frequency(int months) {
  switch (months) {
    case 12:
      return "yearly";
    case 6:
      return "half_yearly";
    case 4:
      return "four_monthly";
    case 3:
      return "quarterly";
    case 1:
      return "monthly";
    default:
      return "once";
  }
}

std::string indexation_text(const Indexation& i) {
  constexpr const char* modes[] = {"half_up", "half_even", "down", "up"};
  return "    indexation:\n      series: VPI\n      first_indexed_year: " + std::to_string(i.first) +
         "\n      index_year: " + (i.previous ? "previous" : "same") +
         "\n      share: " + std::to_string(i.share) +
         "\n      compounding: " + (i.compound ? "compound" : "simple") +
         "\n      rounding: {to: " + kronor(i.unit) + ", mode: " + modes[static_cast<std::size_t>(i.mode)] +
         ", when: " + (i.each_year ? "each_year" : "final") + "}\n";
}

std::string row_text(const Case& c) {
  const auto& terms = c.terms;
  std::string out =
      "funding:\n  stod:\n    payer: " + terms.payer + "\n    amount: " + kronor(terms.amount) + "\n";
  if (terms.weights.size() == 1) out += "    payee: " + terms.weights[0].first + "\n";
  if (terms.weights.size() > 1) out += "    shares:\n      weights:\n";
  for (const auto& [payee, weight] : terms.weights) {
    if (terms.weights.size() > 1) out += "        " + payee + ": " + std::to_string(weight) + "\n";
  }
  if (c.row_start) out += "    start: " + text(*c.row_start) + "\n";
  if (c.row_end) out += "    end: " + text(*c.row_end) + "\n";
  if (terms.dated) {
    out += "    instalments: " + frequency(terms.months) + "\n";
    out += std::string{"    periods: "} + (terms.calendar ? "calendar_year" : "agreement_year") + "\n";
  }
  if (terms.invoiced != Invoiced::unstated) {
    out += std::string{"    invoiced: "} +
           (terms.invoiced == Invoiced::in_advance ? "in_advance" : "in_arrears") + "\n";
  }
  return terms.indexation ? out + indexation_text(*terms.indexation) : out;
}

std::string change_text(const Change& change) {
  std::string out = "  - effective: " + text(change.effective) + "\n    set:\n";
  const auto set = [&](const std::string& path, const std::string& value) {
    out += "      " + path + ": " + value + "\n";
  };
  if (change.amount) set("funding.stod.amount", kronor(*change.amount));
  if (change.share) set("funding.stod.indexation.share", std::to_string(*change.share));
  if (change.compound) set("funding.stod.indexation.compounding", *change.compound ? "compound" : "simple");
  if (change.each_year)
    set("funding.stod.indexation.rounding.when", *change.each_year ? "each_year" : "final");
  if (change.first) set("funding.stod.indexation.first_indexed_year", std::to_string(*change.first));
  if (change.months) set("funding.stod.instalments", frequency(*change.months));
  if (change.payer) set("funding.stod.payer", *change.payer);
  if (change.weights && change.weights->size() == 1) set("funding.stod.payee", change.weights->front().first);
  if (change.weights && change.weights->size() > 1) {
    std::string weights;
    for (const auto& [payee, weight] : *change.weights)
      weights += (weights.empty() ? "{" : ", ") + payee + ": " + std::to_string(weight);
    set("funding.stod.shares.weights", weights + "}");
  }
  if (change.term_end) set("term.end", text(*change.term_end));
  if (change.notice) set("termination.notice", std::to_string(*change.notice) + " months");
  if (change.removes) set("funding.stod", "null");
  return out.ends_with("set:\n") ? out + "      copies: 2\n" : out;
}

}  // namespace

Case draw_case(std::uint64_t seed) {
  Draw draw{seed};
  Case c;
  c.start = draw.day_in(2012, 2030);
  c.end = previous(add_months(c.start, static_cast<int>(draw.number(3, most_months))));
  if (draw.once_in(2)) c.end = draw.day_after(add_months(c.start, 2), most_months);
  c.parties = {"vgr", "en"};
  if (draw.once_in(2)) c.parties.emplace_back("annan");
  if (draw.once_in(4)) c.parties.emplace_back("tredje");
  c.notice = static_cast<int>(draw.number(1, 12));
  c.whole_months = draw.once_in(3);
  if (draw.once_in(3)) c.row_start = draw.day_after(c.start, 30);
  if (draw.once_in(3)) c.row_end = draw.day_after(c.row_start.value_or(c.start), most_months);
  draw_terms(draw, c);
  draw_changes(draw, c);
  draw_notices(draw, c);
  for (int year = 2008; year <= 2040; ++year) {
    if (!draw.once_in(25)) c.index[year] = static_cast<int>(draw.number(-30, 130));
  }
  if (draw.once_in(4)) c.assumed = static_cast<int>(draw.number(-20, 60));
  c.today = draw.once_in(2) ? Day{2045, 6, 1} : draw.day_after(c.start, most_months);
  return c;
}

std::string as_agreement(const Case& c) {
  std::string out =
      "iop: 1\nkind: iop\ndiarienummer: OSN 2031-00042\ntitle: Prov\nguideline: RS 2021-04161\nparties:\n";
  for (const auto& party : c.parties) out += "  " + party + ": {name: " + party + " ab, sector: public}\n";
  out += "term: {start: " + text(c.start) + ", end: " + text(c.end) + "}\n";
  constexpr const char* models[] = {"party_leaves", "whole_agreement", "unanimous"};
  out += "termination: {notice: " + std::to_string(c.notice) +
         " months, model: " + models[static_cast<std::size_t>(c.model)] +
         ", counting: " + (c.whole_months ? "full_calendar_months" : "same_day") + "}\n";
  out += row_text(c);
  if (!c.changes.empty()) out += "amendments:\n";
  for (const auto& change : c.changes) out += change_text(change);
  if (!c.notices.empty()) out += "notices:\n";
  for (const auto& notice : c.notices) {
    out += "  - {party: " + notice.party + (c.model == Model::unanimous ? ", decided: " : ", given: ") +
           text(notice.given);
    if (notice.withdrawn) out += ", withdrawn: " + text(notice.given);
    out += "}\n";
  }
  return out;
}

std::string as_index_file(const Case& c) {
  std::string out = "series: VPI\nname: Prov\nunit: percent_change\ndecimals: 1\nexpected: 12-15\nvalues:\n";
  for (const auto& [year, tenths] : c.index) {
    out += "  " + std::to_string(year) + ": {change: " + one_decimal(tenths) +
           ", status: definitive, published: " + std::to_string(year) + "-12-15, source: prov}\n";
  }
  return out;
}

}  // namespace model
