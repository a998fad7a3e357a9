#include <array>
#include <charconv>
#include <optional>

#include <fmt/core.h>

#include "base/date.hpp"
#include "base/text.hpp"

namespace iop {

namespace {

using Unit = Duration::Unit;

struct UnitWords {
  std::string_view one;
  std::string_view many;
  Text one_in_words;
  Text many_in_words;
  int most;
};

constexpr std::array<UnitWords, 4> unit_words{{
    {"day", "days", {"dag", "day"}, {"dagar", "days"}, 36500},
    {"week", "weeks", {"vecka", "week"}, {"veckor", "weeks"}, 5200},
    {"month", "months", {"månad", "month"}, {"månader", "months"}, 1200},
    {"year", "years", {"år", "year"}, {"år", "years"}, 100},
}};

const UnitWords& words_of(Unit unit) {
  return unit_words.at(static_cast<std::size_t>(unit));
}

/// What a slip may stand for, beside the units' own words.
struct Alias {
  std::string_view word;
  Unit unit;
};
constexpr std::array<Alias, 17> aliases{{{"d", Unit::days},
                                         {"dag", Unit::days},
                                         {"dagar", Unit::days},
                                         {"dgr", Unit::days},
                                         {"w", Unit::weeks},
                                         {"v", Unit::weeks},
                                         {"vecka", Unit::weeks},
                                         {"veckor", Unit::weeks},
                                         {"m", Unit::months},
                                         {"mo", Unit::months},
                                         {"mån", Unit::months},
                                         {"månad", Unit::months},
                                         {"månader", Unit::months},
                                         {"y", Unit::years},
                                         {"yr", Unit::years},
                                         {"yrs", Unit::years},
                                         {"år", Unit::years}}};

std::optional<Unit> unit_meant(std::string_view written) {
  const std::string word = text::lower(written);
  for (const Alias& alias : aliases) {
    if (word == alias.word) return alias.unit;
  }
  std::array<std::string_view, 8> names;
  for (std::size_t i = 0; i < 4; ++i) {
    names.at(2 * i) = unit_words.at(i).many;
    names.at(2 * i + 1) = unit_words.at(i).one;
  }
  const auto near = text::nearest(word, names);
  for (std::size_t i = 0; near && i < names.size(); ++i) {
    if (names.at(i) == *near) return static_cast<Unit>(i / 2);
  }
  return std::nullopt;
}

struct CountAndRest {
  int count;
  std::string_view rest;
};

std::optional<CountAndRest> leading_count(std::string_view text) {
  int count = 0;
  const char* end = text.data() + text.size();
  const auto [after, error] = std::from_chars(text.data(), end, count);
  if (error != std::errc{} || after == text.data() || count < 0) return std::nullopt;
  return CountAndRest{count, text.substr(static_cast<std::size_t>(after - text.data()))};
}

Message meant(std::string_view text) {
  std::string_view plain = text::trim(text);
  if (!plain.empty() && (plain.front() == 'P' || plain.front() == 'p')) plain.remove_prefix(1);
  if (const auto read = leading_count(plain)) {
    const auto unit = unit_meant(text::trim(read->rest));
    if (unit && read->count <= words_of(*unit).most) {
      return message({"skriv `{0}`", "write `{0}`"}, Duration{read->count, *unit}.to_string());
    }
  }
  return {"skriv ett heltal och `days`, `weeks`, `months` eller `years`, till exempel `6 months`",
          "write a whole number and `days`, `weeks`, `months` or `years`, as in `6 months`"};
}

/// The unit of ` months`, or of ` month` after 1.
std::optional<Unit> unit_of(const CountAndRest& read) {
  if (!read.rest.starts_with(' ')) return std::nullopt;
  const std::string_view word = read.rest.substr(1);
  for (std::size_t i = 0; i < unit_words.size(); ++i) {
    const UnitWords& words = unit_words.at(i);
    if (word == words.many || (word == words.one && read.count == 1)) return static_cast<Unit>(i);
  }
  return std::nullopt;
}

/// As written in full, however long; a leading zero is a slip.
std::optional<Duration> read(std::string_view text) {
  if (text.starts_with('0') && !text.starts_with("0 ")) return std::nullopt;
  const auto number = leading_count(text);
  if (!number) return std::nullopt;
  const auto unit = unit_of(*number);
  if (!unit) return std::nullopt;
  return Duration{number->count, *unit};
}

}  // namespace

Result<Duration> Duration::parse(std::string_view text) {
  const auto duration = read(text);
  if (!duration) {
    return Failure{
        message({"`{0}` är ingen tidslängd", "`{0}` is not a length of time"}, text::excerpt(text)),
        meant(text)};
  }
  const UnitWords& words = words_of(duration->unit);
  if (duration->count > words.most) {
    return Failure{message({"`{0}` är för långt: högst `{1} {2}`", "`{0}` is too long: at most `{1} {2}`"},
                           text, words.most, words.many)};
  }
  return *duration;
}

Message Duration::in_words() const {
  const UnitWords& words = words_of(unit);
  return message({"{0} {1}", "{0} {1}"}, count, count == 1 ? words.one_in_words : words.many_in_words);
}

std::string Duration::to_string() const {
  const UnitWords& words = words_of(unit);
  return fmt::format("{} {}", count, count == 1 ? words.one : words.many);
}

}  // namespace iop
