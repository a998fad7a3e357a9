#include "deadline/event.hpp"
#include "render/deadlines.hpp"
#include "render/ics.hpp"

namespace iop::render {

namespace {

/// `20291231`.
std::string ics_date(Date date) {
  std::string digits = date.to_string();
  std::erase(digits, '-');
  return digits;
}

/// One all-day event a deadline. Nothing in it names a person.
class Calendar {
 public:
  Calendar(std::ostream& out, Lang lang) : out_(out), lang_(lang) {}

  void write(const DeadlineListing& listing) {
    // Of a calendar that is no message, when its events were last revised (RFC 5545, 3.8.7.2): a program that
    // has them takes those of a later day for newer, such as one whose day has moved.
    stamp_ = ics_date(listing.today) + "T000000Z";
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", Text{"-//iop//iop deadlines//SV", "-//iop//iop deadlines//EN"}.in(lang_));
    line("CALSCALE", "GREGORIAN");
    for (const auto& agreement : listing.agreements) {
      for (const auto& deadline : agreement.shown) event(agreement, deadline, listing.alarms);
    }
    line("END", "VCALENDAR");
  }

 private:
  void line(std::string_view name, std::string_view value) {
    write_ics_line(out_, std::string{name}.append(":").append(value));
  }
  void text(std::string_view name, std::string_view words) { line(name, ics_text(words)); }

  void event(const AgreementDeadlines& agreement, const Deadline& deadline,
             const std::vector<Duration>& alarms) {
    const auto summary = summary_of(deadline);
    line("BEGIN", "VEVENT");
    text("UID", uid_of(deadline));
    line("DTSTAMP", stamp_);
    line("DTSTART;VALUE=DATE", ics_date(deadline.date));
    line("DTEND;VALUE=DATE", ics_date(deadline.date.next()));
    text("SUMMARY", summary);
    text("DESCRIPTION", description_of(agreement, deadline));
    text("CATEGORIES", word_for(deadline.kind).in(lang_));
    line("TRANSP", "TRANSPARENT");
    for (const auto days : reminders_of(deadline, alarms)) alarm(summary, days);
    line("END", "VEVENT");
  }

  void alarm(std::string_view summary, std::int32_t days) {
    line("BEGIN", "VALARM");
    line("ACTION", "DISPLAY");
    text("DESCRIPTION", summary);
    line("TRIGGER", "-P" + std::to_string(days) + "D");
    line("END", "VALARM");
  }

  /// The agreement's id before the title, since a calendar shows no more; what is overdue its day tells.
  [[nodiscard]] std::string summary_of(const Deadline& deadline) const {
    const auto lead = deadline.status == DeadlineStatus::overdue ? Text{} : lead_of(deadline.status);
    return deadline.agreement + ": " + std::string{lead.in(lang_)} + deadline.title.in(lang_);
  }

  [[nodiscard]] std::string description_of(const AgreementDeadlines& agreement,
                                           const Deadline& deadline) const {
    std::string words = agreement.title;
    if (agreement.diarienummer) words += "\n" + *agreement.diarienummer;
    if (const auto free_day = free_day_words(deadline); !free_day.empty()) words += "\n" + free_day.in(lang_);
    return words + "\n" + deadline.basis.in(lang_);
  }

  std::ostream& out_;
  Lang lang_;
  std::string stamp_;
};

}  // namespace

void deadlines_ics(std::ostream& out, const Style& style, const DeadlineListing& listing) {
  Calendar{out, style.lang}.write(listing);
}

}  // namespace iop::render
