#pragma once

#include "agreement/values.hpp"

namespace iop {

enum class Instalments : std::uint8_t { once, yearly, half_yearly, four_monthly, quarterly, monthly };
enum class Periods : std::uint8_t { agreement_year, calendar_year };
enum class Invoiced : std::uint8_t { in_advance, in_arrears };
enum class Vat : std::uint8_t { outside_scope, exempt, standard_rate };
enum class IndexYear : std::uint8_t { previous, same };
enum class Compounding : std::uint8_t { compound, simple };
enum class RoundingMoment : std::uint8_t { each_year, final };
/// The index choices that a text may settle or leave open.
enum class IndexChoice : std::uint8_t { first_indexed_year, index_year, compounding, rounding };

struct RoundingRule {
  Located<RoundingUnit> to;
  Located<RoundingMode> mode;
  Located<RoundingMoment> when;
};

/// The text's own worked example: the calendar year, and the index year it says is used.
struct IndexExample {
  Located<field::Bounded<1900, 2199>> year;
  Located<field::Bounded<1900, 2199>> uses;
};

struct Indexation {
  Located<std::string> series;
  Located<field::Bounded<1, 100>> first_indexed_year;
  Located<IndexYear> index_year;
  Located<Percent> share;
  Located<Compounding> compounding;
  Located<RoundingRule> rounding;
  Located<List<IndexChoice>> stated;
  Located<IndexExample> example;
};

struct BreakdownPost {
  Located<std::string> what;
  Located<Money> amount;
};

/// The ids of payees: of one at least.
struct PayeeKey;

/// How the amount is split among several payees.
struct Shares {
  Located<Record<Money, PayeeKey>> amounts;
  Located<Record<Weight, PayeeKey>> weights;
};

struct Invoicing {
  Located<List<std::string>> address;
  Located<std::string> reference;
};

/// An invoice basis already sent.
struct Issued {
  Located<PeriodReference> period;
  Located<Money> amount;
  Located<Date> date;
  Located<std::string> reference;
};

/// A yearly amount that one party pays another, and how it is indexed, cut and invoiced.
struct Funding {
  Located<std::string> payer;
  Located<std::string> payee;
  Located<Shares> shares;
  Located<Money> amount;
  Located<Date> start;
  Located<Date> end;
  Located<Instalments> instalments;
  Located<Periods> periods;
  Located<Invoiced> invoiced;
  Located<field::Bounded<0, 365>> payment_days;
  Located<Vat> vat;
  Located<List<BreakdownPost>> breakdown;
  Located<Indexation> indexation;
  Located<Invoicing> invoicing;
  Located<List<Issued>> issued;
};

/// Other support from a public party to this same partnership.
struct OtherSupport {
  Located<std::string> payer;
  Located<std::string> what;
  Located<Money> amount;
  Located<std::string> reference;
};

/// How many months an instalment is; 0 for `once`.
constexpr int months_of(Instalments instalments) {
  constexpr std::array months{0, 12, 6, 4, 3, 1};
  return months[static_cast<std::size_t>(instalments)];
}

}  // namespace iop

namespace iop::field {

template <>
struct KeyRule<PayeeKey> : KeyRule<IdKey> {};
template <>
inline constexpr std::size_t fewest_entries<PayeeKey> = 1;

template <>
struct Names<Instalments> {
  static constexpr std::array<std::string_view, 6> values{"once",         "yearly",    "half_yearly",
                                                          "four_monthly", "quarterly", "monthly"};
};
template <>
struct Names<Periods> {
  static constexpr std::array<std::string_view, 2> values{"agreement_year", "calendar_year"};
};
template <>
struct Names<Invoiced> {
  static constexpr std::array<std::string_view, 2> values{"in_advance", "in_arrears"};
};
template <>
struct Names<Vat> {
  static constexpr std::array<std::string_view, 3> values{"outside_scope", "exempt", "standard_rate"};
};
template <>
struct Names<IndexYear> {
  static constexpr std::array<std::string_view, 2> values{"previous", "same"};
};
template <>
struct Names<Compounding> {
  static constexpr std::array<std::string_view, 2> values{"compound", "simple"};
};
template <>
struct Names<RoundingMoment> {
  static constexpr std::array<std::string_view, 2> values{"each_year", "final"};
};
template <>
struct Names<RoundingMode> {
  static constexpr std::array<std::string_view, 4> values{"half_up", "half_even", "down", "up"};
};
template <>
struct Names<IndexChoice> {
  static constexpr std::array<std::string_view, 4> values{"first_indexed_year", "index_year", "compounding",
                                                          "rounding"};
};

}  // namespace iop::field
