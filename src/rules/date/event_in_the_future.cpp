#include "rules/rule.hpp"

namespace iop::rules {

namespace {

class Events {
 public:
  Events(Date today, Findings& findings) : today_(today), findings_(findings) {}

  void check(const Located<Date>& day, Text what) {
    if (!day || *day <= today_) return;
    findings_
        .add(day.span(), message({"{} är daterad {}, men i dag är det {}", "{} is dated {}, but today is {}"},
                                 what, day->to_string(), today_.to_string()))
        .help(message_of({"rätta dagen, eller vänta med raden tills det har skett",
                          "correct the day, or leave the row until it has happened"}));
  }

 private:
  Date today_;
  Findings& findings_;
};

void check(const Subject& subject, Findings& findings) {
  Events events{subject.today, findings};
  for (const auto& done : *subject.agreement.done) {
    if (done) events.check(done->date, {"den gjorda uppgiften", "the duty done"});
  }
  for (const auto& signature : *subject.agreement.signatures) {
    if (signature) events.check(signature->date, {"underskriften", "the signature"});
  }
  for (const auto& notice : *subject.agreement.notices) {
    if (!notice) continue;
    events.check(notice->given, {"uppsägningen", "the notice"});
    events.check(notice->decided, {"uppsägningsbeslutet", "the decision to give notice"});
    events.check(notice->withdrawn, {"återkallelsen", "the withdrawal"});
  }
}

}  // namespace

extern const FileRule event_in_the_future{
    {"D609",
     "event-in-the-future",
     Severity::warning,
     {"något som ska ha skett (`done`, underskrift, uppsägning) med en dag som inte har kommit",
      "something said to have happened (`done`, a signature, a notice) on a day yet to come"},
     "OSN 2025-00506, Styrgruppens uppdrag: anteckningarna diarieförs; bara det som har skett kan antecknas",
     {.why = "Raden säger att något har skett – en uppgift är gjord, någon har undertecknat eller "
             "sagt upp – på en dag som ännu inte har kommit. Det som står under `done`, "
             "`signatures` och `notices` är bevis i efterhand, och en framtida dag är en plan "
             "eller en felskrivning. Rätta dagen, eller vänta med raden tills det har skett. I "
             "exemplet är dagens datum den 22 november 2026.",
      .bad = R"(done:
  - {duty: arsrapport, period: 2026, date: 2026-11-23})",
      .good = R"(done:
  - {duty: arsrapport, period: 2026, date: 2026-11-22})",
      .summary = "Only what has happened can be evidence; a day yet to come is a plan or a slip. "
                 "Correct it, or wait with the row."}},
    Judges::every_document,
    Adjustable::yes,
    check};

}  // namespace iop::rules
