#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "index/series.hpp"
#include "support/paths.hpp"
#include "yaml/reader.hpp"

namespace iop::test {

/// A file of the repository.
inline std::string read_text(const std::string& path) {
  std::ifstream file{repository() / path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

inline const std::string vpi_head =
    "series: VPI\nname: Vårdprisindex\nunit: percent_change\ndecimals: 1\nexpected: 12-15\n";

/// An index file given as text.
struct SeriesFile {
  explicit SeriesFile(std::string yaml) : source("vpi.yaml", std::move(yaml)), report(source) {
    if (const auto root = yaml::read(report)) series = read_series(*root, report);
  }

  Source source;
  Report report;
  std::optional<IndexSeries> series;
};

}  // namespace iop::test
