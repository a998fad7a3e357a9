#include "rules/judge.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "base/text.hpp"
#include "term/ending.hpp"
#include "term/notice.hpp"
#include "term/state.hpp"
#include "yaml/reader.hpp"

namespace iop::rules {

namespace {

/// The aid that counts towards a ceiling, and the organisations it goes to.
void add_aid(const JudgedFile& file, const Report& places, RegisterEntry& entry) {
  const auto recipients = aid_recipients(file.timeline->amended());
  for (const auto* party : recipients) {
    if (party->value.organisation_number)
      entry.aid_recipients.push_back(party->value.organisation_number->value);
  }
  for (const auto* declared : declared_aid(*file.timeline)) {
    const auto grant = countable(**declared);
    if (!grant) continue;
    const Span amount = (*declared)->amount.span();
    entry.aid.push_back({*grant, recipients.size(), places.place(amount), file.pointer_at(amount)});
  }
}

}  // namespace

std::string JudgedFile::pointer_at(Span span) const {
  return root ? yaml::pointer_at(*root, span) : std::string{};
}

namespace {

/// A hash of who signs: the same whatever their order. A party without a number goes by its name.
std::size_t hash_of_signers(const Record<Party>& parties) {
  std::vector<std::string> signers;
  for (const auto& party : parties) {
    const auto& number = party.value.organisation_number;
    signers.push_back(number ? number->value : text::lower(party.value.name.value_or(party.id)));
  }
  std::sort(signers.begin(), signers.end());
  return std::hash<std::string>{}(text::join(signers));
}

void add_organisations(const Located<Record<Party>>& parties, const Report& places, std::string_view key,
                       RegisterEntry& entry) {
  for (const auto& party : *parties) {
    const auto& number = party.value.organisation_number;
    if (!number || !party.value.name) continue;
    RegisterEntry::Organisation organisation{number->value,
                                             {*party.value.name},
                                             places.place(number.span()),
                                             fmt::format("/{}/{}/organisation_number", key, party.id)};
    for (const auto& name : *party.value.also_known_as) {
      if (name) organisation.names.push_back(*name);
    }
    entry.organisations.push_back(std::move(organisation));
  }
}

/// What the register keeps of the amended agreement.
void describe(const JudgedFile& file, const Report& places, RegisterEntry& entry) {
  const auto& agreement = file.timeline->amended();
  entry.is_iop = agreement.is_iop();
  const auto last_day = ending_of(*file.timeline, file.known_on()).last_day;
  const auto& start = agreement.term->start;
  if (start && last_day && *start <= *last_day && agreement.parties && !agreement.parties->empty()) {
    entry.term = {
        hash_of_signers(*agreement.parties), {*start, *last_day}, places.place(start.span()), "/term/start"};
  }
  add_organisations(agreement.parties, places, "parties", entry);
  add_organisations(agreement.participants, places, "participants", entry);
  for (std::size_t i = 0; i < agreement.other_support->size(); ++i) {
    const auto& reference = (*agreement.other_support)[i]->reference;
    if (!reference) continue;
    entry.supports.push_back({normalised_diarienummer(*reference), places.place(reference.span()),
                              fmt::format("/other_support/{}/reference", i)});
  }
}

}  // namespace

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
  entry.profile = profile;
  if (timeline) {
    describe(*this, places, entry);
    add_aid(*this, places, entry);
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

/// Takes the state of one day in place of the whole file, whose own defects have been told.
void see_as_of(JudgedFile& file, Extent extent, Date day) {
  file.as_of = day;
  file.root_as_of = std::make_unique<yaml::Node>(as_of(*file.root, day));
  Report told{*file.source};
  *file.agreement = decode(*file.root_as_of, told, extent);
}

void judge_agreement(JudgedFile& file, Extent extent, const Yardstick& yardstick, Report& report) {
  file.agreement = std::make_unique<Agreement>(decode(*file.root, report, extent));
  if (yardstick.as_of) see_as_of(file, extent, *yardstick.as_of);
  file.timeline = std::make_unique<Timeline>(file.shown_root(), *file.agreement);
  file.timeline->check(report);
  const auto& amended = file.timeline->amended();
  file.profile = yardstick.instead;
  if (file.profile == nullptr && amended.guideline)
    file.profile = yardstick.profile(amended.guideline->value);
  const auto ending = ending_of(*file.timeline, file.known_on());
  const Subject subject{*file.root,         *file.timeline,    amended,         file.profile,
                        yardstick.profiles, yardstick.indices, yardstick.today, ending};
  if (extent == Extent::part) return judge_part_of_file(subject, report);
  check_notice_days(*file.timeline, report);
  judge_file(subject, report);
  for (const auto& version : earlier_versions(*file.timeline, yardstick.today)) {
    const Subject then{*file.root,         *file.timeline,    *version.agreement, file.profile,
                       yardstick.profiles, yardstick.indices, yardstick.today,    ending};
    judge_earlier_version(then, version.is_over, report);
  }
}

}  // namespace

JudgedFile judge(std::string name, std::string bytes, const Yardstick& yardstick) {
  JudgedFile file;
  file.id = id_of(name);
  file.today = yardstick.today;
  file.source = std::make_unique<Source>(std::move(name), yaml::without_byte_order_mark(std::move(bytes)));
  Report report{*file.source};
  if (auto root = yaml::read(report)) {
    file.root = std::make_unique<yaml::Node>(*std::move(root));
    const auto extent = extent_of(report);
    judge_agreement(file, extent, yardstick, report);
    const auto earlier = yardstick.earlier ? yardstick.earlier(file.source->name()) : std::nullopt;
    if (earlier) compare_agreement(*earlier, *file.root, *file.agreement, extent, report);
    file.waivers = Waivers{file.timeline->amended(), *file.root, report, extent, yardstick.today};
    const auto then = earlier ? read_earlier(*earlier) : std::nullopt;
    if (then) file.waivers.leave_out_spent(then->agreement);
  }
  file.findings = report.take([&](Span span) { return file.pointer_at(span); });
  return file;
}

}  // namespace iop::rules
