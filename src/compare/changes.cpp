#include "compare/changes.hpp"

#include <algorithm>

#include "base/personal_number.hpp"
#include "base/text.hpp"
#include "compare/areas.hpp"
#include "compare/difference.hpp"
#include "compare/effects.hpp"
#include "compare/meaning.hpp"
#include "compare/words.hpp"

namespace iop::compare {

namespace {

using yaml::Node;

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// `Åtagandet` too: å, ä and ö are two bytes.
Message as_sentence(const Message& message) {
  auto sv = capitalised(message.sv);
  for (const auto& [small, large] : {std::pair{"å", "Å"}, std::pair{"ä", "Ä"}, std::pair{"ö", "Ö"}}) {
    if (sv.starts_with(small)) sv.replace(0, std::string_view{small}.size(), large);
  }
  return masked(Message{std::move(sv), capitalised(message.en)});
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c != ' ' && c != '\n' && c != '\t') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, {}));
    }
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

/// The words `[from, to)` with three of those around them, in quotes; dots where more is left out.
std::string passage(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
  constexpr std::size_t around = 3;
  const auto first = from - std::min(from, around);
  const auto last = std::min(words.size(), to + around);
  std::string out = first > 0 ? "\"… " : "\"";
  for (auto i = first; i < last; ++i) out += (i > first ? " " : "") + words[i];
  return out + (last < words.size() ? " …\"" : "\"");
}

