#include "base/text.hpp"
#include "rules/catalogue.hpp"
#include "rules/rule.hpp"
#include "rules/waivers.hpp"

namespace iop::rules {

namespace {

void tell_no_rule(const Located<std::string>& rule, Findings& findings) {
  auto finding = findings.add(rule.span(), message({"undantaget gäller `{}`, som inte är någon regel",
                                                    "the waiver is of `{}`, which is not a rule"},
                                                   text::excerpt(*rule)));
  std::vector<std::string_view> known;
  for (const auto* info : all_rules()) {
    known.push_back(info->code);
    known.push_back(info->name);
  }
  if (const auto near = text::nearest(*rule, known)) {
    finding.help(message({"menas `{}`?", "did you mean `{}`?"}, *near));
  } else {
    finding.help(message_of({"skriv koden som står i fyndet, till exempel `G352`",
                             "write the code that stands in the finding, such as `G352`"}));
  }
}

void tell_no_effect(const Located<std::string>& rule, const RuleInfo& info, Text why, Findings& findings) {
  findings
      .add(rule.span(), message({"undantaget från {} har ingen verkan: {}, och ingen kan undanta den regeln",
                                 "the waiver of {} has no effect: {}, and nobody can waive that rule"},
                                info.code, why))
      .help(message_of({"rätta det som regeln finner och ta bort undantaget",
                        "mend what the rule finds and remove the waiver"}));
}

void check(const Subject& subject, Findings& findings) {
  for (const auto& waiver : *subject.agreement.waivers) {
    const auto& rule = waiver->rule;
    if (!rule) continue;
    const auto* info = rule_named(*rule);
    if (info == nullptr) {
      tell_no_rule(rule, findings);
    } else if (const auto why = never_waived(*info); why.complete()) {
      tell_no_effect(rule, *info, why, findings);
    }
  }
}

}  // namespace

extern const FileRule waiver_unused{
    {"W901",
     "waiver-unused",
     Severity::warning,
     {"ett undantag som inget fynd behöver, eller som inte kan ha verkan",
      "a waiver that no finding needs, or that cannot have any effect"},
     {},
     {.why =
          "Ett undantag (`waivers`) säger att ett fynd är känt och godtaget, av vem, varför och till vilken "
          "dag. Finner regeln inget behövs undantaget inte och ska bort, annars döljer det nästa fel. Regeln "
          "säger också till när undantaget gäller något som inte är en regel, och när regeln aldrig kan "
          "undantas: familjerna Y och S, N951, P503, P504, P508, P514, D601 och D605. Om ett undantag från "
          "en registerregel behövs prövas bara när en hel katalog granskas.",
      .bad = "- rule: G381\n"
             "  reason: Numret kommer vid nästa ändring.\n"
             "  approved_by: Exempelnämnden\n"
             "  expires: 2027-12-31",
      .good = "- rule: G362\n"
              "  reason: Numret kommer vid nästa ändring.\n"
              "  approved_by: Exempelnämnden\n"
              "  expires: 2027-12-31",
      .summary =
          "A waiver that waives nothing: the rule finds nothing, is no rule, or can never be waived."}},
    Judges::every_document,
    Adjustable::no,
    check};

Diagnostic unused_waiver(const RuleInfo& rule, Place at, std::string pointer) {
  Diagnostic finding;
  finding.rule = &waiver_unused.info;
  finding.severity = waiver_unused.info.severity;
  finding.what = message({"undantaget från {} behövs inte: regeln `{}` finner inget i filen",
                          "the waiver of {} is not needed: the rule `{}` finds nothing in the file"},
                         rule.code, rule.name);
  finding.at = std::move(at);
  finding.pointer = std::move(pointer);
  finding.help = message_of({"ta bort undantaget", "remove the waiver"});
  return finding;
}

}  // namespace iop::rules
