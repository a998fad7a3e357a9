#pragma once

#include <array>
#include <string>
#include <type_traits>

#include "diag/located.hpp"
#include "field/codec.hpp"
#include "field/type_info.hpp"

namespace iop::field {

template <class M>
struct MemberOf;
template <class C, class T>
struct MemberOf<Located<T> C::*> {
  using Object = C;
  using Value = T;
};

/// Apart from the member, so that members of one type share it.
template <class Value>
void read_located(Located<Value>& member, const yaml::Node& key, const yaml::Node& value, Report& report) {
  Value read{};
  member = Codec<Value>::read(value, key.span, read, report)
               ? Located<Value>{std::move(read), value.span, key.span}
               : Located<Value>::broken(value.span, key.span);
}

template <auto Member>
void read_member(void* object, const yaml::Node& key, const yaml::Node& value, Report& report) {
  using Object = typename MemberOf<decltype(Member)>::Object;
  read_located(static_cast<Object*>(object)->*Member, key, value, report);
}

/// Declares one key of a mapping: the only place where it is named.
template <auto Member>
constexpr FieldInfo field(std::string_view key, Need need, Text text) {
  using Value = typename MemberOf<decltype(Member)>::Value;
  return {key, need, text, &Codec<Value>::type, &read_member<Member>};
}

/// As `field`, but required where `kind: iop`.
template <auto Member>
constexpr FieldInfo field_of_iop(std::string_view key, Text text) {
  auto info = field<Member>(key, Need::optional, text);
  info.required_of_iop = true;
  return info;
}

namespace detail {

struct Anything {
  template <class T>
  operator T() const;
};

template <class T, std::size_t... I>
constexpr bool takes(std::index_sequence<I...>) {
  return requires { T{(static_cast<void>(I), Anything{})...}; };
}

/// How many members the aggregate has.
template <class T, std::size_t N = 40>
constexpr std::size_t member_count() {
  if constexpr (takes<T>(std::make_index_sequence<N>{})) {
    return N;
  } else {
    return member_count<T, N - 1>();
  }
}

}  // namespace detail

/// True where every key stands once and has its text in both languages.
constexpr bool well_formed(std::span<const FieldInfo> fields) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!fields[i].text.complete()) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (fields[i].key == fields[j].key) return false;
    }
  }
  return true;
}

/// True where the table is well formed and no member of `T` lacks its declaration.
template <class T, std::size_t N>
constexpr bool complete(const std::array<FieldInfo, N>& fields) {
  return well_formed(fields) && detail::member_count<T>() == N;
}

}  // namespace iop::field
