# The three agreements on a Monday morning: one screen, as text, as Markdown and in English.
$ iop status
Läget 2026-11-22

5 avtal: 5 gällande
  gällande  skyddsvarnet                 HSNG 2021-00405  slutar 2026-12-31, om 39 dagar
  gällande  roda-korset-rosengrenska     OSN 2023-01807   slutar 2029-09-30, om 1043 dagar
  gällande  goteborgs-stadsmission       OSN 2025-00506   slutar 2030-12-31, om 1500 dagar
  gällande  koordinatorer-samsjuklighet                   ingen sista dag är avtalad
  gällande  samsjuklighet-skaraborg                       ingen sista dag är avtalad

Försenat: inget
  åtaganden kan inte dateras: koordinatorer-samsjuklighet (rapport_regeringen) och koordinatorer-samsjuklighet
  (avrapportering); se `iop deadlines --kind duty`
Underlag att skicka
  fakturadagar kan inte dateras: goteborgs-stadsmission (stod), koordinatorer-samsjuklighet (vgr),
  koordinatorer-samsjuklighet (kommunsidan), roda-korset-rosengrenska (stod) och skyddsvarnet (stod); se `iop
  deadlines --kind invoice`
Indexvärden som saknas eller väntas
  VPI 2022  publicerat men ej infört   skyddsvarnet
  VPI 2023  publicerat men ej infört   skyddsvarnet
  VPI 2024  publicerat men ej infört   roda-korset-rosengrenska, skyddsvarnet
  VPI 2025  publicerat men ej infört   roda-korset-rosengrenska, skyddsvarnet
  VPI 2026  väntas omkring 2026-12-15  goteborgs-stadsmission, roda-korset-rosengrenska
Undantag som snart går ut eller har gått ut: inga

Närmaste 90 dagarna, till och med 2027-02-20
  2026-12-31  om 39 dagar  torsdag, nyårsafton; vardagen före är 2026-12-30
    skyddsvarnet              Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30
    goteborgs-stadsmission    Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande
                              budgetår (2026); ingen dag avtalad
    goteborgs-stadsmission    Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
    goteborgs-stadsmission    Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan
                              (2026); ingen dag avtalad
    goteborgs-stadsmission    Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på
                              Koncernkontoret (2026); ingen dag avtalad
    roda-korset-rosengrenska  Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
    roda-korset-rosengrenska  Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan
                              (2026); ingen dag avtalad
    roda-korset-rosengrenska  Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på
                              Koncernkontoret (2026); ingen dag avtalad
    skyddsvarnet              Innehållet utvärderas av referensgruppen och revideras vid behov inför kommande
                              budgetår (2026); ingen dag avtalad
    skyddsvarnet              Referensgruppen träffas (höstterminen 2026); ingen dag avtalad
  2027-01-01  om 40 dagar
    goteborgs-stadsmission    Avtalsår 2 börjar
$ iop status skyddsvarnet --lang en
Status on 2026-11-22

1 agreement: 1 active
  active  skyddsvarnet  HSNG 2021-00405  ends 2026-12-31, in 39 days

Overdue: nothing
Invoice bases to send
  invoice days that cannot be dated: skyddsvarnet (stod); see `iop deadlines --kind invoice`
Index values missing or awaited
  VPI 2022  published but not entered  skyddsvarnet
  VPI 2023  published but not entered  skyddsvarnet
  VPI 2024  published but not entered  skyddsvarnet
  VPI 2025  published but not entered  skyddsvarnet
Waivers soon to expire or expired: none

The next 90 days, up to 2027-02-20
  2026-12-31  in 39 days  Thursday, New Year's Eve; the working day before is 2026-12-30
    skyddsvarnet  Last day of the term; the last notice day was 2026-06-30
    skyddsvarnet  Innehållet utvärderas av referensgruppen och revideras vid behov inför kommande budgetår
                  (2026); no day agreed
    skyddsvarnet  Referensgruppen träffas (the autumn term of 2026); no day agreed
$ iop status skyddsvarnet --format markdown
## Läget 2026-11-22

### 1 avtal: 1 gällande

| läge | avtal | diarienummer | från | att veta |
|---|---|---|---|---|
| gällande | skyddsvarnet | HSNG 2021-00405 | 2022-01-01 | slutar 2026-12-31, om 39 dagar |

### Försenat

Inget.

### Underlag att skicka

Inget.

fakturadagar kan inte dateras: skyddsvarnet (stod); se `iop deadlines --kind invoice`

### Indexvärden som saknas eller väntas

| värde |  | behövs av |
|---|---|---|
| VPI 2022 | publicerat men ej infört | skyddsvarnet |
| VPI 2023 | publicerat men ej infört | skyddsvarnet |
| VPI 2024 | publicerat men ej infört | skyddsvarnet |
| VPI 2025 | publicerat men ej infört | skyddsvarnet |

