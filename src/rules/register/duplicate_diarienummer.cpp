#include "rules/register.hpp"

namespace iop::rules {

namespace {

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings);

}  // namespace

extern const RegisterRule duplicate_diarienummer{
    {"R701",
     "duplicate-diarienummer",
     Severity::warning,
     {"samma diarienummer i två filer (ett ärende kan rymma två avtal)",
      "the same diarienummer in two files (one case may hold two agreements)"},
     "praxis: vart och ett av de tre kända avtalen har ett eget diarienummer",
     {.why = "Två filer har samma diarienummer. Är det samma avtal som har skrivits in två gånger "
             "räknas det dubbelt och bevakas på två ställen, och den ena avskriften blir förr "
             "eller senare inaktuell. Ett ärende kan rymma två avtal, och då är allt väl. Är det "
             "samma avtal, ta bort den ena filen; är ett av numren fel avskrivet, slå upp det i "
             "diariet.",
      .bad = R"(# a.yaml, påhittat
diarienummer: OSN 2031-00042
# b.yaml, påhittat
diarienummer: OSN 2031-00042)",
      .good = R"(# a.yaml, påhittat
diarienummer: OSN 2031-00042
# b.yaml, påhittat
diarienummer: OSN 2031-00043)",
      .summary = "The same agreement may have been written twice; one case may also hold two "
                 "agreements, and then all is well."}},
    check};

namespace {

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings) {
  if (!entry.diarienummer_at) return;
  const auto [first, is_new] = seen.diarienummer.try_emplace(entry.diarienummer, *entry.diarienummer_at);
  if (is_new) return;
  Diagnostic finding;
  finding.rule = &duplicate_diarienummer.info;
  finding.severity = duplicate_diarienummer.info.severity;
  finding.what = message({"diarienumret `{}` står redan i `{}`", "the diarienummer `{}` is already in `{}`"},
                         entry.diarienummer, first->second.file);
  finding.at = *entry.diarienummer_at;
  finding.pointer = entry.diarienummer_pointer;
  finding.help =
      message({"är det samma avtal, ta bort den ena filen; är det två avtal i ett ärende är allt väl",
               "if it is the same agreement, remove one file; two agreements in one case are fine"});
  finding.notes.push_back({message({"här står det först", "it stands here first"}), first->second});
  findings.push_back(std::move(finding));
}

}  // namespace

}  // namespace iop::rules
