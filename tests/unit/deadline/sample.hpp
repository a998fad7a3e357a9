#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "deadline/deadline.hpp"
#include "term/ending.hpp"
#include "yaml/reader.hpp"

namespace iop {

/// The deadlines of an agreement given as text; what they are read from lives as long.
struct Sample {
  Sample(std::string yaml, Date today, std::span<const ValidFrom> valid_from = {})
      : source("sample.yaml", std::move(yaml)), report(source) {
    root = yaml::read(report);
    agreement = decode(*root, report);
    timeline = std::make_unique<Timeline>(*root, agreement);
    ending = ending_of(*timeline, today);
    deadlines = deadlines_of({"sample", &*root, timeline.get(), &ending, &indices(), today, valid_from});
  }
  Sample(const Sample&) = delete;
  Sample& operator=(const Sample&) = delete;

  /// VPI as shipped, with 2016 as the last value.
  static const IndexTable& indices() {
    static const IndexTable table = [] {
      IndexSeries vpi;
      vpi.series = "VPI";
      vpi.name = "Vårdprisindex";
      vpi.publisher = "SKR";
      vpi.values[2016] = {{22, 1}, IndexStatus::definitive, Date::of(2016, 12, 12), "SKL cirkulär 16:62"};
      return IndexTable{{"VPI", vpi}};
    }();
    return table;
  }

  [[nodiscard]] std::vector<Deadline> of(DeadlineKind kind) const {
    std::vector<Deadline> found;
    for (const auto& d : deadlines.items) {
      if (d.kind == kind) found.push_back(d);
    }
    return found;
  }
  [[nodiscard]] std::vector<std::string> dates_of(DeadlineKind kind) const {
    std::vector<std::string> dates;
    for (const auto& d : of(kind)) dates.push_back(d.date.to_string());
    return dates;
  }
  /// The only one of its kind, or of its kind and period.
  [[nodiscard]] Deadline one(DeadlineKind kind,
                             const std::optional<std::string>& period = std::nullopt) const {
    std::vector<Deadline> found = of(kind);
    std::erase_if(found, [&](const Deadline& d) { return period && d.period != period; });
    if (found.size() != 1) throw std::runtime_error("not one but " + std::to_string(found.size()));
    return found.front();
  }
  [[nodiscard]] bool remarks_on(const std::string& about) const {
    return std::ranges::any_of(deadlines.remarks, [&](const auto& r) { return r.about == about; });
  }

  Source source;
  Report report;
  std::optional<yaml::Node> root;
  Agreement agreement;
  std::unique_ptr<Timeline> timeline;
  Ending ending;
  Deadlines deadlines;
};

/// The head of an agreement between a region and one or two associations; `rest` follows.
inline std::string agreement_text(const std::string& rest, bool three_parties = false) {
  std::string text =
      "iop: 1\nkind: iop\ndiarienummer: OSN 2031-00042\ntitle: Samtalsstöd\nguideline: RS 2021-04161\n"
      "parties:\n"
      "  vgr: {name: Regionen, sector: public}\n"
      "  foreningen: {name: Föreningen, sector: civil_society}\n";
  if (three_parties) text += "  stiftelsen: {name: Stiftelsen, sector: civil_society}\n";
  return text + rest;
}

}  // namespace iop
