#include "cli/command_table.hpp"

#include "cli/help.hpp"
#include "cli/values.hpp"
#include "rules/catalogue.hpp"

namespace iop::cli {

namespace {

using render::CommandValue;

CommandValue value_of(const CLI::Option& option, Lang lang) {
  using Kind = CommandValue::Kind;
  const auto type = option.get_type_name();
  CommandValue value{Kind::text, name_of_value(option, lang), {}};
  if (type == takes::agreements) value.kind = Kind::agreements;
  if (type == takes::file) value.kind = Kind::file;
  if (type == takes::directory) value.kind = Kind::directory;
  if (type.find('|') != std::string::npos) {
    value.kind = Kind::choice;
    value.choices = split(type, '|');
  }
  if (type == takes::rule) {
    value.kind = Kind::rule;
    for (const auto* rule : rules::all_rules()) value.choices.emplace_back(rule->code);
  }
  return value;
}

/// The names on the command line, the short ones first.
std::vector<std::string> names_on_line(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const auto& name : option.get_snames()) names.push_back("-" + name);
  for (const auto& name : option.get_lnames()) names.push_back("--" + name);
  return names;
}

render::Command table_of(const CLI::App& app, Lang lang) {
  render::Command command{app.get_name(), app.get_description(), {}, {}, {}};
  for (const auto* option : app.get_options()) {
    if (option->get_positional()) {
      command.arguments.push_back({name_of_argument(option->get_name(true)).in(lang), value_of(*option, lang),
                                   option->get_required(), may_be_repeated(*option),
                                   option->get_description()});
      continue;
    }
    const bool valued = takes_value(*option);
    command.options.push_back({names_on_line(*option), valued,
                               valued ? value_of(*option, lang) : CommandValue{}, option->get_required(),
                               valued && may_be_repeated(*option), option->get_delimiter() != '\0',
                               option->get_description()});
  }
  for (const auto* sub : app.get_subcommands({})) command.commands.push_back(table_of(*sub, lang));
  return command;
}

}  // namespace

render::Command command_table(const CLI::App& app, Lang lang) {
  return table_of(app, lang);
}

}  // namespace iop::cli
