#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "rules/register.hpp"

namespace iop::rules {

namespace {

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings);

}  // namespace

extern const RegisterRule cumulated_state_aid{
    {"R704",
     "cumulated-state-aid",
     Severity::warning,
     {"stöd av mindre betydelse till en organisation som tillsammans passerar taket i flera avtal",
      "de minimis aid to one organisation that passes its ceiling over several agreements"},
     "förordningarna (EU) 2023/2831, artikel 3.2 och 3.3, och (EU) 2023/2832",
     {.why =
          "Taket för stöd av mindre betydelse gäller per företag, inte per avtal. Regeln lägger samman det "
          "stöd som alla filer i körningen anger på samma grund för samma organisationsnummer, vart och ett "
          "till kursen i sin egen fil, under den rullande period som slutar med ett beviljande. Den ser bara "
          "de filer som körs: stöd från andra myndigheter och avtal utanför registret tillkommer. Delas ett "
          "stöd av flera mottagare räknas hela på var och en, och det sägs. En jurist får bedöma vad summan "
          "betyder.",
      .bad = "amount: 2200000\n"
             "sek_per_eur: 11.00",
      .good = "amount: 1100000\n"
              "sek_per_eur: 11.00",
      .summary =
          "The ceiling is per undertaking: adds up the de minimis aid that all files of the run declare "
          "for one organisation number, each at its own file's rate, over the rolling period."}},
    check};

namespace {

using Aids = std::vector<const RegisteredAid*>;

/// The aid that counts with a grant on `day`, of the same basis.
Aids counted_on(Date day, StateAidBasis basis, Duration period, const Aids& all) {
  Aids counted;
  for (const auto* aid : all) {
    if (aid->grant.basis == basis && counts_with(aid->grant.date, day, period)) counted.push_back(aid);
  }
  return counted;
}

bool of_several_files(const Aids& aids) {
  return std::any_of(aids.begin(), aids.end(),
                     [&](const auto* aid) { return aid->at.file != aids.front()->at.file; });
}

Rational total_of(const Aids& aids) {
  Rational total;
  for (const auto* aid : aids) total += aid->grant.eur();
  return total;
}

/// `a.yaml`, `b.yaml` och `c.yaml`: the files the aid is declared in, each once.
Message files_of(const Aids& aids) {
  std::vector<std::string> names;
  for (const auto* aid : aids) {
    auto name = "`" + aid->at.file + "`";
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return {text::join(names, "och"), text::join(names, "and")};
}

Diagnostic finding_of(const std::string& organisation, const RegisteredAid& at, const Aids& counted,
                      const Ceiling& ceiling) {
  const auto total = total_of(counted);
  std::size_t recipients = 1;
  for (const auto* aid : counted) recipients = std::max(recipients, aid->recipients);
  Diagnostic finding;
  finding.rule = &cumulated_state_aid.info;
  finding.severity = cumulated_state_aid.info.severity;
  finding.what = message({"`{}` får stöd i {}: {}", "`{}` gets aid in {}: {}"}, organisation,
                         files_of(counted), over_ceiling(total, ceiling, recipients));
  finding.at = at.at;
  finding.pointer = at.pointer;
  // A place in another file is followed by others of that file only.
  for (const auto* aid : counted) {
    if (aid->at.file == at.at.file) finding.notes.push_back({aid->grant.in_words(), aid->at});
  }
  for (const auto* aid : counted) {
    if (aid->at.file != at.at.file) finding.notes.push_back({aid->grant.in_words(), aid->at});
  }
  finding.notes.push_back({message({"summan är {}", "the sum is {}"}, euro_in_words(total)), std::nullopt});
  finding.notes.push_back({in_words(ceiling), std::nullopt});
  finding.help = ask_a_lawyer();
  return finding;
}

/// The first period over its ceiling that holds `aid`, which is of the file being added.
std::optional<Diagnostic> judge(const std::string& organisation, const RegisteredAid& aid, const Aids& all,
                                const Profile& profile) {
  for (const auto* last : all) {
    const auto& grant = last->grant;
    const auto* ceiling = ceiling_on(grant.date, grant.basis, profile);
    if (grant.basis != aid.grant.basis || ceiling == nullptr ||
        !counts_with(aid.grant.date, grant.date, *ceiling->period)) {
      continue;
    }
    const auto counted = counted_on(grant.date, grant.basis, *ceiling->period, all);
    if (!of_several_files(counted) || total_of(counted) <= int{*ceiling->eur}) continue;
    return finding_of(organisation, aid, counted, *ceiling);
  }
  return std::nullopt;
}

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings) {
  if (entry.aid.empty()) return;
  for (const auto& organisation : entry.aid_recipients) {
    auto& known = seen.aid[organisation];
    Aids all;
    for (const auto* aids : {&std::as_const(known), &entry.aid}) {
      for (const auto& aid : *aids) all.push_back(&aid);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto* a, const auto* b) { return a->grant.date < b->grant.date; });
    for (const auto& aid : entry.aid) {
      if (entry.profile == nullptr) break;
      if (auto finding = judge(organisation, aid, all, *entry.profile))
        findings.push_back(*std::move(finding));
    }
    known.insert(known.end(), entry.aid.begin(), entry.aid.end());
  }
}

}  // namespace

}  // namespace iop::rules
