#include "cli/against.hpp"

#include <algorithm>
#include <sstream>

#include "compare/difference.hpp"
#include "term/funding_history.hpp"
#include "term/standing.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> yaml_endings{".yaml", ".yml"};

/// A YAML file that a walk through `agreements/` would find: nothing of its path is hidden.
bool is_agreement_path(std::string_view path) {
  const bool hidden = path.starts_with('.') || path.find("/.") != std::string_view::npos;
  return !hidden && std::any_of(yaml_endings.begin(), yaml_endings.end(),
                                [&](auto ending) { return path.ends_with(ending); });
}

/// Those an agreement pays, by organisation number where there is one.
std::set<std::string> payees(const Agreement& agreement) {
  std::set<std::string> all;
  for (const auto& row : *agreement.funding) {
    for (const auto& id : payees_of(row.value)) {
      const auto* party = agreement.party(id);
      all.insert(party != nullptr && party->organisation_number ? party->organisation_number->value : id);
    }
  }
  return all;
}

}  // namespace

std::unique_ptr<Revision> revision_named(const Session& session, const std::string& revision) {
  auto opened = session.world.git(session.settings.directory, revision);
  if (opened) return *std::move(opened);
  const auto& said = opened.failure().what;
  std::istringstream sv{said.sv};
  std::istringstream en{said.en};
  Message line;
  while (std::getline(sv, line.sv) && std::getline(en, line.en)) {
    if (!line.sv.empty()) session.complain(message({"git: {}", "git: {}"}, line));
  }
  throw Failed(Exit::unreadable,
               message({"revisionen `{}` går inte att läsa", "the revision `{}` cannot be read"}, revision),
               message({"stå i registrets git-katalog; en grund klon saknar äldre revisioner",
                        "stand in the register's repository; a shallow clone lacks older revisions"}));
}

struct Against::Known {
  std::string path;
  rules::EarlierAgreement document;
  std::string diarienummer;
  std::set<std::string> payees;

  static std::optional<Known> from(std::string path, std::optional<rules::EarlierAgreement> document) {
    if (!document || !document->agreement.diarienummer) return std::nullopt;
    const auto number = document->agreement.diarienummer->value;
    auto paid = cli::payees(document->agreement);
    return Known{std::move(path), *std::move(document), number, std::move(paid)};
  }

  [[nodiscard]] bool is_same_as(const Known& other) const {
    if (diarienummer != other.diarienummer) return false;
    const auto is_shared = [&](const auto& payee) { return other.payees.contains(payee); };
    return payees == other.payees || std::any_of(payees.begin(), payees.end(), is_shared);
  }
  [[nodiscard]] std::size_t distance_to(const Known& other) const {
    return compare::differences(agreement_fields(), *document.root, *other.document.root).size();
  }
};

bool Against::Root::holds(const std::string& file) const {
  if (!is_directory) return file == path;
  return is_agreement_path(file.substr(std::min(path.size(), file.size()))) &&
         (path.empty() || (file.starts_with(path) && file[path.size()] == '/'));
}

Against::Against(const Session& session, std::string revision, const std::vector<std::string>& arguments)
    : session_(session), name_(std::move(revision)), revision_(revision_named(session, name_)) {
  for (const auto& argument : arguments) take(argument);
  all_are_gone_ = !arguments.empty() && arguments_.empty();
  if (!arguments.empty()) return;
  if (const auto agreements = nearest_directory(session.settings.directory, "agreements"))
    roots_.push_back({must_be_in_repository(*agreements), true});
}

std::optional<std::string> Against::path_in_repository(const fs::path& path) const {
  std::error_code error;
  const bool is_directory = fs::is_directory(path, error);
  const auto absolute =
      is_directory ? fs::canonical(path, error) : fs::absolute(path, error).lexically_normal();
  const auto parent = fs::weakly_canonical(absolute.parent_path(), error);
  const auto name = absolute.filename();
  const auto inside = (name.empty() ? parent : parent / name).lexically_relative(revision_->top());
  if (inside.empty() || *inside.begin() == "..") return std::nullopt;
  return inside == "." ? std::string{} : inside.string();
}

std::string Against::must_be_in_repository(const fs::path& path) const {
  if (auto inside = path_in_repository(path)) return *std::move(inside);
  throw Failed(Exit::unreadable,
               message({"`{}` ligger utanför git-katalogen `{}`", "`{}` lies outside the repository `{}`"},
                       shown(session_, path), revision_->top().string()),
               message({"stå i registrets katalog, eller ange den med -C",
                        "stand in the register's directory, or name it with -C"}));
}

bool Against::was_there(const std::string& path) const {
  const auto& files = revision_->files();
  const auto below = std::lower_bound(files.begin(), files.end(), path + "/");
  return revision_->has(path) || (below != files.end() && below->starts_with(path + "/"));
}