### Undantag som snart går ut eller har gått ut

Inget.

### Närmaste 90 dagarna, till och med 2027-02-20

| dag |  | avtal | vad |
|---|---|---|---|
| 2026-12-31 | om 39 dagar | skyddsvarnet | Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30 (torsdag, nyårsafton; vardagen före är 2026-12-30) |
| 2026-12-31 | om 39 dagar | skyddsvarnet | Innehållet utvärderas av referensgruppen och revideras vid behov inför kommande budgetår (2026); ingen dag avtalad (torsdag, nyårsafton; vardagen före är 2026-12-30) |
| 2026-12-31 | om 39 dagar | skyddsvarnet | Referensgruppen träffas (höstterminen 2026); ingen dag avtalad (torsdag, nyårsafton; vardagen före är 2026-12-30) |
$ iop status skyddsvarnet --format json
{
  "schema": "iop.status/1",
  "today": "2026-11-22",
  "as_of": null,
  "until": "2027-02-20",
  "agreements": [
    {
      "agreement": "skyddsvarnet",
      "diarienummer": "HSNG 2021-00405",
      "title": "Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en socialmedicinsk mottagning",
      "standing": "active",
      "start": "2022-01-01",
      "last_day": "2026-12-31",
      "days_left": 39,
      "not_signed_by": [],
      "departures": [],
      "decisions": [],
      "undecided": []
    }
  ],
  "files_with_errors": [],
  "overdue": [],
  "bases": [],
  "undated_bases": [
    {
      "agreement": "skyddsvarnet",
      "about": "funding.stod",
      "message": "inga fakturadagar kan dateras: avtalet säger inte hur betalningen delas upp (`instalments` och `periods` saknas)"
    }
  ],
  "undated_duties": [],
  "index_values": [
    {
      "series": "VPI",
      "year": 2022,
      "state": "missing",
      "expected": "2022-12-15",
      "agreements": [
        "skyddsvarnet"
      ]
    },
    {
      "series": "VPI",
      "year": 2023,
      "state": "missing",
      "expected": "2023-12-15",
      "agreements": [
        "skyddsvarnet"
      ]
    },
    {
      "series": "VPI",
      "year": 2024,
      "state": "missing",
      "expected": "2024-12-15",
      "agreements": [
        "skyddsvarnet"
      ]
    },
    {
      "series": "VPI",
      "year": 2025,
      "state": "missing",
      "expected": "2025-12-15",
      "agreements": [
        "skyddsvarnet"
      ]
    }
  ],
  "waivers": [],
  "ahead": [
    {
      "agreement": "skyddsvarnet",
      "kind": "term-end",
      "date": "2026-12-31",
      "title": "Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30",
      "basis": "term.end 2026-12-31",
      "days_left": 39,
      "status": "upcoming",
      "working_day_before": "2026-12-30",
      "period": null,
      "about": "term.end",
      "partly_covered": false,
      "uid": "iop-90fad9ee728c5bfa2cf1ef3c90034c0f666dcf48"
    },
    {
      "agreement": "skyddsvarnet",
      "kind": "duty",
      "date": "2026-12-31",
      "title": "Innehållet utvärderas av referensgruppen och revideras vid behov inför kommande budgetår (2026); ingen dag avtalad",
      "basis": "duties.utvardering: varje år, periodens sista dag; ansvarig: Västra Götalandsregionen och Skyddsvärnet",
      "days_left": 39,
      "status": "upcoming",
      "working_day_before": "2026-12-30",
      "period": "2026",
      "about": "duties.utvardering",
      "partly_covered": false,
      "uid": "iop-0d51fe96fdc66370d60b5b3d1895739a3be3b828"
    },
    {
      "agreement": "skyddsvarnet",
      "kind": "duty",
      "date": "2026-12-31",
      "title": "Referensgruppen träffas (höstterminen 2026); ingen dag avtalad",
      "basis": "duties.referensgruppsmote: varje termin, periodens sista dag; ansvarig: Västra Götalandsregionen",
      "days_left": 39,
      "status": "upcoming",
      "working_day_before": "2026-12-30",
      "period": "2026-HT",
      "about": "duties.referensgruppsmote",
      "partly_covered": false,
      "uid": "iop-01f2ac513a3a7c9ba37705a14e87c303595d1160"
    }
  ],
  "states": []
}
# A made-up register: a draft, one that has not begun, one under notice, one that is over, one with errors.
$ iop status tests/data/desk
Läget 2026-11-22

