#include <array>
#include <charconv>

#include "agreement/values.hpp"
#include "field/field.hpp"

namespace iop::field {

namespace {

constexpr Text a_due{"en dag, som `02-28`, eller {after_end: 2 months}",
                     "a day, such as `02-28`, or {after_end: 2 months}"};
constexpr Text a_period_reference{"en period, som `2032-01-01/2032-06-30` eller `2032-H1`",
                                  "a period, such as `2032-01-01/2032-06-30` or `2032-H1`"};

constexpr TypeInfo day_of_year_type{.shape = TypeInfo::Shape::text,
                                    .article = {"en dag på året, MM-DD", "a day of the year, MM-DD"},
                                    .pattern = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"};
constexpr TypeInfo days_type{.shape = TypeInfo::Shape::text,
                             .article = {"en period, dag/dag", "a period, day/day"},
                             .pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$"};

/// `{after_end: ...}` or `{before_start: ...}`.
struct DueAround {
  Located<Duration> after_end;
  Located<Duration> before_start;
};

int two_digits(std::string_view text) {
  int value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && stop == text.data() + text.size() ? value : 0;
}

bool read_day_of_year(const yaml::Node& node, DayOfYear& out, Report& report) {
  const std::string_view text = node.text;
  const int month = text.size() == 5 && text[2] == '-' ? two_digits(text.substr(0, 2)) : 0;
  const int day = month != 0 ? two_digits(text.substr(3)) : 0;
  constexpr int leap_year = 2000;
  if (month < 1 || month > 12 || day < 1 ||
      day > static_cast<int>(last_day_of_month(leap_year, static_cast<unsigned>(month)))) {
    report
        .add(invalid_date, node.span,
             message({"`{}` är ingen dag på året", "`{}` is not a day of the year"}, text))
        .help(message({"skriv MM-DD, som `02-28`", "write MM-DD, such as `02-28`"}));
    return false;
  }
  out = {static_cast<unsigned>(month), static_cast<unsigned>(day)};
  return true;
}

}  // namespace

template <>
struct Fields<DueAround> {
  static constexpr std::array table{
      field<&DueAround::after_end>("after_end", Need::optional,
                                   {"tid efter periodens slut", "time after the period's end"}),
      field<&DueAround::before_start>("before_start", Need::optional,
                                      {"tid före periodens början", "time before the period's start"})};
  static_assert(complete<DueAround>(table));
  static constexpr std::array<std::string_view, 2> either{"after_end", "before_start"};
  static constexpr ObjectInfo info{
      .name = "due", .article = {"förfallodagen", "the due day"}, .fields = table, .one_of = either};
};

namespace {
constexpr std::array<const TypeInfo*, 3> due_forms{&day_of_year_type, &Codec<DueAround>::type,
                                                   &Codec<Date>::type};
constexpr std::array<const TypeInfo*, 2> period_forms{&days_type, &Codec<PeriodName>::type};
}  // namespace

const TypeInfo Codec<Due>::type{
    .shape = TypeInfo::Shape::alternatives, .article = a_due, .alternatives = due_forms};
bool Codec<Due>::read(const yaml::Node& node, Span key, Due& out, Report& report) {
  if (node.is_mapping()) {
    DueAround around;
    const auto findings = report.size();
    if (!Codec<DueAround>::read(node, key, around, report) || report.size() != findings) return false;
    if (around.after_end) {
      out = AfterEnd{*around.after_end};
    } else {
      out = BeforeStart{*around.before_start};
    }
    return true;
  }
  if (!node.is_scalar()) {
    report_wrong_type(node, a_due, report);
    return false;
  }
  constexpr std::size_t date_size = 10;
  if (node.text.size() == date_size) {
    Date date;
    if (!Codec<Date>::read(node, key, date, report)) return false;
    out = date;
    return true;
  }
  DayOfYear day;
  if (!read_day_of_year(node, day, report)) return false;
  out = day;
  return true;
}

const TypeInfo Codec<PeriodReference>::type{
    .shape = TypeInfo::Shape::alternatives, .article = a_period_reference, .alternatives = period_forms};
bool Codec<PeriodReference>::read(const yaml::Node& node, Span key, PeriodReference& out, Report& report) {
  const auto slash = node.is_scalar() ? node.text.find('/') : std::string::npos;
  if (slash == std::string::npos) {
    PeriodName name;
    if (!Codec<PeriodName>::read(node, key, name, report)) return false;
    out = name;
    return true;
  }
  const auto first = Date::parse(std::string_view{node.text}.substr(0, slash));
  const auto last = Date::parse(std::string_view{node.text}.substr(slash + 1));
  for (const auto* date : {&first, &last}) {
    if (*date) continue;
    auto finding = report.add(invalid_date, node.span, date->failure().what);
    if (!date->failure().fix.empty()) finding.help(date->failure().fix);
    return false;
  }
  if (*last < *first) {
    report
        .add(invalid_date, node.span,
             message({"perioden slutar före sin början", "the period ends before it starts"}))
        .help(message(
            {"skriv första dagen, snedstreck, sista dagen", "write the first day, a slash, the last day"}));
    return false;
  }
  out = DateRange{*first, *last};
  return true;
}

}  // namespace iop::field
