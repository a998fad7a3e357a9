#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "deadline/audit.hpp"
#include "render/findings.hpp"
#include "render/json.hpp"

namespace iop::render {

/// The table of periods by duties, totals per year and duty, what the duties are, and the evidence.
void audit_text(std::ostream& out, const Style& style, const DutyAudit& audit);
/// The same below a heading of the third level.
void audit_markdown(std::ostream& out, const Style& style, const DutyAudit& audit);
Json audit_json(const DutyAudit& audit, const std::optional<std::string>& diarienummer, Lang lang);

/// What a status is called: `klart`, `done`.
Text word_for(AuditStatus status);
/// `möte`, `meeting`.
Text word_for(DutyRole role);
/// `3 klara, 1 saknas`, each status that there is any of.
std::string tally_words(const AuditTally& tally, Lang lang);
/// What a cell of the table says: `klart 2033-04-22`, `SAKNAS 2033-06-30`.
std::string audit_cell(const AuditedPeriod& period, Lang lang);
/// What the words in the cells mean, one sentence a status that there is any of.
std::vector<Message> audit_legend(const AuditTally& tally);

/// A row of evidence, as every format shows it.
struct EvidenceLine {
  std::string period;
  std::string duty;
  std::string date;       ///< empty where the row has none
  std::string reference;  ///< made safe to print; empty where the row has none
  Text flaw;              ///< empty where the row counts
};
std::vector<EvidenceLine> evidence_lines(const DutyAudit& audit);

}  // namespace iop::render
