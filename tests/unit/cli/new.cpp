#include <set>

#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "support/world.hpp"
#include "yaml/reader.hpp"

using namespace iop::test;

namespace {

namespace fs = std::filesystem;

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

Ran run_in(const Scratch& place, const std::vector<std::string>& args, const std::string& answers = {},
           bool asks = false) {
  return TestWorld{.cwd = place.path(), .in = answers, .asks = asks}.run(args);
}

/// What can be said of an agreement by options, a group a line.
const std::vector<std::vector<std::string>> sayings{
    {"--kind", "iop"},
    {"--title", "Samtalsstöd: på träffpunkten"},
    {"--diarienummer", "OSN 2031-00042"},
    {"--guideline", "RS 2021-04161"},
    {"--start", "2032-01-01"},
    {"--end", "2036-12-31"},
    {"--notice", "6 months"},
    {"--model", "party_leaves"},
    {"--counting", "same_day"},
    {"--for-cause", "nej"},
    {"--party", "vgr:Västra Götalandsregionen:public:232100-0131", "--party",
     "foreningen:Föreningen: Exempel:civil_society", "--payer", "vgr"},
    {"--party", "kommunen:Exempelby kommun:"},
    {"--amount", "500000"}};

/// Codes of rules about what an agreement lacks.
const std::set<std::string> about_missing{"S202", "G301", "G311", "G321", "G331", "G341", "G342",
                                          "G352", "G362", "G371", "G372", "G381", "G382", "G391",
                                          "G392", "G393", "G412", "P502", "P507", "P509", "P512"};

nlohmann::json findings_of(const Scratch& place, const std::string& id) {
  const auto ran = run_in(place, {"validate", id, "--format", "json"});
  CHECK(ran.err.empty());
  return nlohmann::json::parse(ran.out)["findings"];
}

/// The rows of the list of what must be decided, by the last step of their path.
std::set<std::string> keys_to_decide(const std::string& out) {
  std::set<std::string> keys;
  std::istringstream lines{out.substr(0, out.find("Öppet"))};
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("  ")) continue;
    const auto path = line.substr(2, line.find(' ', 2) - 2);
    keys.insert(path.substr(path.rfind('.') + 1));
  }
  return keys;
}

/// What no error asks for, of a termination that says something and of a party that stands alone.
std::set<std::string> undecided_by(unsigned mask) {
  const auto said = [&](const std::string& option) {
    for (std::size_t i = 0; i < sayings.size(); ++i) {
      if (sayings[i].front() == option && (mask >> i & 1U) != 0) return true;
    }
    return false;
  };
  std::set<std::string> keys;
  const bool says_something =
      said("--notice") || said("--model") || said("--counting") || said("--for-cause");
  for (const std::string key : {"notice", "model", "counting"}) {
    if (says_something && !said("--" + key)) keys.insert(key);
  }
  const auto two = mask >> 10U & 1U;
  const auto one = mask >> 11U & 1U;
  if (one == 1 && two == 0) keys.insert("parties");
  return keys;
}

/// Writes an agreement from the sayings whose bit is set in `mask`, and judges it.
void check_mask(unsigned mask) {
  const Scratch place;
  std::vector<std::string> args{"new", "prov"};
  for (std::size_t i = 0; i < sayings.size(); ++i) {
    if ((mask >> i & 1U) != 0) args.insert(args.end(), sayings[i].begin(), sayings[i].end());
  }
  const auto ran = run_in(place, args);
  INFO("mask " << mask << "\n" << file_text(place.path() / "agreements/prov.yaml") << ran.err);
  REQUIRE(ran.code == 0);
  const auto to_decide = keys_to_decide(ran.out);
  auto missing = undecided_by(mask);
  for (const auto& finding : findings_of(place, "prov")) {
    const std::string code = finding["code"];
    const std::string message = finding["message"];
    INFO(code << " " << message);
    CHECK(about_missing.contains(code));
    if (code == "G341" && finding["severity"] == "error") missing.insert("contributes");
    if (code != "S202") continue;
    const auto begin = message.find('`', message.find("saknar")) + 1;
    missing.insert(message.substr(begin, message.find('`', begin) - begin));
  }
  for (const auto& key : missing) {
    INFO(key << "\n" << ran.out);
    CHECK(to_decide.contains(key));
  }
  // With the kind said, the list is what validate has as an error, what counting notice takes and no more.
  if ((mask & 1U) != 0) CHECK(to_decide == missing);
}

