#include "rules/payment/rows.hpp"
#include "term/years.hpp"

namespace iop::rules {

namespace {

constexpr int months_in_year = 12;

/// How a row was paid before an amendment, and from when agreement years count.
struct Frequency {
  Instalments instalments;
  Periods periods;
  Date start;
};

/// The whole instalment period that holds `day`; none for `once`, which has no periods.
std::optional<DateRange> period_of(const Frequency& frequency, Date day) {
  const int months = months_of(frequency.instalments);
  if (months == 0) return std::nullopt;
  if (frequency.periods == Periods::calendar_year) {
    const int month = (static_cast<int>(day.month()) - 1) / months * months;
    const auto first = Date::of(day.year(), static_cast<unsigned>(month) + 1, 1);
    return DateRange{first, add_months(first, months).previous()};
  }
  int from = (agreement_year_of(frequency.start, day) - 1) * months_in_year;
  while (add_months(frequency.start, from + months) <= day) from += months;
  return DateRange{add_months(frequency.start, from), add_months(frequency.start, from + months).previous()};
}

/// The change by which `amendment` sets the frequency of the row `id`, or the whole row; null where it does
/// not.
const Change* change_of_frequency(const Amendment& amendment, const std::string& id) {
  const auto row = "funding." + id;
  for (const auto& change : amendment.set->items) {
    if (change.path == row + ".instalments" || change.path == row + ".periods" || change.path == row ||
        change.path == "funding") {
      return &change;
    }
  }
  return nullptr;
}

template <class T>
bool differ(const Located<T>& a, const Located<T>& b) {
  return a.present() != b.present() || (a && *a != *b);
}

bool same_frequency(const Funding& a, const Funding& b) {
  return !differ(a.instalments, b.instalments) && !differ(a.periods, b.periods);
}

/// Whether the row pays for days on both sides of `day`.
bool is_within(const Agreement& agreement, const Funding& row, Date day) {
  const auto& start = row.start ? row.start : agreement.term->start;
  const auto& end = row.end ? row.end : agreement.term->end;
  return *start < day && (!end || day <= *end);
}

void tell(const Amendment& amendment, const Change& change, const Funding& row,
          std::optional<DateRange> period, Findings& findings) {
  const auto day = amendment.effective->to_string();
  if (!period) {
    findings
        .add(amendment.effective.span(),
             message({"från {} ändras hur en engångsbetalning delas upp, mitt i dess tid",
                      "from {} a single payment is cut up anew in the middle of its time"},
                     day))
        .note(change.path_span, message_of({"ändringen står här", "the change stands here"}))
        .note(row.instalments.span(), message_of({"hit gäller `once`", "until then `once` holds"}))
        .help(message_of(
            {"låt raden sluta dagen före (`funding.ID.end`) och lägg det nya stödet på en egen rad",
             "let the row end the day before (`funding.ID.end`) and put the new support on a row of "
             "its own"}));
    return;
  }
  findings
      .add(amendment.effective.span(),
           message({"från {} betalas stödet i andra perioder, mitt i delbetalningen {} till {}",
                    "from {} the support is paid by other periods, in the middle of the instalment {} to {}"},
                   day, period->first.to_string(), period->last.to_string()))
      .note(change.path_span, message_of({"ändringen står här", "the change stands here"}))
      .help(message({"låt ändringen gälla från {} eller {}, där en delbetalning börjar",
                     "let the change take effect on {} or {}, where an instalment begins"},
                    period->first.to_string(), period->last.next().to_string()));
}

void judge_row(const Amendment& amendment, const FundingRow& before, const Subject& subject,
               Findings& findings) {
  const auto day = *amendment.effective;
  const auto* change = change_of_frequency(amendment, before.id);
  const auto* after = subject.timeline.as_of(day).funding->find(before.id);
  const auto& row = before.value;
  if (change == nullptr || after == nullptr || same_frequency(row, after->value)) return;
  if (!row.instalments || !is_within(subject.agreement, row, day)) return;
  if (!row.periods && *row.instalments != Instalments::once) return;
  const auto period =
      period_of({*row.instalments, row.periods.value_or({}), *subject.agreement.term->start}, day);
  if (!period || period->first != day) tell(amendment, *change, row, period, findings);
}

void check(const Subject& subject, Findings& findings) {
  const auto& agreement = subject.agreement;
  if (!agreement.term || !agreement.term->start) return;
  for (const auto& amendment : *agreement.amendments) {
    if (!amendment || !amendment->effective || !amendment->set) continue;
    const auto& before = subject.timeline.as_of(amendment->effective->previous());
    for (const auto& row : *before.funding) {
      if (row.readable) judge_row(*amendment, row, subject, findings);
    }
  }
}

}  // namespace

extern const FileRule amendment_between_instalments{
    {"P514",
     "amendment-between-instalments",
     Severity::error,
     {"en ändring av hur ofta det betalas som inte gäller från en delbetalnings första dag",
      "a change of how often is paid that does not take effect on an instalment's first day"},
     "OSN 2023-01807: \"utbetalas från VGR halvårsvis\"; delbetalningarna blir årsbeloppet bara om bytet "
     "sker där en "
     "börjar"},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
