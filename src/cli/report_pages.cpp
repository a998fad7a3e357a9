#include "cli/report_pages.hpp"

#include <algorithm>
#include <sstream>

#include "cli/payments.hpp"

namespace iop::cli {

namespace {

using render::site::AgreementFacts;
using render::site::AgreementLife;
using render::site::LastNoticeDay;
using render::site::PortfolioRow;

/// How far ahead a page looks.
constexpr Duration horizon{12, Duration::Unit::months};

DeadlineFacts facts_for(const AgreementFile& file, const Ending& ending, const ReportBasis& basis) {
  return {file.id, &file.shown_root(), file.timeline.get(), &ending, &basis.indices, basis.today};
}

std::optional<LastNoticeDay> last_notice_in(const Deadlines& found) {
  const auto is_it = [](const Deadline& one) { return one.kind == DeadlineKind::last_notice; };
  const auto at = std::find_if(found.items.begin(), found.items.end(), is_it);
  if (at == found.items.end()) return std::nullopt;
  return LastNoticeDay{at->date, at->title, at->status};
}

AgreementFacts facts_of(const AgreementFile& file, const ReportBasis& basis) {
  AgreementFacts facts;
  facts.payments = payments_of(file, basis.indices, basis.assumptions, basis.today);
  facts.lacking = schedule_errors(file, facts.payments, basis.indices);
  facts.ending = ending_of(*file.timeline, file.known_on());
  const auto deadline_facts = facts_for(file, facts.ending, basis);
  auto found = deadlines_of(deadline_facts);
  facts.last_notice = last_notice_in(found);
  facts.next = next_days(found, basis.today);
  facts.landmarks = landmarks_of(file.timeline->amended(), found);
  const DeadlineChoice choice{DateRange{basis.today, add(basis.today, horizon)}, {}};
  facts.deadlines = chosen(choice, file.id, file.timeline->amended(), std::move(found));
  facts.duties = audit_of(deadline_facts);
  facts.standing = standing_on(file.known_on(), *file.timeline, facts.ending);
  return facts;
}

void describe(const AgreementFacts& facts, AgreementLife& life) {
  life.standing = facts.standing;
  life.start = *facts.payments.agreement->term->start;
  life.term_end = facts.ending.term_end;
  life.last_day = facts.ending.last_day;
  life.ends_by_notice = facts.ending.notice != nullptr;
  life.last_notice = facts.last_notice;
  life.next = facts.next;
}

void describe(const Agreement& agreement, PortfolioRow& row) {
  if (agreement.diarienummer) row.diarienummer = agreement.diarienummer->value;
  for (const auto& party : *agreement.parties) row.parties.push_back(party.value.name.value_or(party.id));
}

}  // namespace

ReportedAgreement report_agreement(const AgreementFile& file, std::string page, const ReportBasis& basis,
                                   const render::site::SiteFacts& site) {
  ReportedAgreement out;
  out.row.id = file.id;
  out.row.page = std::move(page);
  for (const auto& finding : file.findings) {
    out.row.tally.count(finding);
    if (finding.stops()) out.errors.push_back(finding);
  }
  std::optional<AgreementFacts> facts;
  const bool is_kept = std::any_of(out.errors.begin(), out.errors.end(),
                                   [](const Diagnostic& error) { return keeps_from(error, Computes::days); });
  if (!is_kept) {
    auto& life = out.row.life.emplace();
    facts = facts_of(file, basis);
    describe(*facts, life);
    describe(*facts->payments.agreement, out.row);
    out.errors.insert(out.errors.end(), facts->lacking.begin(), facts->lacking.end());
    for (const auto& schedule : facts->payments.funding) {
      auto costs = costs_in(basis.years, schedule, life.start);
      out.costs.insert(out.costs.end(), std::make_move_iterator(costs.begin()),
                       std::make_move_iterator(costs.end()));
    }
  }
  std::ostringstream text;
  write_agreement(text, site, {&file, file.sha256, file.findings, out.row.tally, facts ? &*facts : nullptr});
  out.page = text.str();
  return out;
}

}  // namespace iop::cli
