#pragma once

#include "agreement/fields.hpp"

namespace iop::field {

template <>
struct Fields<StateAid> {
  static constexpr std::array table{
      field<&StateAid::basis>("basis", must,
                              {"vilken regel bedömningen bygger på", "the rule the assessment rests on"}),
      field<&StateAid::date>(
          "date", may, {"dagen då rätten till stödet gavs", "the day the right to the aid was granted"}),
      field<&StateAid::by>("by", may, {"vem som bedömde", "who assessed it"}),
      field<&StateAid::reference>("reference", may,
                                  {"bedömningens beteckning", "the assessment's reference"}),
      field<&StateAid::amount>("amount", may, {"stödets belopp i kronor", "the aid's amount in SEK"}),
      field<&StateAid::sek_per_eur>("sek_per_eur", may, {"kronor per euro", "SEK per EUR"}),
      field<&StateAid::rate_date>("rate_date", may, {"kursens dag", "the rate's day"}),
      field<&StateAid::rate_source>("rate_source", may, {"kursens källa", "the rate's source"}),
      field<&StateAid::register_reference>("register", may,
                                           {"beteckning i registret", "reference in the register"})};
  static_assert(complete<StateAid>(table));
  static constexpr ObjectInfo info{
      .name = "state_aid", .article = {"statsstödsbedömningen", "the state aid assessment"}, .fields = table};
};

template <>
struct Fields<Procurement> {
  static constexpr std::array table{
      field<&Procurement::result>("result", must,
                                  {"vad bedömningen kom fram till", "what the assessment found"}),
      field<&Procurement::date>("date", may, {"bedömningens dag", "the assessment's day"}),
      field<&Procurement::by>("by", may, {"vem som bedömde", "who assessed it"}),
      field<&Procurement::reference>("reference", may,
                                     {"bedömningens beteckning", "the assessment's reference"})};
  static_assert(complete<Procurement>(table));
  static constexpr ObjectInfo info{.name = "procurement",
                                   .article = {"upphandlingsbedömningen", "the procurement assessment"},
                                   .fields = table};
};

template <>
struct Fields<Assessments> {
  static constexpr std::array table{
      field<&Assessments::state_aid>("state_aid", may, {"statsstöd", "state aid"}),
      field<&Assessments::procurement>("procurement", may, {"upphandling", "procurement"})};
  static_assert(complete<Assessments>(table));
  static constexpr ObjectInfo info{
      .name = "assessments", .article = {"bedömningarna", "the assessments"}, .fields = table};
};

template <>
struct Fields<Goal> {
  static constexpr std::array table{
      field<&Goal::goal>("goal", must, {"målet", "the goal"}),
      field<&Goal::indicator>("indicator", may, {"vad som mäts", "what is measured"}),
      field<&Goal::baseline>("baseline", may, {"utgångsläge", "where it starts"}),
      field<&Goal::target>("target", may, {"målvärde", "what it should reach"})};
  static_assert(complete<Goal>(table));
  static constexpr ObjectInfo info{.name = "goal", .article = {"målet", "the goal"}, .fields = table};
};

template <>
struct Fields<Member> {
  static constexpr std::array table{
      field<&Member::party>("party", must, {"part eller deltagare", "party or participant"}),
      field<&Member::function>("function", may, {"funktion", "function"})};
  static_assert(complete<Member>(table));
  static constexpr ObjectInfo info{.name = "member", .article = {"ledamoten", "the member"}, .fields = table};
};

template <>
struct Fields<Governance> {
  static constexpr std::array table{
      field<&Governance::group>("group", may,
                                {"styrgrupp eller referensgrupp", "steering or reference group"}),
      field<&Governance::members>("members", may, {"vilka som sitter i gruppen", "who sits in the group"}),
      field<&Governance::convener>("convener", may, {"vem som sammankallar", "who convenes it"}),
      field<&Governance::chair>(
          "chair", may,
          {"ordförande: en funktion, eller `ambulating`", "chair: a function, or `ambulating`"}),
      field<&Governance::secretary>(
          "secretary", may,
          {"sekreterare: en funktion, eller `ambulating`", "secretary: a function, or `ambulating`"}),
      field<&Governance::minutes_to>(
          "minutes_to", may,
          {"vem som får och diarieför anteckningarna", "who receives and registers the minutes"})};
  static_assert(complete<Governance>(table));
  static constexpr ObjectInfo info{
      .name = "governance", .article = {"styrningen", "the governance"}, .fields = table};
};

template <>
struct Fields<Duty> {
  static constexpr std::array table{
      field<&Duty::role>("role", may,
                         {"uppgiftens slag, som reglerna läser", "the duty's kind, which the rules read"}),
      field<&Duty::what>("what", must, {"vad som ska göras", "what is to be done"}),
      field<&Duty::every>("every", must, {"hur ofta", "how often"}),
      field<&Duty::times>("times", may,
                          {"minst så många gånger per period", "at least this often in a period"}),
      field<&Duty::due>("due", may,
                        {"senaste dag: MM-DD, {after_end: ...}, {before_start: ...} eller ett datum",
                         "latest day: MM-DD, {after_end: ...}, {before_start: ...} or a date"}),
      field<&Duty::responsible>("responsible", may, {"parter som ansvarar", "parties responsible"})};
  static_assert(complete<Duty>(table));
  static constexpr ObjectInfo info{.name = "duty", .article = {"uppgiften", "the duty"}, .fields = table};
};

template <>
struct Fields<Done> {
  static constexpr std::array table{
      field<&Done::duty>("duty", must, {"uppgiftens id", "the duty's id"}),
      field<&Done::period>("period", must, {"perioden den gjordes för", "the period it was done for"}),
      field<&Done::date>("date", must, {"dagen den gjordes", "the day it was done"}),
      field<&Done::reference>("reference", may, {"var beviset finns", "where the evidence is"})};
  static_assert(complete<Done>(table));
  static constexpr ObjectInfo info{.name = "done", .article = {"beviset", "the evidence"}, .fields = table};
};

template <>
struct Fields<Milestone> {
  static constexpr std::array table{
      field<&Milestone::date>("date", may, {"dagen", "the day"}),
      field<&Milestone::period>("period", may,
                                {"perioden; dagen är dess sista", "the period; dated at its end"}),
      field<&Milestone::what>("what", must, {"vad som ska ha skett", "what should have happened"})};
  static_assert(complete<Milestone>(table));
  static constexpr std::array<std::string_view, 2> either{"date", "period"};
  static constexpr ObjectInfo info{
      .name = "milestone", .article = {"milstolpen", "the milestone"}, .fields = table, .one_of = either};
};

template <>
struct Fields<Option> {
  static constexpr std::array table{
      field<&Option::amount>("amount", may, {"belopp i kronor", "amount in SEK"}),
      field<&Option::what>("what", must, {"vad som kan väljas", "what may be chosen"}),
      field<&Option::decide_by>("decide_by", may, {"sista dag att bestämma sig", "the last day to decide"})};
  static_assert(complete<Option>(table));
  static constexpr ObjectInfo info{.name = "option", .article = {"optionen", "the option"}, .fields = table};
};

template <>
struct Fields<Validity> {
  static constexpr std::array table{field<&Validity::what>("what", must, {"vad som gäller", "what is valid"}),
                                    field<&Validity::length>("length", must, {"hur länge", "for how long"})};
  static_assert(complete<Validity>(table));
  static constexpr ObjectInfo info{
      .name = "validity", .article = {"giltigheten", "the validity"}, .fields = table};
};

template <>
struct Fields<Signature> {
  static constexpr std::array table{
      field<&Signature::party>("party", must, {"parten", "the party"}),
      field<&Signature::name>("name", must, {"vem som undertecknat", "who signed"}),
      field<&Signature::title>("title", may, {"befattning", "title"}),
      field<&Signature::place>("place", may, {"ort", "place"}),
      field<&Signature::date>("date", may, {"dag för underskriften", "day of signing"})};
  static_assert(complete<Signature>(table));
  static constexpr ObjectInfo info{
      .name = "signature", .article = {"underskriften", "the signature"}, .fields = table};
};

template <>
struct Fields<Contact> {
  static constexpr std::array table{
      field<&Contact::party>("party", must, {"parten", "the party"}),
      field<&Contact::function>("function", may, {"funktion, inte namn", "a function, not a name"}),
      field<&Contact::email>("email", may, {"funktionsbrevlåda", "a shared mailbox"})};
  static_assert(complete<Contact>(table));
  static constexpr ObjectInfo info{
      .name = "contact", .article = {"kontakten", "the contact"}, .fields = table};
};

template <>
struct Fields<Amendment> {
  static constexpr std::array table{
      field<&Amendment::effective>("effective", must,
                                   {"dagen ändringen gäller från", "the day it applies from"}),
      field<&Amendment::decided>("decided", may, {"dagen den beslutades", "the day it was decided"}),
      field<&Amendment::diarienummer>("diarienummer", may,
                                      {"ändringens diarienummer", "the amendment's diarienummer"}),
      field<&Amendment::why>("why", may, {"varför", "why"}),
      field<&Amendment::set>(
          "set", must,
          {"nya värden under sina sökvägar; null tar bort", "new values by path; null removes"})};
  static_assert(complete<Amendment>(table));
  static constexpr ObjectInfo info{
      .name = "amendment", .article = {"ändringen", "the amendment"}, .fields = table};
};

template <>
struct Fields<Assumption> {
  static constexpr std::array table{
      field<&Assumption::about>("about", must, {"sökvägen antagandet gäller", "the path it is about"}),
      field<&Assumption::text>("text", must, {"vad som antas och varför", "what is assumed and why"}),
      field<&Assumption::decided_by>("decided_by", may, {"vem som beslutat", "who decided it"}),
      field<&Assumption::date>("date", may, {"när det beslutades", "when it was decided"})};
  static_assert(complete<Assumption>(table));
  static constexpr ObjectInfo info{
      .name = "assumption", .article = {"antagandet", "the assumption"}, .fields = table};
};

template <>
struct Fields<Waiver> {
  static constexpr std::array table{
      field<&Waiver::rule>("rule", must, {"regelns kod eller namn", "the rule's code or name"}),
      field<&Waiver::reason>("reason", must, {"varför undantaget görs", "why it is waived"}),
      field<&Waiver::approved_by>("approved_by", must, {"vem som godkänt", "who approved it"}),
      field<&Waiver::date>("date", may, {"när det godkändes", "when it was approved"}),
      field<&Waiver::expires>("expires", must, {"sista dag undantaget gäller", "the last day it holds"})};
  static_assert(complete<Waiver>(table));
  static constexpr ObjectInfo info{
      .name = "waiver", .article = {"undantaget", "the waiver"}, .fields = table};
};

template <>
struct Fields<Agreement> {
  static constexpr std::array table{
      field<&Agreement::iop>("iop", must, {"formatets version: 1", "the format's version: 1"}),
      field<&Agreement::kind>("kind", must, {"dokumentets slag", "the kind of document"}),
      field_of_iop<&Agreement::diarienummer>("diarienummer",
                                             {"ärendets diarienummer", "the case's diarienummer"}),
      field<&Agreement::title>("title", must, {"avtalets rubrik", "the agreement's title"}),
      field_of_iop<&Agreement::guideline>("guideline",
                                          {"riktlinjens diarienummer", "the guideline's diarienummer"}),
      field<&Agreement::parties>("parties", must, {"de som undertecknar", "those who sign"}),
      field<&Agreement::participants>(
          "participants", may,
          {"de som medverkar utan att underteckna", "those who take part without signing"}),
      field<&Agreement::term>("term", must, {"avtalstid", "the term"}),
      field_of_iop<&Agreement::termination>("termination", {"uppsägning", "termination"}),
      field<&Agreement::funding>("funding", may, {"pengar mellan parterna", "money between the parties"}),
      field<&Agreement::other_support>(
          "other_support", may,
          {"annat stöd från regionen till samma IOP", "other support from the region to this same IOP"}),
      field<&Agreement::clauses>("clauses", may,
                                 {"avtalets egna ord, citerade", "the agreement's own words, quoted"}),
      field<&Agreement::assessments>(
          "assessments", may,
          {"bedömningar av statsstöd och upphandling", "assessments of state aid and procurement"}),
      field<&Agreement::goals>("goals", may, {"mål och hur de mäts", "goals and how they are measured"}),
      field<&Agreement::governance>("governance", may,
                                    {"styrgrupp eller referensgrupp", "steering or reference group"}),
      field<&Agreement::duties>("duties", may, {"återkommande uppgifter", "recurring duties"}),
      field<&Agreement::followed_from>("followed_from", may,
                                       {"dagen registret börjar: tidigare perioder är okända",
                                        "the day the register begins: earlier periods are unknown"}),
      field<&Agreement::done>("done", may, {"bevis på utförda uppgifter", "evidence of duties done"}),
      field<&Agreement::milestones>("milestones", may, {"enskilda datum", "single dates"}),
      field<&Agreement::signatures>("signatures", may, {"underskrifter", "signatures"}),
      field<&Agreement::copies>("copies", may, {"antal likalydande exemplar", "number of copies"}),
      field<&Agreement::contacts>("contacts", may,
                                  {"kontakter: part och funktion", "contacts: party and function"}),
      field<&Agreement::amendments>("amendments", may, {"ändringar och tillägg", "amendments"}),
      field<&Agreement::notices>("notices", may, {"uppsägningar", "notices given"}),
      field<&Agreement::assumptions>(
          "assumptions", may,
          {"val som avtalets text lämnar öppna", "choices the agreement's text leaves open"}),
      field<&Agreement::waivers>("waivers", may, {"undantag från regler", "waived rules"}),
      field<&Agreement::options>("options", may, {"optioner", "options"}),
      field<&Agreement::validity>("validity", may, {"giltighetstider", "periods of validity"})};
  static_assert(complete<Agreement>(table));
  static constexpr ObjectInfo info{
      .name = "agreement", .article = {"avtalet", "the agreement"}, .fields = table};
};

}  // namespace iop::field
