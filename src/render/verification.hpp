#pragma once

#include "payment/verification.hpp"
#include "render/payments.hpp"
#include "render/state.hpp"

namespace iop::render {

/// The issued bases of the rows of one agreement.
struct AgreementVerification {
  std::string id;
  std::string diarienummer;  ///< empty where the agreement has none
  std::vector<Verification> rows;
  const Timeline* timeline = nullptr;  ///< for the names of parties
  AgreementState state;
};

struct VerificationListing {
  Date today;
  std::optional<Date> as_of;
  std::vector<AgreementVerification> agreements;
};

void verification_text(std::ostream& out, const PaymentsStyle& style, const VerificationListing& listing);
/// `iop.invoice/1` without bases: `issued` holds the rows.
void verification_json(std::ostream& out, const PaymentsStyle& style, const VerificationListing& listing);

/// `+5 000 kr`, `−5 000 kr`.
std::string signed_amount(Money amount);
/// What was sent, what it is now and why, in lines under a basis or in a listing.
void write_correction(std::ostream& out, const IssuedCheck& check, Lang lang);
/// What a check has come to, in one sentence.
Message words_for(const IssuedCheck& check);
/// Why a basis differs, in one sentence.
Message words_for_cause(const IssuedCheck& check);
/// `daterat 2026-01-10, efter i dag: räknas inte`.
Message words_for(const LaterRow& row);
/// `150 000 kr (F-1, 2024-01-10)`.
Message sent_words(const IssuedCheck& check);
/// How what is repaid is written in the file.
Message repayment_words();

Json check_json(const IssuedCheck& check, Lang lang);

/// A step's value as people write it: `1 281 250 kr`, `1,025`.
std::string value_words(const Step& step, Lang lang);
/// Steps of a derivation, numbered, each with its source, and with what it was rounded from where it rounds.
void write_steps(std::ostream& out, const std::vector<Step>& steps, Lang lang, std::string_view margin);
Json steps_json(const std::vector<Step>& steps, Lang lang);

}  // namespace iop::render
