#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/inputs.hpp"
#include "cli/system_error.hpp"
#include "yaml/reader.hpp"

namespace iop::cli {

namespace {

/// Enough for the reader to see that a file is too large.
constexpr std::size_t enough = yaml::max_file_size + 1;

class Descriptor {
 public:
  explicit Descriptor(const std::filesystem::path& path)
      : value_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {}
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int value() const { return value_; }

 private:
  int value_;
};

Failure cannot_read(const std::string& name, const Message& why) {
  return {message({"kan inte läsa `{}`: {}", "cannot read `{}`: {}"}, name, why)};
}

Failure cannot_read(const std::string& name, int error) {
  return cannot_read(name, why_refused(error));
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path, const std::string& name) {
  const Descriptor file{path};
  struct stat status {};
  if (file.value() < 0 || ::fstat(file.value(), &status) != 0) return cannot_read(name, errno);
  if (S_ISDIR(status.st_mode)) return cannot_read(name, EISDIR);
  if (!S_ISREG(status.st_mode)) {
    return cannot_read(name, {"det är ingen vanlig fil", "it is not a regular file"});
  }
  std::string bytes;
  bytes.resize(std::min(static_cast<std::size_t>(status.st_size) + 1, enough));
  std::size_t size = 0;
  while (size < bytes.size()) {
    const auto got = ::read(file.value(), bytes.data() + size, bytes.size() - size);
    if (got == 0) break;
    if (got > 0) {
      size += static_cast<std::size_t>(got);
      // A file that grows while it is read.
      if (size == bytes.size() && size < enough) bytes.resize(std::min(2 * size, enough));
    } else if (errno != EINTR) {
      return cannot_read(name, errno);
    }
  }
  bytes.resize(size);
  return bytes;
}

Result<std::string> read_input(const Input& input, World& world) {
  if (!input.path.empty()) return read_file(input.path, input.name);
  std::string bytes(enough, '\0');
  world.in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(world.in.gcount()));
  return bytes;
}

}  // namespace iop::cli
