#include "cli/run.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <new>

#include <CLI/CLI.hpp>

#include "base/text.hpp"
#include "cli/help.hpp"
#include "cli/output.hpp"
#include "cli/session.hpp"
#include "cli/version.hpp"

namespace iop::cli {

namespace {

/// The texts of the options every command shares, bound to strings that are checked once all is parsed.
struct Common {
  std::string lang;
  std::string today;
  std::string as_of;
  std::string colour = "auto";
  std::string directory;
  std::string schemas;
  std::string output;
};

constexpr std::array<std::string_view, 2> languages{"sv", "en"};
constexpr std::array<std::string_view, 3> colours{"auto", "always", "never"};

/// The language before anything is parsed, so that help and usage errors speak it too.
Lang language_of(const std::vector<std::string>& args, const World& world) {
  std::string lang = world.env("IOP_LANG").value_or("sv");
  for (std::size_t i = 0; i < args.size(); ++i) {
    if (args[i] == "--lang" && i + 1 < args.size()) lang = args[i + 1];
    if (args[i].starts_with("--lang=")) lang = args[i].substr(7);
  }
  return lang == "en" ? Lang::en : Lang::sv;
}

void add_common(CLI::App& app, Common& common, Session& session) {
  auto& settings = session.settings;
  app.set_help_flag("-h,--help", session.say({"Visa hjälp", "Show help"}));
  app.set_version_flag(
      "--version", [&session] { return version_text(session.world.commit, session.settings.lang); },
      session.say({"Visa version och vad som är inbyggt", "Show version and what is built in"}));
  app.add_option("--lang", common.lang, session.say({"Språk", "Language"}))
      ->type_name(takes::one_of(languages));
  app.add_option("--today", common.today,
                 session.say({"Räkna som om det vore denna dag", "Reckon as of this day"}))
      ->type_name(takes::date);
  app.add_option(
         "--as-of", common.as_of,
         session.say({"Visa avtalen som de står denna dag: senare tillägg och uppsägningar räknas inte",
                      "Show the agreements as they stand on this day: later amendments and notices do "
                      "not count"}))
      ->type_name(takes::date);
  app.add_option("--color", common.colour, session.say({"Färg", "Colour"}))
      ->type_name(takes::one_of(colours));
  app.add_option("-C", common.directory, session.say({"Stå i denna katalog", "Work in this directory"}))
      ->type_name(takes::directory);
  app.add_option("--schemas", common.schemas,
                 session.say({"Katalog med guidelines/ och index/", "Directory with guidelines/ and index/"}))
      ->type_name(takes::directory);
  app.add_option("--output", common.output,
                 session.say({"Skriv resultatet till denna fil", "Write the result to this file"}))
      ->type_name(takes::file);
  app.add_flag("-q,--quiet", settings.quiet, session.say({"Bara det nödvändigaste", "Only what is needed"}));
  app.add_flag("--verbose", settings.verbose, session.say({"Berätta mer på stderr", "Say more on stderr"}));
  app.add_flag(
      "--exit-zero", settings.exit_zero,
      session.say({"Slutkod 0 även när det finns fynd", "Exit with 0 even when there are findings"}));
}

/// `--as-of` where there is no state of an agreement to show.
void refuse_as_of(const CLI::App& app, const Settings& settings) {
  constexpr std::array<std::string_view, 6> without{"index", "rules", "schema", "completion", "man", "new"};
  const auto command = app.get_subcommands().front()->get_name();
  if (!settings.as_of || std::find(without.begin(), without.end(), command) == without.end()) return;
  throw Failed(Exit::usage, message({"--as-of gäller inte `{}`", "--as-of does not go with `{}`"}, command));
}

/// Whether a directory of that name exists.
bool stands(const std::filesystem::path& path) {
  std::error_code error;
  return std::filesystem::is_directory(path, error);
}

void settle(const Common& common, Session& session) {
  auto& settings = session.settings;
  if (!common.lang.empty()) choose("--lang", common.lang, languages);
  settings.colour = static_cast<ColourChoice>(choose("--color", common.colour, colours));
  if (!common.today.empty()) settings.today = parsed("--today", Date::parse(common.today));
  if (!common.as_of.empty()) settings.as_of = parsed("--as-of", Date::parse(common.as_of));
  if (!common.directory.empty()) {
    settings.directory /= common.directory;
    if (!stands(settings.directory)) {
      throw Failed(Exit::unreadable,
                   message({"`-C {}` är ingen katalog", "`-C {}` is not a directory"}, common.directory));
    }
  } else if (!stands(settings.directory)) {
    throw Failed(Exit::unreadable,
                 message_of({"katalogen som kommandot körs i finns inte längre",
                             "the directory that the command runs in is gone"}),
                 message_of({"gå till en katalog som finns, eller ange en med -C",
                             "go to a directory that exists, or name one with -C"}));
  }
  if (!common.schemas.empty()) settings.schemas = common.schemas;
  if (!common.output.empty()) settings.output = common.output;
}

/// What stands on the command line and is neither option nor command, with the nearest that is.
Failed not_understood(const std::string& word, const CLI::App& app) {
  const auto* command = app.get_subcommands().empty() ? &app : app.get_subcommands().front();
  std::vector<std::string> known;
  for (const auto* option : command->get_options()) known.push_back(option->get_name());
  for (const auto* option : app.get_options()) known.push_back(option->get_name());
  for (const auto* sub : app.get_subcommands({})) known.push_back(sub->get_name());
  const auto near = text::nearest(word, std::vector<std::string_view>(known.begin(), known.end()));
  return {Exit::usage, message({"förstår inte `{}`", "does not understand `{}`"}, word),
          near ? message({"menas `{}`?", "did you mean `{}`?"}, *near)
               : message({"se `iop --help`", "see `iop --help`"})};
}

/// The name that CLI11's sentence begins with, as help has it.
Message name_in(const std::string& sentence) {
  return name_of_argument(sentence.substr(0, sentence.find_first_of(": ")));
}

/// `--instalment = x`, of CLI11's sentence about a value that is no number.
Failed no_number(const std::string& sentence) {
  const auto colon = sentence.find(": ");
  const auto equals = sentence.rfind(" = ");
  if (colon >= equals || equals == std::string::npos) {
    return {Exit::usage, message({"ett värde är inget tal", "a value is not a number"})};
  }
  return {
      Exit::usage,
      message({"{} kan inte vara `{}`", "{} cannot be `{}`"},
              name_of_argument(sentence.substr(colon + 2, equals - colon - 2)), sentence.substr(equals + 3)),
      message({"skriv ett heltal", "write a whole number"})};
}

/// Of CLI11's sentence about an option that has more values than it takes, or fewer.
Failed wrong_count(const std::string& sentence) {
  if (sentence.find(": At Most ") != std::string::npos) {
    return {Exit::usage, message({"`{}` står flera gånger", "`{}` stands more than once"}, name_in(sentence)),
            message({"ange ett enda värde", "give a single value"})};
  }
  return {Exit::usage, message({"`{}` saknar sitt värde", "`{}` lacks its value"}, name_in(sentence)),
          message({"se `iop --help`", "see `iop --help`"})};
}

/// What CLI11 found wrong with the command line, in our words.
Failed usage_failure(const CLI::ParseError& error, const CLI::App& app,
                     const std::vector<std::string>& args) {
  const auto see_help = message({"se `iop --help`", "see `iop --help`"});
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && app.get_subcommands().empty()) {
    const auto remaining = app.remaining(true);
    if (!remaining.empty()) return not_understood(remaining.front(), app);
    return {Exit::usage,
            message({"säg vad som ska göras: ett kommando saknas", "say what to do: a command is missing"}),
            see_help};
  }
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    const auto remaining = app.remaining(true);
    return not_understood(remaining.empty() ? args.back() : remaining.front(), app);
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    return {Exit::usage, message({"`{}` saknas", "`{}` is missing"}, name_in(error.what())), see_help};
  }
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return wrong_count(error.what());
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) return no_number(error.what());
  return {Exit::usage,
          message({"kommandoraden går inte att läsa: {}", "the command line cannot be read: {}"},
                  std::string{error.what()}),
          see_help};
}

