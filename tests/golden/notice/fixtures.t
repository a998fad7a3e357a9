# Whole calendar months, three parties of whom one leaves, a basis already sent, and a duty that loses who is responsible.
$ iop notice tests/data/agreements/kalendermanader.yaml --given 2026-08-15 --by vgr
kalendermanader  OSN 2024-00077
  Öppen verkstad i Exempelby

  Uppsägning 2026-08-15 av Exempelregionen
    Exempelregionen lämnar 2026-11-30; avtalet går vidare mellan Föreningen Exempel och Stiftelsen Exempel
    termination.notice 3 månader, räknat i hela kalendermånader: uppsägning 2026-08-15 slutar 2026-11-30;
      orsak ska anges (termination.for_cause)

    stod: Exempelregionen betalar Föreningen Exempel och Stiftelsen Exempel
      tidigare, oförändrat: fastställt 540 000 kr
      utbetalning  period                   mottagare                utan        med
                7  2026-07-01 – 2026-09-30  Föreningen Exempel  60 000 kr  60 000 kr
                7  2026-07-01 – 2026-09-30  Stiftelsen Exempel  30 000 kr  30 000 kr
                8  2026-10-01 – 2026-11-30  Föreningen Exempel  60 000 kr  40 000 kr  annars till 2026-12-31
                8  2026-10-01 – 2026-11-30  Stiftelsen Exempel  30 000 kr  20 000 kr  annars till 2026-12-31
                9  2027-01-01 – 2027-03-31  Föreningen Exempel  60 000 kr          -  bortfaller
                9  2027-01-01 – 2027-03-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               10  2027-04-01 – 2027-06-30  Föreningen Exempel  60 000 kr          -  bortfaller
               10  2027-04-01 – 2027-06-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               11  2027-07-01 – 2027-09-30  Föreningen Exempel  60 000 kr          -  bortfaller
               11  2027-07-01 – 2027-09-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               12  2027-10-01 – 2027-12-31  Föreningen Exempel  60 000 kr          -  bortfaller
               12  2027-10-01 – 2027-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               13  2028-01-01 – 2028-03-31  Föreningen Exempel  60 000 kr          -  bortfaller
               13  2028-01-01 – 2028-03-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               14  2028-04-01 – 2028-06-30  Föreningen Exempel  60 000 kr          -  bortfaller
               14  2028-04-01 – 2028-06-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               15  2028-07-01 – 2028-09-30  Föreningen Exempel  60 000 kr          -  bortfaller
               15  2028-07-01 – 2028-09-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               16  2028-10-01 – 2028-12-31  Föreningen Exempel  60 000 kr          -  bortfaller
               16  2028-10-01 – 2028-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
      utan uppsägningen: fastställt 1 440 000 kr
      med uppsägningen: fastställt 690 000 kr
      skillnad: 750 000 kr mindre betalas
      underlag 2026-Q4 till Föreningen Exempel på 60 000 kr är redan skickat: 20 000 kr mindre betalas, att
        rätta eller kreditera
      underlag 2026-Q4 till Stiftelsen Exempel på 30 000 kr är redan skickat: 10 000 kr mindre betalas, att
        rätta eller kreditera

    Åtaganden som står kvar
      2026-06-30 Försenat: Styrgruppen träffas (halvår 1 2026); ingen dag avtalad
      2026-12-31 Styrgruppen träffas (halvår 2 2026); ingen dag avtalad
      2027-02-28 Årsrapport (2026)
      2027-06-30 Styrgruppen träffas (halvår 1 2027); ingen dag avtalad
      2027-12-31 Styrgruppen träffas (halvår 2 2027); ingen dag avtalad
      2028-02-28 Årsrapport (2027)
      2028-06-30 Styrgruppen träffas (halvår 1 2028); ingen dag avtalad
      2028-12-31 Styrgruppen träffas (halvår 2 2028); ingen dag avtalad
      2029-02-28 Årsrapport (2028) (efter avtalets slut)

    Åtaganden som Exempelregionen ansvarar för
      Styrgruppen träffas (mote)

    Dagar som försvinner
      2027-01-01 – 2028-10-01 faktura: 8 dagar (funding.stod)

    Dagar som tillkommer
      2026-11-30 upphör: Sista dagen för Exempelregionen i partnerskapet efter uppsägning

    En dag senare, 2026-08-16: ingen skillnad

