#include "yaml/builder.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "yaml/rules.hpp"
#include "yaml/scalars.hpp"

namespace iop::yaml {
namespace {

using std::uint32_t;
using namespace std::string_view_literals;

constexpr auto npos = std::string_view::npos;

constexpr std::size_t max_scalar_size = std::size_t{64} << 10;

uint32_t position_of(const YAML::Mark& mark) {
  return static_cast<uint32_t>(std::max(mark.pos, 0));
}

}  // namespace

void Builder::OnDocumentStart(const YAML::Mark& /*mark*/) {}

void Builder::OnDocumentEnd() {
  document_ended_ = true;
}

Builder::Part Builder::next_part() const {
  return !frames_.empty() && !frames_.back().is_sequence() && !frames_.back().value_next ? Part::key
                                                                                         : Part::value;
}

int Builder::block_column() const {
  const auto frame =
      std::find_if(frames_.rbegin(), frames_.rend(), [](const Frame& f) { return f.is_block(); });
  return frame == frames_.rend() ? -1 : frame->column;
}

Span Builder::word_at(uint32_t at) const {
  const auto end = bytes_.find_first_of(layout_.in_flow() ? " \t\r\n,[]{}" : " \t\r\n", at);
  return {at, static_cast<uint32_t>(std::min(end, bytes_.size()))};
}

/// A file of a million aliases is told of its first ones.
bool Builder::may_report() {
  constexpr int most = 25;
  return ++reported_ <= most;
}

Builder::Part Builder::enter(uint32_t mark) {
  const auto part = next_part();
  layout_.enter(frames_);
  const auto at = layout_.at();
  if (part == Part::key && layout_.peek() == '?' && layout_.blank_ahead(1)) refuse_key({at, at + 1});
  // A collection that is itself a key begins before the mapping it is the key of is known to have begun.
  if (mark < at && (bytes_[mark] == '[' || bytes_[mark] == '{')) refuse_key({mark, mark + 1});
  if (mark != at) layout_.refuse();
  return part;
}

void Builder::read_properties() {
  while (true) {
    const auto property = layout_.property();
    if (!property) return;
    const Span span = *property;
    if (bytes_[span.begin] == '&') {
      report_alias(span.begin);
    } else if (may_report()) {
      report_
          ->add(tag_not_allowed, *property,
                message({"en YAML-tagg får inte stå i filen", "a YAML tag may not stand in the file"}))
          .help(message({"ta bort taggen; en text som ska börja med `!` sätts inom citattecken",
                         "remove the tag; quote a text that begins with `!`"}));
    }
  }
}

void Builder::report_alias(uint32_t at) {
  if (!may_report()) return;
  const auto span = word_at(at);
  if (bytes_[at] == '&') {
    report_
        ->add(alias_not_allowed, span,
              message({"ett ankare (`&`) får inte stå i filen", "an anchor (`&`) may not stand in the file"}))
        .help(message({"ta bort ankaret och skriv ut värdet där det behövs; en text som ska börja med `&` "
                       "sätts inom citattecken",
                       "remove the anchor and write the value out where it is needed; quote a text that "
                       "begins with `&`"}));
  } else {
    report_
        ->add(alias_not_allowed, span,
              message({"ett alias (`*`) får inte stå i filen", "an alias (`*`) may not stand in the file"}))
        .help(message({"skriv ut värdet; en text som ska börja med `*` sätts inom citattecken",
                       "write the value out; quote a text that begins with `*`"}));
  }
}

void Builder::report_key(Span span, Message what) {
  if (may_report()) {
    report_->add(key_not_a_string, span, std::move(what))
        .help(message({"skriv nyckeln som en enkel text: `nyckel: värde`",
                       "write the key as a simple text: `key: value`"}));
  }
}

void Builder::refuse_key(Span span) {
  report_key(span, message({"nyckeln är sammansatt, inte en text", "the key is composed, not a text"}));
  throw Stopped{};
}

/// A value on a line of its own stands deeper than the key or dash it belongs to.
void Builder::demand_deeper() const {
  if (frames_.empty() || !frames_.back().is_block() || next_part() == Part::key) return;
  if (layout_.column() <= frames_.back().column) layout_.refuse();
}

void Builder::check_key(const Node& key) {
  if (key.text.empty()) {
    report_key(key.span, message({"nyckeln är tom", "the key is empty"}));
    frames_.back().drop_member = true;
  } else if (key.text == "<<" && key.is_plain()) {
    if (may_report()) {
      report_
          ->add(alias_not_allowed, key.span,
                message({"sammanfogning (`<<`) får inte stå i filen",
                         "a merge key (`<<`) may not stand in the file"}))
          .help(message({"skriv ut nycklarna i stället", "write the keys out instead"}));
    }
    frames_.back().drop_member = true;
  }
}

void Builder::check_size(Node& node) {
  if (node.text.size() <= max_scalar_size) return;
  report_
      ->add(too_large, {node.span.begin, node.span.begin + 1},
            message({"värdet är {} byte; högst {} läses", "the value is {} bytes; at most {} are read"},
                    node.text.size(), max_scalar_size))
      .help(message({"lägg den långa texten i en egen fil och hänvisa till den",
                     "put the long text in a file of its own and refer to it"}));
  auto size = max_scalar_size;
  while ((static_cast<unsigned char>(node.text[size]) & 0xc0U) == 0x80U) --size;
  node.text.resize(size);
}

void Builder::consume_scalar(Node& node, const std::string& value) {
  const auto begin = layout_.at();
  const char first = layout_.peek();
  node.kind = Kind::scalar;
  node.text = value;
  if (first == '"' || first == '\'') {
    node.style = first == '"' ? Style::double_quoted : Style::single_quoted;
    const auto [end, escape] = end_of_quoted(bytes_, begin);
    if (!end) layout_.syntax().refuse_quote(begin);
    if (escape) layout_.syntax().refuse_escape(*escape);
    layout_.consume_lines(*end);
    layout_.syntax().scene.quoted = {begin, *end};
  } else if ((first == '|' || first == '>') && !layout_.in_flow()) {
    node.style = Style::block;
    const auto block = end_of_block(bytes_, begin, block_column());
    if (block.tab) layout_.syntax().refuse_tab(*block.tab);
    layout_.consume_lines(block.end);
    mend_folded(node.text, bytes_, {begin, block.end});
  } else {
    if (first == ':' && layout_.in_flow()) layout_.refuse();
    const auto end = end_of_plain(bytes_, begin, value);
    if (!end) layout_.refuse();
    // YAML 1.2 sees a key without a value in `{a:, b: 1}`, other readers an error.
    const auto next = bytes_.substr(*end, 2);
    if (layout_.in_flow() && next.size() == 2 && next[0] == ':' && ",?[]{}"sv.find(next[1]) != npos)
      layout_.syntax().refuse_at(*end);
    layout_.consume_plain(*end, block_column());
  }
  node.span = {begin, layout_.token_end()};
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                       const std::string& value) {
  const auto part = enter(position_of(mark));
  read_properties();
  Node node;
  const char first = layout_.peek();
  const bool written = !value.empty() || first == '"' || first == '\'' || first == '|' || first == '>';
  if (written) {
    demand_deeper();
    consume_scalar(node, value);
    check_size(node);
  } else {
    node.span = {layout_.token_end(), layout_.token_end()};
  }
  if (part == Part::key) check_key(node);
  complete(std::move(node));
}

void Builder::OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) {
  enter(position_of(mark));
  report_alias(layout_.at());
  const auto span = word_at(layout_.at());
  layout_.consume(span.end);
  if (!frames_.empty() && frames_.back().is_sequence()) return;
  if (!frames_.empty()) frames_.back().drop_member = true;
  Node node;
  node.span = span;
  complete(std::move(node));
}

