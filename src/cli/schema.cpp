#include <array>
#include <memory>

#include "agreement/decode.hpp"
#include "cli/output.hpp"
#include "index/series.hpp"
#include "render/json_schema.hpp"
#include "rules/profile.hpp"

namespace iop::cli {

namespace {

/// One row a kind of file.
struct SchemaKind {
  std::string_view name;
  std::string_view title;
  const field::ObjectInfo& (*fields)();
};

constexpr std::array kinds{SchemaKind{"agreement", "Avtalsfil för iop", agreement_fields},
                           SchemaKind{"index", "Indexserie för iop", series_fields},
                           SchemaKind{"guideline", "Riktlinje för iop", rules::profile_fields}};

int schema(Session& session, const std::string& kind) {
  const auto& chosen = kinds[choose("schema", kind, names_of(kinds))];
  Output output{session};
  output.stream() << render::json_schema(chosen.fields(), chosen.title);
  output.commit();
  return Exit::clean;
}

}  // namespace

void add_schema(CLI::App& app, Session& session) {
  auto kind = std::make_shared<std::string>();
  auto* command = add_command(app, session, "schema",
                              {"Skriv ett JSON Schema för editorn", "Print a JSON Schema for editors"});
  command->add_option("kind", *kind, session.say({"Vilken fil", "Which file"}))
      ->required()
      ->type_name(takes::one_of(names_of(kinds)));
  command->callback(
      [&session, kind] { session.action = [&session, kind] { return schema(session, *kind); }; });
}

}  // namespace iop::cli
