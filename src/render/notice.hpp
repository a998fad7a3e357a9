#pragma once

#include <ostream>
#include <span>
#include <string_view>

#include "deadline/notice_outcome.hpp"
#include "render/findings.hpp"
#include "term/state.hpp"

namespace iop::render {

/// What `iop notice` tells of one agreement.
struct NoticeReport {
  Date today;
  std::optional<Date> as_of;
  const Agreement* agreement = nullptr;  ///< with every amendment
  AgreementState state;
  NoticeAnswer answer;
  std::vector<const Entry<std::string>*> clauses;  ///< what the agreement itself says of ending
};

/// One row a format: `notice --format`'s choices and its error come from here.
struct NoticeFormat {
  std::string_view name;
  void (*write)(std::ostream& out, const Style& style, const NoticeReport& report);
};
std::span<const NoticeFormat> notice_formats();

void notice_text(std::ostream& out, const Style& style, const NoticeReport& report);
void notice_json(std::ostream& out, const Style& style, const NoticeReport& report);

}  // namespace iop::render
