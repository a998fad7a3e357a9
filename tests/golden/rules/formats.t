# For programs, and for a page in a wiki.
$ iop rules G322 --format json
{
  "schema": "iop.rules/1",
  "rules": [
    {
      "code": "G322",
      "name": "state-aid-over-ceiling",
      "severity": "warning",
      "finds": "stöd av mindre betydelse som passerar taket under den rullande perioden, eller som inte kan prövas mot det",
      "why": "Anges stödet som stöd av mindre betydelse (`de_minimis` eller `sgei_de_minimis`) räknas det om till euro och jämförs med taket i riktlinjens profil. Stödet räknas i sin helhet den dag då rätten till det beviljas, även om det betalas under flera år. Taket gäller varje period av den längd som profilen anger, räknad från dagen för ett beviljande: stöd som beviljas på dagen tre år senare räknas inte ihop med det första. Exakt på taket är tillåtet. Bara stöd på samma grund läggs samman. Kursen står i filen med dag och källa; saknas den räknas ingenting. En ändring som beviljar stöd en ny dag är ett beviljande för sig; en ändring av samma dags stöd ersätter det. Om stödet alls är statsstöd, och vad andra myndigheter har beviljat, är en fråga för en jurist.",
      "bad": "amount: 3300011\nsek_per_eur: 11.00",
      "good": "amount: 3300000\nsek_per_eur: 11.00",
      "summary": "De minimis aid is counted in full on the day the right to it is granted, converted at the rate the file gives, and held against the profile's ceiling over a rolling period. Exactly at the ceiling is allowed; grants exactly a period apart are not counted together.",
      "source": "förordningarna (EU) 2023/2831, artikel 3.2 och 3.3, och (EU) 2023/2832",
      "profiles": [
        {
          "reference": "RS 2020-01170",
          "level": "warning",
          "quote": "stöd upp till 300 000 euro per treårsperiod undantas från många statstödsrättsliga krav",
          "quote_source": "Upphandlingsmyndigheten 2024-01-17",
          "parameters": {
            "ceilings": [
              {
                "basis": "de_minimis",
                "eur": 300000,
                "period": "3 years",
                "valid_from": "2024-01-01",
                "valid_to": "2030-12-31",
                "act": "(EU) 2023/2831"
              },
              {
                "basis": "sgei_de_minimis",
                "eur": 750000,
                "period": "3 years",
                "valid_from": "2024-01-01",
                "valid_to": "2030-12-31",
                "act": "(EU) 2023/2832"
              }
            ]
          }
        },
        {
          "reference": "RS 2021-04161",
          "level": "warning",
          "quote": "stöd upp till 300 000 euro per treårsperiod undantas från många statstödsrättsliga krav",
          "quote_source": "Upphandlingsmyndigheten 2024-01-17",
          "parameters": {
            "ceilings": [
              {
                "basis": "de_minimis",
                "eur": 300000,
                "period": "3 years",
                "valid_from": "2024-01-01",
                "valid_to": "2030-12-31",
                "act": "(EU) 2023/2831"
              },
              {
                "basis": "sgei_de_minimis",
                "eur": 750000,
                "period": "3 years",
                "valid_from": "2024-01-01",
                "valid_to": "2030-12-31",
                "act": "(EU) 2023/2832"
              }
            ]
          }
        },
        {
          "reference": "Uddevalla",
          "level": "warning",
          "quote": "stöd upp till 300 000 euro per treårsperiod undantas från många statstödsrättsliga krav",
          "quote_source": "Upphandlingsmyndigheten 2024-01-17",
          "parameters": {
            "ceilings": [
              {
                "basis": "de_minimis",
                "eur": 300000,
                "period": "3 years",
                "valid_from": "2024-01-01",
                "valid_to": "2030-12-31",
                "act": "(EU) 2023/2831"
              },
              {
                "basis": "sgei_de_minimis",
                "eur": 750000,
                "period": "3 years",
                "valid_from": "2024-01-01",
                "valid_to": "2030-12-31",
                "act": "(EU) 2023/2832"
              }
            ]
          }
        }
      ]
    }
  ]
}
$ iop rules P505 --format json
{
  "schema": "iop.rules/1",
  "rules": [
    {
      "code": "P505",
      "name": "payment-days-over-30",
      "severity": "warning",
      "finds": "en offentlig betalare med längre betalningstid än 30 dagar",
      "why": "En offentlig betalare får enligt räntelagen (1975:635) 2 a–2 b §§ inte ha längre betalningstid än 30 dagar, och parterna kan inte avtala bort det. Räntelagens regel rör kommersiella förhållanden, så bedöm om den gäller just detta stöd; OSN 2025-00506 anger 30 dagar. Jämför med det undertecknade avtalet. Stämmer avskriften, ta upp en kortare tid med parterna.",
      "bad": "payer: vgr\npayment_days: 45",
      "good": "payer: vgr\npayment_days: 30",
      "summary": "By räntelagen 2 a–2 b §§ a public payer may have at most 30 days; assess whether that law covers this support.",
      "source": "räntelagen (1975:635) 2 a-2 b §§; Upphandlingsmyndigheten, Betaltid",
      "profiles": [
        {
          "reference": "RS 2020-01170",
          "level": "warning",
          "quote": "Enligt bestämmelserna i räntelagen får en betalningsperiod inte överstiga 30 dagar.",
          "quote_source": "Upphandlingsmyndigheten, Betaltid",
          "parameters": {
            "days": 30
          }
        },
        {
          "reference": "RS 2021-04161",
          "level": "warning",
          "quote": "Enligt bestämmelserna i räntelagen får en betalningsperiod inte överstiga 30 dagar.",
          "quote_source": "Upphandlingsmyndigheten, Betaltid",
          "parameters": {
            "days": 30
          }
        },
        {
          "reference": "Uddevalla",
          "level": "warning",
          "quote": "Enligt bestämmelserna i räntelagen får en betalningsperiod inte överstiga 30 dagar.",
          "quote_source": "Upphandlingsmyndigheten, Betaltid",
          "parameters": {
            "days": 30
          }
        }
      ]
    }
  ]
}
$ iop rules G361 R705 --format json --lang en
{
  "schema": "iop.rules/1",
  "rules": [
    {
      "code": "G361",
      "name": "party-for-profit",
      "severity": "warning",
      "finds": "a civil-society party whose organisation number suggests a form run for profit",
      "why": "För att ingå ett IOP ska den idéburna parten ha en organisationsform som inte drivs utifrån vinstintresse, och ett överskott ska återinvesteras i verksamheten; så återger avtalet HSNG 2021-00405 riktlinjen. Organisationsnumrets första siffra visar formen: 8 är ideella föreningar och stiftelser, 7 ekonomiska föreningar, 2 bland annat församlingar, 5 aktiebolag. Siffran bevisar ingenting, men ett aktiebolag bör förklaras. Jämför numret med partens registreringsbevis och stadgar; stämmer det, pröva om parten kan ingå ett IOP.",
      "bad": "foreningen:\n  name: Föreningen Exempel\n  sector: civil_society\n  organisation_number: 556000-0001",
      "good": "foreningen:\n  name: Föreningen Exempel\n  sector: civil_society\n  organisation_number: 802000-0009",
      "summary": "The civil-society party shall not be run for profit; the first digit of its organisation number suggests that it is.",
      "source": "avtalet HSNG 2021-00405, IOP som samverkansform: en organisationsform som inte drivs utifrån vinstintresse",
      "profiles": [
        {
          "reference": "RS 2020-01170",
          "level": "warning",
          "quote": "måste den idéburna aktören ha en organisationsform som inte drivs utifrån vinstintresse",
          "quote_source": "HSNG 2021-00405, IOP som samverkansform",
          "parameters": {
            "first_digits": [
              2,
              7,
              8
            ]
          }
        },
        {
          "reference": "RS 2021-04161",
          "level": "warning",
          "quote": "måste den idéburna aktören ha en organisationsform som inte drivs utifrån vinstintresse",
          "quote_source": "HSNG 2021-00405, IOP som samverkansform (ett avtal enligt RS-2020-01170)",
          "parameters": {
            "first_digits": [
              2,
              7,
              8
            ]
          }
        },
        {
          "reference": "Uddevalla",
          "level": "note",
          "quote": "Gör den idéburna organisationen vinst på verksamheten?",
          "quote_source": "Malmö stads beslutsstöd, där svaret ja leder till att verksamheten bör upphandlas",
          "parameters": {
            "first_digits": [
              2,
              7,
              8
            ]
          }
        }
      ]
    },
    {
      "code": "R705",
      "name": "duplicate-id",
      "severity": "error",
      "finds": "two files of a run with the same name",
      "why": "Ett avtals id är filens namn utan ändelse, även om filerna ligger i olika mappar. Med samma id kan `iop invoice`, listor och andra system inte skilja dem åt, och en betalning kan hamna på fel avtal. Döp om den ena filen.",
      "bad": "# 2031/a.yaml, påhittat\n# 2032/a.yaml, påhittat",
      "good": "# 2031/a.yaml, påhittat\n# 2032/b.yaml, påhittat",
      "summary": "An agreement's id is its file name, whatever folder it is in; rename one of the files.",
      "source": null,
      "profiles": [
        {
          "reference": "RS 2020-01170",
          "level": "error",
          "quote": null,
          "quote_source": "Praxis - filens namn är avtalets id",
          "parameters": {}
        },
        {
          "reference": "RS 2021-04161",
          "level": "error",
          "quote": null,
          "quote_source": "Praxis - filens namn är avtalets id",
          "parameters": {}
        },
        {
          "reference": "Uddevalla",
          "level": "error",
          "quote": null,
          "quote_source": "Praxis - filens namn är avtalets id",
          "parameters": {}
        }
      ]
    }
  ]
}
$ iop rules P505 D606 --format markdown
## D606 diarienummer-year-implausible (varning)

