#include "cli/invoice_bases.hpp"

#include <algorithm>

#include "base/calendar.hpp"
#include "cli/verification.hpp"
#include "render/verification.hpp"

namespace iop::cli {

namespace {

/// The days that an instalment must begin in; none where no period is asked for.
std::optional<DateRange> days_asked_for(const BasisRequest& request, const Agreement& agreement) {
  if (request.days) return request.days;
  if (!request.period || !agreement.term || !agreement.term->start) return std::nullopt;
  const auto end = agreement.term->end ? std::optional{*agreement.term->end} : std::nullopt;
  return days_of(*request.period, *agreement.term->start, end);
}

bool is_asked_for(const BasisRequest& request, const std::optional<DateRange>& days,
                  const Instalment& instalment) {
  if (request.number != 0) return instalment.number == request.number;
  // A row that pays once has no years to take of.
  if (request.period && request.period->kind == PeriodName::Kind::once) return instalment.parts.empty();
  return days && days->contains(instalment.first);
}

/// The index years behind the amount, that of the latest last.
std::vector<IndexUse> indices_of(const FundingSchedule& funding, const Instalment& instalment) {
  std::vector<IndexUse> out;
  if (instalment.parts.empty()) return out;
  for (const auto& year : funding.years) {
    if (year.number <= instalment.parts.back().year && year.index) out.push_back(*year.index);
  }
  return out;
}

/// Whether the amount rests on the assumption: how an index is applied matters only where one is.
bool touches(const Assumption& assumption, const std::string& row, bool indexed) {
  if (!assumption.about) return false;
  const auto& about = *assumption.about;
  const auto below = [](const std::string& inner, const std::string& outer) {
    return inner == outer || inner.starts_with(outer + ".");
  };
  if (below(about, "term") || below(row, about)) return true;
  if (!below(about, row) || below(about, row + ".breakdown")) return false;
  return indexed || !below(about, row + ".indexation") || about == row + ".indexation" ||
         below(about, row + ".indexation.first_indexed_year") || below(about, row + ".indexation.example");
}

/// The bases of one agreement in the making.
class Maker {
 public:
  Maker(const AgreementFile& file, const render::AgreementPayments& payments, const IndexTable& indices,
        const BasisRequest& request)
      : file_(file), payments_(payments), indices_(indices), request_(request) {}

  InvoiceBases make() && {
    bool any_row = false;
    for (const auto& funding : payments_.funding) {
      if (!request_.funding.empty() && funding.id != request_.funding) continue;
      any_row = true;
      add_row(funding);
    }
    if (!any_row && !request_.funding.empty()) {
      refuse(message({"ingen finansiering heter `{}`", "there is no funding named `{}`"}, request_.funding));
    }
    return std::move(made_);
  }

 private:
  static Message in_words(const FundingSchedule& funding, const Instalment& instalment) {
    return message({"utbetalning {} av `{}`, {}", "instalment {} of `{}`, {}"}, instalment.number, funding.id,
                   instalment.first.to_string());
  }

  void refuse(Message why) { made_.refusals.push_back(std::move(why)); }

  void add_row(const FundingSchedule& funding) {
    if (funding.instalments.empty()) {
      refuse(message({"`{}` säger inte hur ofta eller för vilka perioder det betalas: skriv "
                      "`instalments` och `periods`",
                      "`{}` does not say how often or for which periods it pays: write `instalments` "
                      "and `periods`"},
                     funding.id));
    }
    const auto days = days_asked_for(request_, *payments_.agreement);
    const auto verified = verification_of(file_, funding, indices_, request_.today);
    bool any = false;
    for (const auto& instalment : funding.instalments) {
      if (!is_asked_for(request_, days, instalment)) continue;
      any = true;
      auto why = reason_against(funding, instalment);
      if (!why) {
        add_basis(verified, basis_of(funding, instalment));
      } else if (request_.without_amounts && !instalment.amount) {
        made_.bases.push_back(basis_of(funding, instalment));
      } else {
        refuse(*std::move(why));
      }
    }
    if (!any && !funding.instalments.empty()) made_.near.push_back(near(funding, days));
  }

