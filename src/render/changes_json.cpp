#include "render/changes.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

Json effects_json(const compare::Change& change) {
  Json effects = Json::array();
  for (const auto& effect : change.effects) {
    effects.push_back({{"what", effect.agreement_year ? "agreement_year" : "last_notice_day"},
                       {"agreement_year", effect.agreement_year ? Json(*effect.agreement_year) : Json{}},
                       {"old", json_of(effect.old)},
                       {"new", json_of(effect.now)}});
  }
  return effects;
}

}  // namespace

void changes_json(std::ostream& out, const Style& style, const ChangesListing& listing) {
  Json changes = Json::array();
  for (const auto& change : listing.changes) {
    changes.push_back({{"area", field::name_of(change.area)},
                       {"path", change.path},
                       {"what", change.what.in(style.lang)},
                       {"old", json_of(change.old)},
                       {"new", json_of(change.now)},
                       {"effect", effects_json(change)}});
  }
  Json states = Json::array();
  for (const auto* version : {&listing.old, &listing.now}) {
    if (listing.as_of) states.push_back(state_json("file", version->name, version->state));
  }
  out << written({{"schema", "iop.diff/1"},
                  {"today", listing.today.to_string()},
                  {"as_of", json_of(listing.as_of)},
                  {"old", listing.old.name},
                  {"new", listing.now.name},
                  {"changes", std::move(changes)},
                  {"states", std::move(states)}});
}

}  // namespace iop::render
