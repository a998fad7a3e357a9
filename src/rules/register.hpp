#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "diag/diagnostic.hpp"

namespace iop::rules {

/// What the register keeps of a file once it has been judged.
struct RegisterEntry {
  std::string id;  ///< the file's name without its ending
  Place file;      ///< its first character
  std::string diarienummer;
  std::optional<Place> diarienummer_at;
  std::string diarienummer_pointer;
};

/// What the register has seen so far: the first entry of each kind.
struct Seen {
  std::unordered_map<std::string, Place> ids;
  std::unordered_map<std::string, Place> diarienummer;
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
