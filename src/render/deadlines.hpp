#pragma once

#include <ostream>
#include <span>
#include <string_view>

#include "deadline/listing.hpp"
#include "render/findings.hpp"
#include "render/json.hpp"

namespace iop::render {

/// One row a format: `deadlines --format`'s choices and its error come from here.
struct DeadlinesFormat {
  std::string_view name;
  void (*write)(std::ostream& out, const Style& style, const DeadlineListing& listing);
};
std::span<const DeadlinesFormat> deadlines_formats();

/// The days in order; of an audit its tables instead.
void deadlines_text(std::ostream& out, const Style& style, const DeadlineListing& listing);
/// The days in order, of an audit too.
void deadlines_list(std::ostream& out, const Style& style, const DeadlineListing& listing);
void deadlines_markdown(std::ostream& out, const Style& style, const DeadlineListing& listing);
void deadlines_json(std::ostream& out, const Style& style, const DeadlineListing& listing);
/// iCalendar (RFC 5545).
void deadlines_ics(std::ostream& out, const Style& style, const DeadlineListing& listing);

/// What a kind is called in a table: `avtalsslut`, `term end`.
Text word_for(DeadlineKind kind);
/// What a title begins with: `Försenat: `, `Overdue: `; empty where the status goes without saying.
Text lead_of(DeadlineStatus status);
/// `kommande`, `försenat`, `okänt`.
Text word_for(DeadlineStatus status);
/// `söndag, julafton; vardagen före är 2028-12-22` of a day that somebody has to act by; else empty.
Message free_day_words(const Deadline& deadline);
/// The same while the day can still be acted on.
Message free_day_ahead(const Deadline& deadline);
/// `om 39 dagar`, `i dag`, `för 145 dagar sedan`.
Message in_days(std::int32_t days_left);
/// What the day rests on, and who decided it.
Message basis_of(const Deadline& deadline);
/// One deadline as `iop.deadlines/1` has it.
Json deadline_json(const Deadline& deadline, Lang lang);

}  // namespace iop::render
