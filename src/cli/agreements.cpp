#include "cli/agreements.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/sha256.hpp"
#include "cli/parallel.hpp"
#include "render/findings.hpp"
#include "render/state.hpp"

namespace iop::cli {

namespace {

struct Outcome {
  std::string name;
  std::optional<Message> problem;
  std::optional<AgreementFile> file;
};

std::vector<Diagnostic> errors_of(std::vector<Diagnostic> findings) {
  std::erase_if(findings, [](const Diagnostic& f) { return !f.stops(); });
  return findings;
}

LeftOutFile left_out(const AgreementFile& file) {
  LeftOutFile out{file.source->name(), file.findings.size(), {}};
  for (const auto& finding : file.findings) {
    const std::string code{finding.rule->code};
    if (std::ranges::find(out.codes, code) == out.codes.end()) out.codes.push_back(code);
  }
  return out;
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

bool keeps_from(const Diagnostic& finding, Computes what) {
  if (!finding.stops()) return false;
  const char family = finding.rule->code.front();
  return family != 'W' && (family != 'G' || what == Computes::money);
}

bool Agreements::nothing_read() const {
  const auto is_unread = [](const LeftOutFile& file) { return file.errors == 0; };
  return files.empty() && !left_out.empty() && std::ranges::all_of(left_out, is_unread);
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

Agreements load_agreements(Session& session, Library& library, const Inputs& inputs, Computes what,
                           RefusedFiles refused) {
  Agreements loaded;
  const auto cannot_read = [&](const std::string& name, const Message& why) {
    session.complain(why);
    loaded.left_out.push_back({name, 0, {}});
    loaded.code = Exit::unreadable;
  };
  for (const auto& problem : inputs.problems) cannot_read(problem.name, problem);
  auto yardstick = library.yardstick(session.settings.today);
  yardstick.as_of = session.settings.as_of;
  rules::Register seen;
  const auto judge_one = [&](std::size_t i) -> Outcome {
    auto bytes = read_input(inputs.files[i], session.world);
    if (!bytes) return {inputs.files[i].name, bytes.failure().what, std::nullopt};
    auto hash = sha256(*bytes);
    return {inputs.files[i].name, std::nullopt,
            AgreementFile{rules::judge(inputs.files[i].name, *std::move(bytes), yardstick), std::move(hash)}};
  };
  const auto refuse = [&](AgreementFile file) {
    loaded.left_out.push_back(left_out(file));
    if (refused == RefusedFiles::keep) {
      if (!session.settings.exit_zero) loaded.code = worse(loaded.code, Exit::findings);
      loaded.refused.push_back(std::move(file));
      return;
    }
    loaded.code = worse(loaded.code, show_on_stderr(session, file.findings));
    complain_of_errors(session, file);
  };
  const auto take = [&](Outcome outcome) {
    if (outcome.problem) return cannot_read(outcome.name, *outcome.problem);
    auto& file = *outcome.file;
    if (file.timeline) add_series(*file.timeline, loaded.series);
    for (auto& finding : seen.add(file.register_entry())) file.findings.push_back(std::move(finding));
    file.waivers.settle(file.findings, rules::Run::some_files);
    file.findings = errors_of(std::move(file.findings));
    const bool is_kept =
        std::ranges::any_of(file.findings, [&](const Diagnostic& f) { return keeps_from(f, what); });
    if (is_kept) return refuse(std::move(file));
    loaded.code = worse(loaded.code, show_on_stderr(session, std::exchange(file.findings, {})));
    loaded.files.push_back(std::move(file));
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
