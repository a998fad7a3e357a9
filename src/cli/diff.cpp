#include <algorithm>
#include <memory>

#include "cli/against.hpp"
#include "cli/agreements.hpp"
#include "cli/output.hpp"
#include "cli/payments.hpp"
#include "render/changes.hpp"

namespace iop::cli {

namespace {

struct Options {
  std::string old;
  std::string now;
  std::string format = "text";
};

/// One side of the comparison: a file on disk, or one that git holds.
struct Side {
  std::string name;
  std::string bytes;
  std::vector<Input> inputs;  ///< where it lies on disk
};

/// `REV:path`; a path that begins with `./` or `../` counts from the working directory, as git has it.
Side read_from_git(const Session& session, const std::string& argument) {
  const auto colon = argument.find(':');
  const auto revision = revision_named(session, argument.substr(0, colon));
  auto path = argument.substr(colon + 1);
  if (path.starts_with("./") || path.starts_with("../")) {
    std::error_code error;
    const auto here = std::filesystem::weakly_canonical(session.settings.directory / path, error);
    path = here.lexically_relative(revision->top()).string();
  }
  if (!revision->has(path)) {
    throw Failed(
        Exit::unreadable,
        message({"`{}` har ingen fil `{}`", "`{}` has no file `{}`"}, argument.substr(0, colon), path),
        message({"sökvägen räknas från git-katalogens topp, eller härifrån med `./` först",
                 "the path counts from the top of the repository, or from here with `./` first"}));
  }
  auto bytes = revision->bytes(path);
  if (!bytes) throw Failed(Exit::unreadable, bytes.failure().what);
  return {argument, *std::move(bytes), {}};
}

Side read_side(const Session& session, const std::string& argument) {
  auto inputs = find_inputs(session, {argument}, "stdin");
  const bool is_on_disk = inputs.problems.empty();
  if (!is_on_disk && argument.find(':') != std::string::npos) return read_from_git(session, argument);
  if (!is_on_disk) throw Failed(Exit::unreadable, inputs.problems.front());
  if (inputs.files.size() != 1) {
    throw Failed(Exit::usage, message({"`{}` är flera filer: jämför två avtal",
                                       "`{}` is several files: compare two agreements"},
                                      argument));
  }
  auto bytes = read_input(inputs.files.front(), session.world);
  if (!bytes) throw Failed(Exit::unreadable, bytes.failure().what);
  return {inputs.files.front().name, *std::move(bytes), std::move(inputs.files)};
}

/// What keeps a file from being read: findings of the families Y and S.
std::vector<Diagnostic> unreadable(const rules::JudgedFile& file) {
  std::vector<Diagnostic> findings;
  std::copy_if(file.findings.begin(), file.findings.end(), std::back_inserter(findings),
               [](const auto& finding) {
                 const auto family = finding.rule->code.front();
                 return finding.severity == Severity::error && (family == 'Y' || family == 'S');
               });
  return findings;
}

compare::Version version_of(const rules::JudgedFile& file, const IndexTable& indices, Date today) {
  return {file.shown_root(), *file.timeline, payments_of(file, indices, {}, today).funding};
}

AgreementState state_of(const rules::JudgedFile& file) {
  const auto ending = ending_of(*file.timeline, file.known_on());
  return iop::state_of(*file.root, *file.timeline, ending, file.as_of);
}

int diff(Session& session, const Options& options) {
  const auto formats = render::changes_formats();
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  const auto& format = formats[choose("--format", options.format, names)];
  auto old = read_side(session, options.old);
  auto now = read_side(session, options.now);
  auto inputs = now.inputs;
  inputs.insert(inputs.end(), old.inputs.begin(), old.inputs.end());
  Library library{session, inputs};
  const auto today = session.settings.today;
  auto yardstick = library.yardstick(today);
  yardstick.as_of = session.settings.as_of;
  const auto before = rules::judge(old.name, std::move(old.bytes), yardstick);
  const auto after = rules::judge(now.name, std::move(now.bytes), yardstick);
  int code = show_on_stderr(session, library.take_findings());
  for (const auto* file : {&before, &after}) {
    const auto findings = unreadable(*file);
    code = worse(code, show_on_stderr(session, findings));
    if (findings.empty()) continue;
    session.complain(
        message({"`{}` kan inte läsas och jämförs inte", "`{}` cannot be read and is not compared"},
                file->source->name()));
    return code;
  }
  const render::ChangesListing listing{today,
                                       session.settings.as_of,
                                       {old.name, state_of(before)},
                                       {now.name, state_of(after)},
                                       compare::changes_between(version_of(before, library.indices(), today),
                                                                version_of(after, library.indices(), today))};
  Output output{session};
  format.write(output.stream(), session.style(), listing);
  output.commit();
  const auto binds = [](const compare::Change& change) { return compare::is_binding(change.area); };
  const bool fails = std::any_of(listing.changes.begin(), listing.changes.end(), binds);
  return fails && !session.settings.exit_zero ? worse(code, Exit::findings) : code;
}

}  // namespace

void add_diff(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, session, "diff",
                              {"Visa vad som skiljer två versioner av ett avtal i sak",
                               "Show what differs in meaning between two versions of an agreement"});
  command
      ->add_option("old", options->old,
                   session.say({"Den gamla: fil, avtals-id eller REV:sökväg",
                                "The old one: a file, an agreement id or REV:path"}))
      ->type_name(takes::agreements)
      ->required();
  command
      ->add_option("new", options->now,
                   session.say({"Den nya: fil, avtals-id eller REV:sökväg",
                                "The new one: a file, an agreement id or REV:path"}))
      ->type_name(takes::agreements)
      ->required();
  add_format(*command, session, options->format, names_of(render::changes_formats()));
  command->callback(
      [&session, options] { session.action = [&session, options] { return diff(session, *options); }; });
}

}  // namespace iop::cli
