#include "diag/rule_info.hpp"

namespace iop {

std::string_view name_of(Severity severity) {
  return word_for(severity).en;
}

Text word_for(Severity severity) {
  switch (severity) {
    case Severity::error:
      return {"fel", "error"};
    case Severity::warning:
      return {"varning", "warning"};
    case Severity::note:
      break;
  }
  return {"anmärkning", "note"};
}

}  // namespace iop
