#include "field/rules.hpp"

namespace iop::field {

const RuleInfo unknown_key{
    "S201",
    "unknown-key",
    Severity::error,
    {"en nyckel som formatet inte har", "a key that the format does not have"},
    {},
    {.why = "Nyckeln finns inte i formatet, så det som står under den läses inte av någon: inget "
            "belopp räknas och ingen dag bevakas. Oftast är det en felstavning, och då föreslås "
            "den närmaste nyckeln. Rätta stavningen; är det uppgifter som formatet saknar plats "
            "för, skriv dem som en kommentar eller som en klausul under `clauses`.",
     .bad = R"(participant:
  kommunen: {name: Exempelby kommun, sector: public})",
     .good = R"(participants:
  kommunen: {name: Exempelby kommun, sector: public})",
     .summary = "A key that the format does not have is read by nobody; it is usually a slip of the "
                "pen."}};

const RuleInfo missing_key{
    "S202",
    "missing-key",
    Severity::error,
    {"en obligatorisk nyckel saknas", "a required key is missing"},
    {},
    {.why = "Utan nyckeln går det inte att säga vad avtalet är, vilka som är parter eller hur "
            "länge det gäller, och beräkningar och bevakning skulle vila på gissningar. "
            "Programmet gissar aldrig. Läs i det undertecknade avtalet vad som gäller och skriv "
            "in det; står det inte där, är det en fråga till parterna.",
     .bad = R"(diarienummer: OSN 2031-00042
guideline: RS 2021-04161)",
     .good = R"(diarienummer: OSN 2031-00042
title: Samtalsstöd i Exempelby
guideline: RS 2021-04161)",
     .summary = "A required key is missing. Write what the signed agreement says; nothing is filled "
                "in by guessing."}};

const RuleInfo wrong_type{
    "S203",
    "wrong-type",
    Severity::error,
    {"ett värde av fel slag, till exempel en lista där en text ska stå, "
     "eller en text som YAML läser som något annat",
     "a value of the wrong kind, such as a list where a text belongs, or a "
     "text that YAML reads as something else"},
    {},
    {.why = "Värdet är av ett annat slag än fältet tar emot: en lista där det ska stå en text, "
            "en text där det ska stå en samling. Det fångar också värden som `2034` eller `true` "
            "utan citattecken, som YAML läser som tal eller sanningsvärden i stället för som "
            "text. Skriv om värdet i den form som hjälpen anger, eller sätt det inom "
            "citattecken.",
     .bad = "title: [Samtalsstöd, Exempelby]",
     .good = "title: Samtalsstöd i Exempelby",
     .summary = "The value is of another kind than the field takes, or YAML reads it as something "
                "else than text. Rewrite or quote it."}};

const RuleInfo invalid_date{
    "S204",
    "invalid-date",
    Severity::error,
    {"ett datum som inte är skrivet ÅÅÅÅ-MM-DD, eller en dag som inte finns",
     "a date not written YYYY-MM-DD, or a day that does not exist"},
    {},
    {.why = "Datum skrivs år, månad och dag med fyra, två och två siffror, och dagen måste "
            "finnas i kalendern. Andra skrivsätt, som 250509 eller 1/11–19, läses olika av olika "
            "personer, och en dag som 30 februari kan ingen bevaka. Slå upp dagen i det "
            "undertecknade avtalet och skriv den som `2032-01-31`.",
     .bad = "term: {start: 2032-02-30, end: 2036-12-31}",
     .good = "term: {start: 2032-01-01, end: 2036-12-31}",
     .summary = "Dates are YYYY-MM-DD and the day must exist; other forms are read differently by "
                "different people."}};

const RuleInfo invalid_amount{
    "S205",
    "invalid-amount",
    Severity::error,
    {"ett belopp som inte är ett decimaltal i kronor med högst två decimaler",
     "an amount that is not a decimal number in SEK with at most two decimals"},
    {},
    {.why = "Belopp skrivs i hela kronor, eller med punkt och högst två decimaler, utan "
            "mellanslag och utan `kr`. `50.000` skulle kunna vara femtio kronor eller "
            "femtiotusen, och ett belopp som kan läsas på två sätt får inte betalas ut. Skriv "
            "beloppet med bara siffror, till exempel `50000`.",
     .bad = "stod: {payer: regionen, payee: foreningen, amount: 50.000}",
     .good = "stod: {payer: regionen, payee: foreningen, amount: 50000}",
     .summary = "Amounts are decimals in SEK with at most two decimals and no separators, so that "
                "they can be read in one way only."}};

const RuleInfo invalid_organisation_number{
    "S206",
    "invalid-organisation-number",
    Severity::error,
    {"ett organisationsnummer med fel form, fel kontrollsiffra eller en tredje siffra under 2",
     "an organisation number of the wrong form, with a wrong check digit or a third digit under 2"},
    {},
    {.why = "Ett organisationsnummer har tio siffror, den tredje är minst 2, och den sista är en "
            "kontrollsiffra som räknas fram ur de övriga. Stämmer den inte har någon siffra "
            "blivit fel, och då kan stöd och uppföljning hamna på fel organisation. Jämför med "
            "det undertecknade avtalet eller med organisationens registreringsbevis. Ändra inte "
            "bara kontrollsiffran: felet kan sitta i en annan siffra.",
     .bad = "regionen: {name: Exempelregionen, sector: public, organisation_number: 232100-0132}",
     .good = "regionen: {name: Exempelregionen, sector: public, organisation_number: 232100-0131}",
     .summary = "Ten digits, the third at least 2, the last a check digit. Compare with the "
                "agreement or the register; any digit may be the wrong one."}};

