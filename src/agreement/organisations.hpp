#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "agreement/agreement.hpp"

namespace iop {

/// An organisation that several agreements may name, each in its own way.
struct Organisation {
  std::string name;  ///< of the first party that is it and has a number, else of the first; an id without one
  std::optional<std::string> number;
};

/// Which parties and participants of several agreements are the same organisation: those of one organisation
/// number; one without a number is the numbered one with which it has a name in common (`name` or
/// `also_known_as`, whatever the case) where there is exactly one, else it goes by its own `name`.
class Organisations {
 public:
  /// All agreements are added before any is asked about.
  void add(const Agreement& agreement);
  /// The one that the party `id` of an added agreement is; the same address for the same.
  [[nodiscard]] const Organisation& of(const Agreement& agreement, const std::string& id);

 private:
  void add(const Record<Party>& parties);
  const Organisation& by_name(const std::string& name);

  std::map<std::string, Organisation> by_number_;
  std::map<std::string, Organisation> by_name_;              ///< without a number
  std::map<std::string, std::set<std::string>> numbers_of_;  ///< by name in lower case
};

}  // namespace iop
