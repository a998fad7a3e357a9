#include "catch.hpp"
#include "render/audit.hpp"
#include "render/status.hpp"

using namespace iop;

TEST_CASE("what is counted agrees with its number") {
  CHECK(render::counted(Standing::under_notice, 1).sv == "1 uppsagt");
  CHECK(render::counted(Standing::under_notice, 4).sv == "4 uppsagda");
  CHECK(render::counted(Standing::expired, 1).sv == "1 upphört");
  CHECK(render::counted(Standing::expired, 2).sv == "2 upphörda");
  CHECK(render::counted(Standing::expired, 2).en == "2 expired");
  CHECK(render::counted(Standing::active, 2).sv == "2 gällande");

  const auto words_of = [](int count) {
    AuditTally tally;
    tally.counts.fill(count);
    return render::tally_words(tally, Lang::sv);
  };
  CHECK(words_of(0).empty());
  CHECK(words_of(1) == "1 klart, 1 sent, 1 delvis, 1 saknas, 1 okänt, 1 kommande, 1 ej hel, 1 utan dag");
  CHECK(words_of(10) ==
        "10 klara, 10 sena, 10 delvis, 10 saknas, 10 okända, 10 kommande, 10 ej hela, 10 utan dag");
}
