#include "cli/inputs.hpp"

#include <algorithm>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

bool is_yaml(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

class Finder {
 public:
  Finder(const Session& session, std::string stdin_name)
      : session_(session), stdin_name_(std::move(stdin_name)) {}

  void find(const std::string& argument) {
    if (argument == "-") {
      if (!std::exchange(stdin_seen_, true)) inputs_.files.push_back({stdin_name_, {}});
      return;
    }
    const fs::path path = session_.settings.directory / argument;
    std::error_code error;
    const auto status = fs::status(path, error);
    if (fs::is_directory(status)) {
      walk(path);
    } else if (fs::exists(status)) {
      add(path);
    } else if (!find_id(argument)) {
      inputs_.problems.push_back(
          error && error != std::errc::no_such_file_or_directory
              ? message({"kan inte läsa `{}`: {}", "cannot read `{}`: {}"}, argument, error.message())
              : message({"det finns ingen fil, katalog eller avtal med namnet `{}`",
                         "there is no file, directory or agreement named `{}`"},
                        argument));
    }
  }

  void walk(const fs::path& directory) {
    std::error_code error;
    bool any = false;
    const auto prefix = shown(session_, directory / ".");
    const auto base = directory.native().size();
    fs::recursive_directory_iterator it{directory, fs::directory_options::none, error};
    for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
      std::error_code no_status;
      if (is_hidden(it->path())) {
        it.disable_recursion_pending();
      } else if (!it->is_directory(no_status) && is_yaml(it->path())) {
        any = true;
        const auto& native = it->path().native();
        const auto inner = native.substr(native.find_first_not_of('/', base));
        auto name = prefix == "." ? std::string{} : prefix;
        if (!name.empty() && !name.ends_with('/')) name += '/';
        add(it->path(), name.append(inner));
      }
    }
    if (error) {
      inputs_.problems.push_back(
          message({"kan inte läsa katalogen `{}`: {}", "cannot read the directory `{}`: {}"},
                  shown(session_, directory), error.message()));
    } else if (!any) {
      inputs_.problems.push_back(message({"katalogen `{}` har inga filer som slutar på .yaml eller .yml",
                                          "the directory `{}` has no files ending in .yaml or .yml"},
                                         shown(session_, directory)));
    }
  }

  Inputs take() {
    std::stable_sort(inputs_.files.begin(), inputs_.files.end(),
                     [](const Input& a, const Input& b) { return a.name < b.name; });
    return std::move(inputs_);
  }

 private:
  static bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

  bool find_id(const std::string& id) {
    const auto agreements = nearest_directory(session_.settings.directory, "agreements");
    if (!agreements || id.find('/') != std::string::npos) return false;
    for (const char* ending : {".yaml", ".yml"}) {
      const auto path = *agreements / (id + ending);
      std::error_code error;
      if (fs::exists(path, error)) {
        add(path);
        return true;
      }
    }
    return false;
  }

  void add(const fs::path& path) { add(path, shown(session_, path)); }

  /// A file that is named twice, or by two paths, is read once.
  void add(const fs::path& path, std::string name) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0 && !seen_.emplace(status.st_dev, status.st_ino).second) return;
    inputs_.files.push_back({std::move(name), path});
  }

  const Session& session_;
  std::string stdin_name_;
  std::set<std::pair<dev_t, ino_t>> seen_;
  bool stdin_seen_ = false;
  Inputs inputs_;
};

}  // namespace

Inputs find_inputs(const Session& session, const std::vector<std::string>& arguments,
                   const std::string& stdin_name) {
  Finder finder{session, stdin_name};
  if (arguments.empty()) {
    const auto agreements = nearest_directory(session.settings.directory, "agreements");
    if (!agreements) {
      throw Failed(Exit::unreadable,
                   message({"hittar ingen katalog `agreements` här eller ovanför",
                            "finds no directory `agreements` here or above"}),
                   message({"ange filer eller kataloger, eller stå i registrets katalog",
                            "name files or directories, or stand in the register's directory"}));
    }
    finder.walk(*agreements);
  }
  for (const auto& argument : arguments) finder.find(argument);
  return finder.take();
}

std::optional<fs::path> nearest_directory(fs::path from, std::string_view name) {
  std::error_code error;
  from = fs::absolute(from, error).lexically_normal();
  for (;; from = from.parent_path()) {
    if (fs::is_directory(from / name, error)) return from / name;
    if (from == from.parent_path()) return std::nullopt;
  }
}

std::string shown(const Session& session, const fs::path& path) {
  const auto normal = fs::absolute(path).lexically_normal();
  const auto relative =
      normal.lexically_relative(fs::absolute(session.settings.directory).lexically_normal());
  return relative.empty() ? path.lexically_normal().string() : relative.string();
}

}  // namespace iop::cli
