#include "render/rules.hpp"

#include <memory>

#include "cli/agreements.hpp"
#include "cli/output.hpp"

namespace iop::cli {

namespace {

struct Options {
  std::vector<std::string> rules;
  std::string format = "text";
};

int show_rules(Session& session, const Options& options) {
  const auto formats = render::handbook_formats();
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  const auto& format = formats[choose("--format", options.format, names)];
  const auto selection = rules::Selection::of(options.rules, {});
  if (!selection) throw Failed(Exit::usage, selection.failure().what, selection.failure().fix);
  Library library{session};
  const auto handbook = rules::handbook(*selection, library.profiles());
  const auto form = options.rules.empty() ? render::HandbookForm::table : render::HandbookForm::pages;
  Output output{session};
  format.write(output.stream(), session.style(), form, handbook);
  output.commit();
  return show_on_stderr(session, library.take_findings());
}

}  // namespace

void add_rules(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, session, "rules",
                              {"Visa vad som prövas och varför: alla regler, eller de nämnda på var sin sida",
                               "Show what is judged and why: all rules, or those named, a page each"});
  command
      ->add_option("rule", options->rules,
                   session.say({"Regelns kod, början av den eller namn: G312, G3, complement-partial",
                                "A rule's code, the start of one or a name: G312, G3, complement-partial"}))
      ->type_name(takes::rule);
  add_format(*command, session, options->format, names_of(render::handbook_formats()));
  command->callback([&session, options] {
    session.action = [&session, options] { return show_rules(session, *options); };
  });
}

}  // namespace iop::cli
