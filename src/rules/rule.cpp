#include "rules/rule.hpp"

#include "rules/catalogue.hpp"

namespace iop::rules {

std::optional<Severity> severity_of(const RuleSetting& setting, Severity by_default) {
  if (!setting.level) return by_default;
  switch (*setting.level) {
    case Level::error:
      return Severity::error;
    case Level::warning:
      return Severity::warning;
    case Level::note:
      return Severity::note;
    case Level::off:
      break;
  }
  return std::nullopt;
}

std::optional<Message> words_behind(const RuleSetting& setting) {
  if (!setting.quote) return std::nullopt;
  const auto whose = setting.quote_source ? message({"{}", "{}"}, *setting.quote_source)
                                          : message_of({"riktlinjen", "the guideline"});
  return message({"{}: \"{}\"", "{}: \"{}\""}, whose, *setting.quote);
}

Report::Finding Findings::add(Severity severity, Span span, Message what) {
  auto finding = report_->add(*info_, severity, span, std::move(what));
  if (const auto words = words_behind(*setting_)) finding.note(*words);
  if (setting_->quote_source) finding.quoted_from(*setting_->quote_source);
  return finding;
}

Report::Finding Findings::add_to_file(const yaml::Node& root, Message what) {
  const Span first_key = root.items.empty() ? root.span : root.key(0).span;
  auto finding = add(first_key, std::move(what));
  finding.pointer("");
  return finding;
}

namespace {

bool every_rule(const FileRule& /*rule*/) {
  return true;
}

template <class Asked>
void run_rules(const Subject& subject, Report& report, Needs most, const Asked& asked) {
  static const RuleSetting no_setting;
  for (const auto* rule : file_rules()) {
    if (rule->needs == Needs::whole_document && most != Needs::whole_document) continue;
    if (!asked(*rule)) continue;
    if (rule->judges == Judges::iop_only && !subject.agreement.is_iop()) continue;
    const auto& setting = subject.profile != nullptr ? subject.profile->setting(rule->info.code) : no_setting;
    const auto severity =
        rule->adjustable == Adjustable::yes ? severity_of(setting, rule->info.severity) : rule->info.severity;
    if (!severity) continue;
    Findings findings{rule->info, *severity, setting, report};
    rule->check(subject, findings);
  }
}

}  // namespace

void judge_file(const Subject& subject, Report& report) {
  run_rules(subject, report, Needs::whole_document, every_rule);
}

void judge_earlier_version(const Subject& subject, bool is_over, Report& report) {
  run_rules(subject, report, Needs::whole_document, [&](const FileRule& rule) {
    const char family = rule.info.code.front();
    if (rule.info.code == "P504" || rule.info.code == "P514") return false;
    return (family == 'P' || family == 'G') && (!is_over || rule.adjustable == Adjustable::no);
  });
  report.drop_repeats();
}

void judge_part_of_file(const Subject& subject, Report& report) {
  run_rules(subject, report, Needs::what_there_is, every_rule);
}

}  // namespace iop::rules
