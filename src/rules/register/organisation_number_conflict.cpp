#include <algorithm>

#include "base/text.hpp"
#include "rules/register.hpp"

namespace iop::rules {

namespace {

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings);

constexpr RulePage page{
    .why =
        "Regeln jämför namnen på dem som har samma organisationsnummer, i en fil och mellan filerna. Ett "
        "nummer hör till en organisation: står det under två namn är antingen numret fel eller namnen två "
        "namn på samma organisation. Versaler och gemener spelar ingen roll, och namn som `also_known_as` "
        "räknar upp hör ihop. Det är sunt förnuft och ingen regel i lag. Jämför numret med "
        "registreringsbeviset. "
        "Är numret rätt, skriv det andra namnet under `also_known_as`.",
    .bad =
        "parties:\n"
        "  regionen: {name: Exempelregionen, sector: public, organisation_number: 232100-0131}\n"
        "  foreningen: {name: Stödföreningen i Provby, sector: civil_society, organisation_number: "
        "802000-0009}",
    .good =
        "parties:\n"
        "  regionen: {name: Exempelregionen, sector: public, organisation_number: 232100-0131}\n"
        "  foreningen:\n"
        "    name: Stödföreningen i Provby\n"
        "    also_known_as: [Föreningen Exempel]\n"
        "    sector: civil_society\n"
        "    organisation_number: 802000-0009",
    .summary = "Finds an organisation number under two names that `also_known_as` does not connect."};

}  // namespace

extern const RegisterRule organisation_number_conflict{
    {"R703",
     "organisation-number-conflict",
     Severity::warning,
     {"ett organisationsnummer under två namn som `also_known_as` inte binder ihop",
      "one organisation number under two names that `also_known_as` does not connect"},
     "praxis: ett organisationsnummer hör till en organisation",
     page},
    check};

namespace {

Diagnostic conflict(const RegisterEntry::Organisation& organisation, const Seen::Organisation& known) {
  Diagnostic finding;
  finding.rule = &organisation_number_conflict.info;
  finding.severity = organisation_number_conflict.info.severity;
  finding.what =
      message({"`{}` har redan namnet `{}`, här `{}`", "`{}` already has the name `{}`, here `{}`"},
              organisation.number, text::excerpt(known.name), text::excerpt(organisation.names.front()));
  finding.at = organisation.at;
  finding.pointer = organisation.pointer;
  finding.help =
      message_of({"jämför numret med registreringsbeviset; är det rätt, skriv det andra namnet under "
                  "`also_known_as`",
                  "compare the number with the certificate of registration; if it is right, write the "
                  "other name under `also_known_as`"});
  finding.notes.push_back({message_of({"här står det först", "it stands here first"}), known.at});
  return finding;
}

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings) {
  for (const auto& organisation : entry.organisations) {
    std::vector<std::size_t> names;
    for (const auto& name : organisation.names) names.push_back(std::hash<std::string>{}(text::lower(name)));
    const auto [first, is_new] = seen.organisations.try_emplace(organisation.number);
    auto& known = first->second;
    if (is_new) known = {organisation.names.front(), names, organisation.at};
    const auto is_known = [&](std::size_t name) {
      return std::find(known.names.begin(), known.names.end(), name) != known.names.end();
    };
    if (std::none_of(names.begin(), names.end(), is_known)) findings.push_back(conflict(organisation, known));
    // Each name is told of once.
    for (const auto name : names) {
      if (!is_known(name)) known.names.push_back(name);
    }
  }
}

}  // namespace

}  // namespace iop::rules
