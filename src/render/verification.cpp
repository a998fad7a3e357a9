#include "render/verification.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "payment/number_words.hpp"

namespace iop::render {

Message words_for_cause(const IssuedCheck& check) {
  if (check.gone && check.then.empty()) {
    return message({"perioden är ingen utbetalning längre: {}", "the period is no instalment any more: {}"},
                   *check.gone);
  }
  if (check.gone) {
    return message({"det skickade beloppet följer av vad som då var känt, men perioden är ingen utbetalning "
                    "längre: {}",
                    "the amount sent follows from what was known then, but the period is no instalment any "
                    "more: {}"},
                   *check.gone);
  }
  if (!check.then.empty()) {
    return {"det skickade beloppet följer av vad som var känt den dagen; därefter har grunden ändrats",
            "the amount sent follows from what was known that day; what it rests on has changed since"};
  }
  if (check.clue) {
    return message(
        {"det skickade beloppet går inte att räkna fram ur filerna, men blir just så med {} {} {} "
         "procent i stället för {}; är det värdet rättat, står det tidigare inte i indexfilen",
         "the amount sent cannot be computed from the files, but is just that with {} {} at {} per "
         "cent in place of {}; where that value was corrected, the index file lacks the earlier one"},
        check.clue->series, check.clue->year, in_words(check.clue->instead), in_words(check.clue->now));
  }
  return {
      "det skickade beloppet går inte att räkna fram ur filerna: ett index har rättats, grunden har "
      "ändrats eller beloppet är felskrivet",
      "the amount sent cannot be computed from the files: an index was corrected, what it rests on was "
      "changed, or the amount is mistyped"};
}

std::string signed_amount(Money amount) {
  auto text = amount.swedish() + "\u00a0kr";
  return amount > Money{} ? "+" + text : text;
}

Message sent_words(const IssuedCheck& check) {
  auto refer = text::join(check.references);
  if (check.date) refer += (refer.empty() ? "" : ", ") + check.date->to_string();
  const Message what =
      refer.empty() ? Message{"utan beteckning och dag", "without reference and day"} : Message{refer, refer};
  const auto amount = check.issued ? kronor(*check.issued) : "?";
  if (check.rows < 2) return message({"{} ({})", "{} ({})"}, amount, what);
  return message({"{} i {} underlag ({})", "{} in {} bases ({})"}, amount, check.rows, what);
}

Message repayment_words() {
  return {
      "betalas det tillbaka i stället: skriv radens `amount` under `issued` som det som står kvar betalt, "
      "och återbetalningen i dess `reference`; då räknas det inte av en gång till",
      "where it is repaid instead: write the row's `amount` under `issued` as what remains paid, and the "
      "repayment in its `reference`; then it is not set off once more"};
}

Message words_for(const LaterRow& row) {
  return message({"{} daterat {}, efter i dag: räknas inte", "{} dated {}, after today: not counted"},
                 kronor(row.amount), row.date.to_string());
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
    case IssuedVerdict::awaited:
      return {"index inväntas: kan räknas om när det är publicerat",
              "index awaited: can be recomputed once it is published"};
    case IssuedVerdict::not_computed:
      if (check.problem)
        return message({"KAN INTE RÄKNAS OM: {}", "CANNOT BE RECOMPUTED: {}"}, *check.problem);
      return {"KAN INTE RÄKNAS OM: se `iop payments`", "CANNOT BE RECOMPUTED: see `iop payments`"};
    case IssuedVerdict::payee_unclear:
      return message(
          {"SKILJER SIG, men vilken mottagare raderna gäller går inte att säga ({}): rätta för hand",
           "DIFFERS, but there is no telling which payee the rows are for ({}): correct by hand"},
          check.problem.value_or(Message{}));
    case IssuedVerdict::unmatched:
      break;
  }
  return {"MOTSVARAR INGEN UTBETALNING: jämför perioden med `iop payments`",
          "MATCHES NO INSTALMENT: compare the period with `iop payments`"};
}

namespace {

/// What is done about a difference that no basis is left for, and how it is written.
std::optional<Message> separate_words(const IssuedCheck& check) {
  if (check.has_next || check.verdict != IssuedVerdict::differs) return std::nullopt;
  if (check.difference < Money{}) return repayment_words();
  return Message{"när det är betalt: skriv en rad till för perioden under `issued`",
                 "once it is paid: write one more row for the period under `issued`"};
}

/// `1 och 3`: the new steps, counted from 1.
Message changed_words(const IssuedCheck& check) {
  std::vector<std::string> numbers;
  for (const auto step : check.changed) numbers.push_back(std::to_string(step + 1));
  return {text::join(numbers, "och"), text::join(numbers, "and")};
}

}  // namespace

