#pragma once

#include "render/site/parts.hpp"
#include "render/site/site.hpp"
#include "render/status.hpp"

namespace iop::render::site {

/// The parts of an agreement's page, each under its heading.
Section parties_section(const Agreement& agreement);
Section term_section(const AgreementPage& page);
Section amendments_section(const Agreement& agreement);
Section money_section(const AgreementPage& page, const Discretion& discretion);
Section deadlines_section(const AgreementPage& page);
/// Milestones and options, past ones too.
Section landmarks_section(const AgreementPage& page);
Section duties_section(const AgreementPage& page);
Section goals_section(const Agreement& agreement);
Section assumptions_section(const Agreement& agreement);
Section waivers_section(const Agreement& agreement);
Section clauses_section(const Agreement& agreement);

/// `13 försenade; nästa 2027-06-30, åtagande` and what that is; nothing where there is neither.
Elements next_words(const NextDays& next);
/// The day, and in its deadline's own words what it is the last for.
Elements last_notice_words(const LastNoticeDay& last_notice);
/// `gäller, till och med 2030-12-31`.
std::string standing_words(Standing standing, Date start, std::optional<Date> last_day);

}  // namespace iop::render::site
