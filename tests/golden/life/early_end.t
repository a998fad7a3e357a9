# The last decision is of 2025-03-10, six months before 2025-09-10. Eight months of twelve and 10 days of 30 of
# 300 000 are 208 333.33; the first half is 150 000, what is left 58 333.
$ iop payments tests/data/agreements/fortida-slut.yaml
fortida-slut  OSN 2023-00042
Samtalsstöd på träffpunkten i Exempelby

  stod: Västra Götalandsregionen betalar Föreningen Exempel
    slutar 2025-09-10: alla parter har beslutat om uppsägning, sist `stiftelsen` 2025-03-10; 6 månader, räknat till samma dag (notices.2, rad 52)

    avtalsår  period                   index      belopp
           1  2024-01-01 – 2024-12-31  -      300 000 kr
           2  2025-01-01 – 2025-09-10  -      208 333 kr
              summa                           508 333 kr

    utbetalning  period                         belopp
              1  2024-01-01 – 2024-06-30    150 000 kr
              2  2024-07-01 – 2024-12-31    150 000 kr
              3  2025-01-01 – 2025-06-30    150 000 kr
              4  2025-07-01 – 2025-09-10     58 333 kr

  start: Västra Götalandsregionen betalar Stiftelsen Exempel
    börjar 2024-03-01: radens egen första dag (funding.start.start, rad 43)
    slutar 2024-08-31: radens egen sista dag (funding.start.end, rad 44)

    avtalsår  period                   index     belopp
           1  2024-03-01 – 2024-08-31  -      30 000 kr
              summa                           30 000 kr

    utbetalning  period                        belopp
              1  2024-03-01 – 2024-03-31     5 000 kr
              2  2024-04-01 – 2024-06-30    15 000 kr
              3  2024-07-01 – 2024-08-31    10 000 kr

$ iop explain tests/data/agreements/fortida-slut.yaml --period 2025-H2
fortida-slut  OSN 2023-00042

  utbetalning 4 av 4 (stod), 2025-07-01 – 2025-09-10: Västra Götalandsregionen betalar
  Föreningen Exempel
  58 333 kr
  slutar 2025-09-10: alla parter har beslutat om uppsägning, sist `stiftelsen` 2025-03-10; 6
  månader, räknat till samma dag (notices.2, rad 52)
    rad 52: - {party: stiftelsen, decided: 2025-03-10}
    rad 51: - {party: vgr, decided: 2025-03-01}
    rad 50: - {party: foreningen, decided: 2025-02-01}
    rad 27: notice: 6 months
    rad 28: model: unanimous
    rad 29: counting: same_day

    1. del av avtalsår 2: 58 333
       = 208 333 − 150 000
       2. avrundat till närmaste krona, 50 öre uppåt: 208 333
          = 625 000/3 ≈ 208 333,33, avrundat
          källa: lag (1970:1029) 2 §
          3. avtalsår 2, 2025-01-01 till 2025-09-10: 300 000 × (25/36 ≈ 0,694444) av årets tolv
             avtalsmånader: 625 000/3 ≈ 208 333,33
             källa: funding.stod.amount
               rad 35: amount: 300000
             4. avtalat belopp per avtalsår: 300 000
                källa: funding.stod.amount
                  rad 35: amount: 300000
             5. avtalsmånader 2025-01-01 till 2025-09-10, delat med 12: 25/36 ≈ 0,694444
                = (8 + 10/30) / 12
                källa: notices: stiftelsen, 2025-03-10; notices: vgr, 2025-03-01; notices:
                foreningen, 2025-02-01; termination.notice; termination.model;
                termination.counting
                  rad 52: - {party: stiftelsen, decided: 2025-03-10}
                  rad 51: - {party: vgr, decided: 2025-03-01}
                  rad 50: - {party: foreningen, decided: 2025-02-01}
                  rad 27: notice: 6 months
                  rad 28: model: unanimous
                  rad 29: counting: same_day
       6. avtalsår 2 delas i 2 delar, de större först: del 1: 150 000
          = 300 000 i 2 delar om hela kronor, de större först: del 1
          källa: funding.stod.instalments
            rad 36: instalments: half_yearly
          4. avtalat belopp per avtalsår: 300 000 (se ovan)
$ iop invoice tests/data/agreements/fortida-slut.yaml --period 2025-H2 --lang en
FAKTURERINGSUNDERLAG - EJ FAKTURA (invoice basis - not an invoice)

