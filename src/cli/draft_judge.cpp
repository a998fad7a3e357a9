#include "cli/draft_judge.hpp"

#include <algorithm>

#include "field/rules.hpp"
#include "yaml/written.hpp"

namespace iop::cli {

std::vector<Diagnostic> DraftJudge::judged(const render::Draft& draft) {
  // Of a document whose kind is open, what holds for an IOP is asked.
  auto as_iop = draft;
  as_iop.values.try_emplace("kind", field::name_of(AgreementKind::iop));
  auto file = rules::judge("agreements/" + draft.id + ".yaml", render::draft_yaml(as_iop),
                           library_.yardstick(today_));
  std::erase_if(file.findings, [](const Diagnostic& finding) { return finding.rule == &field::missing_key; });
  return std::move(file.findings);
}

std::vector<Diagnostic> DraftJudge::errors(const render::Draft& draft) {
  auto findings = judged(draft);
  std::erase_if(findings, [](const Diagnostic& finding) { return !finding.stops(); });
  return findings;
}

std::vector<Diagnostic> DraftJudge::findings_at(const render::Draft& draft, const std::string& path) {
  auto findings = judged(draft);
  auto pointer = "/" + path;
  std::replace(pointer.begin(), pointer.end(), '.', '/');
  std::erase_if(findings, [&](const Diagnostic& finding) { return finding.pointer != pointer; });
  return findings;
}

bool keeps_out(const Diagnostic& finding) {
  const auto code = finding.rule->code;
  return finding.severity == Severity::error && (code.front() != 'G' || code == "G401");
}

std::vector<std::string> DraftJudge::guidelines() {
  std::vector<std::string> all;
  for (const auto* profile : library_.profiles()) {
    if (!profile->reference) continue;
    all.push_back(profile->reference->value + " (" + profile->region.value_or("") + ")");
  }
  return all;
}

}  // namespace iop::cli
