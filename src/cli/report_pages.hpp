#pragma once

#include "cli/agreements.hpp"
#include "render/site/site.hpp"

namespace iop::cli {

/// What a site's pages of agreements are computed from.
struct ReportBasis {
  const IndexTable& indices;
  const IndexAssumptions& assumptions;
  Date today;
  CalendarYears years;  ///< of the portfolio's costs
};

/// An agreement's page and what the portfolio takes of it.
struct ReportedAgreement {
  render::site::PortfolioRow row;
  std::vector<Diagnostic> errors;  ///< what is to be told on stderr
  std::vector<YearCost> costs;     ///< in the years asked for
  std::string page;                ///< the bytes of its file
};

/// Makes the page of a judged file, whose `findings` are all of its own and the register's. `page` is the
/// name of its file.
ReportedAgreement report_agreement(const AgreementFile& file, std::string page, const ReportBasis& basis,
                                   const render::site::SiteFacts& site);

}  // namespace iop::cli