# The last day of the shorter notice: a day later the longer one runs.
$ iop notice tests/data/agreements/kalendermanader.yaml --given 2027-06-30 --by stiftelsen
kalendermanader  OSN 2024-00077
  Öppen verkstad i Exempelby

  Uppsägning 2027-06-30 av Stiftelsen Exempel
    Stiftelsen Exempel lämnar 2027-09-30; avtalet går vidare mellan Exempelregionen och Föreningen Exempel
    termination.notice 3 månader, räknat i hela kalendermånader: uppsägning 2027-06-30 slutar 2027-09-30;
      orsak ska anges (termination.for_cause)

    stod: Exempelregionen betalar Föreningen Exempel och Stiftelsen Exempel
      tidigare, oförändrat: fastställt 810 000 kr
      utbetalning  period                   mottagare                utan        med
               10  2027-04-01 – 2027-06-30  Föreningen Exempel  60 000 kr  60 000 kr
               10  2027-04-01 – 2027-06-30  Stiftelsen Exempel  30 000 kr  30 000 kr
               11  2027-07-01 – 2027-09-30  Föreningen Exempel  60 000 kr  60 000 kr
               11  2027-07-01 – 2027-09-30  Stiftelsen Exempel  30 000 kr  30 000 kr
               12  2027-10-01 – 2027-12-31  Föreningen Exempel  60 000 kr  60 000 kr
               12  2027-10-01 – 2027-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               13  2028-01-01 – 2028-03-31  Föreningen Exempel  60 000 kr  60 000 kr
               13  2028-01-01 – 2028-03-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               14  2028-04-01 – 2028-06-30  Föreningen Exempel  60 000 kr  60 000 kr
               14  2028-04-01 – 2028-06-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               15  2028-07-01 – 2028-09-30  Föreningen Exempel  60 000 kr  60 000 kr
               15  2028-07-01 – 2028-09-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               16  2028-10-01 – 2028-12-31  Föreningen Exempel  60 000 kr  60 000 kr
               16  2028-10-01 – 2028-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
      utan uppsägningen: fastställt 1 440 000 kr
      med uppsägningen: fastställt 1 290 000 kr
      skillnad: 150 000 kr mindre betalas

    Åtaganden som står kvar
      2026-06-30 Försenat: Styrgruppen träffas (halvår 1 2026); ingen dag avtalad
      2026-12-31 Styrgruppen träffas (halvår 2 2026); ingen dag avtalad
      2027-02-28 Årsrapport (2026)
      2027-06-30 Styrgruppen träffas (halvår 1 2027); ingen dag avtalad
      2027-12-31 Styrgruppen träffas (halvår 2 2027); ingen dag avtalad
      2028-02-28 Årsrapport (2027)
      2028-06-30 Styrgruppen träffas (halvår 1 2028); ingen dag avtalad
      2028-12-31 Styrgruppen träffas (halvår 2 2028); ingen dag avtalad
      2029-02-28 Årsrapport (2028) (efter avtalets slut)

    Åtaganden som Stiftelsen Exempel ansvarar för
      Årsrapport (rapport)

    Dagar som tillkommer
      2027-09-30 upphör: Sista dagen för Stiftelsen Exempel i partnerskapet efter uppsägning

    En dag senare, 2027-07-01: slutar 2028-01-31; 40 000 kr mer betalas

