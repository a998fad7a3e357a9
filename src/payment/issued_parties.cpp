#include "payment/issued_parties.hpp"

#include <algorithm>
#include <set>

namespace iop::payment {

std::optional<Money> total_of(const std::vector<PartyAmount>& parties) {
  std::vector<Money> amounts;
  for (const auto& party : parties) {
    if (!party.amount) return std::nullopt;
    amounts.push_back(*party.amount);
  }
  const auto total = sum(amounts);
  return total ? std::optional{*total} : std::nullopt;
}

namespace {

/// Everybody who is paid now, or was to be when a row was sent; those have nothing now.
std::vector<PartyAmount> everybody(const std::vector<SentRow>& rows, const std::vector<PartyAmount>& now) {
  auto out = now;
  for (const auto& row : rows) {
    for (auto party : row.then) {
      const auto same = [&](const PartyAmount& other) { return other.is_between_same(party); };
      if (std::any_of(out.begin(), out.end(), same)) continue;
      party.amount = Money{};
      out.push_back(party);
    }
  }
  return out;
}

bool are_alike(const SentRow& a, const SentRow& b) {
  const bool same_then = std::equal(a.then.begin(), a.then.end(), b.then.begin(), b.then.end(),
                                    [](const PartyAmount& one, const PartyAmount& other) {
                                      return one.is_between_same(other) && one.amount == other.amount;
                                    });
  return same_then && !a.named && !b.named && *a.row->amount == *b.row->amount;
}

/// `amount` and the corrections that wait for `party`; none where either is not known.
std::optional<Money> with_waiting(const std::optional<Money>& amount, const PartyAmount& party,
                                  const std::vector<PartyAmount>& waiting) {
  const auto mine = std::find_if(waiting.begin(), waiting.end(),
                                 [&](const PartyAmount& other) { return other.is_between_same(party); });
  if (mine == waiting.end() || !amount || !mine->amount) return std::nullopt;
  const auto both = add(*amount, *mine->amount);
  return both ? std::optional{*both} : std::nullopt;
}

using Choice = std::vector<std::size_t>;  ///< whose each row is, by the place among everybody

/// Reads the rows in every way that gives each row an owner of its own.
class Reading {
 public:
  Reading(const std::vector<SentRow>& rows, const std::vector<PartyAmount>& all,
          const std::vector<PartyAmount>& waiting)
      : rows_(rows), all_(all), waiting_(waiting) {}

  /// In how many ways they can be read where an owner's amount is one of `by`.
  enum class By : unsigned char { then, then_or_now, with_corrections };
  Readings read(By by) {
    by_ = by;
    choice_.clear();
    outcomes_.clear();
    search();
    if (outcomes_.empty()) return Readings::none;
    return outcomes_.size() == 1 ? Readings::one : Readings::several;
  }
  /// Of the first reading.
  [[nodiscard]] const Choice& choice() const { return found_; }

 private:
  [[nodiscard]] bool may_be(const SentRow& row, const PartyAmount& party) const {
    if (row.named) return row.named->is_between_same(party);
    if (row.then.size() == 1) return row.then.front().is_between_same(party);
    const auto then = std::find_if(row.then.begin(), row.then.end(),
                                   [&](const PartyAmount& other) { return other.is_between_same(party); });
    const std::optional<Money> amount{*row.row->amount};
    if (then != row.then.end() && then->amount == amount) return true;
    if (by_ == By::then) return false;
    if (party.amount == amount) return true;
    if (by_ == By::then_or_now) return false;
    return with_waiting(party.amount, party, waiting_) == amount ||
           (then != row.then.end() && with_waiting(then->amount, party, waiting_) == amount);
  }

  /// Rows that can be nobody else's may be several of one.
  [[nodiscard]] static bool is_pinned(const SentRow& row) { return row.named || row.then.size() == 1; }

  [[nodiscard]] bool is_free(const SentRow& row, std::size_t party) const {
    for (std::size_t i = 0; i < choice_.size(); ++i) {
      if (choice_[i] == party && !(is_pinned(row) && is_pinned(rows_[i]))) return false;
    }
    return true;
  }

