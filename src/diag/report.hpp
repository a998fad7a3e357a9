#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "diag/source.hpp"

namespace iop {

/// Collects the diagnostics of one source; the only maker of diagnostics. No text or line that leaves it
/// shows a personal identity number (N951): its digits are masked. Keeps the first thousand findings of a
/// file, and the last of them says how many more there were.
class Report {
 public:
  class Finding;

  explicit Report(const Source& source) : source_(&source) {}

  /// A finding of `rule` at `span`. `what`: lower case, no final stop, values in backticks.
  Finding add(const RuleInfo& rule, Span span, Message what);
  Finding add(const RuleInfo& rule, Severity severity, Span span, Message what);

  [[nodiscard]] const Source& source() const { return *source_; }
  [[nodiscard]] Place place(Span span) const;
  [[nodiscard]] bool empty() const { return items_.empty(); }
  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] std::size_t size() const { return items_.size(); }

  struct Item {
    Diagnostic diagnostic;
    Span span;
    bool pointer_given = false;
  };
  [[nodiscard]] const std::vector<Item>& items() const { return items_; }
  /// Takes back what was found by `rule`.
  void drop(const RuleInfo& rule);
  /// Takes back what was found more than once: the same rule, at the same place, in the same words.
  void drop_repeats();
  /// Fills in the pointers by `pointer_at(span)` and hands over the findings sorted by place.
  std::vector<Diagnostic> take(const std::function<std::string(Span)>& pointer_at);

 private:
  const Source* source_;
  std::vector<Item> items_;
  std::size_t left_out_ = 0;
};

/// To add to the finding just made.
class Report::Finding {
 public:
  Finding(Report& report, std::size_t index) : report_(&report), index_(index) {}
  Finding& help(Message help);
  Finding& note(Span span, Message what);
  Finding& note(Message what);
  Finding& note_at(Place place, Message what);
  Finding& pointer(std::string pointer);
  Finding& quoted_from(std::string source);

 private:
  Diagnostic& diagnostic() { return report_->items_[index_].diagnostic; }
  Report* report_;
  std::size_t index_;
};

}  // namespace iop
