#include "base/capital.hpp"

#include "catch.hpp"

using iop::text::capitalised;

TEST_CASE("a sentence begins with a capital in Swedish too") {
  CHECK(capitalised("ärendets diarienummer") == "Ärendets diarienummer");
  CHECK(capitalised("ålder, öar") == "Ålder, öar");
  CHECK(capitalised("öppet") == "Öppet");
  CHECK(capitalised("en part") == "En part");
  CHECK(capitalised("Avtal") == "Avtal");
  CHECK(capitalised("`kind` saknas") == "`kind` saknas");
  CHECK(capitalised("").empty());
}
