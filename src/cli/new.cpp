#include <array>
#include <memory>

#include "agreement/agreement.hpp"
#include "agreement/paths.hpp"
#include "base/capital.hpp"
#include "base/text.hpp"
#include "cli/interview.hpp"
#include "cli/output.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

/// One row an option that says what a key of the agreement is.
struct Said {
  const char* option;
  const char* path;
  std::string value = {};
};

struct Options {
  std::string id;
  std::vector<std::string> parties;
  std::array<Said, 13> said{Said{"--kind", "kind"},
                            Said{"--title", "title"},
                            Said{"--diarienummer", "diarienummer"},
                            Said{"--guideline", "guideline"},
                            Said{"--start", "term.start"},
                            Said{"--end", "term.end"},
                            Said{"--notice", "termination.notice"},
                            Said{"--model", "termination.model"},
                            Said{"--counting", "termination.counting"},
                            Said{"--for-cause", "termination.for_cause"},
                            Said{"--payer", "funding.stod.payer"},
                            Said{"--payee", "funding.stod.payee"},
                            Said{"--amount", "funding.stod.amount"}};
};

[[noreturn]] void refuse(std::string_view option, const Failure& failure) {
  throw Failed(Exit::usage, message({"{}: {}", "{}: {}"}, option, failure.what), failure.fix);
}

/// `ID:NAME:SECTOR` or `ID:NAME:SECTOR:NUMBER`; the name may hold colons, the sector may be left open.
void add_party(render::Draft& draft, const std::string& text) {
  auto parts = split(text, ':');
  const auto is_sector = [](const std::string& part) {
    const auto& sectors = field::Names<Sector>::values;
    return part.empty() || std::find(sectors.begin(), sectors.end(), part) != sectors.end();
  };
  std::string number;
  if (parts.size() > 3 && !is_sector(parts.back())) {
    number = parts.back();
    parts.pop_back();
  }
  if (parts.size() < 3 || !is_sector(parts.back())) {
    refuse("--party", {message({"`{}` är ingen part", "`{}` is no party"}, text),
                       message({"skriv ID:NAMN:SEKTOR eller ID:NAMN:SEKTOR:ORGNR, sektor {}",
                                "write ID:NAME:SECTOR or ID:NAME:SECTOR:NUMBER, the sector {}"},
                               takes::one_of(field::Names<Sector>::values))});
  }
  const auto key = parts.front();
  if (const auto fault = fault_of_party(key, draft.parties)) refuse("--party", *fault);
  draft.parties.push_back(key);
  const auto name = text.substr(key.size() + 1, text.size() - key.size() - 2 - parts.back().size() -
                                                    (number.empty() ? 0 : number.size() + 1));
  const std::array<std::pair<const char*, std::string>, 3> fields{
      {{"name", name}, {"sector", parts.back()}, {"organisation_number", number}}};
  for (const auto& [field, value] : fields) {
    const auto path = "parties." + key + "." + field;
    if (!text::trim(value).empty()) draft.values[path] = as_value(path, value);
  }
}

/// What the options say, checked; an empty value leaves a key open.
render::Draft draft_of(const Options& options) {
  render::Draft draft{options.id, {}, {}, {}};
  if (!draft.id.empty()) {
    if (const auto fault = fault_of_id(draft.id)) throw Failed(Exit::usage, fault->what, fault->fix);
  }
  for (const auto& party : options.parties) add_party(draft, party);
  for (const auto& [option, path, value] : options.said) {
    if (!text::trim(value).empty()) draft.values[path] = as_value(path, value);
  }
  return draft;
}

void check(const Options& options, const render::Draft& draft, DraftJudge& judge) {
  const auto option_of = [&](const std::string& path) {
    for (const auto& [option, known, value] : options.said) {
      if (path == known) return option;
    }
    return "--party";
  };
  for (const auto& [path, value] : draft.values) {
    if (const auto fault = fault_of_text(value)) refuse(option_of(path), *fault);
  }
  for (const auto& [path, value] : draft.values) {
    for (const auto& finding : judge.findings_at(draft, path)) {
      if (keeps_out(finding)) refuse(option_of(path), {finding.what, finding.help});
    }
  }
}

