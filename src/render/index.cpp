#include "render/index.hpp"

#include <algorithm>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace iop::render {

namespace {

using Json = nlohmann::ordered_json;

Json series_json(const IndexSeries& series) {
  Json values = Json::array();
  for (const auto& [year, value] : series.values) {
    values.push_back({{"year", year},
                      {"change", value.value.to_string()},
                      {"status", field::name_of(value.status)},
                      {"published", value.published.to_string()},
                      {"source", value.source}});
  }
  return {{"series", series.series},       {"name", series.name},
          {"publisher", series.publisher}, {"unit", field::name_of(series.unit)},
          {"file", series.path},           {"sha256", series.sha256},
          {"values", std::move(values)}};
}

std::string written(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// The years from the last known to today's whose value should have been published by now.
std::vector<std::string> years_not_entered(const IndexSeries& series, Date today) {
  std::vector<std::string> years;
  if (series.values.empty()) return years;
  for (int year = series.values.rbegin()->first + 1; series.is_published(year, today); ++year) {
    years.push_back(std::to_string(year));
  }
  return years;
}

std::string head_of(const IndexSeries& series, Lang lang, Date today) {
  if (!series.readable) {
    return message({"{}  {} har fel och används inte\n", "{}  {} has errors and is not used\n"},
                   text::printable(series.series), text::printable(series.path))
        .in(lang);
  }
  std::string out =
      series.series + "  " + text::printable(series.name) + ", " + text::printable(series.publisher) + "\n";
  if (series.values.empty()) {
    out += message({"     inga värden\n", "     no values\n"}).in(lang);
  } else {
    out += message({"     värden för {} till {}, i {}\n", "     values for {} to {}, in {}\n"},
                   series.values.begin()->first, series.values.rbegin()->first, text::printable(series.path))
               .in(lang);
  }
  if (const auto missing = years_not_entered(series, today); !missing.empty()) {
    out += message({"     publicerade men ej införda: {} (lägg till med `iop index add`)\n",
                    "     published but not entered: {} (add them with `iop index add`)\n"},
                   text::join(missing))
               .in(lang);
  }
  int next = today.year();
  while (series.is_published(next, today)) ++next;
  out += message({"     nästa värde, för {}, väntas omkring {}\n",
                  "     the next value, for {}, is expected about {}\n"},
                 next, series.expected(next).to_string())
             .in(lang);
  return out;
}

}  // namespace

std::string index_list_text(const IndexTable& table, Lang lang, Date today) {
  std::string out;
  for (const auto& [name, series] : table) out += head_of(series, lang, today);
  return out;
}

std::string index_list_json(const IndexTable& table, Date today) {
  Json all = Json::array();
  for (const auto& [name, series] : table) {
    if (series.readable) all.push_back(series_json(series));
  }
  return written({{"schema", "iop.index/1"}, {"today", today.to_string()}, {"series", std::move(all)}});
}

std::string index_text(const IndexSeries& series, Lang lang, Date today) {
  std::string out = head_of(series, lang, today);
  for (const auto& [year, value] : series.values) {
    auto printed = value.value.to_string();
    if (lang == Lang::sv) std::replace(printed.begin(), printed.end(), '.', ',');
    const bool preliminary = value.status == IndexStatus::preliminary;
    out += message({"{}  {} {}  {}, publicerat {}{}\n", "{}  {} {}  {}, published {}{}\n"}, year, printed,
                   series.unit == IndexUnit::percent_change ? "%" : "", text::printable(value.source),
                   value.published.to_string(), preliminary ? Text{", PRELIMINÄRT", ", PRELIMINARY"} : Text{})
               .in(lang);
  }
  return out;
}

std::string index_json(const IndexSeries& series, Date today) {
  return written({{"schema", "iop.index/1"},
                  {"today", today.to_string()},
                  {"series", Json::array({series_json(series)})}});
}

}  // namespace iop::render
