#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/profile.hpp"
#include "term/timeline.hpp"

namespace iop::rules {

/// Whether aid on this basis has a ceiling: (EU) 2023/2831 and (EU) 2023/2832.
bool has_ceiling(StateAidBasis basis);
/// `de_minimis`, as in the files.
std::string_view name_of(StateAidBasis basis);

/// The aid that the agreement declares, as signed and as each amendment leaves it: one for every day of
/// grant, of several for the same day the latest. Points into the timeline.
std::vector<const Located<StateAid>*> declared_aid(const Timeline& timeline);

/// Aid that can be counted: granted on a day, in kronor, at a rate.
struct AidGrant {
  StateAidBasis basis = StateAidBasis::de_minimis;
  Date date;  ///< the day the right to it was granted, whenever it is paid (2023/2831 article 3.3)
  Money amount;
  Decimal sek_per_eur;  ///< from 1 to 100

  /// In euro, exactly.
  [[nodiscard]] Rational eur() const { return amount.exact() / sek_per_eur.exact(); }
  /// `2026-03-01: 3 520 000 kr till 11,02 kr per euro blir 319 419,24 euro (avrundat)`.
  [[nodiscard]] Message in_words() const;
};
/// None where basis, day, amount or rate is missing or the basis has no ceiling.
std::optional<AidGrant> countable(const StateAid& aid);

/// A decimal as Swedes write it: `11,02`.
std::string with_comma(const Decimal& number);
/// `319 419,24`, rounded half up to cents.
std::string euro_text(const Rational& eur);
/// As `euro_text`, with `(avrundat)` where it is.
Message euro_in_words(const Rational& eur);

/// The ceiling for aid on `basis` granted on `day`; null where the profile has none in force then.
const Ceiling* ceiling_on(Date day, StateAidBasis basis, const Profile& profile);
/// `taket är 300 000 euro under 3 år enligt (EU) 2023/2831, i kraft 2024-01-01 – 2030-12-31`.
Message in_words(const Ceiling& ceiling);

/// Whether aid granted on `earlier` counts in the period that ends with a grant on `later`: the period is
/// counted from the day of the earlier grant and is over the day before the same date comes again.
bool counts_with(Date earlier, Date later, Duration period);

/// Those who get the aid: the civil society's payees; where no row names one, its parties.
std::vector<const Entry<Party>*> aid_recipients(const Agreement& agreement);

/// `stödet enligt `de_minimis` blir ... euro under 3 år, mer än taket 300 000 euro`; of several recipients
/// that it holds if one of them has it all, for the file does not say how they share it.
Message over_ceiling(const Rational& eur, const Ceiling& ceiling, std::size_t recipients);
/// That a lawyer is to judge, and why `iop` cannot.
Message ask_a_lawyer();

}  // namespace iop::rules
