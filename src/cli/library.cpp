#include "cli/library.hpp"

#include <algorithm>
#include <array>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "cli/embedded.hpp"
#include "yaml/reader.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view guidelines_folder = "guidelines";
constexpr std::string_view index_folder = "index";

/// The file name a profile's reference gives it: `RS 2021-04161` is in `rs-2021-04161.yaml`.
std::string file_name_of(const std::string& reference) {
  std::string name;
  for (const char c : reference) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    name.push_back(plain ? c : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : '-');
  }
  return name + ".yaml";
}

/// Where `schemas/` stands: beside the agreements of the first input, or above the working directory.
std::optional<fs::path> schemas_directory(const Session& session, const std::vector<Input>& inputs) {
  if (session.settings.schemas) {
    const auto given = session.settings.directory / *session.settings.schemas;
    std::error_code error;
    if (fs::is_directory(given, error)) return given;
    throw Failed(Exit::unreadable,
                 message({"`--schemas {}` är ingen katalog", "`--schemas {}` is not a directory"},
                         session.settings.schemas->string()));
  }
  for (const auto& input : inputs) {
    if (!input.path.empty()) return nearest_directory(input.path.parent_path(), "schemas");
  }
  return nearest_directory(session.settings.directory, "schemas");
}

/// The series that a file `vpi.yaml` is about: `VPI`.
std::string series_named_by(const std::string& file_name) {
  auto name = fs::path{file_name}.stem().string();
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return name;
}

/// The series that a file with errors is about: what it says itself, else what its name says.
std::string series_named_in(const yaml::Node& root, const std::string& file_name) {
  const auto* name = root.is_mapping() ? root.find("series") : nullptr;
  const bool is_text = name != nullptr && name->is_scalar() && !name->text.empty();
  return is_text ? name->text : series_named_by(file_name);
}

}  // namespace

Library::Library(const Session& session, const std::vector<Input>& inputs)
    : directory_(schemas_directory(session, inputs)) {
  const auto agreements = nearest_directory(session.settings.directory, "agreements");
  beside_agreements_ = (agreements ? agreements->parent_path() : session.settings.directory) / "schemas";
  list_files(session);
}

void Library::list_files(const Session& session) {
  for (const auto& file : embedded_files()) {
    const fs::path path{file.path};
    auto& folder = path.parent_path().filename() == guidelines_folder ? guidelines_ : series_;
    folder[path.filename().string()] = {std::string{file.path}, {}, file.bytes};
  }
  if (!directory_) return;
  for (auto* folder : {&guidelines_, &series_}) {
    const auto directory = *directory_ / (folder == &guidelines_ ? guidelines_folder : index_folder);
    std::error_code error;
    for (const auto& entry : fs::directory_iterator{directory, error}) {
      if (entry.path().extension() != ".yaml") continue;
      (*folder)[entry.path().filename().string()] = {shown(session, entry.path()), entry.path(), {}};
    }
    for (const auto& [name, file] : *folder) {
      session.remark(file.path.empty() ? message({"`{}`: den inbyggda", "`{}`: the built-in one"}, name)
                                       : message({"`{}`: {}", "`{}`: {}"}, name, file.name));
    }
  }
}

std::string Library::bytes_of(const File& file) {
  if (file.path.empty()) return std::string{file.embedded};
  auto bytes = read_file(file.path, file.name);
  if (!bytes) throw Failed(Exit::unreadable, bytes.failure().what);
  return *std::move(bytes);
}

const rules::Profile* Library::read_profile(const File& file) {
  auto& profile = profiles_[file.name];
  if (profile) return profile.get();
  const Source source{file.name, yaml::without_byte_order_mark(bytes_of(file))};
  Report report{source};
  profile = std::make_unique<rules::Profile>();
  const auto root = yaml::read(report);
  if (root) *profile = rules::read_profile(*root, report);
  for (auto& finding : report.take([&](Span span) { return root ? yaml::pointer_at(*root, span) : ""; })) {
    findings_.push_back(std::move(finding));
  }
  return profile.get();
}

const rules::Profile* Library::profile(const std::string& reference) {
  const std::lock_guard lock{mutex_};
  const auto is_it = [&](const rules::Profile* p) {
    return p->reference && p->reference->value == reference;
  };
  if (const auto file = guidelines_.find(file_name_of(reference)); file != guidelines_.end()) {
    if (const auto* found = read_profile(file->second); is_it(found)) return found;
  }
  for (const auto& [name, file] : guidelines_) {
    if (const auto* found = read_profile(file); is_it(found)) return found;
  }
  return nullptr;
}

