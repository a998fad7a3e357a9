#include "diag/report.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "base/personal_number.hpp"
#include "base/text.hpp"

namespace iop {

namespace {

constexpr std::size_t most_findings = 1000;

/// Lines longer than this are quoted in part, so that a file of one long line does not fill the memory.
constexpr std::size_t longest_line = 2000;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

bool before(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.at.file, a.at.begin, a.rule->code) < std::tie(b.at.file, b.at.begin, b.rule->code);
}

Report::Finding Report::add(const RuleInfo& rule, Span span, Message what) {
  return add(rule, rule.severity, span, std::move(what));
}

Report::Finding Report::add(const RuleInfo& rule, Severity severity, Span span, Message what) {
  if (items_.size() > most_findings) {
    items_.pop_back();
    ++left_out_;
  }
  Diagnostic diagnostic;
  diagnostic.rule = &rule;
  diagnostic.severity = severity;
  diagnostic.what = masked(std::move(what));
  diagnostic.at = place(span);
  items_.push_back({std::move(diagnostic), span});
  return {*this, items_.size() - 1};
}

Place Report::place(Span span) const {
  const auto begin = source_->position(span.begin);
  Place place{source_->name(), begin, source_->position(std::max(span.begin, span.end)), {}};
  auto line = source_->line(begin.line);
  if (line.size() > longest_line) {
    const auto at = span.begin - source_->line_begin(begin.line);
    auto from = at - std::min<std::size_t>(at, longest_line / 4);
    while (from < line.size() && is_continuation(line[from])) ++from;
    place.line_column = static_cast<int>(text::count_code_points(line.substr(0, from))) + 1;
    auto size = std::min(longest_line, line.size() - from);
    while (from + size < line.size() && is_continuation(line[from + size])) --size;
    line = line.substr(from, size);
  }
  place.line = masked(std::string{line});
  return place;
}

bool Report::has_errors() const {
  return std::any_of(items_.begin(), items_.end(),
                     [](const Item& item) { return item.diagnostic.severity == Severity::error; });
}

void Report::drop(const RuleInfo& rule) {
  std::erase_if(items_, [&](const Item& item) { return item.diagnostic.rule == &rule; });
}

void Report::drop_repeats() {
  std::set<std::tuple<const RuleInfo*, std::uint32_t, std::uint32_t, std::string>> seen;
  std::erase_if(items_, [&](const Item& item) {
    return !seen.emplace(item.diagnostic.rule, item.span.begin, item.span.end, item.diagnostic.what.sv)
                .second;
  });
}

std::vector<Diagnostic> Report::take(const std::function<std::string(Span)>& pointer_at) {
  std::vector<Diagnostic> out;
  out.reserve(items_.size());
  if (left_out_ > 0) {
    items_.back().diagnostic.notes.push_back(
        {message({"{} fynd till i filen visas inte", "{} more findings of the file are not shown"},
                 left_out_),
         std::nullopt});
  }
  for (auto& item : items_) {
    if (!item.pointer_given) item.diagnostic.pointer = masked(pointer_at(item.span));
    out.push_back(std::move(item.diagnostic));
  }
  items_.clear();
  std::stable_sort(out.begin(), out.end(), before);
  return out;
}

Report::Finding& Report::Finding::help(Message help) {
  diagnostic().help = masked(std::move(help));
  return *this;
}

Report::Finding& Report::Finding::note(Span span, Message what) {
  return note_at(report_->place(span), std::move(what));
}

Report::Finding& Report::Finding::note(Message what) {
  diagnostic().notes.push_back({masked(std::move(what)), std::nullopt});
  return *this;
}

Report::Finding& Report::Finding::note_at(Place place, Message what) {
  diagnostic().notes.push_back({masked(std::move(what)), std::move(place)});
  return *this;
}

Report::Finding& Report::Finding::pointer(std::string pointer) {
  diagnostic().pointer = masked(std::move(pointer));
  report_->items_[index_].pointer_given = true;
  return *this;
}

Report::Finding& Report::Finding::quoted_from(std::string source) {
  diagnostic().quoted_from = std::move(source);
  return *this;
}

}  // namespace iop
