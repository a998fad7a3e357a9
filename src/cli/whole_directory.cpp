#include "cli/whole_directory.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <optional>
#include <sys/file.h>
#include <unistd.h>

#include "cli/system_error.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view part_begin = ".iop.";
constexpr std::string_view part_end = ".part";

/// The name of the folder that this process fills.
std::string part_name() {
  return std::string{part_begin} + std::to_string(::getpid()) + std::string{part_end};
}

/// Whether some run has filled a folder of this name.
bool is_part_name(const std::string& name) {
  if (!name.starts_with(part_begin) || !name.ends_with(part_end)) return false;
  const auto number = name.substr(part_begin.size(), name.size() - part_begin.size() - part_end.size());
  return !number.empty() && number.find_first_not_of("0123456789") == std::string::npos;
}

/// The path itself, links followed as far as it exists, without a slash at its end.
fs::path resolved(const fs::path& path) {
  auto out = fs::weakly_canonical(fs::absolute(path));
  return out.has_filename() ? out : out.parent_path();
}

/// The files below `directory`, by their paths within it, in order.
std::vector<fs::path> files_below(const fs::path& directory) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator{directory}) {
    if (!entry.is_directory()) files.push_back(entry.path().lexically_relative(directory));
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

WholeDirectory::WholeDirectory(const Session& session, std::string given, fs::path last, IsOurs is_ours)
    : given_(std::move(given)),
      last_(std::move(last)),
      is_ours_(std::move(is_ours)),
      place_(resolved(session.settings.directory / given_)) {
  std::error_code error;
  is_new_ = !fs::exists(fs::status(place_, error));
  if (is_new_) {
    fs::create_directories(place_.parent_path(), error);
    if (error) fail(error.value());
  } else {
    (void)earlier_files();
    lock();
  }
  filled_ = (is_new_ ? place_.parent_path() : place_) / part_name();
  fs::create_directory(filled_, error);
  if (error) {
    filled_.clear();
    fail(error.value());
  }
}

WholeDirectory::~WholeDirectory() {
  std::error_code ignored;
  if (!filled_.empty()) fs::remove_all(filled_, ignored);
  if (locked_ >= 0) ::close(locked_);
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
  if (!is_new_) return fill_place(earlier_files());
  std::error_code error;
  fs::rename(filled_, place_, error);
  if (error) fail(error.value());
  filled_.clear();
}

void WholeDirectory::lock() {
  locked_ = ::open(place_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (locked_ < 0) fail(errno);
  // Where the file system has no locks, there is none to wait for.
  if (::flock(locked_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return;
  throw Failed(Exit::unreadable,
               message({"katalogen `{}` skrivs just nu av en annan körning",
                        "the directory `{}` is being written by another run"},
                       given_),
               message_of({"vänta tills den är klar; inget är ändrat",
                           "wait until that is done; nothing has been changed"}));
}

void WholeDirectory::put(const fs::path& inner) const {
  std::error_code error;
  fs::rename(filled_ / inner, place_ / inner, error);
  if (error) fail(error.value());
}

void WholeDirectory::fill_place(const std::vector<fs::path>& earlier) {
  const auto files = files_below(filled_);
  std::error_code error;
  for (const auto& inner : files) {
    const auto folder = (place_ / inner).parent_path();
    fs::create_directories(folder, error);
    if (error) fail(error.value());
    if (::access(folder.c_str(), W_OK | X_OK) != 0) fail(errno);
  }
  for (const auto& inner : files) {
    if (inner != last_) put(inner);
  }
  put(last_);
  for (const auto& inner : earlier) {
    if (!std::binary_search(files.begin(), files.end(), inner)) fs::remove_all(place_ / inner, error);
    if (error) fail(error.value());
  }
}

std::vector<fs::path> WholeDirectory::earlier_files() const {
  std::vector<fs::path> files;
  if (!fs::is_directory(place_)) fail(ENOTDIR);
  // The first by name, so that the complaint is the same in every run.
  std::optional<std::string> foreign;
  std::error_code error;
  fs::recursive_directory_iterator it{place_, error};
  for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
    auto inner = it->path().lexically_relative(place_);
    const bool is_directory = fs::is_directory(it->symlink_status(error));
    const bool is_part = is_directory && it.depth() == 0 && is_part_name(inner.string());
    if (is_part) it.disable_recursion_pending();
    if (is_part || is_ours(*it)) {
      if (it->path() != filled_ && (is_part || !is_directory)) files.push_back(std::move(inner));
      continue;
    }
    if (!foreign || inner.string() < *foreign) foreign = inner.string();
    it.disable_recursion_pending();
  }
  if (error) fail(error.value());
  if (!foreign) return files;
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
