#pragma once

#include <map>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "deadline/deadline.hpp"
#include "render/invoice.hpp"

namespace iop::render {

/// By source, as a step or figure names it.
using Quotes = std::map<std::string, std::vector<Quote>>;

/// An index value that an amount waits for or lacks.
struct LackingIndex {
  MissingIndexValue value;
  std::optional<Date> expected;  ///< about when it is published; none where there is no telling
};

/// An amount to be explained: of an instalment, or of an agreement year where the row says nothing of
/// instalments.
struct ExplainedAmount {
  InvoiceBasis basis;
  bool whole_year = false;
  std::vector<FigurePtr> roots;        ///< the amount; where it is not known, how far it can be followed
  std::vector<const Figure*> figures;  ///< all that the roots follow from, each after its operands
  /// Of an amount that is not known: what it waits for or lacks, and choices that the file lacks, as paths.
  std::vector<LackingIndex> lacking;
  std::vector<std::string> missing_choices;
};

struct ExplainedAgreement {
  std::string id;
  const Agreement* agreement = nullptr;
  std::string file;
  std::vector<ExplainedAmount> amounts;
  std::vector<Deadline> dates;
  Quotes quotes;
  AgreementState state;
};

struct Explanation {
  Date today;
  std::optional<Date> as_of;
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
