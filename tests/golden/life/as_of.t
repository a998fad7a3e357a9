# Before the second amendment is in force and before the notice: one amendment, no party has left.
$ iop payments tests/data/agreements/samtalsstod.yaml --as-of 2013-12-01
samtalsstod  OSN 2011-00042
Samtalsstöd på träffpunkten i Exempelby
  Avtalet som det står 2013-12-01 (--as-of)
    funding.stod.amount: 550000, tillägg OSN 2013-00123 från 2013-01-01
    räknas inte: tillägg OSN 2013-00300 från 2014-01-01
    räknas inte: uppsägning av stiftelsen, 2013-12-30

  stod: Västra Götalandsregionen betalar Föreningen Exempel

    avtalsår  period                   index        belopp
           1  2012-01-01 – 2012-12-31  -        500 000 kr
           2  2013-01-01 – 2013-12-31  -        550 000 kr
           3  2014-01-01 – 2014-12-31  -        550 000 kr
           4  2015-01-01 – 2015-12-31  -        550 000 kr
           5  2016-01-01 – 2016-12-31  -        550 000 kr
              summa                           2 700 000 kr

    utbetalning  period                         belopp
              1  2012-01-01 – 2012-06-30    250 000 kr
              2  2012-07-01 – 2012-12-31    250 000 kr
              3  2013-01-01 – 2013-06-30    275 000 kr
              4  2013-07-01 – 2013-12-31    275 000 kr
              5  2014-01-01 – 2014-06-30    275 000 kr
              6  2014-07-01 – 2014-12-31    275 000 kr
              7  2015-01-01 – 2015-06-30    275 000 kr
              8  2015-07-01 – 2015-12-31    275 000 kr
              9  2016-01-01 – 2016-06-30    275 000 kr
             10  2016-07-01 – 2016-12-31    275 000 kr

  lokal: Västra Götalandsregionen betalar Stiftelsen Exempel

    avtalsår  period                   index      belopp
           1  2012-01-01 – 2012-12-31  -      120 000 kr
           2  2013-01-01 – 2013-12-31  -      120 000 kr
           3  2014-01-01 – 2014-12-31  -      120 000 kr
           4  2015-01-01 – 2015-12-31  -      120 000 kr
           5  2016-01-01 – 2016-12-31  -      120 000 kr
              summa                           600 000 kr

    utbetalning  period                        belopp
              1  2012-01-01 – 2012-03-31    30 000 kr
              2  2012-04-01 – 2012-06-30    30 000 kr
              3  2012-07-01 – 2012-09-30    30 000 kr
              4  2012-10-01 – 2012-12-31    30 000 kr
              5  2013-01-01 – 2013-03-31    30 000 kr
              6  2013-04-01 – 2013-06-30    30 000 kr
              7  2013-07-01 – 2013-09-30    30 000 kr
              8  2013-10-01 – 2013-12-31    30 000 kr
              9  2014-01-01 – 2014-03-31    30 000 kr
             10  2014-04-01 – 2014-06-30    30 000 kr
             11  2014-07-01 – 2014-09-30    30 000 kr
             12  2014-10-01 – 2014-12-31    30 000 kr
             13  2015-01-01 – 2015-03-31    30 000 kr
             14  2015-04-01 – 2015-06-30    30 000 kr
             15  2015-07-01 – 2015-09-30    30 000 kr
             16  2015-10-01 – 2015-12-31    30 000 kr
             17  2016-01-01 – 2016-03-31    30 000 kr
             18  2016-04-01 – 2016-06-30    30 000 kr
             19  2016-07-01 – 2016-09-30    30 000 kr
             20  2016-10-01 – 2016-12-31    30 000 kr

