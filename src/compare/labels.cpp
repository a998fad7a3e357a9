#include <array>
#include <charconv>
#include <optional>

#include "compare/difference.hpp"
#include "compare/words.hpp"

namespace iop::compare {

namespace {

struct Label {
  std::string_view pattern;
  Text text;  ///< each `*` stands for the pattern's, in order
};

// The first that fits counts.
constexpr std::array labels{
    Label{"kind", {"slaget av dokument", "the kind of document"}},
    Label{"diarienummer", {"diarienumret", "the diarienummer"}},
    Label{"title", {"avtalets namn", "the title"}},
    Label{"guideline", {"riktlinjen", "the guideline"}},
    Label{"parties.*", {"parten `*`", "the party `*`"}},
    Label{"participants.*", {"deltagaren `*`", "the participant `*`"}},
    Label{"signatures.*.name", {"namnet i en underskrift", "the name in a signature"}},
    Label{"*.*.name", {"namnet på `*`", "the name of `*`"}},
    Label{"*.*.organisation_number", {"organisationsnumret för `*`", "the organisation number of `*`"}},
    Label{"*.*.also_known_as", {"andra namn på `*`", "other names of `*`"}},
    Label{"*.*.body", {"undertecknande nämnd för `*`", "the board that signs for `*`"}},
    Label{"*.*.current_body", {"nuvarande nämnd för `*`", "the present board of `*`"}},
    Label{"*.*.payment_account", {"betalkontot för `*`", "the payment account of `*`"}},
    Label{"*.*.payment_account.*", {"betalkontot för `*`, `*`", "the payment account of `*`, `*`"}},
    Label{"*.*.contributes.*", {"ett bidrag från `*`", "a contribution of `*`"}},
    Label{"term.start", {"avtalets första dag", "the agreement's first day"}},
    Label{"term.end", {"avtalets sista dag", "the agreement's last day"}},
    Label{"term.extension", {"rätten att förlänga", "the right to extend"}},
    Label{"term.extension.length", {"förlängningens längd", "the extension's length"}},
    Label{"term.extension.times", {"antalet förlängningar", "the number of extensions"}},
    Label{"term.extension.by", {"sättet att förlänga", "the way to extend"}},
    Label{"term.successor", {"efterföljande avtal", "the agreement that follows"}},
    Label{"termination", {"villkoren för uppsägning", "the terms of termination"}},
    Label{"termination.notice", {"uppsägningstiden", "the notice period"}},
    Label{"termination.model", {"vad en uppsägning avslutar", "what a notice ends"}},
    Label{"termination.counting", {"hur uppsägningstiden räknas", "how the notice is counted"}},
    Label{"termination.for_cause", {"kravet på skäl för uppsägning", "the need of a cause for notice"}},
    Label{"funding", {"finansieringen", "the funding"}},
    Label{"funding.*", {"betalningsraden `*`", "the funding row `*`"}},
    Label{"funding.*.amount", {"beloppet för `*`", "the amount of `*`"}},
    Label{"funding.*.payer", {"betalaren för `*`", "the payer of `*`"}},
    Label{"funding.*.payee", {"mottagaren för `*`", "the payee of `*`"}},
    Label{"funding.*.shares", {"fördelningen av `*`", "the shares of `*`"}},
    Label{"funding.*.shares.*.*", {"fördelningen av `*`, `*`, `*`", "the shares of `*`, `*`, `*`"}},
    Label{"funding.*.start", {"första dagen för `*`", "the first day of `*`"}},
    Label{"funding.*.end", {"sista dagen för `*`", "the last day of `*`"}},
    Label{"funding.*.instalments", {"hur ofta `*` betalas", "how often `*` is paid"}},
    Label{"funding.*.periods", {"periodindelningen för `*`", "the periods of `*`"}},
    Label{"funding.*.invoiced", {"när `*` faktureras", "when `*` is invoiced"}},
    Label{"funding.*.payment_days", {"betalningstiden i dagar för `*`", "the payment term in days of `*`"}},
    Label{"funding.*.vat", {"momsen för `*`", "the VAT of `*`"}},
    Label{"funding.*.breakdown.*", {"en post i `*`", "a post of `*`"}},
    Label{"funding.*.indexation", {"indexeringen av `*`", "the indexation of `*`"}},
    Label{"funding.*.indexation.series", {"indexserien för `*`", "the index series of `*`"}},
    Label{"funding.*.indexation.first_indexed_year",
          {"första indexerade avtalsår för `*`", "the first indexed year of `*`"}},
    Label{"funding.*.indexation.index_year", {"indexåret för `*`", "the index year of `*`"}},
    Label{"funding.*.indexation.share",
          {"andelen av indexförändringen för `*`", "the share of the index change of `*`"}},
    Label{"funding.*.indexation.compounding", {"uppräkningens sätt för `*`", "the compounding of `*`"}},
    Label{"funding.*.indexation.rounding", {"avrundningen för `*`", "the rounding of `*`"}},
    Label{"funding.*.indexation.rounding.to", {"avrundningens enhet för `*`", "the rounding's unit of `*`"}},
    Label{"funding.*.indexation.rounding.mode",
          {"avrundningens riktning för `*`", "the rounding's direction of `*`"}},
    Label{"funding.*.indexation.rounding.when", {"när `*` avrundas", "when `*` is rounded"}},
    Label{
        "funding.*.indexation.stated",
        {"vad avtalstexten avgör om indexeringen av `*`", "what the text settles of the indexation of `*`"}},
    Label{"funding.*.invoicing.address", {"fakturaadressen för `*`", "the invoice address of `*`"}},
    Label{"funding.*.invoicing.reference", {"Beställar-ID för `*`", "the Beställar-ID of `*`"}},
    Label{"funding.*.issued.*", {"ett skickat underlag för `*`", "an issued basis of `*`"}},
    Label{"clauses.*", {"klausulen `*`", "the clause `*`"}},
    Label{"duties.*", {"åtagandet `*`", "the duty `*`"}},
    Label{"duties.*.what", {"innehållet i åtagandet `*`", "what the duty `*` asks"}},
    Label{"duties.*.every", {"hur ofta `*` ska göras", "how often `*` is to be done"}},
    Label{"duties.*.times", {"antalet gånger per period för `*`", "the times in a period of `*`"}},
    Label{"duties.*.due", {"senaste dagen för `*`", "the due day of `*`"}},
    Label{"duties.*.responsible", {"ansvariga för `*`", "those responsible for `*`"}},
    Label{"governance.group", {"gruppens slag", "the kind of group"}},
    Label{"governance.members.*", {"en ledamot i gruppen", "a member of the group"}},
    Label{"goals.*", {"ett mål", "a goal"}},
    Label{"milestones.*", {"en hållpunkt", "a milestone"}},
    Label{"signatures.*", {"en underskrift", "a signature"}},
    Label{"signatures.*.date", {"dagen för en underskrift", "the day of a signature"}},
    Label{"notices.*", {"en uppsägning", "a notice"}},
    Label{"notices.*.given", {"dagen för en uppsägning", "the day of a notice"}},
    Label{"notices.*.decided", {"dagen för ett beslut om uppsägning", "the day of a decision on notice"}},
    Label{"notices.*.withdrawn", {"dagen då en uppsägning återtogs", "the day a notice was withdrawn"}},
    Label{"amendments.*", {"ett tillägg", "an amendment"}},
    Label{"amendments.*.effective",
          {"dagen då ett tillägg börjar gälla", "the day an amendment applies from"}},
    Label{"done.*", {"ett utfört åtagande", "a duty done"}},
    Label{"done.*.date", {"dagen då ett åtagande utfördes", "the day a duty was done"}},
    Label{"assumptions.*", {"ett antagande", "an assumption"}},
    Label{"waivers.*", {"ett undantag", "a waiver"}},
    Label{"other_support.*", {"ett annat stöd", "other support"}},
    Label{"assessments.procurement", {"bedömningen av upphandling", "the assessment of procurement"}},
    Label{"assessments.state_aid", {"bedömningen av statsstöd", "the assessment of state aid"}},
    Label{"contacts.*", {"en kontakt", "a contact"}},
    Label{"copies", {"antalet exemplar", "the number of copies"}}};

// What stands under something that has a label of its own.
constexpr std::array keys{Label{"amount", {"beloppet", "the amount"}},
                          Label{"date", {"dagen", "the day"}},
                          Label{"decided", {"beslutets dag", "the day of decision"}},
                          Label{"duty", {"åtagandet", "the duty"}},
                          Label{"funding", {"raden under `funding`", "the row under `funding`"}},
                          Label{"kind", {"slaget", "the kind"}},
                          Label{"name", {"namnet", "the name"}},
                          Label{"party", {"parten", "the party"}},
                          Label{"payer", {"betalaren", "the payer"}},
                          Label{"reference", {"beteckningen", "the reference"}},
                          Label{"text", {"texten", "the text"}},
                          Label{"value", {"värdet", "the value"}},
                          Label{"what", {"innehållet", "the content"}}};

/// The number that a step of a path is; none where it is not one, or too large to be a place in a list.
std::optional<std::size_t> number_of(std::string_view step) {
  std::size_t number = 0;
  const auto* end = step.data() + step.size();
  const auto read = std::from_chars(step.data(), end, number);
  return read.ec == std::errc{} && read.ptr == end ? std::optional{number} : std::nullopt;
}

/// `#` stands for the last step, counted from 1.
std::string filled(std::string_view text, const std::vector<std::string>& steps, std::size_t first) {
  std::string out;
  for (const char c : text) {
    if (c == '*' && first < steps.size()) {
      out += steps[first++];
    } else if (c == '#') {
      const auto number = number_of(steps.back());
      out += number ? std::to_string(*number + 1) : steps.back();
    } else {
      out += c;
    }
  }
  return out;
}

Message in_words(const Label& label, std::string_view path) {
  // Where any collection may stand first, it is not named.
  const std::size_t first = label.pattern.starts_with('*') ? 1 : 0;
  const auto steps = steps_at_stars(path, label.pattern);
  return {filled(label.text.sv, steps, first), filled(label.text.en, steps, first)};
}

std::optional<Message> label_in_table(std::string_view path) {
  for (const auto& label : labels) {
    if (fits(path, label.pattern)) return in_words(label, path);
  }
  return std::nullopt;
}

std::optional<Message> label_of_parent(std::string_view path) {
  constexpr Label contribution{"*.*.contributes.*", {"bidrag # från `*`", "contribution # of `*`"}};
  return fits(path, contribution.pattern) ? in_words(contribution, path) : label_in_table(path);
}

Message label_of_key(std::string_view key) {
  for (const auto& label : keys) {
    if (label.pattern == key) return message_of(label.text);
  }
  return message({"`{}`", "`{}`"}, key);
}

}  // namespace

Message label_of(std::string_view path) {
  constexpr std::string_view set = ".set.";
  if (fits(path, "amendments.*.set.**") && path.find(set) != std::string_view::npos) {
    return message({"tilläggets värde för {}", "the amendment's value for {}"},
                   label_of(path.substr(path.find(set) + set.size())));
  }
  if (auto label = label_in_table(path)) return *std::move(label);
  for (auto dot = path.rfind('.'); dot != std::string_view::npos; dot = path.substr(0, dot).rfind('.')) {
    if (const auto parent = label_of_parent(path.substr(0, dot)))
      return message({"{}: {}", "{}: {}"}, *parent, label_of_key(path.substr(dot + 1)));
  }
  return message({"`{}`", "`{}`"}, path);
}

Message label_of(std::string_view path, const yaml::Node& root) {
  constexpr std::string_view pattern = "signatures.*.*";
  auto label = label_of(path);
  if (!fits(path, pattern)) return label;
  const auto* rows = root.find("signatures");
  const auto row = number_of(steps_at_stars(path, pattern).front());
  if (rows == nullptr || !row || *row >= rows->items.size()) return label;
  const auto* party = rows->items[*row].find("party");
  if (party == nullptr || !party->is_scalar()) return label;
  return message({"{} för `{}`", "{} for `{}`"}, label, party->text);
}

}  // namespace iop::compare
