#include "render/limits.hpp"

namespace iop::render {

namespace {

/// Why, and the first place that says so.
Message reason(const QuotedLimit& limit) {
  if (limit.places.empty()) return limit.limit.why;
  const auto& place = limit.places.front();
  return message({"{} ({}, rad {})", "{} ({}, line {})"}, limit.limit.why, place.path, place.line);
}

}  // namespace

Message words_for_first(const QuotedLimit& limit) {
  return message({"börjar {}: {}", "begins {}: {}"}, limit.limit.day.to_string(), reason(limit));
}

Message words_for_last(const QuotedLimit& limit) {
  return message({"slutar {}: {}", "ends {}: {}"}, limit.limit.day.to_string(), reason(limit));
}

Json places_json(const std::vector<Quote>& places) {
  Json out = Json::array();
  for (const auto& place : places) {
    out.push_back({{"path", place.path}, {"line", place.line}, {"text", place.text}});
  }
  return out;
}

Json limit_json(const std::optional<QuotedLimit>& limit, Lang lang) {
  if (!limit) return {};
  return {{"date", limit->limit.day.to_string()},
          {"kind", field::name_of(limit->limit.kind)},
          {"why", limit->limit.why.in(lang)},
          {"source", limit->limit.source},
          {"places", places_json(limit->places)}};
}

}  // namespace iop::render
