#include "base/text.hpp"
#include "render/findings.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

Json note_json(const Note& note, Lang lang) {
  const bool placed = note.at.has_value();
  return {{"message", text::printable(note.what.in(lang))},
          {"file", placed ? Json(note.at->file) : Json{}},
          {"line", placed ? Json(note.at->begin.line) : Json{}},
          {"column", placed ? Json(note.at->begin.column) : Json{}}};
}

Json waived_json(const std::optional<Waived>& waived) {
  if (!waived) return nullptr;
  return {{"reason", waived->reason},
          {"approved_by", waived->approved_by},
          {"expires", waived->expires.to_string()}};
}

Json finding_json(const Diagnostic& f, Lang lang) {
  Json notes = Json::array();
  for (const auto& note : f.notes) notes.push_back(note_json(note, lang));
  const std::string source = f.quoted_from.empty() ? std::string{f.rule->source} : f.quoted_from;
  return {{"code", f.rule->code},
          {"rule", f.rule->name},
          {"severity", name_of(f.severity)},
          {"message", text::printable(f.what.in(lang))},
          {"file", f.at.file},
          {"line", f.at.begin.line},
          {"column", f.at.begin.column},
          {"end_line", f.at.end.line},
          {"end_column", f.at.end.column},
          {"pointer", f.pointer},
          {"help", text_or_null(text::printable(f.help.in(lang)))},
          {"notes", std::move(notes)},
          {"source", text_or_null(source)},
          {"waived", waived_json(f.waived)}};
}

Json states_json(const Tally& tally) {
  Json all = Json::array();
  for (const auto& [file, state] : tally.states) all.push_back(state_json("file", file, state));
  return all;
}

/// One document, written finding by finding; the counts follow the findings.
class JsonFindings : public FindingsWriter {
 public:
  JsonFindings(std::ostream& out, const Style& style, const Judging& judging) : out_(out), lang_(style.lang) {
    out_ << "{\"schema\":\"iop.validate/1\",\"today\":\"" << judging.today.to_string()
         << "\",\"as_of\":" << json_of(judging.as_of) << ",\"findings\":[";
  }

  void write(const Diagnostic& finding) override {
    // Bytes that are no UTF-8 may be quoted from a broken file.
    out_ << (first_ ? "\n" : ",\n")
         << finding_json(finding, lang_).dump(-1, ' ', false, Json::error_handler_t::replace);
    first_ = false;
  }

  void end(const Tally& tally) override {
    out_ << (first_ ? "]" : "\n]") << ",\"files\":" << tally.files << ",\"errors\":" << tally.errors
         << ",\"warnings\":" << tally.warnings << ",\"notes\":" << tally.notes
         << ",\"waived\":" << tally.waived << ",\"states\":" << states_json(tally).dump() << "}\n";
  }

 private:
  std::ostream& out_;
  Lang lang_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<FindingsWriter> json_findings(std::ostream& out, const Style& style, const Judging& judging) {
  return std::make_unique<JsonFindings>(out, style, judging);
}

}  // namespace iop::render
