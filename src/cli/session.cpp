#include "cli/session.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "cli/progress.hpp"

namespace iop::cli {

namespace {

bool coloured(const Session& session, bool terminal) {
  switch (session.settings.colour) {
    case ColourChoice::always:
      return true;
    case ColourChoice::never:
      return false;
    case ColourChoice::automatic:
      break;
  }
  const auto set = [&](const std::string& name) {
    const auto value = session.world.env(name);
    return value.has_value() && !value->empty();
  };
  if (set("NO_COLOR")) return false;
  if (set("CLICOLOR_FORCE") && session.world.env("CLICOLOR_FORCE") != "0") return true;
  return terminal && session.world.env("TERM") != "dumb";
}

/// `COLUMNS` where it is set to a number, as wide as the terminal otherwise.
std::size_t width_of(const Session& session) {
  constexpr std::size_t narrowest = 40;
  const auto columns = session.world.env("COLUMNS").value_or("");
  std::size_t width = 0;
  const char* end = columns.data() + columns.size();
  const auto [after, error] = std::from_chars(columns.data(), end, width);
  const bool is_number = error == std::errc{} && after == end && width > 0;
  return is_number ? std::max(width, narrowest) : session.world.width;
}

render::Style style_for(const Session& session, bool terminal) {
  return {.lang = session.settings.lang,
          .colour = coloured(session, terminal),
          .quiet = session.settings.quiet,
          .width = width_of(session)};
}

}  // namespace

render::Style Session::style() const {
  return style_for(*this, world.out_is_terminal && !settings.output.has_value());
}

render::Style Session::style_of_errors() const {
  return style_for(*this, world.err_is_terminal);
}

void Session::erase_progress() const {
  if (progress != nullptr) progress->erase();
}

void Session::complain(const Message& what, const Message& fix) const {
  erase_progress();
  world.err << "iop: " << text::printable(what.in(settings.lang));
  if (!fix.empty()) world.err << " (" << text::printable(fix.in(settings.lang)) << ")";
  world.err << '\n';
}

void Session::remark(const Message& what) const {
  if (settings.verbose) complain(what);
}

std::size_t choose(std::string_view option, const std::string& given,
                   std::span<const std::string_view> names) {
  std::vector<std::string> known;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == given) return i;
    known.push_back("`" + std::string{names[i]} + "`");
  }
  const auto near = text::nearest(given, names);
  throw Failed(Exit::usage, message({"{} kan inte vara `{}`", "{} cannot be `{}`"}, option, given),
               near ? message({"menas `{}`?", "did you mean `{}`?"}, *near)
                    : message({"möjliga värden: {}", "possible values: {}"}, text::join(known)));
}

void add_format(CLI::App& command, const Session& session, std::string& format,
                std::span<const std::string_view> names) {
  command.add_option("--format", format, session.say({"Resultatets form", "Form of the result"}))
      ->type_name(takes::one_of(names));
}

CLI::App* add_command(CLI::App& app, const Session& session, const std::string& name, Text description) {
  return app.add_subcommand(name, session.say(description));
}

}  // namespace iop::cli