/// Where the agreement is written: `agreements/` here or above, or a new one here.
fs::path place_of(const Session& session, const std::string& id) {
  const auto& settings = session.settings;
  const auto agreements =
      nearest_directory(settings.directory, "agreements").value_or(settings.directory / "agreements");
  auto file = settings.output ? settings.directory / *settings.output : agreements / (id + ".yaml");
  std::error_code error;
  for (const auto& taken : {file, settings.output ? file : agreements / (id + ".yml")}) {
    if (!fs::exists(fs::symlink_status(taken, error))) continue;
    throw Failed(Exit::usage, message({"`{}` finns redan", "`{}` exists already"}, shown(session, taken)),
                 message({"välj ett annat id, eller ändra i filen", "choose another id, or edit the file"}));
  }
  return file;
}

int write_new(Session& session, const Options& options) {
  auto draft = draft_of(options);
  const bool asks = session.world.in_is_terminal && session.world.err_is_terminal;
  if (draft.id.empty() && !asks) {
    throw Failed(Exit::usage, message({"`id` saknas", "`id` is missing"}),
                 message({"se `iop new --help`", "see `iop new --help`"}));
  }
  const bool to_stdout = session.settings.output == "-";
  if (!draft.id.empty() && !to_stdout) place_of(session, draft.id);
  DraftJudge judge{session};
  check(options, draft, judge);
  if (asks) interview(session, judge, draft);
  const auto lang = session.settings.lang;
  if (!to_stdout && session.settings.output) draft.file = session.settings.output->string();
  const auto open = draft_open_text(draft, judge.errors(draft), lang);
  if (to_stdout) {
    Output output{session};
    output.stream() << draft_yaml(draft);
    output.commit();
    if (!session.settings.quiet) session.world.err << open;
    return Exit::clean;
  }
  const auto file = place_of(session, draft.id);
  std::error_code error;
  if (!session.settings.output) fs::create_directory(file.parent_path(), error);
  write_new_file(file, draft_yaml(draft));
  if (!session.settings.quiet) {
    session.world.out << message({"skrev {}\n", "wrote {}\n"}, shown(session, file)).in(lang) << open;
  }
  return Exit::clean;
}

/// The meaning of the key, without the values that help shows beside the option.
std::string meaning_of(const Session& session, const char* path) {
  return text::capitalised(field_of_path(path)->text.in(session.settings.lang));
}

}  // namespace

void add_new(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, session, "new",
                              {"Börja ett nytt avtal: frågar på en terminal, skriver en fil i agreements/",
                               "Begin a new agreement: asks on a terminal, writes a file in agreements/"});
  command->add_option(
      "id", options->id,
      session.say({"Avtalets id, filens namn utan ändelse", "The agreement's id, its file's name"}));
  for (auto& [name, path, value] : options->said) {
    auto* option = command->add_option(name, value, meaning_of(session, path));
    const auto* type = type_of_path(path);
    if (!type->values.empty()) option->type_name(takes::one_of(type->values));
    if (type == &field::Codec<Date>::type) option->type_name(takes::date);
    if (type == &field::Codec<bool>::type) option->type_name("true|false");
  }
  command
      ->add_option("--party", options->parties,
                   session.say({"En part, kan upprepas: ID:NAMN:SEKTOR eller ID:NAMN:SEKTOR:ORGNR",
                                "A party, may be repeated: ID:NAME:SECTOR or ID:NAME:SECTOR:NUMBER"}))
      ->allow_extra_args(false);
  command->callback(
      [&session, options] { session.action = [&session, options] { return write_new(session, *options); }; });
}

}  // namespace iop::cli
