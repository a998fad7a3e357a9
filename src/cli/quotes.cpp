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

/// `amendments: DNR, 2034-01-01` at its end; none where no amendment is named.
std::optional<Date> amended_on(const std::vector<std::string>& parts) {
  for (const auto& part : parts) {
    if (!part.starts_with("amendments: ") || part.size() < 10) continue;
    if (const auto day = Date::parse(part.substr(part.size() - 10))) return *day;
  }
  return std::nullopt;
}

/// Where the amendment that holds on `day` sets `path` or what it lies in.
std::optional<Span> set_by_amendment(const AgreementFile& file, const std::string& path, Date day) {
  const auto* amendment = file.timeline->setter(path, day);
  if (amendment == nullptr) return std::nullopt;
  std::optional<Span> out;
  for (const auto& change : amendment->set->items) {
    if (path == change.path || path.starts_with(change.path + ".")) out = change.path_span;
  }
  return out;
}

render::Quote quote_at(const AgreementFile& file, const std::string& path, Span place) {
  const int line = file.source->position(place.begin).line;
  return {path, line, std::string{text::trim(file.source->line(line))}};
}

}  // namespace

std::vector<render::Quote> quotes_of(const AgreementFile& file, const std::string& source) {
  std::vector<render::Quote> out;
  const auto parts = split(source, "; ");
  const auto day = amended_on(parts);
  for (const auto& part : parts) {
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

}  // namespace iop::cli
