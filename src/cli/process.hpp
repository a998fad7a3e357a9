#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

#include "base/result.hpp"

namespace iop::cli {

/// A descriptor that is closed with its owner.
class OwnedDescriptor {
 public:
  explicit OwnedDescriptor(int value = -1) : value_(value) {}
  ~OwnedDescriptor() { close(); }
  OwnedDescriptor(OwnedDescriptor&& other) noexcept;
  OwnedDescriptor& operator=(OwnedDescriptor&& other) noexcept;
  [[nodiscard]] int value() const { return value_; }
  void close();

 private:
  int value_;
};

/// What a command that has ended left.
struct Ended {
  std::string out;
  std::string err;
  int code = 0;  ///< its exit code, or 128 and the signal that ended it
};
/// Runs a program found on PATH to its end, with nothing to read; fails where it cannot be started.
Result<Ended> run_process(const std::vector<std::string>& command);

/// A program that answers what it is asked, until its owner goes.
class Conversation {
 public:
  /// Fails where the program cannot be started.
  static Result<Conversation> with(const std::vector<std::string>& command);
  Conversation(Conversation&& other) noexcept;
  Conversation& operator=(Conversation&&) = delete;
  ~Conversation();

  /// Sends `text`; false where nobody reads it any more.
  bool say(std::string_view text);
  /// Up to the next line break, which is not part of it; none where nothing more comes.
  std::optional<std::string> line();
  /// Exactly `size` bytes; none where fewer come.
  std::optional<std::string> bytes(std::size_t size);

 private:
  Conversation(pid_t child, OwnedDescriptor channel) : child_(child), channel_(std::move(channel)) {}
  bool fill();

  pid_t child_;
  OwnedDescriptor channel_;
  std::string read_;
  std::size_t used_ = 0;
};

}  // namespace iop::cli
