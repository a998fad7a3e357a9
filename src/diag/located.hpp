#pragma once

#include <string>
#include <utility>
#include <vector>

#include "diag/source.hpp"

namespace iop {

/// A field of a file: absent, broken (given, but not readable: already reported), or a value with its place.
template <class T>
class Located {
 public:
  Located() = default;
  Located(T value, Span span, Span key = {})
      : value_(std::move(value)), span_(span), key_(key), state_(State::present) {}
  static Located broken(Span span, Span key = {}) {
    Located field;
    field.span_ = span;
    field.key_ = key;
    field.state_ = State::broken;
    return field;
  }

  [[nodiscard]] bool present() const { return state_ == State::present; }
  explicit operator bool() const { return present(); }
  /// Not in the file at all; a rule that asks for a field asks this, so that a broken one is told of once.
  [[nodiscard]] bool absent() const { return state_ == State::absent; }

  [[nodiscard]] const T& operator*() const { return value_; }
  [[nodiscard]] const T* operator->() const { return &value_; }
  [[nodiscard]] T& operator*() { return value_; }
  [[nodiscard]] T* operator->() { return &value_; }
  [[nodiscard]] T value_or(T other) const { return present() ? value_ : std::move(other); }
  [[nodiscard]] Span span() const { return span_; }
  /// The key's place; the value's where there is no key (list items).
  [[nodiscard]] Span key() const { return key_.end == 0 ? span_ : key_; }

 private:
  enum class State : unsigned char { absent, broken, present };
  T value_{};
  Span span_{};
  Span key_{};
  State state_ = State::absent;
};

/// A mapping from ids to values, in the file's order.
template <class T>
struct Entry {
  std::string id;
  Span id_span;
  Span span;  ///< the value
  T value;
  bool readable = true;  ///< false: given, but not readable (already reported)
};

/// The keys of a record: ids `[a-z][a-z0-9_]*`, unless another kind is named.
struct IdKey;

template <class T, class Key = IdKey>
struct Record {
  std::vector<Entry<T>> entries;

  [[nodiscard]] const Entry<T>* find(std::string_view id) const {
    for (const auto& entry : entries) {
      if (entry.id == id) return &entry;
    }
    return nullptr;
  }
  [[nodiscard]] bool empty() const { return entries.empty(); }
  [[nodiscard]] auto begin() const { return entries.begin(); }
  [[nodiscard]] auto end() const { return entries.end(); }
};

/// A list; every item knows its place.
template <class T>
using List = std::vector<Located<T>>;

}  // namespace iop
