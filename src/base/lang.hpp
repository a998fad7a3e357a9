#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <fmt/core.h>

namespace iop {

enum class Lang : unsigned char { sv, en };

/// A fixed text in both languages; both must be given.
struct Text {
  std::string_view sv;
  std::string_view en;

  [[nodiscard]] constexpr std::string_view in(Lang lang) const { return lang == Lang::sv ? sv : en; }
  [[nodiscard]] constexpr bool complete() const { return !sv.empty() && !en.empty(); }
};

/// A finished sentence in both languages.
struct Message {
  std::string sv;
  std::string en;

  [[nodiscard]] const std::string& in(Lang lang) const { return lang == Lang::sv ? sv : en; }
  [[nodiscard]] bool empty() const { return sv.empty(); }
};

namespace lang_detail {

template <class T>
inline constexpr bool is_pair = std::is_same_v<T, Message> || std::is_same_v<T, Text>;

/// A `Text` or `Message` argument is formatted in the language of the sentence it stands in.
template <class T>
using Shown = std::conditional_t<is_pair<T>, std::string_view, T>;

template <class T>
decltype(auto) shown(const T& value, Lang lang) {
  if constexpr (is_pair<T>) {
    return std::string_view{value.in(lang)};
  } else {
    return (value);
  }
}

template <class... Args>
struct Formats {
  fmt::format_string<const Shown<Args>&...> sv;
  fmt::format_string<const Shown<Args>&...> en;
};

template <class... Args>
std::string render(fmt::string_view format, const Args&... args) {
  return fmt::vformat(format, fmt::make_format_args(args...));
}

}  // namespace lang_detail

/// The sentence `{sv, en}` with the same arguments in both; formats are checked when compiled.
template <class... Args>
[[nodiscard]] Message message(std::type_identity_t<lang_detail::Formats<Args...>> formats,
                              const Args&... args) {
  using lang_detail::render;
  using lang_detail::shown;
  return {render(formats.sv, shown(args, Lang::sv)...), render(formats.en, shown(args, Lang::en)...)};
}

/// A fixed text as a finished sentence.
[[nodiscard]] inline Message message_of(Text text) {
  return {std::string{text.sv}, std::string{text.en}};
}

}  // namespace iop
