#include <fmt/core.h>

#include "render/completion.hpp"

namespace iop::render {

namespace {

constexpr std::string_view beginning = R"~(#compdef iop
# zsh completion of iop, made of its table of commands by `iop completion zsh`.

# Files of the directory that -C names, before the command or after it; its path in $iop_place.
_iop_files() {
  local base=${(Q)${opt_args[-C]:-$iop_base}}
  [[ $words[CURRENT-1] == -C || $words[CURRENT] == -C* ]] && base=
  [[ $base == \~/* ]] && base=$HOME${base#\~}
  iop_place=${base:A}
  _files ${base:+-W$iop_place/} "$@"
}

# Files of agreements, directories, and the ids of the nearest agreements/ upward.
_iop_agreements() {
  local directory iop_place expl
  local -a ids
  _iop_files -g '*.y(a|)ml(-.)'
  directory=$iop_place
  while [[ ! -d $directory/agreements && $directory != / ]]; do directory=${directory:h}; done
  ids=($directory/agreements/*.y(a|)ml(N.:t:r))
  _wanted ids expl $iop_id compadd -a ids
}

)~";

/// `text` within single quotes of the shell's.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string{"'\\''"} : std::string(1, c);
  return out + "'";
}

/// `text` where `_arguments` reads on at each of `marks`.
std::string escaped(std::string_view text, std::string_view marks) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || marks.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string words(const std::vector<std::string>& all) {
  std::string out;
  for (const auto& word : all) out += (out.empty() ? "" : " ") + word;
  return out;
}

/// `:FIL:_iop_files`: what stands in a place, and what is offered there.
std::string value(const CommandValue& value, const std::string& label, bool listed) {
  using Kind = CommandValue::Kind;
  auto message = ":" + escaped(label, ":") + ":";
  switch (value.kind) {
    case Kind::file:
      return message + "_iop_files";
    case Kind::directory:
      return message + "_iop_files -/";
    case Kind::agreements:
      return message + "_iop_agreements";
    case Kind::rule:
    case Kind::choice:
      return message +
             (listed ? "_sequence compadd - " + words(value.choices) : "(" + words(value.choices) + ")");
    case Kind::text:
      break;
  }
  return message;
}

/// The specification of an option as `_arguments` takes it; one that excludes itself unless it is repeated.
std::string option_line(const CommandOption& option) {
  const auto names = words(option.names);
  const auto label = option.value.kind == CommandValue::Kind::choice ? option.meaning : option.value.label;
  std::string rest = "[" + escaped(option.meaning, "[]") + "]";
  if (option.takes_value) rest += value(option.value, label, option.listed);
  std::string line;
  for (const auto& name : option.names) {
    std::string spec = option.repeated ? "*" : option.names.size() > 1 ? "(" + names + ")" : "";
    // A long name takes its value as the next word or behind `=`, a short one also in the same word.
    spec += name + (!option.takes_value ? "" : name.starts_with("--") ? "=" : "+");
    line += "    " + quoted(spec + rest) + "\n";
  }
  return line;
}

std::string argument_line(const CommandArgument& argument) {
  const auto start = argument.repeated ? "*" : argument.required ? "" : ":";
  return "    " + quoted(start + value(argument.value, argument.name, false)) + "\n";
}

/// Every command has its own.
bool is_help(const CommandOption& option) {
  return option.names.back() == "--help";
}

/// The function of a command: its options and those of all commands, then its arguments or its commands.
class Functions {
 public:
  Functions(const Command& program, Lang lang) : program_(program), lang_(lang) {}

  std::string take() {
    add(program_, "_iop");
    return std::move(text_);
  }

 private:
  void add(const Command& command, const std::string& function) {
    const bool has_commands = !command.commands.empty();
    text_ += fmt::format("\n{}() {{\n", function);
    if (has_commands) text_ += "  local curcontext=$curcontext state line\n";
    if (&command == &program_) text_ += top();
    text_ += "  typeset -A opt_args\n  local -a specs=(\n";
    for (const auto& option : command.options) {
      if (&command != &program_ || is_help(option)) text_ += option_line(option);
    }
    for (const auto& argument : command.arguments) text_ += argument_line(argument);
    text_ += "  )\n";
    if (!has_commands) {
      text_ += "  _arguments -S $specs $iop_common\n}\n";
    } else {
      choose_command(command, function);
    }
    for (const auto& sub : command.commands) add(sub, function + "-" + sub.name);
  }

  /// What the functions of all commands see.
  [[nodiscard]] std::string top() const {
    auto text = fmt::format("  local iop_base iop_place iop_id={}\n  local -a iop_common=(\n",
                            word({"avtals-id", "agreement id"}));
    for (const auto& option : program_.options) {
      if (!is_help(option)) text += option_line(option);
    }
    return text + "  )\n";
  }

  void choose_command(const Command& command, const std::string& function) {
    text_ += "  _arguments -C -S $specs $iop_common '1: :->command' '*:: :->rest' && return\n";
    text_ +=
        "  iop_base=${opt_args[-C]:-$iop_base}\n  case $state in\n    command)\n      local -a commands=(\n";
    for (const auto& sub : command.commands)
      text_ += "        " + quoted(escaped(sub.name, ":") + ":" + sub.meaning) + "\n";
    text_ +=
        fmt::format("      )\n      _describe -t commands {} commands ;;\n", word({"kommando", "command"}));
    text_ +=
        fmt::format("    rest) (($+functions[{0}-$words[1]])) && {0}-$words[1] ;;\n  esac\n}}\n", function);
  }

  [[nodiscard]] std::string word(Text text) const { return quoted(text.in(lang_)); }

  const Command& program_;
  Lang lang_;
  std::string text_;
};

}  // namespace

std::string completion_zsh(const Command& program, Lang lang) {
  return std::string{beginning} + Functions{program, lang}.take() + "\n_iop \"$@\"\n";
}

}  // namespace iop::render
