#include "deadline/register_status.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>

#include "deadline/index_needs.hpp"

namespace iop {

namespace {

using Departure = AgreementStanding::Departure;

std::vector<Departure> departures_of(const DeadlineFacts& facts) {
  std::vector<Departure> all;
  for (const auto& leaving : facts.ending->departures) {
    if (leaving.last_day < facts.today) continue;
    all.push_back({deadline::name_of_party(facts.timeline->amended(), leaving.party), leaving.last_day});
  }
  return all;
}

/// Who has decided on a termination that waits for others, and for whom.
void add_decisions(const DeadlineFacts& facts, AgreementStanding& to) {
  const auto& ending = *facts.ending;
  if (ending.undecided.empty()) return;
  const auto name = [&](const std::string& party) {
    return deadline::name_of_party(facts.timeline->amended(), party);
  };
  for (const auto& decision : ending.decisions) to.decisions.push_back({name(decision.party), decision.day});
  for (const auto& party : ending.undecided) to.undecided.push_back(name(party));
}

/// What the order of agreements follows; of expired ones the latest comes first.
auto order_of(const AgreementStanding& agreement) {
  const auto last =
      agreement.last_day ? agreement.last_day->days() : std::numeric_limits<std::int32_t>::max();
  return std::tuple{agreement.standing, agreement.standing == Standing::expired ? -last : last};
}

/// Whether `part` belongs to what is owed; of a payee that is paid for days apart, on the first of them.
bool is_owed(const Instalment& part, const BasisOwed& owed) {
  return part.number == owed.instalment && part.payer == owed.payer &&
         std::ranges::find(owed.payees, part.payee) != owed.payees.end() &&
         (!part.paid || part.paid->first >= owed.first);
}

/// What is left of the parts' sum once `sent` is taken off; none where any of them is not known.
std::optional<Money> left_of(const std::vector<Instalment>& parts, std::optional<Money> sent) {
  std::vector<Money> amounts;
  for (const auto& part : parts) {
    if (!part.amount) return std::nullopt;
    amounts.push_back(*part.amount);
  }
  const auto total = sum(amounts);
  if (!total || !sent || parts.empty()) return std::nullopt;
  const auto left = subtract(*total, *sent);
  return left ? std::optional{*left} : std::nullopt;
}

}  // namespace

std::size_t RegisterStatus::count(Standing standing) const {
  return static_cast<std::size_t>(std::ranges::count(agreements, standing, &AgreementStanding::standing));
}

StatusCollector::StatusCollector(Date today, std::optional<Date> as_of) {
  status_.today = today;
  status_.as_of = as_of;
  status_.until = iop::add(today, status_horizon);
}

void StatusCollector::add(const DeadlineFacts& facts) {
  const auto& term = facts.timeline->amended().term;
  if (!term || !term->start) return;
  const auto standing = add_standing(facts);
  const bool is_over = standing == Standing::expired;
  const auto bases_before = status_.bases.size();
  auto found = deadlines_of(facts);
  for (auto& item : found.items) take_deadline(facts, std::move(item));
  for (auto i = bases_before; i < status_.bases.size(); ++i)
    status_.bases[i].of_draft = standing == Standing::draft;
  add_waivers(facts.agreement, facts.timeline->amended());
  // An agreement that is over asks for what is left to pay, and for nothing else.
  if (is_over && status_.bases.size() == bases_before) return;
  add_index_needs(facts);
  if (is_over) return;
  for (auto& remark : found.remarks) {
    if (!remark.is_owed) continue;
    auto& list = remark.kind == DeadlineKind::duty ? status_.undated_duties : status_.undated;
    list.push_back(std::move(remark));
  }
}

Standing StatusCollector::add_standing(const DeadlineFacts& facts) {
  const auto& agreement = facts.timeline->amended();
  auto& made = status_.agreements.emplace_back();
  made.id = facts.agreement;
  if (agreement.diarienummer) made.diarienummer = agreement.diarienummer->value;
  made.title = agreement.title.value_or({});
  made.standing = standing_on(day_of_standing(), *facts.timeline, *facts.ending);
  made.start = *agreement.term->start;
  made.days_to_start = made.start - status_.today;
  made.last_day = facts.ending->last_day;
  if (made.last_day) made.days_left = *made.last_day - status_.today;
  if (made.standing == Standing::draft) {
    const auto& as_signed = facts.timeline->original();
    for (const auto& party : unsigned_parties(as_signed, day_of_standing()))
      made.unsigned_parties.push_back(deadline::name_of_party(as_signed, party));
  }
  made.departures = departures_of(facts);
  if (made.standing != Standing::expired) add_decisions(facts, made);
  return made.standing;
}

void StatusCollector::take_deadline(const DeadlineFacts& facts, Deadline deadline) {
  using enum DeadlineKind;
  using enum DeadlineStatus;
  const bool has_come = deadline.status == due || deadline.status == overdue;
  if (deadline.kind == index_publication || deadline.kind == waiver || deadline.status == done) return;
  if (deadline.kind == invoice && has_come) {
    add_basis(facts, std::move(deadline));
  } else if (deadline.status == overdue) {
    status_.overdue.push_back(std::move(deadline));
  } else if (DateRange{status_.today, status_.until}.contains(deadline.date)) {
    status_.ahead.push_back(std::move(deadline));
  }
}

void StatusCollector::add_basis(const DeadlineFacts& facts, Deadline invoice) {
  BasisToSend basis{.invoice = std::move(invoice)};
  const auto funding = basis.invoice.about.substr(basis.invoice.about.find('.') + 1);
  const IndexAssumptions nothing;
  const auto schedule =
      schedule_of({*facts.timeline, *facts.ending, *facts.indices, nothing, facts.today}, funding);
  std::vector<Instalment> parts;
  std::ranges::copy_if(schedule.instalments, std::back_inserter(parts),
                       [&](const Instalment& part) { return is_owed(part, *basis.invoice.owed); });
  if (!parts.empty()) {
    basis.number = parts.front().number;
    basis.of = parts.front().of;
    basis.status = std::ranges::max(parts, {}, &Instalment::status).status;
  }
  basis.amount = left_of(parts, basis.invoice.owed->sent);
  if (!basis.amount && !basis.invoice.owed->sent) basis.status = AmountStatus::unknown;
  status_.bases.push_back(std::move(basis));
}

void StatusCollector::add_index_needs(const DeadlineFacts& facts) {
  const deadline::Collector about{facts};
  for (const auto& need : deadline::index_needs(about)) {
    const auto found = facts.indices->find(need.series);
    const auto* series = found != facts.indices->end() && found->second.readable ? &found->second : nullptr;
    const auto years =
        series != nullptr ? missing_years(*series, need.year, facts.today) : std::vector{need.year};
    for (const int year : years) {
      auto& value = needed_[{need.series, year}];
      value.series = need.series;
      value.year = year;
      value.state = IndexNeedState::no_series;
      if (series != nullptr) {
        value.expected = series->expected(year);
        value.state = *value.expected < facts.today ? IndexNeedState::missing : IndexNeedState::awaited;
      }
      if (value.agreements.empty() || value.agreements.back() != facts.agreement)
        value.agreements.emplace_back(facts.agreement);
    }
  }
}

void StatusCollector::add_waivers(std::string_view agreement, const Agreement& terms) {
  for (std::size_t i = 0; i < terms.waivers->size(); ++i) {
    const auto& waiver = (*terms.waivers)[i];
    if (!waiver || !waiver->expires || *waiver->expires > status_.until) continue;
    status_.waivers.push_back({std::string{agreement}, waiver->rule.value_or("?"),
                               "waivers." + std::to_string(i), *waiver->expires,
                               *waiver->expires - status_.today});
  }
}

RegisterStatus StatusCollector::take() && {
  std::ranges::stable_sort(status_.agreements, {}, order_of);
  std::ranges::stable_sort(status_.overdue, earlier);
  std::ranges::stable_sort(status_.ahead, earlier);
  std::ranges::stable_sort(status_.bases, earlier, &BasisToSend::invoice);
  std::ranges::stable_sort(status_.waivers, {}, &WaiverEnd::expires);
  std::set<std::string> awaited;
  for (auto& [key, value] : needed_) {
    const bool is_later = value.state == IndexNeedState::awaited && !awaited.insert(value.series).second;
    if (!is_later) status_.index_values.push_back(std::move(value));
  }
  return std::move(status_);
}

}  // namespace iop