# With all of it the foundation is paid until it leaves, 2014-06-30: two quarters of 32 500.
$ iop payments tests/data/agreements/samtalsstod.yaml
samtalsstod  OSN 2011-00042
Samtalsstöd på träffpunkten i Exempelby

  stod: Västra Götalandsregionen betalar Föreningen Exempel

    avtalsår  period                   index        belopp
           1  2012-01-01 – 2012-12-31  -        500 000 kr
           2  2013-01-01 – 2013-12-31  -        550 000 kr
           3  2014-01-01 – 2014-12-31  -        600 000 kr
           4  2015-01-01 – 2015-12-31  -        600 000 kr
           5  2016-01-01 – 2016-12-31  -        600 000 kr
              summa                           2 850 000 kr

    utbetalning  period                         belopp
              1  2012-01-01 – 2012-06-30    250 000 kr
              2  2012-07-01 – 2012-12-31    250 000 kr
              3  2013-01-01 – 2013-06-30    275 000 kr
              4  2013-07-01 – 2013-12-31    275 000 kr
              5  2014-01-01 – 2014-06-30    300 000 kr
              6  2014-07-01 – 2014-12-31    300 000 kr
              7  2015-01-01 – 2015-06-30    300 000 kr
              8  2015-07-01 – 2015-12-31    300 000 kr
              9  2016-01-01 – 2016-06-30    300 000 kr
             10  2016-07-01 – 2016-12-31    300 000 kr

  lokal: Västra Götalandsregionen betalar Stiftelsen Exempel
    slutar 2014-06-30: uppsägning av `stiftelsen`, given 2013-12-30; 6 månader, räknat till samma dag (notices.0, rad 63)

    avtalsår  period                   index      belopp
           1  2012-01-01 – 2012-12-31  -      120 000 kr
           2  2013-01-01 – 2013-12-31  -      120 000 kr
           3  2014-01-01 – 2014-06-30  -       65 000 kr
              summa                           305 000 kr

    utbetalning  period                        belopp
              1  2012-01-01 – 2012-03-31    30 000 kr
              2  2012-04-01 – 2012-06-30    30 000 kr
              3  2012-07-01 – 2012-09-30    30 000 kr
              4  2012-10-01 – 2012-12-31    30 000 kr
              5  2013-01-01 – 2013-03-31    30 000 kr
              6  2013-04-01 – 2013-06-30    30 000 kr
              7  2013-07-01 – 2013-09-30    30 000 kr
              8  2013-10-01 – 2013-12-31    30 000 kr
              9  2014-01-01 – 2014-03-31    32 500 kr
             10  2014-04-01 – 2014-06-30    32 500 kr

$ iop deadlines tests/data/agreements/samtalsstod.yaml --as-of 2013-12-01 --all --kind notice-end --kind term-end
samtalsstod  OSN 2011-00042
  Samtalsstöd på träffpunkten i Exempelby
  Avtalet som det står 2013-12-01 (--as-of)
    funding.stod.amount: 550000, tillägg OSN 2013-00123 från 2013-01-01
    räknas inte: tillägg OSN 2013-00300 från 2014-01-01
    räknas inte: uppsägning av stiftelsen, 2013-12-30

  2016-12-31  för 3613 dagar sedan  avtalsslut  Avtalstidens sista dag; sista uppsägningsdag var 2016-06-30
              term.end 2016-12-31

1 datum i 1 avtal
$ iop deadlines tests/data/agreements/samtalsstod.yaml --all --kind notice-end --format json
{"schema":"iop.deadlines/1","today":"2026-11-22","as_of":null,"deadlines":[
{"agreement":"samtalsstod","kind":"notice-end","date":"2014-06-30","title":"Sista dagen för Stiftelsen Exempel i partnerskapet efter uppsägning","basis":"notices (Stiftelsen Exempel 2013-12-30): termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2013-12-30 slutar 2014-06-30","days_left":-4528,"status":"past","working_day_before":null,"period":null,"about":"parties.stiftelsen","partly_covered":false,"uid":"iop-d330c78eeedc8909034c115a2993e439127c6e66"}
],"remarks":[],"refused":[],"agreements":[
{"agreement":"samtalsstod","amended":[{"field":"funding.stod.amount","value":"600000","effective":"2014-01-01","decided":"2013-11-18","diarienummer":"OSN 2013-00300","why":null},{"field":"funding.lokal.amount","value":"130000","effective":"2014-01-01","decided":"2013-11-18","diarienummer":"OSN 2013-00300","why":null}],"notices":[{"party":"stiftelsen","date":"2013-12-30","ends":"party","last_day":"2014-06-30"}],"left_out":[]}
],"audits":null}
$ iop validate tests/data/agreements/samtalsstod.yaml --as-of 2013-12-01 --select S
tests/data/agreements/samtalsstod.yaml
  Avtalet som det står 2013-12-01 (--as-of)
    funding.stod.amount: 550000, tillägg OSN 2013-00123 från 2013-01-01
    räknas inte: tillägg OSN 2013-00300 från 2014-01-01
    räknas inte: uppsägning av stiftelsen, 2013-12-30

0 fel, 0 varningar, 0 anmärkningar i 1 fil, som de står 2013-12-01
$ iop validate tests/data/agreements/samtalsstod.yaml --as-of 2013-12-01 --select S --format json
{"schema":"iop.validate/1","today":"2026-11-22","as_of":"2013-12-01","findings":[],"files":1,"errors":0,"warnings":0,"notes":0,"waived":0,"states":[{"file":"tests/data/agreements/samtalsstod.yaml","amended":[{"field":"funding.stod.amount","value":"550000","effective":"2013-01-01","decided":"2013-05-20","diarienummer":"OSN 2013-00123","why":"Höjt stöd efter omförhandling, med verkan från årets början"}],"notices":[],"left_out":[{"kind":"amendment","date":"2014-01-01","party":null,"diarienummer":"OSN 2013-00300"},{"kind":"notice","date":"2013-12-30","party":"stiftelsen","diarienummer":null}]}]}
$ iop invoice tests/data/agreements/samtalsstod.yaml --funding lokal --period 2014-H1 --as-of 2013-12-01
FAKTURERINGSUNDERLAG - EJ FAKTURA

