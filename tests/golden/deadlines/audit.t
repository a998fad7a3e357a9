# The audit's table: every duty, period by period, with what was done and what was not.
$ iop deadlines --kind duty --all tests/data/agreements/granskning.yaml
granskning  OSN 2024-00042
  Samtalsstöd på träffpunkten i Exempelby

  period   mote                       plan               rapport            bokslut
  2024                                okänt              okänt
  A1                                                                        sent 2025-08-31
  2024-HT  okänt
  2025                                klart 2024-11-20   klart 2026-02-28
  2025-VT  klart 2025-05-20
  A2                                                                        SAKNAS 2026-08-30
  2025-HT  sent 2026-01-20
  2026                                SAKNAS 2025-12-01  senast 2027-02-28
  2026-VT  1 AV 2 2026-06-30
  A3                                                                        senast 2027-08-30
  2026-HT  1 av 2, senast 2026-12-31
  2027                                senast 2026-12-01  senast 2028-02-28
  2027-VT  senast 2027-06-30
  A4                                                                        senast 2028-08-30
  2027-HT  senast 2027-12-31
  2028                                ej hel             ej hel
  2028-VT  senast 2028-06-30

  period   utvardering
  once     senast 2027-10-01

               klart  sent  delvis  saknas  okänt  kommande  ej hel  summa
  2024             0     0       0       0      3         0       0      3
  2025             3     2       0       0      0         0       0      5
  2026             0     0       1       2      0         2       0      5
  2027             0     0       0       0      0         6       0      6
  2028             0     0       0       0      0         2       2      4
  mote             1     1       1       0      1         4       0      8
  plan             1     0       0       1      1         1       1      5
  rapport          1     0       0       0      1         2       1      5
  bokslut          0     1       0       1      0         2       0      4
  utvardering      0     0       0       0      0         1       0      1
  summa            3     2       1       2      3        10       2     23

  mote (möte): Styrgruppen träffas; varje termin, minst 2 gånger; ingen dag avtalad, periodens sista dag
    gäller; ansvarig: Exempelregionen och Föreningen Exempel
  plan (plan): Verksamhetsplan; varje år; senast 1 månad före perioden; ansvarig: Föreningen Exempel
  rapport (rapport): Årsrapport; varje år; senast 02-28 efter perioden; ansvarig: Föreningen Exempel
  bokslut (annat): Ekonomisk redovisning; varje avtalsår; senast 2 månader efter perioden
  utvardering (utvärdering): Halvtidsutvärdering; en gång för alla; senast 2027-10-01; ansvarig:
    Exempelregionen

  bevis                 dag         referens
  once     utvardering  2027-01-10  OSN 2024-00042-20  räknas inte: dagen har inte kommit
  A1       bokslut      2025-08-31  OSN 2024-00042-10
  2025     plan         2024-11-20  OSN 2024-00042-5
  2025     rapport      2026-02-28  OSN 2024-00042-14
  2025-VT  mote         2025-02-10  OSN 2024-00042-7
  2025-VT  mote         2025-05-20  OSN 2024-00042-9
  2025-HT  mote         2025-09-15  OSN 2024-00042-11
  2025-HT  mote         2026-01-20  OSN 2024-00042-13
  2026-VT  mote         2026-03-10  OSN 2024-00042-15
  2026-VT  mote         2026-03-10  OSN 2024-00042-15  räknas inte: samma dag och referens som en annan rad
  2026-VT  mote         2026-05-05                     räknas inte: referens saknas
  2026-HT  mote         2026-09-02  OSN 2024-00042-18

  klart: dagen för beviset, i tid
  sent: dagen för beviset, efter sista dagen
  1 AV 2: gjort färre gånger än avtalat, och sista dagen har gått
  SAKNAS: sista dagen har gått utan bevis (dag och referens under `done`)
  okänt: före den dag då registret börjar (`followed_from`)
  senast: sista dagen, som inte har gått
  ej hel: avtalet eller åtagandet gäller bara en del av perioden
  obs: done.11: raden räknas inte: `mote` har ingen period `2026` i avtalet

