#include "base/calendar.hpp"

namespace iop {

namespace {

constexpr Text new_year{"nyårsdagen", "New Year's Day"};
constexpr Text epiphany{"trettondedag jul", "Epiphany"};
constexpr Text may_day{"första maj", "May Day"};
constexpr Text national_day{"nationaldagen", "the National Day"};
constexpr Text christmas_day{"juldagen", "Christmas Day"};
constexpr Text boxing_day{"annandag jul", "Boxing Day"};
constexpr Text good_friday{"långfredagen", "Good Friday"};
constexpr Text easter_day{"påskdagen", "Easter Sunday"};
constexpr Text easter_monday{"annandag påsk", "Easter Monday"};
constexpr Text ascension_day{"Kristi himmelsfärdsdag", "Ascension Day"};
constexpr Text whit_sunday{"pingstdagen", "Whit Sunday"};
constexpr Text midsummer_day{"midsommardagen", "Midsummer Day"};
constexpr Text all_saints{"alla helgons dag", "All Saints' Day"};

constexpr Text easter_eve{"påskafton", "Easter Eve"};
constexpr Text whit_eve{"pingstafton", "Whitsun Eve"};
constexpr Text midsummer_eve{"midsommarafton", "Midsummer Eve"};
constexpr Text christmas_eve{"julafton", "Christmas Eve"};
constexpr Text new_years_eve{"nyårsafton", "New Year's Eve"};

std::optional<Text> fixed_holiday(unsigned month, unsigned day) {
  switch (month * 100 + day) {
    case 101:
      return new_year;
    case 106:
      return epiphany;
    case 501:
      return may_day;
    case 606:
      return national_day;
    case 1225:
      return christmas_day;
    case 1226:
      return boxing_day;
    default:
      return std::nullopt;
  }
}

std::optional<Text> easter_holiday(std::int32_t days_after_easter) {
  switch (days_after_easter) {
    case -2:
      return good_friday;
    case 0:
      return easter_day;
    case 1:
      return easter_monday;
    case 39:
      return ascension_day;
    case 49:
      return whit_sunday;
    default:
      return std::nullopt;
  }
}

/// The days of midsommar, where `first` is the first day on which it can fall.
bool within_week_of(Date date, Date first) {
  return first <= date && date <= first.plus_days(6);
}

std::optional<Text> eve(Date date) {
  const int year = date.year();
  if (date == Date::of(year, 12, 24)) return christmas_eve;
  if (date == Date::of(year, 12, 31)) return new_years_eve;
  if (date.weekday() == Weekday::friday && within_week_of(date, Date::of(year, 6, 19))) return midsummer_eve;
  const std::int32_t after_easter = date - easter_sunday(year);
  if (after_easter == -1) return easter_eve;
  if (after_easter == 48) return whit_eve;
  return std::nullopt;
}

}  // namespace

Date easter_sunday(int year) {
  // The anonymous Gregorian computus; its letters are kept because they mean nothing one by one.
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int g = (8 * b + 13) / 25;
  const int h = (19 * a + b - b / 4 - g + 15) % 30;
  const int l = (2 * (b % 4) + 2 * (c / 4) - h - c % 4 + 32) % 7;
  const int m = (a + 11 * h + 19 * l) / 433;
  const int month = (h + l - 7 * m + 90) / 25;
  const int day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date::of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::optional<Text> public_holiday(Date date) {
  const int year = date.year();
  if (const auto fixed = fixed_holiday(date.month(), date.day())) return fixed;
  if (const auto movable = easter_holiday(date - easter_sunday(year))) return movable;
  if (date.weekday() != Weekday::saturday) return std::nullopt;
  if (within_week_of(date, Date::of(year, 6, 20))) return midsummer_day;
  if (within_week_of(date, Date::of(year, 10, 31))) return all_saints;
  return std::nullopt;
}

std::optional<Text> free_day(Date date) {
  if (const auto holiday = public_holiday(date)) return holiday;
  if (const auto named = eve(date)) return named;
  if (date.weekday() >= Weekday::saturday) return weekday_name(date.weekday());
  return std::nullopt;
}

std::optional<Message> why_no_working_day(Date date) {
  const auto reason = free_day(date);
  if (!reason) return std::nullopt;
  const Text weekday = weekday_name(date.weekday());
  if (reason->sv == weekday.sv) return message_of(weekday);
  return message({"{}, {}", "{}, {}"}, weekday, *reason);
}

bool is_working_day(Date date) {
  return !free_day(date);
}

Date working_day_on_or_before(Date date) {
  while (!is_working_day(date)) date = date.previous();
  return date;
}

Date banking_day_on_or_after(Date date) {
  while (!is_working_day(date)) date = date.next();
  return date;
}

}  // namespace iop