std::string value_at(const std::string& yaml, std::string_view key) {
  const iop::Source source{"prov.yaml", yaml};
  iop::Report report{source};
  const auto root = iop::yaml::read(report);
  REQUIRE(root);
  CHECK(report.empty());
  const auto* value = root->find(key);
  REQUIRE(value != nullptr);
  return value->text;
}

}  // namespace

TEST_CASE("a new agreement has no findings but of what is missing") {
  const auto all = (1U << sayings.size()) - 1;
  check_mask(0);
  check_mask(all);
  for (std::size_t i = 0; i < sayings.size(); ++i) {
    check_mask(1U << i);
    check_mask(all & ~(1U << i));
  }
  // Every seventh of the others, odd so that each group is with and without each.
  for (unsigned mask = 5; mask < all; mask += 257) check_mask(mask);
}

TEST_CASE("an open key without its mark stands where it belongs") {
  for (const std::vector<std::string>& said : std::vector<std::vector<std::string>>{
           {}, {"--kind", "iop", "--notice", "6 months", "--party", "vgr:VGR:public", "--amount", "5"}}) {
    const Scratch place;
    std::vector<std::string> args{"new", "prov", "--output", "-"};
    args.insert(args.end(), said.begin(), said.end());
    std::istringstream lines{run_in(place, args).out};
    std::string uncommented;
    std::size_t keys = 0;
    for (std::string line; std::getline(lines, line);) {
      const auto mark = line.find_first_not_of(' ');
      const auto key = mark == std::string::npos || line[mark] != '#' ? std::string::npos
                                                                      : line.find_first_not_of(' ', mark + 1);
      // What the file says of itself has one blank after the mark.
      if (key != std::string::npos && key != mark + 2) {
        line.erase(mark, 1);
        ++keys;
      }
      uncommented += line + "\n";
    }
    INFO(uncommented);
    CHECK(keys > 20);
    const iop::Source source{"prov.yaml", uncommented};
    iop::Report report{source};
    const auto root = iop::yaml::read(report);
    CHECK(report.empty());
    REQUIRE(root);
    for (const auto* key : {"kind", "parties", "term", "termination", "funding", "contacts"})
      CHECK(root->find(key) != nullptr);
    const auto* row = root->find("funding")->find("stod");
    REQUIRE(row != nullptr);
    CHECK(row->find("amount") != nullptr);
    CHECK(row->find("indexation") != nullptr);
    CHECK(root->find("term")->find("end") != nullptr);
    CHECK(root->find("termination")->find("counting") != nullptr);
  }
}

TEST_CASE("texts come back from a new agreement as they were given") {
  for (const std::string title : {"a: b",
                                  "- a",
                                  "# a",
                                  "a # b",
                                  "a:",
                                  "@a",
                                  "`a`",
                                  "&a",
                                  "*a",
                                  "!a",
                                  "%a",
                                  "|",
                                  ">",
                                  "?",
                                  "{a",
                                  "[a",
                                  "ja",
                                  "nej",
                                  "no",
                                  "Yes",
                                  "on",
                                  "null",
                                  "~",
                                  "true",
                                  "1",
                                  "1.5",
                                  "0x1F",
                                  "1e3",
                                  "2032-01-01",
                                  ".inf",
                                  "\"a\"",
                                  "'a'",
                                  "a\\b",
                                  "åäö",
                                  "a, b",
                                  "a}",
                                  "Det är \"IOP\": en 'prövning'",
                                  "=",
                                  "<<",
                                  "---"}) {
    const Scratch place;
    const auto ran = run_in(place, {"new", "prov", "--title=" + title, "--kind", "pilot"});
    INFO(title << ran.err);
    REQUIRE(ran.code == 0);
    const auto yaml = file_text(place.path() / "agreements/prov.yaml");
    CHECK(value_at(yaml, "title") == title);
    for (const auto& finding : findings_of(place, "prov")) CHECK(finding["code"] == "S202");
  }
}