const rules::Profile* Library::chosen_profile(const Session& session, const std::string& file_or_reference) {
  const auto path = session.settings.directory / file_or_reference;
  std::error_code error;
  const bool is_file = fs::exists(path, error) && !fs::is_directory(path, error);
  const bool like_a_file = path.extension() == ".yaml" || path.extension() == ".yml" ||
                           file_or_reference.find('/') != std::string::npos;
  if (is_file || like_a_file) {
    const std::lock_guard lock{mutex_};
    const auto known = findings_.size();
    const auto* found = read_profile({shown(session, path), path, {}});
    const auto is_error = [](const Diagnostic& finding) { return finding.severity == Severity::error; };
    const bool broken =
        std::any_of(findings_.begin() + static_cast<std::ptrdiff_t>(known), findings_.end(), is_error);
    return broken ? nullptr : found;
  }
  if (const auto* found = profile(normalised_diarienummer(file_or_reference))) return found;
  std::vector<std::string_view> references;
  for (const auto* known : profiles()) {
    if (known->reference) references.push_back(known->reference->value);
  }
  const auto near = text::nearest(file_or_reference, references);
  const std::vector<std::string> names(references.begin(), references.end());
  throw Failed(
      Exit::usage,
      message({"det finns ingen riktlinje `{}`", "there is no guideline `{}`"}, file_or_reference),
      near ? message({"menas `{}`?", "did you mean `{}`?"}, *near)
           : Message{"det finns " + text::join(names, "och"), "there are " + text::join(names, "and")});
}

std::vector<const rules::Profile*> Library::profiles() {
  const std::lock_guard lock{mutex_};
  std::vector<const rules::Profile*> all;
  all.reserve(guidelines_.size());
  for (const auto& [name, file] : guidelines_) all.push_back(read_profile(file));
  return all;
}

void Library::read_indices() {
  indices_.emplace();
  for (const auto& [name, file] : series_) {
    auto bytes = bytes_of(file);
    const auto hash = sha256(bytes);
    const Source source{file.name, yaml::without_byte_order_mark(std::move(bytes))};
    Report report{source};
    const auto root = yaml::read(report);
    // What follows from a syntax error is no cause of its own.
    auto series = root && !report.has_errors() ? read_series(*root, report) : std::nullopt;
    if (!series || report.has_errors()) {
      series = IndexSeries{.series = root ? series_named_in(*root, name) : series_named_by(name)};
      series->readable = false;
    }
    series->path = file.name;
    series->sha256 = hash;
    std::string key = series->series;
    indices_->insert_or_assign(std::move(key), *std::move(series));
    for (auto& finding : report.take([&](Span span) { return root ? yaml::pointer_at(*root, span) : ""; })) {
      findings_.push_back(std::move(finding));
    }
  }
}

const IndexTable& Library::indices() {
  const std::lock_guard lock{mutex_};
  if (!indices_) read_indices();
  return *indices_;
}

Library::SeriesFile Library::series_file(const std::string& series) {
  const auto& name = indices().at(series).path;
  const std::lock_guard lock{mutex_};
  const auto& file = series_.at(fs::path{name}.filename().string());
  const auto target = directory_.value_or(beside_agreements_) / index_folder / fs::path{name}.filename();
  return {bytes_of(file), file.path.empty() ? target : file.path};
}

std::vector<rules::Published> Library::bytes_of_all(const std::map<std::string, File>& files) {
  std::vector<rules::Published> all;
  all.reserve(files.size());
  for (const auto& [name, file] : files) all.push_back({file.name, bytes_of(file)});
  return all;
}

std::vector<rules::Published> Library::series_files() {
  return bytes_of_all(series_);
}

std::vector<rules::Published> Library::guideline_files() {
  return bytes_of_all(guidelines_);
}

std::vector<fs::path> Library::places() const {
  std::vector<fs::path> all{beside_agreements_};
  if (directory_) all.push_back(*directory_);
  return all;
}

std::vector<Diagnostic> Library::take_findings() {
  const std::lock_guard lock{mutex_};
  return std::exchange(findings_, {});
}

rules::Yardstick Library::yardstick(Date today) {
  return {.profile = [this](const std::string& reference) { return profile(reference); },
          .profiles = [this] { return profiles(); },
          .indices = indices(),
          .today = today};
}

}  // namespace iop::cli
