#include <fmt/core.h>

#include "base/text.hpp"
#include "render/audit.hpp"
#include "render/deadlines.hpp"
#include "render/site/agreement_parts.hpp"
#include "render/site/parts.hpp"

namespace iop::render::site {

namespace {

using Kind = Column::Kind;

/// What the day is, a warning where it is no working day, and what it rests on.
Elements what_of(const Deadline& deadline) {
  Elements out;
  const auto lead = lead_of(deadline.status).sv;
  if (!lead.empty()) out.push_back(Element{"strong", lead});
  for (auto& part : in_prose(deadline.title.sv)) out.push_back(std::move(part));
  const auto free_day = free_day_words(deadline);
  if (!free_day.empty()) out.push_back(Element{"span", of_class("aside"), in_prose(free_day.sv)});
  out.push_back(Element{"span", of_class("aside"), in_prose(deadline.basis.sv)});
  return out;
}

/// `kommande, om 39 dagar`; of what is past and before the register nobody knows what came of it.
Elements state_of(const Landmark& landmark) {
  if (!landmark.date) return text("ingen dag");
  const std::string word{word_for(landmark.status).sv};
  const auto when = ", " + in_days(landmark.days_left).sv;
  switch (landmark.status) {
    case DeadlineStatus::overdue:
      return all(Element{"strong", word}, Element::of_text(when));
    case DeadlineStatus::upcoming:
      return text(word + when);
    case DeadlineStatus::unknown:
      return text(landmark.days_left < 0 ? "passerat, okänt vad det blev" : word + when);
    default:
      return text(word);
  }
}

Element evidence_of(const DutyAudit& audit) {
  std::vector<Row> rows;
  for (const auto& line : evidence_lines(audit)) {
    rows.push_back({{text(line.period), text(line.duty), text(line.date), text(line.reference),
                     text(std::string{line.flaw.sv})}});
  }
  return table("bevis", "Vad som visar att åtaganden är gjorda",
               {{"Period"}, {"Åtagande"}, {"Dag", Kind::day}, {"Referens"}, {"Räknas inte, därför att"}},
               std::move(rows));
}

Element periods_of(const DutyAudit& audit) {
  std::vector<Column> columns{{"Period"}};
  for (const auto& duty : audit.duties) columns.push_back({duty.id});
  std::vector<Row> rows;
  for (const auto& row : audit.rows) {
    const bool is_once = row.name.kind == PeriodName::Kind::once;
    std::vector<Elements> cells{text(is_once ? "en gång" : row.name.to_string())};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const auto& at = row.cells[i];
      cells.push_back(at ? text(audit_cell(audit.duties[i].periods[*at], Lang::sv)) : Elements{});
    }
    rows.push_back({std::move(cells)});
  }
  return table("perioder", "Åtaganden period för period", columns, std::move(rows));
}

Element duties_of(const DutyAudit& audit) {
  std::vector<Row> rows;
  for (const auto& duty : audit.duties) {
    rows.push_back({{text(duty.id), text(duty.role ? std::string{word_for(*duty.role).sv} : std::string{}),
                     in_prose(duty.in_words.sv), text(tally_words(duty.tally, Lang::sv))}});
  }
  return table("atagandena", "Vad parterna ska göra",
               {{"Åtagande"}, {"Slag"}, {"Vad, när och vem", Kind::long_text}, {"Perioder"}},
               std::move(rows));
}

}  // namespace

Elements next_words(const NextDays& next) {
  Elements out;
  if (next.overdue > 0) {
    out.push_back(
        Element{"strong", fmt::format("{} {}", next.overdue, next.overdue == 1 ? "försenad" : "försenade")});
    out.push_back(Element::of_text(next.coming ? "; nästa " : "; inget kommande"));
  }
  if (!next.coming) return out;
  out.push_back(day(next.coming->date));
  const auto others =
      next.coming->others > 0 ? fmt::format(", och {} till samma dag", next.coming->others) : std::string{};
  out.push_back(Element::of_text(fmt::format(", {}{}", word_for(next.coming->kind).sv, others)));
  out.push_back(Element{"span", of_class("aside"), in_prose(next.coming->title.sv)});
  return out;
}

Elements last_notice_words(const LastNoticeDay& last_notice) {
  auto out = all(day(last_notice.date));
  if (last_notice.status == DeadlineStatus::past) out.push_back(Element::of_text(", har passerat"));
  out.push_back(Element{"span", of_class("aside"), in_prose(last_notice.title.sv)});
  return out;
}

Section deadlines_section(const AgreementPage& page) {
  const auto& deadlines = page.facts->deadlines;
  Section out{"datum", "Kommande datum"};
  out.add(Element{"p", "De närmaste tolv månaderna, och allt som är försenat."});
  std::vector<Row> rows;
  for (const auto& one : deadlines.shown) {
    rows.push_back({{all(day(one.date)), text(in_days(one.days_left).sv),
                     text(std::string{word_for(one.kind).sv}), what_of(one)}});
  }
  if (rows.empty()) {
    out.add(Element{"p", "Inget infaller, och inget är försenat."});
  } else {
    out.add(table("datumen", "Datum i tidsordning",
                  {{"Datum", Kind::day},
                   {"När", Kind::short_text},
                   {"Slag", Kind::short_text},
                   {"Vad", Kind::long_text}},
                  std::move(rows)));
  }
  if (deadlines.remarks.empty()) return out;
  Element list{"ul"};
  for (const auto& remark : deadlines.remarks) {
    Element item{"li"};
    if (!remark.about.empty()) item.add(Element{"code", remark.about}).add(": ");
    list.add(std::move(item.add(in_prose(remark.what.sv))));
  }
  return out.add(Element{"h3", "Vad som inte kan dateras"}).add(std::move(list));
}

Section landmarks_section(const AgreementPage& page) {
  std::vector<Row> rows;
  for (const auto& one : page.facts->landmarks) {
    auto what = in_prose(one.title.sv);
    what.push_back(Element{"span", of_class("aside"), in_prose(one.basis.sv)});
    rows.push_back({{one.date ? all(day(*one.date)) : Elements{}, state_of(one),
                     text(std::string{word_for(one.kind).sv}), std::move(what)}});
  }
  return Section{"milstolpar", "Milstolpar och optioner"}.add(
      table("milstolparna", "Alla, även de som har passerat",
            {{"Datum", Kind::day}, {"Läge"}, {"Slag", Kind::short_text}, {"Vad", Kind::long_text}},
            std::move(rows)));
}

Section duties_section(const AgreementPage& page) {
  const auto& audit = page.facts->duties;
  Section out{"ataganden", "Åtaganden"};
  if (audit.duties.empty()) return out.add(Element{"p", "Avtalet har inga åtaganden."});
  out.add(duties_of(audit));
  if (audit.rows.empty()) return out;
  out.add(periods_of(audit));
  Element legend{"ul", of_class("legend")};
  for (const auto& words : audit_legend(audit.tally)) legend.add(Element{"li", in_prose(words.sv)});
  out.add(std::move(legend));
  if (!evidence_lines(audit).empty()) out.add(evidence_of(audit));
  for (const auto& stray : audit.stray) out.add(Element{"p", in_prose(in_words(stray).sv)});
  return out;
}

}  // namespace iop::render::site
