#include <algorithm>

#include "rules/payment/rows.hpp"

namespace iop::rules {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char32_t c) {
  const bool ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return ascii || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

bool has_letters(std::string_view reference) {
  for (std::size_t at = 0; at < reference.size();) {
    if (is_letter(text::next_code_point(reference, at))) return true;
  }
  return false;
}

/// The digits, where they stand together once; empty otherwise.
std::string_view only_number(std::string_view reference) {
  std::size_t first = 0;
  while (first < reference.size() && !is_digit(reference[first])) ++first;
  std::size_t last = first;
  while (last < reference.size() && is_digit(reference[last])) ++last;
  const auto rest = reference.substr(last);
  return std::any_of(rest.begin(), rest.end(), is_digit) ? std::string_view{}
                                                         : reference.substr(first, last - first);
}

void check(const Subject& subject, Findings& findings) {
  for (const auto* row : readable_rows(subject)) {
    if (!row->value.invoicing) continue;
    const auto& reference = row->value.invoicing->reference;
    if (!reference || !has_letters(*reference)) continue;
    auto finding =
        findings.add(reference.span(),
                     message({"referensen `{}` innehåller bokstäver", "the reference `{}` contains letters"},
                             text::excerpt(*reference)));
    if (const auto number = only_number(*reference); !number.empty()) {
      finding.help(message({"skriv bara numret: \"{}\"", "write the number only: \"{}\""}, number));
    } else {
      finding.help(message_of({"fråga betalaren efter Beställar-ID och skriv det utan annan text",
                               "ask the payer for the Beställar-ID and write it without other text"}));
    }
  }
}

}  // namespace

extern const FileRule reference_with_text{
    {"P506",
     "reference-with-text",
     Severity::error,
     {"bokstäver i fakturareferensen, där bara Beställar-ID ska stå",
      "letters in the invoice reference, where only the Beställar-ID may stand"},
     "VGR:s krav på fakturor: Beställar-ID anges \"utan övrig text då detta är en automatiserad process\"",
     {.why = "Fakturor till Västra Götalandsregionen sorteras maskinellt efter referensen, och "
             "där ska bara Beställar-ID:ts siffror stå: \"Text likt \"Beställar-ID\" får inte "
             "förekomma i referensen.\" En felaktig faktura skickas tillbaka, och betalningen "
             "dröjer. Stryk orden och behåll siffrorna, inom citattecken så att de läses som "
             "text.",
      .bad = R"(invoicing:
  address: [Exempelnämnden, FE 000, 405 83 Göteborg]
  reference: Beställar-ID 1234567)",
      .good = R"(invoicing:
  address: [Exempelnämnden, FE 000, 405 83 Göteborg]
  reference: "1234567")",
      .summary = "Invoices are sorted by machine: the reference holds the digits of the Beställar-ID "
                 "and no words."}},
    Judges::every_document,
    Adjustable::yes,
    check};

}  // namespace iop::rules
