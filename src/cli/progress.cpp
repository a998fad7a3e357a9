#include "cli/progress.hpp"

namespace iop::cli {

namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr std::chrono::milliseconds pause{100};
constexpr std::string_view to_line_start_and_erase = "\r\x1b[K";

bool has_terminal(const Session& session) {
  return session.world.err_is_terminal && session.world.env("TERM") != "dumb";
}

bool writes_to_terminal(const Session& session) {
  return session.world.out_is_terminal && !session.settings.output;
}

}  // namespace

Progress::Progress(Session& session, std::size_t count, Text words, Meanwhile meanwhile)
    : session_(session),
      count_(count),
      words_(words),
      is_on_(session.world.elapsed && has_terminal(session) && !session.settings.quiet &&
             (meanwhile == Meanwhile::lines || !writes_to_terminal(session))),
      next_(patience) {
  session.progress = this;
}

Progress::~Progress() {
  erase();
  session_.progress = nullptr;
}

void Progress::step() {
  const auto done = ++done_;
  if (!is_on_ || std::this_thread::get_id() != owner_) return;
  const auto now = session_.world.elapsed();
  if (now < next_) return;
  next_ = now + pause;
  show(done);
}

void Progress::show(std::size_t done) {
  // What has been written so far must stand on the screen before the line does.
  if (writes_to_terminal(session_)) session_.world.out.flush();
  const auto words = message({"iop: {} av {} {}", "iop: {} of {} {}"}, done, count_, words_);
  session_.world.err << to_line_start_and_erase << words.in(session_.settings.lang) << std::flush;
  is_shown_ = true;
}

void Progress::erase() {
  if (!is_shown_) return;
  session_.world.err << to_line_start_and_erase << std::flush;
  is_shown_ = false;
}

}  // namespace iop::cli
