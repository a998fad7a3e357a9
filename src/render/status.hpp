#pragma once

#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "deadline/register_status.hpp"
#include "render/findings.hpp"
#include "render/left_out.hpp"

namespace iop::render {

/// One row a format: `status --format`'s choices and its error come from here.
struct StatusFormat {
  std::string_view name;
  void (*write)(std::ostream& out, const Style& style, const RegisterStatus& status);
};
std::span<const StatusFormat> status_formats();

/// One screen: lists are cut short, and say where the rest is.
void status_text(std::ostream& out, const Style& style, const RegisterStatus& status);
/// Everything, for a wiki or an issue.
void status_markdown(std::ostream& out, const Style& style, const RegisterStatus& status);
void status_json(std::ostream& out, const Style& style, const RegisterStatus& status);

/// The titles of the lists.
namespace status_words {
constexpr Text overdue{"Försenat", "Overdue"};
constexpr Text bases{"Underlag att skicka", "Invoice bases to send"};
constexpr Text index_values{"Indexvärden som saknas eller väntas", "Index values missing or awaited"};
constexpr Text waivers{"Undantag som snart går ut eller har gått ut", "Waivers soon to expire or expired"};
}  // namespace status_words

/// What agreements of a standing are called: `gällande`, `active`.
Text word_for(Standing standing);
/// The same of so many agreements: `2 uppsagda`.
Message counted(Standing standing, std::size_t count);
/// `Läget 2026-11-22`, and the day that the agreements are shown as of.
Message headline_of(const RegisterStatus& status);
/// `3 avtal: 1 utkast, 2 gällande`, and how many are left out.
Message tally_of(const RegisterStatus& status);
/// `Närmaste 90 dagarna, till och med 2027-02-20`.
Message ahead_title(const RegisterStatus& status);
/// `slutar 2026-12-31, om 39 dagar`; before that who has not signed, when it begins, who leaves earlier.
Message remarks_on(const AgreementStanding& agreement);
/// `400 000 kr`, with what is not sure about it.
Message amount_of(const BasisToSend& basis);
/// `stod 4 av 5, 2026-07-01/2026-12-31`, numbered as `iop invoice --instalment` counts; of a draft it says
/// so.
Message instalment_of(const BasisToSend& basis);
/// `publicerat men ej infört`, `väntas omkring 2026-12-15`.
Message state_of(const IndexValueNeeded& value);
/// The funding rows whose invoice days cannot be dated: `skyddsvarnet (stod) och ...`; nothing where all can.
Message undated_bases(const RegisterStatus& status);
/// The duties that are not done and have no day: `koordinatorer (rapport)`; nothing where all have.
Message undated_duties(const RegisterStatus& status);

}  // namespace iop::render