void write_correction(std::ostream& out, const IssuedCheck& check, Lang lang) {
  const auto line = [&](const Message& words) { out << "    " << text::printable(words.in(lang)) << '\n'; };
  line(message({"skickat: {}; nu: {}; skillnad: {}", "sent: {}; now: {}; difference: {}"}, sent_words(check),
               kronor(check.recomputed.value_or(Money{})),
               signed_amount(check.difference.value_or(Money{}))));
  if (check.verdict != IssuedVerdict::payee_unclear)
    line(message({"varför: {}", "why: {}"}, words_for_cause(check)));
  if (check.may_carry) {
    line(
        {"obs: kan innehålla en del av en tidigare rättelse; filen kan inte säga det, men summan av "
         "rättelserna är densamma",
         "note: may hold part of an earlier correction; the file cannot tell, but the sum of the "
         "corrections is the same"});
  }
  if (const auto words = separate_words(check)) line(*words);
  if (!check.then.empty()) {
    line({"så räknades det skickade beloppet", "how the amount sent was computed"});
    write_steps(out, check.then, lang, "      ");
  }
  if (check.now.empty()) return;
  if (check.changed.empty()) {
    line({"så räknas beloppet nu", "how the amount is computed now"});
  } else {
    line(message({"så räknas beloppet nu (nytt: steg {})", "how the amount is computed now (new: step {})"},
                 changed_words(check)));
  }
  write_steps(out, check.now, lang, "      ");
}

namespace {

/// What has been counted over a listing.
struct Tally {
  std::size_t rows = 0;
  std::size_t wrong = 0;
  std::size_t later = 0;
};

Message tally_words(const Tally& tally) {
  const auto sent = tally.rows == 1 ? message({"1 skickat underlag", "1 issued basis"})
                                    : message({"{} skickade underlag", "{} issued bases"}, tally.rows);
  auto all = message({"{}, {} att rätta eller pröva", "{}, {} to correct or examine"}, sent, tally.wrong);
  if (tally.later == 0) return all;
  return message({"{}; {} daterat efter i dag räknas inte", "{}; {} dated after today not counted"}, all,
                 tally.later);
}

/// Writes the checks of one row after another.
class VerificationWriter {
 public:
  VerificationWriter(std::ostream& out, Lang lang) : out_(out), lang_(lang) {}

  void write(const AgreementVerification& agreement, const Verification& row) {
    if (row.checks.empty() && row.later.empty()) return;
    out_ << agreement.id << (agreement.diarienummer.empty() ? "" : "  ")
         << text::printable(agreement.diarienummer) << "  " << row.funding << '\n';
    tally_.rows += static_cast<std::size_t>(row.rows);
    tally_.later += row.later.size();
    for (const auto& check : row.checks) {
      if (!check.is_well()) ++tally_.wrong;
      line(check.period, parties(agreement, row, check),
           message({"{}  {}", "{}  {}"}, check.issued ? kronor(*check.issued) : "", words_for(check)));
      if (check.difference && check.verdict != IssuedVerdict::agrees) write_correction(out_, check, lang_);
    }
    for (const auto& later : row.later) line(later.period, {}, words_for(later));
    out_ << '\n';
  }

  [[nodiscard]] const Tally& tally() const { return tally_; }

 private:
  void line(const std::string& period, const std::string& parties, const Message& words) {
    out_ << "  " << period << "  " << parties << text::printable(words.in(lang_)) << '\n';
  }

  /// Whose the check is, where the row has several.
  [[nodiscard]] std::string parties(const AgreementVerification& agreement, const Verification& row,
                                    const IssuedCheck& check) const {
    const auto name = [&](const std::string& id) {
      const auto* party = agreement.timeline->party(id);
      return text::printable(party != nullptr && party->name ? *party->name : id);
    };
    if (check.payee.empty()) return {};
    if (row.has_payers) return name(check.payer) + " – " + name(check.payee) + "  ";
    return row.has_payees ? name(check.payee) + "  " : std::string{};
  }

  std::ostream& out_;
  Lang lang_;
  Tally tally_;
};

}  // namespace

void verification_text(std::ostream& out, const PaymentsStyle& style, const VerificationListing& listing) {
  VerificationWriter writer{out, style.style.lang};
  for (const auto& agreement : listing.agreements) {
    if (listing.as_of) {
      out << agreement.id << '\n';
      write_state(out, agreement.state, style.style.lang, "  ");
    }
    for (const auto& row : agreement.rows) writer.write(agreement, row);
  }
  if (!style.style.quiet) out << tally_words(writer.tally()).in(style.style.lang) << '\n';
}

}  // namespace iop::render
