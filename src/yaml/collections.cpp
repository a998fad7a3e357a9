#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "base/text.hpp"
#include "yaml/builder.hpp"
#include "yaml/rules.hpp"

namespace iop::yaml {
namespace {

using std::uint32_t;

constexpr std::size_t max_depth = 100;

uint32_t position_of(const YAML::Mark& mark) {
  return static_cast<uint32_t>(std::max(mark.pos, 0));
}

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// For each key of the members the earlier member with the same key, or `none`.
std::vector<std::size_t> earlier_members(const Node* members, std::size_t count) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return members[2 * a].text < members[2 * b].text; });
  std::vector<std::size_t> earlier(count, none);
  for (std::size_t i = 1; i < count; ++i) {
    const auto before = order[i - 1];
    if (members[2 * before].text != members[2 * order[i]].text) continue;
    earlier[order[i]] = earlier[before] == none ? before : earlier[before];
  }
  return earlier;
}

bool all_differ(const Node* members, std::size_t count) {
  constexpr std::size_t few = 24;
  if (count > few) return false;
  for (std::size_t i = 1; i < count; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (members[2 * i].text == members[2 * j].text) return false;
    }
  }
  return true;
}

}  // namespace

void Builder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                              YAML::EmitterStyle::value style) {
  open(style == YAML::EmitterStyle::Block ? Shape::block_sequence : Shape::flow_sequence, position_of(mark),
       tag, anchor);
}

void Builder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) {
  open(style == YAML::EmitterStyle::Block ? Shape::block_mapping : Shape::flow_mapping, position_of(mark),
       tag, anchor);
}

void Builder::OnSequenceEnd() {
  close();
}

void Builder::OnMapEnd() {
  close();
}

void Builder::open(Shape shape, uint32_t mark, const std::string& tag, YAML::anchor_t anchor) {
  const auto part = enter(mark);
  if (tag != "?" || anchor != YAML::NullAnchor) read_properties();
  const auto at = layout_.at();
  if (part == Part::key) {
    // At the end of the file yaml-cpp takes an open bracket for a key.
    layout_.syntax().refuse_where_open_to_the_end();
    refuse_key({at, at + 1});
  }
  if (frames_.size() >= max_depth) {
    report_
        ->add(too_large, {at, at + 1},
              message({"här börjar nivå {}; högst {} läses", "level {} begins here; at most {} are read"},
                      frames_.size() + 1, max_depth))
        .help(message({"ett avtal har några få nivåer: är det rätt fil?",
                       "an agreement has a few levels: is it the right file?"}));
    throw Stopped{};
  }
  // `[key: value]` is a mapping without braces.
  if (shape == Shape::flow_mapping && layout_.peek() != '{') shape = Shape::pair;
  if (shape == Shape::flow_sequence && layout_.peek() != '[') layout_.refuse();
  Frame frame{shape};
  frame.begin = at;
  frame.first_item = waiting_.size();
  frame.column = layout_.column();
  const bool beside_its_key = shape == Shape::block_sequence && !frames_.empty() &&
                              frames_.back().shape == Shape::block_mapping &&
                              frame.column == frames_.back().column;
  if (!beside_its_key) demand_deeper();
  if (frame.is_block()) {
    if (!layout_.may_begin_block()) layout_.refuse();
  } else if (shape != Shape::pair) {
    layout_.open_flow();
  }
  frames_.push_back(frame);
  note_open_flow();
}

void Builder::note_open_flow() {
  auto& open = layout_.syntax().scene.open_flow;
  open.reset();
  if (!layout_.in_flow()) return;
  const auto frame = std::find_if(frames_.rbegin(), frames_.rend(),
                                  [](const Frame& f) { return !f.is_block() && f.shape != Shape::pair; });
  if (frame != frames_.rend()) open = frame->begin;
}

void Builder::close() {
  auto& frame = frames_.back();
  if (!frame.is_block() && frame.shape != Shape::pair) layout_.close_flow(frame);
  auto node = collect();
  note_open_flow();
  complete(std::move(node));
}

Node Builder::collect() {
  const Frame frame = frames_.back();
  if (!frame.is_sequence()) drop_duplicates(frame);
  frames_.pop_back();
  Node node;
  node.kind = frame.is_sequence() ? Kind::sequence : Kind::mapping;
  node.span = {frame.begin, std::max(frame.begin, layout_.token_end())};
  const auto first = waiting_.begin() + static_cast<std::ptrdiff_t>(frame.first_item);
  node.items.assign(std::make_move_iterator(first), std::make_move_iterator(waiting_.end()));
  waiting_.erase(first, waiting_.end());
  return node;
}

void Builder::complete(Node node) {
  waiting_.push_back(std::move(node));
  if (frames_.empty() || frames_.back().is_sequence()) return;
  auto& frame = frames_.back();
  if (frame.value_next && frame.drop_member) {
    waiting_.pop_back();
    waiting_.pop_back();
    frame.drop_member = false;
  }
  frame.value_next = !frame.value_next;
}

std::string Builder::pointer_to(const std::string& key) const {
  std::string pointer;
  for (std::size_t i = 1; i < frames_.size(); ++i) {
    const auto& parent = frames_[i - 1];
    const auto first = frames_[i].first_item;
    append_to_pointer(
        pointer, parent.is_sequence() ? std::to_string(first - parent.first_item) : waiting_[first - 1].text);
  }
  append_to_pointer(pointer, key);
  return pointer;
}

/// The first of several stands; the others are told of and judged no further.
void Builder::drop_duplicates(const Frame& frame) {
  const auto count = (waiting_.size() - frame.first_item) / 2;
  Node* members = waiting_.data() + frame.first_item;
  if (all_differ(members, count)) return;
  const auto earlier = earlier_members(members, count);
  std::vector<Span> places(count);
  for (std::size_t i = 0; i < count; ++i) places[i] = members[2 * i].span;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < count; ++i) {
    Node& key = members[2 * i];
    if (earlier[i] == none) {
      if (kept != i) {
        members[2 * kept] = std::move(key);
        members[2 * kept + 1] = std::move(members[2 * i + 1]);
      }
      ++kept;
    } else if (may_report()) {
      const auto name = text::printable(key.text);
      report_
          ->add(duplicate_key, key.span,
                message({"nyckeln `{}` står två gånger på samma nivå",
                         "the key `{}` stands twice in one mapping"},
                        name))
          .note(places[earlier[i]], message({"första gången här", "first here"}))
          .help(message({"ta bort en av dem, eller ge den sitt rätta namn",
                         "remove one of them, or give it its right name"}))
          .pointer(pointer_to(key.text));
    }
  }
  waiting_.resize(frame.first_item + 2 * kept);
}

std::optional<Node> Builder::take() {
  while (!frames_.empty()) {
    if (frames_.back().value_next) waiting_.pop_back();
    complete(collect());
  }
  if (waiting_.empty()) return {};
  return std::move(waiting_.back());
}

}  // namespace iop::yaml
