#include "diag/report.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/personal_number.hpp"

namespace iop {

bool before(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.at.file, a.at.begin, a.rule->code) < std::tie(b.at.file, b.at.begin, b.rule->code);
}

Report::Finding Report::add(const RuleInfo& rule, Span span, Message what) {
  return add(rule, rule.severity, span, std::move(what));
}

Report::Finding Report::add(const RuleInfo& rule, Severity severity, Span span, Message what) {
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
  return {source_->name(), begin, source_->position(std::max(span.begin, span.end)),
          masked(std::string{source_->line(begin.line)})};
}

bool Report::has_errors() const {
  return std::any_of(items_.begin(), items_.end(),
                     [](const Item& item) { return item.diagnostic.severity == Severity::error; });
}

std::vector<Diagnostic> Report::take(const std::function<std::string(Span)>& pointer_at) {
  std::vector<Diagnostic> out;
  out.reserve(items_.size());
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
  diagnostic().pointer = std::move(pointer);
  report_->items_[index_].pointer_given = true;
  return *this;
}

Report::Finding& Report::Finding::quoted_from(std::string source) {
  diagnostic().quoted_from = std::move(source);
  return *this;
}

}  // namespace iop