TEST_CASE("what cannot stand in an agreement is refused and nothing is written") {
  const std::vector<std::vector<std::string>> wrong{{"--title", "a\nb"},
                                                    {"--title", "a\x1B[31m"},
                                                    {"--title",
                                                     "a\xE2\x80\xAE"
                                                     "b"},
                                                    {"--title", "\xFF"},
                                                    {"--kind", "IOP"},
                                                    {"--start", "2032-1-1"},
                                                    {"--start", "2032-02-30"},
                                                    {"--amount", "500 000"},
                                                    {"--amount", "5e5"},
                                                    {"--amount", "500000,50"},
                                                    {"--amount", "\"5\""},
                                                    {"--amount", "{a}"},
                                                    {"--amount", "-1"},
                                                    {"--amount", "femhundra"},
                                                    {"--notice", "sex månader"},
                                                    {"--for-cause", "kanske"},
                                                    {"--guideline", "RS 2021-1"},
                                                    {"--payer", "ingen", "--party", "vgr:V:public"},
                                                    {"--party", "vgr"},
                                                    {"--party", "vgr:VGR"},
                                                    {"--party", "vgr:VGR:offentlig"},
                                                    {"--party", "Vgr:VGR:public"},
                                                    {"--party", "vgr:VGR:public:232100-0132"},
                                                    {"--title", "191212121212"},
                                                    {"--diarienummer", "42", "--guideline", "RS 2021-04161"},
                                                    {"--end", "2031-12-31", "--start", "2032-01-01"},
                                                    {"--party", "a:A:public", "--party", "a:B:public"}};
  for (const auto& options : wrong) {
    const Scratch place;
    std::vector<std::string> args{"new", "prov"};
    args.insert(args.end(), options.begin(), options.end());
    const auto ran = run_in(place, args);
    INFO(options.back() << ran.err);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(holds(ran.err, options.front()));
    CHECK(!fs::exists(place.path() / "agreements"));
  }
  for (const std::string id : {"Å", "a/b", "../a", "-a", ".a", "a b", "a.yaml", ""}) {
    const Scratch place;
    CHECK(run_in(place, {"new", "--kind", "iop", "--", id}).code == 2);
    CHECK(fs::is_empty(place.path()));
  }
}

TEST_CASE("a new agreement overwrites nothing") {
  const Scratch place;
  place.write("agreements/avtal.yaml", "iop: 1\n");
  place.write("agreements/annat.yml", "iop: 1\n");
  place.write("ute.yaml", "iop: 1\n");
  for (const std::vector<std::string>& args : std::vector<std::vector<std::string>>{
           {"new", "avtal"}, {"new", "annat"}, {"new", "nytt", "--output", "ute.yaml"}}) {
    const auto ran = run_in(place, args);
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "finns redan"));
  }
  CHECK(file_text(place.path() / "agreements/avtal.yaml") == "iop: 1\n");
  CHECK(file_text(place.path() / "ute.yaml") == "iop: 1\n");
  CHECK(run_in(place, {"new", "nytt", "--output", "finns/inte.yaml"}).code == 3);
}

TEST_CASE("a new agreement goes where it is asked to") {
  const Scratch place;
  place.write("agreements/avtal.yaml", "iop: 1\n");
  fs::create_directories(place.path() / "under");
  CHECK(run_in(place, {"new", "ett", "-C", "under"}).out.starts_with("skrev ../agreements/ett.yaml\n"));
  CHECK(fs::exists(place.path() / "agreements/ett.yaml"));
  CHECK(run_in(place, {"new", "tva", "--output", "under/tva.yaml", "-q"}).out.empty());
  const auto shown = run_in(place, {"new", "ett", "--output", "-", "--title", "T"});
  CHECK(shown.code == 0);
  CHECK(value_at(shown.out, "title") == "T");
  CHECK(shown.err.starts_with("Måste beslutas:\n"));
  for (const auto& entry : fs::recursive_directory_iterator{place.path()})
    CHECK(entry.path().filename().string().front() != '.');
}

TEST_CASE("on a terminal what is open is asked for, and wrong answers again") {
  const Scratch place;
  const auto ran =
      run_in(place, {"new", "--title", "Samtalsstöd", "--notice", "6 months"},
             "Träffpunkten\ntraffpunkten\nIOP\niop\nRS 2021-1\nRS-2021-04161\nOSN 2031-42\n"
             "OSN 2031-00042\nvgr\nVästra Götalandsregionen\npublic\n2321000130\n2321000131\n"
             "vgr\nfm\n- Föreningen: M\ncivil_society\n\n\n2032-13-01\n2032-01-01\n2031-12-31\n\n"
             "whole_agreement\n\nja\nfm\nvgr\n1,50\n1\n",
             true);
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  for (const char* fault :
       {"`Träffpunkten` kan inte vara ett avtals id (menas `traffpunkten`?)", "okänt värde `IOP`",
        "riktlinjen `RS 2021-1` finns inte", "`OSN 2031-42` är inget diarienummer",
        "kontrollsiffran i `232100-0130` stämmer inte", "parten `vgr` finns redan", "`2032-13-01`",
        "avtalet slutar 2031-12-31, före sin start 2032-01-01",
        "`1,50` läses inte: decimaler skrivs efter punkt, inte komma (skriv `1.50`)"}) {
    INFO(fault);
    CHECK(holds(ran.err, fault));
  }
  CHECK(!holds(ran.err, "avtalets rubrik"));
  const auto yaml = file_text(place.path() / "agreements/traffpunkten.yaml");
  INFO(yaml);
  for (const char* line :
       {"\nkind: iop ", "\nguideline: RS 2021-04161 ", "\ndiarienummer: OSN 2031-00042 ",
        "\ntitle: Samtalsstöd ", "\n    organisation_number: 232100-0131 ",
        "\n    name: \"- Föreningen: M\" ", "\n    #organisation_number: ", "\n  start: 2032-01-01 ",
        "\n  #end: ", "\n  notice: 6 months ", "\n  model: whole_agreement ", "\n  #counting: ",
        "\n  for_cause: true ", "\n    payer: fm ", "\n    payee: vgr ", "\n    amount: 1 "}) {
    INFO(line);
    CHECK(holds(yaml, line));
  }
}

