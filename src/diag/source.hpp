#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iop {

/// Bytes `[begin, end)` of one source.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr bool contains(std::uint32_t offset) const {
    return begin <= offset && offset < end;
  }
  friend constexpr bool operator==(Span, Span) = default;
};

/// Line and column from 1; columns count Unicode code points.
struct Position {
  int line = 1;
  int column = 1;
  friend constexpr auto operator<=>(Position, Position) = default;
};

/// The bytes of one file as read, without a byte order mark, and where its lines begin.
/// Lines are found on first use: a source belongs to one thread.
class Source {
 public:
  Source(std::string name, std::string bytes) : name_(std::move(name)), bytes_(std::move(bytes)) {}

  /// As the user would name it: relative to the working directory.
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view bytes() const { return bytes_; }
  [[nodiscard]] std::string_view text(Span span) const;
  [[nodiscard]] Position position(std::uint32_t offset) const;
  /// Line `number` (from 1) without its line break.
  [[nodiscard]] std::string_view line(int number) const;
  [[nodiscard]] std::uint32_t line_begin(int number) const;
  [[nodiscard]] int line_count() const;

 private:
  void find_lines() const;
  std::string name_;
  std::string bytes_;
  mutable std::vector<std::uint32_t> line_begins_;
};

}  // namespace iop
