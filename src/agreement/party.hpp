#pragma once

#include "agreement/values.hpp"

namespace iop {

enum class Sector : std::uint8_t { public_sector, civil_society };

enum class ContributionKind : std::uint8_t {
  money,
  premises,
  staff,
  material,
  services,
  competence,
  network,
  participation,
  other
};

/// What a party puts in; money names the funding row it pays.
struct Contribution {
  Located<ContributionKind> kind;
  Located<std::string> what;
  Located<std::string> funding;
  Located<Money> value;
};

struct PaymentAccount {
  Located<Bankgiro> bankgiro;
  Located<Plusgiro> plusgiro;
};

/// One who signs, or (as a participant) takes part without signing.
struct Party {
  Located<std::string> name;
  Located<List<std::string>> also_known_as;
  Located<Sector> sector;
  Located<OrganisationNumber> organisation_number;
  Located<std::string> vat_id;
  Located<std::string> body;
  Located<std::string> current_body;
  Located<List<std::string>> units;
  Located<ElectronicAddress> electronic_address;
  Located<PaymentAccount> payment_account;
  Located<List<Contribution>> contributes;
};

}  // namespace iop

namespace iop::field {

template <>
struct Names<Sector> {
  static constexpr std::array<std::string_view, 2> values{"public", "civil_society"};
};
template <>
struct Names<ContributionKind> {
  static constexpr std::array<std::string_view, 9> values{"money",    "premises",      "staff",
                                                          "material", "services",      "competence",
                                                          "network",  "participation", "other"};
};

}  // namespace iop::field
