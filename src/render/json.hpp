#pragma once

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "base/date.hpp"
#include "base/money.hpp"
#include "diag/located.hpp"

namespace iop::render {

using Json = nlohmann::ordered_json;

/// `null` where there is nothing: a key is never left out (format.md 6).
inline Json json_of(const std::optional<Money>& amount) {
  return amount ? Json(amount->to_string()) : Json{};
}
inline Json json_of(const std::optional<Date>& date) {
  return date ? Json(date->to_string()) : Json{};
}
inline Json json_of(const std::optional<std::string>& text) {
  return text ? Json(*text) : Json{};
}
inline Json json_of(const Located<std::string>& text) {
  return text ? Json(*text) : Json{};
}
inline Json json_of(const Located<Date>& date) {
  return date ? Json(date->to_string()) : Json{};
}
/// Empty texts stand for nothing.
inline Json text_or_null(const std::string& text) {
  return text.empty() ? Json{} : Json(text);
}

/// One document, indented, with a line break at its end; bytes that are no UTF-8 are replaced.
inline std::string written(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace iop::render
