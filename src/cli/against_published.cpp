#include <algorithm>
#include <array>

#include "cli/against.hpp"
#include "cli/embedded.hpp"
#include "yaml/reader.hpp"

// What `--against REV` says of index series and guidelines (C804).

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

/// The text under `key` at the top of a document; empty where there is none.
std::string text_under(const std::string& bytes, std::string_view key) {
  const Source source{"", yaml::without_byte_order_mark(bytes)};
  Report unread{source};
  const auto root = yaml::read(unread);
  const auto* value = root ? root->find(key) : nullptr;
  return value != nullptr ? value->text : std::string{};
}

bool is_same_file(std::string_view a, std::string_view b) {
  return fs::path{a}.filename() == fs::path{b}.filename();
}

void append(std::vector<Diagnostic>& findings, std::vector<Diagnostic> more) {
  findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<Diagnostic> Against::published(Library& library) const {
  const std::array folders{
      Folder{"index", library.series_files(), series_fields(), "series"},
      Folder{"guidelines", library.guideline_files(), rules::profile_fields(), "reference"}};
  std::vector<Diagnostic> findings;
  for (const auto& folder : folders) {
    std::set<std::string> paths;
    for (const auto& place : library.places()) {
      // Both where a link stands and where it leads to.
      std::error_code error;
      const auto beside = fs::weakly_canonical(place.parent_path(), error) / place.filename() / folder.name;
      const auto inside = beside.lexically_relative(revision_->top());
      if (!inside.empty() && *inside.begin() != "..") paths.insert(inside.string());
      if (auto path = path_in_repository(place / folder.name)) paths.insert(*std::move(path));
    }
    for (const auto& path : paths) compare_folder(path, folder, findings);
    compare_with_built_in(paths, folder, findings);
  }
  return findings;
}

void Against::compare_folder(const std::string& path, const Folder& folder,
                             std::vector<Diagnostic>& findings) const {
  for (const auto& file : revision_->files()) {
    if (fs::path{file}.parent_path() != path || !file.ends_with(".yaml")) continue;
    const auto earlier = read(file);
    const auto is_file = [&](const auto& other) { return is_same_file(other.name, file); };
    const auto is_same = [&](const auto& other) {
      return text_under(other.bytes, folder.identity) == text_under(earlier.bytes, folder.identity);
    };
    auto found = std::find_if(folder.now.begin(), folder.now.end(), is_file);
    if (found == folder.now.end()) found = std::find_if(folder.now.begin(), folder.now.end(), is_same);
    append(findings,
           rules::compare_published(earlier, found != folder.now.end() ? std::optional{*found} : std::nullopt,
                                    folder.info));
  }
}

/// A file that the revision lacks and that wins over one built into the program is compared with that.
void Against::compare_with_built_in(const std::set<std::string>& paths, const Folder& folder,
                                    std::vector<Diagnostic>& findings) const {
  const auto was_there = [&](std::string_view name) {
    const auto file = fs::path{name}.filename().string();
    return std::any_of(paths.begin(), paths.end(),
                       [&](const auto& path) { return revision_->has(path + "/" + file); });
  };
  for (const auto& built_in : embedded_files()) {
    if (fs::path{built_in.path}.parent_path().filename() != folder.name) continue;
    const std::string bytes{built_in.bytes};
    const auto wins = [&](const rules::Published& now) {
      return now.bytes != bytes && !was_there(now.name) &&
             (is_same_file(now.name, built_in.path) ||
              text_under(now.bytes, folder.identity) == text_under(bytes, folder.identity));
    };
    const auto now = std::find_if(folder.now.begin(), folder.now.end(), wins);
    if (now == folder.now.end()) continue;
    const std::string path{built_in.path};
    append(findings, rules::compare_published({"iop", path, path, bytes}, *now, folder.info));
  }
}

}  // namespace iop::cli
