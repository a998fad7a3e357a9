#pragma once

#include <map>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "payment/schedule.hpp"
#include "render/findings.hpp"
#include "render/limits.hpp"
#include "term/state.hpp"

namespace iop::render {

/// What one agreement pays.
struct AgreementPayments {
  std::string id;
  const Agreement* agreement = nullptr;  ///< with every amendment
  std::vector<FundingSchedule> funding;
  AgreementState state;
  const Timeline* timeline = nullptr;

  /// A party or participant, also one that an amendment has taken out; null where there is none.
  [[nodiscard]] const Party* party(std::string_view party_id) const { return timeline->party(party_id); }
  std::map<std::string, QuotedLimits> limits;  ///< of the rows that pay for any days, by their ids

  /// The limits of a row; null where it pays for no days.
  [[nodiscard]] const QuotedLimits* limits_of(const FundingSchedule& row) const {
    const auto found = limits.find(row.id);
    return found != limits.end() ? &found->second : nullptr;
  }
};

struct PaymentsListing {
  Date today;
  std::optional<Date> as_of;
  std::vector<AgreementPayments> agreements;
};

/// How a CSV looks: RFC 4180, or what a Swedish Excel opens without asking.
enum class CsvDialect : unsigned char { rfc4180, excel_sv };

struct PaymentsStyle {
  Style style;
  CsvDialect dialect = CsvDialect::rfc4180;
};

/// One row a format: `payments --format`'s choices and its error come from here.
struct PaymentsFormat {
  std::string_view name;
  void (*write)(std::ostream& out, const PaymentsStyle& style, const PaymentsListing& listing);
};
std::span<const PaymentsFormat> payments_formats();

void payments_text(std::ostream& out, const PaymentsStyle& style, const PaymentsListing& listing);
void payments_json(std::ostream& out, const PaymentsStyle& style, const PaymentsListing& listing);
void payments_csv(std::ostream& out, const PaymentsStyle& style, const PaymentsListing& listing);

/// What a table says of an amount that is not final: `PRELIMINÄR`, `index inväntas`; empty where it is.
Text word_for(AmountStatus status);
/// `1 281 250 kr`, with no-break spaces.
std::string kronor(Money amount);
/// `1 281 250 kr`, or that the sum does not fit.
std::string sum_in_words(const std::optional<Money>& sum, Lang lang);
/// `3 av 10`, or `3` where nothing ends the row.
std::string numbered(const Instalment& instalment, Lang lang);
/// `VPI 2026: 2,5 % (antaget)`; `-` where there is none.
std::string words_for(const std::optional<IndexUse>& index, Lang lang);

}  // namespace iop::render
