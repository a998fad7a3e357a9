#include <algorithm>

#include "base/text.hpp"
#include "render/deadlines.hpp"
#include "render/notice.hpp"
#include "render/notice_money.hpp"
#include "render/state.hpp"
#include "render/wrap.hpp"

namespace iop::render {

namespace {

class NoticeWriter {
 public:
  NoticeWriter(std::ostream& out, const Style& style, const NoticeReport& report)
      : out_(out), lang_(style.lang), width_(style.width), report_(report) {}

  void write() {
    const auto& answer = report_.answer;
    write_head();
    if (!answer.obstacle.empty()) line(message({"obs: {}", "note: {}"}, answer.obstacle), 2);
    for (const auto& remark : answer.remarks) line(message({"obs: {}", "note: {}"}, remark), 2);
    if (!answer.obstacle.empty() || !answer.remarks.empty()) out_ << '\n';
    write_decisions();
    if (answer.leave_by) write_leave_by(*answer.leave_by);
    for (const auto& outcome : answer.outcomes) write(outcome);
    write_clauses();
  }

 private:
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(lang_)}; }
  [[nodiscard]] std::string name(const std::string& party) const {
    return name_of(*report_.agreement, party);
  }
  [[nodiscard]] std::string names(const std::vector<std::string>& parties, Text conjunction) const {
    return names_of(*report_.agreement, parties, conjunction.in(lang_));
  }

  void line(const Message& words, std::size_t indent) {
    write_wrapped(out_, text::printable(words.in(lang_)), width_, indent, indent + 2);
  }

  void write_head() {
    const auto& agreement = *report_.agreement;
    out_ << text::printable(report_.answer.agreement);
    if (agreement.diarienummer) out_ << "  " << text::printable(agreement.diarienummer->value);
    out_ << '\n';
    if (agreement.title) write_wrapped(out_, text::printable(*agreement.title), width_, 2, 2);
    write_state(out_, report_.state, lang_, "  ");
    out_ << '\n';
  }

  /// `unanimous`: who has decided, and who has not.
  void write_decisions() {
    const auto& answer = report_.answer;
    for (const auto& decision : answer.decisions) {
      line(message({"{} beslutar {}", "{} decides on {}"}, name(decision.party), decision.day.to_string()),
           2);
    }
    if (!answer.undecided.empty()) {
      line(message({"Alla parter måste besluta; beslut saknas från {}, och tills dess slutar ingenting",
                    "All parties must decide; missing: {}, and until then nothing ends"},
                   names(answer.undecided, {"och", "and"})),
           2);
    }
    if (!answer.decisions.empty() || !answer.undecided.empty()) out_ << '\n';
  }

  void write_leave_by(const LeaveBy& leave) {
    if (leave.last_day) {
      const bool all = report_.answer.model == TerminationModel::unanimous;
      line(message({"För att vara ute senast {}: {} senast {}", "To be out by {}: {} by {}"},
                   leave.target.to_string(),
                   all ? Text{"alla parter ska ha beslutat", "all parties must have decided"}
                       : Text{"säg upp", "give notice"},
                   leave.last_day->to_string()),
           2);
      if (leave.too_late) {
        line(message({"uppsägning den dagen slutar {}; dagen efter slutar den {}, och det är för sent",
                      "notice on that day ends on {}; on the day after it ends on {}, which is too late"},
                     leave.ends->to_string(), leave.too_late->to_string()),
             4);
      }
    }
    if (leave.today_ends) {
      line(message({"den dagen har gått; uppsägning i dag, {}, slutar {}",
                    "that day has passed; notice today, {}, ends on {}"},
                   report_.today.to_string(), leave.today_ends->to_string()),
           4);
    }
    if (!leave.says.empty()) {
      line(message({"Ute senast {}: {}", "Out by {}: {}"}, leave.target.to_string(), leave.says), 2);
    }
    out_ << '\n';
  }

  void write(const NoticeOutcome& outcome) {
    line(heading(outcome), 2);
    line(effect(outcome), 4);
    if (!outcome.basis.empty()) line(outcome.basis, 4);
    out_ << '\n';
    if (outcome.effect != NoticeEffect::none && outcome.effect != NoticeEffect::undecided) {
      for (const auto& row : outcome.funding) write_funding(out_, {lang_, width_, *report_.agreement}, row);
      write_duties(outcome);
      write_vanishing(outcome.vanishing);
      write_appearing(outcome.appearing);
    }
    line(later(outcome), 4);
    out_ << '\n';
  }

  [[nodiscard]] Message heading(const NoticeOutcome& outcome) const {
    const auto day = outcome.given.to_string();
    if (!report_.answer.assumed.empty()) {
      std::vector<std::string> parties;
      for (const auto& decision : report_.answer.assumed) parties.push_back(decision.party);
      return message({"Om {} beslutar {}", "If {} decide on {}"}, names(parties, {"och", "and"}),
                     report_.answer.assumed.front().day.to_string());
    }
    if (report_.answer.model == TerminationModel::unanimous) {
      return message({"Alla parter har beslutat, sist {}", "All parties have decided, the last on {}"}, day);
    }
    if (outcome.parties.empty()) {
      return message({"Uppsägning {} av vilken part som helst", "Notice on {} by any party"}, day);
    }
    return message({"Uppsägning {} av {}", "Notice on {} by {}"}, day,
                   names(outcome.parties, {"eller", "or"}));
  }

