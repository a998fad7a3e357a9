#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "base/text.hpp"
#include "cli/against.hpp"
#include "cli/library.hpp"
#include "cli/output.hpp"
#include "cli/parallel.hpp"
#include "render/findings.hpp"
#include "rules/catalogue.hpp"

namespace iop::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string stdin_filename = "stdin";
  std::string format = "text";
  std::string fail_on = "error";
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::optional<std::string> against;
  std::optional<std::string> guideline;
};

/// What is left of a file once it has been judged.
struct Outcome {
  std::string name;
  Message problem;  ///< why it could not be read, or nothing
  std::optional<rules::RegisterEntry> entry;
  std::vector<Diagnostic> findings;
  rules::Waivers waivers;
  std::optional<AgreementState> state;  ///< where the state of a day is asked for
};

Outcome judge_input(const Input& input, World& world, const rules::Yardstick& yardstick) {
  Outcome outcome{.name = input.name};
  auto bytes = read_input(input, world);
  if (!bytes) {
    outcome.problem = bytes.failure().what;
    return outcome;
  }
  auto judged = rules::judge(input.name, *std::move(bytes), yardstick);
  outcome.entry = judged.register_entry();
  if (judged.as_of && judged.timeline) {
    const auto ending = ending_of(*judged.timeline, judged.known_on());
    outcome.state = state_of(*judged.root, *judged.timeline, ending, judged.as_of);
  }
  outcome.findings = std::move(judged.findings);
  outcome.waivers = std::move(judged.waivers);
  return outcome;
}

constexpr std::array levels{Severity::error, Severity::warning, Severity::note};

std::array<std::string_view, levels.size()> names_of_levels() {
  std::array<std::string_view, levels.size()> names{};
  std::transform(levels.begin(), levels.end(), names.begin(), name_of);
  return names;
}

/// The level that `--fail-on` names.
Severity fails_from(const std::string& name) {
  const auto names = names_of_levels();
  return levels[choose("--fail-on", name, names)];
}

class Validation {
 public:
  Validation(Session& session, const Options& options, rules::Selection selection)
      : session_(session), options_(options), selection_(std::move(selection)), output_(session) {
    const auto formats = render::findings_formats();
    const auto& format = formats[choose("--format", options.format, names_of(formats))];
    writer_ = format.make(output_.stream(), session.style(), judging());
  }

  int run() {
    std::optional<Against> against;
    if (options_.against) against.emplace(session_, *options_.against, options_.paths);
    const auto inputs = against ? against->find_inputs(options_.stdin_filename)
                                : find_inputs(session_, options_.paths, options_.stdin_filename);
    if (inputs.has_directory) run_ = rules::Run::whole_register;
    Library library{session_, inputs.files};
    auto yardstick = library.yardstick(session_.settings.today);
    yardstick.as_of = session_.settings.as_of;
    if (options_.guideline) yardstick.instead = library.chosen_profile(session_, *options_.guideline);
    if (against) yardstick.earlier = [&](const std::string& name) { return against->earlier(name); };
    for (const auto& problem : inputs.problems) cannot_read(problem);
    // Nothing is judged by a profile that is wrong itself.
    const bool judges = !options_.guideline || yardstick.instead != nullptr;
    Progress progress{session_, judges ? inputs.files.size() : 0, files_read,
                      options_.format == "text" ? Meanwhile::lines : Meanwhile::parts};
    for_each_in_order<Outcome>(
        progress, session_.world.threads,
        [&](std::size_t i) { return judge_input(inputs.files[i], session_.world, yardstick); },
        [&](Outcome outcome) { take(std::move(outcome)); });
    if (against && judges) show_gone(*against, library);
    for (const auto& finding : library.take_findings()) {
      tally_.count(finding);
      writer_->write(finding);
    }
    writer_->end(tally_);
    output_.commit();
    return exit_code();
  }

 private:
  [[nodiscard]] render::Judging judging() const {
    render::Judging judging{session_.settings.today, session_.settings.as_of, fails_from(options_.fail_on)};
    for (const auto* rule : rules::all_rules()) {
      const char family = rule->code.front();
      if (selection_.includes(*rule) && !judging.families.ends_with(family)) judging.families += family;
    }
    return judging;
  }

