#include "yaml/syntax.hpp"

#include <algorithm>
#include <vector>

#include "yaml/rules.hpp"
#include "yaml/scalars.hpp"

namespace iop::yaml {
namespace {

using std::uint32_t;

Message quote_the_value() {
  return message(
      {"sätt hela värdet inom citattecken: `\"...\"`", "put the whole value in quotes: `\"...\"`"});
}

}  // namespace

bool Syntax::blank(uint32_t at) const {
  const char c = byte(at);
  return at >= bytes_.size() || c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

uint32_t Syntax::line_begin(uint32_t at) const {
  const auto newline = at == 0 ? std::string_view::npos : bytes_.rfind('\n', at - 1);
  return newline == std::string_view::npos ? 0 : static_cast<uint32_t>(newline) + 1;
}

Span Syntax::rest_of_line(uint32_t at) const {
  auto end = static_cast<uint32_t>(std::min(bytes_.find('\n', at), bytes_.size()));
  while (end > at && blank(end - 1)) --end;
  return {at, end};
}

void Syntax::refuse(Span span, Message what, Message help, std::optional<Span> opened) const {
  auto finding = report_->add(syntax_error, span, std::move(what));
  finding.help(std::move(help));
  if (opened) finding.note(*opened, message({"öppnad här", "opened here"}));
  throw Stopped{};
}

/// Walks from the last token that was understood; quotes and brackets count where a token can begin.
Syntax::Unclosed Syntax::unclosed(uint32_t at) const {
  std::vector<uint32_t> brackets;
  if (scene.open_flow) brackets.push_back(*scene.open_flow);
  bool token_may_begin = true;
  for (uint32_t i = scene.token_end; i < at && i < bytes_.size(); ++i) {
    const char c = bytes_[i];
    const bool begins = token_may_begin || !brackets.empty();
    if ((c == '"' || c == '\'') && token_may_begin) {
      const auto end = end_of_quoted(bytes_, i).end;
      if (!end || *end > at) return {i, {}};
      i = *end - 1;
    } else if (c == '#' && (i == 0 || blank(i - 1))) {
      i = rest_of_line(i).end;
    } else if ((c == '[' || c == '{') && begins) {
      brackets.push_back(i);
    } else if ((c == ']' || c == '}') && !brackets.empty()) {
      brackets.pop_back();
    }
    token_may_begin = blank(i) || c == '[' || c == '{' || c == ',' || c == ':';
  }
  if (brackets.empty()) return {};
  return {{}, brackets.back()};
}

void Syntax::refuse_tab(uint32_t at) const {
  refuse(
      {at, at + 1},
      message({"en tabb där raden ska dras in med mellanslag", "a tab where a line is indented by spaces"}),
      message({"ersätt tabben med mellanslag", "replace the tab with spaces"}));
}

void Syntax::refuse_quote(uint32_t opening) const {
  refuse({opening, opening + 1},
         message(
             {"citattecknet `{}` som öppnas här stängs aldrig", "the quote `{}` opened here is never closed"},
             byte(opening)),
         message({"sätt ett `{0}` sist i värdet{1}", "put a `{0}` at the value's end{1}"}, byte(opening),
                 byte(opening) == '\'' ? Text{"; en apostrof inne i det skrivs `''`",
                                              "; an apostrophe inside it is written `''`"}
                                       : Text{"; ett citattecken inne i det skrivs `\\\"`",
                                              "; a quote inside it is written `\\\"`"}));
}

void Syntax::refuse_open_quote(uint32_t at) const {
  if (const auto open = unclosed(at); open.quote) refuse_quote(*open.quote);
  refuse_at(at);
}

void Syntax::refuse_where_open_to_the_end() const {
  const auto end = static_cast<uint32_t>(bytes_.size());
  const auto open = unclosed(end);
  if (open.quote || open.bracket) refuse_where_bracket_is_open(end);
}

void Syntax::refuse_escape(uint32_t at) const {
  const auto from = line_begin(std::min(at, static_cast<uint32_t>(bytes_.size())));
  const auto found = at == 0 ? std::string_view::npos : bytes_.rfind('\\', at - 1);
  const auto backslash = found == std::string_view::npos || found < from ? at : static_cast<uint32_t>(found);
  refuse({backslash, std::max(at, backslash + 1)},
         message({"ett omvänt snedstreck inom `\"...\"` följs av något som YAML inte känner",
                  "a backslash within `\"...\"` is followed by what YAML does not know"}),
         message({"skriv `\\\\` för ett omvänt snedstreck, eller använd enkla citattecken: `'...'`",
                  "write `\\\\` for a backslash, or use single quotes: `'...'`"}));
}

void Syntax::refuse_missing_colon(uint32_t at, Span key) const {
  refuse_where_quote_ran_on(at);
  const auto text = bytes_.substr(key.begin, key.end - key.begin);
  if (const auto colon = text.find(':');
      colon != std::string_view::npos && text.front() != '"' && text.front() != '\'') {
    const auto place = key.begin + static_cast<uint32_t>(colon);
    refuse({place, place + 1},
           message({"efter kolonet saknas ett mellanslag", "a space is missing after the colon"}),
           message({"skriv `nyckel: värde`", "write `key: value`"}));
  }
  const bool in_braces = scene.open_flow && byte(*scene.open_flow) == '{';
  if (const auto quoted = in_braces ? text_with_quotes(bytes_, *scene.open_flow, key) : std::nullopt) {
    refuse(key,
           message({"här väntas en nyckel med kolon efter", "a key followed by a colon is expected here"}),
           message({"hör orden till texten före kommat, sätt hela texten inom citattecken: `{}`",
                    "if the words belong to the text before the comma, put the whole text in quotes: `{}`"},
                   *quoted));
  }
  refuse(
      key, message({"här väntas en nyckel med kolon efter", "a key followed by a colon is expected here"}),
      message({"skriv `nyckel: värde`; hör raden till värdet ovanför ska den dras in mer än dess nyckel",
               "write `key: value`; a line that belongs to the value above is indented more than its key"}));
}

/// A quote that was meant to end on its line took in the next quote's opening as its end.
void Syntax::refuse_where_quote_ran_on(uint32_t at) const {
  const auto [begin, end] = scene.quoted;
  if (end == 0 || end > at || line_begin(at) != line_begin(end)) return;
  const bool several_lines = line_begin(begin) != line_begin(end);
  if (scene.token_end != end) return;
  if (several_lines) {
    refuse(
        {begin, begin + 1},
        message({"citattecknet `{}` som öppnas här stängs först på en senare rad, och där står mer text "
                 "efter det",
                 "the quote `{}` opened here is closed on a later line only, and more text follows it there"},
                byte(begin)),
        message({"sätt ett `{}` sist i värdet", "put a `{}` at the value's end"}, byte(begin)));
  }
  refuse(rest_of_line(at),
         message({"text efter det avslutande citattecknet", "text after the closing quote"}),
         message({"sätt hela värdet inom citattecken; inne i `'...'` skrivs `'` som `''`",
                  "put the whole value in quotes; inside `'...'` write `''` for `'`"}),
         Span{begin, begin + 1});
}

void Syntax::refuse_where_line_has_tab(uint32_t at) const {
  for (auto i = line_begin(at); i < at && blank(i); ++i) {
    if (byte(i) == '\t' && !scene.open_flow) refuse_tab(i);
  }
}

void Syntax::refuse_where_bracket_is_open(uint32_t at) const {
  const auto open = unclosed(at);
  if (open.quote) refuse_quote(*open.quote);
  if (!open.bracket) return;
  if (byte(at) == '?') {
    refuse({at, at + 1},
           message({"ett frågetecken i en text inom hakar", "a question mark in a text inside brackets"}),
           quote_the_value());
  }
  const char bracket = byte(*open.bracket);
  const char closing = bracket == '[' ? ']' : '}';
  const Span place{*open.bracket, *open.bracket + 1};
  if (at >= bytes_.size() || line_begin(at) != line_begin(*open.bracket)) {
    refuse(place, message({"`{}` som öppnas här stängs inte", "the `{}` opened here is not closed"}, bracket),
           message({"sätt `{}` efter det sista värdet", "put `{}` after the last value"}, closing));
  }
  const auto end = rest_of_line(at).end;
  refuse({at, std::max(at + 1, std::min(end, at + 1))},
         message({"här väntas ett komma eller `{}`", "a comma or `{}` is expected here"}, closing),
         message({"skilj värdena med komma; ett värde som innehåller `,`, `:`, `?` eller hakar sätts inom "
                  "citattecken",
                  "separate the values by commas; quote a value that holds `,`, `:`, `?` or brackets"}),
         place);
}

/// yaml-cpp trips over the line after a line without a colon.
void Syntax::refuse_where_line_before_is_stray(uint32_t at) const {
  auto first = scene.token_end;
  while (first < at && (blank(first) || byte(first) == '#'))
    first = byte(first) == '#' ? rest_of_line(first).end : first + 1;
  if (first >= at || line_begin(first) == line_begin(at) || line_begin(first) == line_begin(scene.token_end))
    return;
  const auto line = rest_of_line(first);
  const auto text = bytes_.substr(line.begin, line.end - line.begin);
  if (text.find(": ") == std::string_view::npos && text.back() != ':' && !text.starts_with("- "))
    refuse_line(first);
}

void Syntax::refuse_where_reserved(uint32_t at) const {
  const char c = byte(at);
  if (c == '%' && line_begin(at) == at) {
    refuse(
        rest_of_line(at),
        message({"ett direktiv (`%`) hör inte hemma i filen", "a directive (`%`) has no place in the file"}),
        message({"ta bort raden, eller sätt texten inom citattecken",
                 "remove the line, or put the text in quotes"}));
  }
  if (std::string_view{"%@`&*"}.find(c) != std::string_view::npos && c != '\0') {
    refuse({at, at + 1}, message({"ett värde får inte börja med `{}`", "a value may not begin with `{}`"}, c),
           quote_the_value());
  }
}

void Syntax::refuse_where_misplaced_indicator(uint32_t at) const {
  const char c = byte(at);
  if (c == ':' && blank(at + 1)) {
    refuse({at, at + 1},
           message({"ett kolon som inte hör till någon nyckel", "a colon that belongs to no key"}),
           message({"innehåller värdet `: ` ska hela värdet stå inom citattecken: `\"...\"`",
                    "if the value holds `: `, put the whole value in quotes: `\"...\"`"}));
  }
  if (c == '-' && blank(at + 1)) {
    refuse({at, at + 1}, message({"en listpunkt (`-`) på fel plats", "a list dash (`-`) in the wrong place"}),
           message({"börja listan på en egen rad, med alla streck lika långt in; ett värde som börjar med "
                    "`-` sätts inom citattecken",
                    "begin the list on a line of its own, every dash equally indented; quote a value that "
                    "begins with `-`"}));
  }
  if (c == ',' || c == ']' || c == '}') {
    refuse({at, at + 1},
           message({"ett `{}` som inte hör till någon lista", "a `{}` that belongs to no list"}, c),
           message({"ta bort det, eller sätt hela värdet inom citattecken",
                    "remove it, or put the whole value in quotes"}));
  }
}

void Syntax::refuse_line(uint32_t at) const {
  const auto begin = line_begin(at);
  auto first = begin;
  while (first < at && blank(first)) ++first;
  const auto line = rest_of_line(first);
  const auto text = bytes_.substr(line.begin, line.end - line.begin);
  const bool has_key = text.find(": ") != std::string_view::npos || (!text.empty() && text.back() == ':');
  if (first == at && !has_key) {
    refuse(line,
           message({"raden är ingen nyckel: kolonet saknas", "the line is no key: its colon is missing"}),
           message(
               {"skriv `nyckel: värde`; hör raden till värdet ovanför ska den dras in mer än dess nyckel",
                "write `key: value`; a line that belongs to the value above is indented more than its key"}));
  }
  if (first == at && first > begin) {
    refuse(line,
           message({"raden är inte indragen som de rader den hör ihop med",
                    "the line is not indented as those it belongs with"}),
           message({"nycklar på samma nivå ska börja i samma kolumn",
                    "keys of one level begin in the same column"}));
  }
  refuse(rest_of_line(at),
         message({"här står något som inte hör till filens uppbyggnad",
                  "something that is no part of the file's structure stands here"}),
         message({"skriv `nyckel: värde`, med text som innehåller skiljetecken inom citattecken",
                  "write `key: value`, with text that holds punctuation in quotes"}));
}

void Syntax::refuse_at(uint32_t at) const {
  at = std::min(at, static_cast<uint32_t>(bytes_.size()));
  refuse_where_line_has_tab(at);
  refuse_where_quote_ran_on(at);
  refuse_where_bracket_is_open(at);
  refuse_where_line_before_is_stray(at);
  refuse_where_reserved(at);
  refuse_where_misplaced_indicator(at);
  refuse_line(at);
}

}  // namespace iop::yaml
