#include "cli/help.hpp"

#include <array>
#include <memory>

#include <CLI/Formatter.hpp>

#include "base/text.hpp"

namespace iop::cli {

namespace {

struct Label {
  std::string_view key;
  Text words;
};

/// What CLI11 says by itself.
constexpr std::array labels{
    Label{"Usage", {"Så här", "Usage"}},
    Label{"Options", {"Växlar", "Options"}},
    Label{"OPTIONS", {"VÄXLAR", "OPTIONS"}},
    Label{"Positionals", {"Argument", "Arguments"}},
    Label{"Subcommands", {"Kommandon", "Commands"}},
    Label{"SUBCOMMAND", {"KOMMANDO", "COMMAND"}},
    Label{"TEXT", {"VÄRDE", "VALUE"}},
    Label{"INT", {"TAL", "NUMBER"}},
    Label{"FILE", {"FIL", "FILE"}},
    Label{"DIR", {"KATALOG", "DIRECTORY"}},
    Label{"DATE", {"DATUM", "DATE"}},
    Label{"RULE", {"REGEL", "RULE"}},
    Label{"AGREEMENT", {"AVTAL", "AGREEMENT"}},
    Label{"REQUIRED", {"(krävs)", "(required)"}},
};

constexpr std::array arguments{
    Label{"path", {"sökväg", "path"}}, Label{"series", {"serie", "series"}},
    Label{"year", {"år", "year"}},     Label{"kind", {"slag", "kind"}},
    Label{"rule", {"regel", "rule"}},  Label{"shell", {"skal", "shell"}},
    Label{"old", {"gammal", "old"}},   Label{"new", {"ny", "new"}},
};

/// CLI11's help with columns counted in characters, not bytes, and its own words in one language.
class Help : public CLI::Formatter {
 public:
  explicit Help(Lang lang) : lang_(lang) {
    constexpr std::size_t left_column = 32;
    column_width(left_column);
    for (const auto& [key, words] : labels) label(std::string{key}, std::string{words.in(lang)});
  }

  std::string make_group(std::string group, bool is_positional,
                         std::vector<const CLI::Option*> options) const override {
    return Formatter::make_group(get_label(std::move(group)), is_positional, std::move(options));
  }

  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    return row(make_option_name(option, is_positional) + make_option_opts(option), make_option_desc(option));
  }

  std::string make_option_opts(const CLI::Option* option) const override {
    if (!takes_value(*option)) return {};
    const auto value = name_of_value(*option, lang_);
    std::string out;
    // The name of an argument says what it is; only a choice says more.
    if (!option->get_positional() || value.find('|') != std::string::npos) out += ' ' + value;
    if (may_be_repeated(*option)) out += " ...";
    if (option->get_required()) out += ' ' + get_label("REQUIRED");
    return out;
  }

  std::string make_option_name(const CLI::Option* option, bool is_positional) const override {
    const auto name = Formatter::make_option_name(option, is_positional);
    if (is_positional) return name_of_argument(name).in(lang_);
    const auto comma = name.find(',');
    return comma == std::string::npos ? name : name.substr(0, comma) + ", " + name.substr(comma + 1);
  }

  std::string make_subcommands(const CLI::App* app, CLI::AppFormatMode /*mode*/) const override {
    const auto commands = app->get_subcommands({});
    if (commands.empty()) return {};
    auto out = "\n" + get_label("Subcommands") + ":\n";
    for (const auto* command : commands) out += make_subcommand(command);
    return out;
  }

  std::string make_subcommand(const CLI::App* command) const override {
    return row(command->get_name(), command->get_description());
  }

 private:
  /// A name and what it means, the meaning in its column; on the next line where the name is too long.
  [[nodiscard]] std::string row(const std::string& name, const std::string& meaning) const {
    auto out = "  " + name;
    const auto width = text::display_width(out);
    const auto column = get_column_width();
    if (meaning.empty()) return out + '\n';
    out += width + 1 < column ? std::string(column - width, ' ') : '\n' + std::string(column, ' ');
    return out + meaning + '\n';
  }

  Lang lang_;
};

}  // namespace

void speak_in_help(CLI::App& app, Lang lang) {
  app.formatter(std::make_shared<Help>(lang));
}

std::string name_of_value(const CLI::Option& option, Lang lang) {
  constexpr std::size_t longest_choice = 60;
  auto name = option.get_type_name();
  if (name.find('|') != std::string::npos && name.size() > longest_choice) name = "TEXT";
  for (const auto& [key, words] : labels) {
    if (key == name) return std::string{words.in(lang)};
  }
  return name;
}

bool takes_value(const CLI::Option& option) {
  return option.get_items_expected_max() > 0;
}

bool may_be_repeated(const CLI::Option& option) {
  return option.get_expected_max() == CLI::detail::expected_max_vector_size ||
         option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
}

Message name_of_argument(const std::string& name) {
  for (const auto& [key, words] : arguments) {
    if (key == name) return message_of(words);
  }
  return {name, name};
}

}  // namespace iop::cli
