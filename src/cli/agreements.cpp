#include "cli/agreements.hpp"

#include <algorithm>
#include <optional>

#include "base/sha256.hpp"
#include "cli/parallel.hpp"
#include "render/findings.hpp"
#include "render/state.hpp"

namespace iop::cli {

namespace {

struct Outcome {
  std::optional<Message> problem;
  std::optional<AgreementFile> file;
};

std::vector<Diagnostic> errors_of(std::vector<Diagnostic> findings) {
  std::erase_if(findings, [](const Diagnostic& f) { return !f.stops(); });
  return findings;
}

void add_series(const Agreement& agreement, std::set<std::string>& names) {
  for (const auto& row : *agreement.funding) {
    if (row.value.indexation->series) names.insert(*row.value.indexation->series);
  }
}

}  // namespace

void add_series(const Timeline& timeline, std::set<std::string>& names) {
  add_series(timeline.original(), names);
  for (const Date day : timeline.change_days()) add_series(timeline.as_of(day), names);
}

void complain_of_errors(const Session& session, const rules::JudgedFile& file) {
  session.complain(
      message({"`{}` har fel och räknas inte", "`{}` has errors and is not computed"}, file.source->name()));
}

int show_on_stderr(Session& session, const std::vector<Diagnostic>& findings) {
  int code = Exit::clean;
  session.erase_progress();
  auto style = session.style_of_errors();
  style.quiet = true;
  const auto writer = render::text_findings(session.world.err, style, {.today = session.settings.today});
  for (const auto& finding : findings) {
    writer->write(finding);
    if (finding.stops() && !session.settings.exit_zero) code = Exit::findings;
  }
  return code;
}

Agreements load_agreements(Session& session, Library& library, const Inputs& inputs, RefusedFiles refused) {
  Agreements loaded;
  for (const auto& problem : inputs.problems) {
    session.complain(problem);
    loaded.code = Exit::unreadable;
  }
  auto yardstick = library.yardstick(session.settings.today);
  yardstick.as_of = session.settings.as_of;
  rules::Register seen;
  const auto judge_one = [&](std::size_t i) -> Outcome {
    auto bytes = read_input(inputs.files[i], session.world);
    if (!bytes) return {bytes.failure().what, std::nullopt};
    auto hash = sha256(*bytes);
    return {std::nullopt,
            AgreementFile{rules::judge(inputs.files[i].name, *std::move(bytes), yardstick), std::move(hash)}};
  };
  const auto take = [&](Outcome outcome) {
    if (outcome.problem) {
      session.complain(*outcome.problem);
      loaded.code = Exit::unreadable;
      return;
    }
    if (outcome.file->timeline) add_series(*outcome.file->timeline, loaded.series);
    auto findings = std::move(outcome.file->findings);
    for (auto& finding : seen.add(outcome.file->register_entry())) findings.push_back(std::move(finding));
    outcome.file->waivers.settle(findings, rules::Run::some_files);
    findings = errors_of(std::move(findings));
    if (findings.empty()) {
      loaded.files.push_back(*std::move(outcome.file));
    } else if (refused == RefusedFiles::keep) {
      outcome.file->findings = std::move(findings);
      loaded.refused.push_back(*std::move(outcome.file));
      if (!session.settings.exit_zero) loaded.code = worse(loaded.code, Exit::findings);
    } else {
      loaded.code = worse(loaded.code, show_on_stderr(session, findings));
      complain_of_errors(session, *outcome.file);
    }
  };
  Progress progress{session, inputs.files.size(), files_read};
  for_each_in_order<Outcome>(progress, session.world.threads, judge_one, take);
  loaded.code = worse(loaded.code, show_on_stderr(session, library.take_findings()));
  return loaded;
}

void tell_states(const Session& session, const NamedStates& states) {
  const auto& day = session.settings.as_of;
  if (!day) return;
  constexpr std::size_t most = 3;
  auto line = message({"avtalen som de står {} (--as-of)", "the agreements as they stand on {} (--as-of)"},
                      day->to_string());
  for (std::size_t i = 0; i < std::min(states.size(), most); ++i) {
    Message words;
    for (const auto& one : render::state_words(states[i].second)) {
      words = words.empty() ? one : message({"{}, {}", "{}, {}"}, words, one);
    }
    line = message({"{}; {}: {}", "{}; {}: {}"}, line, states[i].first, words);
  }
  if (states.size() > most) {
    line = message({"{}; och {} avtal till", "{}; and {} more agreements"}, line, states.size() - most);
  }
  session.complain(line);
}

}  // namespace iop::cli