23 datum i 1 avtal: 3 klara, 2 sena, 1 delvis, 2 saknas, 3 okända, 10 kommande, 2 ej hela
$ iop deadlines --kind duty --all tests/data/agreements/granskning.yaml --lang en --today 2025-12-31
granskning  OSN 2024-00042
  Samtalsstöd på träffpunkten i Exempelby

  period   mote                   plan                rapport        bokslut          utvardering
  2024                            unknown             unknown
  once                                                                                by 2027-10-01
  A1                                                                 late 2025-08-31
  2024-HT  unknown
  2025                            done 2024-11-20     by 2026-02-28
  2025-VT  done 2025-05-20
  A2                                                                 by 2026-08-30
  2025-HT  1 of 2, by 2025-12-31
  2026                            MISSING 2025-12-01  by 2027-02-28
  2026-VT  by 2026-06-30
  A3                                                                 by 2027-08-30
  2026-HT  by 2026-12-31
  2027                            by 2026-12-01       by 2028-02-28
  2027-VT  by 2027-06-30
  A4                                                                 by 2028-08-30
  2027-HT  by 2027-12-31
  2028                            part                part
  2028-VT  by 2028-06-30

               done  late  partly  missing  unknown  upcoming  part  total
  2024            0     0       0        0        3         0     0      3
  2025            2     1       0        0        0         2     0      5
  2026            0     0       0        1        0         4     0      5
  2027            0     0       0        0        0         6     0      6
  2028            0     0       0        0        0         2     2      4
  mote            1     0       0        0        1         6     0      8
  plan            1     0       0        1        1         1     1      5
  rapport         0     0       0        0        1         3     1      5
  bokslut         0     1       0        0        0         3     0      4
  utvardering     0     0       0        0        0         1     0      1
  total           2     1       0        1        3        14     2     23

  mote (meeting): Styrgruppen träffas; every term (VT, HT), at least 2 times; no day agreed, so the period's
    last; responsible: Exempelregionen and Föreningen Exempel
  plan (plan): Verksamhetsplan; every year; by 1 month before the period; responsible: Föreningen Exempel
  rapport (report): Årsrapport; every year; by 02-28 after the period; responsible: Föreningen Exempel
  bokslut (other): Ekonomisk redovisning; every agreement year; by 2 months after the period
  utvardering (evaluation): Halvtidsutvärdering; once; by 2027-10-01; responsible: Exempelregionen

  evidence               date        reference
  once      utvardering  2027-01-10  OSN 2024-00042-20  not counted: its day has not come
  A1        bokslut      2025-08-31  OSN 2024-00042-10
  2025      plan         2024-11-20  OSN 2024-00042-5
  2025      rapport      2026-02-28  OSN 2024-00042-14  not counted: its day has not come
  2025-VT   mote         2025-02-10  OSN 2024-00042-7
  2025-VT   mote         2025-05-20  OSN 2024-00042-9
  2025-HT   mote         2025-09-15  OSN 2024-00042-11
  2025-HT   mote         2026-01-20  OSN 2024-00042-13  not counted: its day has not come
  2026-VT   mote         2026-03-10  OSN 2024-00042-15  not counted: its day has not come
  2026-VT   mote         2026-03-10  OSN 2024-00042-15  not counted: its day has not come
  2026-VT   mote         2026-05-05                     not counted: it has no reference
  2026-HT   mote         2026-09-02  OSN 2024-00042-18  not counted: its day has not come

  done: the day of the evidence, in time
  late: the day of the evidence, after the due day
  MISSING: the due day has passed without evidence (a date and a reference under `done`)
  unknown: before the day the register begins (`followed_from`)
  by: the due day, which has not passed
  part: the agreement or the duty holds for only part of the period
  note: done.11: the row does not count: `mote` has no period `2026` in the agreement

23 dates in 1 agreement: 2 done, 1 late, 1 missing, 3 unknown, 14 upcoming, 2 part
$ iop deadlines --kind duty --all tests/data/agreements/granskning.yaml --format markdown
### granskning (OSN 2024-00042)

Samtalsstöd på träffpunkten i Exempelby

| period | mote | plan | rapport | bokslut | utvardering |
|---|---|---|---|---|---|
| 2024 |  | okänt | okänt |  |  |
| once |  |  |  |  | senast 2027-10-01 |
| A1 |  |  |  | sent 2025-08-31 |  |
| 2024-HT | okänt |  |  |  |  |
| 2025 |  | klart 2024-11-20 | klart 2026-02-28 |  |  |
| 2025-VT | klart 2025-05-20 |  |  |  |  |
| A2 |  |  |  | SAKNAS 2026-08-30 |  |
| 2025-HT | sent 2026-01-20 |  |  |  |  |
| 2026 |  | SAKNAS 2025-12-01 | senast 2027-02-28 |  |  |
| 2026-VT | 1 AV 2 2026-06-30 |  |  |  |  |
| A3 |  |  |  | senast 2027-08-30 |  |
| 2026-HT | 1 av 2, senast 2026-12-31 |  |  |  |  |
| 2027 |  | senast 2026-12-01 | senast 2028-02-28 |  |  |
| 2027-VT | senast 2027-06-30 |  |  |  |  |
| A4 |  |  |  | senast 2028-08-30 |  |
| 2027-HT | senast 2027-12-31 |  |  |  |  |
| 2028 |  | ej hel | ej hel |  |  |
| 2028-VT | senast 2028-06-30 |  |  |  |  |

- klart: dagen för beviset, i tid
- sent: dagen för beviset, efter sista dagen
- 1 AV 2: gjort färre gånger än avtalat, och sista dagen har gått
- SAKNAS: sista dagen har gått utan bevis (dag och referens under `done`)
- okänt: före den dag då registret börjar (`followed_from`)
- senast: sista dagen, som inte har gått
- ej hel: avtalet eller åtagandet gäller bara en del av perioden

|  | klart | sent | delvis | saknas | okänt | kommande | ej hel | summa |
|---|---|---|---|---|---|---|---|---|
| 2024 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 3 |
| 2025 | 3 | 2 | 0 | 0 | 0 | 0 | 0 | 5 |
| 2026 | 0 | 0 | 1 | 2 | 0 | 2 | 0 | 5 |
| 2027 | 0 | 0 | 0 | 0 | 0 | 6 | 0 | 6 |
| 2028 | 0 | 0 | 0 | 0 | 0 | 2 | 2 | 4 |
| mote | 1 | 1 | 1 | 0 | 1 | 4 | 0 | 8 |
| plan | 1 | 0 | 0 | 1 | 1 | 1 | 1 | 5 |
| rapport | 1 | 0 | 0 | 0 | 1 | 2 | 1 | 5 |
| bokslut | 0 | 1 | 0 | 1 | 0 | 2 | 0 | 4 |
| utvardering | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1 |
| summa | 3 | 2 | 1 | 2 | 3 | 10 | 2 | 23 |

- mote (möte): Styrgruppen träffas; varje termin, minst 2 gånger; ingen dag avtalad, periodens sista dag gäller; ansvarig: Exempelregionen och Föreningen Exempel
- plan (plan): Verksamhetsplan; varje år; senast 1 månad före perioden; ansvarig: Föreningen Exempel
- rapport (rapport): Årsrapport; varje år; senast 02-28 efter perioden; ansvarig: Föreningen Exempel
- bokslut (annat): Ekonomisk redovisning; varje avtalsår; senast 2 månader efter perioden
- utvardering (utvärdering): Halvtidsutvärdering; en gång för alla; senast 2027-10-01; ansvarig: Exempelregionen

