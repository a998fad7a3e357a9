#include "term/funding_history.hpp"

#include <algorithm>

namespace iop {

namespace {

const Funding* row_of(const Agreement& agreement, std::string_view id) {
  const auto* entry = agreement.funding->find(id);
  return entry != nullptr && entry->readable ? &entry->value : nullptr;
}

}  // namespace

FundingHistory::FundingHistory(const Timeline& timeline, std::string_view id) : id_(id) {
  const auto& term = *timeline.amended().term;
  term_start_ = *term.start;
  if (term.end) term_end_ = *term.end;
  versions_.push_back({term_start_, row_of(timeline.as_of(term_start_), id)});
  for (const auto day : timeline.change_days()) {
    if (day > term_start_) versions_.push_back({day, row_of(timeline.as_of(day), id)});
  }
}

const Funding* FundingHistory::on(Date day) const {
  const auto after = std::upper_bound(versions_.begin(), versions_.end(), day,
                                      [](Date d, const Version& version) { return d < version.from; });
  return after == versions_.begin() ? versions_.front().row : (after - 1)->row;
}

const Funding* FundingHistory::latest() const {
  const auto last = std::find_if(versions_.rbegin(), versions_.rend(),
                                 [](const Version& version) { return version.row != nullptr; });
  return last == versions_.rend() ? nullptr : last->row;
}

std::optional<Date> FundingHistory::added_on() const {
  if (versions_.front().row != nullptr) return std::nullopt;
  for (const auto& version : versions_) {
    if (version.row != nullptr) return version.from;
  }
  return std::nullopt;
}

std::optional<Date> FundingHistory::removed_on() const {
  if (versions_.back().row != nullptr) return std::nullopt;
  for (auto version = versions_.rbegin(); version != versions_.rend(); ++version) {
    if (version->row != nullptr) return (version - 1)->from;
  }
  return std::nullopt;
}

Date FundingHistory::first_day() const {
  const auto* row = latest();
  Date first = term_start_;
  if (row != nullptr && row->start) first = std::max(first, *row->start);
  return std::max(first, added_on().value_or(first));
}

std::optional<Date> FundingHistory::stated_last_day() const {
  const auto* row = latest();
  if (row == nullptr || !row->end) return term_end_;
  return std::min(*row->end, term_end_.value_or(*row->end));
}

std::vector<std::string> funding_ids(const Timeline& timeline) {
  std::vector<std::string> out;
  const auto add = [&](const Agreement& agreement) {
    for (const auto& entry : *agreement.funding) {
      if (std::find(out.begin(), out.end(), entry.id) == out.end()) out.push_back(entry.id);
    }
  };
  add(timeline.original());
  for (const auto day : timeline.change_days()) add(timeline.as_of(day));
  return out;
}

std::vector<std::string> payees_of(const Funding& row) {
  if (row.payee) return {*row.payee};
  std::vector<std::string> out;
  for (const auto& entry : *row.shares->amounts) out.push_back(entry.id);
  for (const auto& entry : *row.shares->weights) out.push_back(entry.id);
  return out;
}

}  // namespace iop
