#include <array>
#include <set>

#include <fmt/core.h>

#include "agreement/agreement.hpp"
#include "agreement/paths.hpp"
#include "base/text.hpp"
#include "render/draft_rows.hpp"

namespace iop::render {

namespace {

using Row = DraftRow;

/// Gathers the open rows, a mapping of which all is open as one.
void gather_open(const std::vector<Row>& rows, std::vector<const Row*>& open) {
  for (const auto& row : rows) {
    if (!row.is_open()) {
      gather_open(row.rows, open);
    } else if (row.field != nullptr) {
      open.push_back(&row);
    }
  }
}

bool may_be_iop(const Draft& draft) {
  const auto kind = draft.values.find("kind");
  return kind == draft.values.end() || kind->second == field::name_of(AgreementKind::iop);
}

/// Whether the format requires the key, given the kind that has been said, or counting notice does.
bool is_required(const Row& row, const Draft& draft) {
  constexpr std::array<std::string_view, 3> of_notice{"termination.notice", "termination.model",
                                                      "termination.counting"};
  if (row.field->need == field::Need::required) return true;
  if (may_be_iop(draft) && (row.field->required_of_iop ||
                            std::find(of_notice.begin(), of_notice.end(), row.path) != of_notice.end()))
    return true;
  const auto dot = row.path.rfind('.');
  if (dot == std::string::npos) return false;
  const auto& either = type_of_path(row.path.substr(0, dot))->object->one_of;
  return std::find(either.begin(), either.end(), row.key) != either.end();
}

/// A line of the list.
struct OpenLine {
  std::string path;
  Message words;
};

const OpenLine second_party{
    "parties",
    {"ett IOP har minst två parter: en till behövs", "an IOP has at least two parties: another is needed"}};

std::size_t widest(const std::vector<OpenLine>& lines) {
  std::size_t width = 0;
  for (const auto& line : lines) width = std::max(width, line.path.size());
  return width;
}

void list_open(Text title, const std::vector<OpenLine>& lines, std::size_t width, Lang lang,
               std::string& to) {
  if (lines.empty()) return;
  to += fmt::format("{}\n", title.in(lang));
  for (const auto& [path, words] : lines)
    to += fmt::format("  {:{}}  {}\n", path, width, text::printable(words.in(lang)));
}

/// The place of a finding as a dotted path.
std::string path_of(const Diagnostic& finding) {
  auto path = finding.pointer.substr(std::min<std::size_t>(1, finding.pointer.size()));
  std::replace(path.begin(), path.end(), '/', '.');
  return path;
}

/// What stands in backticks.
std::vector<std::string> in_backticks(std::string_view words) {
  std::vector<std::string> all;
  for (auto open = words.find('`'); open != words.npos; open = words.find('`')) {
    const auto close = words.find('`', open + 1);
    if (close == words.npos) break;
    all.emplace_back(words.substr(open + 1, close - open - 1));
    words.remove_prefix(close + 1);
  }
  return all;
}

/// The open row that would mend the finding: a key below its place that its help or its words name.
const Row* row_asked_for(const Diagnostic& finding, const std::vector<const Row*>& open) {
  const auto place = path_of(finding);
  for (std::string_view words : {std::string_view{finding.help.sv}, std::string_view{finding.what.sv}}) {
    for (const auto& key : in_backticks(words)) {
      const auto path = place.empty() ? key : fmt::format("{}.{}", place, key);
      for (const auto* row : open) {
        if (path == row->path || path.starts_with(row->path + ".")) return row;
      }
    }
  }
  return nullptr;
}

}  // namespace

std::string draft_open_text(const Draft& draft, const std::vector<Diagnostic>& errors, Lang lang) {
  const auto rows = rows_of(draft);
  std::vector<const Row*> open;
  gather_open(rows, open);
  std::set<const Row*> asked_for;
  std::vector<OpenLine> others;
  for (const auto& error : errors) {
    if (const auto* row = row_asked_for(error, open)) {
      asked_for.insert(row);
    } else {
      others.push_back({path_of(error), message({"{} ({})", "{} ({})"}, error.what, error.rule->code)});
    }
  }
  std::vector<OpenLine> must;
  std::vector<OpenLine> may;
  for (const auto* row : open) {
    auto& list = is_required(*row, draft) || asked_for.contains(row) ? must : may;
    list.push_back({row->path, question_of(row->path)});
  }
  if (may_be_iop(draft) && draft.parties.size() == 1) must.push_back(second_party);
  must.insert(must.end(), others.begin(), others.end());
  const auto width = std::max(widest(must), widest(may));
  std::string out;
  list_open({"Måste beslutas:", "Must be decided:"}, must, width, lang, out);
  list_open({"Öppet, om avtalet säger något om det:", "Open, where the agreement says anything of it:"}, may,
            width, lang, out);
  return out;
}

}  // namespace iop::render
