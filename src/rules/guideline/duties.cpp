#include "rules/guideline/duties.hpp"

#include <array>

namespace iop::rules {

int times_a_year(Every every, int times) {
  constexpr std::array periods{12, 4, 3, 2, 2, 1, 1, 0};
  return times * periods[static_cast<std::size_t>(every)];
}

std::optional<Frequency> frequency_of(const Agreement& agreement, DutyRole role) {
  const auto& duties = agreement.duties;
  if (!duties && !duties.absent()) return std::nullopt;
  Frequency most;
  for (const auto& duty : *duties) {
    const auto& [its_role, what, every, times, due, responsible] = duty.value;
    const bool may_be = duty.readable ? (its_role ? *its_role == role : !its_role.absent()) : true;
    if (!may_be) continue;
    if (!duty.readable || !its_role || !every || !(times || times.absent())) return std::nullopt;
    const int often = times_a_year(*every, times ? times->value : 1);
    if (most.duty == nullptr || often > most.times_a_year) most = {&duty, often};
  }
  return most;
}

Report::Finding add_to_duties(const Subject& subject, Findings& findings, Message what) {
  const auto& duties = subject.agreement.duties;
  return duties ? findings.add(duties.key(), std::move(what))
                : findings.add_to_file(subject.root, std::move(what));
}

void ask_for_yearly(const Subject& subject, Findings& findings, DutyRole role, Text what) {
  const auto frequency = frequency_of(subject.agreement, role);
  if (!frequency || frequency->times_a_year > 0) return;
  const auto role_name = field::Names<DutyRole>::values[static_cast<std::size_t>(role)];
  const auto* once = frequency->duty;
  auto finding =
      once != nullptr
          ? findings.add(once->value.every.span(), message({"ingen årlig {}: `{}` görs bara en gång",
                                                            "no yearly {}: `{}` is done only once"},
                                                           what, once->id))
          : add_to_duties(
                subject, findings,
                message({"ingen uppgift är en årlig {} (`role: {}`)", "no duty is a yearly {} (`role: {}`)"},
                        what, role_name));
  finding.help(
      message({"säger avtalet det, skriv in uppgiften under `duties` med `role: {}` och `every: year`; "
               "annars är det en fråga för parterna",
               "if the agreement says so, write the duty under `duties` with `role: {}` and "
               "`every: year`; otherwise it is a matter for the parties"},
              role_name));
}

}  // namespace iop::rules