void Against::take(const std::string& argument) {
  const auto path = session_.settings.directory / argument;
  std::error_code error;
  const bool is_there = argument != "-" && fs::exists(path, error);
  if (is_there) {
    roots_.push_back({must_be_in_repository(path), fs::is_directory(path, error)});
  } else if (argument != "-") {
    const auto inside = path_in_repository(path);
    if (inside && was_there(*inside)) {
      roots_.push_back({*inside, !revision_->has(*inside)});
      return;
    }
    if (take_gone_id(argument)) return;
  }
  arguments_.push_back(argument);
}

bool Against::take_gone_id(const std::string& id) {
  const auto agreements = nearest_directory(session_.settings.directory, "agreements");
  if (!agreements || id.find('/') != std::string::npos) return false;
  for (const auto ending : yaml_endings) {
    const auto path = *agreements / (id + std::string{ending});
    const auto inside = path_in_repository(path);
    std::error_code error;
    if (!inside || !revision_->has(*inside)) continue;
    roots_.push_back({*inside, false});
    return !fs::exists(path, error);
  }
  return false;
}

Inputs Against::find_inputs(const std::string& stdin_name) {
  auto inputs = all_are_gone_ ? Inputs{} : cli::find_inputs(session_, arguments_, stdin_name);
  match(inputs.files);
  return inputs;
}

void Against::match(const std::vector<Input>& inputs) {
  std::vector<const Input*> unmatched;
  for (const auto& input : inputs) {
    const bool is_stdin = input.path.empty();
    auto path = is_stdin ? path_in_repository(session_.settings.directory / input.name)
                         : std::optional{must_be_in_repository(input.path)};
    // What a link leads to may be what was signed.
    std::error_code error;
    if (!is_stdin && !revision_->has(*path)) path = path_in_repository(fs::canonical(input.path, error));
    if (path && revision_->has(*path)) {
      earlier_[input.name] = *path;
    } else if (!is_stdin) {
      unmatched.push_back(&input);
    }
  }
  if (!unmatched.empty()) match_moved(unmatched);
}

/// Whether the work tree has a file at `path`, as git has it: not by way of a link to a directory.
bool Against::is_there(const std::string& path) const {
  const auto whole = revision_->top() / path;
  std::error_code error;
  if (!fs::is_regular_file(whole, error)) return false;
  return fs::canonical(whole.parent_path(), error) == whole.parent_path();
}

std::vector<std::string> Against::gone() const {
  std::vector<std::string> paths;
  for (const auto& path : revision_->files()) {
    if (is_agreement_path(path) && !is_there(path)) paths.push_back(path);
  }
  return paths;
}

std::vector<Against::Known> Against::gone_and_signed() const {
  std::vector<Known> all;
  for (const auto& path : gone()) {
    auto known = Known::from(path, rules::read_earlier(read(path)));
    if (known && is_signed(known->document.agreement)) all.push_back(*std::move(known));
  }
  return all;
}

void Against::match_moved(const std::vector<const Input*>& unmatched) {
  const auto candidates = gone_and_signed();
  if (candidates.empty()) return;
  std::vector<Known> now;
  for (const auto* input : unmatched) {
    auto bytes = read_file(input->path, input->name);
    if (!bytes) continue;
    auto known =
        Known::from(input->name, rules::read_earlier({"", input->name, input->name, *std::move(bytes)}));
    if (known) now.push_back(*std::move(known));
  }
  for (const auto& old : candidates) {
    const Known* best = nullptr;
    std::size_t nearest = 0;
    for (const auto& known : now) {
      if (!old.is_same_as(known)) continue;
      const auto distance = old.distance_to(known);
      if (best == nullptr || distance < nearest) {
        best = &known;
        nearest = distance;
      }
    }
    if (best != nullptr) earlier_.try_emplace(best->path, old.path);
  }
}

rules::Earlier Against::read(const std::string& path) const {
  auto bytes = revision_->bytes(path);
  if (!bytes) throw Failed(Exit::unreadable, bytes.failure().what);
  return {name_, path, shown(session_, revision_->top() / path), *std::move(bytes)};
}

std::optional<rules::Earlier> Against::earlier(const std::string& name) const {
  const auto found = earlier_.find(name);
  if (found == earlier_.end()) return std::nullopt;
  return read(found->second);
}

std::vector<Diagnostic> Against::removed() const {
  std::set<std::string> matched;
  for (const auto& [name, path] : earlier_) matched.insert(path);
  std::vector<Diagnostic> findings;
  for (const auto& path : gone()) {
    const bool is_judged =
        std::any_of(roots_.begin(), roots_.end(), [&](const Root& root) { return root.holds(path); });
    if (!is_judged || matched.contains(path)) continue;
    for (auto& finding : rules::compare_removed(read(path))) findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace iop::cli
