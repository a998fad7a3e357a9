#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "agreement/decode.hpp"
#include "compare/difference.hpp"

namespace iop::rules {

/// The bytes of a file as they were at a revision, which is named as the user named it.
struct Earlier {
  std::string revision;
  std::string path;  ///< from the top of the repository
  std::string name;  ///< as the user would name it now
  std::string bytes;
};

/// What a rule compares.
enum class Compares : std::uint8_t {
  agreement,          ///< an agreement signed at the revision with the same one now
  removed_agreement,  ///< an agreement signed at the revision that is gone
  published           ///< an index series or a guideline
};

/// A file and how it was. Where it is gone, the report is about the file as it was.
struct Comparison {
  const std::string& revision;
  const Report& old_places;  ///< makes places in the file as it was
  const yaml::Node& old_root;
  const Agreement* old = nullptr;    ///< of an agreement
  const yaml::Node* root = nullptr;  ///< null: gone
  const Agreement* now = nullptr;    ///< of an agreement that is there
  Extent extent = Extent::whole;     ///< of the file that is there
  std::vector<compare::Difference> differences;
  Report& report;

  /// Whether the new value may only be missing because the file could not be read to its end.
  [[nodiscard]] bool may_be_unread(const compare::Difference& difference) const;
  /// Adds where the old value stands, and what it was.
  void note_old(Report::Finding& finding, const compare::Difference& difference) const;
};

/// A rule that compares a file with an earlier version; one record a rule, in the rule's own file.
struct ComparisonRule {
  RuleInfo info;
  Compares compares;
  void (*check)(const Comparison&);
};

/// An agreement as it was, with all that it points into.
struct EarlierAgreement {
  std::unique_ptr<Source> source;
  std::unique_ptr<yaml::Node> root;
  Agreement agreement;
};
/// None where nothing of it can be read.
std::optional<EarlierAgreement> read_earlier(const Earlier& earlier);

/// What has changed in an agreement that was signed; nothing where it was not.
void compare_agreement(const Earlier& earlier, const yaml::Node& root, const Agreement& now, Extent extent,
                       Report& report);
/// The findings about an agreement that is gone; none where it was not signed.
std::vector<Diagnostic> compare_removed(const Earlier& earlier);

/// A file of `schemas/` as it is now.
struct Published {
  std::string name;  ///< as the user would name it
  std::string bytes;
};
/// What has changed in an index series or a guideline, whose table is `info`; `now` is none where the file is
/// gone.
std::vector<Diagnostic> compare_published(const Earlier& earlier, const std::optional<Published>& now,
                                          const field::ObjectInfo& info);

}  // namespace iop::rules
