#include "rules/privacy/contact_details.hpp"

#include "catch.hpp"

using namespace iop::rules;

namespace {

std::string phone_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const auto found = phone_at(text, at))
      return std::string{text.substr(found->begin, found->end - found->begin)};
  }
  return {};
}

}  // namespace

TEST_CASE("a person's e-mail address is told from a function's") {
  for (const std::string address :
       {"anna.exempel@example.org", "anna-karin.von.exempel@example.org", "a.exempel@example.org",
        "Åsa.Öberg2@example.org", "whoever@gmail.com", "vi.exempel@Hotmail.se", "per.ek@example.org",
        "li.exempel-ek@example.org", "anna_exempel@example.org"}) {
    INFO(address);
    CHECK(is_personal_email(address));
  }
  for (const std::string address : {"registrator@example.org",
                                    "info@example.org",
                                    "privatavardgivare@example.org",
                                    "privatavårdgivare@example.org",
                                    "info.exempelby@example.org",
                                    "enhet12@example.org",
                                    "osn@example.org",
                                    "info@gmail.com",
                                    "koncernkontoret.iop@example.org",
                                    "iop.samverkan@example.org",
                                    "kansli.nord@example.org",
                                    "regionens.kansli@example.org",
                                    "faktura.hsn@example.org",
                                    "hsn-registrator.vast@example.org",
                                    "ekonomi_leverantor@example.org",
                                    "mottagningen.city@example.org",
                                    "foreningen.exempel@Hotmail.se",
                                    "samordnare.iop@gmail.com",
                                    "avtalsansvarig.handlaggare@example.org",
                                    "Nämndens.Kansli@example.org",
                                    "styrelsen.ordforande@example.org",
                                    "hr.support@example.org"}) {
    INFO(address);
    CHECK_FALSE(is_personal_email(address));
  }
}

TEST_CASE("an address ends where its text goes on") {
  const std::string_view text = "skriv till anna.exempel@example.org. Tack";
  const auto found = email_around(text, text.find('@'));
  REQUIRE(found);
  CHECK(text.substr(found->begin, found->end - found->begin) == "anna.exempel@example.org");
  CHECK_FALSE(email_around("@example.org", 0));
  CHECK_FALSE(email_around("a@b", 1));
  CHECK_FALSE(email_around("a@", 1));
  CHECK_FALSE(email_around("a@...", 1));
}

TEST_CASE("a telephone number is found in the forms people write") {
  for (const std::string number :
       {"031-123 45 67", "08-123 456 78", "0500-12 34 56", "070-123 45 67", "0701234567", "010 123 45 67",
        "+46 70 123 45 67", "+46701234567", "+46 (0)31-123 45 67", "0046 31 123456"}) {
    INFO(number);
    CHECK(phone_in(number) == number);
    CHECK(phone_in("tel. " + number + ".") == number);
  }
}

TEST_CASE("dates, amounts and other numbers are no telephone numbers") {
  for (const std::string text : {"02-28",
                                 "2031-02-03",
                                 "01-02-2025",
                                 "0.01",
                                 "0,580",
                                 "07.30-16.00",
                                 "08-16",
                                 "0800-1600",
                                 "OSN 2031-00042",
                                 "232100-0131",
                                 "802000-0009",
                                 "FE 000, 405 83",
                                 "0088:7350000000009",
                                 "60 000 besök 2024",
                                 "1 340 000",
                                 "4235100",
                                 "010203-1234",
                                 "0",
                                 "+",
                                 "+46",
                                 "050-1055"}) {
    INFO(text);
    CHECK(phone_in(text).empty());
  }
}