4 avtal: 1 utkast, 1 kommande, 1 uppsagt, 1 upphört; 1 avtal är utelämnat
  utkast    utkast    OSN 2026-00101  inte undertecknat av Föreningen och Stiftelsen; börjar 2027-01-01, om 40
                                      dagar; slutar 2029-12-31
  kommande  kommande  OSN 2026-00102  börjar 2027-02-01, om 71 dagar; slutar 2030-01-31
  uppsagt   uppsagt   OSN 2024-00103  slutar 2027-03-01, om 99 dagar
  upphört   upphort   OSN 2023-00104  slutade 2025-12-31, för 326 dagar sedan
Filer som utelämnas, felen visas av `iop validate`
  tests/data/desk/med-fel.yaml  2 fel: W902 och S204

Försenat
  2026-03-31  för 236 dagar sedan  uppsagt  Årsrapport (2025)
Underlag att skicka
  2026-01-01  för 325 dagar sedan  upphort  KAN EJ RÄKNAS  stod 2 av 2, 2025-01-01/2025-12-31
  2026-07-01  för 144 dagar sedan  uppsagt  250 000 kr     stod 4 av 5, 2026-07-01/2026-12-31
Indexvärden som saknas eller väntas
  VPI 2024  publicerat men ej infört  upphort
Undantag som snart går ut eller har gått ut
  2026-10-31  för 22 dagar sedan  med-fel  G381
  2027-01-31  om 70 dagar         uppsagt  G381

Närmaste 90 dagarna, till och med 2027-02-20
  2026-12-31  om 39 dagar  torsdag, nyårsafton; vardagen före är 2026-12-30
    uppsagt   Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
  2027-01-01  om 40 dagar  fredag, nyårsdagen; vardagen före är 2026-12-30
    uppsagt   Avtalsår 3 börjar
    uppsagt   Föreningen fakturerar Västra Götalandsregionen för 2027-01-01 till 2027-03-01 (del 5 av 5)
  2027-02-01  om 71 dagar
    kommande  Föreningen fakturerar Västra Götalandsregionen för 2027-02-01 till 2028-01-31 (del 1 av 3)
[1]
$ iop status tests/data/desk --format markdown --lang en
## Status on 2026-11-22

### 4 agreements: 1 draft, 1 upcoming, 1 under notice, 1 expired; 1 agreement is left out

| standing | agreement | diarienummer | from | to know |
|---|---|---|---|---|
| draft | utkast | OSN 2026-00101 | 2027-01-01 | not signed by Föreningen and Stiftelsen; begins 2027-01-01, in 40 days; ends 2029-12-31 |
| upcoming | kommande | OSN 2026-00102 | 2027-02-01 | begins 2027-02-01, in 71 days; ends 2030-01-31 |
| under notice | uppsagt | OSN 2024-00103 | 2025-01-01 | ends 2027-03-01, in 99 days |
| expired | upphort | OSN 2023-00104 | 2024-01-01 | ended 2025-12-31, 326 days ago |

### Files left out, see `iop validate` for the errors

| file | errors |
|---|---|
| tests/data/desk/med-fel.yaml | 2 errors: W902 and S204 |

### Overdue

| day |  | agreement | what |
|---|---|---|---|
| 2026-03-31 | 236 days ago | uppsagt | Årsrapport (2025) |

### Invoice bases to send

| day |  | agreement | amount | instalment |
|---|---|---|---|---|
| 2026-01-01 | 325 days ago | upphort | CANNOT BE COMPUTED | stod 2 of 2, 2025-01-01/2025-12-31 |
| 2026-07-01 | 144 days ago | uppsagt | SEK 250 000 | stod 4 of 5, 2026-07-01/2026-12-31 |

### Index values missing or awaited

| value |  | needed by |
|---|---|---|
| VPI 2024 | published but not entered | upphort |

### Waivers soon to expire or expired

| day |  | agreement | rule |
|---|---|---|---|
| 2026-10-31 | 22 days ago | med-fel | G381 |
| 2027-01-31 | in 70 days | uppsagt | G381 |

### The next 90 days, up to 2027-02-20

