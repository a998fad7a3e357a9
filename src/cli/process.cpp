#include "cli/process.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

#include "cli/system_error.hpp"

namespace iop::cli {

namespace {

constexpr std::size_t block = std::size_t{1} << 16;

Failure cannot_run(const std::vector<std::string>& command, int error) {
  if (error == ENOENT) {
    return {message({"programmet `{}` finns inte här", "there is no program `{}` here"}, command.front())};
  }
  return {
      message({"`{}` kan inte köras: {}", "`{}` cannot be run: {}"}, command.front(), why_refused(error))};
}

/// Which descriptors the child has as its own 0, 1 and 2; -1 leaves the parent's.
using Standard = std::array<int, 3>;

/// Starts `command`; answers with an errno.
int spawn(const std::vector<std::string>& command, const Standard& standard, pid_t& child) {
  posix_spawn_file_actions_t actions{};
  posix_spawn_file_actions_init(&actions);
  for (int i = 0; i < 3; ++i) {
    const int from = standard.at(static_cast<std::size_t>(i));
    if (from >= 0) posix_spawn_file_actions_adddup2(&actions, from, i);
  }
  std::vector<std::string> words = command;
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const int error = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int wait_for(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  constexpr int signalled = 128;
  return WIFEXITED(status) ? WEXITSTATUS(status) : signalled + WTERMSIG(status);
}

/// Appends what there is to read; false at the end.
bool read_some(int from, std::string& to) {
  const auto size = to.size();
  to.resize(size + block);
  ssize_t got = 0;
  do {
    got = ::read(from, to.data() + size, block);
  } while (got < 0 && errno == EINTR);
  to.resize(size + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  return got > 0;
}

struct Pipe {
  OwnedDescriptor from;
  OwnedDescriptor to;
};
Result<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return cannot_run({"pipe"}, errno);
  return Pipe{OwnedDescriptor{ends[0]}, OwnedDescriptor{ends[1]}};
}

/// Reads both until both end, so that neither fills up.
void drain(int out, int err, Ended& ended) {
  std::array<pollfd, 2> open{{{out, POLLIN, 0}, {err, POLLIN, 0}}};
  const std::array<std::string*, 2> texts{&ended.out, &ended.err};
  while (open[0].fd >= 0 || open[1].fd >= 0) {
    if (::poll(open.data(), open.size(), -1) < 0 && errno != EINTR) return;
    for (std::size_t i = 0; i < open.size(); ++i) {
      if (open.at(i).fd < 0 || open.at(i).revents == 0) continue;
      if (!read_some(open.at(i).fd, *texts.at(i))) open.at(i).fd = -1;
    }
  }
}

}  // namespace

OwnedDescriptor::OwnedDescriptor(OwnedDescriptor&& other) noexcept
    : value_(std::exchange(other.value_, -1)) {}

OwnedDescriptor& OwnedDescriptor::operator=(OwnedDescriptor&& other) noexcept {
  std::swap(value_, other.value_);
  return *this;
}

void OwnedDescriptor::close() {
  if (value_ >= 0) ::close(value_);
  value_ = -1;
}

Result<Ended> run_process(const std::vector<std::string>& command) {
  auto out = make_pipe();
  auto err = make_pipe();
  if (!out) return out.failure();
  if (!err) return err.failure();
  Pipe from_out = *std::move(out);
  Pipe from_err = *std::move(err);
  const OwnedDescriptor nothing{::open("/dev/null", O_RDONLY | O_CLOEXEC)};
  pid_t child = 0;
  const int error = spawn(command, {nothing.value(), from_out.to.value(), from_err.to.value()}, child);
  if (error != 0) return cannot_run(command, error);
  from_out.to.close();
  from_err.to.close();
  Ended ended;
  drain(from_out.from.value(), from_err.from.value(), ended);
  ended.code = wait_for(child);
  return ended;
}

Result<Conversation> Conversation::with(const std::vector<std::string>& command) {
  // A socket, since writing to one that nobody reads can be made an error instead of a signal.
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    return cannot_run(command, errno);
  OwnedDescriptor ours{ends[0]};
  const OwnedDescriptor theirs{ends[1]};
  pid_t child = 0;
  const int error = spawn(command, {theirs.value(), theirs.value(), -1}, child);
  if (error != 0) return cannot_run(command, error);
  return Conversation{child, std::move(ours)};
}

Conversation::Conversation(Conversation&& other) noexcept
    : child_(std::exchange(other.child_, 0)),
      channel_(std::move(other.channel_)),
      read_(std::move(other.read_)),
      used_(other.used_) {}

Conversation::~Conversation() {
  channel_.close();
  if (child_ != 0) wait_for(child_);
}

bool Conversation::say(std::string_view text) {
  while (!text.empty()) {
    const auto sent = ::send(channel_.value(), text.data(), text.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EINTR) return false;
    if (sent > 0) text.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool Conversation::fill() {
  read_.erase(0, used_);
  used_ = 0;
  return read_some(channel_.value(), read_);
}

std::optional<std::string> Conversation::line() {
  for (;;) {
    const auto end = read_.find('\n', used_);
    if (end != std::string::npos) {
      auto text = read_.substr(used_, end - used_);
      used_ = end + 1;
      return text;
    }
    if (!fill()) return std::nullopt;
  }
}

std::optional<std::string> Conversation::bytes(std::size_t size) {
  while (read_.size() - used_ < size) {
    if (!fill()) return std::nullopt;
  }
  auto text = read_.substr(used_, size);
  used_ += size;
  return text;
}

}  // namespace iop::cli
