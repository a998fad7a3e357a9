#include "cli/quotes.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace iop::cli {

namespace {

std::vector<std::string> split(std::string_view text, std::string_view separator) {
  std::vector<std::string> out;
  for (std::size_t begin = 0;;) {
    const auto end = text.find(separator, begin);
    out.emplace_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return out;
    begin = end + separator.size();
  }
}

/// The node at a dotted path, and that of its key.
struct Found {
  const yaml::Node* value = nullptr;
  Span place;
};
std::optional<Found> find(const yaml::Node& root, const std::string& path) {
  Found at{&root, root.span};
  for (const auto& name : split(path, ".")) {
    const yaml::Node* next = nullptr;
    if (at.value->is_mapping()) {
      for (std::size_t i = 0; i < at.value->member_count(); ++i) {
        if (at.value->key(i).text != name) continue;
        next = &at.value->value(i);
        at.place = at.value->key(i).span;
      }
    } else if (at.value->is_sequence()) {
      std::size_t index = 0;
      const auto* end = name.data() + name.size();
      const auto [after, error] = std::from_chars(name.data(), end, index);
      if (error == std::errc{} && after == end && index < at.value->items.size())
        next = &at.value->items[index];
      if (next != nullptr) at.place = next->span;
    }
    if (next == nullptr) return std::nullopt;
    at.value = next;
  }
  return at;
}

constexpr std::string_view of_amendments = "amendments: ";
constexpr std::string_view of_notices = "notices: ";
constexpr std::size_t day_length = 10;

/// The day that `part` ends with, behind `lead`: `amendments: DNR, 2034-01-01`.
std::optional<Date> day_behind(std::string_view lead, const std::string& part) {
  if (!part.starts_with(lead) || part.size() < lead.size() + day_length) return std::nullopt;
  const auto day = Date::parse(part.substr(part.size() - day_length));
  return day ? std::optional{*day} : std::nullopt;
}

/// The day of the amendment that the parts name for the one at `index`: right after it, else last before it.
std::optional<Date> amended_on(const std::vector<std::string>& parts, std::size_t index) {
  if (index + 1 < parts.size()) {
    if (const auto day = day_behind(of_amendments, parts[index + 1])) return day;
  }
  for (std::size_t i = index; i-- > 0;) {
    if (const auto day = day_behind(of_amendments, parts[i])) return day;
  }
  return std::nullopt;
}

/// Where the amendment that holds on `day` sets `path` or what it lies in.
std::optional<Span> set_by_amendment(const rules::JudgedFile& file, const std::string& path, Date day) {
  const auto* amendment = file.timeline->setter(path, day);
  if (amendment == nullptr) return std::nullopt;
  std::optional<Span> out;
  for (const auto& change : amendment->set->items) {
    if (path == change.path || path.starts_with(change.path + ".")) out = change.path_span;
  }
  return out;
}

render::Quote quote_at(const rules::JudgedFile& file, const std::string& path, Span place) {
  const int line = file.source->position(place.begin).line;
  return {path, line, std::string{text::trim(file.source->line(line))}};
}

std::string text_at(const yaml::Node& row, std::string_view key) {
  const auto* value = row.is_mapping() ? row.find(key) : nullptr;
  return value != nullptr ? value->text : std::string{};
}

/// The notice that `part` names by party and day; where its day stands on a line of its own, that too.
void quote_notice(const rules::JudgedFile& file, const std::string& part, std::vector<render::Quote>& out) {
  const auto* notices = file.root->is_mapping() ? file.root->find("notices") : nullptr;
  if (notices == nullptr || !notices->is_sequence()) return;
  for (std::size_t i = 0; i < notices->items.size(); ++i) {
    const auto& row = notices->items[i];
    const auto party = std::string{of_notices} + text_at(row, "party") + ", ";
    for (const auto* key : {"given", "decided"}) {
      if (part != party + text_at(row, key)) continue;
      const auto path = "notices." + std::to_string(i);
      out.push_back(quote_at(file, path, row.span));
      auto day = quote_at(file, path + "." + key, row.find(key)->span);
      if (day.line != out.back().line) out.push_back(std::move(day));
      return;
    }
  }
}

}  // namespace

std::vector<render::Quote> quotes_of(const rules::JudgedFile& file, const std::string& source) {
  std::vector<render::Quote> out;
  const auto parts = split(source, "; ");
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto& part = parts[i];
    if (part.starts_with(of_notices)) {
      quote_notice(file, part, out);
      continue;
    }
    const auto day = amended_on(parts, i);
    const auto changed = day ? set_by_amendment(file, part, *day) : std::nullopt;
    if (changed) {
      out.push_back(quote_at(file, part, *changed));
    } else if (const auto found = find(*file.root, part)) {
      out.push_back(quote_at(file, part, found->place));
      if (part.starts_with("clauses.")) out.back().text = std::string{text::trim(found->value->text)};
    }
  }
  return out;
}

std::optional<render::QuotedLimits> quoted_limits(const rules::JudgedFile& file, const Ending& ending,
                                                  const std::string& funding) {
  const auto limits = limits_of(*file.timeline, ending, funding);
  if (!limits) return std::nullopt;
  render::QuotedLimits out{{limits->first, quotes_of(file, limits->first.source)}, std::nullopt};
  if (limits->last) out.last = render::QuotedLimit{*limits->last, quotes_of(file, limits->last->source)};
  return out;
}

}  // namespace iop::cli
