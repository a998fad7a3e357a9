#include "bench/generate.hpp"

#include <array>
#include <string_view>

namespace iop::bench {

namespace {

constexpr std::array<std::string_view, 24> words{
    "parterna", "samverkan",  "målgruppen",  "stöd",        "vård",    "träffpunkt",
    "dialog",   "behov",      "insatser",    "tillit",      "kunskap", "förening",
    "gemensam", "verksamhet", "uppföljning", "resurser",    "hälsa",   "närvaro",
    "öppenhet", "ansvar",     "lärande",     "delaktighet", "arbete",  "utveckling"};

/// Numerical Recipes' generator: the same everywhere.
class Draw {
 public:
  explicit Draw(std::uint32_t seed) : state_(seed * 2654435761U + 12345U) {}
  std::uint32_t below(std::uint32_t bound) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 8U) % bound;
  }

 private:
  std::uint32_t state_;
};

std::string digits(std::uint32_t value, std::size_t width) {
  auto text = std::to_string(value);
  return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

void add_clause(std::string& out, Draw& draw, const std::string& id) {
  out += "  " + id + ": >-\n";
  for (std::uint32_t line = 0; line < 4; ++line) {
    out += "   ";
    for (std::uint32_t word = 0; word < 9; ++word) out += " " + std::string{words[draw.below(words.size())]};
    out += "\n";
  }
}

}  // namespace

std::string agreement(std::uint32_t number, std::size_t size) {
  Draw draw{number};
  const auto serial = digits(number, 5);
  std::string out =
      "# Fictitious, for measuring only.\niop: 1\nkind: iop\ndiarienummer: OSN 2026-" + serial +
      "\ntitle: Exempelavtal " + serial + "\nguideline: RS 2021-04161\n\nparties:\n" +
      "  vgr:\n    name: Västra Götalandsregionen\n    sector: public\n"
      "    organisation_number: 232100-0131\n    contributes:\n      - {kind: money, funding: stod}\n"
      "  foreningen:\n    name: Föreningen Exempel\n    sector: civil_society\n"
      "    organisation_number: 802000-0009\n    contributes:\n"
      "      - {kind: premises, what: Träffpunkten}\n\n"
      "term:\n  start: 2027-01-01\n  end: 2031-12-31\n\n"
      "termination: {notice: 6 months, model: party_leaves, counting: same_day}\n\n"
      "funding:\n  stod:\n    payer: vgr\n    payee: foreningen\n    amount: " +
      std::to_string(100'000 + 1000 * draw.below(4000)) +
      "\n    instalments: half_yearly\n    periods: agreement_year\n    invoiced: in_advance\n"
      "    payment_days: 30\n    vat: outside_scope\n    indexation:\n      series: VPI\n"
      "      first_indexed_year: 2\n      index_year: previous\n      compounding: compound\n"
      "      rounding: {to: 1, mode: half_up, when: each_year}\n"
      "      stated: [first_indexed_year, index_year, compounding, rounding]\n"
      "    invoicing:\n      address: [Exempelnämnden, FE 000]\n      reference: \"1234567\"\n\n"
      "governance:\n  group: styrgrupp\n  members: [{party: vgr, function: Enhetschef}, "
      "{party: foreningen, function: Verksamhetschef}]\n\n"
      "duties:\n  mote: {role: meeting, what: Styrgruppen träffas, every: termin, times: 1, "
      "responsible: [vgr, foreningen]}\n\nclauses:\n";
  add_clause(out, draw, "complement");
  for (std::uint32_t n = 1; out.size() + 250 < size; ++n) add_clause(out, draw, "punkt_" + std::to_string(n));
  return out;
}

}  // namespace iop::bench
