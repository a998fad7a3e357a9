#pragma once

#include <stdexcept>

#include "base/lang.hpp"
#include "base/result.hpp"

namespace iop::cli {

/// The exit codes, the same for every command; where several apply, the highest.
enum Exit : int {
  clean = 0,
  findings = 1,
  usage = 2,       ///< the command line; before all else
  unreadable = 3,  ///< an input cannot be read, there is none, or an output cannot be written
  internal = 4,
};

/// The world failed: told once, in `run`, which answers with `code`.
class Failed : public std::runtime_error {
 public:
  Failed(Exit code, Message what, Message fix = {})
      : std::runtime_error(what.en), code_(code), what_(std::move(what)), fix_(std::move(fix)) {}

  [[nodiscard]] Exit code() const { return code_; }
  [[nodiscard]] const Message& message() const { return what_; }
  [[nodiscard]] const Message& fix() const { return fix_; }

 private:
  Exit code_;
  Message what_;
  Message fix_;
};

/// What the value of `option` was read as; throws `Failed` where it could not be.
template <class T>
T parsed(std::string_view option, const Result<T>& result) {
  if (result) return *result;
  throw Failed(Exit::usage, message({"{}: {}", "{}: {}"}, option, result.failure().what),
               result.failure().fix);
}

}  // namespace iop::cli
