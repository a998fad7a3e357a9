#include <array>

#include "base/text.hpp"
#include "render/audit.hpp"

namespace iop::render {

namespace {

constexpr std::array all_statuses{AuditStatus::done,        AuditStatus::late,    AuditStatus::partly,
                                  AuditStatus::missing,     AuditStatus::unknown, AuditStatus::upcoming,
                                  AuditStatus::not_covered, AuditStatus::undated};

/// `okänt`, `okända`: what `count` periods are.
Text words_for(AuditStatus status, int count) {
  constexpr std::array<Text, 8> several{{{"klara", "done"},
                                         {"sena", "late"},
                                         {"delvis", "partly"},
                                         {"saknas", "missing"},
                                         {"okända", "unknown"},
                                         {"kommande", "upcoming"},
                                         {"ej hela", "part"},
                                         {"utan dag", "without a day"}}};
  const bool one = count == 1 && status != AuditStatus::undated;
  return one ? word_for(status) : several.at(static_cast<std::size_t>(status));
}

}  // namespace

Text word_for(AuditStatus status) {
  constexpr std::array<Text, 8> words{{{"klart", "done"},
                                       {"sent", "late"},
                                       {"delvis", "partly"},
                                       {"saknas", "missing"},
                                       {"okänt", "unknown"},
                                       {"kommande", "upcoming"},
                                       {"ej hel", "part"},
                                       {"ingen dag", "no day"}}};
  return words.at(static_cast<std::size_t>(status));
}

Text word_for(DutyRole role) {
  constexpr std::array<Text, 5> words{{{"möte", "meeting"},
                                       {"plan", "plan"},
                                       {"rapport", "report"},
                                       {"utvärdering", "evaluation"},
                                       {"annat", "other"}}};
  return words.at(static_cast<std::size_t>(role));
}

std::string tally_words(const AuditTally& tally, Lang lang) {
  std::vector<std::string> out;
  for (const auto status : all_statuses) {
    const auto count = tally.of(status);
    if (count > 0)
      out.push_back(std::to_string(count) + " " + std::string{words_for(status, count).in(lang)});
  }
  return text::join(out);
}

std::string audit_cell(const AuditedPeriod& period, Lang lang) {
  const auto due = period.due ? period.due->to_string() : std::string{};
  Message words;
  switch (period.status) {
    case AuditStatus::done:
    case AuditStatus::late:
      words = message({"{} {}", "{} {}"}, word_for(period.status), period.completed->to_string());
      break;
    case AuditStatus::partly:
      words = message({"{} AV {} {}", "{} OF {} {}"}, period.counted, period.times, due);
      break;
    case AuditStatus::missing:
      words = message({"SAKNAS {}", "MISSING {}"}, due);
      break;
    case AuditStatus::upcoming:
      words = period.counted > 0
                  ? message({"{} av {}, senast {}", "{} of {}, by {}"}, period.counted, period.times, due)
                  : message({"senast {}", "by {}"}, due);
      break;
    case AuditStatus::undated:
      words = message_of(word_for(period.status));
      if (period.counted > 0) {
        words = message({"{} av {}, {}", "{} of {}, {}"}, period.counted, period.times, words);
      }
      break;
    default:
      words = message_of(word_for(period.status));
  }
  return words.in(lang);
}

std::vector<Message> audit_legend(const AuditTally& tally) {
  constexpr std::array<Text, 8> meanings{
      {{"klart: dagen för beviset, i tid", "done: the day of the evidence, in time"},
       {"sent: dagen för beviset, efter sista dagen", "late: the day of the evidence, after the due day"},
       {"1 AV 2: gjort färre gånger än avtalat, och sista dagen har gått",
        "1 OF 2: done fewer times than agreed, and the due day has passed"},
       {"SAKNAS: sista dagen har gått utan bevis (dag och referens under `done`)",
        "MISSING: the due day has passed without evidence (a date and a reference under `done`)"},
       {"okänt: före den dag då registret börjar (`followed_from`)",
        "unknown: before the day the register begins (`followed_from`)"},
       {"senast: sista dagen, som inte har gått", "by: the due day, which has not passed"},
       {"ej hel: avtalet eller åtagandet gäller bara en del av perioden",
        "part: the agreement or the duty holds for only part of the period"},
       {"ingen dag: avtalet har ingen sista dag och åtagandet inget datum",
        "no day: the agreement has no last day and the duty no date"}}};
  std::vector<Message> out;
  for (const auto status : all_statuses) {
    if (tally.of(status) > 0) out.push_back(message_of(meanings.at(static_cast<std::size_t>(status))));
  }
  return out;
}

std::vector<EvidenceLine> evidence_lines(const DutyAudit& audit) {
  std::vector<EvidenceLine> out;
  for (const auto& row : audit.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!row.cells[i]) continue;
      const auto& duty = audit.duties[i];
      for (const auto& evidence : duty.periods[*row.cells[i]].evidence) {
        out.push_back({row.name.to_string(), duty.id, evidence.date ? evidence.date->to_string() : "",
                       text::printable(evidence.reference), in_words(evidence.flaw)});
      }
    }
  }
  return out;
}

}  // namespace iop::render
