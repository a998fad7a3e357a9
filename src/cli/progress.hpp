#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <thread>

#include "cli/session.hpp"

namespace iop::cli {

/// What a command writes to stdout while it counts: nothing or whole lines, beside which a terminal has room
/// for progress, or parts of lines.
enum class Meanwhile : unsigned char { lines, parts };

constexpr Text files_read{"filer lästa", "files read"};
constexpr Text agreements_computed{"avtal räknade", "agreements computed"};
constexpr Text agreements_written{"avtal skrivna", "agreements written"};

/// One line on stderr that says how far a run has come: on a terminal, without `--quiet`, once the run has
/// lasted half a second. Whatever else is written erases it first. Made and let go by the thread that writes;
/// there is one at a time.
class Progress {
 public:
  /// Of `count` things; `words` follow the numbers, as in `filer lästa`.
  Progress(Session& session, std::size_t count, Text words, Meanwhile meanwhile = Meanwhile::lines);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  [[nodiscard]] std::size_t count() const { return count_; }
  /// One more is done; from any thread, though only the one that made this shows it.
  void step();
  void erase();

 private:
  void show(std::size_t done);

  Session& session_;
  std::size_t count_;
  Text words_;
  bool is_on_;
  bool is_shown_ = false;
  std::chrono::milliseconds next_;  ///< when it may be shown again
  std::thread::id owner_ = std::this_thread::get_id();
  std::atomic<std::size_t> done_{0};
};

}  // namespace iop::cli