| bevis |  | dag | referens | räknas inte |
|---|---|---|---|---|
| once | utvardering | 2027-01-10 | OSN 2024-00042-20 | dagen har inte kommit |
| A1 | bokslut | 2025-08-31 | OSN 2024-00042-10 |  |
| 2025 | plan | 2024-11-20 | OSN 2024-00042-5 |  |
| 2025 | rapport | 2026-02-28 | OSN 2024-00042-14 |  |
| 2025-VT | mote | 2025-02-10 | OSN 2024-00042-7 |  |
| 2025-VT | mote | 2025-05-20 | OSN 2024-00042-9 |  |
| 2025-HT | mote | 2025-09-15 | OSN 2024-00042-11 |  |
| 2025-HT | mote | 2026-01-20 | OSN 2024-00042-13 |  |
| 2026-VT | mote | 2026-03-10 | OSN 2024-00042-15 |  |
| 2026-VT | mote | 2026-03-10 | OSN 2024-00042-15 | samma dag och referens som en annan rad |
| 2026-VT | mote | 2026-05-05 |  | referens saknas |
| 2026-HT | mote | 2026-09-02 | OSN 2024-00042-18 |  |

- done.11: raden räknas inte: `mote` har ingen period `2026` i avtalet
$ iop deadlines --kind duty --all tests/data/agreements/granskning.yaml --format json
{"schema":"iop.deadlines/1","today":"2026-11-22","as_of":null,"deadlines":[
{"agreement":"granskning","kind":"duty","date":"2023-12-01","title":"Verksamhetsplan (2024); avtalet omfattar bara en del av perioden","basis":"duties.plan: varje år, due 1 månad före 2024-01-01; ansvarig: Föreningen Exempel; okänt här före followed_from 2025-01-01","days_left":-1087,"status":"unknown","working_day_before":null,"period":"2024","about":"duties.plan","partly_covered":true,"uid":"iop-c3bec36f1717eae7538a569ba1193c5a4919426c"},
{"agreement":"granskning","kind":"duty","date":"2024-12-01","title":"Verksamhetsplan (2025)","basis":"duties.plan: varje år, due 1 månad före 2025-01-01; ansvarig: Föreningen Exempel; gjort 2024-11-20 (OSN 2024-00042-5)","days_left":-721,"status":"done","working_day_before":"2024-11-29","period":"2025","about":"duties.plan","partly_covered":false,"uid":"iop-fe033fc4967080ed7cbf650d55bba7046a0418c3"},
{"agreement":"granskning","kind":"duty","date":"2024-12-31","title":"Styrgruppen träffas (höstterminen 2024): 0 av 2 gjorda; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; okänt här före followed_from 2025-01-01","days_left":-691,"status":"unknown","working_day_before":"2024-12-30","period":"2024-HT","about":"duties.mote","partly_covered":false,"uid":"iop-9604c12a1aa45456cbd0d9cae2590777e51b4eb9"},
{"agreement":"granskning","kind":"duty","date":"2025-02-28","title":"Årsrapport (2024); avtalet omfattar bara en del av perioden","basis":"duties.rapport: varje år, due 02-28, första gången efter 2024-12-31; ansvarig: Föreningen Exempel; okänt här före followed_from 2025-01-01","days_left":-632,"status":"unknown","working_day_before":null,"period":"2024","about":"duties.rapport","partly_covered":true,"uid":"iop-aa96cd14b03b7080fbef74bcf72b2cd1e34f9655"},
{"agreement":"granskning","kind":"duty","date":"2025-06-30","title":"Styrgruppen träffas (vårterminen 2025): 2 av 2 gjorda; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; gjort 2025-02-10 (OSN 2024-00042-7); gjort 2025-05-20 (OSN 2024-00042-9)","days_left":-510,"status":"done","working_day_before":null,"period":"2025-VT","about":"duties.mote","partly_covered":false,"uid":"iop-5adb71f89ffdd86218d1b2252109057f47229de6"},
{"agreement":"granskning","kind":"duty","date":"2025-08-30","title":"Ekonomisk redovisning (avtalsår 1)","basis":"duties.bokslut: varje avtalsår, due 2 månader efter 2025-06-30; gjort 2025-08-31 (OSN 2024-00042-10); 1 dag för sent","days_left":-449,"status":"done","working_day_before":"2025-08-29","period":"A1","about":"duties.bokslut","partly_covered":false,"uid":"iop-3251e617211181b13b82341c93ebacd8f413be2f"},
{"agreement":"granskning","kind":"duty","date":"2025-12-01","title":"Verksamhetsplan (2026)","basis":"duties.plan: varje år, due 1 månad före 2026-01-01; ansvarig: Föreningen Exempel","days_left":-356,"status":"overdue","working_day_before":null,"period":"2026","about":"duties.plan","partly_covered":false,"uid":"iop-0eb84e52ada0dab58e591020abaf67ec522180a2"},
{"agreement":"granskning","kind":"duty","date":"2025-12-31","title":"Styrgruppen träffas (höstterminen 2025): 2 av 2 gjorda; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; gjort 2025-09-15 (OSN 2024-00042-11); gjort 2026-01-20 (OSN 2024-00042-13); 20 dagar för sent","days_left":-326,"status":"done","working_day_before":"2025-12-30","period":"2025-HT","about":"duties.mote","partly_covered":false,"uid":"iop-c91161339ff39e910d78859536959d2c518af16e"},
{"agreement":"granskning","kind":"duty","date":"2026-02-28","title":"Årsrapport (2025)","basis":"duties.rapport: varje år, due 02-28, första gången efter 2025-12-31; ansvarig: Föreningen Exempel; gjort 2026-02-28 (OSN 2024-00042-14)","days_left":-267,"status":"done","working_day_before":"2026-02-27","period":"2025","about":"duties.rapport","partly_covered":false,"uid":"iop-30d890340ddcd4b9fb4974b89b4482ccc1cfdbe5"},
{"agreement":"granskning","kind":"duty","date":"2026-06-30","title":"Styrgruppen träffas (vårterminen 2026): 1 av 2 gjorda; bevis i filen räknas inte; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; gjort 2026-03-10 (OSN 2024-00042-15); gjort 2026-03-10 (OSN 2024-00042-15), räknas inte: samma dag och referens som en annan rad; gjort 2026-05-05, räknas inte: referens saknas","days_left":-145,"status":"overdue","working_day_before":null,"period":"2026-VT","about":"duties.mote","partly_covered":false,"uid":"iop-7ec4485fbc0b65aa64c7ae88957645107474c747"},
{"agreement":"granskning","kind":"duty","date":"2026-08-30","title":"Ekonomisk redovisning (avtalsår 2)","basis":"duties.bokslut: varje avtalsår, due 2 månader efter 2026-06-30","days_left":-84,"status":"overdue","working_day_before":"2026-08-28","period":"A2","about":"duties.bokslut","partly_covered":false,"uid":"iop-9708bcce3ea0aeddd7423b2b24b7f6c782305d59"},
{"agreement":"granskning","kind":"duty","date":"2026-12-01","title":"Verksamhetsplan (2027)","basis":"duties.plan: varje år, due 1 månad före 2027-01-01; ansvarig: Föreningen Exempel","days_left":9,"status":"upcoming","working_day_before":null,"period":"2027","about":"duties.plan","partly_covered":false,"uid":"iop-2836d0534e1ce52393bef07d7c40c2efade9c1a3"},
{"agreement":"granskning","kind":"duty","date":"2026-12-31","title":"Styrgruppen träffas (höstterminen 2026): 1 av 2 gjorda; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; gjort 2026-09-02 (OSN 2024-00042-18)","days_left":39,"status":"upcoming","working_day_before":"2026-12-30","period":"2026-HT","about":"duties.mote","partly_covered":false,"uid":"iop-bf7ed25ee0b7cad55768685ccaef9a9d4453b37a"},
{"agreement":"granskning","kind":"duty","date":"2027-02-28","title":"Årsrapport (2026)","basis":"duties.rapport: varje år, due 02-28, första gången efter 2026-12-31; ansvarig: Föreningen Exempel","days_left":98,"status":"upcoming","working_day_before":"2027-02-26","period":"2026","about":"duties.rapport","partly_covered":false,"uid":"iop-847e53af8cb460020b811b426ece313e8c768809"},
{"agreement":"granskning","kind":"duty","date":"2027-06-30","title":"Styrgruppen träffas (vårterminen 2027): 0 av 2 gjorda; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel","days_left":220,"status":"upcoming","working_day_before":null,"period":"2027-VT","about":"duties.mote","partly_covered":false,"uid":"iop-f54a5a9e696a51c8107747d53ff350ac682cf275"},
{"agreement":"granskning","kind":"duty","date":"2027-08-30","title":"Ekonomisk redovisning (avtalsår 3)","basis":"duties.bokslut: varje avtalsår, due 2 månader efter 2027-06-30","days_left":281,"status":"upcoming","working_day_before":null,"period":"A3","about":"duties.bokslut","partly_covered":false,"uid":"iop-a59e88fa5d804dbc696667f78d34218f3ab48af4"},
{"agreement":"granskning","kind":"duty","date":"2027-10-01","title":"Halvtidsutvärdering; bevis i filen räknas inte","basis":"duties.utvardering: en gång för alla, due 2027-10-01; ansvarig: Exempelregionen; gjort 2027-01-10 (OSN 2024-00042-20), räknas inte: dagen har inte kommit","days_left":313,"status":"upcoming","working_day_before":null,"period":"once","about":"duties.utvardering","partly_covered":false,"uid":"iop-80395b5a3473c7003e27d22ca5a114c88ea28b72"},
{"agreement":"granskning","kind":"duty","date":"2027-12-01","title":"Verksamhetsplan (2028); avtalet omfattar bara en del av perioden","basis":"duties.plan: varje år, due 1 månad före 2028-01-01; ansvarig: Föreningen Exempel","days_left":374,"status":"upcoming","working_day_before":null,"period":"2028","about":"duties.plan","partly_covered":true,"uid":"iop-ed7f9715f5f60f2f54842f0ba940d042452ca8a5"},
{"agreement":"granskning","kind":"duty","date":"2027-12-31","title":"Styrgruppen träffas (höstterminen 2027): 0 av 2 gjorda; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel","days_left":404,"status":"upcoming","working_day_before":"2027-12-30","period":"2027-HT","about":"duties.mote","partly_covered":false,"uid":"iop-dd7959534e3d60854b63a8e93a094115c03b820b"},
{"agreement":"granskning","kind":"duty","date":"2028-02-28","title":"Årsrapport (2027)","basis":"duties.rapport: varje år, due 02-28, första gången efter 2027-12-31; ansvarig: Föreningen Exempel","days_left":463,"status":"upcoming","working_day_before":null,"period":"2027","about":"duties.rapport","partly_covered":false,"uid":"iop-206997ec93689b516538748f53a1f7bd145ac8c1"},
{"agreement":"granskning","kind":"duty","date":"2028-06-30","title":"Styrgruppen träffas (vårterminen 2028): 0 av 2 gjorda; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel","days_left":586,"status":"upcoming","working_day_before":null,"period":"2028-VT","about":"duties.mote","partly_covered":false,"uid":"iop-fd030f4afeaf2e9dc9a403b7012b4660e9fcfe56"},
{"agreement":"granskning","kind":"duty","date":"2028-08-30","title":"Ekonomisk redovisning (avtalsår 4)","basis":"duties.bokslut: varje avtalsår, due 2 månader efter 2028-06-30","days_left":647,"status":"upcoming","working_day_before":null,"period":"A4","about":"duties.bokslut","partly_covered":false,"uid":"iop-681e5532e39e6702db556004ed7d99bfa896100a"},
{"agreement":"granskning","kind":"duty","date":"2029-02-28","title":"Årsrapport (2028); avtalet omfattar bara en del av perioden","basis":"duties.rapport: varje år, due 02-28, första gången efter 2028-12-31; ansvarig: Föreningen Exempel","days_left":829,"status":"upcoming","working_day_before":null,"period":"2028","about":"duties.rapport","partly_covered":true,"uid":"iop-9edde057e10b7fc42af7102b79aa5b6366a513fc"}
],"remarks":[
{"agreement":"granskning","kind":"duty","about":"done.11","message":"raden räknas inte: `mote` har ingen period `2026` i avtalet"}
],"refused":[],"agreements":[
{"agreement":"granskning","amended":[],"notices":[],"left_out":[]}
],"audits":[
{"agreement":"granskning","diarienummer":"OSN 2024-00042","followed_from":"2025-01-01","totals":{"done":3,"late":2,"partly":1,"missing":2,"unknown":3,"upcoming":10,"not_covered":2,"undated":0},"years":[{"year":2024,"totals":{"done":0,"late":0,"partly":0,"missing":0,"unknown":3,"upcoming":0,"not_covered":0,"undated":0}},{"year":2025,"totals":{"done":3,"late":2,"partly":0,"missing":0,"unknown":0,"upcoming":0,"not_covered":0,"undated":0}},{"year":2026,"totals":{"done":0,"late":0,"partly":1,"missing":2,"unknown":0,"upcoming":2,"not_covered":0,"undated":0}},{"year":2027,"totals":{"done":0,"late":0,"partly":0,"missing":0,"unknown":0,"upcoming":6,"not_covered":0,"undated":0}},{"year":2028,"totals":{"done":0,"late":0,"partly":0,"missing":0,"unknown":0,"upcoming":2,"not_covered":2,"undated":0}}],"duties":[{"duty":"mote","role":"meeting","what":"Styrgruppen träffas","every":"termin","times":2,"due":null,"responsible":["vgr","foreningen"],"in_words":"Styrgruppen träffas; varje termin, minst 2 gånger; ingen dag avtalad, periodens sista dag gäller; ansvarig: Exempelregionen och Föreningen Exempel","totals":{"done":1,"late":1,"partly":1,"missing":0,"unknown":1,"upcoming":4,"not_covered":0,"undated":0},"periods":[{"period":"2024-HT","start":"2024-07-01","end":"2024-12-31","year":2024,"covered_whole":true,"due":"2024-12-31","due_agreed":false,"times":2,"counted":0,"completed":null,"status":"unknown","evidence":[]},{"period":"2025-VT","start":"2025-01-01","end":"2025-06-30","year":2025,"covered_whole":true,"due":"2025-06-30","due_agreed":false,"times":2,"counted":2,"completed":"2025-05-20","status":"done","evidence":[{"row":2,"date":"2025-02-10","reference":"OSN 2024-00042-7","counts":true,"flaw":null},{"row":1,"date":"2025-05-20","reference":"OSN 2024-00042-9","counts":true,"flaw":null}]},{"period":"2025-HT","start":"2025-07-01","end":"2025-12-31","year":2025,"covered_whole":true,"due":"2025-12-31","due_agreed":false,"times":2,"counted":2,"completed":"2026-01-20","status":"late","evidence":[{"row":3,"date":"2025-09-15","reference":"OSN 2024-00042-11","counts":true,"flaw":null},{"row":4,"date":"2026-01-20","reference":"OSN 2024-00042-13","counts":true,"flaw":null}]},{"period":"2026-VT","start":"2026-01-01","end":"2026-06-30","year":2026,"covered_whole":true,"due":"2026-06-30","due_agreed":false,"times":2,"counted":1,"completed":null,"status":"partly","evidence":[{"row":7,"date":"2026-03-10","reference":"OSN 2024-00042-15","counts":true,"flaw":null},{"row":8,"date":"2026-03-10","reference":"OSN 2024-00042-15","counts":false,"flaw":"repeated"},{"row":9,"date":"2026-05-05","reference":null,"counts":false,"flaw":"no_reference"}]},{"period":"2026-HT","start":"2026-07-01","end":"2026-12-31","year":2026,"covered_whole":true,"due":"2026-12-31","due_agreed":false,"times":2,"counted":1,"completed":null,"status":"upcoming","evidence":[{"row":10,"date":"2026-09-02","reference":"OSN 2024-00042-18","counts":true,"flaw":null}]},{"period":"2027-VT","start":"2027-01-01","end":"2027-06-30","year":2027,"covered_whole":true,"due":"2027-06-30","due_agreed":false,"times":2,"counted":0,"completed":null,"status":"upcoming","evidence":[]},{"period":"2027-HT","start":"2027-07-01","end":"2027-12-31","year":2027,"covered_whole":true,"due":"2027-12-31","due_agreed":false,"times":2,"counted":0,"completed":null,"status":"upcoming","evidence":[]},{"period":"2028-VT","start":"2028-01-01","end":"2028-06-30","year":2028,"covered_whole":true,"due":"2028-06-30","due_agreed":false,"times":2,"counted":0,"completed":null,"status":"upcoming","evidence":[]}]},{"duty":"plan","role":"plan","what":"Verksamhetsplan","every":"year","times":1,"due":"before_start 1 month","responsible":["foreningen"],"in_words":"Verksamhetsplan; varje år; senast 1 månad före perioden; ansvarig: Föreningen Exempel","totals":{"done":1,"late":0,"partly":0,"missing":1,"unknown":1,"upcoming":1,"not_covered":1,"undated":0},"periods":[{"period":"2024","start":"2024-01-01","end":"2024-12-31","year":2024,"covered_whole":false,"due":"2023-12-01","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"unknown","evidence":[]},{"period":"2025","start":"2025-01-01","end":"2025-12-31","year":2025,"covered_whole":true,"due":"2024-12-01","due_agreed":true,"times":1,"counted":1,"completed":"2024-11-20","status":"done","evidence":[{"row":0,"date":"2024-11-20","reference":"OSN 2024-00042-5","counts":true,"flaw":null}]},{"period":"2026","start":"2026-01-01","end":"2026-12-31","year":2026,"covered_whole":true,"due":"2025-12-01","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"missing","evidence":[]},{"period":"2027","start":"2027-01-01","end":"2027-12-31","year":2027,"covered_whole":true,"due":"2026-12-01","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"upcoming","evidence":[]},{"period":"2028","start":"2028-01-01","end":"2028-12-31","year":2028,"covered_whole":false,"due":"2027-12-01","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"not_covered","evidence":[]}]},{"duty":"rapport","role":"report","what":"Årsrapport","every":"year","times":1,"due":"02-28","responsible":["foreningen"],"in_words":"Årsrapport; varje år; senast 02-28 efter perioden; ansvarig: Föreningen Exempel","totals":{"done":1,"late":0,"partly":0,"missing":0,"unknown":1,"upcoming":2,"not_covered":1,"undated":0},"periods":[{"period":"2024","start":"2024-01-01","end":"2024-12-31","year":2024,"covered_whole":false,"due":"2025-02-28","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"unknown","evidence":[]},{"period":"2025","start":"2025-01-01","end":"2025-12-31","year":2025,"covered_whole":true,"due":"2026-02-28","due_agreed":true,"times":1,"counted":1,"completed":"2026-02-28","status":"done","evidence":[{"row":6,"date":"2026-02-28","reference":"OSN 2024-00042-14","counts":true,"flaw":null}]},{"period":"2026","start":"2026-01-01","end":"2026-12-31","year":2026,"covered_whole":true,"due":"2027-02-28","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"upcoming","evidence":[]},{"period":"2027","start":"2027-01-01","end":"2027-12-31","year":2027,"covered_whole":true,"due":"2028-02-28","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"upcoming","evidence":[]},{"period":"2028","start":"2028-01-01","end":"2028-12-31","year":2028,"covered_whole":false,"due":"2029-02-28","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"not_covered","evidence":[]}]},{"duty":"bokslut","role":"other","what":"Ekonomisk redovisning","every":"agreement_year","times":1,"due":"after_end 2 months","responsible":[],"in_words":"Ekonomisk redovisning; varje avtalsår; senast 2 månader efter perioden","totals":{"done":0,"late":1,"partly":0,"missing":1,"unknown":0,"upcoming":2,"not_covered":0,"undated":0},"periods":[{"period":"A1","start":"2024-07-01","end":"2025-06-30","year":2025,"covered_whole":true,"due":"2025-08-30","due_agreed":true,"times":1,"counted":1,"completed":"2025-08-31","status":"late","evidence":[{"row":5,"date":"2025-08-31","reference":"OSN 2024-00042-10","counts":true,"flaw":null}]},{"period":"A2","start":"2025-07-01","end":"2026-06-30","year":2026,"covered_whole":true,"due":"2026-08-30","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"missing","evidence":[]},{"period":"A3","start":"2026-07-01","end":"2027-06-30","year":2027,"covered_whole":true,"due":"2027-08-30","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"upcoming","evidence":[]},{"period":"A4","start":"2027-07-01","end":"2028-06-30","year":2028,"covered_whole":true,"due":"2028-08-30","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"upcoming","evidence":[]}]},{"duty":"utvardering","role":"evaluation","what":"Halvtidsutvärdering","every":"once","times":1,"due":"2027-10-01","responsible":["vgr"],"in_words":"Halvtidsutvärdering; en gång för alla; senast 2027-10-01; ansvarig: Exempelregionen","totals":{"done":0,"late":0,"partly":0,"missing":0,"unknown":0,"upcoming":1,"not_covered":0,"undated":0},"periods":[{"period":"once","start":"2024-07-01","end":"2028-06-30","year":2027,"covered_whole":true,"due":"2027-10-01","due_agreed":true,"times":1,"counted":0,"completed":null,"status":"upcoming","evidence":[{"row":12,"date":"2027-01-10","reference":"OSN 2024-00042-20","counts":false,"flaw":"in_the_future"}]}]}],"stray":[{"row":11,"duty":"mote","period":"2026","date":"2026-10-07","reference":"OSN 2024-00042-19"}]}
]}
# The days one by one are there with --format list.
$ iop deadlines --kind duty --all tests/data/agreements/granskning.yaml --format list
granskning  OSN 2024-00042
  Samtalsstöd på träffpunkten i Exempelby

  2023-12-01  för 1087 dagar sedan  åtagande  Okänt: Verksamhetsplan (2024); avtalet omfattar bara en del av
                                              perioden
              duties.plan: varje år, due 1 månad före 2024-01-01; ansvarig: Föreningen Exempel; okänt här före
              followed_from 2025-01-01
  2024-12-01  för 721 dagar sedan   åtagande  Klart: Verksamhetsplan (2025)
              duties.plan: varje år, due 1 månad före 2025-01-01; ansvarig: Föreningen Exempel; gjort
              2024-11-20 (OSN 2024-00042-5)
  2024-12-31  för 691 dagar sedan   åtagande  Okänt: Styrgruppen träffas (höstterminen 2024): 0 av 2 gjorda;
                                              ingen dag avtalad
              duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen
              Exempel; okänt här före followed_from 2025-01-01
  2025-02-28  för 632 dagar sedan   åtagande  Okänt: Årsrapport (2024); avtalet omfattar bara en del av
                                              perioden
              duties.rapport: varje år, due 02-28, första gången efter 2024-12-31; ansvarig: Föreningen
              Exempel; okänt här före followed_from 2025-01-01
  2025-06-30  för 510 dagar sedan   åtagande  Klart: Styrgruppen träffas (vårterminen 2025): 2 av 2 gjorda;
                                              ingen dag avtalad
              duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen
              Exempel; gjort 2025-02-10 (OSN 2024-00042-7); gjort 2025-05-20 (OSN 2024-00042-9)
  2025-08-30  för 449 dagar sedan   åtagande  Klart: Ekonomisk redovisning (avtalsår 1)
              duties.bokslut: varje avtalsår, due 2 månader efter 2025-06-30; gjort 2025-08-31 (OSN
              2024-00042-10); 1 dag för sent
  2025-12-01  för 356 dagar sedan   åtagande  Försenat: Verksamhetsplan (2026)
              duties.plan: varje år, due 1 månad före 2026-01-01; ansvarig: Föreningen Exempel
  2025-12-31  för 326 dagar sedan   åtagande  Klart: Styrgruppen träffas (höstterminen 2025): 2 av 2 gjorda;
                                              ingen dag avtalad
              duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen
              Exempel; gjort 2025-09-15 (OSN 2024-00042-11); gjort 2026-01-20 (OSN 2024-00042-13); 20 dagar
              för sent
  2026-02-28  för 267 dagar sedan   åtagande  Klart: Årsrapport (2025)
              duties.rapport: varje år, due 02-28, första gången efter 2025-12-31; ansvarig: Föreningen
              Exempel; gjort 2026-02-28 (OSN 2024-00042-14)
  2026-06-30  för 145 dagar sedan   åtagande  Försenat: Styrgruppen träffas (vårterminen 2026): 1 av 2 gjorda;
                                              bevis i filen räknas inte; ingen dag avtalad
              duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen
              Exempel; gjort 2026-03-10 (OSN 2024-00042-15); gjort 2026-03-10 (OSN 2024-00042-15), räknas
              inte: samma dag och referens som en annan rad; gjort 2026-05-05, räknas inte: referens saknas
  2026-08-30  för 84 dagar sedan    åtagande  Försenat: Ekonomisk redovisning (avtalsår 2)
              duties.bokslut: varje avtalsår, due 2 månader efter 2026-06-30
  2026-12-01  om 9 dagar            åtagande  Verksamhetsplan (2027)
              duties.plan: varje år, due 1 månad före 2027-01-01; ansvarig: Föreningen Exempel
  2026-12-31  om 39 dagar           åtagande  Styrgruppen träffas (höstterminen 2026): 1 av 2 gjorda; ingen
                                              dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen
              Exempel; gjort 2026-09-02 (OSN 2024-00042-18)
  2027-02-28  om 98 dagar           åtagande  Årsrapport (2026)
              söndag; vardagen före är 2027-02-26
              duties.rapport: varje år, due 02-28, första gången efter 2026-12-31; ansvarig: Föreningen
              Exempel
  2027-06-30  om 220 dagar          åtagande  Styrgruppen träffas (vårterminen 2027): 0 av 2 gjorda; ingen dag
                                              avtalad
              duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel
  2027-08-30  om 281 dagar          åtagande  Ekonomisk redovisning (avtalsår 3)
              duties.bokslut: varje avtalsår, due 2 månader efter 2027-06-30
  2027-10-01  om 313 dagar          åtagande  Halvtidsutvärdering; bevis i filen räknas inte
              duties.utvardering: en gång för alla, due 2027-10-01; ansvarig: Exempelregionen; gjort
              2027-01-10 (OSN 2024-00042-20), räknas inte: dagen har inte kommit
  2027-12-01  om 374 dagar          åtagande  Verksamhetsplan (2028); avtalet omfattar bara en del av perioden
              duties.plan: varje år, due 1 månad före 2028-01-01; ansvarig: Föreningen Exempel
  2027-12-31  om 404 dagar          åtagande  Styrgruppen träffas (höstterminen 2027): 0 av 2 gjorda; ingen
                                              dag avtalad
              fredag, nyårsafton; vardagen före är 2027-12-30
              duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel
  2028-02-28  om 463 dagar          åtagande  Årsrapport (2027)
              duties.rapport: varje år, due 02-28, första gången efter 2027-12-31; ansvarig: Föreningen
              Exempel
  2028-06-30  om 586 dagar          åtagande  Styrgruppen träffas (vårterminen 2028): 0 av 2 gjorda; ingen dag
                                              avtalad
              duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel
  2028-08-30  om 647 dagar          åtagande  Ekonomisk redovisning (avtalsår 4)
              duties.bokslut: varje avtalsår, due 2 månader efter 2028-06-30
  2029-02-28  om 829 dagar          åtagande  Årsrapport (2028); avtalet omfattar bara en del av perioden
              duties.rapport: varje år, due 02-28, första gången efter 2028-12-31; ansvarig: Föreningen
              Exempel
  obs: done.11: raden räknas inte: `mote` har ingen period `2026` i avtalet

23 datum i 1 avtal: 3 klara, 2 sena, 1 delvis, 2 saknas, 3 okända, 10 kommande, 2 ej hela
# What is not all duties and only they is a list of days.
$ iop deadlines --kind duty --within 3m tests/data/agreements/granskning.yaml --format markdown
### granskning (OSN 2024-00042)

Samtalsstöd på träffpunkten i Exempelby

| dag | när | slag | vad | grund |
|---|---|---|---|---|
| 2025-12-01 | för 356 dagar sedan | åtagande | Försenat: Verksamhetsplan (2026) | duties.plan: varje år, due 1 månad före 2026-01-01; ansvarig: Föreningen Exempel |
| 2026-06-30 | för 145 dagar sedan | åtagande | Försenat: Styrgruppen träffas (vårterminen 2026): 1 av 2 gjorda; bevis i filen räknas inte; ingen dag avtalad | duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; gjort 2026-03-10 (OSN 2024-00042-15); gjort 2026-03-10 (OSN 2024-00042-15), räknas inte: samma dag och referens som en annan rad; gjort 2026-05-05, räknas inte: referens saknas |
| 2026-08-30 | för 84 dagar sedan | åtagande | Försenat: Ekonomisk redovisning (avtalsår 2) | duties.bokslut: varje avtalsår, due 2 månader efter 2026-06-30 |
| 2026-12-01 | om 9 dagar | åtagande | Verksamhetsplan (2027) | duties.plan: varje år, due 1 månad före 2027-01-01; ansvarig: Föreningen Exempel |
| 2026-12-31 | om 39 dagar | åtagande | Styrgruppen träffas (höstterminen 2026): 1 av 2 gjorda; ingen dag avtalad | duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; gjort 2026-09-02 (OSN 2024-00042-18) |

- done.11: raden räknas inte: `mote` har ingen period `2026` i avtalet
$ iop deadlines --kind duty --within 3m tests/data/agreements/granskning.yaml --format json -q
{"schema":"iop.deadlines/1","today":"2026-11-22","as_of":null,"deadlines":[
{"agreement":"granskning","kind":"duty","date":"2025-12-01","title":"Verksamhetsplan (2026)","basis":"duties.plan: varje år, due 1 månad före 2026-01-01; ansvarig: Föreningen Exempel","days_left":-356,"status":"overdue","working_day_before":null,"period":"2026","about":"duties.plan","partly_covered":false,"uid":"iop-0eb84e52ada0dab58e591020abaf67ec522180a2"},
{"agreement":"granskning","kind":"duty","date":"2026-06-30","title":"Styrgruppen träffas (vårterminen 2026): 1 av 2 gjorda; bevis i filen räknas inte; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; gjort 2026-03-10 (OSN 2024-00042-15); gjort 2026-03-10 (OSN 2024-00042-15), räknas inte: samma dag och referens som en annan rad; gjort 2026-05-05, räknas inte: referens saknas","days_left":-145,"status":"overdue","working_day_before":null,"period":"2026-VT","about":"duties.mote","partly_covered":false,"uid":"iop-7ec4485fbc0b65aa64c7ae88957645107474c747"},
{"agreement":"granskning","kind":"duty","date":"2026-08-30","title":"Ekonomisk redovisning (avtalsår 2)","basis":"duties.bokslut: varje avtalsår, due 2 månader efter 2026-06-30","days_left":-84,"status":"overdue","working_day_before":"2026-08-28","period":"A2","about":"duties.bokslut","partly_covered":false,"uid":"iop-9708bcce3ea0aeddd7423b2b24b7f6c782305d59"},
{"agreement":"granskning","kind":"duty","date":"2026-12-01","title":"Verksamhetsplan (2027)","basis":"duties.plan: varje år, due 1 månad före 2027-01-01; ansvarig: Föreningen Exempel","days_left":9,"status":"upcoming","working_day_before":null,"period":"2027","about":"duties.plan","partly_covered":false,"uid":"iop-2836d0534e1ce52393bef07d7c40c2efade9c1a3"},
{"agreement":"granskning","kind":"duty","date":"2026-12-31","title":"Styrgruppen träffas (höstterminen 2026): 1 av 2 gjorda; ingen dag avtalad","basis":"duties.mote: varje termin, periodens sista dag; ansvarig: Exempelregionen och Föreningen Exempel; gjort 2026-09-02 (OSN 2024-00042-18)","days_left":39,"status":"upcoming","working_day_before":"2026-12-30","period":"2026-HT","about":"duties.mote","partly_covered":false,"uid":"iop-bf7ed25ee0b7cad55768685ccaef9a9d4453b37a"}
],"remarks":[
{"agreement":"granskning","kind":"duty","about":"done.11","message":"raden räknas inte: `mote` har ingen period `2026` i avtalet"}
],"refused":[],"agreements":[
{"agreement":"granskning","amended":[],"notices":[],"left_out":[]}
],"audits":null}
$ iop deadlines --kind duty --all -q tests/data/agreements/gavle-brottsofferforening.yaml
gavle-brottsofferforening
  Samarbetsavtal mellan Socialtjänst Gävle och Gävle Brottsofferförening

  inga åtaganden att granska

# What is due once in an agreement without an end has no day, and is in the table all the same.
$ iop deadlines --kind duty --all agreements/koordinatorer-samsjuklighet.yaml
koordinatorer-samsjuklighet
  Uppdragshandling koordinatörer för samverkan kring personer med samsjuklighet

  period  rapport_regeringen  avrapportering
  once    ingen dag           ingen dag

                      klart  sent  delvis  saknas  okänt  kommande  ej hel  ingen dag  summa
  rapport_regeringen      0     0       0       0      0         0       0          1      1
  avrapportering          0     0       0       0      0         0       0          1      1
  summa                   0     0       0       0      0         0       0          2      2

  rapport_regeringen (rapport): Rapportera arbetet i enlighet med de krav som ställs på uppföljning från
    regeringen; en gång för alla; ingen dag kan räknas, avtalet har ingen sista dag; ansvarig: Västra
    Götalandsregionen, GR, Fyrbodal, Skaraborg och Boråsregionen
  avrapportering (rapport): Fortlöpande avrapportering till delregional vårdsamverkan samt till styrgruppen
    för läns gemensam handlingsplan psykisk hälsa; en gång för alla; ingen dag kan räknas, avtalet har ingen
    sista dag; ansvarig: Västra Götalandsregionen, GR, Fyrbodal, Skaraborg och Boråsregionen

  ingen dag: avtalet har ingen sista dag och åtagandet inget datum
  obs: duties.rapport_regeringen: kan inte dateras: avtalet har ingen sista dag och åtagandet inget datum
  obs: duties.avrapportering: kan inte dateras: avtalet har ingen sista dag och åtagandet inget datum

0 datum i 1 avtal: 2 utan dag
