#include "deadline/event.hpp"
#include "render/audit.hpp"
#include "render/deadlines.hpp"
#include "render/left_out.hpp"
#include "render/state.hpp"

namespace iop::render {

Json deadline_json(const Deadline& deadline, Lang lang) {
  const auto& before = deadline.working_day_before;
  return {{"agreement", deadline.agreement},
          {"kind", field::name_of(deadline.kind)},
          {"date", deadline.date.to_string()},
          {"title", deadline.title.in(lang)},
          {"basis", basis_of(deadline).in(lang)},
          {"days_left", deadline.days_left},
          {"status", field::name_of(deadline.status)},
          {"working_day_before", before ? Json(before->to_string()) : Json{}},
          {"period", deadline.period ? Json(*deadline.period) : Json{}},
          {"about", deadline.about},
          {"partly_covered", deadline.partly_covered},
          {"uid", uid_of(deadline)}};
}

namespace {

Json remark_json(const DeadlineRemark& remark, Lang lang) {
  return {{"agreement", remark.agreement},
          {"kind", field::name_of(remark.kind)},
          {"about", remark.about},
          {"message", remark.what.in(lang)}};
}

/// Writes `"key":[` and the items, one a line, as each is made.
template <class Items, class Make>
void write_list(std::ostream& out, std::string_view key, const Items& items, Make make) {
  out << ",\"" << key << "\":[";
  std::string_view separator = "\n";
  for (const auto& item : items) {
    out << separator << make(item).dump(-1, ' ', false, Json::error_handler_t::replace);
    separator = ",\n";
  }
  out << (items.empty() ? "]" : "\n]");
}

}  // namespace

void deadlines_json(std::ostream& out, const Style& style, const DeadlineListing& listing) {
  std::vector<const DeadlineRemark*> remarks;
  for (const auto& agreement : listing.agreements) {
    for (const auto& remark : agreement.remarks) remarks.push_back(&remark);
  }
  out << R"({"schema":"iop.deadlines/1","today":")" << listing.today.to_string() << R"(","as_of":)"
      << json_of(listing.as_of);
  write_list(out, "deadlines", listing.by_date(),
             [&](const Deadline* deadline) { return deadline_json(*deadline, style.lang); });
  write_list(out, "remarks", remarks,
             [&](const DeadlineRemark* remark) { return remark_json(*remark, style.lang); });
  write_list(out, "refused", listing.left_out_files, left_out_file_json);
  write_list(out, "agreements", listing.agreements, [](const AgreementDeadlines& agreement) {
    return state_json("agreement", agreement.id, agreement.state);
  });
  if (listing.choice.is_audit()) {
    write_list(out, "audits", listing.agreements, [&](const AgreementDeadlines& agreement) {
      return audit_json(*agreement.audit, agreement.diarienummer, style.lang);
    });
  } else {
    out << ",\"audits\":null";
  }
  out << "}\n";
}

}  // namespace iop::render
