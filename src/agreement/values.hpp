#pragma once

#include <array>
#include <string>
#include <variant>

#include "base/date.hpp"
#include "field/codec.hpp"

namespace iop {

/// Version of the file format; 1 is the only one.
struct FormatVersion {
  int value = 1;
};

/// Ten digits as `NNNNNN-NNNN`, check digit and third digit verified (domain-facts 5).
struct OrganisationNumber {
  std::string value;
  friend bool operator==(const OrganisationNumber&, const OrganisationNumber&) = default;
};

/// Prefix, space, year, hyphen, serial: `OSN 2031-00042`; the separator after the prefix is normalised.
struct Diarienummer {
  std::string value;
  friend bool operator==(const Diarienummer&, const Diarienummer&) = default;
};
/// Normalises the separator after the prefix of a diarienummer to one space; other texts as they are.
std::string normalised_diarienummer(std::string_view text);

/// Check digit verified: 7 or 8 digits (bankgiro), 2 to 8 (plusgiro), written with or without a hyphen.
struct Bankgiro {
  std::string value;
};
struct Plusgiro {
  std::string value;
};
/// Scheme and id, as in Peppol: `0088:` is followed by a GLN whose check digit is verified.
struct ElectronicAddress {
  std::string value;
};

/// Per cent, from 0 to 100.
struct Percent {
  Decimal value;
};

/// A part among others of its kind, greater than 0.
struct Weight {
  Decimal value;
};

/// Kronor for one euro, from 1 to 100: a rate the other way round, euro for one krona, is refused.
struct SekPerEur {
  Decimal value;
};

/// What an amount is rounded to: 0.01, 1, 10, 100 or 1000 kronor.
struct RoundingUnit {
  Money value;
};

/// How often a term may be extended; without a limit is a finding.
struct ExtensionTimes {
  bool unlimited = false;
  int count = 0;
};

/// When a duty is due: a day of the year after its period, a time after its end or before its start, or a
/// date.
struct DayOfYear {
  unsigned month = 1;
  unsigned day = 1;
};
struct AfterEnd {
  Duration duration;
};
struct BeforeStart {
  Duration duration;
};
using Due = std::variant<DayOfYear, AfterEnd, BeforeStart, Date>;

/// A period given by its days, `2032-01-01/2032-06-30`, or by its name.
using PeriodReference = std::variant<DateRange, PeriodName>;

}  // namespace iop

namespace iop::field {

IOP_DECLARE_CODEC(FormatVersion);
IOP_DECLARE_CODEC(OrganisationNumber);
IOP_DECLARE_CODEC(Diarienummer);
IOP_DECLARE_CODEC(Bankgiro);
IOP_DECLARE_CODEC(Plusgiro);
IOP_DECLARE_CODEC(ElectronicAddress);
IOP_DECLARE_CODEC(Percent);
IOP_DECLARE_CODEC(Weight);
IOP_DECLARE_CODEC(SekPerEur);
IOP_DECLARE_CODEC(RoundingUnit);
IOP_DECLARE_CODEC(ExtensionTimes);
IOP_DECLARE_CODEC(Due);
IOP_DECLARE_CODEC(PeriodReference);

}  // namespace iop::field
