#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <CLI/App.hpp>

#include "base/lang.hpp"
#include "cli/failure.hpp"
#include "cli/values.hpp"
#include "cli/world.hpp"
#include "render/findings.hpp"

namespace iop::cli {

enum class ColourChoice : unsigned char { automatic, always, never };

/// What every command is told, by options, environment and world.
struct Settings {
  Lang lang = Lang::sv;
  Date today;
  std::optional<Date> as_of;  ///< the state of the agreements asked for; none: with every amendment
  ColourChoice colour = ColourChoice::automatic;
  bool quiet = false;
  bool verbose = false;
  bool exit_zero = false;
  std::filesystem::path directory;  ///< where relative paths begin: the working directory, or `-C`
  std::optional<std::filesystem::path> schemas;
  std::optional<std::filesystem::path> output;
};

class Progress;

/// One run of one command.
struct Session {
  World& world;
  Settings settings;
  /// What the command line asks for; set by the command that was named.
  std::function<int()> action;
  /// What a long run shows on stderr of how far it has come; null where nothing is counted.
  Progress* progress = nullptr;

  /// A text in the session's language.
  [[nodiscard]] std::string say(Text text) const { return std::string{text.in(settings.lang)}; }
  /// How findings look on stdout, or on stderr where a command's results go to stdout.
  [[nodiscard]] render::Style style() const;
  [[nodiscard]] render::Style style_of_errors() const;
  /// Makes room for whatever is written to a terminal next.
  void erase_progress() const;
  /// One line on stderr: `iop: ...`.
  void complain(const Message& what, const Message& fix = {}) const;
  /// One line on stderr with `--verbose`.
  void remark(const Message& what) const;
};

/// A choice among names; what is none of them fails with exit code 2 and the nearest.
/// `option` is the option's name for the message.
std::size_t choose(std::string_view option, const std::string& given,
                   std::span<const std::string_view> names);

/// Declares `--format`, whose names are those of the rows of a table of formats.
void add_format(CLI::App& command, const Session& session, std::string& format,
                std::span<const std::string_view> names);

/// Declares a command; its description is in the session's language.
CLI::App* add_command(CLI::App& app, const Session& session, const std::string& name, Text description);

/// Every command: one file in `cli/` each.
void add_completion(CLI::App& app, Session& session);
void add_deadlines(CLI::App& app, Session& session);
void add_diff(CLI::App& app, Session& session);
void add_explain(CLI::App& app, Session& session);
void add_forecast(CLI::App& app, Session& session);
void add_index(CLI::App& app, Session& session);
void add_invoice(CLI::App& app, Session& session);
void add_man(CLI::App& app, Session& session);
void add_notice(CLI::App& app, Session& session);
void add_new(CLI::App& app, Session& session);
void add_payments(CLI::App& app, Session& session);
void add_report(CLI::App& app, Session& session);
void add_rules(CLI::App& app, Session& session);
void add_schema(CLI::App& app, Session& session);
void add_status(CLI::App& app, Session& session);
void add_validate(CLI::App& app, Session& session);

}  // namespace iop::cli
