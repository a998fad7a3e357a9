#include "cli/output.hpp"

#include <cerrno>
#include <unistd.h>

#include "cli/descriptor_stream.hpp"
#include "cli/system_error.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail_to_write(const fs::path& path, int error) {
  throw Failed(Exit::unreadable, message({"kan inte skriva `{}`: {}", "cannot write `{}`: {}"}, path.string(),
                                         why_refused(error)));
}

/// A name beside `path` that no other process uses.
fs::path beside(const fs::path& path) {
  return path.parent_path() / ("." + path.filename().string() + "." + std::to_string(::getpid()) + ".part");
}

bool is_device(const fs::path& path) {
  std::error_code error;
  const auto status = fs::status(path, error);
  return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

}  // namespace

Output::Output(Session& session) : session_(&session), stdout_(&session.world.out) {
  if (!session.settings.output || *session.settings.output == "-") return;
  target_ = session.settings.directory / *session.settings.output;
  std::error_code no_status;
  if (fs::is_directory(target_, no_status)) fail_to_write(target_, EISDIR);
  temporary_ = is_device(target_) ? target_ : beside(target_);
  file_.emplace(temporary_, std::ios::binary | std::ios::trunc);
  if (!*file_) {
    const int error = errno;
    file_.reset();
    temporary_.clear();
    fail_to_write(target_, error);
  }
}

Output::~Output() {
  if (!file_ || temporary_ == target_ || temporary_.empty()) return;
  std::error_code ignored;
  fs::remove(temporary_, ignored);
}

std::ostream& Output::stream() {
  session_->erase_progress();
  return file_ ? *file_ : *stdout_;
}

void Output::commit() {
  auto& out = stream();
  if (!file_) return flush_stdout(out);
  file_->close();
  if (file_->fail()) fail_to_write(target_, errno);
  if (temporary_ == target_) return;
  std::error_code error;
  fs::rename(temporary_, target_, error);
  if (error) fail_to_write(target_, error.value());
  temporary_.clear();
}

void flush_stdout(std::ostream& out) {
  out.flush();
  if (out) return;
  const auto* descriptor = dynamic_cast<const DescriptorBuffer*>(out.rdbuf());
  const int error = descriptor != nullptr ? descriptor->error() : EIO;
  // Whoever closed the pipe has read what they wanted.
  if (error == EPIPE) return;
  throw Failed(Exit::unreadable, message({"kan inte skriva resultatet: {}", "cannot write the result: {}"},
                                         why_refused(error)));
}

namespace {

/// Writes a temporary file and lets `put` put it in its place.
void write_by_way(const fs::path& path, std::string_view bytes,
                  void (*put)(const fs::path& temporary, const fs::path& path, std::error_code& error)) {
  const auto temporary = beside(path);
  std::ofstream file{temporary, std::ios::binary | std::ios::trunc};
  if (!file) fail_to_write(path, errno);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  std::error_code error;
  if (!file.fail()) put(temporary, path, error);
  if (file.fail() || error) {
    const int why = error ? error.value() : errno;
    fs::remove(temporary, error);
    fail_to_write(path, why);
  }
}

}  // namespace

void write_atomically(const fs::path& path, std::string_view bytes) {
  write_by_way(path, bytes, [](const fs::path& temporary, const fs::path& target, std::error_code& error) {
    fs::rename(temporary, target, error);
  });
}

void write_new_file(const fs::path& path, std::string_view bytes) {
  // A link is refused where the name is taken, whoever has taken it meanwhile.
  write_by_way(path, bytes, [](const fs::path& temporary, const fs::path& target, std::error_code& error) {
    fs::create_hard_link(temporary, target, error);
    if (error == std::errc::operation_not_permitted || error == std::errc::operation_not_supported) {
      fs::rename(temporary, target, error);
    } else if (!error) {
      fs::remove(temporary, error);
    }
  });
}

}  // namespace iop::cli