ett diarienummer från ett år efter avtalets start, eller från mer än tre år före den

### Varför

Ett IOP diarieförs när ärendet börjar, och avtalet börjar gälla samma år eller något år senare: i de tre kända avtalen året efter. Ett diarienummer från ett senare år än starten, eller från mer än tre år före den, är därför troligen fel avskrivet eller hör till ett annat ärende. Jämför diarienummer och startdag med originalet och med diariet. Regeln vilar på praxis, och riktlinjens profil kan ändra antalet år.

### Så ser felet ut

```yaml
diarienummer: OSN 2022-00042
term:
  start: 2026-01-01
```

### Så ser det ut rättat

```yaml
diarienummer: OSN 2023-00042
term:
  start: 2026-01-01
```

### Riktlinjerna

- RS 2020-01170: varning
  - Praxis - de tre kända avtalens diarienummer är alla från året före starten
  - högst så många år före: 3
- RS 2021-04161: varning
  - Praxis - de tre kända avtalens diarienummer är alla från året före starten
  - högst så många år före: 3
- Uddevalla: varning
  - Praxis - kända diarienummer är från året före starten
  - högst så många år före: 3

### Källa

praxis: OSN 2025-00506, HSNG 2021-00405 och OSN 2023-01807 är alla från året före starten