| day |  | agreement | what |
|---|---|---|---|
| 2026-12-31 | in 39 days | uppsagt | Styrgruppen träffas (the autumn term of 2026); no day agreed (Thursday, New Year's Eve; the working day before is 2026-12-30) |
| 2027-01-01 | in 40 days | uppsagt | Agreement year 3 begins |
| 2027-01-01 | in 40 days | uppsagt | Föreningen invoices Västra Götalandsregionen for 2027-01-01 to 2027-03-01 (part 5 of 5) (Friday, New Year's Day; the working day before is 2026-12-30) |
| 2027-02-01 | in 71 days | kommande | Föreningen invoices Västra Götalandsregionen for 2027-02-01 to 2028-01-31 (part 1 of 3) |
[1]
$ iop status tests/data/desk/med-fel.yaml --exit-zero
Läget 2026-11-22

0 avtal; 1 avtal är utelämnat
Filer som utelämnas, felen visas av `iop validate`
  tests/data/desk/med-fel.yaml  2 fel: W902 och S204

Försenat: inget (1 avtal är utelämnat)
Underlag att skicka: inga (1 avtal är utelämnat)
Indexvärden som saknas eller väntas: inga (1 avtal är utelämnat)
Undantag som snart går ut eller har gått ut
  2026-10-31  för 22 dagar sedan  med-fel  G381

Närmaste 90 dagarna, till och med 2027-02-20: inget (1 avtal är utelämnat)
# The clock, and the state of the agreements: six weeks later, and before anybody gave notice.
$ iop status tests/data/desk --today 2027-01-02
Läget 2027-01-02

4 avtal: 1 utkast, 1 kommande, 1 uppsagt, 1 upphört; 1 avtal är utelämnat
  utkast    utkast    OSN 2026-00101  inte undertecknat av Föreningen och Stiftelsen; började 2027-01-01;
                                      slutar 2029-12-31, om 1094 dagar
  kommande  kommande  OSN 2026-00102  börjar 2027-02-01, om 30 dagar; slutar 2030-01-31
  uppsagt   uppsagt   OSN 2024-00103  slutar 2027-03-01, om 58 dagar
  upphört   upphort   OSN 2023-00104  slutade 2025-12-31, för 367 dagar sedan
Filer som utelämnas, felen visas av `iop validate`
  tests/data/desk/med-fel.yaml  2 fel: W902 och S204

Försenat
  2026-03-31  för 277 dagar sedan  uppsagt  Årsrapport (2025)
  2026-12-31  för 2 dagar sedan    uppsagt  Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
Underlag att skicka
  2026-01-01  för 366 dagar sedan  upphort  KAN EJ RÄKNAS  stod 2 av 2, 2025-01-01/2025-12-31
  2026-07-01  för 185 dagar sedan  uppsagt  250 000 kr     stod 4 av 5, 2026-07-01/2026-12-31
  2027-01-01  i går                uppsagt  84 677 kr      stod 5 av 5, 2027-01-01/2027-03-01
Indexvärden som saknas eller väntas
  VPI 2024  publicerat men ej infört  upphort
Undantag som snart går ut eller har gått ut
  2026-10-31  för 63 dagar sedan  med-fel  G381
  2027-01-31  om 29 dagar         uppsagt  G381

Närmaste 90 dagarna, till och med 2027-04-02
  2027-02-01  om 30 dagar
    kommande  Föreningen fakturerar Västra Götalandsregionen för 2027-02-01 till 2028-01-31 (del 1 av 3)
  2027-03-01  om 58 dagar
    uppsagt   Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2029-12-31
  2027-03-31  om 88 dagar
    uppsagt   Årsrapport (2026)
[1]
$ iop status tests/data/desk/uppsagt.yaml --as-of 2026-08-01
Läget 2026-11-22; avtalen som de står 2026-08-01 (--as-of)

1 avtal: 1 gällande
  gällande  uppsagt  OSN 2024-00103  slutar 2029-12-31, om 1135 dagar

uppsagt
  Avtalet som det står 2026-08-01 (--as-of)
    inget tillägg gäller den dagen
    räknas inte: uppsägning av foreningen, 2026-09-01

Försenat
  2026-03-31  för 236 dagar sedan  uppsagt  Årsrapport (2025)
Underlag att skicka
  2026-07-01  för 144 dagar sedan  uppsagt  250 000 kr  stod 4 av 10, 2026-07-01/2026-12-31
Indexvärden som saknas eller väntas: inga
Undantag som snart går ut eller har gått ut
  2027-01-31  om 70 dagar  uppsagt  G381

Närmaste 90 dagarna, till och med 2027-02-20
  2026-12-31  om 39 dagar  torsdag, nyårsafton; vardagen före är 2026-12-30
    uppsagt  Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
  2027-01-01  om 40 dagar  fredag, nyårsdagen; vardagen före är 2026-12-30
    uppsagt  Avtalsår 3 börjar
    uppsagt  Föreningen fakturerar Västra Götalandsregionen för 2027-01-01 till 2027-06-30 (del 5 av 10)
$ iop status --format yaml
! iop: --format kan inte vara `yaml` (möjliga värden: `text`, `markdown`, `json`)
[2]
$ iop status no-such-agreement
! iop: ingen fil, ingen katalog och inget avtal heter `no-such-agreement`
[3]
