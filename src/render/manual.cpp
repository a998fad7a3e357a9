#include "render/manual.hpp"

#include <array>

#include <fmt/core.h>

#include "base/text.hpp"
#include "render/roff.hpp"

namespace iop::render {

namespace {

struct Entry {
  std::string_view name;
  Text meaning;
};

constexpr std::array description{
    Text{
        "`iop` håller idéburna offentliga partnerskap (IOP) som text: varje avtal är en YAML-fil i katalogen "
        "`agreements/`. Det granskar filerna mot riktlinjens regler, räknar ut de indexerade betalningarna "
        "och "
        "deras faktureringsunderlag och säger vilka dagar som inte får missas. Varje belopp och dag går att "
        "följa till avtalets egna ord och till det publicerade indexet, och det som ett avtal lämnar öppet "
        "avgörs aldrig i tysthet.",
        "`iop` keeps Swedish idéburna offentliga partnerskap (IOP) as text: each agreement is a YAML file in "
        "the "
        "directory `agreements/`. It checks the files against the guideline's rules, computes the indexed "
        "payments and their invoice bases, and says which days must not be missed. Every amount and day can "
        "be followed to the agreement's own words and to the published index, and what an agreement leaves "
        "open is never decided in silence."},
    Text{
        "Ett avtal nämns med sin fil eller med sitt id, filnamnet utan ändelse. Utan argument gäller ett "
        "kommando alla avtal i närmaste `agreements/`, här eller ovanför. Växlar får stå efter argumenten. "
        "Resultatet skrivs till standard ut och inget annat; anmärkningar på körningen skrivs till standard "
        "fel.",
        "An agreement is named by its file or by its id, the file name without its ending. Without arguments "
        "a command is about all agreements in the nearest `agreements/`, here or above. Options may follow "
        "the arguments. The result goes to standard output and nothing else does; complaints go to standard "
        "error."}};

constexpr std::array exit_codes{
    Entry{"0", {"inget att anmärka", "clean"}},
    Entry{
        "1",
        {"fynd: fel (med `--fail-on` även varningar eller anmärkningar), belopp som inte kan räknas ut, för "
         "`deadlines` det som `--fail-within` frågar efter, för `diff` en annan avtalstid, andra parter, "
         "pengar eller en annan uppsägningstid",
         "findings: errors (warnings or notes too with `--fail-on`), amounts that cannot be computed, for "
         "`deadlines` what `--fail-within` asks, for `diff` another term, parties, money or notice"}},
    Entry{"2", {"kommandoraden är fel; inget har gjorts", "the command line is wrong; nothing was done"}},
    Entry{"3",
          {"en fil eller git-revision kan inte läsas eller finns inte, eller resultatet kan inte skrivas",
           "an input or a git revision cannot be read, there is none, or an output cannot be written"}},
    Entry{"4", {"ett fel i `iop` självt", "a fault in `iop` itself"}}};

constexpr std::array environment{
    Entry{"IOP_LANG",
          {"språket, `sv` eller `en`, om inte `--lang` anges",
           "the language, `sv` or `en`, unless `--lang` is given"}},
    Entry{"COLUMNS",
          {"hur många tecken breda raderna är, om inte så breda som terminalen",
           "how many columns wide the lines are, if not as wide as the terminal"}},
    Entry{"NO_COLOR", {"satt till något: ingen färg", "set to anything: no colour"}},
    Entry{"CLICOLOR_FORCE",
          {"satt till annat än 0: färg även när utdata inte är en terminal",
           "set to anything but 0: colour even where the output is no terminal"}}};

constexpr std::array files{
    Entry{"agreements/*.yaml",
          {"avtalen; underkataloger räknas med", "the agreements; directories below count"}},
    Entry{"schemas/guidelines/*.yaml",
          {"riktlinjer; en fil här gäller i stället för den inbyggda med samma namn",
           "guidelines; a file here wins over the built-in one of the same name"}},
    Entry{"schemas/index/*.yaml", {"indexserier, på samma sätt", "index series, in the same way"}}};

/// Sessions that a test runs in the register.
constexpr std::array examples{
    Entry{"iop new traffpunkten --kind iop --start 2027-01-01 --end 2031-12-31 --output -",
          {"Börja ett avtal på det som är bestämt, och visa filen i stället för att skriva den.",
           "Begin an agreement from what is settled, and show the file instead of writing it."}},
    Entry{"iop validate", {"Granska alla avtal.", "Check all agreements."}},
    Entry{"iop validate skyddsvarnet --select P501,P502",
          {"Visa bara två regler för ett avtal.", "Show two rules only, for one agreement."}},
    Entry{"iop invoice goteborgs-stadsmission --period 2026",
          {"Ta fram årets faktureringsunderlag, med uträkning.",
           "Make this year's invoice bases, with their derivation."}},
    Entry{"iop deadlines --within 90d",
          {"Visa vad som ska ske de närmaste 90 dagarna, och allt försenat.",
           "Show what is to happen within 90 days, and all that is overdue."}},
    Entry{"iop forecast --years 2027..2031 --assume VPI=2.5",
          {"Budgetera fem år med ett antaget index.", "Budget five years with an assumed index."}}};

class Page {
 public:
  Page(const Command& program, Lang lang) : program_(program), lang_(lang) {}

