#include "cli/whole_directory.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <optional>
#include <unistd.h>

#include "cli/system_error.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& place, const char* ending) {
  return place.parent_path() / ("." + place.filename().string() + "." + std::to_string(::getpid()) + ending);
}

/// The path itself, links followed as far as it exists, without a slash at its end.
fs::path resolved(const fs::path& path) {
  auto out = fs::weakly_canonical(fs::absolute(path));
  return out.has_filename() ? out : out.parent_path();
}

/// Puts `fresh` in the place of `old` and the other way round; in one step where the file system can. Answers
/// with an `errno`, or 0.
int exchange(const fs::path& fresh, const fs::path& old) {
  if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, old.c_str(), RENAME_EXCHANGE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
  const auto aside = beside(old, ".old");
  std::error_code error;
  fs::rename(old, aside, error);
  if (error) return error.value();
  fs::rename(fresh, old, error);
  if (error) {
    std::error_code ignored;
    fs::rename(aside, old, ignored);
    return error.value();
  }
  fs::rename(aside, fresh, error);
  return error.value();
}

}  // namespace

WholeDirectory::WholeDirectory(const Session& session, std::string given, IsOurs is_ours)
    : given_(std::move(given)),
      is_ours_(std::move(is_ours)),
      place_(resolved(session.settings.directory / given_)) {
  check_place();
  std::error_code error;
  fs::create_directories(place_.parent_path(), error);
  if (error) fail(error.value());
  filled_ = beside(place_, ".part");
  fs::create_directory(filled_, error);
  if (error) {
    filled_.clear();
    fail(error.value());
  }
}

WholeDirectory::~WholeDirectory() {
  std::error_code ignored;
  if (!filled_.empty()) fs::remove_all(filled_, ignored);
}

void WholeDirectory::write(const fs::path& inner, std::string_view bytes) const {
  const auto path = filled_ / inner;
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error) fail(error.value());
  std::ofstream file{path, std::ios::binary | std::ios::trunc};
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (file.fail()) fail(errno);
}

void WholeDirectory::commit() {
  check_place();
  std::error_code none;
  if (fs::exists(place_, none)) {
    if (const int error = exchange(filled_, place_); error != 0) fail(error);
    return;
  }
  std::error_code error;
  fs::rename(filled_, place_, error);
  if (error) fail(error.value());
  filled_.clear();
}

void WholeDirectory::check_place() const {
  std::error_code error;
  const auto status = fs::status(place_, error);
  if (!fs::exists(status)) return;
  if (!fs::is_directory(status)) fail(ENOTDIR);
  // The first by name, so that the complaint is the same in every run.
  std::optional<std::string> foreign;
  fs::recursive_directory_iterator it{place_, error};
  for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
    if (is_ours(*it)) continue;
    auto name = it->path().lexically_relative(place_).string();
    if (!foreign || name < *foreign) foreign = std::move(name);
    it.disable_recursion_pending();
  }
  if (error) fail(error.value());
  if (!foreign) return;
  throw Failed(Exit::unreadable,
               message({"katalogen `{}` har annat än en tidigare körning har skrivit: `{}`",
                        "the directory `{}` holds something that no earlier run has written: `{}`"},
                       given_, *foreign),
               message_of({"ange en ny eller tom katalog; inget är ändrat",
                           "name a new or empty directory; nothing has been changed"}));
}

bool WholeDirectory::is_ours(const fs::directory_entry& entry) const {
  const auto inner = entry.path().lexically_relative(place_);
  std::error_code error;
  const auto status = entry.symlink_status(error);
  if (fs::is_directory(status)) return is_ours_(inner / "", {});
  if (error || !fs::is_regular_file(status)) return false;
  std::array<char, 256> bytes{};
  std::ifstream file{entry.path(), std::ios::binary};
  file.read(bytes.data(), bytes.size());
  return is_ours_(inner, {bytes.data(), static_cast<std::size_t>(file.gcount())});
}

void WholeDirectory::fail(int error) const {
  throw Failed(Exit::unreadable,
               message({"kan inte skriva katalogen `{}`: {}", "cannot write the directory `{}`: {}"}, given_,
                       why_refused(error)));
}

}  // namespace iop::cli
