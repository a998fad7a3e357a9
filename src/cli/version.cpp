#include "cli/version.hpp"

#include "cli/embedded.hpp"
#include "index/series.hpp"
#include "rules/profile.hpp"
#include "yaml/reader.hpp"

namespace iop::cli {

namespace {

Message day_of(const Located<rules::KnownDate>& day) {
  if (day && day->date) return {day->date->to_string(), day->date->to_string()};
  return {"okänd dag", "an unknown day"};
}

Message line_for(const rules::Profile& profile) {
  const std::string reference = profile.reference ? profile.reference->value : std::string{};
  auto line = message({"riktlinje {}, gäller från {}", "guideline {}, in force from {}"}, reference,
                      day_of(profile.valid_from));
  if (!profile.valid_to || !profile.valid_to->date) return line;
  return message({"{} till {}", "{} to {}"}, line, day_of(profile.valid_to));
}

Message line_for(const IndexSeries& series) {
  if (series.values.empty()) return message({"index {}, inga värden", "index {}, no values"}, series.series);
  const auto& [year, value] = *series.values.rbegin();
  return message(
      {"index {}, senaste värdet för {}, publicerat {}", "index {}, last value for {}, published {}"},
      series.series, year, value.published.to_string());
}

/// What a built-in file holds; nothing of what cannot be read.
Message line_for(const EmbeddedFile& file) {
  const Source source{std::string{file.path}, std::string{file.bytes}};
  Report report{source};
  const auto root = yaml::read(report);
  if (!root) return {};
  if (file.path.starts_with("schemas/guidelines/")) return line_for(rules::read_profile(*root, report));
  const auto series = read_series(*root, report);
  return series ? line_for(*series) : Message{};
}

}  // namespace

std::string version_text(std::string_view commit, Lang lang) {
  std::string out = std::string{"iop " IOP_VERSION " (commit "}.append(commit).append(")\n");
  for (const auto& file : embedded_files()) out += line_for(file).in(lang) + "\n";
  return out;
}

}  // namespace iop::cli
