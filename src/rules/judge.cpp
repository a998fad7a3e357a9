#include "rules/judge.hpp"

#include <algorithm>

#include "term/notice.hpp"
#include "yaml/reader.hpp"

namespace iop::rules {

bool JudgedFile::has_errors() const {
  return std::any_of(findings.begin(), findings.end(),
                     [](const auto& f) { return f.severity == Severity::error; });
}

RegisterEntry JudgedFile::register_entry() const {
  const Report places{*source};
  RegisterEntry entry;
  entry.id = id;
  entry.file = places.place({});
  if (agreement && agreement->diarienummer) {
    entry.diarienummer = agreement->diarienummer->value;
    entry.diarienummer_at = places.place(agreement->diarienummer.span());
    entry.diarienummer_pointer = "/diarienummer";
  }
  return entry;
}

std::string id_of(std::string_view path) {
  const auto slash = path.find_last_of('/');
  auto name = slash == std::string_view::npos ? path : path.substr(slash + 1);
  for (const std::string_view ending : {".yaml", ".yml"}) {
    if (name.size() > ending.size() && name.ends_with(ending)) name.remove_suffix(ending.size());
  }
  return std::string{name};
}

namespace {

/// After a finding of family Y, but for a key given twice, the tree may lack what stands in the file.
Extent extent_of(const Report& report) {
  const auto leaves_out = [](const Report::Item& item) {
    const auto code = item.diagnostic.rule->code;
    return code.starts_with('Y') && code != "Y103";
  };
  return std::any_of(report.items().begin(), report.items().end(), leaves_out) ? Extent::part : Extent::whole;
}

/// The agreement as signed and after each amendment but the last, while it still is, or was, in force on
/// `today` or later.
struct EarlierVersion {
  const Agreement* agreement;
  bool is_over;
};
std::vector<EarlierVersion> earlier_versions(const Timeline& timeline, Date today) {
  std::vector<EarlierVersion> versions;
  const Agreement* version = &timeline.original();
  for (const Date change : timeline.change_days()) {
    versions.push_back({version, change <= today});
    version = &timeline.as_of(change);
  }
  return versions;
}

void judge_agreement(JudgedFile& file, Extent extent, const Yardstick& yardstick, Report& report) {
  file.agreement = std::make_unique<Agreement>(decode(*file.root, report, extent));
  file.timeline = std::make_unique<Timeline>(*file.root, *file.agreement);
  file.timeline->check(report);
  const auto& amended = file.timeline->amended();
  const auto* profile = amended.guideline ? yardstick.profile(amended.guideline->value) : nullptr;
  const auto profiles = profile == nullptr ? yardstick.profiles() : std::vector<const Profile*>{};
  const Subject subject{*file.root, *file.timeline,    amended,        profile,
                        profiles,   yardstick.indices, yardstick.today};
  if (extent == Extent::part) return judge_part_of_file(subject, report);
  check_notice_days(*file.timeline, report);
  judge_file(subject, report);
  for (const auto& version : earlier_versions(*file.timeline, yardstick.today)) {
    const Subject then{*file.root, *file.timeline,    *version.agreement, profile,
                       profiles,   yardstick.indices, yardstick.today};
    judge_earlier_version(then, version.is_over, report);
  }
}

}  // namespace

JudgedFile judge(std::string name, std::string bytes, const Yardstick& yardstick) {
  JudgedFile file;
  file.id = id_of(name);
  file.source = std::make_unique<Source>(std::move(name), yaml::without_byte_order_mark(std::move(bytes)));
  Report report{*file.source};
  if (auto root = yaml::read(report)) {
    file.root = std::make_unique<yaml::Node>(*std::move(root));
    const auto extent = extent_of(report);
    judge_agreement(file, extent, yardstick, report);
    const auto earlier = yardstick.earlier ? yardstick.earlier(file.source->name()) : std::nullopt;
    if (earlier) compare_agreement(*earlier, *file.root, *file.agreement, extent, report);
  }
  file.findings =
      report.take([&](Span span) { return file.root ? yaml::pointer_at(*file.root, span) : std::string{}; });
  return file;
}

}  // namespace iop::rules
