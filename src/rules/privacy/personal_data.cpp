#include "rules/privacy/contact_details.hpp"
#include "rules/rule.hpp"

namespace iop::rules {

namespace {

Report::Finding tell(TextRange range, Text what, Findings& findings) {
  const Span span{static_cast<std::uint32_t>(range.begin), static_cast<std::uint32_t>(range.end)};
  return findings.add(span, message({"`{}` {}", "`{}` {}"}, findings.source().text(span), what));
}

void find_addresses(std::string_view bytes, Findings& findings) {
  for (auto at = bytes.find('@'); at != bytes.npos; at = bytes.find('@', at + 1)) {
    const auto range = email_around(bytes, at);
    if (!range || !is_personal_email(bytes.substr(range->begin, range->end - range->begin))) continue;
    tell(*range, {"ser ut som en persons e-postadress", "looks like a person's e-mail address"}, findings)
        .help(
            message({"skriv funktionens adress i stället, till exempel registratorns eller enhetens brevlåda",
                     "write the function's address instead, such as the registrar's or the unit's mailbox"}));
  }
}

void find_phones(std::string_view bytes, char first, Findings& findings) {
  for (auto at = bytes.find(first); at != bytes.npos;) {
    const auto range = phone_at(bytes, at);
    if (range) {
      tell(*range, {"ser ut som ett telefonnummer", "looks like a telephone number"}, findings)
          .help(message({"skriv funktionen i stället; numret hör hemma där det hålls aktuellt",
                         "write the function instead; the number belongs where it is kept up to date"}));
    }
    at = bytes.find(first, range ? range->end : at + 1);
  }
}

/// An address is a person's where it looks like `first.last@` or lies with a private mail service, and no
/// word of it names a function (`iop`, `kansli`, `faktura`, `koncernkontoret`); a mailbox of one unknown word
/// is left alone. Every telephone number counts: a switchboard's too belongs where it is kept up to date.
void check(const Subject&, Findings& findings) {
  const auto bytes = findings.source().bytes();
  find_addresses(bytes, findings);
  find_phones(bytes, '0', findings);
  find_phones(bytes, '+', findings);
}

}  // namespace

extern const FileRule personal_data{
    {"N952",
     "personal-data",
     Severity::note,
     {"en persons e-postadress eller ett telefonnummer där en funktion räcker",
      "a person's e-mail address or a telephone number where a function would do"},
     "dataskyddsförordningen (EU) 2016/679, artikel 5.1 c: inte fler personuppgifter än ändamålet kräver",
     {.why = "En persons e-postadress eller telefonnummer är personuppgifter, och "
             "dataskyddsförordningen (EU) 2016/679, artikel 5.1 c, tillåter inte fler sådana än "
             "ändamålet kräver. Avtalet löper dessutom i flera år, medan personer byter arbete: "
             "en funktion och en gemensam brevlåda håller längre. Skriv funktionen och dess "
             "adress. Namnen på dem som undertecknar berörs inte.",
      .bad = "- {party: regionen, function: Handläggare 010-123 45 67, email: anna.exempel@example.org}",
      .good = "- {party: regionen, function: Handläggare, email: registrator@example.org}",
      .summary = "Personal data no more than needed (GDPR, article 5.1 c): write the function and its "
                 "mailbox, which last longer than a person."}},
    Judges::every_document,
    Adjustable::no,
    check};

}  // namespace iop::rules
