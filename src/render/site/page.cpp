#include "render/site/page.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "render/site/parts.hpp"

namespace iop::render::site {

namespace {

constexpr const char* main_id = "innehall";

/// Nothing but the site's own stylesheet is loaded, and nothing is run.
constexpr const char* policy =
    "default-src 'none'; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

Element meta(const char* name, const char* content) {
  return Element{"meta", Attribute{"name", name}, Attribute{"content", content}};
}

Element head_of(const std::string& title, const std::string& up) {
  return Element{
      "head",
      Element{"meta", Attribute{"charset", "utf-8"}},
      meta("generator", "iop report"),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("color-scheme", "light dark"),
      Element{"meta", Attribute{"http-equiv", "Content-Security-Policy"}, Attribute{"content", policy}},
      Element{"title", title + " – IOP-avtal"},
      Element{"link", Attribute{"rel", "stylesheet"}, leading_to(up + std::string{stylesheet_file})}};
}

Element navigation(Part current, const std::string& up) {
  const auto entry = [&](Part part, const std::string& address, const char* words) {
    Element link{"a", leading_to(up + address), words};
    if (part == current) link.add(Attribute{"aria-current", "true"});
    return Element{"li", std::move(link)};
  };
  return Element{
      "nav", Attribute{"aria-label", "Webbplatsens delar"},
      Element{"ul", entry(Part::agreements, std::string{start_file}, "Avtalen"),
              entry(Part::rules, std::string{rules_folder} + "/" + std::string{start_file}, "Reglerna")}};
}

Element header_of(const SiteFacts& site, Part current, const std::string& up) {
  Element seen{"p", of_class("seen"), "Läget ", day(site.today)};
  if (site.as_of)
    seen.add(". Avtalen som de står ").add(day(*site.as_of)).add(": senare tillägg räknas inte");
  return Element{"header", of_class("site"), navigation(current, up), std::move(seen)};
}

Element footer_of(const SiteFacts& site) {
  Element footer{"footer", of_class("site")};
  if (!site.assumed.empty()) {
    footer.add(Element{
        "p", "Belopp märkta PRELIMINÄR kan vila på ett antaget index: ", text::join(site.assumed), "."});
  }
  footer.add(Element{
      "p", "Sidorna är gjorda av ", Element{"code", "iop report"},
      " ur avtalens filer, räknade som om dagen vore ", day(site.today),
      ". Namn på dem som har undertecknat, personers e-postadresser och telefonnummer är utelämnade eller "
      "ersatta med asterisker."});
  return footer;
}

}  // namespace

Element document_of(const SiteFacts& site, Page page) {
  const std::string up = page.depth == Depth::folder ? "../" : "";
  Element main{"main", Attribute{"id", main_id}};
  if (!page.look.empty()) main.add(of_class(page.look));
  main.add(std::move(page.main));
  return Element{
      "html", Attribute{"lang", "sv"}, head_of(page.title, up),
      Element{"body",
              Element{"a", of_class("skip"), leading_to(std::string{"#"} + main_id), "Hoppa till innehållet"},
              header_of(site, page.part, up), std::move(main), footer_of(site)}};
}

std::string way_to_rule(std::string_view code) {
  return "../" + std::string{rules_folder} + "/" + std::string{code} + ".html";
}

std::string_view beginning_of_pages() {
  return "<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"generator\" content=\"iop report\">\n";
}

std::string_view beginning_of_stylesheet() {
  return "/* iop report */\n";
}

}  // namespace iop::render::site
