#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/date.hpp"
#include "diag/diagnostic.hpp"
#include "rules/state_aid.hpp"

namespace iop::rules {

/// De minimis aid to one organisation, as one file declares it.
struct RegisteredAid {
  AidGrant grant;
  std::size_t recipients = 1;  ///< how many organisations share it
  Place at;                    ///< its amount
  std::string pointer;
};

/// What the register keeps of a file once it has been judged.
struct RegisterEntry {
  std::string id;  ///< the file's name without its ending
  Place file;      ///< its first character
  std::string diarienummer;
  std::optional<Place> diarienummer_at;
  std::string diarienummer_pointer;

  const Profile* profile = nullptr;  ///< the one the file is judged by: it may change a register rule's level
  bool is_iop = false;

  /// Who signs together, from the first day to the last, notices counted; none where a day is not known.
  struct Term {
    std::size_t signers = 0;  ///< a hash of their organisation numbers, of names where there are none
    DateRange days;
    Place at;
    std::string pointer;
  };
  std::optional<Term> term;

  /// One of those who sign or take part and have a number.
  struct Organisation {
    std::string number;
    std::vector<std::string> names;  ///< its name, and those also known
    Place at;
    std::string pointer;
  };
  std::vector<Organisation> organisations;

  /// A row of `other_support` with a reference.
  struct Support {
    std::string reference;
    Place at;
    std::string pointer;
  };
  std::vector<Support> supports;

  std::vector<std::string> aid_recipients;  ///< organisation numbers
  std::vector<RegisteredAid> aid;
};

/// What the register has seen so far: the first entry of each kind, and all aid by organisation number.
struct Seen {
  std::unordered_map<std::string, Place> ids;
  std::unordered_map<std::string, Place> diarienummer;
  std::unordered_map<std::string, Place> supports;  ///< by reference

  struct Term {
    DateRange days;
    Place at;
  };
  std::unordered_map<std::size_t, std::vector<Term>> terms;  ///< by who signs

  struct Organisation {
    std::string name;
    std::vector<std::size_t> names;  ///< hashes, in lower case
    Place at;
  };
  std::unordered_map<std::string, Organisation> organisations;  ///< by number
  std::unordered_map<std::string, std::vector<RegisteredAid>> aid;
};

/// A rule that judges a file against those before it; it speaks at the later and notes the earlier.
struct RegisterRule {
  RuleInfo info;
  void (*check)(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings);
};

/// The files of a run, in their order.
class Register {
 public:
  /// The findings about `entry` and those before it.
  std::vector<Diagnostic> add(const RegisterEntry& entry);

 private:
  Seen seen_;
};

}  // namespace iop::rules
