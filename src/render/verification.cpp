#include "render/verification.hpp"

#include "base/text.hpp"

namespace iop::render {

namespace {

std::string sent_words(const IssuedCheck& check, Lang lang) {
  auto out = text::join(check.references);
  if (check.date) out += (out.empty() ? "" : ", ") + check.date->to_string();
  return out.empty() ? std::string{Text{"utan beteckning och dag", "without reference and day"}.in(lang)}
                     : out;
}

Message why(const IssuedCheck& check) {
  if (!check.then.empty()) {
    return {"det skickade beloppet följer av vad som var känt den dagen; därefter har grunden ändrats",
            "the amount sent follows from what was known that day; what it rests on has changed since"};
  }
  return {
      "det skickade beloppet går inte att räkna fram ur filerna: ett index har rättats, grunden har "
      "ändrats eller beloppet är felskrivet",
      "the amount sent cannot be computed from the files: an index was corrected, what it rests on was "
      "changed, or the amount is mistyped"};
}

}  // namespace

std::string signed_amount(Money amount) {
  auto text = amount.swedish() + "\u00a0kr";
  return amount > Money{} ? "+" + text : text;
}

Message words_for(const IssuedCheck& check) {
  switch (check.verdict) {
    case IssuedVerdict::agrees:
      return {"stämmer", "agrees"};
    case IssuedVerdict::differs:
      if (!check.has_next) {
        return {"SKILJER SIG, och ingen utbetalning återstår: betalas eller krediteras för sig",
                "DIFFERS, and no instalment is left: paid or credited by itself"};
      }
      return {"SKILJER SIG: rättas på nästa underlag", "DIFFERS: corrected on the next basis"};
    case IssuedVerdict::settled:
      return message({"rättat på underlaget för utbetalning {}", "corrected on the basis of instalment {}"},
                     check.settled_by.value_or(0));
    case IssuedVerdict::carries:
      return {"stämmer med tidigare rättelser inräknade", "agrees with earlier corrections counted in"};
    case IssuedVerdict::preliminary:
      return {"SKILJER SIG, men vilar på ett preliminärt index: rättas när det är definitivt",
              "DIFFERS, but rests on a preliminary index: corrected once that is definitive"};
    case IssuedVerdict::not_computed:
      return {"KAN INTE RÄKNAS OM: se `iop payments`", "CANNOT BE RECOMPUTED: see `iop payments`"};
    case IssuedVerdict::payee_unclear:
      return {"SKILJER SIG, men raden säger inte vilken mottagare den gäller: rätta för hand",
              "DIFFERS, but the row does not say which payee it is for: correct by hand"};
    case IssuedVerdict::unmatched:
      break;
  }
  return {"MOTSVARAR INGEN UTBETALNING: jämför perioden med `iop payments`",
          "MATCHES NO INSTALMENT: compare the period with `iop payments`"};
}

void write_correction(std::ostream& out, const IssuedCheck& check, Lang lang) {
  const auto say = [&](Text text) { return std::string{text.in(lang)}; };
  out << "    "
      << message(
             {"skickat: {} kr ({}); nu: {} kr; skillnad: {}", "sent: {} kr ({}); now: {} kr; difference: {}"},
             check.issued.swedish(), text::printable(sent_words(check, lang)),
             check.recomputed.value_or(Money{}).swedish(), signed_amount(check.difference.value_or(Money{})))
             .in(lang)
      << "\n    " << say({"varför: ", "why: "}) << why(check).in(lang) << '\n';
  if (check.may_carry) {
    out << "    "
        << say({"obs: kan innehålla en del av en tidigare rättelse; filen kan inte säga det, men summan av "
                "rättelserna är densamma",
                "note: may hold part of an earlier correction; the file cannot tell, but the sum of the "
                "corrections is the same"})
        << '\n';
  }
  if (!check.then.empty()) {
    for (const auto& step : check.changed)
      out << "    " << say({"nytt steg: ", "new step: "}) << text::printable(step.step.in(lang)) << ": "
          << shown_value(step.value, lang) << " (" << text::printable(step.source) << ")\n";
    out << "    " << say({"så räknades det skickade beloppet", "how the amount sent was computed"}) << '\n';
    write_steps(out, check.then, lang, "      ");
  }
  out << "    " << say({"så räknas beloppet nu", "how the amount is computed now"}) << '\n';
  write_steps(out, check.now, lang, "      ");
}

Json check_json(const IssuedCheck& check, Lang lang) {
  return {{"period", check.period},
          {"instalment", check.number > 0 ? Json(check.number) : Json{}},
          {"payee", text_or_null(check.payee)},
          {"issued", check.issued.to_string()},
          {"date", json_of(check.date)},
          {"references", check.references},
          {"recomputed", json_of(check.recomputed)},
          {"difference", json_of(check.difference)},
          {"verdict", field::name_of(check.verdict)},
          {"settled_by", check.settled_by ? Json(*check.settled_by) : Json{}},
          {"may_carry", check.may_carry},
          {"has_next", check.has_next},
          {"why", check.now.empty() ? Json{} : Json(why(check).in(lang))},
          {"derivation_then", check.then.empty() ? Json{} : steps_json(check.then, lang)},
          {"derivation_now", check.now.empty() ? Json{} : steps_json(check.now, lang)},
          {"differing_steps", check.then.empty() ? Json{} : steps_json(check.changed, lang)}};
}

void verification_text(std::ostream& out, const PaymentsStyle& style, const VerificationListing& listing) {
  const auto lang = style.style.lang;
  std::size_t count = 0;
  std::size_t wrong = 0;
  for (const auto& agreement : listing.agreements) {
    for (const auto& row : agreement.rows) {
      if (row.checks.empty()) continue;
      out << agreement.id << (agreement.diarienummer.empty() ? "" : "  ")
          << text::printable(agreement.diarienummer) << "  " << row.funding << '\n';
      for (const auto& check : row.checks) {
        ++count;
        if (!check.is_well()) ++wrong;
        out << "  " << check.period << "  " << check.issued.swedish() << "\u00a0kr  "
            << words_for(check).in(lang) << '\n';
        if (check.difference && check.verdict != IssuedVerdict::agrees) write_correction(out, check, lang);
      }
      out << '\n';
    }
  }
  if (style.style.quiet) return;
  out << message(
             {"{} skickade underlag, {} att rätta eller pröva", "{} issued bases, {} to correct or examine"},
             count, wrong)
             .in(lang)
      << '\n';
}

void verification_json(std::ostream& out, const PaymentsStyle& style, const VerificationListing& listing) {
  Json issued = Json::array();
  for (const auto& agreement : listing.agreements) {
    for (const auto& row : agreement.rows) {
      for (const auto& check : row.checks) {
        Json item{{"agreement", agreement.id},
                  {"diarienummer", text_or_null(agreement.diarienummer)},
                  {"funding", row.funding}};
        item.update(check_json(check, style.style.lang));
        issued.push_back(std::move(item));
      }
    }
  }
  out << written({{"schema", "iop.invoice/1"},
                  {"today", listing.today.to_string()},
                  {"as_of", json_of(listing.as_of)},
                  {"bases", Json::array()},
                  {"issued", std::move(issued)}});
}

}  // namespace iop::render
