#pragma once

#include <stdexcept>
#include <string>

#include "deadline/audit.hpp"
#include "sample.hpp"

namespace iop {

/// The audit of an agreement given as text.
struct Audited : Sample {
  explicit Audited(const std::string& yaml, Date on = Date::of(2026, 11, 22))
      : Sample(yaml, on), audit(audit_of({"sample", &*root, timeline.get(), &ending, &indices(), on})) {}

  [[nodiscard]] const AuditedDuty& duty(const std::string& id) const {
    for (const auto& one : audit.duties) {
      if (one.id == id) return one;
    }
    throw std::runtime_error("no duty " + id);
  }
  [[nodiscard]] const AuditedPeriod& period(const std::string& id, const std::string& name) const {
    for (const auto& one : duty(id).periods) {
      if (one.name.to_string() == name) return one;
    }
    throw std::runtime_error("no period " + name);
  }

  DutyAudit audit;
};

}  // namespace iop
