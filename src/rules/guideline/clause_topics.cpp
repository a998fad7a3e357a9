#include "rules/guideline/clause_topics.hpp"

#include <algorithm>
#include <array>

namespace iop::rules {

namespace {

/// What a clause is about, for the ids that are in use.
struct Topic {
  std::string_view id;
  Text about;
};
constexpr std::array topics{
    Topic{"background", {"bakgrund", "background"}},
    Topic{"period", {"avtalstid", "the term"}},
    Topic{"group", {"partnerskapets organisation", "the partnership's organisation"}},
    Topic{"change", {"ändringar", "changes"}},
    Topic{"dispute", {"tvist", "disputes"}},
    Topic{"political_goal", {"politiskt mål", "a political goal"}},
    Topic{"complement", {"att vara ett komplement", "being a complement"}},
    Topic{"principles", {"värdegrund", "values"}},
    Topic{"cofinancing", {"samfinansiering", "co-financing"}},
    Topic{"double_funding", {"annat stöd", "other support"}},
    Topic{"purpose", {"syfte", "purpose"}},
    Topic{"target_group", {"målgrupp", "target group"}},
    Topic{"termination", {"uppsägning", "termination"}},
    Topic{"renegotiation", {"omförhandling", "renegotiation"}},
    Topic{"repayment", {"återbetalning", "repayment"}},
    Topic{"indexation", {"uppräkning", "indexation"}},
    Topic{"payment", {"utbetalning", "payment"}},
    Topic{"evaluation", {"utvärdering", "evaluation"}},
    Topic{"minutes", {"mötesanteckningar", "minutes"}},
    Topic{"confidentiality", {"sekretess", "confidentiality"}},
    Topic{"deviations", {"avvikelser", "deviations"}},
};

}  // namespace

std::optional<Text> topic_of_clause(std::string_view id) {
  const auto* found =
      std::find_if(topics.begin(), topics.end(), [&](const Topic& known) { return known.id == id; });
  return found != topics.end() ? std::optional{found->about} : std::nullopt;
}

}  // namespace iop::rules
