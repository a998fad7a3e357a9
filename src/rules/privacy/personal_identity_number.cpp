#include "base/personal_number.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

void tell(TextRange number, Findings& findings) {
  const Span span{static_cast<std::uint32_t>(number.begin), static_cast<std::uint32_t>(number.end)};
  findings
      .add(span, message({"här står ett personnummer (visas som `{}`)",
                          "here is a personal identity number (shown as `{}`)"},
                         masked(std::string{findings.source().text(span)})))
      .help(message(
          {"ta bort det ur filen; är filen redan incheckad finns numret kvar i historiken: tala med "
           "dataskyddsombudet",
           "remove it from the file; if the file is already committed, the number remains in its history: "
           "talk to the data protection officer"}));
}

void check(const Subject&, Findings& findings) {
  const auto bytes = findings.source().bytes();
  std::size_t from = 0;
  while (from < bytes.size()) {
    const auto number = next_personal_number(bytes, from).value_or(TextRange{bytes.size(), bytes.size()});
    if (number.begin < bytes.size()) tell(number, findings);
    from = number.end;
  }
}

}  // namespace

extern const FileRule personal_identity_number{
    {"N951",
     "personal-identity-number",
     Severity::error,
     {"ett personnummer eller samordningsnummer någonstans i filen, även i kommentarer",
      "a personal identity or coordination number anywhere in the file, comments included"},
     "lag (2018:218) 3 kap. 10 §: personnummer får behandlas utan samtycke bara när det är klart motiverat",
     {.why = "Ett personnummer eller samordningsnummer har ingen uppgift i en avtalsfil: den som "
             "undertecknar gör det för en organisation. Utan samtycke får det behandlas bara när "
             "det är klart motiverat (lag (2018:218) 3 kap. 10 §), och det som en gång har "
             "sparats i versionshistoriken är svårt att få bort. Numret visas maskerat och inget "
             "undantag döljer fyndet. Ta bort det ur filen, även ur kommentarer, och ur "
             "historiken om det redan är sparat där. Numren i exemplet är påhittade.",
      .bad = "- {party: foreningen, name: Bo Exempel, title: \"Ordförande 198112789873\"}",
      .good = "- {party: foreningen, name: Bo Exempel, title: Ordförande}",
      .summary = "No personal identity number belongs in an agreement file, comments included; remove "
                 "it from the history as well."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
