#include <map>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "render/findings_words.hpp"
#include "render/state.hpp"
#include "rules/catalogue.hpp"

namespace iop::render {

namespace {

/// A relative reference by RFC 3986; a path from the root becomes a `file` URI.
std::string uri_of(std::string_view path) {
  static constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  static constexpr std::string_view hex = "0123456789ABCDEF";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (plain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      uri += {'%', hex[byte >> 4U], hex[byte & 15U]};
    }
  }
  return uri;
}

/// Plain text in which nothing reads as an embedded link.
std::string unlinked(std::string text) {
  for (auto at = text.find("]("); at != std::string::npos; at = text.find("](", at + 2))
    text.insert(at, "\\");
  return text;
}

Json location_json(const Place& place) {
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", uri_of(place.file)}}},
            {"region",
             {{"startLine", place.begin.line},
              {"startColumn", place.begin.column},
              {"endLine", place.end.line},
              {"endColumn", place.end.column}}}}}};
}

/// A waiver stands in the file itself.
Json suppressions_json(const std::optional<Waived>& waived) {
  Json suppressions = Json::array();
  if (waived) {
    suppressions.push_back(
        {{"kind", "inSource"}, {"status", "accepted"}, {"justification", text::printable(waived->reason)}});
  }
  return suppressions;
}

/// A sentence with its stop, as the format's viewers expect.
std::string sentence(std::string_view text) {
  return std::string{text}.append(text.ends_with('.') ? "" : ".");
}

std::string rule_text(const RuleInfo& rule, Lang lang) {
  return std::string{lang == Lang::sv ? rule.page.why : rule.page.summary};
}

std::string rule_markdown(const RuleInfo& rule, Lang lang) {
  std::string markdown = rule_text(rule, lang);
  const auto example = [&](Text heading, std::string_view yaml) {
    if (yaml.empty()) return;
    const auto lines = text::printable(yaml, text::Newlines::keep);
    markdown.append("\n\n").append(heading.in(lang)).append("\n\n```yaml\n").append(lines).append("\n```");
  };
  example({"Så här blir det ett fynd:", "Found:"}, rule.page.bad);
  example({"Så här är det rätt:", "Mended:"}, rule.page.good);
  return markdown;
}

Json rule_json(const RuleInfo& rule, Lang lang) {
  Json properties = {{"tags", {std::string{rule.code.front()}}}};
  if (!rule.source.empty()) properties["source"] = rule.source;
  return {{"id", rule.code},
          {"name", rule.name},
          {"shortDescription", {{"text", sentence(rule.finds.in(lang))}}},
          {"fullDescription", {{"text", rule_text(rule, lang)}}},
          {"help", {{"text", rule_text(rule, lang)}, {"markdown", rule_markdown(rule, lang)}}},
          {"defaultConfiguration", {{"level", name_of(rule.severity)}}},
          {"properties", std::move(properties)}};
}

/// SARIF 2.1.0, written result by result.
class SarifFindings : public FindingsWriter {
 public:
  SarifFindings(std::ostream& out, const Style& style) : out_(out), lang_(style.lang) {
    out_ << R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{)"
         << R"("tool":{"driver":{"name":"iop","semanticVersion":")" IOP_VERSION R"(","rules":[)";
    for (const auto* rule : rules::all_rules()) {
      out_ << (index_.empty() ? "\n" : ",\n") << dumped(rule_json(*rule, lang_));
      index_.emplace(rule->code, index_.size());
    }
    out_ << "\n"
            R"(]}},"columnKind":"unicodeCodePoints","results":[)";
  }

  void write(const Diagnostic& finding) override {
    out_ << (first_ ? "\n" : ",\n") << dumped(result_json(finding));
    first_ = false;
  }

  void end(const Tally& tally) override {
    out_ << (first_ ? "]" : "\n]");
    if (!tally.states.empty()) out_ << ",\"properties\":" << dumped(states_properties(tally));
    out_ << "}]}\n";
  }

 private:
  static std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
  }

  Json result_json(const Diagnostic& f) {
    Json result = {{"ruleId", f.rule->code},
                   {"ruleIndex", index_.at(f.rule->code)},
                   {"level", name_of(f.severity)},
                   {"message", {{"text", unlinked(finding_words(f, lang_))}}},
                   {"locations", {location_json(f.at)}},
                   {"partialFingerprints", {{"iop/v1", fingerprint(f)}}}};
    Json related = Json::array();
    for (const auto& note : f.notes) {
      if (!note.at) continue;
      auto location = location_json(*note.at);
      location["id"] = related.size() + 1;
      location["message"] = {{"text", unlinked(text::printable(note.what.in(lang_)))}};
      related.push_back(std::move(location));
    }
    if (!related.empty()) result["relatedLocations"] = std::move(related);
    // Where one result has it, all must.
    result["suppressions"] = suppressions_json(f.waived);
    return result;
  }

  /// The day that the files are judged as of, and what that comes to.
  static Json states_properties(const Tally& tally) {
    Json states = Json::array();
    for (const auto& [file, state] : tally.states) states.push_back(state_json("file", file, state));
    return {{"as_of", json_of(tally.states.front().second.as_of)}, {"states", std::move(states)}};
  }

  /// The same as long as file, rule and the text of the line are, wherever the line has moved to; the second
  /// of equals is the second wherever they stand.
  std::string fingerprint(const Diagnostic& f) {
    const auto key = std::string{f.rule->code} + '\n' + f.at.file + '\n' + std::string{text::trim(f.at.line)};
    const auto nth = seen_[key]++;
    return sha256(key + '\n' + std::to_string(nth)).substr(0, 32);
  }

  std::ostream& out_;
  Lang lang_;
  std::map<std::string_view, std::size_t> index_;
  std::map<std::string, int> seen_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<FindingsWriter> sarif_findings(std::ostream& out, const Style& style,
                                               const Judging& /*judging*/) {
  return std::make_unique<SarifFindings>(out, style);
}

}  // namespace iop::render