# One outcome a party where no party is named; those that come to the same stand together.
$ iop notice tests/data/agreements/samtalsstod.yaml --given 2014-03-31 --today 2014-04-01
samtalsstod  OSN 2011-00042
  Samtalsstöd på träffpunkten i Exempelby

  Uppsägning 2014-03-31 av Västra Götalandsregionen eller Föreningen Exempel
    Avtalet upphör 2014-09-30 i stället för 2016-12-31 (färre än två parter är kvar)
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2014-03-31 slutar
      2014-09-30

    stod: Västra Götalandsregionen betalar Föreningen Exempel
      tidigare, oförändrat: fastställt 1 050 000 kr
      utbetalning  period                           utan         med
                5  2014-01-01 – 2014-06-30    300 000 kr  300 000 kr
                6  2014-07-01 – 2014-09-30    300 000 kr  150 000 kr  annars till 2014-12-31
                7  2015-01-01 – 2015-06-30    300 000 kr           -  bortfaller
                8  2015-07-01 – 2015-12-31    300 000 kr           -  bortfaller
                9  2016-01-01 – 2016-06-30    300 000 kr           -  bortfaller
               10  2016-07-01 – 2016-12-31    300 000 kr           -  bortfaller
      utan uppsägningen: fastställt 2 850 000 kr
      med uppsägningen: fastställt 1 500 000 kr
      skillnad: 1 350 000 kr mindre betalas

    lokal: Västra Götalandsregionen betalar Stiftelsen Exempel
      oförändrat: fastställt 305 000 kr

    Dagar som försvinner
      2014-06-30 – 2015-06-30 uppsägning: 2 dagar (termination.notice)
      2014-07-01 – 2016-07-01 faktura: 5 dagar (funding.stod)
      2015-01-01 – 2016-01-01 avtalsår: 2 dagar (term.start)
      2016-06-30 sista uppsägning: Sista dagen för en part att säga upp sin medverkan i förtid: upphör då
        2016-12-30 i stället för 2016-12-31
      2016-12-31 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2016-06-30

    Dagar som tillkommer
      2014-07-01 faktura: Föreningen Exempel fakturerar Västra Götalandsregionen för 2014-07-01 till
        2014-09-30 (del 6 av 6)
      2014-09-30 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2016-12-31

    En dag senare, 2014-04-01: slutar 2014-10-01; 1 613 kr mer betalas

  Uppsägning 2014-03-31 av Stiftelsen Exempel
    Uppsägningen förkortar ingenting: en tidigare uppsägning avslutar redan partens del 2014-06-30
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2014-03-31 slutar
      2014-09-30

    En dag senare, 2014-04-01: ingen skillnad

# Before the agreement begins, and after it has ended.
$ iop notice tests/data/agreements/kalendermanader.yaml --given 2024-11-05 --by vgr
kalendermanader  OSN 2024-00077
  Öppen verkstad i Exempelby

  obs: dagen är före avtalets första dag 2025-01-01, och avtalet säger inte om det kan sägas upp dessförinnan;
    det som följer gäller bara om det kan det

  Uppsägning 2024-11-05 av Exempelregionen
    Exempelregionen lämnar 2025-02-28; avtalet går vidare mellan Föreningen Exempel och Stiftelsen Exempel
    termination.notice 3 månader, räknat i hela kalendermånader: uppsägning 2024-11-05 slutar 2025-02-28;
      orsak ska anges (termination.for_cause)

    stod: Exempelregionen betalar Föreningen Exempel och Stiftelsen Exempel
      utbetalning  period                   mottagare                utan        med
                1  2025-01-01 – 2025-02-28  Föreningen Exempel  60 000 kr  40 000 kr  annars till 2025-03-31
                1  2025-01-01 – 2025-02-28  Stiftelsen Exempel  30 000 kr  20 000 kr  annars till 2025-03-31
                2  2025-04-01 – 2025-06-30  Föreningen Exempel  60 000 kr          -  bortfaller
                2  2025-04-01 – 2025-06-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
                3  2025-07-01 – 2025-09-30  Föreningen Exempel  60 000 kr          -  bortfaller
                3  2025-07-01 – 2025-09-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
                4  2025-10-01 – 2025-12-31  Föreningen Exempel  60 000 kr          -  bortfaller
                4  2025-10-01 – 2025-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
                5  2026-01-01 – 2026-03-31  Föreningen Exempel  60 000 kr          -  bortfaller
                5  2026-01-01 – 2026-03-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
                6  2026-04-01 – 2026-06-30  Föreningen Exempel  60 000 kr          -  bortfaller
                6  2026-04-01 – 2026-06-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
                7  2026-07-01 – 2026-09-30  Föreningen Exempel  60 000 kr          -  bortfaller
                7  2026-07-01 – 2026-09-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
                8  2026-10-01 – 2026-12-31  Föreningen Exempel  60 000 kr          -  bortfaller
                8  2026-10-01 – 2026-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
                9  2027-01-01 – 2027-03-31  Föreningen Exempel  60 000 kr          -  bortfaller
                9  2027-01-01 – 2027-03-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               10  2027-04-01 – 2027-06-30  Föreningen Exempel  60 000 kr          -  bortfaller
               10  2027-04-01 – 2027-06-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               11  2027-07-01 – 2027-09-30  Föreningen Exempel  60 000 kr          -  bortfaller
               11  2027-07-01 – 2027-09-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               12  2027-10-01 – 2027-12-31  Föreningen Exempel  60 000 kr          -  bortfaller
               12  2027-10-01 – 2027-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               13  2028-01-01 – 2028-03-31  Föreningen Exempel  60 000 kr          -  bortfaller
               13  2028-01-01 – 2028-03-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               14  2028-04-01 – 2028-06-30  Föreningen Exempel  60 000 kr          -  bortfaller
               14  2028-04-01 – 2028-06-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               15  2028-07-01 – 2028-09-30  Föreningen Exempel  60 000 kr          -  bortfaller
               15  2028-07-01 – 2028-09-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               16  2028-10-01 – 2028-12-31  Föreningen Exempel  60 000 kr          -  bortfaller
               16  2028-10-01 – 2028-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
      utan uppsägningen: fastställt 1 440 000 kr
      med uppsägningen: fastställt 60 000 kr
      skillnad: 1 380 000 kr mindre betalas
      underlag 2026-Q4 till Föreningen Exempel på 60 000 kr är redan skickat: 60 000 kr mindre betalas, att
        rätta eller kreditera
      underlag 2026-Q4 till Stiftelsen Exempel på 30 000 kr är redan skickat: 30 000 kr mindre betalas, att
        rätta eller kreditera

    Åtaganden som står kvar
      2026-06-30 Försenat: Styrgruppen träffas (halvår 1 2026); ingen dag avtalad
      2026-12-31 Styrgruppen träffas (halvår 2 2026); ingen dag avtalad
      2027-02-28 Årsrapport (2026)
      2027-06-30 Styrgruppen träffas (halvår 1 2027); ingen dag avtalad
      2027-12-31 Styrgruppen träffas (halvår 2 2027); ingen dag avtalad
      2028-02-28 Årsrapport (2027)
      2028-06-30 Styrgruppen träffas (halvår 1 2028); ingen dag avtalad
      2028-12-31 Styrgruppen träffas (halvår 2 2028); ingen dag avtalad
      2029-02-28 Årsrapport (2028) (efter avtalets slut)

    Åtaganden som Exempelregionen ansvarar för
      Styrgruppen träffas (mote)

    Dagar som försvinner
      2025-01-01 – 2028-10-01 faktura: 15 dagar (funding.stod)

    Dagar som tillkommer
      2025-01-01 faktura: Föreningen Exempel och Stiftelsen Exempel fakturerar Exempelregionen för 2025-01-01
        till 2025-02-28 (del 1 av 1)

    En dag senare, 2024-11-06: ingen skillnad

