#include "payment/chain.hpp"

#include <algorithm>

#include "payment/steps.hpp"

namespace iop::payment {

namespace {

/// An amount from the day the agreement states it.
struct Statement {
  Date from;
  Money amount;
  bool as_signed = false;
  std::string source;
};

std::vector<Statement> statements_of(const Row& row) {
  const auto path = row.path_to("amount");
  const auto& timeline = row.basis.timeline;
  const bool added = row.history.added_on().has_value();
  std::vector<Statement> out;
  const Funding* before = nullptr;
  for (const auto& version : row.history.versions()) {
    const auto* now = version.row;
    const bool anew = timeline.sets(path, version.from);
    const bool same = before != nullptr && now != nullptr && *before->amount == *now->amount && !anew;
    before = now;
    if (now == nullptr || same) continue;
    const bool first = &version == &row.history.versions().front();
    const Date from = added ? std::max(version.from, row.history.first_day()) : version.from;
    if (!out.empty() && out.back().from == from) out.pop_back();
    out.push_back({from, *now->amount, first && !anew, row.source("amount", version.from)});
  }
  return out;
}

/// The terms of a year: those on its first day, or the first the row has in it.
const Funding* terms_of(const FundingHistory& history, DateRange whole) {
  const Funding* out = nullptr;
  for (const auto& version : history.versions()) {
    const bool too_late = version.from > whole.last || (out != nullptr && version.from > whole.first);
    if (version.row != nullptr && !too_late) out = version.row;
  }
  return out;
}

/// Index choices that `terms` lack and an indexed year needs, as paths below the row.
std::vector<std::string> lacking_choices(const Indexation& terms) {
  std::vector<std::string> out;
  const auto need = [&](const auto& choice, std::string_view name) {
    if (!choice) out.push_back("indexation." + std::string{name});
  };
  need(terms.first_indexed_year, "first_indexed_year");
  need(terms.index_year, "index_year");
  need(terms.compounding, "compounding");
  need(terms.rounding->to, "rounding.to");
  need(terms.rounding->mode, "rounding.mode");
  // With simple indexation nothing but the payable amount is ever rounded.
  if (terms.compounding.value_or(Compounding::compound) == Compounding::compound) {
    need(terms.rounding->when, "rounding.when");
  }
  return out;
}

class Chain {
 public:
  explicit Chain(const Row& row) : row_(row), statements_(statements_of(row)) {}

  ChainYear next_year() {
    ChainYear year{++number_, whole_agreement_year(row_.start, number_)};
    year.terms = terms_of(row_.history, year.whole);
    if (states_by(year.whole.first)) {
      const bool as_signed = statements_[stated_].as_signed;
      state();
      if (as_signed) index(year);
    } else if (stated_ > 0) {
      index(year);
    }
    Date from = year.whole.first;
    while (states_by(year.whole.last)) {
      add_days({from, statements_[stated_].from.previous()}, year);
      from = statements_[stated_].from;
      state();
    }
    add_days({from, year.whole.last}, year);
    return year;
  }

 private:
  [[nodiscard]] bool states_by(Date day) const {
    return stated_ < statements_.size() && statements_[stated_].from <= day;
  }

  /// The next statement takes effect, and whatever was indexed before is over.
  void state() {
    const auto& statement = statements_[stated_++];
    now_ = {};
    now_.amount = statement.amount.exact();
    now_.stated = statement.amount.has_ore() ? StatedIn::ore : StatedIn::kronor;
    now_.steps = {stated_step(statement.amount, statement.source)};
    now_.figure = now_.steps.back().figure;
    start_sum();
  }

  void start_sum() {
    simple_base_ = now_.figure;
    simple_factor_ = nullptr;
  }

  void add_days(DateRange days, ChainYear& year) const {
    if (stated_ == 0 || days.empty()) return;
    year.amounts.push_back(now_);
    year.amounts.back().days = days;
  }

  void meet(Obstacle obstacle) {
    if (!now_.obstacle) now_.obstacle = std::move(obstacle);
  }

