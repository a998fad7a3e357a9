#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "support/paths.hpp"

/// The rows of a table under `tests/data/`, without its heading; an empty last cell is kept.
inline std::vector<std::vector<std::string>> vectors(const std::string& name) {
  std::ifstream file{iop::test::repository() / "tests/data" / name};
  std::vector<std::vector<std::string>> rows;
  std::string line;
  for (bool heading = true; std::getline(file, line); heading = false) {
    if (heading) continue;
    if (line.ends_with('\r')) line.pop_back();
    std::vector<std::string> cells{""};
    for (const char c : line) {
      if (c == ',') {
        cells.emplace_back();
      } else {
        cells.back() += c;
      }
    }
    rows.push_back(cells);
  }
  return rows;
}

inline std::vector<std::string> words(const std::string& cell) {
  std::istringstream in{cell};
  std::vector<std::string> out;
  for (std::string word; in >> word;) out.push_back(word);
  return out;
}

inline iop::Date day(const std::string& text) {
  return *iop::Date::parse(text);
}