/// Two long texts by what differs between them.
std::pair<std::string, std::string> differing_parts(std::string_view old, std::string_view now) {
  const auto before = words_in(old);
  const auto after = words_in(now);
  const auto shorter = std::min(before.size(), after.size());
  std::size_t head = 0;
  while (head < shorter && before[head] == after[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
  return {passage(before, head, before.size() - tail), passage(after, head, after.size() - tail)};
}

/// What an amount is for, as it stands after it.
Text period_of_amount(const Difference& d, const Node& root) {
  if (!fits(d.path, "funding.*.amount")) return {" ", " "};
  const auto id = steps_at_stars(d.path, "funding.*.amount").front();
  const auto* row = root.find("funding")->find(id);
  const auto* instalments = row != nullptr ? row->find("instalments") : nullptr;
  const bool once = instalments != nullptr && instalments->text == "once";
  return once ? Text{" för hela avtalstiden", " for the whole term"} : Text{" per år", " a year"};
}

Message sentence_of(const Difference& d, const Node& root) {
  const auto label = label_of(d.path, root);
  if (d.old == nullptr) {
    return message({"{} tillkommer: {}", "{} is added: {}"}, label, in_words(*d.type, *d.now));
  }
  if (d.now == nullptr) {
    return message({"{} tas bort: {}", "{} is removed: {}"}, label, in_words(*d.type, *d.old));
  }
  constexpr std::size_t long_text = 60;
  const bool is_text = d.type == &field::Codec<std::string>::type && d.old->is_scalar() && d.now->is_scalar();
  if (is_text && std::max(d.old->text.size(), d.now->text.size()) > long_text) {
    const auto [old, now] = differing_parts(d.old->text, d.now->text);
    return message({"{} ändras: {} blir {}", "{} changes: {} becomes {}"}, label, old, now);
  }
  const auto period = period_of_amount(d, root);
  auto sentence = message({"{} ändras från {} till {}{}", "{} changes from {} to {}{}"}, label,
                          in_words(*d.type, *d.old), in_words(*d.type, *d.now), period);
  return {std::string{text::trim(sentence.sv)}, std::string{text::trim(sentence.en)}};
}

std::optional<std::string> value_of(const Difference& d, const Node* node) {
  return node != nullptr ? std::optional{masked(for_program(*d.type, *node))} : std::nullopt;
}

Change change_of(const Difference& d, Area area, const Message& what) {
  return {area, masked(d.path), as_sentence(what), value_of(d, d.old), value_of(d, d.now), {}};
}

/// The values that an amendment sets, told where it is new or gone.
void tell_amendment(const Difference& d, std::vector<Change>& changes) {
  const Node& row = d.old == nullptr ? *d.now : *d.old;
  const auto* effective = row.find("effective");
  const auto* set = row.find("set");
  const std::string day = effective != nullptr ? effective->text : "?";
  for (std::size_t i = 0; set != nullptr && i < set->member_count(); ++i) {
    const auto& path = set->key(i).text;
    const auto& type = type_under(field::Codec<Changes>::type, set->key(i));
    const auto value = in_words(type, set->value(i));
    const auto label = label_of(path);
    auto what = d.old == nullptr ? message({"från {} enligt nytt tillägg: {} blir {}",
                                            "from {} by a new amendment: {} becomes {}"},
                                           day, label, value)
                                 : message({"tillägget från {} tas bort: {} blir inte {}",
                                            "the amendment of {} is removed: {} does not become {}"},
                                           day, label, value);
    auto change = change_of(d, area_of(path), what);
    change.path = masked(d.path + ".set." + path);
    const auto text = masked(for_program(type, set->value(i)));
    (d.old == nullptr ? change.now : change.old) = text;
    (d.old == nullptr ? change.old : change.now) = std::nullopt;
    changes.push_back(std::move(change));
  }
}

/// An amendment's other keys concern what it sets.
Area area_of_amendment(const Difference& d, const Node& root) {
  constexpr std::string_view set_pattern = "amendments.*.set.**";
  if (fits(d.path, set_pattern)) {
    const auto at = d.path.find(".set.");
    if (at != std::string::npos) return area_of(std::string_view{d.path}.substr(at + 5));
  }
  if (!fits(d.path, "amendments.*.effective")) return Area::other;
  const auto* amendments = root.find("amendments");
  const auto number = static_cast<std::size_t>(std::stoul(steps_at_stars(d.path, "amendments.*.**").front()));
  const auto* set = amendments != nullptr && number < amendments->items.size()
                        ? amendments->items[number].find("set")
                        : nullptr;
  Area first = Area::other;
  for (std::size_t i = 0; set != nullptr && i < set->member_count(); ++i)
    first = std::min(first, area_of(set->key(i).text));
  return first;
}

/// A section that is new or gone as a whole is told item by item, where its items say more.
std::vector<Difference> by_item(const Difference& d) {
  const auto* node = d.old == nullptr ? d.now : d.old;
  const bool is_whole = (d.old == nullptr) != (d.now == nullptr) && d.path.find('.') == std::string::npos;
  if (!is_whole || d.type->item == nullptr || node->items.empty()) return {d};
  std::vector<Difference> items;
  const auto add = [&](const std::string& step, const Node& item) {
    auto inner = d;
    inner.path = d.path + "." + step;
    inner.type = d.type->item;
    (d.old == nullptr ? inner.now : inner.old) = &item;
    items.push_back(std::move(inner));
  };
  for (std::size_t i = 0; node->is_sequence() && i < node->items.size(); ++i)
    add(std::to_string(i), node->items[i]);
  for (std::size_t i = 0; node->is_mapping() && i < node->member_count(); ++i)
    add(node->key(i).text, node->value(i));
  return items;
}

void tell(const Difference& d, const Node& root, std::vector<Change>& changes) {
  if (fits(d.path, "amendments.*")) return tell_amendment(d, changes);
  const auto area = fits(d.path, "amendments.**") ? area_of_amendment(d, root) : area_of(d.path);
  changes.push_back(change_of(d, area, sentence_of(d, root)));
}

}  // namespace

std::vector<Change> changes_between(const Version& old, const Version& now) {
  std::vector<Change> changes;
  for (const auto& difference : differences(agreement_fields(), old.root, now.root)) {
    for (const auto& item : by_item(difference)) tell(item, now.root, changes);
  }
  add_effects(old, now, changes);
  std::stable_sort(changes.begin(), changes.end(),
                   [](const Change& a, const Change& b) { return a.area < b.area; });
  return changes;
}

}  // namespace iop::compare