$ iop notice tests/data/agreements/moteplats.yaml --given 2035-02-01 --today 2035-02-01
moteplats  KS EX 2031/17
  Öppen mötesplats i Exempelby

  Uppsägning 2035-02-01 av vilken part som helst
    Uppsägningen förkortar ingenting: avtalet har redan upphört 2034-12-31
    termination.notice 3 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2035-02-01 slutar
      2035-05-01

    En dag senare, 2035-02-02: ingen skillnad

  Avtalets egna ord
  - clauses.termination
    Uppsägningstiden är tre månader.
# All must decide, and one has.
$ iop notice tests/data/agreements/alla-beslutar.yaml --decided vgr=2026-12-01
alla-beslutar  OSN 2024-00078
  Samtalsgrupper i Exempelby

  Föreningen Exempel beslutar 2026-10-05
  Exempelregionen beslutar 2026-12-01
  Alla parter måste besluta; beslut saknas från Stiftelsen Exempel, och tills dess slutar ingenting

  Om Stiftelsen Exempel beslutar 2026-12-01
    Avtalet upphör 2027-03-01 i stället för 2029-12-31
    termination.notice 3 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2026-12-01 slutar
      2027-03-01

    stod: Exempelregionen betalar Föreningen Exempel
      tidigare, oförändrat: fastställt 120 000 kr
      utbetalning  period                           utan         med
                2  2026-01-01 – 2026-12-31    120 000 kr  120 000 kr
                3  2027-01-01 – 2027-03-01    120 000 kr   20 323 kr  annars till 2027-12-31
                4  2028-01-01 – 2028-12-31    120 000 kr           -  bortfaller
                5  2029-01-01 – 2029-12-31    120 000 kr           -  bortfaller
      utan uppsägningen: fastställt 600 000 kr
      med uppsägningen: fastställt 260 323 kr
      skillnad: 339 677 kr mindre betalas

    Dagar som försvinner
      2027-09-30 – 2028-09-30 uppsägning: 2 dagar (termination.notice)
      2028-01-01 – 2029-01-01 avtalsår: 2 dagar (term.start)
      2028-01-01 – 2030-01-01 faktura: 3 dagar (funding.stod)
      2029-09-30 sista uppsägning: Sista dagen då alla parter ska ha beslutat om uppsägning i förtid: upphör
        då 2029-12-30 i stället för 2029-12-31
      2029-12-31 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2029-09-30

    Dagar som tillkommer
      2027-03-01 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2029-12-31
      2027-03-02 faktura: Föreningen Exempel fakturerar Exempelregionen för 2027-01-01 till 2027-03-01 (del 3
        av 3)

    En dag senare, 2026-12-02: slutar 2027-03-02; 322 kr mer betalas

