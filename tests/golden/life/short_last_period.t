# 2023 was sent by the days it had, nine months at 10 000. The notice of 2023-03-24 leaves five months and 24 days of 30.
$ iop invoice --verify tests/data/agreements/kort-sista-period.yaml --today 2023-05-01
kort-sista-period  OSN 2020-00080  stod
  2020-10-01/2020-12-31  30 000 kr  stämmer
  2021  120 000 kr  stämmer
  2022  120 000 kr  stämmer
  2023-01-01/2023-09-30  90 000 kr  SKILJER SIG, och ingen utbetalning återstår: betalas eller krediteras för sig
    skickat: 90 000 kr (F-4, 2023-01-02); nu: 58 000 kr; skillnad: −32 000 kr
    varför: det skickade beloppet följer av vad som var känt den dagen; därefter har grunden ändrats
    betalas det tillbaka i stället: skriv radens `amount` under `issued` som det som står kvar betalt, och återbetalningen i dess `reference`; då räknas det inte av en gång till
    så räknades det skickade beloppet
      1. avtalat belopp per avtalsår: 120 000 kr
         källa: funding.stod.amount
      2. avtalsår 3: därav före 2023-01-01: 30 000 kr
         källa: funding.stod.instalments
      3. avtalsår 3: 120 000 − 30 000: 90 000 kr
    så räknas beloppet nu (nytt: steg 2 och 4)
      1. avtalat belopp per avtalsår: 120 000 kr
         källa: funding.stod.amount
      2. avtalsår 3, 2022-10-01 till 2023-06-24: 120 000 × (11/15 ≈ 0,733333) av årets tolv avtalsmånader: 88 000 kr
         källa: funding.stod.amount; notices: vgr, 2023-03-24; termination.notice; termination.model; termination.counting
      3. avtalsår 3: därav före 2023-01-01: 30 000 kr
         källa: funding.stod.instalments
      4. avtalsår 3: 88 000 − 30 000: 58 000 kr

4 skickade underlag, 1 att rätta eller pröva
[1]
$ iop deadlines --kind invoice --all tests/data/agreements/kort-sista-period.yaml --today 2023-05-01 -q
kort-sista-period  OSN 2020-00080
  Läxhjälp i Exempelby

  2020-10-01  för 942 dagar sedan  faktura  Klart: Föreningen Exempel fakturerar Exempelregionen för
                                            2020-10-01 till 2020-12-31 (del 1 av 4)
              funding.stod.invoiced in_advance: periodens första dag; skickat 2020-10-01 (F-1)
  2021-01-01  för 850 dagar sedan  faktura  Klart: Föreningen Exempel fakturerar Exempelregionen för
                                            2021-01-01 till 2021-12-31 (del 2 av 4)
              funding.stod.invoiced in_advance: periodens första dag; skickat 2021-01-04 (F-2)
  2022-01-01  för 485 dagar sedan  faktura  Klart: Föreningen Exempel fakturerar Exempelregionen för
                                            2022-01-01 till 2022-12-31 (del 3 av 4)
              funding.stod.invoiced in_advance: periodens första dag; skickat 2022-01-03 (F-3)
  2023-01-01  för 120 dagar sedan  faktura  Klart: Föreningen Exempel fakturerar Exempelregionen för
                                            2023-01-01 till 2023-06-24 (del 4 av 4)
              funding.stod.invoiced in_advance: periodens första dag; skickat 2023-01-02 (F-4)

