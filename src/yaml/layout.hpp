#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "yaml/syntax.hpp"

namespace iop::yaml {

enum class Shape : std::uint8_t { block_sequence, block_mapping, flow_sequence, flow_mapping, pair };

/// A collection that is being read.
struct Frame {
  Shape shape;
  bool value_next = false;   ///< of a mapping: its key has been read
  bool begun = false;        ///< it has an entry
  bool drop_member = false;  ///< the member being read is reported and stays out of the tree
  bool comma = false;        ///< of a flow collection: a comma has been read after the last entry
  int column = 0;            ///< of a block collection: where its dashes or keys stand
  std::uint32_t begin = 0;
  std::uint32_t key_begin = 0;
  std::uint32_t key_line = 0;  ///< where the line of the key began
  std::size_t first_item = 0;  ///< among the nodes that wait for their collection

  [[nodiscard]] bool is_block() const { return shape <= Shape::block_mapping; }
  [[nodiscard]] bool is_sequence() const {
    return shape == Shape::block_sequence || shape == Shape::flow_sequence;
  }
};

/// Walks over what yaml-cpp does not tell of, the bytes between its events, and demands there what YAML
/// demands: dashes, colons and commas each in its place, indentation by spaces, comments, and nothing else.
/// It refuses (throws `Stopped`) at the first byte that has no business there.
class Layout {
 public:
  explicit Layout(Report& report) : bytes_(report.source().bytes()), syntax_(report) {}

  /// Moves to the first byte of the node that comes next in the innermost of `frames`.
  void enter(std::vector<Frame>& frames);
  /// Moves past `&anchor` and `!tag` before a node; says where they stand.
  std::optional<Span> property();
  /// Moves past a token of the document.
  void consume(std::uint32_t end);
  /// The same for a token that may hold line breaks.
  void consume_lines(std::uint32_t end);
  /// After a plain scalar blank lines may hold tabs deeper than column `parent`.
  void consume_plain(std::uint32_t end, int parent);
  void open_flow();
  void close_flow(Frame& frame);
  /// Moves past the document's end, to the end of the bytes or to where another document begins.
  bool at_second_document();

  [[nodiscard]] std::uint32_t at() const { return at_; }
  /// Where the last token ended.
  [[nodiscard]] std::uint32_t token_end() const { return syntax_.scene.token_end; }
  [[nodiscard]] char peek() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }
  [[nodiscard]] int column() const { return static_cast<int>(at_ - line_begin_); }
  [[nodiscard]] bool in_flow() const { return flow_depth_ > 0; }
  [[nodiscard]] bool at_end() const { return at_ >= bytes_.size(); }
  /// Whether a blank, a line break or the end stands `ahead` bytes on.
  [[nodiscard]] bool blank_ahead(std::uint32_t ahead) const;
  /// Whether a block collection may begin here: first on its line, or after a dash.
  [[nodiscard]] bool may_begin_block() const { return fresh_; }
  [[nodiscard]] Syntax& syntax() { return syntax_; }
  [[noreturn]] void refuse() const { syntax_.refuse_at(at_); }

 private:
  void skip();
  void check_tab() const;
  void enter_document();
  void enter_item(Frame& frame);
  void enter_key(Frame& frame);
  void enter_value(Frame& frame);
  void enter_flow_entry(Frame& frame);
  [[nodiscard]] bool at_marker(std::string_view marker) const;

  std::string_view bytes_;
  Syntax syntax_;
  std::uint32_t at_ = 0;
  std::uint32_t line_begin_ = 0;
  int flow_depth_ = 0;
  bool fresh_ = true;              ///< nothing but indentation and dashes before this on its line
  std::optional<int> tab_column_;  ///< after a plain scalar: from where on blank lines may hold tabs
};

}  // namespace iop::yaml
