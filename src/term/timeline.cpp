#include "term/timeline.hpp"

#include <algorithm>
#include <tuple>

#include "field/rules.hpp"
#include "term/change.hpp"

namespace iop {

/// What one amendment leaves, on top of those before it.
struct Timeline::Version {
  Date from;
  const Amendment* amendment;
  yaml::Node root;
  Agreement agreement;
};

namespace {

/// Whether `path` is `parent` or lies under it.
bool within(std::string_view path, std::string_view parent) {
  return path.starts_with(parent) && (path.size() == parent.size() || path[parent.size()] == '.');
}

std::vector<const Amendment*> in_force_order(const Agreement& agreement) {
  std::vector<const Amendment*> out;
  for (const auto& amendment : *agreement.amendments) {
    if (amendment && amendment->effective && amendment->set) out.push_back(&*amendment);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const auto* a, const auto* b) { return *a->effective < *b->effective; });
  return out;
}

/// Findings are compared by what they say and where, so that an amendment answers for its own only.
auto identity(const Report::Item& item) {
  return std::tuple{item.diagnostic.rule->code, item.span.begin, item.span.end,
                    std::string_view{item.diagnostic.what.sv}};
}

bool among(const Report::Item& item, const Report& report) {
  return std::any_of(report.items().begin(), report.items().end(),
                     [&](const auto& other) { return identity(other) == identity(item); });
}

bool inside(Span inner, Span outer) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

bool stands_in(const Amendment& amendment, Span span) {
  const auto& changes = amendment.set->items;
  return std::any_of(changes.begin(), changes.end(), [&](const Change& change) {
    return inside(span, change.path_span) || inside(span, change.value->span);
  });
}

/// Whether a new finding is the amendment's doing. Signatures, notices and other events may well name a party
/// or a row that a later amendment has removed.
bool is_caused(const Report::Item& item, const Amendment& amendment) {
  return stands_in(amendment, item.span) || item.diagnostic.rule != &field::unknown_reference;
}

/// The change that most likely made something wrong elsewhere: the first that removes, else the first.
Span likely_cause(const Amendment& amendment) {
  const auto& changes = amendment.set->items;
  for (const auto& change : changes) {
    if (change.value->is_null()) return change.path_span;
  }
  return changes.empty() ? amendment.set.span() : changes.front().path_span;
}

void repeat(const Report::Item& item, const Amendment& amendment, Report& report) {
  const auto& diagnostic = item.diagnostic;
  const bool own = stands_in(amendment, item.span);
  auto finding = report.add(
      *diagnostic.rule, diagnostic.severity, own ? item.span : likely_cause(amendment),
      own ? diagnostic.what : message({"med ändringen: {}", "with the amendment: {}"}, diagnostic.what));
  finding.help(diagnostic.help);
  if (!own) finding.note(item.span, message_of({"gäller detta ställe", "concerns this place"}));
  for (const auto& note : diagnostic.notes) {
    if (note.at) {
      finding.note_at(*note.at, note.what);
    } else {
      finding.note(note.what);
    }
  }
}

}  // namespace

Timeline::Timeline(const yaml::Node& root, const Agreement& original) : root_(&root), original_(&original) {
  const Source nowhere{"", ""};
  const yaml::Node* before = root_;
  for (const auto* amendment : in_force_order(original)) {
    auto version = std::make_unique<Version>(Version{*amendment->effective, amendment, *before, {}});
    for (const auto& change : amendment->set->items) apply(change, version->root);
    Report unread{nowhere};
    version->agreement = decode(version->root, unread);
    before = &version->root;
    if (change_days_.empty() || change_days_.back() != version->from) change_days_.push_back(version->from);
    versions_.push_back(std::move(version));
  }
}

Timeline::~Timeline() = default;
Timeline::Timeline(Timeline&&) noexcept = default;
Timeline& Timeline::operator=(Timeline&&) noexcept = default;

const Party* Timeline::party(std::string_view id) const {
  for (auto version = versions_.rbegin(); version != versions_.rend(); ++version) {
    if (const auto* party = (*version)->agreement.party(id)) return party;
  }
  return original_->party(id);
}

const Agreement& Timeline::as_of(Date day) const {
  const auto after = std::upper_bound(versions_.begin(), versions_.end(), day,
                                      [](Date d, const auto& version) { return d < version->from; });
  return after == versions_.begin() ? *original_ : (*(after - 1))->agreement;
}

const Agreement& Timeline::amended() const {
  return versions_.empty() ? *original_ : versions_.back()->agreement;
}

std::vector<const Amendment*> Timeline::amendments() const {
  std::vector<const Amendment*> out;
  for (const auto& version : versions_) out.push_back(version->amendment);
  return out;
}

const Amendment* Timeline::setter(std::string_view path, Date day) const {
  const Amendment* found = nullptr;
  for (const auto& version : versions_) {
    if (version->from > day) break;
    for (const auto& change : version->amendment->set->items) {
      if (within(path, change.path)) found = version->amendment;
    }
  }
  return found;
}

std::string Timeline::source(std::string path, Date day) const {
  const auto* amendment = setter(path, day);
  if (amendment == nullptr) return path;
  path += "; amendments: ";
  if (amendment->diarienummer) path += amendment->diarienummer->value + ", ";
  return path + amendment->effective->to_string();
}

bool Timeline::sets(std::string_view path, Date day) const {
  return std::any_of(versions_.begin(), versions_.end(), [&](const auto& version) {
    const auto& changes = version->amendment->set->items;
    return version->from == day && std::any_of(changes.begin(), changes.end(),
                                               [&](const Change& change) { return change.path == path; });
  });
}

void Timeline::check(Report& report) const {
  if (versions_.empty()) return;
  Report before{report.source()};
  decode(*root_, before);
  const yaml::Node* base = root_;
  for (const auto& version : versions_) {
    yaml::Node root = *base;
    for (const auto& change : version->amendment->set->items) {
      if (const auto failure = apply(change, root)) {
        report.add(field::out_of_range, change.path_span, failure->what).help(failure->fix);
      }
    }
    Report now{report.source()};
    decode(version->root, now);
    for (const auto& item : now.items()) {
      if (!among(item, before) && is_caused(item, *version->amendment))
        repeat(item, *version->amendment, report);
    }
    before = std::move(now);
    base = &version->root;
  }
}

}  // namespace iop
