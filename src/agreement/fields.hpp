#pragma once

// The tables of the file format (format.md 1): every key is named here and nowhere else.

#include "agreement/agreement.hpp"
#include "field/field.hpp"

namespace iop::field {

inline constexpr auto must = Need::required;
inline constexpr auto may = Need::optional;

template <>
struct Fields<Contribution> {
  static constexpr std::array table{
      field<&Contribution::kind>("kind", must, {"vad slags bidrag", "what kind of contribution"}),
      field<&Contribution::what>("what", may, {"vad parten bidrar med", "what the party contributes"}),
      field<&Contribution::funding>(
          "funding", may,
          {"för pengar: id på raden under `funding`", "for money: the id of the row under `funding`"}),
      field<&Contribution::value>("value", may,
                                  {"bidragets värde i kronor", "the contribution's value in SEK"})};
  static_assert(complete<Contribution>(table));
  static constexpr ObjectInfo info{
      .name = "contribution", .article = {"bidraget", "the contribution"}, .fields = table};
};

template <>
struct Fields<PaymentAccount> {
  static constexpr std::array table{
      field<&PaymentAccount::bankgiro>("bankgiro", may, {"bankgironummer", "bankgiro number"}),
      field<&PaymentAccount::plusgiro>("plusgiro", may, {"plusgironummer", "plusgiro number"})};
  static_assert(complete<PaymentAccount>(table));
  static constexpr ObjectInfo info{
      .name = "payment_account", .article = {"betalkontot", "the payment account"}, .fields = table};
};

template <>
struct Fields<Party> {
  static constexpr std::array table{
      field<&Party::name>("name", must, {"partens namn", "the party's name"}),
      field<&Party::also_known_as>("also_known_as", may,
                                   {"andra namn som avtalet använder", "other names the agreement uses"}),
      field<&Party::sector>("sector", must, {"offentlig eller civilsamhälle", "public or civil society"}),
      field<&Party::organisation_number>("organisation_number", may,
                                         {"organisationsnummer", "organisation number"}),
      field<&Party::vat_id>("vat_id", may, {"momsregistreringsnummer", "VAT identification number"}),
      field<&Party::body>("body", may, {"nämnden som undertecknar", "the board that signs"}),
      field<&Party::current_body>("current_body", may,
                                  {"nämnden som har tagit över", "the board that has taken over"}),
      field<&Party::units>("units", may, {"verksamheter som medverkar", "units that take part"}),
      field<&Party::electronic_address>("electronic_address", may,
                                        {"elektronisk adress (schema:id)", "electronic address (scheme:id)"}),
      field<&Party::payment_account>("payment_account", may, {"betalkonto", "payment account"}),
      field<&Party::contributes>("contributes", may,
                                 {"vad parten bidrar med", "what the party contributes"})};
  static_assert(complete<Party>(table));
  static constexpr ObjectInfo info{.name = "party", .article = {"parten", "the party"}, .fields = table};
};

template <>
struct Fields<Extension> {
  static constexpr std::array table{
      field<&Extension::length>("length", may, {"hur lång förlängningen är", "how long the extension is"}),
      field<&Extension::times>("times", may, {"hur många gånger", "how many times"}),
      field<&Extension::by>("by", may, {"hur förlängning sker", "how it is extended"})};
  static_assert(complete<Extension>(table));
  static constexpr ObjectInfo info{
      .name = "extension", .article = {"förlängningen", "the extension"}, .fields = table};
};

template <>
struct Fields<Term> {
  static constexpr std::array table{
      field<&Term::start>("start", must, {"första dagen", "first day"}),
      field_of_iop<&Term::end>("end", {"sista dagen, inräknad", "last day, inclusive"}),
      field<&Term::extension>("extension", may, {"möjlighet att förlänga", "possibility to extend"}),
      field<&Term::successor_lead_time>("successor_lead_time", may,
                                        {"hur långt före slutet arbetet med en fortsättning måste börja",
                                         "how long before the end work on what follows must begin"}),
      field<&Term::successor>("successor", may,
                              {"diarienummer för det som följer", "diarienummer of what follows"})};
  static_assert(complete<Term>(table));
  static constexpr ObjectInfo info{.name = "term", .article = {"avtalstiden", "the term"}, .fields = table};
};

template <>
struct Fields<Termination> {
  static constexpr std::array table{
      field<&Termination::notice>("notice", may, {"uppsägningstid", "notice period"}),
      field<&Termination::model>("model", may, {"vad en uppsägning avslutar", "what a notice ends"}),
      field<&Termination::counting>("counting", may,
                                    {"hur uppsägningstiden räknas", "how the notice is counted"}),
      field<&Termination::for_cause>("for_cause", may,
                                     {"om en part måste ange skäl", "whether a party must name a cause"})};
  static_assert(complete<Termination>(table));
  static constexpr ObjectInfo info{
      .name = "termination", .article = {"uppsägningen", "the termination"}, .fields = table};
};

template <>
struct Fields<Notice> {
  static constexpr std::array table{
      field<&Notice::party>("party", must, {"parten som säger upp", "the party that gives notice"}),
      field<&Notice::given>("given", may, {"dagen för uppsägningen", "the day of the notice"}),
      field<&Notice::decided>("decided", may,
                              {"dagen för partens beslut", "the day of the party's decision"}),
      field<&Notice::cause>("cause", may, {"skälet", "the cause"}),
      field<&Notice::withdrawn>("withdrawn", may, {"dagen då den återtogs", "the day it was withdrawn"})};
  static_assert(complete<Notice>(table));
  static constexpr std::array<std::string_view, 2> either{"given", "decided"};
  static constexpr ObjectInfo info{
      .name = "notice", .article = {"uppsägningen", "the notice"}, .fields = table, .one_of = either};
};

template <>
struct Fields<RoundingRule> {
  static constexpr std::array table{
      field<&RoundingRule::to>("to", may, {"avrundas till så många kronor", "rounded to this many kronor"}),
      field<&RoundingRule::mode>("mode", may, {"åt vilket håll", "in which direction"}),
      field<&RoundingRule::when>("when", may,
                                 {"varje år, eller bara vid betalning", "each year, or only when paid"})};
  static_assert(complete<RoundingRule>(table));
  static constexpr ObjectInfo info{
      .name = "rounding", .article = {"avrundningen", "the rounding"}, .fields = table};
};

template <>
struct Fields<IndexExample> {
  static constexpr std::array table{
      field<&IndexExample::year>("year", must, {"året i avtalets exempel", "the year of the text's example"}),
      field<&IndexExample::uses>("uses", must,
                                 {"indexåret som exemplet använder", "the index year the example uses"})};
  static_assert(complete<IndexExample>(table));
  static constexpr ObjectInfo info{
      .name = "index_example", .article = {"exemplet", "the example"}, .fields = table};
};

template <>
struct Fields<Indexation> {
  static constexpr std::array table{
      field<&Indexation::series>("series", must, {"indexserie", "index series"}),
      field<&Indexation::first_indexed_year>(
          "first_indexed_year", may,
          {"första avtalsår som räknas upp", "first agreement year that is indexed"}),
      field<&Indexation::index_year>(
          "index_year", may,
          {"vilket års index ett avtalsår använder", "which year's index an agreement year uses"}),
      field<&Indexation::share>(
          "share", may, {"andel av indexförändringen, i procent", "share of the index change, in per cent"}),
      field<&Indexation::compounding>("compounding", may, {"ränta på ränta eller ej", "compound or simple"}),
      field<&Indexation::rounding>("rounding", may, {"hur beloppet avrundas", "how the amount is rounded"}),
      field<&Indexation::stated>("stated", may,
                                 {"vilka av valen avtalets egen text avgör",
                                  "which of the choices the agreement's own text settles"}),
      field<&Indexation::example>("example", may, {"textens räkneexempel", "the text's worked example"})};
  static_assert(complete<Indexation>(table));
  static constexpr ObjectInfo info{
      .name = "indexation", .article = {"indexeringen", "the indexation"}, .fields = table};
};

template <>
struct Fields<BreakdownPost> {
  static constexpr std::array table{
      field<&BreakdownPost::what>("what", must, {"vad posten avser", "what the post is for"}),
      field<&BreakdownPost::amount>("amount", must, {"postens belopp", "the post's amount"})};
  static_assert(complete<BreakdownPost>(table));
  static constexpr ObjectInfo info{
      .name = "breakdown_post", .article = {"posten", "the post"}, .fields = table};
};

template <>
struct Fields<Shares> {
  static constexpr std::array table{
      field<&Shares::amounts>("amounts", may, {"belopp per mottagare", "amounts by payee"}),
      field<&Shares::weights>("weights", may, {"vikter per mottagare", "weights by payee"})};
  static_assert(complete<Shares>(table));
  static constexpr std::array<std::string_view, 2> either{"amounts", "weights"};
  static constexpr ObjectInfo info{
      .name = "shares", .article = {"fördelningen", "the shares"}, .fields = table, .one_of = either};
};

template <>
struct Fields<Invoicing> {
  static constexpr std::array table{
      field<&Invoicing::address>("address", may,
                                 {"faktureringsadress, rad för rad", "invoice address, line by line"}),
      field<&Invoicing::reference>("reference", may,
                                   {"Beställar-ID utan annan text", "the bare Beställar-ID"})};
  static_assert(complete<Invoicing>(table));
  static constexpr ObjectInfo info{
      .name = "invoicing", .article = {"faktureringen", "the invoicing"}, .fields = table};
};

template <>
struct Fields<Issued> {
  static constexpr std::array table{
      field<&Issued::period>("period", must,
                             {"perioden som underlaget avsåg", "the period the basis was for"}),
      field<&Issued::amount>("amount", must, {"beloppet på underlaget", "the basis' amount"}),
      field<&Issued::date>("date", may, {"dagen det skickades", "the day it was sent"}),
      field<&Issued::reference>("reference", may, {"dess beteckning", "its reference"})};
  static_assert(complete<Issued>(table));
  static constexpr ObjectInfo info{
      .name = "issued", .article = {"det skickade underlaget", "the issued basis"}, .fields = table};
};

template <>
struct Fields<Funding> {
  static constexpr std::array table{
      field<&Funding::payer>("payer", must, {"parten som betalar", "the party that pays"}),
      field<&Funding::payee>("payee", may, {"parten som får betalt", "the party that is paid"}),
      field<&Funding::shares>("shares", may,
                              {"flera mottagare och deras andelar", "several payees and their shares"}),
      field<&Funding::amount>("amount", must,
                              {"kronor per avtalsår, i prisläget före första uppräkningen",
                               "SEK per agreement year, at the price level before the first indexed year"}),
      field<&Funding::start>("start", may,
                             {"första dagen, om inte avtalets", "first day, unless the term's"}),
      field<&Funding::end>("end", may, {"sista dagen, om inte avtalets", "last day, unless the term's"}),
      field<&Funding::instalments>("instalments", may, {"hur ofta det betalas", "how often it is paid"}),
      field<&Funding::periods>("periods", may,
                               {"om perioderna följer avtalsår eller kalenderår",
                                "whether the periods follow agreement years or calendar years"}),
      field<&Funding::invoiced>("invoiced", may,
                                {"i förskott eller i efterskott", "in advance or in arrears"}),
      field<&Funding::payment_days>("payment_days", may,
                                    {"betalningstid i dagar från registrerad ankomst",
                                     "payment term in days from the invoice's registered arrival"}),
      field<&Funding::vat>("vat", may, {"momsbehandling", "VAT treatment"}),
      field<&Funding::breakdown>("breakdown", may, {"vad beloppet består av", "what the amount consists of"}),
      field<&Funding::indexation>("indexation", may,
                                  {"hur beloppet räknas upp", "how the amount is indexed"}),
      field<&Funding::invoicing>("invoicing", may, {"vart underlaget skickas", "where the basis is sent"}),
      field<&Funding::issued>("issued", may, {"underlag som redan skickats", "bases already sent"})};
  static_assert(complete<Funding>(table));
  static constexpr std::array<std::string_view, 2> either{"payee", "shares"};
  static constexpr ObjectInfo info{
      .name = "funding", .article = {"finansieringen", "the funding"}, .fields = table, .one_of = either};
};

template <>
struct Fields<OtherSupport> {
  static constexpr std::array table{
      field<&OtherSupport::payer>("payer", must, {"vem som betalar", "who pays"}),
      field<&OtherSupport::what>("what", must, {"vad stödet avser", "what the support is for"}),
      field<&OtherSupport::amount>("amount", may, {"belopp i kronor", "amount in SEK"}),
      field<&OtherSupport::reference>("reference", may,
                                      {"diarienummer eller annan beteckning", "its reference"})};
  static_assert(complete<OtherSupport>(table));
  static constexpr ObjectInfo info{
      .name = "other_support", .article = {"stödet", "the support"}, .fields = table};
};

}  // namespace iop::field
