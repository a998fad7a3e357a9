#include "rules/comparison.hpp"

#include "compare/words.hpp"
#include "rules/catalogue.hpp"
#include "term/standing.hpp"
#include "yaml/reader.hpp"

namespace iop::rules {

namespace {

void run_rules(Compares what, const Comparison& comparison) {
  for (const auto* rule : comparison_rules()) {
    if (rule->compares == what) rule->check(comparison);
  }
}

std::unique_ptr<Source> source_of(const Earlier& earlier, std::string name) {
  return std::make_unique<Source>(std::move(name), yaml::without_byte_order_mark(earlier.bytes));
}

std::string name_at_revision(const Earlier& earlier) {
  return earlier.revision + ":" + earlier.path;
}

}  // namespace

bool Comparison::may_be_unread(const compare::Difference& difference) const {
  return extent == Extent::part && (difference.now == nullptr || !difference.now->is_scalar());
}

void Comparison::note_old(Report::Finding& finding, const compare::Difference& difference) const {
  if (difference.old == nullptr) return;
  const auto value = compare::in_words(*difference.type, *difference.old);
  const auto span = difference.old->is_scalar() ? difference.old->span : difference.old_at;
  finding.note_at(old_places.place(span), message({"var i `{}`: {}", "in `{}`: {}"}, revision, value));
}

std::optional<EarlierAgreement> read_earlier(const Earlier& earlier) {
  EarlierAgreement read;
  read.source = source_of(earlier, name_at_revision(earlier));
  Report unread{*read.source};
  auto root = yaml::read(unread);
  if (!root || !root->is_mapping()) return std::nullopt;
  read.root = std::make_unique<yaml::Node>(*std::move(root));
  read.agreement = decode(*read.root, unread);
  return read;
}

void compare_agreement(const Earlier& earlier, const yaml::Node& root, const Agreement& now, Extent extent,
                       Report& report) {
  if (yaml::without_byte_order_mark(earlier.bytes) == report.source().bytes()) return;
  const auto old = read_earlier(earlier);
  if (!old || !is_signed(old->agreement)) return;
  const Report old_places{*old->source};
  run_rules(Compares::agreement,
            {earlier.revision, old_places, *old->root, &old->agreement, &root, &now, extent,
             compare::differences(agreement_fields(), *old->root, root), report});
}

std::vector<Diagnostic> compare_removed(const Earlier& earlier) {
  const auto old = read_earlier(earlier);
  if (!old || !is_signed(old->agreement)) return {};
  const auto gone = source_of(earlier, earlier.name);
  Report report{*gone};
  const Report old_places{*old->source};
  run_rules(Compares::removed_agreement, {earlier.revision,
                                          old_places,
                                          *old->root,
                                          &old->agreement,
                                          nullptr,
                                          nullptr,
                                          Extent::whole,
                                          {},
                                          report});
  return report.take([](Span) { return std::string{}; });
}

std::vector<Diagnostic> compare_published(const Earlier& earlier, const std::optional<Published>& now,
                                          const field::ObjectInfo& info) {
  if (now && now->bytes == earlier.bytes) return {};
  const auto old_source = source_of(earlier, name_at_revision(earlier));
  Report old_places{*old_source};
  const auto old_root = yaml::read(old_places);
  if (!old_root) return {};
  const Source source = now ? Source{now->name, yaml::without_byte_order_mark(now->bytes)}
                            : Source{earlier.name, yaml::without_byte_order_mark(earlier.bytes)};
  Report report{source};
  const auto root = now ? yaml::read(report) : std::nullopt;
  report = Report{source};
  const yaml::Node nothing{.kind = yaml::Kind::mapping};
  run_rules(Compares::published,
            {earlier.revision, old_places, *old_root, nullptr, root ? &*root : nullptr, nullptr,
             Extent::whole, compare::differences(info, *old_root, root ? *root : nothing), report});
  return report.take([&](Span span) { return root ? yaml::pointer_at(*root, span) : std::string{}; });
}

}  // namespace iop::rules
