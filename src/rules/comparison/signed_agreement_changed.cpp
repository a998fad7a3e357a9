#include <algorithm>

#include "compare/meaning.hpp"
#include "compare/words.hpp"
#include "rules/comparison/party_names.hpp"
#include "rules/comparison/signed_terms.hpp"

namespace iop::rules {

namespace {

void check(const Comparison& comparison);

}  // namespace

extern const ComparisonRule signed_agreement_changed{
    {"C801",
     "signed-agreement-changed",
     Severity::error,
     {"med `--against REV`: ett undertecknat avtal vars parter, tid, uppsägning, belopp, "
      "utbetalning eller indexering har ändrats utan tillägg",
      "with `--against REV`: a signed agreement whose parties, term, termination, amounts, "
      "frequency or index terms have changed without an amendment"},
     "",
     {"Ett avtal som alla parter har skrivit under gäller som det står, tills parterna kommer "
      "överens om något annat. Regeln jämför filen med en tidigare version (`--against HEAD` före "
      "en incheckning) och säger till när något som parterna är bundna av har blivit ett annat: "
      "vilka de är, avtalstiden, uppsägningen, vem som betalar vem, hur mycket och hur ofta, och "
      "hur beloppet räknas upp. Värden jämförs, inte skrivsätt; en nyckel som saknades får fyllas "
      "i. Har parterna kommit överens, låt det gamla värdet stå och skriv ändringen under "
      "`amendments` med dagen den gäller från, så räknas tiden dessförinnan som förut. Var det "
      "avskriften som var fel, rätta den och skriv ett undantag (`waivers`) med skälet. Ett val om "
      "utbetalning eller indexering som avtalets text inte avgör får ändras tillsammans med sitt "
      "antagande.",
      R"(funding:
  stod:
    amount: 550000)",
      R"(funding:
  stod:
    amount: 500000.00
amendments:
  - effective: 2034-01-01
    why: Höjt stöd efter omförhandling
    set: {funding.stod.amount: 550000})",
      "Compares a signed agreement with an earlier version: what binds the parties changes by an "
      "amendment only. Correct a transcription under a waiver."}},
    Compares::agreement,
    check};

namespace {

using compare::Difference;

Message what_changed(const Difference& d) {
  const auto label = compare::label_of(d.path);
  if (d.old == nullptr) {
    return message({"{} har kommit till: {}", "{} is new: {}"}, label, compare::in_words(*d.type, *d.now));
  }
  const auto old = compare::in_words(*d.type, *d.old);
  if (d.now == nullptr) return message({"{} finns inte längre: {}", "{} is gone: {}"}, label, old);
  return message({"{} var {} och är nu {}", "{} was {} and is now {}"}, label, old,
                 compare::in_words(*d.type, *d.now));
}

class Check {
 public:
  explicit Check(const Comparison& comparison)
      : comparison_(comparison), renamed_(renamed_parties(comparison)) {}

  void run() {
    for (const auto& [old, now] : renamed_) tell_renamed(old, now);
    for (const auto& difference : comparison_.differences) {
      if (is_allowed(difference)) continue;
      auto finding = add(difference.now_at, what_changed(difference));
      comparison_.note_old(finding, difference);
      finding.help(help_for(difference));
    }
  }

 private:
  Report::Finding add(Span span, const Message& what) {
    return comparison_.report.add(signed_agreement_changed.info, span,
                                  message({"undertecknat avtal ändrat utan tillägg: {}",
                                           "signed agreement changed without an amendment: {}"},
                                          what));
  }

  void tell_renamed(const std::string& old, const std::string& now) {
    const auto* then = comparison_.old->parties->find(old);
    const auto* party = comparison_.now->parties->find(now);
    add(party->id_span, message({"parten `{}` heter nu `{}`", "the party `{}` is now named `{}`"}, old, now))
        .note_at(comparison_.old_places.place(then->id_span),
                 message({"var i `{}`: `{}`", "in `{}`: `{}`"}, comparison_.revision, old))
        .help(message({"låt id:t vara `{}`: tillägg, uppsägningar och underskrifter hänvisar till det",
                       "keep the id `{}`: amendments, notices and signatures refer to it"},
                      old));
  }

