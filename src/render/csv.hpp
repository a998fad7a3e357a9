#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "base/money.hpp"
#include "render/payments.hpp"

namespace iop::render {

/// Writes one CSV: RFC 4180 with CRLF; for `excel_sv` with a byte order mark, semicolons and decimal commas.
class CsvWriter {
 public:
  CsvWriter(std::ostream& out, CsvDialect dialect);

  /// A text that a spreadsheet would run is led by an apostrophe.
  void text(std::string_view value);
  void number(std::int64_t value);
  /// A number of all there are; empty where that is not known, 0.
  void count(std::int64_t value);
  /// An amount in kronor with two decimals; empty where there is none.
  void amount(const std::optional<Money>& value);
  void end_row();

 private:
  void cell(std::string_view value);
  std::ostream& out_;
  CsvDialect dialect_;
  bool first_ = true;
};

/// The header of the one table that payments and invoice bases are exported as.
void csv_instalment_header(CsvWriter& csv);
/// One instalment of it.
void csv_instalment(CsvWriter& csv, const AgreementPayments& agreement, const FundingSchedule& funding,
                    const Instalment& instalment);

}  // namespace iop::render