  void index(ChainYear& year) {
    if (year.terms == nullptr || year.terms->indexation.absent()) return;
    const auto& terms = *year.terms->indexation;
    if (terms.first_indexed_year && year.number < *terms.first_indexed_year) return;
    now_.indexed = true;
    const auto lacking = lacking_choices(terms);
    now_.lacking.insert(now_.lacking.end(), lacking.begin(), lacking.end());
    if (!lacking.empty() || !terms.series) {
      meet({Obstacle::Kind::choice});
      return await(std::nullopt);
    }
    const int index_year = year.whole.first.year() - (*terms.index_year == IndexYear::previous ? 1 : 0);
    year.index = IndexUse{*terms.series, index_year, std::nullopt};
    use(*year.index);
    if (year.index->change && !now_.obstacle) raise(terms, *year.index->change, year.whole.first);
  }

  /// Looks the change of `index` up; what is lacking is noted.
  void use(IndexUse& index) {
    const auto& basis = row_.basis;
    const auto found = basis.indices.find(index.series);
    const auto* series = found != basis.indices.end() ? &found->second : nullptr;
    index.change = series != nullptr ? change_of(*series, index.year, basis.today, basis.assumptions)
                                     : assumed_change(index.series, index.year, basis.assumptions);
    const bool dated = series != nullptr && series->readable;
    if (!index.change && !dated) lack({index.series, index.year, std::nullopt});
    if (!index.change && dated) {
      for (const int year : missing_years(*series, index.year, basis.today)) {
        lack({index.series, year, series->expected(year)});
      }
    }
    const bool may_come = dated && !series->is_published(index.year, basis.today);
    await(may_come ? std::optional{series->expected(index.year)} : std::nullopt);
  }

  void lack(UnknownValue value) {
    now_.unknown.push_back(std::move(value));
    meet({Obstacle::Kind::index_value});
  }

  void await(std::optional<Date> expected) {
    if (now_.obstacle) now_.obstacle->awaits = expected;
  }

  void raise(const Indexation& terms, const IndexChange& change, Date day) {
    const auto share = share_of(terms, day);
    now_.preliminary = now_.preliminary || change.preliminary || change.assumed;
    const auto source = row_.source("indexation.compounding", day, "indexation");
    if (*terms.compounding == Compounding::simple) {
      take(sum_step(number_, change, share, simple_factor_));
      simple_factor_ = now_.steps.back().figure;
      return multiply(simple_base_, simple_factor_, source);
    }
    take(factor_step(number_, change, share));
    multiply(now_.figure, now_.steps.back().figure, source);
    if (*terms.rounding->when == RoundingMoment::each_year) round(terms, day);
    start_sum();
  }

  [[nodiscard]] FigurePtr share_of(const Indexation& terms, Date day) const {
    const Rational share = terms.share ? terms.share->value.exact() / 100 : Rational{1};
    return stated_figure(
        message_of({"del av indexförändringen som räknas", "part of the change that counts"}), share,
        terms.share ? row_.source("indexation.share", day) : std::string{});
  }

  void take(Step step) { now_.steps.push_back(std::move(step)); }

  /// The amount is the last step's from now on.
  void settle() {
    now_.figure = now_.steps.back().figure;
    now_.amount = now_.figure->value;
  }

  void multiply(const FigurePtr& base, const FigurePtr& factor, const std::string& source) {
    take(product_step(number_, base, factor, source));
    settle();
  }

  void round(const Indexation& terms, Date day) {
    const Rounding rule{terms.rounding->to->value, *terms.rounding->mode,
                        row_.source("indexation.rounding", day, "indexation")};
    const auto rounded = round_to(now_.amount, rule.unit, rule.mode);
    if (!rounded) return meet({Obstacle::Kind::range, std::nullopt, rounded.failure().what});
    if (rounded->exact() == now_.amount) return;
    take(rounded_step(now_.figure, *rounded, rule));
    settle();
  }

  const Row& row_;
  std::vector<Statement> statements_;
  std::size_t stated_ = 0;  ///< how many statements have taken effect
  int number_ = 0;
  YearlyAmount now_;
  FigurePtr simple_base_;
  FigurePtr simple_factor_;  ///< of the years indexed so far; none before the first
};

}  // namespace

std::vector<ChainYear> chain_of(const Row& row, int last) {
  Chain chain{row};
  std::vector<ChainYear> out;
  for (int number = 1; number <= last; ++number) out.push_back(chain.next_year());
  return out;
}

}  // namespace iop::payment
