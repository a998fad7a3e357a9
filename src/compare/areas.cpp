#include "compare/areas.hpp"

#include <array>

#include "compare/changes.hpp"
#include "compare/difference.hpp"

namespace iop::compare {

namespace {

struct Region {
  std::string_view pattern;
  Area area;
};

// The first that fits counts.
constexpr std::array regions{Region{"term.successor", Area::other},
                             Region{"term.**", Area::term},
                             Region{"parties.*.contributes.**", Area::contributions},
                             Region{"participants.*.contributes.**", Area::contributions},
                             Region{"parties.**", Area::parties},
                             Region{"participants.**", Area::participants},
                             Region{"termination.**", Area::notice},
                             Region{"notices.**", Area::notice},
                             Region{"funding.*.invoicing.**", Area::invoicing},
                             Region{"funding.*.issued.**", Area::invoicing},
                             Region{"funding.**", Area::money},
                             Region{"other_support.**", Area::money},
                             Region{"duties.**", Area::duties},
                             Region{"done.**", Area::duties},
                             Region{"milestones.**", Area::duties},
                             Region{"followed_from", Area::duties},
                             Region{"clauses.**", Area::clauses},
                             Region{"governance.**", Area::governance},
                             Region{"contacts.**", Area::governance},
                             Region{"goals.**", Area::goals},
                             Region{"assessments.**", Area::assessments},
                             Region{"signatures.**", Area::signatures},
                             Region{"copies", Area::signatures}};

constexpr std::array titles{Text{"Avtalstid", "Term"},
                            Text{"Parter", "Parties"},
                            Text{"Pengar", "Money"},
                            Text{"Uppsägning", "Notice"},
                            Text{"Bidrag", "Contributions"},
                            Text{"Åtaganden och uppföljning", "Duties and follow-up"},
                            Text{"Klausuler", "Clauses"},
                            Text{"Styrning och kontakter", "Governance and contacts"},
                            Text{"Mål", "Goals"},
                            Text{"Deltagare", "Participants"},
                            Text{"Bedömningar", "Assessments"},
                            Text{"Underskrifter", "Signatures"},
                            Text{"Fakturering", "Invoicing"},
                            Text{"Övrigt", "Other"}};
static_assert(titles.size() == field::Names<Area>::values.size());

}  // namespace

bool is_binding(Area area) {
  return area == Area::term || area == Area::parties || area == Area::money || area == Area::notice;
}

Text title_of(Area area) {
  return titles.at(static_cast<std::size_t>(area));
}

Area area_of(std::string_view path) {
  for (const auto& region : regions) {
    if (fits(path, region.pattern)) return region.area;
  }
  return Area::other;
}

}  // namespace iop::compare
