#pragma once

#include <array>
#include <concepts>
#include <string>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "base/money.hpp"
#include "diag/located.hpp"
#include "field/rules.hpp"
#include "field/type_info.hpp"

namespace iop::field {

/// How a value of type T is read from a node: `type` describes it, `read` stores it or reports why not.
/// `key` is the place of the key it stands under, where a missing part is pointed at.
template <class T>
struct Codec;

/// The names of an enumeration in the files, in the enumeration's order: specialised beside it.
template <class E>
struct Names;

template <class E>
concept Named = std::is_enum_v<E> && requires { Names<E>::values; };

template <Named E>
constexpr std::string_view name_of(E value) {
  return Names<E>::values[static_cast<std::size_t>(value)];
}

/// The table of a mapping's type: specialised in the one .cpp that declares its keys.
template <class T>
struct Fields;

/// The index of the value in `values`, or -1 after reporting S212 (or S203).
int read_choice(const yaml::Node& node, std::span<const std::string_view> values, Report& report);

template <Named E>
struct Codec<E> {
  static constexpr TypeInfo type{.shape = TypeInfo::Shape::text,
                                 .article = {"ett av värdena", "one of the values"},
                                 .values = Names<E>::values};
  static bool read(const yaml::Node& node, Span, E& out, Report& report) {
    const int index = read_choice(node, Names<E>::values, report);
    if (index < 0) return false;
    out = static_cast<E>(index);
    return true;
  }
};

#define IOP_DECLARE_CODEC(T)                                                    \
  template <>                                                                   \
  struct Codec<T> {                                                             \
    static const TypeInfo type;                                                 \
    static bool read(const yaml::Node& node, Span key, T& out, Report& report); \
  }

IOP_DECLARE_CODEC(std::string);
IOP_DECLARE_CODEC(bool);
IOP_DECLARE_CODEC(Date);
IOP_DECLARE_CODEC(Duration);
IOP_DECLARE_CODEC(PeriodName);
IOP_DECLARE_CODEC(Money);
IOP_DECLARE_CODEC(Decimal);

/// A whole number within bounds.
template <int Min, int Max>
struct Bounded {
  int value = Min;
  constexpr operator int() const { return value; }
};

bool read_integer(const yaml::Node& node, int min, int max, int& out, Report& report);

template <int Min, int Max>
struct Codec<Bounded<Min, Max>> {
  static constexpr TypeInfo type{.shape = TypeInfo::Shape::integer,
                                 .article = {"ett heltal", "a whole number"},
                                 .minimum = Min,
                                 .maximum = Max};
  static bool read(const yaml::Node& node, Span, Bounded<Min, Max>& out, Report& report) {
    return read_integer(node, Min, Max, out.value, report);
  }
};

template <class T>
concept Object = requires { Fields<T>::info; };

template <Object T>
struct Codec<T> {
  static constexpr TypeInfo type{
      .shape = TypeInfo::Shape::object, .article = Fields<T>::info.article, .object = &Fields<T>::info};
  static bool read(const yaml::Node& node, Span key, T& out, Report& report) {
    if (!node.is_mapping()) {
      report_wrong_type(node, Fields<T>::info.article, report);
      return false;
    }
    read_members(Fields<T>::info, &out, key, node, report);
    return true;
  }
};

template <class T>
struct Codec<List<T>> {
  static constexpr TypeInfo type{
      .shape = TypeInfo::Shape::list, .article = {"en lista", "a list"}, .item = &Codec<T>::type};
  static bool read(const yaml::Node& node, Span, List<T>& out, Report& report) {
    if (!node.is_sequence()) {
      report_wrong_type(node, type.article, report);
      return false;
    }
    out.reserve(node.items.size());
    for (const auto& item : node.items) {
      T value{};
      out.push_back(Codec<T>::read(item, item.span, value, report) ? Located<T>{std::move(value), item.span}
                                                                   : Located<T>::broken(item.span));
    }
    return true;
  }
};

/// What the keys of a record match, and how others are told of (S203).
template <class Key>
struct KeyRule;
template <>
struct KeyRule<IdKey> {
  static constexpr std::string_view pattern = "^[a-z][a-z0-9_]*$";
  static bool check(const yaml::Node& key, Report& report);
};

/// How many entries a record with such keys has at least.
template <class Key>
inline constexpr std::size_t fewest_entries = 0;

template <class T, class Key>
struct Codec<Record<T, Key>> {
  static constexpr TypeInfo type{
      .shape = TypeInfo::Shape::record,
      .article = {"en samling med namngivna poster", "a mapping with named entries"},
      .key_pattern = KeyRule<Key>::pattern,
      .fewest = fewest_entries<Key>,
      .item = &Codec<T>::type};
  static bool read(const yaml::Node& node, Span key_span, Record<T, Key>& out, Report& report) {
    if (!node.is_mapping()) {
      report_wrong_type(node, type.article, report);
      return false;
    }
    if (node.member_count() < fewest_entries<Key>) {
      report_empty(key_span, report);
      return false;
    }
    out.entries.reserve(node.member_count());
    for (std::size_t i = 0; i < node.member_count(); ++i) {
      const auto& key = node.key(i);
      const auto& value = node.value(i);
      if (!KeyRule<Key>::check(key, report)) continue;
      Entry<T> entry{key.text, key.span, value.span, {}, true};
      entry.readable = Codec<T>::read(value, key.span, entry.value, report);
      out.entries.push_back(std::move(entry));
    }
    return true;
  }
};

}  // namespace iop::field
