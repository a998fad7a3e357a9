#include "base/text.hpp"

#include <array>

#include "base/lang.hpp"
#include "catch.hpp"

using namespace iop::text;

namespace {

std::string nearest_to(std::string_view word) {
  static constexpr std::array<std::string_view, 6> keys{"start",  "end",       "half_yearly",
                                                        "yearly", "avtalstid", "vt"};
  return std::string{nearest(word, keys).value_or("")};
}

}  // namespace

TEST_CASE("UTF-8 is decoded strictly, a malformed byte at a time") {
  std::size_t offset = 0;
  CHECK(next_code_point("å", offset) == U'å');
  CHECK(offset == 2);
  CHECK(count_code_points("Vårdprisindex €😀") == 16);
  for (const std::string_view bad : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC3",
                                     "\xFF", "\xF0\x9F\x98", "\x80"}) {
    offset = 0;
    CHECK(next_code_point(bad, offset) == 0xFFFD);
    CHECK(offset == 1);
    CHECK(count_code_points(bad) == bad.size());
  }
  CHECK(count_code_points("\xC3\xC3\xA5") == 2);
}

TEST_CASE("columns on a terminal") {
  CHECK(display_width("Göteborg") == 8);
  CHECK(display_width("a\u0308") == 1);
  CHECK(display_width("漢字") == 4);
  CHECK(display_width("😀") == 2);
  CHECK(display_width("\ta", 4) == 5);
  CHECK(display_width("\u200B\uFEFF") == 0);
  CHECK(display_width("1\u00A0000") == 5);
}

TEST_CASE("nothing printed steers the terminal or hides") {
  CHECK(printable("a\x1B[31m") == "a<U+001B>[31m");
  CHECK(printable("a\r\nb") == "a<U+000D><U+000A>b");
  CHECK(printable("a\nb", Newlines::keep) == "a\nb");
  CHECK(printable("a\r\nb", Newlines::keep) == "a<U+000D>\nb");
  CHECK(printable("\u202Eabc\u2066\u200B\uFEFF") == "<U+202E>abc<U+2066><U+200B><U+FEFF>");
  CHECK(printable("\xC2\x9B\u2028") == "<U+009B><U+2028>");
  CHECK(printable("åäö\t😀") == "åäö\t😀");
  CHECK(printable("a\xFF") == "a\uFFFD");
  CHECK(is_hidden(0x00AD));
  CHECK_FALSE(is_hidden(0x00A0));
}

TEST_CASE("lower case of the letters Swedish uses") {
  CHECK(lower("ÅÄÖÉÜ ABC Ñ") == "åäöéü abc Ñ");
  CHECK(lower("\xFFÅ") == "\xFFå");
}

TEST_CASE("a whole word is found, not a part of one") {
  CHECK(find_word("Parterna ska köpa tjänst.", "köpa") == 13);
  CHECK(find_word("Återköp", "köp") == std::string_view::npos);
  CHECK(find_word("köpare köp", "köp") == 8);
  CHECK(find_word("KÖP!", "köp") == 0);
  CHECK(find_word("delvis, inte helt", "delvis") == 0);
  CHECK(find_word("utföra\n  en tjänst", "utföra en tjänst") == 0);
  CHECK(find_word("IOP-avtal", "iop") == 0);
  CHECK(find_word("”köp”", "köp") == 3);
  CHECK(find_word("köp", "") == std::string_view::npos);
  CHECK(find_word("", "köp") == std::string_view::npos);
  CHECK(find_word("kö", "köp") == std::string_view::npos);
}

TEST_CASE("the nearest word is offered only where it is near") {
  CHECK(nearest_to("strat") == "start");
  CHECK(nearest_to("START") == "start");
  CHECK(nearest_to("halfyearly") == "half_yearly");
  CHECK(nearest_to("half-yearly") == "half_yearly");
  CHECK(nearest_to("avtaltid") == "avtalstid");
  CHECK(nearest_to("ned") == "end");
  CHECK(nearest_to("dne").empty());
  CHECK(nearest_to("ende") == "end");
  CHECK(nearest_to("ht") == "vt");
  CHECK(nearest_to("x").empty());
  CHECK(nearest_to("").empty());
  CHECK(nearest_to("something else").empty());
  CHECK(nearest_to(std::string(100000, 'a')).empty());
}

TEST_CASE("small things done to texts") {
  const std::array<std::string, 3> words{"a", "b", "c"};
  CHECK(join(words, "och") == "a, b och c");
  CHECK(join(std::span{words}.first(2), "and") == "a and b");
  CHECK(join(std::span{words}.first(1), "and") == "a");
  CHECK(join({}, "and").empty());
  CHECK(trim(" \t a b\r\n") == "a b");
  CHECK(trim(" \n").empty());
  CHECK(excerpt("åäö", 3) == "åäö");
  CHECK(excerpt("åäöå", 3) == "åä…");
}

TEST_CASE("a message stands in both languages, its parts too") {
  constexpr iop::Text month{"mars", "March"};
  const iop::Message made = iop::message({"{0} i {1}, {2:02}", "{2:02} in {1}: {0}"}, "möte", month, 3);
  CHECK(made.sv == "möte i mars, 03");
  CHECK(made.en == "03 in March: möte");
  CHECK(iop::message_of(month).in(iop::Lang::en) == "March");
  CHECK(iop::message({"{}", "{}"}, made).sv == made.sv);
}
