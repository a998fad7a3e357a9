#pragma once

#include <map>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "deadline/deadline.hpp"
#include "render/invoice.hpp"

namespace iop::render {

/// What a source of a derivation says, where it stands in the agreement's file.
struct Quote {
  std::string path;  ///< `funding.stod.amount`
  int line = 1;
  std::string text;  ///< the line; of a clause the clause
};
/// By source, as a step or figure names it.
using Quotes = std::map<std::string, std::vector<Quote>>;

/// An amount to be explained: of an instalment, or of an agreement year where the row says nothing of
/// instalments.
struct ExplainedAmount {
  InvoiceBasis basis;
  bool whole_year = false;
  std::vector<const Figure*> figures;  ///< each after its operands, the amount last
};

struct ExplainedAgreement {
  std::string id;
  const Agreement* agreement = nullptr;
  std::string file;
  std::vector<ExplainedAmount> amounts;
  std::vector<Deadline> dates;
  Quotes quotes;
};

struct Explanation {
  Date today;
  std::vector<ExplainedAgreement> agreements;
};

/// One row a format: `explain --format`'s choices and its error come from here.
struct ExplainFormat {
  std::string_view name;
  void (*write)(std::ostream& out, const Style& style, const Explanation& explanation);
};
std::span<const ExplainFormat> explain_formats();

void explain_text(std::ostream& out, const Style& style, const Explanation& explanation);
void explain_json(std::ostream& out, const Style& style, const Explanation& explanation);

}  // namespace iop::render
