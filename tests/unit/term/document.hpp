#pragma once

#include <memory>
#include <optional>
#include <string>

#include "term/ending.hpp"
#include "yaml/reader.hpp"

namespace iop::test {

/// An agreement given as text, and what it is read from.
struct Document {
  explicit Document(std::string yaml)
      : source("agreement.yaml", std::move(yaml)), report(source), root(yaml::read(report).value()) {
    agreement = decode(root, report);
    timeline = std::make_unique<Timeline>(root, agreement);
  }
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  [[nodiscard]] Ending ending(Date known_on = Date::of(2199, 12, 31)) const {
    return ending_of(*timeline, known_on);
  }

  Source source;
  Report report;
  yaml::Node root;
  Agreement agreement;
  std::unique_ptr<Timeline> timeline;
};

/// A day given as `2034-01-31`.
inline Date day(std::string_view text) {
  return *Date::parse(text);
}

/// The head of an agreement between a region and two associations; `rest` follows.
inline std::string three_parties(const std::string& rest) {
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2031-00042\ntitle: Samtalsstöd\nguideline: RS 2021-04161\n"
         "parties:\n"
         "  vgr: {name: Regionen, sector: public}\n"
         "  en: {name: En förening, sector: civil_society}\n"
         "  annan: {name: En annan förening, sector: civil_society}\n" +
         rest;
}

/// The same between a region and one association.
inline std::string two_parties(const std::string& rest) {
  return "iop: 1\nkind: iop\ndiarienummer: OSN 2031-00042\ntitle: Samtalsstöd\nguideline: RS 2021-04161\n"
         "parties:\n"
         "  vgr: {name: Regionen, sector: public}\n"
         "  en: {name: En förening, sector: civil_society}\n" +
         rest;
}

}  // namespace iop::test
