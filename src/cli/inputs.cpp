#include "cli/inputs.hpp"

#include <algorithm>
#include <set>
#include <sys/stat.h>
#include <utility>

#include "cli/system_error.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

bool is_yaml(std::string_view name) {
  return name.ends_with(".yaml") || name.ends_with(".yml");
}

std::string_view file_name(const fs::path& path) {
  const std::string_view native = path.native();
  return native.substr(native.find_last_of('/') + 1);
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
      add_named(path);
    } else if (!find_id(argument)) {
      inputs_.problems.push_back({error && error != std::errc::no_such_file_or_directory
                                      ? message({"kan inte läsa `{}`: {}", "cannot read `{}`: {}"}, argument,
                                                why_refused(error.value()))
                                      : message({"ingen fil, ingen katalog och inget avtal heter `{}`",
                                                 "there is no file, directory or agreement named `{}`"},
                                                argument),
                                  argument});
    }
  }

  void walk(const fs::path& directory) {
    inputs_.has_directory = true;
    std::error_code error;
    bool any = false;
    const auto prefix = shown(session_, directory / ".");
    const auto base = directory.native().size();
    fs::recursive_directory_iterator it{directory, fs::directory_options::none, error};
    ++walks_;
    for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
      std::error_code no_status;
      const auto file = file_name(it->path());
      if (file.starts_with('.')) {
        it.disable_recursion_pending();
      } else if (is_yaml(file) && !it->is_directory(no_status)) {
        any = true;
        links_ = links_ || it->is_symlink(no_status);
        const auto& native = it->path().native();
        const auto inner = native.substr(native.find_first_not_of('/', base));
        auto name = prefix == "." ? std::string{} : prefix;
        if (!name.empty() && !name.ends_with('/')) name += '/';
        name += inner;
        inputs_.files.push_back({std::move(name), it->path()});
      }
    }
    if (error) {
      inputs_.problems.push_back(
          {message({"kan inte läsa katalogen `{}`: {}", "cannot read the directory `{}`: {}"},
                   shown(session_, directory), why_refused(error.value())),
           shown(session_, directory)});
    } else if (!any) {
      inputs_.problems.push_back({message({"katalogen `{}` har inga filer som slutar på .yaml eller .yml",
                                           "the directory `{}` has no files ending in .yaml or .yml"},
                                          shown(session_, directory)),
                                  shown(session_, directory)});
    }
  }

  Inputs take() {
    if (links_ || walks_ != 1 || named_) drop_repeated();
    std::stable_sort(inputs_.files.begin(), inputs_.files.end(),
                     [](const Input& a, const Input& b) { return a.name < b.name; });
    return std::move(inputs_);
  }

 private:
  bool find_id(const std::string& id) {
    const auto agreements = nearest_directory(session_.settings.directory, "agreements");
    if (!agreements || id.find('/') != std::string::npos) return false;
    for (const char* ending : {".yaml", ".yml"}) {
      const auto path = *agreements / (id + ending);
      std::error_code error;
      if (fs::exists(path, error)) {
        add_named(path);
        return true;
      }
    }
    return false;
  }

  void add_named(const fs::path& path) {
    named_ = true;
    inputs_.files.push_back({shown(session_, path), path});
  }

  /// A file that is named twice, or by two paths, is read once. One walk without links meets no file twice.
  void drop_repeated() {
    std::set<std::pair<dev_t, ino_t>> seen;
    std::erase_if(inputs_.files, [&](const Input& input) {
      struct stat status {};
      return ::stat(input.path.c_str(), &status) == 0 && !seen.emplace(status.st_dev, status.st_ino).second;
    });
  }

  const Session& session_;
  std::string stdin_name_;
  bool stdin_seen_ = false;
  bool named_ = false;  ///< whether a file was named itself
  bool links_ = false;  ///< whether a walk met a symbolic link to a file
  int walks_ = 0;
  Inputs inputs_;
};

}  // namespace

void add_inputs(CLI::App& command, const Session& session, std::vector<std::string>& paths,
                std::string& stdin_filename) {
  command
      .add_option("path", paths,
                  session.say({"Filer, kataloger, avtals-id eller - (annars närmaste agreements/)",
                               "Files, directories, agreement ids or - (else the nearest agreements/)"}))
      ->type_name(takes::agreements);
  command
      .add_option("--stdin-filename", stdin_filename,
                  session.say({"Namn på det som läses från -", "Name of what is read from -"}))
      ->type_name(takes::file);
}

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
