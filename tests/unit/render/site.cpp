#include "render/site/site.hpp"

#include "catch.hpp"

using namespace iop::render::site;

TEST_CASE("every agreement has a file name of its own that any system takes") {
  CHECK(page_names({"goteborgs-stadsmission", "avtal, 50 % å", "a/../<b>", "Ö"}) ==
        std::vector<std::string>{"goteborgs-stadsmission.html", "avtal-50-a.html", "a-b.html", "o.html"});
  CHECK(
      page_names({"A", "a", "a-2", "å", "???", "***"}) ==
      std::vector<std::string>{"a.html", "a-2.html", "a-2-2.html", "a-3.html", "avtal.html", "avtal-2.html"});
  CHECK(page_names({"con", "nul", "com1", "community"}) ==
        std::vector<std::string>{"avtal-con.html", "avtal-nul.html", "avtal-com1.html", "community.html"});
  CHECK(page_names({std::string(300, 'x')}).front() == std::string(120, 'x') + ".html");
}