TEST_CASE("what validate has as an error must be decided") {
  const Scratch place;
  const auto ran = run_in(place, {"new",
                                  "prov",
                                  "--kind",
                                  "iop",
                                  "--title",
                                  "T",
                                  "--diarienummer",
                                  "OSN 2031-00042",
                                  "--guideline",
                                  "RS 2021-04161",
                                  "--start",
                                  "2032-01-01",
                                  "--end",
                                  "2036-12-31",
                                  "--notice",
                                  "6 months",
                                  "--party",
                                  "vgr:VGR:public",
                                  "--party",
                                  "fm:FM:civil_society",
                                  "--payer",
                                  "vgr",
                                  "--payee",
                                  "fm",
                                  "--amount",
                                  "5"});
  // G341: the region contributes the money it pays.
  CHECK(keys_to_decide(ran.out) == std::set<std::string>{"contributes", "model", "counting"});
  CHECK(holds(ran.out, "Måste beslutas:\n  parties.fm.contributes  "));
}

TEST_CASE("an error that no open key mends stands by its own words") {
  // A guideline of another region that lets no agreement last five years.
  const Scratch place;
  place.write(
      "schemas/guidelines/prov.yaml",
      "guideline: 1\nreference: RS 2031-1\nregion: Provregionen\ntitle: Prov\nvalid_from: unknown\n"
      "valid_to: unknown\nsource: Prov\nrules:\n  G411: {level: error, min: 5 years, max: 5 years}\n");
  const auto ran = run_in(place, {"new", "prov", "--kind", "iop", "--guideline", "RS 2031-1", "--start",
                                  "2032-01-01", "--end", "2099-12-31", "--lang", "en"});
  INFO(ran.out << ran.err);
  CHECK(holds(ran.out, "(G411)\n"));
}

TEST_CASE("of one party more are asked for, and of an IOP another is missed") {
  const Scratch place;
  const std::vector<std::string> one{"new", "prov", "--kind", "iop", "--party", "vgr:VGR:public"};
  CHECK(holds(run_in(place, one).out, "\n  parties  "));
  fs::remove_all(place.path() / "agreements");
  const auto asked = run_in(place, one, "\n\n\n\nfm\nFM\ncivil_society\n\n\n\n\n\n\n\n\n\n", true);
  INFO(asked.err);
  CHECK(asked.code == 0);
  CHECK(holds(asked.err, "id för part 2"));
  CHECK(holds(file_text(place.path() / "agreements/prov.yaml"), "\n  fm:\n    name: FM "));
  CHECK(!holds(asked.out, "två parter"));
}

TEST_CASE("an empty id is asked for again, with a word") {
  const Scratch place;
  const auto ran = run_in(place, {"new", "--kind", "pilot"}, "\n\nprov\n", true);
  CHECK(holds(ran.err, "id behövs"));
}

TEST_CASE("a new agreement names the file that validate is to judge") {
  const Scratch place;
  run_in(place, {"new", "x13", "--output", "ut.yaml", "-q"});
  CHECK(holds(file_text(place.path() / "ut.yaml"), "`iop validate ut.yaml`.\n"));
  run_in(place, {"new", "x13", "-q"});
  CHECK(holds(file_text(place.path() / "agreements/x13.yaml"), "`iop validate x13`.\n"));
}

TEST_CASE("answers that end leave nothing behind") {
  const Scratch place;
  const auto ran = run_in(place, {"new", "prov"}, "iop\n", true);
  CHECK(ran.code == 3);
  CHECK(ran.out.empty());
  CHECK(fs::is_empty(place.path()));
  // Without a terminal nobody is asked.
  CHECK(run_in(place, {"new"}, "prov\n").err == "iop: `id` saknas (se `iop new --help`)\n");
}
