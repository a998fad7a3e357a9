#include "rules/register.hpp"

namespace iop::rules {

namespace {

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings);

}  // namespace

extern const RegisterRule duplicate_id{
    {"R705",
     "duplicate-id",
     Severity::error,
     {"två filer i samma körning med samma namn", "two files of a run with the same name"},
     {},
     {.why = "Ett avtals id är filens namn utan ändelse, även om filerna ligger i olika mappar. "
             "Med samma id kan `iop invoice`, listor och andra system inte skilja dem åt, och en "
             "betalning kan hamna på fel avtal. Döp om den ena filen.",
      .bad = R"(# 2031/a.yaml, påhittat
# 2032/a.yaml, påhittat)",
      .good = R"(# 2031/a.yaml, påhittat
# 2032/b.yaml, påhittat)",
      .summary = "An agreement's id is its file name, whatever folder it is in; rename one of the "
                 "files."}},
    check};

namespace {

void check(const RegisterEntry& entry, Seen& seen, std::vector<Diagnostic>& findings) {
  const auto [first, is_new] = seen.ids.try_emplace(entry.id, entry.file);
  if (is_new) return;
  Diagnostic finding;
  finding.rule = &duplicate_id.info;
  finding.severity = duplicate_id.info.severity;
  finding.what =
      message({"avtalets id `{}` är redan taget", "the agreement id `{}` is already taken"}, entry.id);
  finding.at = entry.file;
  finding.help = message({"döp om den ena filen: filnamnet är avtalets id",
                          "rename one of the files: the file name is the agreement's id"});
  finding.notes.push_back(
      {message({"den första filen med det namnet", "the first file of that name"}), first->second});
  findings.push_back(std::move(finding));
}

}  // namespace

}  // namespace iop::rules
