#include <algorithm>
#include <fcntl.h>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "catch.hpp"
#include "support/world.hpp"

namespace {

namespace fs = std::filesystem;
using namespace iop::test;

/// Every file below `directory`, by its path within it.
std::map<std::string, std::string> files_in(const fs::path& directory) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator{directory}) {
    if (!entry.is_directory())
      files[entry.path().lexically_relative(directory).string()] = file_text(entry.path());
  }
  return files;
}

/// The names in `directory`, hidden ones too.
std::set<std::string> names_in(const fs::path& directory) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator{directory}) names.insert(entry.path().filename().string());
  return names;
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// The first tag of a page that does not close what was opened last, or nothing: texts and values hold no
/// `<`.
std::string first_crossed_tag(const std::string& page) {
  static const std::set<std::string> alone{"!DOCTYPE", "link", "meta", "wbr"};
  std::vector<std::string> open;
  for (auto at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
    const auto name = page.substr(at + 1, page.find_first_of(" >", at) - at - 1);
    if (alone.contains(name)) continue;
    if (!name.starts_with('/')) {
      open.push_back(name);
    } else if (open.empty() || "/" + open.back() != name) {
      return name;
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? "" : open.back();
}

/// `report` of `paths` in the repository, to a directory of its own.
struct Reported {
  Scratch scratch;
  Ran ran;
  std::map<std::string, std::string> files;

  explicit Reported(std::vector<std::string> words, TestWorld world = {}) {
    words.insert(words.begin(), "report");
    words.insert(words.end(), {"--output-dir", (scratch.path() / "ny" / "plats").string()});
    ran = world.run(words);
    if (fs::exists(scratch.path() / "ny" / "plats")) files = files_in(scratch.path() / "ny" / "plats");
  }
};

/// An agreement without errors.
std::string whole() {
  return file_text(repository() / "tests/data/agreements/samtalsstod.yaml");
}

constexpr const char* broken =
    "iop: 1\nkind: iop\ntitle: Halvt\nsignatures:\n  - {party: a, name: Eva Exempelsson, x: 1}\n";

}  // namespace

TEST_CASE("report writes a site of the whole register") {
  const Reported site{{}};
  CHECK(site.ran.code == 1);  // index values are missing
  CHECK(holds(site.ran.out, "ny/plats/index.html: 5 avtal\n"));
  CHECK(holds(site.ran.err, "error[P504]"));
  for (const auto* name :
       {"index.html", "iop.css", "avtal/goteborgs-stadsmission.html", "avtal/skyddsvarnet.html",
        "regler/index.html", "regler/G312.html", "regler/P504.html"}) {
    INFO(name);
    CHECK(site.files.contains(name));
  }
  const auto& page = site.files.at("avtal/goteborgs-stadsmission.html");
  // As iop payments, deadlines and validate have it.
  for (const auto* words :
       {"Göteborgs Kyrkliga Stadsmission", "400\u00a0000\u00a0kr", "index inväntas", "VPI 2026",
        "VPI för 2026 väntas omkring den här dagen", "href=\"../regler/G321.html\"", "2030-06-30",
        "funding.<wbr>stod.<wbr>amount", "Stödet betalas ut så länge"}) {
    INFO(words);
    CHECK(holds(page, words));
  }
  CHECK(holds(site.files.at("avtal/skyddsvarnet.html"), "KAN EJ RÄKNAS"));
}

TEST_CASE("report tells no name of those who have signed") {
  const Reported site{{}};
  for (const auto* name : {"Alnebratt", "Ärnlov"}) {
    CHECK(holds(file_text(repository() / "agreements/goteborgs-stadsmission.yaml"), name));
    for (const auto& [path, text] : site.files) {
      INFO(path);
      CHECK_FALSE(holds(text, name));
    }
  }
}

TEST_CASE("report writes the same bytes on any number of threads, and over an earlier site") {
  const Reported one{{"--quiet"}, {.threads = 1}};
  const Reported many{{"--quiet", "--lang", "en"}, {.env = {{"TZ", "America/New_York"}}, .threads = 7}};
  CHECK(one.ran.out.empty());
  CHECK(one.files == many.files);

  const Scratch scratch;
  const std::vector<std::string> command{"report", "--output-dir", (scratch.path() / "site").string()};
  for (int i = 0; i < 2; ++i) CHECK(TestWorld{}.run(command).code == 1);
  CHECK(files_in(scratch.path() / "site") == one.files);
  CHECK(names_in(scratch.path()) == std::set<std::string>{"site"});
}

TEST_CASE("a later site has no page of an agreement that is gone") {
  const Scratch scratch;
  const auto target = (scratch.path() / "site").string();
  const auto report = [&](const std::string& id) {
    return TestWorld{}.run({"report", id, "--output-dir", target});
  };
  CHECK(report("goteborgs-stadsmission").code == 0);
  CHECK(report("samsjuklighet-skaraborg").code == 0);
  CHECK(names_in(scratch.path() / "site/avtal") == std::set<std::string>{"samsjuklighet-skaraborg.html"});
  CHECK(names_in(scratch.path()) == std::set<std::string>{"site"});
}

TEST_CASE("report touches no directory that holds anything else") {
  const auto refused = [](const std::function<void(const fs::path&)>& prepare, const std::string& named) {
    const Scratch scratch;
    const auto site = scratch.path() / "site";
    const std::vector<std::string> command{"report", "goteborgs-stadsmission", "--output-dir", site.string()};
    CHECK(TestWorld{}.run(command).code == 0);
    prepare(site);
    const auto before = files_in(site);
    const auto ran = TestWorld{}.run(command);
    CHECK(ran.code == 3);
    CHECK(ran.out.empty());
    INFO(ran.err);
    CHECK(holds(ran.err, "`" + named + "`"));
    CHECK(files_in(site) == before);
    CHECK(names_in(scratch.path()) == std::set<std::string>{"site"});
  };
  const auto write = [](const fs::path& path, std::string_view text) { std::ofstream{path} << text; };
  refused([&](const fs::path& site) { write(site / "README.md", "x"); }, "README.md");
  refused([&](const fs::path& site) { write(site / "avtal/eget.html", "<!DOCTYPE html>\n<p>"); },
          "avtal/eget.html");
  refused([&](const fs::path& site) { write(site / "iop.css", "* {}"); }, "iop.css");
  refused([](const fs::path& site) { fs::create_directory(site / "egen"); }, "egen");
  refused([](const fs::path& site) { fs::create_symlink("index.html", site / "avtal/annan.html"); },
          "avtal/annan.html");
}

TEST_CASE("report leaves what stands in its place where it cannot finish") {
  const Scratch scratch;
  const auto site = scratch.path() / "site";
  CHECK(TestWorld{}.run({"report", "goteborgs-stadsmission", "--output-dir", site.string()}).code == 0);
  const auto before = files_in(site);
  // No such series, which is known once every file has been read.
  CHECK(TestWorld{}.run({"report", "--assume", "XYZ=2", "--output-dir", site.string()}).code == 2);
  CHECK(TestWorld{}.run({"report", "finns-inte", "--output-dir", site.string()}).code == 3);
  CHECK(files_in(site) == before);
  CHECK(names_in(scratch.path()) == std::set<std::string>{"site"});

  scratch.write("fil", "x");
  CHECK(TestWorld{}.run({"report", "--output-dir", (scratch.path() / "fil").string()}).code == 3);
  CHECK(TestWorld{}.run({"report", "--output-dir", (scratch.path() / "fil/under").string()}).code == 3);
  CHECK(file_text(scratch.path() / "fil") == "x");
}

TEST_CASE("a directory that exists stays the same one, also for who stands in it") {
  const Scratch scratch;
  const auto site = scratch.path() / "site";
  fs::create_directory(site);
  REQUIRE(::chmod(site.c_str(), 02750) == 0);
  struct stat before {};
  REQUIRE(::stat(site.c_str(), &before) == 0);
  const auto register_ = (repository() / "agreements").string();
  for (const auto& id : {"goteborgs-stadsmission", "samsjuklighet-skaraborg"}) {
    const auto ran =
        TestWorld{.cwd = site}.run({"report", register_ + "/" + id + ".yaml", "--output-dir", "."});
    CHECK(ran.code == 0);
    CHECK(names_in(site / "avtal") == std::set<std::string>{std::string{id} + ".html"});
  }
  struct stat after {};
  REQUIRE(::stat(site.c_str(), &after) == 0);
  CHECK(after.st_ino == before.st_ino);
  CHECK(after.st_mode == before.st_mode);
  CHECK(names_in(site) == std::set<std::string>{"avtal", "index.html", "iop.css", "regler"});
}

TEST_CASE("what an interrupted run has left in a site goes with the next") {
  const Scratch scratch;
  scratch.write("site/.iop.12345.part/avtal/halv.html", "<!DOC");
  const std::vector<std::string> command{"report", "goteborgs-stadsmission", "--output-dir",
                                         (scratch.path() / "site").string()};
  CHECK(TestWorld{}.run(command).code == 0);
  CHECK(names_in(scratch.path() / "site") ==
        std::set<std::string>{"avtal", "index.html", "iop.css", "regler"});
  // Of another name it is nobody's to take away.
  scratch.write("site/.iop.eget.part/anteckning.txt", "x");
  CHECK(TestWorld{}.run(command).code == 3);
  CHECK(file_text(scratch.path() / "site/.iop.eget.part/anteckning.txt") == "x");
}

TEST_CASE("two runs do not write the same site at once") {
  const Scratch scratch;
  fs::create_directory(scratch.path() / "site");
  const int other = ::open((scratch.path() / "site").c_str(), O_RDONLY | O_DIRECTORY);
  REQUIRE(other >= 0);
  REQUIRE(::flock(other, LOCK_EX) == 0);
  const std::vector<std::string> command{"report", "goteborgs-stadsmission", "--output-dir",
                                         (scratch.path() / "site").string()};
  const auto refused = TestWorld{}.run(command);
  CHECK(refused.code == 3);
  CHECK(holds(refused.err, "skrivs just nu av en annan körning"));
  CHECK(fs::is_empty(scratch.path() / "site"));
  ::close(other);
  CHECK(TestWorld{}.run(command).code == 0);
}

TEST_CASE("an empty directory and a link to one are good places") {
  const Scratch scratch;
  fs::create_directory(scratch.path() / "tom");
  fs::create_directory_symlink("tom", scratch.path() / "pekare");
  const auto at = (scratch.path() / "pekare/").string();
  CHECK(TestWorld{}.run({"report", "goteborgs-stadsmission", "--output-dir", at}).code == 0);
  CHECK(fs::is_symlink(scratch.path() / "pekare"));
  CHECK(fs::exists(scratch.path() / "tom/index.html"));
}

TEST_CASE("of a file with errors the findings are shown and nothing is computed") {
  const Scratch register_;
  register_.write("agreements/halvt.yaml", broken);
  register_.write("agreements/helt.yaml", whole());
  const Reported site{{(register_.path() / "agreements").string()}};
  CHECK(site.ran.code == 1);
  CHECK(holds(site.ran.err, "har fel och räknas inte"));
  const auto& page = site.files.at("avtal/halvt.html");
  CHECK(holds(page, "Filen har fel"));
  CHECK(holds(page, "../regler/S201.html"));
  CHECK(holds(page, "name: *** ***********"));
  CHECK_FALSE(holds(page, "Pengar"));
  CHECK(holds(site.files.at("avtal/helt.html"), "id=\"pengar\""));
  const auto& start = site.files.at("index.html");
  CHECK(holds(start, "filen har fel"));
  CHECK(holds(start, "1 med fel i filen"));
  CHECK(holds(start,
              "<p class=\"alarm\">1 avtal ingår inte, eftersom filen har fel: <a "
              "href=\"avtal/halvt.html\">halvt</a>. </p>"));
  CHECK(holds(start, ">Kostnader år för år, utan dem som inte ingår<"));
  CHECK_FALSE(holds(Reported{{"skyddsvarnet"}}.files.at("index.html"), "ingår inte"));
}

TEST_CASE("what cannot be read is told on the first page") {
  const Scratch register_;
  register_.write("a.yaml", whole());
  const Reported site{{(register_.path() / "a.yaml").string(), "finns-inte"}};
  CHECK(site.ran.code == 3);
  const auto& start = site.files.at("index.html");
  CHECK(holds(start, "<code>finns-inte</code>"));
  CHECK(holds(start, "<p class=\"alarm\"><a href=\"#saknas\">Vad som inte kunde läsas</a> ingår inte.</p>"));
  CHECK(site.files.contains("avtal/a.html"));
}

TEST_CASE("an assumed index marks what rests on it") {
  const Reported site{{"roda-korset-rosengrenska", "--assume", "VPI=2.5"}};
  CHECK(site.ran.code == 0);
  const auto& page = site.files.at("avtal/roda-korset-rosengrenska.html");
  // 2 500 000 x 1.025 by iop payments' own example.
  CHECK(holds(page, "2\u00a0562\u00a0500\u00a0kr PRELIMINÄR"));
  CHECK(holds(page, "VPI 2024: 2,5 % (antaget)"));
  CHECK(holds(page, "class=\"hatched\""));
  CHECK(holds(page, "kan vila på ett antaget index: VPI=2.5."));
  CHECK_FALSE(holds(page, "KAN EJ RÄKNAS"));
  CHECK(holds(site.files.at("index.html"), " PRELIMINÄR</text>"));
}

TEST_CASE("a site as of a day says so, and leaves later amendments out") {
  const auto path = (repository() / "tests/data/agreements/samtalsstod.yaml").string();
  const Reported now{{path}};
  const Reported then{{path, "--as-of", "2013-06-01"}};
  // The second amendment raises the sum of five years, 2 700 000, by 50 000 in each of the last three.
  CHECK(holds(now.files.at("avtal/samtalsstod.html"), "2\u00a0850\u00a0000\u00a0kr"));
  const auto& page = then.files.at("avtal/samtalsstod.html");
  CHECK(holds(page, "2\u00a0700\u00a0000\u00a0kr"));
  CHECK_FALSE(holds(page, "2\u00a0850\u00a0000\u00a0kr"));
  CHECK(holds(page, "Avtalet som det står 2013-06-01"));
  CHECK(holds(page, "räknas inte: tillägg OSN 2013-00300 från 2014-01-01"));
  CHECK(holds(then.files.at("index.html"), "Avtalen som de står <time datetime=\"2013-06-01\">"));
}

TEST_CASE("the timeline shows the term, and what a notice has cut off") {
  const std::string start =
      "iop: 1\nkind: assignment\ntitle: Prov\nparties: {a: {name: A, sector: public}}\n"
      "term: {start: 2025-01-01, end: 2030-12-31}\n"
      "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n";
  const auto timeline_of = [&](const std::string& rest) {
    const Scratch register_;
    register_.write("prov.yaml", start + rest);
    return Reported{{(register_.path() / "prov.yaml").string()}}.files.at("index.html");
  };
  const auto bar = [](const std::string& x, const std::string& width, const std::string& ink) {
    return "<rect x=\"" + x + "\" y=\"64\" width=\"" + width + "\" height=\"14\" class=\"" + ink + "\"";
  };
  // Six years of 2 191 days; the last notice day, 2030-06-30, is the 2 007th.
  const auto whole_term = timeline_of("");
  CHECK(holds(whole_term, bar("0.000%", "91.602%", "filled")));
  CHECK(holds(whole_term, bar("91.602%", "8.398%", "hatched")));
  // Notice on 2026-09-01 ends on 2027-03-01, the 790th day.
  const auto cut = timeline_of("notices: [{party: a, given: 2026-09-01}]\n");
  CHECK(holds(cut, bar("0.000%", "36.056%", "filled")));
  CHECK(holds(cut, bar("36.056%", "63.944%", "outlined")));
  CHECK_FALSE(holds(cut, "y=\"64\" width=\"8.398%\""));
  CHECK(holds(cut, "uppsagt"));
}

TEST_CASE("the portfolio tells when a notice ends an agreement, and the day that comes first") {
  const Scratch register_;
  register_.write("prov.yaml",
                  "iop: 1\nkind: assignment\ntitle: Prov\nparties: {a: {name: A, sector: public}}\n"
                  "term: {start: 2025-01-01, end: 2030-12-31}\n"
                  "termination: {notice: 6 months, model: whole_agreement, counting: same_day}\n"
                  "notices: [{party: a, given: 2026-09-01}]\n"
                  "options: [{amount: 1200000, what: Utökning, decide_by: 2026-12-01}]\n"
                  "milestones: [{date: 2026-10-01, what: Halvtid}]\n");
  const Reported site{{(register_.path() / "prov.yaml").string()}};
  const auto time = [](const std::string& day) {
    return "<time datetime=\"" + day + "\">" + day + "</time>";
  };
  const auto& start = site.files.at("index.html");
  // Notice of six months given on 2026-09-01 ends on 2027-03-01.
  CHECK(holds(start, time("2025-01-01") + "\u00a0– " + time("2027-03-01") +
                         "<span class=\"aside\">uppsagt; annars " + time("2030-12-31") + "</span>"));
  CHECK(holds(start, "<strong>1 försenad</strong>; nästa " + time("2026-12-01") + ", option"));
  CHECK(holds(start, "2025 – 2027</text>"));
  CHECK(holds(site.files.at("avtal/prov.html"), "<strong>1 försenad</strong>; nästa " + time("2026-12-01")));
}

TEST_CASE("the last notice day is told with what a notice on it brings") {
  const auto words = [](const std::string& termination, const std::string& today) {
    const Scratch register_;
    register_.write("prov.yaml",
                    "iop: 1\nkind: assignment\ntitle: Prov\nparties: {a: {name: A, sector: public}}\n"
                    "term: {start: 2024-10-01, end: 2029-09-30}\ntermination: " +
                        termination + "\n");
    const Reported site{{(register_.path() / "prov.yaml").string(), "--today", today}};
    const auto& page = site.files.at("avtal/prov.html");
    const std::string name = "<dt>Sista uppsägningsdag</dt>\n<dd>";
    REQUIRE(holds(page, name));
    const auto begin = page.find(name) + name.size();
    const auto cell = page.substr(begin, page.find("</dd>", begin) - begin);
    INFO(cell);
    CHECK(holds(site.files.at("index.html"), cell));
    return cell;
  };
  const std::string day = "<time datetime=\"2029-03-31\">2029-03-31</time>";
  // Six months from 2029-03-31 and from 2029-03-30 end on 2029-09-30, from 2029-03-29 the day before.
  CHECK(words("{notice: 6 months, model: unanimous, counting: same_day}", "2026-11-22") ==
        day +
            "<span class=\"aside\">Sista dagen då alla parter ska ha beslutat om uppsägning, men den slutar "
            "med avtalstiden (2029-09-30) och förkortar ingenting; sista dagen som förkortar är "
            "2029-03-29</span>");
  CHECK(
      words("{notice: 6 months, model: whole_agreement, counting: same_day}", "2029-04-01")
          .starts_with(
              day + ", har passerat<span class=\"aside\">Sista dagen att säga upp avtalet, men den slutar"));
}

TEST_CASE("a page shows milestones and options that have passed") {
  const Reported site{{"samsjuklighet-skaraborg"}};
  const auto& page = site.files.at("avtal/samsjuklighet-skaraborg.html");
  const auto section = page.substr(page.find("<h2 id=\"milstolpar\">Milstolpar och optioner</h2>"));
  for (const auto* words : {"Piloten börjar", "Uppdraget från Vårdsamverkan Skaraborg upphör", "2025-10-31",
                            "passerat, okänt vad det blev", "(1\u00a0200\u00a0000 kr)"}) {
    INFO(words);
    CHECK(holds(section, words));
  }
  CHECK_FALSE(holds(Reported{{"goteborgs-stadsmission"}}.files.at("avtal/goteborgs-stadsmission.html"),
                    "id=\"milstolpar\""));
}

TEST_CASE("a page shows duties that no day can be counted for") {
  const Reported site{{"koordinatorer-samsjuklighet"}};
  const auto& page = site.files.at("avtal/koordinatorer-samsjuklighet.html");
  CHECK(holds(page, ">avrapportering</th>"));
  CHECK(holds(page, "Fortlöpande avrapportering till delregional vårdsamverkan"));
  CHECK(holds(page,
              "ingen dag kan räknas, avtalet har ingen sista dag; ansvarig: Västra Götalandsregionen, GR"));
  CHECK(holds(page, ">1 utan dag</td>"));
  CHECK(holds(page, ">en gång</th>"));
  CHECK(holds(Reported{{"samsjuklighet-skaraborg"}}.files.at("avtal/samsjuklighet-skaraborg.html"),
              "Avtalet har inga åtaganden."));
}

TEST_CASE("a bar that goes beyond the years shown says so, and the shortest can be seen") {
  const auto timeline_of = [](const std::string& term) {
    const Scratch register_;
    register_.write("prov.yaml",
                    "iop: 1\nkind: assignment\ntitle: Prov\nparties: {a: {name: A, sector: public}}\nterm: " +
                        term + "\n");
    return Reported{{(register_.path() / "prov.yaml").string()}}.files.at("index.html");
  };
  const std::string left = "<svg x=\"0\" y=\"64\" overflow=\"visible\">";
  const std::string right = "<svg x=\"100%\" y=\"64\" overflow=\"visible\">";
  // Fifteen years back and twenty ahead are shown: 2011 to 2046.
  const auto within = timeline_of("{start: 2011-01-01, end: 2046-12-31}");
  CHECK_FALSE(holds(within, left));
  CHECK_FALSE(holds(within, right));
  CHECK(holds(within, "<figcaption>Avtalens tider</figcaption>"));
  const auto beyond = timeline_of("{start: 2010-12-31, end: 2047-01-01}");
  CHECK(holds(beyond, left));
  CHECK(holds(beyond, right));
  CHECK(holds(beyond, "<figcaption>Avtalens tider, 2011 – 2046. En pil vid kanten: "));
  const auto endless = timeline_of("{start: 2026-01-01}");
  CHECK_FALSE(holds(endless, left));
  CHECK(holds(endless, right));
  // One day of 365 is 0.274 %; a bar is no less than 0.8 %.
  CHECK(holds(timeline_of("{start: 2026-12-31, end: 2026-12-31}"),
              "<rect x=\"99.200%\" y=\"64\" width=\"0.800%\" height=\"14\" class=\"filled\""));
}

TEST_CASE("parties of the same name are told apart by their ids") {
  const Scratch register_;
  register_.write("prov.yaml",
                  "iop: 1\nkind: assignment\ntitle: Prov\nterm: {start: 2025-01-01}\n"
                  "parties:\n"
                  "  a: {name: Lika, sector: public, contributes: [{kind: staff, what: En}]}\n"
                  "  c: {name: Annan, sector: public, contributes: [{kind: staff, what: Tre}]}\n"
                  "participants:\n"
                  "  b: {name: Lika, sector: public, contributes: [{kind: staff, what: Två}]}\n");
  const Reported site{{(register_.path() / "prov.yaml").string()}};
  const auto& page = site.files.at("avtal/prov.html");
  for (const auto* words :
       {"<h3>Lika (a)</h3>", "<h3>Lika (b)</h3>", "<h3>Annan</h3>", ">Vad Lika (a) bidrar med<",
        ">Vad Lika (b) bidrar med<", ">Vad Annan bidrar med<"}) {
    INFO(words);
    CHECK(holds(page, words));
  }
}

TEST_CASE("no page holds an element, attribute or address that an agreement has brought") {
  const Reported site{{(repository() / "tests/data/site").string(), "--assume", "VPI=2.5"}};
  CHECK(site.ran.code == 0);
  const auto& page = site.files.at("avtal/fientligt-b.html");
  for (const auto* markup :
       {"<script", "<img", "<svg onload", "<style", "<b>", "<i>", "<u>", "<marquee", "onerror=\"",
        "href=\"javascript", "\u202E", "\u2066", "\u200B", "\u2028", "Exempelsson", "070-123", "Bosse"}) {
    INFO(markup);
    CHECK_FALSE(holds(page, markup));
  }
  CHECK(holds(page, "&lt;script&gt;alert(1)&lt;/script&gt;"));
  CHECK(holds(page, "&lt;U+202E&gt;"));
}

TEST_CASE("every fixture of the tests has a page whose elements are closed in order") {
  const Reported site{{"tests", "--assume", "VPI=2.5", "--quiet"}};
  CHECK(site.ran.code == 1);
  CHECK_FALSE(holds(site.ran.err, "internt fel"));
  std::size_t pages = 0;
  for (const auto& [path, text] : site.files) {
    if (!path.ends_with(".html")) continue;
    ++pages;
    INFO(path);
    CHECK(first_crossed_tag(text).empty());
  }
  CHECK(pages > 300);
}

TEST_CASE("agreements of the same id have a page each") {
  const Scratch register_;
  register_.write("a/avtal.yaml", whole());
  register_.write("b/avtal.yaml", whole());
  const Reported site{{register_.path().string()}};
  CHECK(site.files.contains("avtal/avtal.html"));
  CHECK(site.files.contains("avtal/avtal-2.html"));
  CHECK(holds(site.files.at("avtal/avtal-2.html"), "R705"));
}

TEST_CASE("report needs a directory") {
  const auto ran = TestWorld{}.run({"report"});
  CHECK(ran.code == 2);
  CHECK(holds(ran.err, "--output-dir"));
}