  /// What there is instead of an instalment that is asked for and is not there.
  [[nodiscard]] Message near(const FundingSchedule& funding, const std::optional<DateRange>& days) const {
    const auto& all = funding.instalments;
    if (request_.number != 0) {
      return message({"`{}` har utbetalningarna 1 till {}", "`{}` has the instalments 1 to {}"}, funding.id,
                     all.back().number);
    }
    for (const auto& instalment : all) {
      const DateRange its{instalment.first, instalment.last.value_or(instalment.first)};
      if (!days || intersect(its, *days).empty()) continue;
      return message({"`{}`: ingen utbetalning börjar då, men utbetalning {} gäller {} till {}",
                      "`{}`: no instalment begins then, but instalment {} is for {} to {}"},
                     funding.id, instalment.number, its.first.to_string(), its.last.to_string());
    }
    return message({"`{}` betalas för {} till {}", "`{}` is paid for {} to {}"}, funding.id,
                   all.front().first.to_string(), all.back().last.value_or(all.back().first).to_string());
  }

  /// Says what has been sent for the same period, so that it is not paid twice.
  static void tell_sent(const Verification& verified, render::InvoiceBasis& basis) {
    for (auto& check : verified.sent_for(*basis.instalment)) {
      basis.remarks.push_back(message(
          {"underlag för perioden är redan skickat: {}", "a basis for the period is already sent: {}"},
          render::sent_words(check)));
      basis.already_issued.push_back(std::move(check));
    }
    for (const auto& row : verified.later) {
      if (row.number == basis.instalment->number)
        basis.remarks.push_back(message({"perioden står i `issued`: {}", "the period stands in `issued`: {}"},
                                        render::words_for(row)));
    }
  }

  /// Puts the corrections of bases already sent on the next one.
  void add_basis(const Verification& verified, render::InvoiceBasis basis) {
    const auto& instalment = *basis.instalment;
    Rational payable = instalment.amount->exact();
    tell_sent(verified, basis);
    if (verified.is_next(*basis.funding, instalment)) {
      basis.corrections = verified.corrections_for(instalment);
      for (const auto& check : basis.corrections) payable += check.difference->exact();
      for (const auto& check : verified.checks) {
        if (!check.is_well() && check.verdict != IssuedVerdict::differs)
          basis.remarks.push_back(message({"skickat underlag för {}: {}", "basis sent for {}: {}"},
                                          check.period, render::words_for(check)));
      }
      if (verified.is_unclear()) {
        basis.remarks.push_back({"inga rättelser läggs på innan det är klart vilken mottagare raderna gäller",
                                 "no corrections are added until it is clear which payee the rows are for"});
      }
    } else if (!verified.corrections_for(instalment).empty()) {
      basis.remarks.push_back(
          {"rättelser av skickade underlag står inte här utan på nästa underlag som inte är "
           "skickat; se `iop invoice --verify`",
           "corrections of bases already sent stand not here but on the next basis not yet "
           "sent; see `iop invoice --verify`"});
    }
    const auto sum = round_to(payable, Money::from_ore(1), RoundingMode::half_up);
    if (!sum) {
      return refuse(message({"{}: beloppet med rättelser ryms inte: {}",
                             "{}: the amount with its corrections does not fit: {}"},
                            in_words(*basis.funding, instalment), largest_amount()));
    }
    basis.payable = *sum;
    made_.bases.push_back(std::move(basis));
  }

  std::optional<Message> reason_against(const FundingSchedule& funding, const Instalment& instalment) {
    const auto which = in_words(funding, instalment);
    if (instalment.amount) {
      if (instalment.status != AmountStatus::preliminary || request_.preliminary) return std::nullopt;
      return message({"{}: beloppet är preliminärt; ange --preliminary för att ändå få ett underlag",
                      "{}: the amount is preliminary; give --preliminary for a basis all the same"},
                     which);
    }
    if (instalment.status == AmountStatus::awaited) {
      return message({"{}: ett index som beloppet behöver är inte publicerat ännu ({})",
                      "{}: an index that the amount needs is not published yet ({})"},
                     which, awaited(funding, instalment));
    }
    made_.lacks_something = true;
    return message({"{}: beloppet kan inte räknas", "{}: the amount cannot be computed"}, which);
  }

  /// The index that an awaited amount waits for, and about when it comes.
  [[nodiscard]] Message awaited(const FundingSchedule& funding, const Instalment& instalment) const {
    const auto uses = indices_of(funding, instalment);
    const auto series = uses.empty() ? indices_.end() : indices_.find(uses.back().series);
    if (series == indices_.end()) return {};
    const auto& [name, year, change] = uses.back();
    return message({"{} {}, omkring {}", "{} {}, about {}"}, name, year,
                   series->second.expected(year).to_string());
  }

