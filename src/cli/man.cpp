#include "cli/command_table.hpp"
#include "cli/output.hpp"
#include "render/manual.hpp"

namespace iop::cli {

void add_man(CLI::App& app, Session& session) {
  auto* command =
      add_command(app, session, "man", {"Skriv handboksbladet iop(1)", "Print the manual page iop(1)"});
  command->callback([&session, &app] {
    session.action = [&session, &app] {
      const auto& settings = session.settings;
      Output output{session};
      output.stream() << render::manual(command_table(app, settings.lang), IOP_VERSION, settings.today,
                                        settings.lang);
      output.commit();
      return static_cast<int>(Exit::clean);
    };
  });
}

}  // namespace iop::cli