$ iop notice tests/data/agreements/alla-beslutar.yaml --given 2027-02-28 --by vgr
alla-beslutar  OSN 2024-00078
  Samtalsgrupper i Exempelby

  Föreningen Exempel beslutar 2026-10-05
  Exempelregionen beslutar 2027-02-28
  Alla parter måste besluta; beslut saknas från Stiftelsen Exempel, och tills dess slutar ingenting

  Om Stiftelsen Exempel beslutar 2027-02-28
    Avtalet upphör 2027-05-28 i stället för 2029-12-31
    termination.notice 3 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2027-02-28 slutar
      2027-05-28

    stod: Exempelregionen betalar Föreningen Exempel
      tidigare, oförändrat: fastställt 240 000 kr
      utbetalning  period                           utan        med
                3  2027-01-01 – 2027-05-28    120 000 kr  49 032 kr  annars till 2027-12-31
                4  2028-01-01 – 2028-12-31    120 000 kr          -  bortfaller
                5  2029-01-01 – 2029-12-31    120 000 kr          -  bortfaller
      utan uppsägningen: fastställt 600 000 kr
      med uppsägningen: fastställt 289 032 kr
      skillnad: 310 968 kr mindre betalas

    Dagar som försvinner
      2027-09-30 – 2028-09-30 uppsägning: 2 dagar (termination.notice)
      2028-01-01 – 2029-01-01 avtalsår: 2 dagar (term.start)
      2028-01-01 – 2030-01-01 faktura: 3 dagar (funding.stod)
      2029-09-30 sista uppsägning: Sista dagen då alla parter ska ha beslutat om uppsägning i förtid: upphör
        då 2029-12-30 i stället för 2029-12-31
      2029-12-31 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2029-09-30

    Dagar som tillkommer
      2027-05-28 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2029-12-31
      2027-05-29 faktura: Föreningen Exempel fakturerar Exempelregionen för 2027-01-01 till 2027-05-28 (del 3
        av 3)

    En dag senare, 2027-03-01: slutar 2027-06-01; 1 301 kr mer betalas

