#include "yaml/written.hpp"

#include <rapidcheck.h>

#include "base/text.hpp"
#include "catch.hpp"
#include "yaml/reader.hpp"

namespace {

/// Texts of the characters that YAML, or a reader of it, might take for more than they are.
rc::Gen<std::string> texts() {
  static const std::vector<std::string> pieces{
      "a", "B", "0", "7", " ", "  ", ": ",   ":",    " #", "#",   "-",          "- ", "?", ",",  "[",  "]",
      "{", "}", "&", "*", "!", "|",  ">",    "'",    "\"", "\\",  "%",          "@",  "`", "~",  "=",  "<<",
      ".", "_", "å", "é", "–", "e",  "true", "null", "no", "yes", "2032-01-01", "0x", "/", "$(", "\\n"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)),
                      [](const std::vector<std::string>& chosen) {
                        std::string all;
                        for (const auto& piece : chosen) all += piece;
                        return all;
                      });
}

}  // namespace

TEST_CASE("a written text is read as itself, in a block and between braces") {
  CHECK(rc::check([] {
    const std::string text{iop::text::trim(*texts())};
    RC_PRE(!text.empty());
    RC_ASSERT(iop::yaml::is_writable(text));
    const auto scalar = iop::yaml::written(text);
    const iop::Source source{"x", "a: " + scalar + "\nb: {c: " + scalar + ", d: [" + scalar + "]}\n"};
    iop::Report report{source};
    const auto root = iop::yaml::read(report);
    RC_ASSERT(report.empty());
    for (const auto* value :
         {root->find("a"), root->find("b")->find("c"), &root->find("b")->find("d")->items[0]}) {
      RC_ASSERT(value->text == text);
      // Plain only where no reader makes anything else of it.
      if (value->is_plain()) RC_ASSERT(iop::yaml::core_type(value->text) == iop::yaml::CoreType::text);
    }
  }));
}
