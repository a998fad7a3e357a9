#include "render/findings_words.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace iop::render {

std::string place_words(const Place& place) {
  return text::printable(place.file) + ":" + std::to_string(place.begin.line) + ":" +
         std::to_string(place.begin.column);
}

std::string_view label_of(const Diagnostic& finding, Lang lang) {
  return finding.waived ? Text{"undantag", "waived"}.in(lang) : name_of(finding.severity);
}

Message waiver_words(const Waived& waived) {
  return message({"undantag till och med {}, godkänt av {}: {}", "waived to {}, approved by {}: {}"},
                 waived.expires.to_string(), text::printable(waived.approved_by),
                 text::printable(waived.reason));
}

std::string finding_words(const Diagnostic& finding, Lang lang) {
  std::string words = text::printable(finding.what.in(lang));
  for (const auto& note : finding.notes) {
    words += '\n';
    if (note.at) words += place_words(*note.at) + ": ";
    words += text::printable(note.what.in(lang));
  }
  if (finding.waived) words += "\n" + waiver_words(*finding.waived).in(lang);
  if (!finding.help.empty())
    words += "\n" + message({"hjälp: {}", "help: {}"}, text::printable(finding.help.in(lang))).in(lang);
  return words;
}

namespace {

/// Where the code point in column `column` of `line` begins, which is counted from 1.
std::size_t offset_of(std::string_view line, int column) {
  std::size_t offset = 0;
  for (int at = 1; offset < line.size() && at < column; ++at) text::next_code_point(line, offset);
  return offset;
}

}  // namespace

MarkedLine marked_line(const Place& place, std::string_view line) {
  const auto begin = offset_of(line, place.begin.column - place.line_column + 1);
  const bool goes_on = place.end.line != place.begin.line;
  const auto end =
      goes_on ? line.size() : std::max(begin, offset_of(line, place.end.column - place.line_column + 1));
  return {line.substr(0, begin), line.substr(begin, end - begin), line.substr(end)};
}

std::string tally_words(const Tally& tally, Lang lang) {
  const auto counted = [](std::size_t n, Text one, Text many) {
    return message({"{} {}", "{} {}"}, n, n == 1 ? one : many);
  };
  const auto waived =
      tally.waived == 0 ? Message{} : message({" och {} undantag", " and {} waived"}, tally.waived);
  const auto as_of = tally.states.empty() ? std::nullopt : tally.states.front().second.as_of;
  const auto seen =
      as_of ? message({", som de står {}", ", as they stand on {}"}, as_of->to_string()) : Message{};
  return message({"{}, {}, {}{} i {}{}", "{}, {}, {}{} in {}{}"},
                 counted(tally.errors, {"fel", "error"}, {"fel", "errors"}),
                 counted(tally.warnings, {"varning", "warning"}, {"varningar", "warnings"}),
                 counted(tally.notes, {"anmärkning", "note"}, {"anmärkningar", "notes"}), waived,
                 counted(tally.files, {"fil", "file"}, {"filer", "files"}), seen)
      .in(lang);
}

}  // namespace iop::render
