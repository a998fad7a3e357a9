#include "yaml/rules.hpp"

namespace iop::yaml {

const RuleInfo invalid_encoding{
    "Y101",
    "invalid-encoding",
    Severity::error,
    {"filen är inte läsbar UTF-8-text: felaktiga byte, UTF-16 eller styrtecken",
     "the file is not readable UTF-8 text: malformed bytes, UTF-16 or control characters"},
    "YAML 1.2.2, 5.1-5.2",
    {.why = "Filen ska vara sparad som UTF-8, annars går å, ä och ö inte att läsa säkert och två "
            "program kan läsa olika saker ur samma fil. Felet uppstår oftast när en fil har "
            "sparats i ett äldre program som Windows-1252, eller när något har klistrats in med "
            "styrtecken. Öppna filen i en redigerare, spara om den som UTF-8 och jämför texten "
            "på den utpekade raden med originalet.",
     .summary = "The file must be UTF-8 text; a file saved as Windows-1252 or UTF-16 is not. Save it "
                "anew as UTF-8."}};

const RuleInfo syntax_error{
    "Y102",
    "syntax-error",
    Severity::error,
    {"filen följer inte YAML:s skrivregler: ett oavslutat citattecken, en lös rad, fel indragning",
     "the file does not follow YAML's grammar: an unterminated quote, a stray line, wrong indentation"},
    "YAML 1.2.2",
    {.why = "Raden följer inte YAML:s skrivregler, så resten av filen kan betyda något annat än "
            "den ser ut att göra. Vanligast är ett citattecken som aldrig stängs, en rad utan "
            "kolon eller en indragning som inte stämmer med raderna omkring. Bara det som stod "
            "före felet har prövats: rätta raden och kör om, för det kan finnas mer att finna "
            "längre ned.",
     .bad = "title: \"Samtalsstöd i Exempelby",
     .good = "title: Samtalsstöd i Exempelby",
     .summary = "The file breaks YAML's grammar, such as by a quote that is never closed. What "
                "stands after the error has not been judged."}};

const RuleInfo duplicate_key{
    "Y103",
    "duplicate-key",
    Severity::error,
    {"samma nyckel står två gånger på samma nivå", "the same key stands twice in one mapping"},
    "YAML 1.2.2, 3.2.1.1",
    {.why = "Samma nyckel står två gånger på samma nivå, och då finns det två svar på en fråga: "
            "vilket belopp, vilken dag, vilken titel? Många program tar i tysthet det sista "
            "värdet, så felet kan annars leva länge. Behåll det värde som stämmer med det "
            "undertecknade avtalet och ta bort det andra.",
     .bad = R"(title: Samtalsstöd i Exempelby
title: Samtalsstöd i Grannby)",
     .good = "title: Samtalsstöd i Exempelby",
     .summary = "The same key stands twice, so the file gives two answers. Keep the one that agrees "
                "with the signed agreement."}};

const RuleInfo alias_not_allowed{
    "Y104",
    "alias-not-allowed",
    Severity::error,
    {"ankare (`&`), alias (`*`) eller sammanfogning (`<<`) i stället för utskrivna värden",
     "anchors (`&`), aliases (`*`) or merge keys (`<<`) instead of values written out"},
    {},
    {.why = "YAML låter ett värde pekas ut på ett ställe (`&`) och hämtas på ett annat (`*`, "
            "`<<`). Då syns det inte på raden vad avtalet säger, och den som ändrar på ett "
            "ställe ändrar utan att märka det på flera. Skriv ut värdet överallt där det ska "
            "stå.",
     .bad = "term: &tid {start: 2032-01-01, end: 2036-12-31}",
     .good = "term: {start: 2032-01-01, end: 2036-12-31}",
     .summary = "Anchors, aliases and merge keys hide what a line says; write each value out where "
                "it belongs."}};

const RuleInfo several_documents{
    "Y105",
    "several-documents",
    Severity::error,
    {"filen innehåller mer än ett YAML-dokument", "the file holds more than one YAML document"},
    {},
    {.why = "En fil är ett avtal, och avtalets id är filens namn. Raden `---` börjar ett andra "
            "dokument, som ofta är rester av en inklistrad mall; det som står efter den prövas "
            "inte. Flytta det till en egen fil, eller ta bort det.",
     .bad = R"(termination: {notice: 6 months, model: party_leaves, counting: same_day}
---
iop: 1)",
     .good = "termination: {notice: 6 months, model: party_leaves, counting: same_day}",
     .summary = "One file is one agreement; what stands after `---` is not judged. Move it to a file "
                "of its own."}};

const RuleInfo tag_not_allowed{
    "Y106",
    "tag-not-allowed",
    Severity::error,
    {"en uttrycklig YAML-tagg (`!`) före ett värde", "an explicit YAML tag (`!`) before a value"},
    {},
    {.why = "En tagg (`!`) talar om för vissa program hur värdet ska tolkas, och andra program "
            "bryr sig inte om den. Filen ska betyda detsamma för alla som läser den. Ta bort "
            "taggen; ska värdet läsas som text, sätt det inom citattecken.",
     .bad = "title: !!str Samtalsstöd i Exempelby",
     .good = "title: Samtalsstöd i Exempelby",
     .summary = "A tag makes some readers take the value otherwise than others do. Remove it, and "
                "quote the value where it is a text."}};

const RuleInfo too_large{
    "Y107",
    "too-large",
    Severity::error,
    {"filen är större än 1 MiB, har fler än 100 nivåer eller ett värde över 64 KiB",
     "the file is over 1 MiB, has more than 100 levels, or holds a value over 64 KiB"},
    {},
    {.why = "Ett avtal är några sidor text. En fil över 1 MiB, ett värde över 64 KiB eller fler "
            "än 100 nivåer i varandra är nästan alltid något annat som har hamnat i mappen: en "
            "export, en inklistrad bilaga eller en skadad fil. Gränserna skyddar också den som "
            "kör programmet på filer från andra. Ta bort det som inte hör hemma i avtalsfilen.",
     .summary = "No agreement is this large; the limits (1 MiB, 100 levels, 64 KiB a value) also "
                "guard those who judge others' files."}};

const RuleInfo key_not_a_string{
    "Y108",
    "key-not-a-string",
    Severity::error,
    {"en nyckel är tom eller sammansatt i stället för en text",
     "a key is empty or composed instead of being a text"},
    {},
    {.why = "En nyckel är namnet före kolonet, och den måste vara en text: `title`, `amount`. En "
            "tom eller sammansatt nyckel kan ingen slå upp, och den uppstår oftast när ett ord "
            "har fallit bort före kolonet. Skriv nyckelns namn eller ta bort raden.",
     .bad = R"(title: Samtalsstöd i Exempelby
"": Exempel)",
     .good = "title: Samtalsstöd i Exempelby",
     .summary = "The name before a colon must be a text; an empty one is usually a word that was "
                "lost."}};

const RuleInfo empty_file{
    "Y109",
    "empty-file",
    Severity::error,
    {"filen innehåller ingenting att läsa", "the file holds nothing to read"},
    {},
    {.why = "Filen innehåller inget avtal, bara tomma rader eller kommentarer. En tom fil i "
            "mappen ser i en lista ut som ett avtal som är omhändertaget, fast ingenting "
            "bevakas. Skriv in avtalet, eller ta bort filen.",
     .bad = "# Påhittat: en fil utan innehåll",
     .good = R"(iop: 1
kind: iop)",
     .summary = "The file holds no agreement, though it looks like one in a listing. Write the "
                "agreement, or remove the file."}};

}  // namespace iop::yaml