  void search() {
    constexpr std::size_t enough = 2;
    if (outcomes_.size() >= enough) return;
    if (choice_.size() == rows_.size()) {
      std::multiset<std::pair<std::size_t, Money>> outcome;
      for (std::size_t i = 0; i < choice_.size(); ++i) outcome.emplace(choice_[i], *rows_[i].row->amount);
      if (outcomes_.empty()) found_ = choice_;
      outcomes_.insert(std::move(outcome));
      return;
    }
    const auto& row = rows_[choice_.size()];
    // Of rows that are alike it makes no difference which is whose.
    const bool like_last = !choice_.empty() && are_alike(rows_[choice_.size() - 1], row);
    for (std::size_t party = like_last ? choice_.back() : 0; party < all_.size(); ++party) {
      if (!may_be(row, all_[party]) || !is_free(row, party)) continue;
      choice_.push_back(party);
      search();
      choice_.pop_back();
    }
  }

  const std::vector<SentRow>& rows_;
  const std::vector<PartyAmount>& all_;
  const std::vector<PartyAmount>& waiting_;
  By by_ = By::then;
  Choice choice_;
  Choice found_;
  std::set<std::multiset<std::pair<std::size_t, Money>>> outcomes_;
};

/// One row that was sent to all: each had its own of `amounts`.
std::optional<std::vector<SentTo>> sent_to_all(const SentRow& row, const std::vector<PartyAmount>& amounts,
                                               const std::vector<PartyAmount>& all) {
  const auto total = total_of(amounts);
  if (amounts.size() < 2 || !total || *total != *row.row->amount) return std::nullopt;
  std::vector<SentTo> out;
  for (const auto& party : all) {
    const auto mine = std::find_if(amounts.begin(), amounts.end(),
                                   [&](const PartyAmount& other) { return other.is_between_same(party); });
    if (mine != amounts.end()) out.push_back({party, mine->amount, {row.row}});
  }
  return out;
}

/// One row that was sent to all, and held the corrections that waited.
std::optional<std::vector<SentTo>> sent_to_all_with_corrections(const SentRow& row,
                                                                const std::vector<PartyAmount>& all,
                                                                const std::vector<PartyAmount>& waiting) {
  for (auto amounts : {row.then, all}) {
    for (auto& party : amounts) {
      if (const auto both = with_waiting(party.amount, party, waiting)) party.amount = both;
    }
    if (auto each = sent_to_all(row, amounts, all)) return each;
  }
  return std::nullopt;
}

std::vector<SentTo> gathered(const std::vector<SentRow>& rows, const std::vector<PartyAmount>& all,
                             const Choice& choice) {
  std::vector<SentTo> out;
  for (std::size_t party = 0; party < all.size(); ++party) {
    SentTo to{all[party], Money{}, {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (choice[i] != party) continue;
      to.rows.push_back(rows[i].row);
      const auto both = to.issued ? add(*to.issued, *rows[i].row->amount) : Result<Money>{Failure{}};
      to.issued = both ? std::optional{*both} : std::nullopt;
    }
    if (!to.rows.empty()) out.push_back(std::move(to));
  }
  return out;
}

}  // namespace

std::vector<PartyAmount> parties_of(const FundingSchedule& schedule, int number) {
  std::vector<PartyAmount> out;
  for (const auto& instalment : schedule.instalments) {
    if (instalment.number == number) out.push_back({instalment.payer, instalment.payee, instalment.amount});
  }
  return out;
}

Owners whose(const std::vector<SentRow>& rows, const std::vector<PartyAmount>& now,
             const std::vector<PartyAmount>& waiting) {
  using By = Reading::By;
  const auto all = everybody(rows, now);
  if (all.size() == 1) return {Readings::one, gathered(rows, all, Choice(rows.size(), 0))};
  Reading reading{rows, all, waiting};
  auto found = reading.read(By::then);
  if (found == Readings::none && rows.size() == 1) {
    if (auto each = sent_to_all(rows.front(), rows.front().then, all))
      return {Readings::one, *std::move(each)};
  }
  if (found == Readings::none) found = reading.read(By::then_or_now);
  if (found == Readings::none) found = reading.read(By::with_corrections);
  if (found == Readings::none && rows.size() == 1) {
    if (auto each = sent_to_all_with_corrections(rows.front(), all, waiting))
      return {Readings::one, *std::move(each)};
  }
  if (found != Readings::one) return {found};
  return {found, gathered(rows, all, reading.choice())};
}

}  // namespace iop::payment