  std::string write(std::string_view version, Date day) {
    out_ = fmt::format(".\\\" Made of the table of commands by `iop man`.\n.TH {} 1 {} {}\n",
                       upper(program_.name), day.to_string(),
                       roff::argument(fmt::format("{} {}", program_.name, version)));
    section({"NAMN", "NAME"});
    out_ += roff::paragraph(program_.name + " - " + program_.meaning);
    section({"SYNOPS", "SYNOPSIS"});
    out_ += roff::bold(program_.name) + " [" + roff::italic(say({"växlar", "options"})) + "] " +
            roff::italic(say({"kommando", "command"})) + " [" + roff::italic(say({"argument", "arguments"})) +
            "]\n";
    section({"BESKRIVNING", "DESCRIPTION"});
    for (std::size_t i = 0; i < description.size(); ++i) {
      if (i > 0) out_ += ".PP\n";
      out_ += roff::paragraph(say(description.at(i)));
    }
    section({"VÄXLAR", "OPTIONS"});
    out_ += roff::paragraph(say({"De här växlarna går med alla kommandon.", "These go with every command."}));
    for (const auto& option : program_.options) write(option);
    section({"KOMMANDON", "COMMANDS"});
    for (const auto& command : program_.commands) write(command, "");
    entries({"SLUTKODER", "EXIT STATUS"}, exit_codes);
    entries({"MILJÖVARIABLER", "ENVIRONMENT"}, environment);
    entries({"FILER", "FILES"}, files);
    entries({"EXEMPEL", "EXAMPLES"}, examples);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view say(Text text) const { return text.in(lang_); }

  static std::string upper(std::string text) {
    for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
  }

  void section(Text title) { out_ += fmt::format(".SH {}\n", roff::argument(say(title))); }

  void item(const std::string& tag, std::string_view meaning) {
    out_ += ".TP\n" + tag + "\n" + roff::paragraph(meaning);
  }

  template <std::size_t N>
  void entries(Text title, const std::array<Entry, N>& rows) {
    section(title);
    for (const auto& [name, meaning] : rows) item(roff::bold(name), say(meaning));
  }

  /// A command, then the commands it has itself.
  void write(const Command& command, const std::string& before) {
    const auto name = before + command.name;
    out_ += fmt::format(".SS {}\n", roff::argument(name));
    out_ += roff::bold(program_.name + " " + name);
    if (!command.commands.empty()) out_ += " " + roff::italic(say({"kommando", "command"}));
    for (const auto& argument : command.arguments) {
      const auto shown = roff::italic(argument.name) + (argument.repeated ? " ..." : "");
      out_ += argument.required ? " " + shown : " [" + shown + "]";
    }
    out_ += "\n.PP\n" + roff::paragraph(sentence(command.meaning));
    for (const auto& argument : command.arguments)
      item(roff::italic(argument.name), described(argument.meaning, argument.value, argument.required));
    for (const auto& option : command.options) {
      if (option.names.back() != "--help") write(option);
    }
    for (const auto& sub : command.commands) write(sub, name + " ");
  }

  void write(const CommandOption& option) {
    std::string tag;
    for (const auto& name : option.names) tag += (tag.empty() ? "" : ", ") + roff::bold(name);
    if (option.takes_value) {
      const bool choices = option.value.label.find('|') != std::string::npos;
      tag += ' ' + (choices ? roff::words(option.value.label) : roff::italic(option.value.label));
    }
    if (option.repeated) tag += " ...";
    item(tag, described(option.meaning, option.value, option.required));
  }

  /// The meaning as sentences, with the choices where the name of the value does not tell them.
  [[nodiscard]] std::string described(const std::string& meaning, const CommandValue& value,
                                      bool required) const {
    auto text = sentence(meaning);
    if (required) text += say({" Krävs.", " Required."});
    const bool told = value.label.find('|') != std::string::npos;
    if (value.kind == CommandValue::Kind::choice && (!told || meaning.empty())) {
      std::vector<std::string> all;
      for (const auto& choice : value.choices) all.push_back("`" + choice + "`");
      text += say({" Möjliga värden: ", " Possible values: "});
      text += text::join(all) + ".";
    }
    return text;
  }

  static std::string sentence(const std::string& text) { return text.ends_with('.') ? text : text + "."; }

  const Command& program_;
  Lang lang_;
  std::string out_;
};

}  // namespace

std::string manual(const Command& program, std::string_view version, Date day, Lang lang) {
  return Page{program, lang}.write(version, day);
}

}  // namespace iop::render
