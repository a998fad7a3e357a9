#include "render/completion.hpp"

#include <memory>

#include "cli/command_table.hpp"
#include "cli/output.hpp"

namespace iop::cli {

namespace {

int completion(Session& session, const CLI::App& app, const std::string& name) {
  const auto shells = render::completion_shells();
  const auto& shell = shells[choose("completion", name, names_of(shells))];
  Output output{session};
  const auto lang = session.settings.lang;
  output.stream() << shell.script(command_table(app, lang), lang);
  output.commit();
  return Exit::clean;
}

}  // namespace

void add_completion(CLI::App& app, Session& session) {
  auto shell = std::make_shared<std::string>();
  auto* command =
      add_command(app, session, "completion",
                  {"Skriv komplettering av kommandoraden för ett skal", "Print completion for a shell"});
  command->add_option("shell", *shell, session.say({"Vilket skal", "Which shell"}))
      ->required()
      ->type_name(takes::one_of(names_of(render::completion_shells())));
  command->callback([&session, &app, shell] {
    session.action = [&session, &app, shell] { return completion(session, app, *shell); };
  });
}

}  // namespace iop::cli
