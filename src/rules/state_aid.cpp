#include "rules/state_aid.hpp"

#include <algorithm>

namespace iop::rules {

namespace {

/// Whether both are for the same day, or neither says which.
bool same_grant(const StateAid& a, const StateAid& b) {
  return a.date.present() == b.date.present() && (!a.date || *a.date == *b.date);
}

void add_recipient(const Agreement& agreement, std::string_view id, std::vector<const Entry<Party>*>& to) {
  for (const auto* record : {&agreement.parties, &agreement.participants}) {
    const auto* entry = (*record)->find(id);
    if (entry == nullptr || !entry->value.sector || *entry->value.sector != Sector::civil_society) continue;
    if (std::find(to.begin(), to.end(), entry) == to.end()) to.push_back(entry);
    return;
  }
}

}  // namespace

bool has_ceiling(StateAidBasis basis) {
  return basis == StateAidBasis::de_minimis || basis == StateAidBasis::sgei_de_minimis;
}

std::string_view name_of(StateAidBasis basis) {
  return field::Names<StateAidBasis>::values[static_cast<std::size_t>(basis)];
}

std::vector<const Located<StateAid>*> declared_aid(const Timeline& timeline) {
  std::vector<const Located<StateAid>*> all;
  const auto take = [&all](const Agreement& version) {
    const auto& aid = version.assessments->state_aid;
    if (!aid) return;
    std::erase_if(all, [&](const auto* other) { return same_grant(**other, *aid); });
    all.push_back(&aid);
  };
  take(timeline.original());
  for (const Date day : timeline.change_days()) take(timeline.as_of(day));
  return all;
}

Message AidGrant::in_words() const {
  return message({"{}: {} kr till {} kr per euro blir {}", "{}: {} kr at {} kr per euro makes {}"},
                 date.to_string(), amount.swedish(), with_comma(sek_per_eur), euro_in_words(eur()));
}

std::optional<AidGrant> countable(const StateAid& aid) {
  if (!aid.basis || !has_ceiling(*aid.basis) || !aid.date || !aid.amount || !aid.sek_per_eur) {
    return std::nullopt;
  }
  return AidGrant{*aid.basis, *aid.date, *aid.amount, aid.sek_per_eur->value};
}

std::string with_comma(const Decimal& number) {
  auto text = number.to_string();
  std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

std::string euro_text(const Rational& eur) {
  const auto cents = round_to(eur, Money::from_ore(1), RoundingMode::half_up);
  return cents ? cents->swedish() : eur.get_str();
}

Message euro_in_words(const Rational& eur) {
  const bool whole_cents = Rational{eur * 100}.get_den() == 1;
  return message({"{} euro{}", "{} euro{}"}, euro_text(eur),
                 whole_cents ? Message{} : message_of({" (avrundat)", " (rounded)"}));
}

const Ceiling* ceiling_on(Date day, StateAidBasis basis, const Profile& profile) {
  for (const auto& ceiling : *profile.setting("G322").ceilings) {
    if (!ceiling || !ceiling->basis || *ceiling->basis != basis || !ceiling->eur || !ceiling->period ||
        !ceiling->valid_from || !ceiling->valid_to) {
      continue;
    }
    if (DateRange{*ceiling->valid_from, *ceiling->valid_to}.contains(day)) return &*ceiling;
  }
  return nullptr;
}

Message in_words(const Ceiling& ceiling) {
  return message({"taket är {} euro under {} enligt {}, i kraft {} – {}",
                  "the ceiling is {} euro over {} under {}, in force {} – {}"},
                 Money::kronor(*ceiling.eur).swedish(), ceiling.period->in_words(), *ceiling.act,
                 ceiling.valid_from->to_string(), ceiling.valid_to->to_string());
}

bool counts_with(Date earlier, Date later, Duration period) {
  return earlier <= later && later < add(earlier, period);
}

std::vector<const Entry<Party>*> aid_recipients(const Agreement& agreement) {
  std::vector<const Entry<Party>*> found;
  for (const auto& row : *agreement.funding) {
    if (row.value.payee) add_recipient(agreement, *row.value.payee, found);
    for (const auto& share : *row.value.shares->amounts) add_recipient(agreement, share.id, found);
    for (const auto& share : *row.value.shares->weights) add_recipient(agreement, share.id, found);
  }
  if (!found.empty()) return found;
  for (const auto& party : *agreement.parties) add_recipient(agreement, party.id, found);
  return found;
}

Message over_ceiling(const Rational& eur, const Ceiling& ceiling, std::size_t recipients) {
  const Rational limit{int{*ceiling.eur}};
  const bool cents_tell = euro_text(eur) != euro_text(limit);
  return message({"stödet enligt `{}` blir {}{} euro under {}, mer än taket {} euro{}",
                  "the aid under `{}` makes {}{} euro over {}, more than the ceiling of {} euro{}"},
                 name_of(*ceiling.basis), cents_tell ? Message{} : message_of({"drygt ", "just over "}),
                 euro_text(eur), ceiling.period->in_words(), euro_text(limit),
                 recipients < 2 ? Message{}
                                : message({", om hela räknas till en av de {} mottagarna",
                                           ", if all of it counts for one of the {} recipients"},
                                          recipients));
}

Message ask_a_lawyer() {
  return message_of(
      {"låt en jurist bedöma: allt stöd av mindre betydelse från alla myndigheter räknas, och `iop` ser bara "
       "vad filerna säger",
       "let a lawyer judge: all de minimis aid of every authority counts, and `iop` sees only what the files "
       "say"});
}

}  // namespace iop::rules