  void take(Outcome outcome) {
    if (!outcome.entry) return cannot_read(outcome.problem);
    ++tally_.files;
    writer_->begin_file(outcome.name);
    if (outcome.state) {
      writer_->see(*outcome.state);
      tally_.states.emplace_back(outcome.name, *std::move(outcome.state));
    }
    auto findings = register_.add(*outcome.entry);
    findings.insert(findings.end(), std::make_move_iterator(outcome.findings.begin()),
                    std::make_move_iterator(outcome.findings.end()));
    outcome.waivers.settle(findings, run_);
    for (const auto& finding : findings) show(finding);
  }

  void show_gone(const Against& against, Library& library) {
    for (const auto& finding : against.removed()) show(finding);
    for (const auto& finding : against.published(library)) show(finding);
  }

  void show(const Diagnostic& finding) {
    // Whatever is asked for, a file that could not be read has not been judged.
    if (!finding.rule->code.starts_with('Y') && !selection_.includes(*finding.rule)) return;
    tally_.count(finding);
    writer_->write(finding);
  }

  void cannot_read(const Message& problem) {
    session_.complain(problem);
    unreadable_ = true;
  }

  [[nodiscard]] int exit_code() const {
    if (unreadable_) return Exit::unreadable;
    if (session_.settings.exit_zero) return Exit::clean;
    const auto from = fails_from(options_.fail_on);
    const bool fails = tally_.errors > 0 || (from >= Severity::warning && tally_.warnings > 0) ||
                       (from == Severity::note && tally_.notes > 0);
    return fails ? Exit::findings : Exit::clean;
  }

  Session& session_;
  const Options& options_;
  rules::Selection selection_;
  Output output_;
  std::unique_ptr<render::FindingsWriter> writer_;
  rules::Register register_;
  rules::Run run_ = rules::Run::some_files;
  render::Tally tally_;
  bool unreadable_ = false;
};

int validate(Session& session, const Options& options) {
  fails_from(options.fail_on);
  if (session.settings.as_of && options.against) {
    throw Failed(Exit::usage,
                 {"--as-of och --against utesluter varandra", "--as-of and --against exclude each other"});
  }
  auto selection = rules::Selection::of(options.select, options.ignore);
  if (!selection) throw Failed(Exit::usage, selection.failure().what, selection.failure().fix);
  return Validation{session, options, *std::move(selection)}.run();
}

}  // namespace

void add_validate(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(
      app, session, "validate",
      {"Granska avtal mot formatet och riktlinjen", "Check agreements against format and guideline"});
  add_inputs(*command, session, options->paths, options->stdin_filename);
  command->add_option("--against", options->against,
                      session.say({"Jämför undertecknade avtal med filerna i denna git-revision (HEAD i en "
                                   "commit-hook)",
                                   "Compare signed agreements with the files at this git revision (HEAD in a "
                                   "commit hook)"}));
  add_format(*command, session, options->format, names_of(render::findings_formats()));
  command
      ->add_option("--fail-on", options->fail_on,
                   session.say({"Lägsta nivå som ger slutkod 1", "Lowest level that exits with 1"}))
      ->type_name(takes::one_of(names_of_levels()));
  command
      ->add_option("--select", options->select,
                   session.say({"Visa bara dessa regler (kod, kodens början eller namn)",
                                "Show these rules only (code, start of a code, or name)"}))
      ->type_name(takes::rule)
      ->delimiter(',')
      ->allow_extra_args(false);
  command
      ->add_option("--ignore", options->ignore,
                   session.say({"Visa inte dessa regler", "Do not show these rules"}))
      ->type_name(takes::rule)
      ->delimiter(',')
      ->allow_extra_args(false);
  command
      ->add_option(
          "--guideline", options->guideline,
          session.say(
              {"Pröva alla avtal mot den här riktlinjen (fil eller beteckning) i stället för deras egen",
               "Judge all agreements by this guideline (file or reference) instead of their own"}))
      ->type_name(takes::file);
  command->callback(
      [&session, options] { session.action = [&session, options] { return validate(session, *options); }; });
}

}  // namespace iop::cli
