#include <algorithm>

#include "base/text.hpp"
#include "rules/rule.hpp"
#include "rules/state_aid.hpp"

namespace iop::rules {

namespace {

/// A grant that can be counted, and where it is declared.
struct Declared {
  AidGrant grant;
  const StateAid* aid;
};

/// `a`, `b och c` of the keys that are not in the file; empty where all are.
Message missing(std::initializer_list<std::pair<bool, std::string_view>> keys) {
  std::vector<std::string> words;
  for (const auto& [absent, key] : keys) {
    if (absent) words.push_back("`" + std::string{key} + "`");
  }
  return {text::join(words, "och"), text::join(words, "and")};
}

/// What keeps the aid from being counted, or its rate from being followed.
void ask_for_missing(const Located<StateAid>& declared, Findings& findings) {
  const auto& aid = *declared;
  const auto basis = name_of(*aid.basis);
  const auto needed = missing({{aid.date.absent(), "date"},
                               {aid.amount.absent(), "amount"},
                               {aid.sek_per_eur.absent(), "sek_per_eur"}});
  if (!needed.empty()) {
    findings
        .add(declared.key(), message({"stödet anges som `{}` men kan inte prövas mot taket: {} saknas",
                                      "the aid is given as `{}` but cannot be held against the ceiling: {} "
                                      "missing"},
                                     basis, needed))
        .help(message_of(
            {"skriv dagen då rätten till stödet beviljades, stödets värde i kronor, och kursen den dagen med "
             "`rate_date` och `rate_source`",
             "write the day the right to the aid was granted, its value in SEK, and the rate of that day "
             "with "
             "`rate_date` and `rate_source`"}));
    return;
  }
  const auto traces =
      missing({{aid.rate_date.absent(), "rate_date"}, {aid.rate_source.absent(), "rate_source"}});
  if (traces.empty() || !aid.sek_per_eur) return;
  findings
      .add(aid.sek_per_eur.span(), message({"kursen går inte att följa till sin källa: {} saknas",
                                            "the rate cannot be followed to its source: {} missing"},
                                           traces))
      .help(message_of({"skriv vilken dags kurs det är och var den är publicerad",
                        "write which day's rate it is and where it is published"}));
}

/// No ceiling of the profile was in force on the day of grant.
void tell_not_in_force(const Declared& declared, const Profile& profile, Findings& findings) {
  const auto& grant = declared.grant;
  auto finding = findings.add(
      declared.aid->date.span(),
      message({"riktlinjens profil har inget tak för `{}` som var i kraft {}, då stödet beviljades",
               "the guideline's profile has no ceiling for `{}` in force on {}, when the aid was granted"},
              name_of(grant.basis), grant.date.to_string()));
  for (const auto& ceiling : *profile.setting("G322").ceilings) {
    if (ceiling && ceiling->basis && *ceiling->basis == grant.basis) finding.note(in_words(*ceiling));
  }
  finding.help(message_of({"låt en jurist bedöma vilken rättsakt som gällde den dagen",
                           "let a lawyer judge which act applied on that day"}));
}

/// The rate's own day and source, as the file gives them.
Message rate_origin(const StateAid& aid) {
  const auto day = aid.rate_date ? message({"{}", "{}"}, aid.rate_date->to_string())
                                 : message_of({"en okänd dag", "an unknown day"});
  const auto source =
      aid.rate_source ? message({"{}", "{}"}, *aid.rate_source) : message_of({"okänd", "unknown"});
  return message({"kursen {} är från {}, källa: {}", "the rate {} is of {}, source: {}"},
                 with_comma(aid.sek_per_eur->value), day, source);
}

/// Holds the grants of the period that ends with `latest` against its ceiling.
void compare(const Declared& latest, const std::vector<Declared>& all, const Ceiling& ceiling,
             std::size_t recipients, Findings& findings) {
  Rational total;
  std::vector<const Declared*> counted;
  for (const auto& other : all) {
    if (other.grant.basis != latest.grant.basis ||
        !counts_with(other.grant.date, latest.grant.date, *ceiling.period)) {
      continue;
    }
    counted.push_back(&other);
    total += other.grant.eur();
  }
  if (total <= int{*ceiling.eur}) return;
  auto finding = findings.add(latest.aid->amount.span(), over_ceiling(total, ceiling, recipients));
  for (const auto* one : counted) finding.note(one->aid->date.span(), one->grant.in_words());
  for (const auto* one : counted) finding.note(rate_origin(*one->aid));
  if (counted.size() > 1) {
    finding.note(message({"summan är {}", "the sum is {}"}, euro_in_words(total)));
  }
  finding.note(in_words(ceiling));
  finding.note(message_of({"stödet räknas när rätten till det beviljas, inte när det betalas",
                           "aid counts when the right to it is granted, not when it is paid"}));
  finding.help(ask_a_lawyer());
}

void check(const Subject& subject, Findings& findings) {
  if (subject.profile == nullptr || !findings.setting().ceilings) return;
  std::vector<Declared> all;
  for (const auto* declared : declared_aid(subject.timeline)) {
    if (!(*declared)->basis || !has_ceiling(*(*declared)->basis)) continue;
    ask_for_missing(*declared, findings);
    if (const auto grant = countable(**declared)) all.push_back({*grant, &**declared});
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.grant.date < b.grant.date; });
  const auto recipients = aid_recipients(subject.timeline.amended()).size();
  for (const auto& one : all) {
    if (const auto* ceiling = ceiling_on(one.grant.date, one.grant.basis, *subject.profile)) {
      compare(one, all, *ceiling, recipients, findings);
    } else {
      tell_not_in_force(one, *subject.profile, findings);
    }
  }
}

}  // namespace

extern const FileRule state_aid_over_ceiling{
    {"G322",
     "state-aid-over-ceiling",
     Severity::warning,
     {"stöd av mindre betydelse som passerar taket under den rullande perioden, eller som inte kan prövas "
      "mot "
      "det",
      "de minimis aid that passes its ceiling over the rolling period, or that cannot be held against it"},
     "förordningarna (EU) 2023/2831, artikel 3.2 och 3.3, och (EU) 2023/2832",
     {.why =
          "Anges stödet som stöd av mindre betydelse (`de_minimis` eller `sgei_de_minimis`) räknas det om "
          "till euro och jämförs med taket i riktlinjens profil. Stödet räknas i sin helhet den dag då "
          "rätten till det beviljas, även om det betalas under flera år. Taket gäller varje period av den "
          "längd som profilen anger, räknad från dagen för ett beviljande: stöd som beviljas på dagen tre år "
          "senare räknas inte ihop med det första. Exakt på taket är tillåtet. Bara stöd på samma grund "
          "läggs samman. Kursen står i filen med dag och källa; saknas den räknas ingenting. En ändring som "
          "beviljar stöd en ny dag är ett beviljande för sig; en ändring av samma dags stöd ersätter det. "
          "Om stödet alls är statsstöd, och vad andra myndigheter har beviljat, är en fråga för en jurist.",
      .bad = "amount: 3300011\n"
             "sek_per_eur: 11.00",
      .good = "amount: 3300000\n"
              "sek_per_eur: 11.00",
      .summary =
          "De minimis aid is counted in full on the day the right to it is granted, converted at the "
          "rate the file gives, and held against the profile's ceiling over a rolling period. Exactly at "
          "the ceiling is allowed; grants exactly a period apart are not counted together."}},
    Judges::iop_only,
    Adjustable::yes,
    check,
    Needs::whole_document};

}  // namespace iop::rules
