#include <charconv>
#include <initializer_list>
#include <optional>
#include <vector>

#include "base/date.hpp"
#include "base/text.hpp"

namespace iop {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// `NNNN-NN-NN`, whatever the numbers.
bool has_date_form(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7 ? text[i] != '-' : !is_digit(text[i])) return false;
  }
  return true;
}

std::optional<Date> existing(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1) return std::nullopt;
  const auto m = static_cast<unsigned>(month);
  if (static_cast<unsigned>(day) > last_day_of_month(year, m)) return std::nullopt;
  return Date::of(year, m, static_cast<unsigned>(day));
}

Message write(Date date) {
  return message({"skriv `{0}`", "write `{0}`"}, date.to_string());
}

Message write_with_century(Date date) {
  return message({"seklet saknas: skriv året med fyra siffror, `{0}` om {1} avses",
                  "the century is missing: write the year with four digits, `{0}` if {1} is meant"},
                 date.to_string(), date.year());
}

Message write_form() {
  return {"skriv år, månad och dag: `ÅÅÅÅ-MM-DD`", "write year, month and day: `YYYY-MM-DD`"};
}

/// A run of digits or letters, and what stands before it.
struct Piece {
  std::string text;
  std::string before;

  [[nodiscard]] bool numeric() const { return is_digit(text.front()); }
  [[nodiscard]] int value() const { return numeric() ? number(text) : month_named(); }

  /// 0 where the word is no month.
  [[nodiscard]] int month_named() const {
    for (unsigned month = 1; month <= 12; ++month) {
      const std::string sv = text::lower(month_name(month).sv);
      const std::string en = text::lower(month_name(month).en);
      if (text == sv || text == en || text == sv.substr(0, 3) || text == en.substr(0, 3)) {
        return static_cast<int>(month);
      }
    }
    return 0;
  }
};

std::string with_plain_hyphens(std::string_view text) {
  std::string plain = text::lower(text::trim(text));
  for (const std::string_view dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"}) {
    for (std::size_t at = plain.find(dash); at != std::string::npos; at = plain.find(dash)) {
      plain.replace(at, dash.size(), 1, '-');
    }
  }
  return plain;
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  std::string before;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t start = i;
    while (i < text.size() && is_digit(text[i])) ++i;
    if (i == start) {
      while (i < text.size() && text[i] >= 'a' && text[i] <= 'z') ++i;
    }
    if (i == start) {
      before += text[i++];
      continue;
    }
    pieces.push_back({std::string{text.substr(start, i - start)}, before});
    before.clear();
  }
  return pieces;
}

/// The year as written: two digits are of this century below 70, of the last one above.
int year_of(const Piece& piece) {
  if (piece.text.size() == 4) return piece.value();
  if (piece.text.size() != 2) return 0;
  return piece.value() + (piece.value() < 70 ? 2000 : 1900);
}

std::optional<Message> meant_by_one(const std::string& digits) {
  if (digits.size() == 8) {
    const auto date =
        existing(number(digits.substr(0, 4)), number(digits.substr(4, 2)), number(digits.substr(6)));
    if (date) return write(*date);
  }
  if (digits.size() == 6) {
    const int year = year_of({digits.substr(0, 2), {}});
    const auto date = existing(year, number(digits.substr(2, 2)), number(digits.substr(4)));
    if (date) return write_with_century(*date);
  }
  return std::nullopt;
}

std::optional<Message> meant_by_three(const Piece& a, const Piece& b, const Piece& c) {
  if (!a.numeric() || !c.numeric()) return std::nullopt;
  if (a.text.size() == 4) {
    const auto date = existing(a.value(), b.value(), c.value());
    return date ? std::optional{write(*date)} : std::nullopt;
  }
  const auto day_first = existing(year_of(c), b.value(), a.value());
  // `1/11-19`, `1.11.2019` and `1 november 2019` put the day first; `1/11/2019` may be American, `25-03-03` a
  // year.
  const bool says_day_first =
      !b.numeric() || (b.before == "/" && c.before != "/") || (b.before == "." && c.before == ".");
  const auto other = c.text.size() == 4 ? existing(c.value(), a.value(), b.value())
                                        : existing(year_of(a), b.value(), c.value());
  const auto date = says_day_first ? day_first : !other ? day_first : !day_first ? other : std::nullopt;
  if (date) return c.text.size() == 4 ? write(*date) : write_with_century(*date);
  return std::nullopt;
}

Message meant(std::string_view text) {
  std::vector<Piece> pieces = pieces_of(with_plain_hyphens(text));
  if (!pieces.empty() && pieces.front().text == "den") pieces.erase(pieces.begin());
  std::optional<Message> found;
  if (pieces.size() == 1) found = meant_by_one(pieces[0].text);
  if (pieces.size() == 3) found = meant_by_three(pieces[0], pieces[1], pieces[2]);
  return found ? *found : write_form();
}

Failure no_such_date(std::string_view text, int year, int month, int day) {
  if (year < first_year || year > last_year) {
    return {message({"året i `{0}` ligger utanför {1} till {2}", "the year in `{0}` is outside {1} to {2}"},
                    text, first_year, last_year)};
  }
  if (month < 1 || month > 12) {
    Failure failure{message(
        {"`{0}` finns inte: månaderna går från 01 till 12", "`{0}` does not exist: months run from 01 to 12"},
        text)};
    if (const auto swapped = existing(year, day, month)) failure.fix = write(*swapped);
    return failure;
  }
  const auto m = static_cast<unsigned>(month);
  const unsigned last = last_day_of_month(year, m);
  Failure failure{
      message({"`{0}` finns inte: {1} {2} har {3} dagar", "`{0}` does not exist: {1} {2} has {3} days"}, text,
              month_name(m), year, last)};
  if (day > 0) {
    failure.fix = message({"månadens sista dag är `{0}`", "the last day of the month is `{0}`"},
                          Date::of(year, m, last).to_string());
  }
  return failure;
}

}  // namespace

Result<Date> Date::parse(std::string_view text) {
  if (has_date_form(text)) {
    const int year = number(text.substr(0, 4));
    const int month = number(text.substr(5, 2));
    const int day = number(text.substr(8));
    if (const auto date = existing(year, month, day)) return *date;
    return no_such_date(text, year, month, day);
  }
  if (text.size() > 10 && (text[10] == 'T' || text[10] == 't' || text[10] == ' ')) {
    if (const auto date = parse(text.substr(0, 10))) {
      return Failure{message({"`{0}` är mer än ett datum", "`{0}` is more than a date"}, text::excerpt(text)),
                     write(*date)};
    }
  }
  return Failure{
      message({"`{0}` är inget datum på formen ÅÅÅÅ-MM-DD", "`{0}` is not a date of the form YYYY-MM-DD"},
              text::excerpt(text)),
      meant(text)};
}

}  // namespace iop