$ iop notice tests/data/agreements/alla-beslutar.yaml --leave-by 2027-05-31 --format json
{
  "schema": "iop.notice/1",
  "today": "2026-11-22",
  "as_of": null,
  "agreement": "alla-beslutar",
  "diarienummer": "OSN 2024-00078",
  "amended": [],
  "notices": [
    {
      "party": "foreningen",
      "date": "2026-10-05",
      "ends": "undecided",
      "last_day": null
    }
  ],
  "left_out": [],
  "model": "unanimous",
  "notice": "3 months",
  "counting": "same_day",
  "cause_required": false,
  "obstacle": null,
  "remarks": [],
  "decisions": [
    {
      "party": "foreningen",
      "date": "2026-10-05"
    }
  ],
  "undecided": [
    "vgr",
    "stiftelsen"
  ],
  "assumed_decisions": [
    {
      "party": "vgr",
      "date": "2027-02-28"
    },
    {
      "party": "stiftelsen",
      "date": "2027-02-28"
    }
  ],
  "leave_by": {
    "target": "2027-05-31",
    "last_day_for_notice": "2027-02-28",
    "ends": "2027-05-28",
    "day_after_ends": "2027-06-01",
    "today_ends": null,
    "says": null
  },
  "outcomes": [
    {
      "parties": [],
      "given": "2027-02-28",
      "effect": "agreement_ends",
      "why": null,
      "counted_end": "2027-05-28",
      "last_day": "2027-05-28",
      "last_day_without": "2029-12-31",
      "agreement_end": "2027-05-28",
      "ends_before_start": false,
      "basis": "termination.notice 3 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2027-02-28 slutar 2027-05-28",
      "remaining_parties": [],
      "duties_without_party": [],
      "funding": [
        {
          "id": "stod",
          "payer": "vgr",
          "payees": [
            "foreningen"
          ],
          "currency": "SEK",
          "lines_are": "instalments",
          "lines": [
            {
              "number": 1,
              "payer": "vgr",
              "payee": "foreningen",
              "change": "unchanged",
              "settled": true,
              "without": {
                "start": "2025-01-01",
                "end": "2025-12-31",
                "amount": "120000.00",
                "status": "final"
              },
              "with": {
                "start": "2025-01-01",
                "end": "2025-12-31",
                "amount": "120000.00",
                "status": "final"
              }
            },
            {
              "number": 2,
              "payer": "vgr",
              "payee": "foreningen",
              "change": "unchanged",
              "settled": true,
              "without": {
                "start": "2026-01-01",
                "end": "2026-12-31",
                "amount": "120000.00",
                "status": "final"
              },
              "with": {
                "start": "2026-01-01",
                "end": "2026-12-31",
                "amount": "120000.00",
                "status": "final"
              }
            },
            {
              "number": 3,
              "payer": "vgr",
              "payee": "foreningen",
              "change": "changed",
              "settled": false,
              "without": {
                "start": "2027-01-01",
                "end": "2027-12-31",
                "amount": "120000.00",
                "status": "final"
              },
              "with": {
                "start": "2027-01-01",
                "end": "2027-05-28",
                "amount": "49032.00",
                "status": "final"
              }
            },
            {
              "number": 4,
              "payer": "vgr",
              "payee": "foreningen",
              "change": "dropped",
              "settled": false,
              "without": {
                "start": "2028-01-01",
                "end": "2028-12-31",
                "amount": "120000.00",
                "status": "final"
              },
              "with": null
            },
            {
              "number": 5,
              "payer": "vgr",
              "payee": "foreningen",
              "change": "dropped",
              "settled": false,
              "without": {
                "start": "2029-01-01",
                "end": "2029-12-31",
                "amount": "120000.00",
                "status": "final"
              },
              "with": null
            }
          ],
          "settled": {
            "final": "240000.00",
            "preliminary": "0.00",
            "awaited": 0,
            "unknown": 0
          },
          "without": {
            "final": "600000.00",
            "preliminary": "0.00",
            "awaited": 0,
            "unknown": 0
          },
          "with": {
            "final": "289032.00",
            "preliminary": "0.00",
            "awaited": 0,
            "unknown": 0
          },
          "difference": {
            "amount": "-310968.00",
            "status": "final"
          },
          "issued_excess": [],
          "problems": []
        }
      ],
      "difference": {
        "amount": "-310968.00",
        "status": "final"
      },
      "duties": [],
      "partial_duties": [],
      "vanishing": [
        {
          "kind": "leave-notice",
          "about": "termination.notice",
          "first": "2027-09-30",
          "last": "2028-09-30",
          "days": [
            {
              "kind": "leave-notice",
              "date": "2027-09-30",
              "title": "Sista dagen då alla parter ska ha beslutat om uppsägning till utgången av avtalsår 3 (2027-12-31)",
              "status": "upcoming",
              "period": "A3",
              "about": "termination.notice",
              "partly_covered": false
            },
            {
              "kind": "leave-notice",
              "date": "2028-09-30",
              "title": "Sista dagen då alla parter ska ha beslutat om uppsägning till utgången av avtalsår 4 (2028-12-31)",
              "status": "upcoming",
              "period": "A4",
              "about": "termination.notice",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "agreement-year",
          "about": "term.start",
          "first": "2028-01-01",
          "last": "2029-01-01",
          "days": [
            {
              "kind": "agreement-year",
              "date": "2028-01-01",
              "title": "Avtalsår 4 börjar",
              "status": "upcoming",
              "period": "A4",
              "about": "term.start",
              "partly_covered": false
            },
            {
              "kind": "agreement-year",
              "date": "2029-01-01",
              "title": "Avtalsår 5 börjar",
              "status": "upcoming",
              "period": "A5",
              "about": "term.start",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "invoice",
          "about": "funding.stod",
          "first": "2028-01-01",
          "last": "2030-01-01",
          "days": [
            {
              "kind": "invoice",
              "date": "2028-01-01",
              "title": "Föreningen Exempel fakturerar Exempelregionen för 2027-01-01 till 2027-12-31 (del 3 av 5)",
              "status": "upcoming",
              "period": "2027-01-01/2027-12-31",
              "about": "funding.stod",
              "partly_covered": false
            },
            {
              "kind": "invoice",
              "date": "2029-01-01",
              "title": "Föreningen Exempel fakturerar Exempelregionen för 2028-01-01 till 2028-12-31 (del 4 av 5)",
              "status": "upcoming",
              "period": "2028-01-01/2028-12-31",
              "about": "funding.stod",
              "partly_covered": false
            },
            {
              "kind": "invoice",
              "date": "2030-01-01",
              "title": "Föreningen Exempel fakturerar Exempelregionen för 2029-01-01 till 2029-12-31 (del 5 av 5)",
              "status": "upcoming",
              "period": "2029-01-01/2029-12-31",
              "about": "funding.stod",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "last-notice",
          "about": "termination.notice",
          "first": "2029-09-30",
          "last": "2029-09-30",
          "days": [
            {
              "kind": "last-notice",
              "date": "2029-09-30",
              "title": "Sista dagen då alla parter ska ha beslutat om uppsägning i förtid: upphör då 2029-12-30 i stället för 2029-12-31",
              "status": "upcoming",
              "period": null,
              "about": "termination.notice",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "term-end",
          "about": "term.end",
          "first": "2029-12-31",
          "last": "2029-12-31",
          "days": [
            {
              "kind": "term-end",
              "date": "2029-12-31",
              "title": "Avtalstidens sista dag; sista uppsägningsdag är 2029-09-30",
              "status": "upcoming",
              "period": null,
              "about": "term.end",
              "partly_covered": false
            }
          ]
        }
      ],
      "appearing": [
        {
          "kind": "notice-end",
          "date": "2027-05-28",
          "title": "Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2029-12-31",
          "status": "upcoming",
          "period": null,
          "about": "notices",
          "partly_covered": false
        },
        {
          "kind": "invoice",
          "date": "2027-05-29",
          "title": "Föreningen Exempel fakturerar Exempelregionen för 2027-01-01 till 2027-05-28 (del 3 av 3)",
          "status": "upcoming",
          "period": "2027-01-01/2027-05-28",
          "about": "funding.stod",
          "partly_covered": false
        }
      ],
      "day_later": {
        "given": "2027-03-01",
        "effect": "agreement_ends",
        "last_day": "2027-06-01",
        "difference": {
          "amount": "1301.00",
          "status": "final"
        }
      }
    }
  ],
  "clauses": []
}
$ iop notice tests/data/agreements/alla-beslutar.yaml --leave-by 2026-12-31
alla-beslutar  OSN 2024-00078
  Samtalsgrupper i Exempelby

  Föreningen Exempel beslutar 2026-10-05
  Alla parter måste besluta; beslut saknas från Exempelregionen och Stiftelsen Exempel, och tills dess slutar
    ingenting

  För att vara ute senast 2026-12-31: alla parter ska ha beslutat senast 2026-09-30
    uppsägning den dagen slutar 2026-12-30; dagen efter slutar den 2027-01-01, och det är för sent
    den dagen har gått; uppsägning i dag, 2026-11-22, slutar 2027-02-22
  Ute senast 2026-12-31: går inte: Föreningen Exempel beslutade 2026-10-05

  Om Exempelregionen och Stiftelsen Exempel beslutar 2026-11-22
    Avtalet upphör 2027-02-22 i stället för 2029-12-31
    termination.notice 3 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2026-11-22 slutar
      2027-02-22

    stod: Exempelregionen betalar Föreningen Exempel
      tidigare, oförändrat: fastställt 120 000 kr
      utbetalning  period                           utan         med
                2  2026-01-01 – 2026-12-31    120 000 kr  120 000 kr
                3  2027-01-01 – 2027-02-22    120 000 kr   17 857 kr  annars till 2027-12-31
                4  2028-01-01 – 2028-12-31    120 000 kr           -  bortfaller
                5  2029-01-01 – 2029-12-31    120 000 kr           -  bortfaller
      utan uppsägningen: fastställt 600 000 kr
      med uppsägningen: fastställt 257 857 kr
      skillnad: 342 143 kr mindre betalas

    Dagar som försvinner
      2027-09-30 – 2028-09-30 uppsägning: 2 dagar (termination.notice)
      2028-01-01 – 2029-01-01 avtalsår: 2 dagar (term.start)
      2028-01-01 – 2030-01-01 faktura: 3 dagar (funding.stod)
      2029-09-30 sista uppsägning: Sista dagen då alla parter ska ha beslutat om uppsägning i förtid: upphör
        då 2029-12-30 i stället för 2029-12-31
      2029-12-31 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2029-09-30

    Dagar som tillkommer
      2027-02-22 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2029-12-31
      2027-02-23 faktura: Föreningen Exempel fakturerar Exempelregionen för 2027-01-01 till 2027-02-22 (del 3
        av 3)

    En dag senare, 2026-11-23: slutar 2027-02-23; 357 kr mer betalas

# The last day of the shorter notice has the latest effect; no day is early enough.
$ iop notice tests/data/agreements/kalendermanader.yaml --leave-by 2027-10-31 --by stiftelsen
kalendermanader  OSN 2024-00077
  Öppen verkstad i Exempelby

  För att vara ute senast 2027-10-31: säg upp senast 2027-06-30
    uppsägning den dagen slutar 2027-09-30; dagen efter slutar den 2028-01-31, och det är för sent

  Uppsägning 2027-06-30 av Stiftelsen Exempel
    Stiftelsen Exempel lämnar 2027-09-30; avtalet går vidare mellan Exempelregionen och Föreningen Exempel
    termination.notice 3 månader, räknat i hela kalendermånader: uppsägning 2027-06-30 slutar 2027-09-30;
      orsak ska anges (termination.for_cause)

    stod: Exempelregionen betalar Föreningen Exempel och Stiftelsen Exempel
      tidigare, oförändrat: fastställt 810 000 kr
      utbetalning  period                   mottagare                utan        med
               10  2027-04-01 – 2027-06-30  Föreningen Exempel  60 000 kr  60 000 kr
               10  2027-04-01 – 2027-06-30  Stiftelsen Exempel  30 000 kr  30 000 kr
               11  2027-07-01 – 2027-09-30  Föreningen Exempel  60 000 kr  60 000 kr
               11  2027-07-01 – 2027-09-30  Stiftelsen Exempel  30 000 kr  30 000 kr
               12  2027-10-01 – 2027-12-31  Föreningen Exempel  60 000 kr  60 000 kr
               12  2027-10-01 – 2027-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               13  2028-01-01 – 2028-03-31  Föreningen Exempel  60 000 kr  60 000 kr
               13  2028-01-01 – 2028-03-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
               14  2028-04-01 – 2028-06-30  Föreningen Exempel  60 000 kr  60 000 kr
               14  2028-04-01 – 2028-06-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               15  2028-07-01 – 2028-09-30  Föreningen Exempel  60 000 kr  60 000 kr
               15  2028-07-01 – 2028-09-30  Stiftelsen Exempel  30 000 kr          -  bortfaller
               16  2028-10-01 – 2028-12-31  Föreningen Exempel  60 000 kr  60 000 kr
               16  2028-10-01 – 2028-12-31  Stiftelsen Exempel  30 000 kr          -  bortfaller
      utan uppsägningen: fastställt 1 440 000 kr
      med uppsägningen: fastställt 1 290 000 kr
      skillnad: 150 000 kr mindre betalas

    Åtaganden som står kvar
      2026-06-30 Försenat: Styrgruppen träffas (halvår 1 2026); ingen dag avtalad
      2026-12-31 Styrgruppen träffas (halvår 2 2026); ingen dag avtalad
      2027-02-28 Årsrapport (2026)
      2027-06-30 Styrgruppen träffas (halvår 1 2027); ingen dag avtalad
      2027-12-31 Styrgruppen träffas (halvår 2 2027); ingen dag avtalad
      2028-02-28 Årsrapport (2027)
      2028-06-30 Styrgruppen träffas (halvår 1 2028); ingen dag avtalad
      2028-12-31 Styrgruppen träffas (halvår 2 2028); ingen dag avtalad
      2029-02-28 Årsrapport (2028) (efter avtalets slut)

    Åtaganden som Stiftelsen Exempel ansvarar för
      Årsrapport (rapport)

    Dagar som tillkommer
      2027-09-30 upphör: Sista dagen för Stiftelsen Exempel i partnerskapet efter uppsägning

    En dag senare, 2027-07-01: slutar 2028-01-31; 40 000 kr mer betalas

$ iop notice tests/data/agreements/kalendermanader.yaml --leave-by 2025-03-31
kalendermanader  OSN 2024-00077
  Öppen verkstad i Exempelby

  Ute senast 2025-03-31: ingen dag räcker, även uppsägning på avtalets första dag 2025-01-01 slutar
    2025-04-30; uppsägning dessförinnan räknas inte, för avtalet säger inte om den är möjlig (pröva en dag med
    --given)

