#include "yaml/layout.hpp"

#include <algorithm>

namespace iop::yaml {

bool Layout::blank_ahead(std::uint32_t ahead) const {
  if (at_ + ahead >= bytes_.size()) return true;
  const char c = bytes_[at_ + ahead];
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool Layout::at_marker(std::string_view marker) const {
  return at_ == line_begin_ && bytes_.substr(at_, marker.size()) == marker && blank_ahead(3);
}

/// A tab may separate, but not indent: not where a key or a dash could still come on this line.
void Layout::check_tab() const {
  if (!fresh_ || in_flow() || (tab_column_ && column() >= *tab_column_)) return;
  syntax_.refuse_tab(at_);
}

void Layout::skip() {
  for (; at_ < bytes_.size(); ++at_) {
    switch (bytes_[at_]) {
      case ' ':
      case '\r':
        break;
      case '\t':
        check_tab();
        break;
      case '\n':
        line_begin_ = at_ + 1;
        fresh_ = true;
        break;
      case '#': {
        const auto end = bytes_.find('\n', at_);
        at_ = static_cast<std::uint32_t>(std::min(end, bytes_.size())) - 1;
        tab_column_.reset();
        break;
      }
      default:
        return;
    }
  }
}

void Layout::consume(std::uint32_t end) {
  at_ = syntax_.scene.token_end = end;
  fresh_ = false;
  tab_column_.reset();
}

void Layout::consume_lines(std::uint32_t end) {
  const auto newline = bytes_.substr(at_, end - at_).rfind('\n');
  if (newline != std::string_view::npos) line_begin_ = at_ + static_cast<std::uint32_t>(newline) + 1;
  consume(end);
}

void Layout::consume_plain(std::uint32_t end, int parent) {
  consume_lines(end);
  tab_column_ = parent + 1;
}

void Layout::open_flow() {
  consume(at_ + 1);
  ++flow_depth_;
}

void Layout::close_flow(Frame& frame) {
  skip();
  if (peek() == ',' && frame.begun && !frame.comma) {
    frame.comma = true;
    consume(at_ + 1);
    skip();
  }
  if (peek() != (frame.shape == Shape::flow_sequence ? ']' : '}')) refuse();
  consume(at_ + 1);
  --flow_depth_;
}

void Layout::enter_document() {
  skip();
  if (!at_marker("---")) return;
  consume(at_ + 3);
  skip();
}

void Layout::enter_item(Frame& frame) {
  skip();
  if (column() != frame.column || peek() != '-' || !blank_ahead(1) || !fresh_) refuse();
  consume(at_ + 1);
  fresh_ = true;
  skip();
}

void Layout::enter_key(Frame& frame) {
  skip();
  if (column() != frame.column || !fresh_) refuse();
  frame.key_line = line_begin_;
  frame.key_begin = at_;
}

void Layout::enter_flow_entry(Frame& frame) {
  skip();
  if (frame.begun && frame.shape != Shape::pair) {
    if (peek() != ',') refuse();
    consume(at_ + 1);
    skip();
  }
  frame.key_line = line_begin_;
  frame.key_begin = at_;
}

void Layout::enter_value(Frame& frame) {
  const Span key{frame.key_begin, token_end()};
  skip();
  if (line_begin_ != frame.key_line || peek() != ':') syntax_.refuse_missing_colon(at_, key);
  if (frame.is_block() && !blank_ahead(1)) refuse();
  consume(at_ + 1);
  skip();
}

void Layout::enter(std::vector<Frame>& frames) {
  if (frames.empty()) return enter_document();
  Frame& frame = frames.back();
  if (frame.value_next) {
    enter_value(frame);
  } else if (frame.shape == Shape::block_sequence) {
    enter_item(frame);
  } else if (frame.shape == Shape::block_mapping) {
    enter_key(frame);
  } else {
    enter_flow_entry(frame);
  }
  frame.begun = true;
}

std::optional<Span> Layout::property() {
  if (peek() != '&' && peek() != '!') return {};
  const auto begin = at_;
  auto end = at_;
  const bool verbatim = bytes_.substr(at_, 2) == "!<";
  while (end < bytes_.size() && std::string_view{" \t\r\n"}.find(bytes_[end]) == std::string_view::npos) {
    if (in_flow() && !verbatim && std::string_view{",[]{}"}.find(bytes_[end]) != std::string_view::npos)
      break;
    ++end;
    if (verbatim && bytes_[end - 1] == '>') break;
  }
  consume(end);
  skip();
  return Span{begin, end};
}

bool Layout::at_second_document() {
  skip();
  bool ended = false;
  while (at_marker("...")) {
    ended = true;
    consume(at_ + 3);
    skip();
    if (!at_end() && !fresh_) refuse();
  }
  if (at_end()) return false;
  if (ended || at_marker("---")) return true;
  refuse();
}

}  // namespace iop::yaml
