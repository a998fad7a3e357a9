#include "agreement/references.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

#include "agreement/decode.hpp"
#include "base/text.hpp"

namespace iop {

namespace {

/// The first two steps of a dotted path; empty where it has fewer.
std::pair<std::string_view, std::string_view> first_steps(std::string_view path) {
  const auto dot = path.find('.');
  if (dot == std::string_view::npos) return {path, {}};
  const auto rest = path.substr(dot + 1);
  return {path.substr(0, dot), rest.substr(0, rest.find('.'))};
}

/// Ids that something may refer to, and what to call them.
struct Targets {
  std::vector<std::string_view> ids;
  bool readable = true;
};

template <class T>
void add_targets(const Located<Record<T>>& record, Targets& targets) {
  if (!record.present() && !record.absent()) targets.readable = false;
  for (const auto& entry : *record) targets.ids.push_back(entry.id);
}

class References {
 public:
  References(const Agreement& agreement, Report& report) : agreement_(agreement), report_(report) {
    add_targets(agreement.parties, parties_);
    everyone_ = parties_;
    add_targets(agreement.participants, everyone_);
    add_targets(agreement.participants, participants_);
    add_targets(agreement.funding, funding_);
    add_targets(agreement.duties, duties_);
  }

  void check() {
    contributions(*agreement_.parties);
    contributions(*agreement_.participants);
    for (const auto& duty : *agreement_.duties) {
      for (const auto& id : *duty.value.responsible) party(id, everyone_);
    }
    if (agreement_.governance) {
      for (const auto& member : *agreement_.governance->members) party(member->party, everyone_);
    }
    for (const auto& done : *agreement_.done) {
      refer(done->duty, duties_, {"uppgift under `duties`", "duty under `duties`"});
    }
    for (const auto& signature : *agreement_.signatures) party(signature->party, everyone_);
    for (const auto& contact : *agreement_.contacts) party(contact->party, everyone_);
    for (const auto& notice : *agreement_.notices) party(notice->party, parties_);
    for (const auto& support : *agreement_.other_support) party(support->payer, everyone_);
    assumptions();
  }

 private:
  /// An assumption may be about a row that an amendment adds.
  void assumptions() {
    const std::array<std::tuple<std::string_view, Targets, Text>, 4> records{
        {{"parties", parties_, {"part under `parties`", "party under `parties`"}},
         {"participants",
          participants_,
          {"deltagare under `participants`", "participant under `participants`"}},
         {"funding", funding_, {"rad under `funding`", "row under `funding`"}},
         {"duties", duties_, {"uppgift under `duties`", "duty under `duties`"}}}};
    for (const auto& assumption : *agreement_.assumptions) {
      const auto& about = assumption->about;
      if (!about || !known_path(*about)) continue;
      const auto [section, id] = first_steps(*about);
      for (const auto& [name, targets, what] : records) {
        if (section != name || id.empty() || is_added(section, id)) continue;
        refer(std::string{id}, about.span(), targets, what);
      }
    }
  }

  /// Whether an amendment sets a value at or under `section.id`.
  [[nodiscard]] bool is_added(std::string_view section, std::string_view id) const {
    for (const auto& amendment : *agreement_.amendments) {
      for (const auto& change : amendment->set->items) {
        if (first_steps(change.path) == std::pair{section, id}) return true;
      }
    }
    return false;
  }

  void contributions(const Record<Party>& record) {
    for (const auto& entry : record) {
      for (const auto& contribution : *entry.value.contributes) {
        refer(contribution->funding, funding_, {"rad under `funding`", "row under `funding`"});
      }
    }
  }

  void party(const Located<std::string>& id, const Targets& targets) {
    refer(id, targets, {"part eller deltagare", "party or participant"});
  }

  void refer(const Located<std::string>& id, const Targets& targets, Text what) {
    if (id) refer(*id, id.span(), targets, what);
  }

  void refer(const std::string& id, Span place, const Targets& targets, Text what) {
    if (!targets.readable) return;
    if (std::find(targets.ids.begin(), targets.ids.end(), id) != targets.ids.end()) return;
    auto finding = report_.add(field::unknown_reference, place,
                               message({"`{}` är ingen {} i filen", "`{}` is no {} of this file"}, id, what));
    if (const auto near = text::nearest(id, targets.ids)) {
      finding.help(message({"menas `{}`?", "did you mean `{}`?"}, *near));
    } else if (!targets.ids.empty()) {
      std::vector<std::string> names;
      names.reserve(targets.ids.size());
      for (const auto known : targets.ids) names.push_back("`" + std::string{known} + "`");
      finding.help(message({"filen har: {}", "the file has: {}"}, text::join(names)));
    }
  }

  const Agreement& agreement_;
  Report& report_;
  Targets parties_, participants_, everyone_, funding_, duties_;
};

}  // namespace

void check_references(const Agreement& agreement, Report& report) {
  References{agreement, report}.check();
}

}  // namespace iop