Span Builder::null_word() const {
  const auto at = layout_.at();
  for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
    if (bytes_.substr(at, word.size()) == word) return {at, at + static_cast<uint32_t>(word.size())};
  }
  return {};
}

void Builder::null_key() {
  layout_.enter(frames_);
  read_properties();
  const auto at = layout_.at();
  if (layout_.peek() == '?' && layout_.blank_ahead(1)) refuse_key({at, at + 1});
  Node node;
  if (layout_.peek() == ':') {
    node.span = {at, at};
    report_key({at, at + 1}, message({"nyckeln är tom", "the key is empty"}));
  } else {
    node.span = null_word();
    if (node.span.end == 0) {
      if (!layout_.in_flow() || ",]}"sv.find(layout_.peek()) != npos) layout_.refuse();
      const auto end = std::min(bytes_.find_first_of(",]}\r\n", at), bytes_.size());
      layout_.syntax().refuse_missing_colon(at, {at, static_cast<uint32_t>(end)});
    }
    layout_.consume_plain(node.span.end, block_column());
    report_key(node.span, message({"`{}` är inget namn på en nyckel", "`{}` is no name of a key"},
                                  report_->source().text(node.span)));
  }
  frames_.back().drop_member = true;
  complete(std::move(node));
}

void Builder::null_value(uint32_t mark) {
  layout_.enter(frames_);
  const bool is_here = layout_.at() == mark;
  const auto before = layout_.token_end();
  read_properties();
  Node node;
  const auto word = null_word();
  const bool deeper =
      frames_.empty() || !frames_.back().is_block() || layout_.column() > frames_.back().column;
  if (is_here && word.end != 0 && deeper) {
    layout_.consume_plain(word.end, block_column());
    node.span = word;
  } else {
    const auto end = layout_.token_end();
    const bool nothing = end == before;
    if (nothing && !frames_.empty() && frames_.back().shape == Shape::flow_sequence) layout_.refuse();
    node.span = {end, end};
  }
  complete(std::move(node));
}

void Builder::OnNull(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) {
  if (next_part() == Part::key) {
    null_key();
  } else {
    null_value(position_of(mark));
  }
}

void Builder::finish_document() {
  if (!layout_.at_second_document()) return;
  const auto at = layout_.at();
  const auto line = static_cast<uint32_t>(std::min(bytes_.find_first_of("\r\n", at), bytes_.size()));
  report_
      ->add(several_documents, {at, line},
            message({"ett andra YAML-dokument börjar här; en fil är ett avtal",
                     "a second YAML document begins here; a file is one agreement"}))
      .help(message({"lägg det i en egen fil, eller ta bort `---`",
                     "put it in a file of its own, or remove the `---`"}));
}

}  // namespace iop::yaml
