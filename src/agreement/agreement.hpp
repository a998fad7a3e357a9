#pragma once

#include "agreement/duty.hpp"
#include "agreement/funding.hpp"
#include "agreement/party.hpp"
#include "agreement/term.hpp"

namespace iop {

enum class AgreementKind : std::uint8_t { iop, assignment, pilot };

enum class StateAidBasis : std::uint8_t { de_minimis, sgei_de_minimis, sgei_decision, no_aid, not_economic };
struct StateAid {
  Located<StateAidBasis> basis;
  Located<Date> date;
  Located<std::string> by;
  Located<std::string> reference;
  Located<Money> amount;
  Located<SekPerEur> sek_per_eur;
  Located<Date> rate_date;
  Located<std::string> rate_source;
  Located<std::string> register_reference;
};
enum class ProcurementResult : std::uint8_t { not_a_public_contract, public_contract };
struct Procurement {
  Located<ProcurementResult> result;
  Located<Date> date;
  Located<std::string> by;
  Located<std::string> reference;
};
struct Assessments {
  Located<StateAid> state_aid;
  Located<Procurement> procurement;
};

struct Goal {
  Located<std::string> goal;
  Located<std::string> indicator;
  Located<Decimal> baseline;
  Located<Decimal> target;
};

enum class Group : std::uint8_t { styrgrupp, referensgrupp };
struct Member {
  Located<std::string> party;
  Located<std::string> function;
};
struct Governance {
  Located<Group> group;
  Located<List<Member>> members;
  Located<std::string> convener;
  Located<std::string> chair;
  Located<std::string> secretary;
  Located<std::string> minutes_to;
};

struct Signature {
  Located<std::string> party;
  Located<std::string> name;
  Located<std::string> title;
  Located<std::string> place;
  Located<Date> date;
};
struct Contact {
  Located<std::string> party;
  Located<std::string> function;
  Located<std::string> email;
};

/// One change of an amendment: the dotted path and the node that stands there from then on (null removes).
/// The node lives as long as the document it was read from.
struct Change {
  std::string path;
  Span path_span;
  const yaml::Node* value = nullptr;
};
struct Changes {
  std::vector<Change> items;
};
/// A tilläggsavtal: from `effective` on, `set` holds.
struct Amendment {
  Located<Date> effective;
  Located<Date> decided;
  Located<Diarienummer> diarienummer;
  Located<std::string> why;
  Located<Changes> set;
};

/// A choice that the agreement's text leaves open, and why it was made as it was.
struct Assumption {
  Located<std::string> about;
  Located<std::string> text;
  Located<std::string> decided_by;
  Located<Date> date;
};
struct Waiver {
  Located<std::string> rule;
  Located<std::string> reason;
  Located<std::string> approved_by;
  Located<Date> date;
  Located<Date> expires;
};

/// One file in `agreements/` (format.md 1). Fields may be absent: rules run on what there is.
struct Agreement {
  Located<FormatVersion> iop;
  Located<AgreementKind> kind;
  Located<Diarienummer> diarienummer;
  Located<std::string> title;
  Located<Diarienummer> guideline;
  Located<Record<Party>> parties;
  Located<Record<Party>> participants;
  Located<Term> term;
  Located<Termination> termination;
  Located<Record<Funding>> funding;
  Located<List<OtherSupport>> other_support;
  Located<Record<std::string>> clauses;
  Located<Assessments> assessments;
  Located<List<Goal>> goals;
  Located<Governance> governance;
  Located<Record<Duty>> duties;
  Located<Date> followed_from;
  Located<List<Done>> done;
  Located<List<Milestone>> milestones;
  Located<List<Signature>> signatures;
  Located<field::Bounded<1, 100>> copies;
  Located<List<Contact>> contacts;
  Located<List<Amendment>> amendments;
  Located<List<Notice>> notices;
  Located<List<Assumption>> assumptions;
  Located<List<Waiver>> waivers;
  Located<List<Option>> options;
  Located<Record<Validity>> validity;

  [[nodiscard]] bool is_iop() const { return kind && *kind == AgreementKind::iop; }
  /// A party or participant; none where `id` is neither.
  [[nodiscard]] const Party* party(std::string_view id) const;
  /// An assumption whose `about` is `path` or a parent of it.
  [[nodiscard]] const Assumption* assumption_about(std::string_view path) const;
};

}  // namespace iop

namespace iop::field {

template <>
struct Names<AgreementKind> {
  static constexpr std::array<std::string_view, 3> values{"iop", "assignment", "pilot"};
};
template <>
struct Names<StateAidBasis> {
  static constexpr std::array<std::string_view, 5> values{"de_minimis", "sgei_de_minimis", "sgei_decision",
                                                          "no_aid", "not_economic"};
};
template <>
struct Names<ProcurementResult> {
  static constexpr std::array<std::string_view, 2> values{"not_a_public_contract", "public_contract"};
};
template <>
struct Names<Group> {
  static constexpr std::array<std::string_view, 2> values{"styrgrupp", "referensgrupp"};
};
IOP_DECLARE_CODEC(Changes);

}  // namespace iop::field