  [[nodiscard]] Message effect(const NoticeOutcome& outcome) const {
    const auto last = outcome.last_day ? outcome.last_day->to_string() : std::string{};
    const auto why = outcome.why.empty() ? Message{} : message({" ({})", " ({})"}, outcome.why);
    if (outcome.last_day && *outcome.last_day < outcome.start) return effect_before_start(outcome);
    switch (outcome.effect) {
      case NoticeEffect::agreement_ends:
        if (!outcome.without)
          return message({"Avtalet upphör {}{}", "The agreement ends on {}{}"}, last, why);
        return message({"Avtalet upphör {} i stället för {}{}", "The agreement ends on {} instead of {}{}"},
                       last, outcome.without->to_string(), why);
      case NoticeEffect::part_ends:
        return message({"{} lämnar {}; avtalet går vidare mellan {}",
                        "{} leaves on {}; the agreement goes on between {}"},
                       names(outcome.parties, {"och", "and"}), last,
                       names(outcome.remaining, {"och", "and"}));
      case NoticeEffect::none:
        return message({"Uppsägningen förkortar ingenting: {}", "The notice shortens nothing: {}"},
                       outcome.why);
      case NoticeEffect::undecided:
        break;
    }
    return {"Ingenting slutar förrän alla parter har beslutat",
            "Nothing ends until all parties have decided"};
  }

  /// Of a notice whose time runs out before there is anything to end.
  [[nodiscard]] Message effect_before_start(const NoticeOutcome& outcome) const {
    const auto last = outcome.last_day->to_string();
    const auto start = outcome.start.to_string();
    if (outcome.effect == NoticeEffect::part_ends) {
      return message(
          {"{} skulle lämna avtalet innan det börjar: tiden går ut {}, och avtalets första dag är {}",
           "{} would leave before the agreement begins: the time runs out on {}, and the "
           "agreement's first day is {}"},
          names(outcome.parties, {"och", "and"}), last, start);
    }
    return message(
        {"Avtalet skulle upphöra innan det börjar: tiden går ut {}, och dess första dag är {}",
         "The agreement would end before it begins: the time runs out on {}, and its first day is {}"},
        last, start);
  }

  void write_duties(const NoticeOutcome& outcome) {
    write_owed({"Åtaganden som står kvar", "Duties that remain"}, outcome.duties);
    write_owed({"Perioder som avtalet bara omfattar en del av, så att åtagandet inte räknas",
                "Periods that the agreement covers only in part, so that the duty does not count"},
               outcome.partial);
    if (outcome.orphaned.empty()) return;
    line(message({"Åtaganden som {} ansvarar för", "Duties that {} is responsible for"},
                 names(outcome.parties, {"och", "and"})),
         4);
    for (const auto& duty : outcome.orphaned) line(message({"{} ({})", "{} ({})"}, duty.what, duty.id), 6);
    out_ << '\n';
  }

  void write_owed(Text title, const std::vector<RemainingDuty>& duties) {
    if (duties.empty()) return;
    line(message_of(title), 4);
    for (const auto& duty : duties) {
      const auto after =
          duty.after_end ? Text{" (efter avtalets slut)", " (after the agreement's end)"} : Text{};
      line(message({"{}  {}{}{}", "{}  {}{}{}"}, duty.deadline.date.to_string(),
                   lead_of(duty.deadline.status), duty.deadline.title, after),
           6);
    }
    out_ << '\n';
  }

  void write_vanishing(const std::vector<DaysOfOne>& groups) {
    if (groups.empty()) return;
    line(message_of({"Dagar som försvinner", "Days that vanish"}), 4);
    for (const auto& group : groups) {
      if (group.days.size() == 1) {
        write_day(group.days.front());
      } else {
        line(message({"{} – {}  {}: {} dagar ({})", "{} – {}  {}: {} days ({})"}, group.first.to_string(),
                     group.last.to_string(), word_for(group.kind), group.days.size(), group.about),
             6);
      }
    }
    out_ << '\n';
  }

  void write_appearing(const std::vector<Deadline>& days) {
    if (days.empty()) return;
    line(message_of({"Dagar som tillkommer", "Days that are added"}), 4);
    for (const auto& day : days) write_day(day);
    out_ << '\n';
  }

  void write_day(const Deadline& day) {
    line(message({"{}  {}: {}", "{}  {}: {}"}, day.date.to_string(), word_for(day.kind), day.title), 6);
  }

  [[nodiscard]] Message later(const NoticeOutcome& outcome) const {
    const auto& next = outcome.later;
    const auto day = next.given.to_string();
    if (next.effect == NoticeEffect::none && outcome.effect != NoticeEffect::none) {
      return message({"En dag senare, {}, förkortar uppsägningen ingenting; {}",
                      "A day later, on {}, the notice shortens nothing; {}"},
                     day, difference_words(next.difference));
    }
    if (!next.last_day || (next.last_day == outcome.last_day && next.difference.amount == Money{})) {
      return message({"En dag senare, {}: ingen skillnad", "A day later, on {}: no difference"}, day);
    }
    if (next.before_start) {
      return message(
          {"En dag senare, {}: tiden går ut {}; {}", "A day later, on {}: the time runs out on {}; {}"}, day,
          next.last_day->to_string(), difference_words(next.difference));
    }
    return message({"En dag senare, {}: slutar {}; {}", "A day later, on {}: ends on {}; {}"}, day,
                   next.last_day->to_string(), difference_words(next.difference));
  }

  void write_clauses() {
    if (report_.clauses.empty()) return;
    out_ << "  " << say({"Avtalets egna ord", "The agreement's own words"}) << '\n';
    for (const auto* clause : report_.clauses) {
      out_ << "  - clauses." << clause->id << '\n';
      write_wrapped(out_, text::printable(clause->value), width_, 4, 4);
    }
  }

  std::ostream& out_;
  Lang lang_;
  std::size_t width_;
  const NoticeReport& report_;
};

}  // namespace

void notice_text(std::ostream& out, const Style& style, const NoticeReport& report) {
  NoticeWriter{out, style, report}.write();
}

}  // namespace iop::render
