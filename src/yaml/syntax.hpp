#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "diag/report.hpp"

namespace iop::yaml {

/// Thrown once what stops the reading has been reported; never leaves `read`.
struct Stopped {};

/// Finds words for a place where reading stopped, adds the file's one Y102 there, and throws `Stopped`.
class Syntax {
 public:
  explicit Syntax(Report& report) : report_(&report), bytes_(report.source().bytes()) {}

  /// What the reader knows of the neighbourhood; kept up to date by it.
  struct Scene {
    std::uint32_t token_end = 0;             ///< all before this has been understood
    Span quoted;                             ///< the last quoted scalar
    std::optional<std::uint32_t> open_flow;  ///< the innermost `[` or `{` that is open
  };
  Scene scene;

  /// Something at `at` has no business there: looks for the likeliest cause.
  [[noreturn]] void refuse_at(std::uint32_t at) const;
  [[noreturn]] void refuse_tab(std::uint32_t at) const;
  [[noreturn]] void refuse_quote(std::uint32_t opening) const;
  /// A backslash and what follows it, somewhere before `at`.
  [[noreturn]] void refuse_escape(std::uint32_t at) const;
  /// No `:` follows `key`; `at` is what stands there instead.
  [[noreturn]] void refuse_missing_colon(std::uint32_t at, Span key) const;
  /// Only if a bracket or quote after the last token is open to the end of the file.
  void refuse_where_open_to_the_end() const;
  /// The quoted scalar around `at` has met the end of the file or of the document.
  [[noreturn]] void refuse_open_quote(std::uint32_t at) const;

 private:
  /// What is still open at a place after `scene.token_end`, found without yaml-cpp's help.
  struct Unclosed {
    std::optional<std::uint32_t> quote;
    std::optional<std::uint32_t> bracket;
  };
  [[nodiscard]] Unclosed unclosed(std::uint32_t at) const;

  [[noreturn]] void refuse(Span span, Message what, Message help, std::optional<Span> opened = {}) const;
  void refuse_where_quote_ran_on(std::uint32_t at) const;
  void refuse_where_line_has_tab(std::uint32_t at) const;
  void refuse_where_bracket_is_open(std::uint32_t at) const;
  void refuse_where_line_before_is_stray(std::uint32_t at) const;
  void refuse_where_reserved(std::uint32_t at) const;
  void refuse_where_misplaced_indicator(std::uint32_t at) const;
  [[noreturn]] void refuse_line(std::uint32_t at) const;

  [[nodiscard]] char byte(std::uint32_t at) const { return at < bytes_.size() ? bytes_[at] : '\0'; }
  [[nodiscard]] bool blank(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t line_begin(std::uint32_t at) const;
  [[nodiscard]] Span rest_of_line(std::uint32_t at) const;

  Report* report_;
  std::string_view bytes_;
};

}  // namespace iop::yaml