  [[nodiscard]] bool is_allowed(const Difference& d) const {
    if (!is_binding(d.path, *comparison_.old)) return true;
    if (comparison_.may_be_unread(d)) return true;
    return is_harmless(comparison_, d) || is_renaming(d) || is_reconsidered_choice(comparison_, d) ||
           holds_from_first_day(d);
  }

  /// An amendment that holds from the first day leaves nothing of what was signed.
  [[nodiscard]] bool holds_from_first_day(const Difference& d) const {
    const auto* amendment = amendment_about(*comparison_.now, d.path);
    const auto& start = comparison_.old->term->start;
    return amendment != nullptr && start && *amendment->effective <= *start;
  }

  /// A party under another id, told of once; or a row or a share under another id, else unchanged.
  [[nodiscard]] bool is_renaming(const Difference& d) const {
    if (compare::fits(d.path, "parties.*")) {
      const auto id = compare::steps_at_stars(d.path, "parties.*").front();
      return std::any_of(renamed_.begin(), renamed_.end(), [&](const auto& pair) {
        return (d.now == nullptr ? pair.first : pair.second) == id;
      });
    }
    if (compare::fits(d.path, "funding.*.payer") || compare::fits(d.path, "funding.*.payee"))
      return is_renamed_party(renamed_, d);
    if (compare::fits(d.path, "funding.*.shares.*.*")) return has_counterpart(d, renamed_share(d));
    return compare::fits(d.path, "funding.*") && has_counterpart(d, "funding.*");
  }

  /// The path of a share under the party's other id.
  [[nodiscard]] std::string renamed_share(const Difference& d) const {
    const auto id = d.path.rfind('.') + 1;
    for (const auto& [old, now] : renamed_) {
      if (d.path.substr(id) == (d.now == nullptr ? old : now))
        return d.path.substr(0, id) + (d.now == nullptr ? now : old);
    }
    return {};
  }

  /// Whether what is gone (or new) is new (or gone) at another path that fits, with the same meaning.
  [[nodiscard]] bool has_counterpart(const Difference& d, const std::string& pattern) const {
    if (pattern.empty() || (d.old != nullptr && d.now != nullptr)) return false;
    const auto& value = d.old != nullptr ? *d.old : *d.now;
    const auto& all = comparison_.differences;
    return std::any_of(all.begin(), all.end(), [&](const Difference& other) {
      const auto* counterpart = d.old != nullptr ? other.now : other.old;
      const bool is_other_way = (other.old == nullptr) != (other.now == nullptr) && counterpart != nullptr;
      return is_other_way && compare::fits(other.path, pattern) &&
             compare::meaning_of(*d.type, *counterpart) == compare::meaning_of(*d.type, value);
    });
  }

  [[nodiscard]] Message help_for(const Difference& d) const {
    if (const auto* amendment = amendment_about(*comparison_.now, d.path)) {
      return message(
          {"tillägget gäller först från {}: låt det som undertecknades stå, så räknas tiden före "
           "tillägget som förut",
           "the amendment applies from {} only: leave what was signed, so that the time before it is "
           "reckoned as it was"},
          amendment->effective->to_string());
    }
    return message(
        {"har parterna kommit överens, återställ värdet och skriv ändringen under `amendments`; var "
         "avskriften fel, skriv ett undantag för C801 under `waivers`",
         "if the parties have agreed, put the value back and write the change under `amendments`; if "
         "the transcription was wrong, write a waiver of C801 under `waivers`"});
  }

  const Comparison& comparison_;
  std::map<std::string, std::string> renamed_;
};

void check(const Comparison& comparison) {
  Check{comparison}.run();
}

}  // namespace

}  // namespace iop::rules