### In English

A case is opened in the year of the start or a few years before it; another year is probably a copying error. Rests on practice.

## P505 payment-days-over-30 (varning)

en offentlig betalare med längre betalningstid än 30 dagar

### Varför

En offentlig betalare får enligt räntelagen (1975:635) 2 a–2 b §§ inte ha längre betalningstid än 30 dagar, och parterna kan inte avtala bort det. Räntelagens regel rör kommersiella förhållanden, så bedöm om den gäller just detta stöd; OSN 2025-00506 anger 30 dagar. Jämför med det undertecknade avtalet. Stämmer avskriften, ta upp en kortare tid med parterna.

### Så ser felet ut

```yaml
payer: vgr
payment_days: 45
```

### Så ser det ut rättat

```yaml
payer: vgr
payment_days: 30
```

### Riktlinjerna

- RS 2020-01170: varning
  - "Enligt bestämmelserna i räntelagen får en betalningsperiod inte överstiga 30 dagar."
  - Upphandlingsmyndigheten, Betaltid
  - högst så många dagar: 30
- RS 2021-04161: varning
  - "Enligt bestämmelserna i räntelagen får en betalningsperiod inte överstiga 30 dagar."
  - Upphandlingsmyndigheten, Betaltid
  - högst så många dagar: 30
- Uddevalla: varning
  - "Enligt bestämmelserna i räntelagen får en betalningsperiod inte överstiga 30 dagar."
  - Upphandlingsmyndigheten, Betaltid
  - högst så många dagar: 30

### Källa

räntelagen (1975:635) 2 a-2 b §§; Upphandlingsmyndigheten, Betaltid

### In English

By räntelagen 2 a–2 b §§ a public payer may have at most 30 days; assess whether that law covers this support.
$ iop rules N953 --format markdown --lang en
## N953 hidden-characters (warning)

characters that reorder the text or are not seen, so that the file says other than it shows

### In short

Characters that cannot be seen, or that reorder the text, let a file say other than it shows; remove them.

### Why (in Swedish)

Filen innehåller tecken som inte syns eller som kastar om texten på skärmen, så att den visar något annat än det som läses av ett program. Knepet är känt som Trojan Source (CVE-2021-42574); oftare är det rester av en inklistring från en ordbehandlare. En granskare kan då godkänna ett belopp eller ett namn som inte är det som står där. Ta bort tecknen och läs raden på nytt.

### Bad

```yaml
title: Samtals<U+200B>stöd<U+200B> i <U+202E>Exempelby
```

### Good

```yaml
title: Samtalsstöd – i Exempelby
```

### The guidelines

- RS 2020-01170: warning
- RS 2021-04161: warning
- Uddevalla: warning

### Source

CVE-2021-42574 (Trojan Source): dolda tecken får en granskare att läsa annat än vad som står
