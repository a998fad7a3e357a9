#include "rules/rule.hpp"

namespace iop::rules {

namespace {

constexpr Text start_note{"starten står här", "the start stands here"};
constexpr Text help{"jämför båda dagarna med det undertecknade avtalet och rätta den som är fel",
                    "compare both days with the signed agreement and correct the wrong one"};

void judge_term(const Located<Date>& start, const Located<Date>& end, Findings& findings) {
  findings
      .add(end.span(),
           message({"avtalet slutar {}, före sin start {}", "the agreement ends on {}, before its start {}"},
                   end->to_string(), start->to_string()))
      .note(start.span(), message_of(start_note))
      .help(message_of(help));
}

/// `start` and `end` are the row's own where it has them, else the term's.
void judge_row(const Entry<Funding>& row, const Located<Date>& start, const Located<Date>& end,
               Findings& findings) {
  const bool own_end = row.value.end.present();
  findings
      .add(own_end ? end.span() : start.span(),
           message({"raden `{}` slutar {}, före sin start {}", "row `{}` ends on {}, before its start {}"},
                   row.id, end->to_string(), start->to_string()))
      .note(own_end ? start.span() : end.span(),
            own_end ? message_of(start_note) : message_of({"slutet står här", "the end stands here"}))
      .help(message_of(help));
}

bool is_reversed(const Located<Date>& start, const Located<Date>& end) {
  return start && end && *end < *start;
}

void check(const Subject& subject, Findings& findings) {
  const auto& agreement = subject.agreement;
  const Term term = agreement.term.value_or({});
  if (is_reversed(term.start, term.end)) judge_term(term.start, term.end, findings);
  for (const auto& row : *agreement.funding) {
    const auto& funding = row.value;
    if (!funding.start && !funding.end) continue;
    const auto& start = funding.start.absent() ? term.start : funding.start;
    const auto& end = funding.end.absent() ? term.end : funding.end;
    if (is_reversed(start, end)) judge_row(row, start, end, findings);
  }
}

}  // namespace

extern const FileRule ends_before_it_starts{
    {"D601",
     "ends-before-it-starts",
     Severity::error,
     {"en avtalstid, eller en rad under `funding`, som slutar före sin start",
      "a term, or a funding row, that ends before it starts"},
     "HSNG 2021-00405, Tidsperiod och villkor: \"för perioden 2022-01-01 till och med 2026-12-31\"",
     {.why = "Slutdagen ligger före startdagen, så avtalstiden (eller tiden för en rad under "
             "`funding`) är ingen tid alls. Nästan alltid är ett årtal fel avskrivet. Ingen "
             "betalning, uppsägningstid eller frist kan räknas på en sådan tid, och därför kan "
             "ingen riktlinje sänka nivån. Jämför båda dagarna med det undertecknade avtalet och "
             "rätta den som är fel.",
      .bad = R"(term:
  start: 2032-01-01
  end: 2031-12-31)",
      .good = R"(term:
  start: 2032-01-01
  end: 2036-12-31)",
      .summary = "The end lies before the start, usually by a miscopied year; nothing can be computed "
                 "on such a term."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
