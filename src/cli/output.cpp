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

Output::Output(Session& session) : stdout_(&session.world.out) {
  if (!session.settings.output) return;
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

void Output::commit() {
  stream().flush();
  if (!file_) {
    if (*stdout_) return;
    const auto* descriptor = dynamic_cast<const DescriptorBuffer*>(stdout_->rdbuf());
    const int error = descriptor != nullptr ? descriptor->error() : EIO;
    // Whoever closed the pipe has read what they wanted.
    if (error == EPIPE) return;
    throw Failed(Exit::unreadable, message({"kan inte skriva resultatet: {}", "cannot write the result: {}"},
                                           why_refused(error)));
  }
  file_->close();
  if (file_->fail()) fail_to_write(target_, errno);
  if (temporary_ == target_) return;
  std::error_code error;
  fs::rename(temporary_, target_, error);
  if (error) fail_to_write(target_, error.value());
  temporary_.clear();
}

void write_atomically(const fs::path& path, std::string_view bytes) {
  const auto temporary = beside(path);
  std::ofstream file{temporary, std::ios::binary | std::ios::trunc};
  if (!file) fail_to_write(path, errno);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  std::error_code error;
  if (!file.fail()) fs::rename(temporary, path, error);
  if (file.fail() || error) {
    const int why = error ? error.value() : errno;
    fs::remove(temporary, error);
    fail_to_write(path, why);
  }
}

}  // namespace iop::cli