Avtal               samtalsstod
                    Samtalsstöd på träffpunkten i Exempelby
Diarienummer        OSN 2011-00042
Betalare            Västra Götalandsregionen, org.nr 232100-0131
Mottagare           Stiftelsen Exempel, org.nr ej angivet i avtalet
Period              2014-01-01 – 2014-03-31
Utbetalning         9 av 20 (lokal)

BELOPP              30 000 kr

Avtalet som det står 2013-12-01 (--as-of)
  funding.stod.amount: 550000, tillägg OSN 2013-00123 från 2013-01-01
  räknas inte: tillägg OSN 2013-00300 från 2014-01-01
  räknas inte: uppsägning av stiftelsen, 2013-12-30

Moms                utanför momsens tillämpningsområde: ingen moms
Betalning           30 dagar från fakturans registrerade ankomst
Faktureringsadress  ej angiven i avtalet
Referens            ej angiven i avtalet

Så räknas beloppet
  1. avtalat belopp per avtalsår: 120 000 kr
     källa: funding.lokal.amount
  2. avtalsår 3 delas i 4 delar, de större först: del 1: 30 000 kr
     källa: funding.lokal.instalments

Filer som beloppet är räknat ur (SHA-256)
  0fe41b261ee2f3973b04c30bfd38188bf37f4daa3e3ba65de12a55bb615b699a  tests/data/agreements/samtalsstod.yaml

------------------------------------------------------------------------------------------------

FAKTURERINGSUNDERLAG - EJ FAKTURA

Avtal               samtalsstod
                    Samtalsstöd på träffpunkten i Exempelby
Diarienummer        OSN 2011-00042
Betalare            Västra Götalandsregionen, org.nr 232100-0131
Mottagare           Stiftelsen Exempel, org.nr ej angivet i avtalet
Period              2014-04-01 – 2014-06-30
Utbetalning         10 av 20 (lokal)

BELOPP              30 000 kr

Avtalet som det står 2013-12-01 (--as-of)
  funding.stod.amount: 550000, tillägg OSN 2013-00123 från 2013-01-01
  räknas inte: tillägg OSN 2013-00300 från 2014-01-01
  räknas inte: uppsägning av stiftelsen, 2013-12-30

Moms                utanför momsens tillämpningsområde: ingen moms
Betalning           30 dagar från fakturans registrerade ankomst
Faktureringsadress  ej angiven i avtalet
Referens            ej angiven i avtalet

Så räknas beloppet
  1. avtalat belopp per avtalsår: 120 000 kr
     källa: funding.lokal.amount
  2. avtalsår 3 delas i 4 delar, de större först: del 2: 30 000 kr
     källa: funding.lokal.instalments

Filer som beloppet är räknat ur (SHA-256)
  0fe41b261ee2f3973b04c30bfd38188bf37f4daa3e3ba65de12a55bb615b699a  tests/data/agreements/samtalsstod.yaml
$ iop rules --as-of 2013-12-01
! iop: --as-of gäller inte `rules`
[2]
$ iop validate --as-of 2013-12-01 --against HEAD
! iop: --as-of och --against utesluter varandra
[2]
$ iop validate --as-of 2013-13-01
! iop: --as-of: `2013-13-01` finns inte: månaderna går från 01 till 12 (skriv `2013-01-13`)
[2]
# A rule that asks when the agreement ends asks it of that day too: notice on 2026-12-01 ends it on 2027-06-01.
$ iop validate tests/data/agreements/planerad-uppsagning.yaml --select D611
0 fel, 0 varningar, 0 anmärkningar i 1 fil
$ iop validate tests/data/agreements/planerad-uppsagning.yaml --select D611 --as-of 2026-12-15
tests/data/agreements/planerad-uppsagning.yaml:8:32: warning[D611]: avtalet slutar om 191 dagar, och inget som följer är utpekat; arbetet skulle ha börjat 2026-06-01
  |
8 | term: {start: 2026-01-01, end: 2030-12-31, successor_lead_time: 12 months}
  |                                ^^^^^^^^^^
8 | term: {start: 2026-01-01, end: 2030-12-31, successor_lead_time: 12 months}
  |                                                                 --------- framförhållningen är 12 månader
  = hjälp: börja arbetet nu och skriv det nya ärendets diarienummer som `term.successor`

tests/data/agreements/planerad-uppsagning.yaml
  Avtalet som det står 2026-12-15 (--as-of)
    inget tillägg gäller den dagen
    uppsägning av vgr, 2026-12-01: avtalet slutar 2027-06-01

0 fel, 1 varning, 0 anmärkningar i 1 fil, som de står 2026-12-15