int parse_and_act(const std::vector<std::string>& args, Session& session) {
  CLI::App app{session.say({"Idéburna offentliga partnerskap som text: granska, räkna, bevaka",
                            "Swedish IOP agreements as text: check, compute, watch"}),
               "iop"};
  Common common;
  speak_in_help(app, session.settings.lang);
  add_common(app, common, session);
  app.fallthrough();
  app.require_subcommand(1);
  add_new(app, session);
  add_validate(app, session);
  add_payments(app, session);
  add_invoice(app, session);
  add_explain(app, session);
  add_forecast(app, session);
  add_index(app, session);
  add_deadlines(app, session);
  add_notice(app, session);
  add_status(app, session);
  add_report(app, session);
  add_diff(app, session);
  add_rules(app, session);
  add_schema(app, session);
  add_completion(app, session);
  add_man(app, session);
  try {
    app.parse(std::vector<std::string>(args.rbegin(), args.rend()));
  } catch (const CLI::CallForHelp&) {
    const auto named = app.get_subcommands();
    session.world.out << (named.empty() ? app.help() : named.front()->help("iop"));
    return Exit::clean;
  } catch (const CLI::CallForVersion& version) {
    session.world.out << version.what();
    return Exit::clean;
  } catch (const CLI::ParseError& error) {
    throw usage_failure(error, app, args);
  }
  settle(common, session);
  refuse_as_of(app, session.settings);
  return session.action();
}

}  // namespace

int run(const std::vector<std::string>& args, World& world) {
  Session session{
      world, {.lang = language_of(args, world), .today = world.today, .directory = world.cwd}, {}};
  try {
    const int code = parse_and_act(args, session);
    // Whatever a command has printed must have arrived.
    flush_stdout(world.out);
    return code;
  } catch (const Failed& failed) {
    session.complain(failed.message(), failed.fix());
    return failed.code();
  } catch (const std::bad_alloc&) {
    session.complain({"minnet räcker inte", "out of memory"});
  } catch (const std::exception& error) {
    session.complain(message({"internt fel: {}", "internal error: {}"}, std::string{error.what()}));
  }
  return Exit::internal;
}

}  // namespace iop::cli
