#include <algorithm>

#include <fmt/core.h>

#include "render/completion.hpp"

namespace iop::render {

namespace {

/// What the tables below are used by. A word of bash's may be less than a word of the shell's: it cuts at `=`
/// and `:`. Names of files are never evaluated.
constexpr std::string_view engine = R"~(
# The ids of the agreements in the nearest agreements/ from the directory $1 upward.
_iop_ids() {
  local directory file
  directory=$(cd -- "$1" 2>/dev/null && pwd) || return
  until [[ -d $directory/agreements ]]; do
    [[ -n $directory ]] || return
    directory=${directory%/*}
  done
  while IFS= read -r file; do
    [[ $file == *.yaml || $file == *.yml ]] || continue
    file=${file##*/}
    printf '%s\n' "${file%.*}"
  done < <(compgen -f -- "$directory/agreements/")
}

# Offers those of the words given that begin with $current, behind what stands before them in the same word.
_iop_offer() {
  local word
  for word; do
    [[ $word == "$current"* ]] && COMPREPLY+=("$before$word")
  done
}

# Offers what is in the directory $base, of the kind $1: file, agreements or directory.
_iop_offer_files() {
  local file
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do
    if [[ $1 == file || ( $1 == agreements && $file == *.y?(a)ml ) ]] ||
      (cd -- "$base" && [[ -d $file || -d ${file/#\~/$HOME} ]]); then
      COMPREPLY+=("$before$file")
    fi
  done < <(cd -- "$base" 2>/dev/null && compgen -f -- "$current")
}

# Offers what has the kind $kind, of the choices $choices.
_iop_offer_value() {
  local id
  case $kind in
    choice)
      if [[ -n $listed && $current == *,* ]]; then
        before+=${current%,*},
        current=${current##*,}
      fi
      _iop_offer "${choices[@]}" ;;
    agreements)
      while IFS= read -r id; do _iop_offer "$id"; done < <(_iop_ids "$base")
      _iop_offer_files agreements ;;
    file | directory) _iop_offer_files "$kind" ;;
  esac
}

# The words up to the cursor in $words, put together where bash has cut them at `=` or `:`, without quotes.
_iop_read_words() {
  local word glued=
  words=()
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ -n $glued || $word == [=:]* ]] && ((${#words[@]})); then
      words[-1]+=$word
    else
      words+=("$word")
    fi
    [[ $word == *[=:] && $COMP_WORDBREAKS == *"${word: -1}"* ]] && glued=1 || glued=
  done
  local i plain quoted='\\(.)'
  for i in "${!words[@]}"; do
    word=${words[i]} plain=
    [[ $word == \"* ]] && word=${word#\"} && word=${word%\"}
    [[ $word == \'* ]] && word=${word#\'} && word=${word%\'}
    while [[ $word =~ $quoted ]]; do
      plain+=${word%%\\*}${BASH_REMATCH[1]}
      word=${word#*\\?}
    done
    words[i]=$plain$word
  done
}

_iop() {
  local -a words choices
  local word command= option= kind= listed= before= base=. current breaks=
  local -i arguments=0 only_arguments=0
  COMPREPLY=()
  _iop_read_words
  current=${words[-1]}
  for word in "${words[@]:0:${#words[@]}-1}"; do
    if [[ -n $option ]]; then
      [[ $option == -C ]] && base=${word/#\~\//$HOME/}
      option=
    elif ((only_arguments)); then
      arguments+=1
    elif [[ $word == -- ]]; then
      only_arguments=1
    elif [[ $word == -C?* ]]; then
      base=${word#-C}
    elif [[ $word == -*=* ]]; then
      :
    elif [[ $word == -?* ]]; then
      _iop_value "$command" "$word"
      [[ $kind != flag ]] && option=$word
    elif _iop_is_command "$command" "$word"; then
      command+=${command:+ }$word
    else
      arguments+=1
    fi
  done
  if [[ -n $option ]]; then
    _iop_value "$command" "$option"
    _iop_offer_value
  elif ((!only_arguments)) && [[ $current == --*=* ]]; then
    option=${current%%=*}
    current=${current#*=}
    before=$option=
    _iop_value "$command" "$option"
    _iop_offer_value
  elif ((!only_arguments)) && [[ $current == -* ]]; then
    _iop_options "$command"
    _iop_offer "${choices[@]}"
  else
    if ((!arguments && !only_arguments)); then
      _iop_commands "$command"
      _iop_offer "${choices[@]}"
    fi
    _iop_argument "$command" "$arguments"
    _iop_offer_value
  fi
  # bash puts what is offered behind the last place where it cuts the word.
  [[ $COMP_WORDBREAKS == *=* ]] && breaks+='='
  [[ $COMP_WORDBREAKS == *:* ]] && breaks+=':'
  if [[ -n $breaks ]]; then
    word=${words[-1]##*[$breaks]}
    COMPREPLY=("${COMPREPLY[@]#"${words[-1]%"$word"}"}")
  fi
}

_iop_is_command() {
  local choices word
  _iop_commands "$1"
  for word in "${choices[@]}"; do
    [[ $word == "$2" ]] && return
  done
  return 1
}

complete -F _iop iop
)~";

std::string quoted(std::string_view word) {
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string{"'\\''"} : std::string(1, c);
  return out + "'";
}

std::string words(const std::vector<std::string>& all) {
  std::string out;
  for (const auto& word : all) out += (out.empty() ? "" : " ") + quoted(word);
  return out;
}

/// `kind=choice choices=('text' 'json')`.
std::string value(const CommandValue& value, bool listed) {
  using Kind = CommandValue::Kind;
  switch (value.kind) {
    case Kind::file:
      return "kind=file";
    case Kind::directory:
      return "kind=directory";
    case Kind::agreements:
      return "kind=agreements";
    case Kind::rule:
    case Kind::choice:
      return fmt::format("kind=choice choices=({}){}", words(value.choices), listed ? " listed=1" : "");
    case Kind::text:
      break;
  }
  return "kind=text";
}

/// One table of the script: a function whose `case` has a line for each command.
class Table {
 public:
  Table(std::string_view comment, std::string_view function, std::string_view preset, std::string_view key)
      : text_(fmt::format("\n# {}\n{}() {{\n  {}\n  case {} in\n", comment, function, preset, key)) {}

  void line(const std::string& pattern, std::string_view what) {
    text_ += fmt::format("    {}) {} ;;\n", pattern, what);
  }

  std::string take() && { return std::move(text_) + "  esac\n}\n"; }

 private:
  std::string text_;
};

/// The tables that the engine asks.
class Tables {
 public:
  explicit Tables(const Command& program) : program_(program) {
    add(program, {});
    // A command's own options win over those that go with every command.
    for (const auto& option : program.options) add_value("*", option);
  }

  std::string take() && {
    return std::move(commands_).take() + std::move(options_).take() + std::move(values_).take() +
           std::move(arguments_).take();
  }

 private:
  void add(const Command& command, const std::string& path) {
    std::vector<std::string> names;
    for (const auto& sub : command.commands) names.push_back(sub.name);
    if (!names.empty()) commands_.line(quoted(path), fmt::format("choices=({})", words(names)));
    add_options(command, path);
    for (std::size_t i = 0; i < command.arguments.size(); ++i) {
      const auto& argument = command.arguments[i];
      const auto number = argument.repeated ? std::string{"*"} : std::to_string(i);
      arguments_.line(fmt::format("{}{}", quoted(fmt::format("{}:", path)), number),
                      value(argument.value, false));
    }
    for (const auto& sub : command.commands) add(sub, path.empty() ? sub.name : path + ' ' + sub.name);
  }

  void add_options(const Command& command, const std::string& path) {
    std::vector<std::string> names;
    for (const auto* options : {&command.options, &program_.options}) {
      for (const auto& option : *options) {
        for (const auto& name : option.names) {
          if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        }
      }
    }
    options_.line(quoted(path), fmt::format("choices=({})", words(names)));
    if (&command == &program_) return;
    for (const auto& option : command.options) add_value(quoted(path), option);
  }

  void add_value(const std::string& path, const CommandOption& option) {
    if (!option.takes_value) return;
    std::string pattern;
    for (const auto& name : option.names)
      pattern += (pattern.empty() ? "" : " | ") + path + quoted(":" + name);
    values_.line(pattern, value(option.value, option.listed));
  }

  const Command& program_;
  Table commands_{"The commands of the command $1, in $choices.", "_iop_commands", "choices=()", "$1"};
  Table options_{"The options that go with the command $1, in $choices.", "_iop_options", "choices=()", "$1"};
  Table values_{"What the option $2 of the command $1 takes, in $kind, $choices and $listed.", "_iop_value",
                "kind=flag choices=() listed=", "$1:$2"};
  Table arguments_{"What the argument number $2, from 0, of the command $1 is, in $kind and $choices.",
                   "_iop_argument", "kind=none choices=() listed=", "$1:$2"};
};

}  // namespace

std::string completion_bash(const Command& program, Lang /*lang*/) {
  return "# bash completion of iop, made of its table of commands by `iop completion bash`.\n" +
         Tables{program}.take() + std::string{engine};
}

}  // namespace iop::render