Agreement           fortida-slut
                    Samtalsstöd på träffpunkten i Exempelby
Diarienummer        OSN 2023-00042
Payer               Västra Götalandsregionen, org.nr 232100-0131
Payee               Föreningen Exempel, org.nr 802000-0009
Period              2025-07-01 – 2025-09-10
                    ends 2025-09-10: all parties have decided on notice, last `stiftelsen` on
                    2025-03-10; 6 months, counted to the same day (notices.2, line 52)
Instalment          4 of 4 (stod)

AMOUNT              58 333 kr

VAT                 not stated in the agreement
Payment             no payment term in the agreement
Invoice address     not stated in the agreement
Reference           not stated in the agreement

How the amount is computed
  1. agreed amount per agreement year: 300 000 kr
     source: funding.stod.amount
  2. agreement year 2, 2025-01-01 to 2025-09-10: 300 000 × (25/36 ≈ 0.694444) of the year's twelve agreement months: 625 000/3 ≈ 208 333.33 kr
     source: funding.stod.amount; notices: stiftelsen, 2025-03-10; notices: vgr, 2025-03-01; notices: foreningen, 2025-02-01; termination.notice; termination.model; termination.counting
  3. rounded to the nearest krona, 50 öre up: 208 333 kr
     before rounding: 625 000/3 ≈ 208 333.33 kr
     source: lag (1970:1029) 2 §
  4. agreement year 2: of that before 2025-07-01: 150 000 kr
     source: funding.stod.instalments
  5. agreement year 2: 208 333 − 150 000: 58 333 kr

Files the amount is computed from (SHA-256)
  b992f98bbb222ceaf513ad261ebac4014e8c55603d050dbc8d5ad58c8158984b  tests/data/agreements/fortida-slut.yaml
# The row's own days: 1 March to 31 August 2024.
$ iop explain tests/data/agreements/fortida-slut.yaml --funding start --period 2024-Q3
fortida-slut  OSN 2023-00042

  utbetalning 3 av 3 (start), 2024-07-01 – 2024-08-31: Västra Götalandsregionen betalar
  Stiftelsen Exempel
  10 000 kr
  slutar 2024-08-31: radens egen sista dag (funding.start.end, rad 44)
    rad 44: end: 2024-08-31

    1. del av avtalsår 1: 10 000
       = 30 000 − 20 000
       2. avtalsår 1, 2024-03-01 till 2024-08-31: 60 000 × 0,5 av årets tolv avtalsmånader:
          30 000
          källa: funding.start.amount
            rad 42: amount: 60000
          3. avtalat belopp per avtalsår: 60 000
             källa: funding.start.amount
               rad 42: amount: 60000
          4. avtalsmånader 2024-03-01 till 2024-08-31, delat med 12: 0,5
             = 6 / 12
             källa: funding.start.start; funding.start.end
               rad 43: start: 2024-03-01
               rad 44: end: 2024-08-31
       5. avtalsår 1: upplupet till och med 2024-06-30: 50 000 × 0,4: 20 000
          = 20 000, inget att avrunda
          källa: funding.start.instalments
            rad 45: instalments: quarterly
          6. avtalsår 1: del av årets belopp: 20 000
             = 50 000 × 0,4
             7. avtalsår 1, 2024-03-01 till 2024-12-31: 60 000 × (5/6 ≈ 0,833333) av årets tolv
                avtalsmånader: 50 000
                källa: funding.start.amount
                  rad 42: amount: 60000
                3. avtalat belopp per avtalsår: 60 000 (se ovan)
                8. avtalsmånader 2024-03-01 till 2024-12-31, delat med 12: 5/6 ≈ 0,833333
                   = 10 / 12
                   källa: funding.start.start
                     rad 43: start: 2024-03-01
             9. del av avtalsår 1 till och med 2024-06-30: 0,4
                = 20 000 / 50 000
                10. avtalsår 1, 2024-03-01 till 2024-06-30: 60 000 × (1/3 ≈ 0,333333) av årets
                    tolv avtalsmånader: 20 000
                    källa: funding.start.amount
                      rad 42: amount: 60000
                    3. avtalat belopp per avtalsår: 60 000 (se ovan)
                    11. avtalsmånader 2024-03-01 till 2024-06-30, delat med 12: 1/3 ≈ 0,333333
                        = 4 / 12
                7. avtalsår 1, 2024-03-01 till 2024-12-31: 60 000 × (5/6 ≈ 0,833333) av årets
                   tolv avtalsmånader: 50 000 (se ovan)