  [[nodiscard]] render::InvoiceBasis basis_of(const FundingSchedule& funding,
                                              const Instalment& instalment) const {
    render::InvoiceBasis basis{.agreement = &payments_, .funding = &funding, .instalment = &instalment};
    const auto& then = file_.timeline->as_of(instalment.paid ? instalment.paid->first : instalment.first);
    const auto* row = then.funding->find(funding.id);
    basis.row = row != nullptr ? &row->value : &payments_.agreement->funding->find(funding.id)->value;
    basis.due = due_of(*basis.row);
    basis.arrived = request_.arrived;
    basis.file = file_.source->name();
    basis.agreement_sha256 = file_.sha256;
    const auto uses = indices_of(funding, instalment);
    for (const auto& use : uses) {
      const auto series = indices_.find(use.series);
      if (series == indices_.end()) continue;
      basis.index_file = series->second.path;
      basis.index_sha256 = series->second.sha256;
    }
    for (const auto& assumption : *payments_.agreement->assumptions) {
      if (touches(*assumption, "funding." + funding.id, !uses.empty()))
        basis.assumptions.push_back(&*assumption);
    }
    for (const auto* id : {"payment", "indexation"}) {
      if (const auto* clause = payments_.agreement->clauses->find(id)) basis.clauses.push_back(clause);
    }
    add_limits(basis);
    return basis;
  }

  /// Why the instalment begins or ends where it does, where that is not where its period does.
  void add_limits(render::InvoiceBasis& basis) const {
    const auto* limits = payments_.limits_of(*basis.funding);
    if (limits == nullptr) return;
    const auto& instalment = *basis.instalment;
    const auto& [first, last] = *limits;
    if (first.limit.day == instalment.first && first.limit.kind != LimitKind::term) basis.starts = first;
    if (last && last->limit.day == instalment.last && (last->limit.kind != LimitKind::term || is_cut(basis)))
      basis.ends = *last;
  }

  /// Whether the term cuts the instalment, or, where agreement years stand for them, the year.
  [[nodiscard]] bool is_cut(const render::InvoiceBasis& basis) const {
    const auto ending = ending_of(*file_.timeline, file_.known_on());
    const auto periods = instalment_periods(*file_.timeline, ending, basis.funding->id);
    if (periods.empty()) {
      const auto whole = whole_agreement_year(*payments_.agreement->term->start, basis.instalment->number);
      return whole.last != basis.instalment->last;
    }
    return std::any_of(periods.begin(), periods.end(), [&](const InstalmentPeriod& period) {
      return period.number == basis.instalment->number && period.is_cut();
    });
  }

  [[nodiscard]] std::optional<render::InvoiceDue> due_of(const Funding& row) const {
    if (!request_.arrived || !row.payment_days) return std::nullopt;
    const auto due = request_.arrived->plus_days(row.payment_days->value);
    return render::InvoiceDue{*request_.arrived, due, banking_day_on_or_after(due)};
  }

  const AgreementFile& file_;
  const render::AgreementPayments& payments_;
  const IndexTable& indices_;
  const BasisRequest& request_;
  InvoiceBases made_;
};

}  // namespace

void choose_period(BasisRequest& request, const std::string& period) {
  if (const auto slash = period.find('/'); slash != std::string::npos) {
    request.days = DateRange{parsed("--period", Date::parse(period.substr(0, slash))),
                             parsed("--period", Date::parse(period.substr(slash + 1)))};
  } else {
    request.period = parsed("--period", PeriodName::parse(period));
  }
}

Date reach_of(const BasisRequest& request, const AgreementFile& file, Date today) {
  constexpr Duration ahead{2, Duration::Unit::years};
  const auto days = days_asked_for(request, file.timeline->amended());
  const Date usual = iop::add(today, ahead);
  return days ? std::max(usual, days->last) : usual;
}

void tell_some(const Session& session, const std::vector<Message>& what) {
  constexpr std::size_t most = 5;
  for (std::size_t i = 0; i < std::min(what.size(), most); ++i) session.complain(what[i]);
}

InvoiceBases bases_of(const AgreementFile& file, const render::AgreementPayments& payments,
                      const IndexTable& indices, const BasisRequest& request) {
  return Maker{file, payments, indices, request}.make();
}

}  // namespace iop::cli
