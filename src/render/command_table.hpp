#pragma once

#include <string>
#include <vector>

namespace iop::render {

/// What stands after an option, or as an argument.
struct CommandValue {
  enum class Kind : unsigned char { text, file, directory, agreements, choice, rule };
  Kind kind = Kind::text;
  std::string label;                 ///< as help names it: `VÄRDE`, or `text|json`
  std::vector<std::string> choices;  ///< of a choice; of a rule, the codes
};

struct CommandOption {
  std::vector<std::string> names;  ///< `-q`, `--quiet`
  bool takes_value = false;
  CommandValue value;  ///< where it takes one
  bool required = false;
  bool repeated = false;  ///< may be given several times
  bool listed = false;    ///< several values may stand with commas between
  std::string meaning;
};

struct CommandArgument {
  std::string name;
  CommandValue value;
  bool required = false;
  bool repeated = false;
  std::string meaning;
};

/// A command with its own arguments, options and commands; the program itself is one, whose options go with
/// every command.
struct Command {
  std::string name;
  std::string meaning;
  std::vector<CommandArgument> arguments;
  std::vector<CommandOption> options;
  std::vector<Command> commands;
};

}  // namespace iop::render
