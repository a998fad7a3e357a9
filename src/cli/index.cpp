#include "render/index.hpp"

#include <array>
#include <memory>

#include "cli/agreements.hpp"
#include "cli/output.hpp"
#include "index/add.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::string series;
  int year = 0;
  std::string change;
  std::string published;
  std::string source;
  std::string status = "definitive";
  std::string format = "text";
};

const IndexSeries& series_named(const Session& session, const IndexTable& table, const std::string& name) {
  if (const auto found = table.find(name); found != table.end()) return found->second;
  std::vector<std::string_view> names;
  for (const auto& [known, series] : table) names.push_back(known);
  return table.at(std::string{names[choose(session.say({"SERIE", "SERIES"}), name, names)]});
}

constexpr std::array<std::string_view, 2> formats{"text", "json"};
constexpr std::array<std::string_view, 2> statuses{"definitive", "preliminary"};

bool is_json(const Options& options) {
  return choose("--format", options.format, formats) == 1;
}

int list(Session& session, const Options& options) {
  const bool json = is_json(options);
  Library library{session};
  const auto& table = library.indices();
  Output output{session};
  output.stream() << (json ? render::index_list_json(table, session.settings.today)
                           : render::index_list_text(table, session.settings.lang, session.settings.today));
  output.commit();
  return show_on_stderr(session, library.take_findings());
}

int show(Session& session, const Options& options) {
  const bool json = is_json(options);
  Library library{session};
  const auto& series = series_named(session, library.indices(), options.series);
  if (!series.readable) return show_on_stderr(session, library.take_findings());
  Output output{session};
  output.stream() << (json ? render::index_json(series, session.settings.today)
                           : render::index_text(series, session.settings.lang, session.settings.today));
  output.commit();
  return show_on_stderr(session, library.take_findings());
}

int add(Session& session, const Options& options) {
  const auto status = static_cast<IndexStatus>(choose("--status", options.status, statuses));
  const auto change = parsed("--change", Decimal::parse(options.change));
  const auto published = parsed("--published", Date::parse(options.published));
  Library library{session};
  const auto& series = series_named(session, library.indices(), options.series);
  const int code = show_on_stderr(session, library.take_findings());
  if (code != Exit::clean || !series.readable) return code;
  const auto file = library.series_file(series.series);
  auto bytes = with_added_value(file.bytes, series, options.year, change, status, published, options.source,
                                session.settings.today);
  if (!bytes) throw Failed(Exit::usage, bytes.failure().what, bytes.failure().fix);
  std::error_code error;
  fs::create_directories(file.target.parent_path(), error);
  write_atomically(file.target, *bytes);
  if (!session.settings.quiet) {
    session.world.out << message({"{} {}: {} tillagt i {}\n", "{} {}: {} added to {}\n"}, series.series,
                                 options.year, change.to_string(), shown(session, file.target))
                             .in(session.settings.lang);
  }
  return Exit::clean;
}

}  // namespace

void add_index(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command =
      add_command(app, session, "index", {"Visa och fyll på indexserier", "Show and extend index series"});
  command->require_subcommand(1);
  const auto act = [&session, options](CLI::App* sub, int (*run)(Session&, const Options&)) {
    sub->callback([&session, options, run] {
      session.action = [&session, options, run] { return run(session, *options); };
    });
  };
  auto* list_command =
      command->add_subcommand("list", session.say({"Vilka serier som finns", "Which series there are"}));
  add_format(*list_command, session, options->format, formats);
  act(list_command, list);
  const Text series_text{"Seriens namn, som VPI", "The series' name, such as VPI"};
  auto* show_command = command->add_subcommand("show", session.say({"En series värden", "A series' values"}));
  show_command->add_option("series", options->series, session.say(series_text))->required();
  add_format(*show_command, session, options->format, formats);
  act(show_command, show);
  auto* add_value = command->add_subcommand(
      "add", session.say({"Lägg till ett publicerat värde", "Add a published value"}));
  add_value->add_option("series", options->series, session.say(series_text))->required();
  add_value->add_option("year", options->year, session.say({"Indexår", "Index year"}))->required();
  add_value
      ->add_option("--change", options->change,
                   session.say({"Värdet som det är publicerat", "The value as published"}))
      ->required();
  add_value
      ->add_option("--published", options->published,
                   session.say({"Dag för publiceringen", "Day of publication"}))
      ->type_name(takes::date)
      ->required();
  add_value->add_option("--source", options->source, session.say({"Var det står", "Where it stands"}))
      ->required();
  add_value
      ->add_option("--status", options->status,
                   session.say({"Om värdet är slutligt", "Whether the value is definitive"}))
      ->type_name(takes::one_of(statuses));
  act(add_value, add);
}

}  // namespace iop::cli
