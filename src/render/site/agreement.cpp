#include "base/text.hpp"
#include "compare/words.hpp"
#include "render/site/agreement_parts.hpp"
#include "render/site/findings.hpp"
#include "render/site/page.hpp"
#include "render/site/parts.hpp"
#include "render/state.hpp"

namespace iop::render::site {

namespace {

const std::string up = "../";

Element heading_of(const AgreementPage& page) {
  const auto* agreement = page.facts != nullptr ? page.facts->payments.agreement : nullptr;
  const auto title = agreement != nullptr && agreement->title ? *agreement->title : page.file->id;
  return Element{"h1", title};
}

/// What the file is, and where it stands.
Element facts_of(const AgreementPage& page) {
  const auto& agreement = *page.facts->payments.agreement;
  FactList list;
  list.add("Läge", standing_words(page.facts->standing, *agreement.term->start, page.facts->ending.last_day));
  list.add_any("Diarienummer", agreement.diarienummer ? agreement.diarienummer->value : "");
  list.add("Slag", compare::word_of(field::name_of(*agreement.kind)).sv);
  if (agreement.guideline) list.add("Riktlinje", agreement.guideline->value);
  if (auto next = next_words(page.facts->next); !next.empty()) list.add("Nästa dag", std::move(next));
  list.add("Granskning", all(Element{"a", leading_to("#fynd"), findings_words(page.tally)}));
  return std::move(list).take();
}

/// Where the page's figures come from.
Element origin_of(const AgreementPage& page) {
  return Element{
      "p",          of_class("origin"),          "Avtalets fil: ", Element{"code", page.file->source->name()},
      ", SHA-256 ", Element{"code", page.sha256}};
}

Section state_of(const AgreementState& state) {
  Element list{"ul"};
  for (const auto& words : state_words(state)) list.add(Element{"li", in_prose(words.sv)});
  return Section{"lage", "Avtalet som det står " + state.as_of->to_string()}.add(std::move(list));
}

Section findings_of(const AgreementPage& page, const Discretion& discretion) {
  Section out{"fynd", "Granskningens fynd"};
  if (page.findings.empty()) return out.add(Element{"p", "Granskningen fann inget."});
  out.add(Element{
      "p", "Varje fynd visar raden det gäller. Koden leder till regelns sida, som säger varför det prövas."});
  return out.add(findings_by_level(page.findings, up, discretion));
}

std::vector<Section> sections_of(const AgreementPage& page, const Discretion& discretion) {
  const auto& agreement = *page.facts->payments.agreement;
  std::vector<Section> out;
  if (page.facts->payments.state.as_of) out.push_back(state_of(page.facts->payments.state));
  out.push_back(parties_section(agreement));
  out.push_back(term_section(page));
  if (!agreement.amendments->empty()) out.push_back(amendments_section(agreement));
  out.push_back(money_section(page, discretion));
  out.push_back(deadlines_section(page));
  if (!page.facts->landmarks.empty()) out.push_back(landmarks_section(page));
  out.push_back(duties_section(page));
  if (!agreement.goals->empty() || agreement.governance) out.push_back(goals_section(agreement));
  out.push_back(findings_of(page, discretion));
  if (!agreement.assumptions->empty()) out.push_back(assumptions_section(agreement));
  if (!agreement.waivers->empty()) out.push_back(waivers_section(agreement));
  if (!agreement.clauses->empty()) out.push_back(clauses_section(agreement));
  return out;
}

Elements refused(const AgreementPage& page, const Discretion& discretion) {
  return all(heading_of(page),
             Element{"p", of_class("alarm"),
                     "Filen har fel. Inget räknas och inget annat visas förrän de är rättade."},
             findings_of(page, discretion).take(), origin_of(page));
}

Elements told(const AgreementPage& page, const Discretion& discretion) {
  auto sections = sections_of(page, discretion);
  auto contents = contents_of(sections);
  Elements out = all(heading_of(page), facts_of(page), std::move(contents));
  for (auto& part : sections) out.push_back(std::move(part).take());
  out.push_back(origin_of(page));
  return out;
}

}  // namespace

void write_agreement(std::ostream& out, const SiteFacts& site, const AgreementPage& page) {
  const auto discretion = page.file->agreement ? Discretion{*page.file->agreement} : Discretion{};
  auto main = page.facts != nullptr ? told(page, discretion) : refused(page, discretion);
  write(out, document_of(site, {.title = page.file->id, .main = std::move(main)}), discretion);
}

std::string standing_words(Standing standing, Date start, std::optional<Date> last_day) {
  const auto end = last_day ? "till och med " + last_day->to_string() : std::string{"utan avtalad slutdag"};
  switch (standing) {
    case Standing::draft:
      return "utkast: inte undertecknat av alla parter; " + end;
    case Standing::upcoming:
      return "börjar gälla " + start.to_string() + ", " + end;
    case Standing::active:
      return "gäller, " + end;
    case Standing::under_notice:
      return "uppsagt, gäller " + end;
    case Standing::expired:
      break;
  }
  return "har upphört, gällde " + end;
}

}  // namespace iop::render::site
