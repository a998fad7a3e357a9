#include <map>

#include "base/text.hpp"
#include "render/entity.hpp"
#include "render/findings_words.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

struct Family {
  char letter;
  std::string_view name;
};

/// A test case each, in this order.
constexpr Family families[] = {
    {'Y', "Y yaml"},     {'S', "S structure"}, {'G', "G guideline"}, {'P', "P payment"}, {'D', "D dates"},
    {'R', "R register"}, {'C', "C changes"},   {'W', "W review"},    {'N', "N privacy"},
};

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto from = at;
    const auto c = text::next_code_point(text, at);
    if (const auto entity = entity_of(c); !entity.empty()) {
      out += entity;
    } else if (c == 0xFFFE || c == 0xFFFF) {
      out += "\uFFFD";  // no characters of XML 1.0
    } else {
      out += text.substr(from, at - from);
    }
  }
  return out;
}

/// A suite a file, a case a rule family; a case fails by what makes the run fail, and prints the rest.
class JunitFindings : public FindingsWriter {
 public:
  JunitFindings(std::ostream& out, const Style& style, const Judging& judging)
      : out_(out), lang_(style.lang), judging_(judging) {
    out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"iop validate\">\n";
  }

  void begin_file(std::string_view name) override {
    end_file();
    file_ = name;
  }

  void see(const AgreementState& state) override { state_ = state; }

  void write(const Diagnostic& finding) override {
    // What is found in the guideline or an index series stands in a suite of its own.
    if (finding.at.file != file_) begin_file(finding.at.file);
    auto& texts = cases_[finding.rule->code.front()];
    const bool fails = !finding.waived && finding.severity <= judging_.fails_from;
    auto& part = fails ? texts.failures : texts.remarks;
    if (fails) ++texts.failed;
    part += place_words(finding.at) + ": " + std::string{label_of(finding, lang_)} + "[" +
            std::string{finding.rule->code}.append("]: ") + finding_words(finding, lang_) + "\n";
  }

  void end(const Tally& /*tally*/) override {
    end_file();
    out_ << "</testsuites>\n";
  }

 private:
  struct Case {
    std::size_t failed = 0;
    std::string failures = {};
    std::string remarks = {};
  };

  [[nodiscard]] bool judged(char letter) const {
    return judging_.families.find(letter) != std::string::npos || cases_.contains(letter);
  }

  void end_file() {
    if (file_.empty()) return;
    std::size_t tests = 0;
    std::size_t failures = 0;
    for (const auto& family : families) {
      if (!judged(family.letter)) continue;
      ++tests;
      if (cases_[family.letter].failed > 0) ++failures;
    }
    out_ << "  <testsuite name=\"" << escaped(text::printable(file_)) << "\" tests=\"" << tests
         << "\" failures=\"" << failures << "\" errors=\"0\" skipped=\"0\">\n";
    write_properties();
    for (const auto& family : families) {
      if (judged(family.letter)) write_case(family, cases_[family.letter]);
    }
    out_ << "  </testsuite>\n";
    cases_.clear();
    file_.clear();
    state_.reset();
  }

  /// The day that the file is judged as of, and what that comes to.
  void write_properties() {
    if (!state_ || !state_->as_of) return;
    const auto property = [&](std::string_view name, const std::string& value) {
      out_ << "      <property name=\"" << name << "\" value=\"" << escaped(text::printable(value))
           << "\"/>\n";
    };
    out_ << "    <properties>\n";
    property("as_of", state_->as_of->to_string());
    for (const auto& words : state_words(*state_)) property("state", words.in(lang_));
    out_ << "    </properties>\n";
  }

  void write_case(const Family& family, const Case& texts) {
    out_ << "    <testcase classname=\"" << escaped(text::printable(file_)) << "\" name=\"" << family.name
         << "\"";
    if (texts.failures.empty() && texts.remarks.empty()) {
      out_ << "/>\n";
      return;
    }
    out_ << ">\n";
    if (texts.failed > 0) {
      const auto count =
          message({"{} fynd", "{} {}"}, texts.failed, texts.failed == 1 ? "finding" : "findings");
      out_ << "      <failure message=\"" << count.in(lang_) << "\">" << escaped(texts.failures)
           << "</failure>\n";
    }
    if (!texts.remarks.empty()) out_ << "      <system-out>" << escaped(texts.remarks) << "</system-out>\n";
    out_ << "    </testcase>\n";
  }

  std::ostream& out_;
  Lang lang_;
  Judging judging_;
  std::string file_;
  std::optional<AgreementState> state_;
  std::map<char, Case> cases_;
};

}  // namespace

std::unique_ptr<FindingsWriter> junit_findings(std::ostream& out, const Style& style,
                                               const Judging& judging) {
  return std::make_unique<JunitFindings>(out, style, judging);
}

}  // namespace iop::render
