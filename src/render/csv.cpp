#include "render/csv.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace iop::render {

CsvWriter::CsvWriter(std::ostream& out, CsvDialect dialect) : out_(out), dialect_(dialect) {
  if (dialect_ == CsvDialect::excel_sv) out_ << "\xEF\xBB\xBF";
}

void CsvWriter::cell(std::string_view value) {
  const char separator = dialect_ == CsvDialect::excel_sv ? ';' : ',';
  if (!first_) out_ << separator;
  first_ = false;
  if (value.find_first_of("\",;\r\n") == std::string_view::npos) {
    out_ << value;
    return;
  }
  out_ << '"';
  for (const char c : value) {
    if (c == '"') out_ << '"';
    out_ << c;
  }
  out_ << '"';
}

void CsvWriter::text(std::string_view value) {
  constexpr std::string_view runs = "=+-@\t\r\n";
  const auto first = value.find_first_not_of(' ');
  const bool neutralise =
      first != std::string_view::npos && runs.find(value[first]) != std::string_view::npos;
  cell((neutralise ? "'" : "") + text::printable(value, text::Newlines::keep));
}

void CsvWriter::number(std::int64_t value) {
  cell(std::to_string(value));
}

void CsvWriter::count(std::int64_t value) {
  cell(value != 0 ? std::to_string(value) : std::string{});
}

void CsvWriter::amount(const std::optional<Money>& value) {
  auto text = value ? value->to_string() : std::string{};
  if (dialect_ == CsvDialect::excel_sv) std::replace(text.begin(), text.end(), '.', ',');
  cell(text);
}

void CsvWriter::end_row() {
  out_ << "\r\n";
  first_ = true;
}

void csv_instalment_header(CsvWriter& csv) {
  for (const auto* column : {"agreement", "diarienummer", "funding", "payer", "payee", "instalment", "of",
                             "start", "end", "amount", "currency", "status"}) {
    csv.text(column);
  }
  csv.end_row();
}

void csv_instalment(CsvWriter& csv, const AgreementPayments& agreement, const FundingSchedule& funding,
                    const Instalment& instalment) {
  csv.text(agreement.id);
  csv.text(agreement.agreement->diarienummer ? agreement.agreement->diarienummer->value : "");
  csv.text(funding.id);
  csv.text(instalment.payer);
  csv.text(instalment.payee);
  csv.number(instalment.number);
  csv.count(instalment.of);
  csv.text(instalment.first.to_string());
  csv.text(instalment.last ? instalment.last->to_string() : "");
  csv.amount(instalment.amount);
  csv.text("SEK");
  csv.text(field::name_of(instalment.status));
  csv.end_row();
}

void payments_csv(std::ostream& out, const PaymentsStyle& style, const PaymentsListing& listing) {
  CsvWriter csv{out, style.dialect};
  csv_instalment_header(csv);
  for (const auto& agreement : listing.agreements) {
    for (const auto& funding : agreement.funding) {
      for (const auto& instalment : funding.instalments) csv_instalment(csv, agreement, funding, instalment);
    }
  }
}

}  // namespace iop::render
