#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void check(const Subject& subject, Findings& findings) {
  const auto& extension = subject.agreement.term->extension;
  if (!extension) return;
  const auto& times = extension->times;
  if (!times && !times.absent()) return;
  if (times && !times->unlimited) return;
  auto finding =
      times ? findings.add(times.span(), message_of({"avtalet kan förlängas hur många gånger som helst",
                                                     "the agreement may be extended any number of times"}))
            : findings.add(extension.key(),
                           message_of({"filen säger inte hur många gånger avtalet kan förlängas (`times`)",
                                       "the file does not say how many times the agreement may be extended "
                                       "(`times`)"}));
  finding.help(
      message_of({"jämför med avtalet; sätter det en gräns, skriv den, till exempel `times: 1`; "
                  "annars bör parterna sätta en",
                  "compare with the agreement; if it sets a limit, write it, such as `times: 1`; "
                  "otherwise the parties should set one"}));
}

constexpr RulePage page{
    .why =
        "Regeln letar efter en rätt att förlänga avtalet som inte har någon gräns: `times: unlimited`, "
        "eller ingen uppgift om hur många gånger. I Alingsås löpte avtalet tre år \"med möjlighet till "
        "förlängning utan angiven tidsbegränsning\", och det dömdes som en otillåten direktupphandling "
        "(Kammarrätten i Göteborg 2019-05-08, mål nr 3556-18). Ett avtal utan slut är också svårt att "
        "ompröva. Sätt en gräns för hur många gånger och hur länge avtalet kan förlängas, eller skriv ett "
        "nytt avtal när det gamla löper ut.",
    .bad =
        "term:\n"
        "  start: 2032-01-01\n"
        "  end: 2036-12-31\n"
        "  extension: {length: 12 months, times: unlimited, by: agreement}",
    .good =
        "term:\n"
        "  start: 2032-01-01\n"
        "  end: 2036-12-31\n"
        "  extension: {length: 12 months, times: 1, by: agreement}",
    .summary =
        "Finds a right to extend the agreement without a limit, which spoke for a public contract in the "
        "Alingsås case."};

}  // namespace

extern const FileRule open_ended_extension{{"G333",
                                            "open-ended-extension",
                                            Severity::warning,
                                            {"en möjlighet att förlänga avtalet som saknar gräns",
                                             "a possibility to extend the agreement without a limit"},
                                            "Kammarrätten i Göteborg 2019-05-08, mål nr 3556-18 (Alingsås)",
                                            page},
                                           Judges::iop_only,
                                           Adjustable::yes,
                                           check};

}  // namespace iop::rules