const RuleInfo unknown_reference{
    "S208",
    "unknown-reference",
    Severity::error,
    {"en part, finansiering eller uppgift som filen inte definierar",
     "a party, funding or duty that the file does not define"},
    {},
    {.why = "Raden hänvisar till en part, en finansiering eller ett åtagande som inte finns i "
            "filen. Då vet ingen vem som ansvarar eller vad som ska betalas, och uppgiften "
            "faller bort ur bevakningen; ett antagande (`about`) följer inte med till det det gäller. Oftast "
            "är id:t felstavat; rätta det, eller lägg till "
            "den som saknas under `parties`, `participants`, `funding` eller `duties`.",
     .bad = "mote: {what: Styrgruppen träffas, every: termin, responsible: [forening]}",
     .good = "mote: {what: Styrgruppen träffas, every: termin, responsible: [foreningen]}",
     .summary = "The row refers to a party, funding or duty that the file does not define; it is "
                "usually misspelt."}};

const RuleInfo out_of_range{
    "S209",
    "out-of-range",
    Severity::error,
    {"ett tal utanför det som fältet tillåter", "a number outside what the field allows"},
    {},
    {.why = "Talet är möjligt att läsa men orimligt för fältet, som noll exemplar eller 500 "
            "procent. Gränserna är vida och utesluter bara det som inte kan vara menat. Jämför "
            "med det undertecknade avtalet och rätta talet.",
     .bad = "copies: 0",
     .good = "copies: 2",
     .summary = "The number lies outside what the field can mean; compare it with the signed "
                "agreement."}};

const RuleInfo unsupported_format_version{
    "S210",
    "unsupported-format-version",
    Severity::error,
    {"en annan formatversion än 1", "a format version other than 1"},
    {},
    {.why = "Nyckeln `iop` säger vilken version av filformatet som filen följer, och det här programmet "
            "kan version 1. Läste det en senare version som om den vore den första kunde det "
            "missförstå uppgifter utan att märka det. Skriv `iop: 1`; är filen gjord för ett "
            "nyare program, uppdatera programmet.",
     .bad = "iop: 2",
     .good = "iop: 1",
     .summary = "The program reads version 1 of the format only, rather than misunderstand another."}};

const RuleInfo invalid_duration{
    "S211",
    "invalid-duration",
    Severity::error,
    {"en tidslängd som inte är skriven `N days`, `N weeks`, `N months` eller `N years`",
     "a duration not written `N days`, `N weeks`, `N months` or `N years`"},
    {},
    {.why = "Tidslängder skrivs som ett heltal och `days`, `weeks`, `months` eller `years`. "
            "Enheten måste framgå, för sex månader och 180 dagar ger olika sista uppsägningsdag. "
            "Skriv `6 months` för sex månader.",
     .bad = "termination: {notice: 6 månader, model: party_leaves, counting: same_day}",
     .good = "termination: {notice: 6 months, model: party_leaves, counting: same_day}",
     .summary = "Durations are a whole number and `days`, `weeks`, `months` or `years`; six months "
                "and 180 days end on different days."}};

const RuleInfo unknown_value{
    "S212",
    "unknown-value",
    Severity::error,
    {"ett värde utanför dem som fältet kan ha", "a value outside those the field can have"},
    {},
    {.why = "Fältet tar bara emot vissa ord, eftersom beräkningar och bevakning beror på vilket "
            "av dem som står där. Ett okänt ord kan inte tolkas, och det närmaste föreslås om "
            "det liknar en felskrivning. Välj det av de möjliga värdena som svarar mot vad "
            "avtalet säger; passar inget, är det en fråga att ställa, inte ett värde att hitta "
            "på.",
     .bad = "kind: ipo",
     .good = "kind: iop",
     .summary = "The field takes certain words only, since computations depend on which it is; "
                "choose the one the agreement means."}};

const RuleInfo invalid_account{
    "S213",
    "invalid-account",
    Severity::error,
    {"ett bankgiro-, plusgiro- eller GLN-nummer med fel längd eller fel kontrollsiffra",
     "a bankgiro, plusgiro or GLN number of the wrong length or with a wrong check digit"},
    {},
    {.why = "Bankgiro, plusgiro och GLN slutar med en kontrollsiffra. Stämmer inte den eller "
            "längden har numret blivit fel, och en betalning kan stanna eller gå till fel "
            "mottagare. Hämta numret på nytt från mottagaren eller från en faktura, och ändra "
            "inte bara den sista siffran.",
     .bad = "kommunen: {name: Exempelby kommun, sector: public, payment_account: {bankgiro: 123-4567}}",
     .good = "kommunen: {name: Exempelby kommun, sector: public, payment_account: {bankgiro: 123-4566}}",
     .summary = "Bankgiro, plusgiro and GLN numbers carry a check digit; a wrong one means that a "
                "payment may go astray."}};

const RuleInfo conflicting_keys{
    "S214",
    "conflicting-keys",
    Severity::error,
    {"två nycklar som utesluter varandra", "two keys that exclude each other"},
    {},
    {.why = "De två nycklarna svarar på samma fråga på var sitt sätt, till exempel en enda "
            "mottagare (`payee`) eller flera som delar (`shares`). Står båda går det inte att "
            "veta vem som ska ha pengarna. Behåll den som stämmer med avtalet.",
     .bad = "stod: {payer: regionen, payee: foreningen, shares: {weights: {foreningen: 1}}, amount: 50000}",
     .good = "stod: {payer: regionen, payee: foreningen, amount: 50000}",
     .summary = "Two keys answer the same question in two ways; keep the one that agrees with the "
                "agreement."}};

}  // namespace iop::field
