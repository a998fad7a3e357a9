#pragma once

#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "deadline/audit.hpp"
#include "deadline/landmarks.hpp"
#include "deadline/listing.hpp"
#include "deadline/next.hpp"
#include "payment/budget.hpp"
#include "render/findings.hpp"
#include "render/payments.hpp"
#include "rules/handbook.hpp"
#include "rules/judge.hpp"
#include "term/standing.hpp"

namespace iop::render::site {

/// What every page of a site tells. A site is Swedish.
struct SiteFacts {
  Date today;
  std::optional<Date> as_of;
  std::vector<std::string> assumed;  ///< as given: `VPI=2.5`
};

/// Files and folders of a site, by their names in it.
inline constexpr std::string_view start_file = "index.html";
inline constexpr std::string_view stylesheet_file = "iop.css";
inline constexpr std::string_view agreements_folder = "avtal";
inline constexpr std::string_view rules_folder = "regler";
/// What every file of a site begins with, by which one is known again.
std::string_view beginning_of_pages();
std::string_view beginning_of_stylesheet();

/// The stylesheet of all pages.
std::string_view stylesheet();

/// The names of the pages' files for agreements with these ids, each its own whatever the ids hold and also
/// where small and capital letters are one: letters, digits and hyphens.
std::vector<std::string> page_names(const std::vector<std::string>& ids);

/// The last day whose notice ends by the term's end, as its deadline has it.
struct LastNoticeDay {
  Date date;
  Message title;  ///< what the day is the last for, and what a notice on it brings
  DeadlineStatus status = DeadlineStatus::upcoming;
};

/// What is computed of an agreement whose file has no errors.
struct AgreementFacts {
  AgreementPayments payments;
  std::vector<Diagnostic> lacking;  ///< what keeps payments from being computed
  AgreementDeadlines deadlines;
  std::vector<Landmark> landmarks;
  NextDays next;
  Ending ending;
  std::optional<LastNoticeDay> last_notice;
  Standing standing = Standing::active;
  DutyAudit duties;
};

/// The page of one agreement; what it points to must outlive it.
struct AgreementPage {
  const rules::JudgedFile* file = nullptr;
  std::string sha256;                     ///< of the file's bytes
  std::vector<Diagnostic> findings;       ///< by place
  Tally tally;                            ///< of them
  const AgreementFacts* facts = nullptr;  ///< null where the file has errors
};
void write_agreement(std::ostream& out, const SiteFacts& site, const AgreementPage& page);

/// What the portfolio tells of an agreement's time.
struct AgreementLife {
  Standing standing = Standing::active;
  Date start;
  std::optional<Date> term_end;
  std::optional<Date> last_day;  ///< the term's, or earlier by notice
  bool ends_by_notice = false;
  std::optional<LastNoticeDay> last_notice;
  NextDays next;
};

/// What the portfolio tells of one agreement.
struct PortfolioRow {
  std::string id;
  std::string page;  ///< the file's name
  std::string diarienummer;
  std::vector<std::string> parties;
  Tally tally;

  std::optional<AgreementLife> life;  ///< none where the file has errors
};

struct Portfolio {
  std::vector<PortfolioRow> rows;
  std::vector<BudgetYear> years;     ///< the costs of all agreements by calendar year
  std::vector<Message> problems;     ///< what could not be read
  std::vector<Diagnostic> findings;  ///< in guidelines and index series
};
void write_portfolio(std::ostream& out, const SiteFacts& site, const Portfolio& portfolio);

/// The page of each rule, and the table of all.
void write_rule(std::ostream& out, const SiteFacts& site, const rules::HandbookEntry& entry);
void write_rules(std::ostream& out, const SiteFacts& site, const rules::Handbook& handbook);

}  // namespace iop::render::site
