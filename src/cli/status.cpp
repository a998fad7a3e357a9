#include "render/status.hpp"

#include <memory>

#include "base/text.hpp"
#include "cli/agreements.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"

namespace iop::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string stdin_filename = "<stdin>";
  std::string format = "text";
};

RegisterStatus status_of(Session& session, const Agreements& agreements, const IndexTable& indices) {
  const Date today = session.settings.today;
  StatusCollector status{today, session.settings.as_of};
  Progress progress{session, agreements.files.size(), agreements_computed};
  for (const auto& file : agreements.files) {
    progress.step();
    const Ending ending = ending_of(*file.timeline, file.known_on());
    status.add({file.id, &file.shown_root(), file.timeline.get(), &ending, &indices, today});
    if (file.as_of) status.add(file.id, state_of(*file.root, *file.timeline, ending, file.as_of));
  }
  for (const auto& file : agreements.refused) {
    if (file.timeline) status.add_waivers(file.id, file.timeline->amended());
  }
  status.leave_out(agreements.left_out);
  return std::move(status).take();
}

int status(Session& session, const Options& options) {
  std::vector<std::string_view> names;
  for (const auto& format : render::status_formats()) names.push_back(format.name);
  const auto& format = render::status_formats()[choose("--format", options.format, names)];
  Output output{session};
  const auto inputs = find_inputs(session, options.paths, options.stdin_filename);
  Library library{session, inputs.files};
  const auto agreements = load_agreements(session, library, inputs, Computes::days, RefusedFiles::keep);
  if (agreements.nothing_read()) return agreements.code;
  format.write(output.stream(), session.style(), status_of(session, agreements, library.indices()));
  output.commit();
  return agreements.code;
}

}  // namespace

void add_status(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, session, "status",
                              {"Visa läget på en skärm: avtal, försenat, underlag, index, undantag, 90 dagar",
                               "Show the state of things on one screen: agreements, overdue, bases, index, "
                               "waivers, 90 days"});
  add_inputs(*command, session, options->paths, options->stdin_filename);
  add_format(*command, session, options->format, names_of(render::status_formats()));
  command->callback(
      [&session, options] { session.action = [&session, options] { return status(session, *options); }; });
}

}  // namespace iop::cli
