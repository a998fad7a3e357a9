#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rules/comparison.hpp"
#include "rules/register.hpp"
#include "rules/rule.hpp"
#include "rules/waivers.hpp"

namespace iop::rules {

/// What files are judged by. Asked from several threads at once.
struct Yardstick {
  /// The profile a guideline's reference names; null where there is none.
  std::function<const Profile*(const std::string& reference)> profile;
  /// All profiles there are.
  std::function<std::vector<const Profile*>()> profiles;
  const IndexTable& indices;
  Date today;
  /// The file of that name as it was at the revision it is compared with; none for a new file. Empty where
  /// nothing is compared.
  std::function<std::optional<Earlier>(const std::string& name)> earlier = {};
  /// Judges every agreement instead of the profile that it names; null: each by its own.
  const Profile* instead = nullptr;
  /// Agreements are judged as they stand on this day; none: with every amendment.
  std::optional<Date> as_of = {};
};

/// One agreement, read and judged, with everything that its parts point into.
struct JudgedFile {
  std::string id;  ///< the file's name without its ending
  std::unique_ptr<Source> source;
  std::unique_ptr<yaml::Node> root;        ///< null where nothing could be read
  std::unique_ptr<yaml::Node> root_as_of;  ///< what `agreement` is read from, where it is not `root`
  std::unique_ptr<Agreement> agreement;
  std::unique_ptr<Timeline> timeline;
  const Profile* profile = nullptr;  ///< what the agreement was judged by; null where there is none
  Date today;
  std::optional<Date> as_of = {};    ///< whose state it is; none: with every amendment
  std::vector<Diagnostic> findings;  ///< by place
  Waivers waivers;

  /// What `agreement` is read from; there must be something.
  [[nodiscard]] const yaml::Node& shown_root() const { return root_as_of ? *root_as_of : *root; }
  /// The last day whose notices count.
  [[nodiscard]] Date known_on() const { return as_of.value_or(today); }
  /// What the register keeps of the file.
  [[nodiscard]] RegisterEntry register_entry() const;
  /// The pointer to what stands at `span`.
  [[nodiscard]] std::string pointer_at(Span span) const;
};

/// Reads and judges the bytes of a file; `name` is how the user names it.
JudgedFile judge(std::string name, std::string bytes, const Yardstick& yardstick);

/// The file name of a path without directories and ending: the agreement's id.
std::string id_of(std::string_view path);

}  // namespace iop::rules
