$ iop explain goteborgs-stadsmission
! iop: ange en av --period, --instalment och --deadline; --period får stå med --deadline
[2]
$ iop explain goteborgs-stadsmission --period 2026 --instalment 1
! iop: ange en av --period, --instalment och --deadline; --period får stå med --deadline
[2]
$ iop explain goteborgs-stadsmission --deadline last-notise
! iop: --deadline kan inte vara `last-notise` (menas `last-notice`?)
[2]
$ iop explain goteborgs-stadsmission --deadline last-notice --instalment 1
! iop: ange en av --period, --instalment och --deadline; --period får stå med --deadline
[2]
$ iop explain goteborgs-stadsmission --instalment -1
! iop: --instalment räknas från 1
[2]
$ iop explain goteborgs-stadsmission --period 20x6
! iop: --period: `20x6` är ingen period (skriv som `2034`, `2034-VT`, `2034-H1`, `2034-T1`, `2034-Q1`, `2034-03`, `A2` eller `once`)
[2]
$ iop explain goteborgs-stadsmission --period 2027 --lang en
goteborgs-stadsmission  OSN 2025-00506

  instalment 2 of 5 (stod), 2027-01-01 – 2027-12-31: Västra Götalandsregionen pays Göteborgs
  Kyrkliga Stadsmission
  not known: index awaited

    awaits VPI 2026, expected about 2026-12-15

    How far the amount can be computed
    1. agreed amount per agreement year: 400 000
       source: funding.stod.amount
         line 86: amount: 400000

    The agreement's own words
    - clauses.payment, line 280
      Ersättningen utbetalas från VGR årsvis utifrån inkomna faktureringsunderlag från Göteborgs
      Stadsmission. Betalning sker 30 dagar efter ankomstregistrerad faktura.
    - clauses.indexation, line 275
      Det finansiella stödet från VGR räknas upp årligen enligt vårdprisindex (VPI). Från och
      med överenskommelsens andra avtalsår justeras ersättningen med VPI som fastställs och
      publiceras av Sveriges Kommuner och Regioner (SKR). Det VPI som används är föregående års
      indexsiffra, det vill säga för år 2026 används VPI för 2025.

    Assumptions that the amount rests on
    - funding.stod.amount
      Avtalet säger "totalt 400 000 kronor årligen". Här: 400 000 kronor per avtalsår, i det
      första avtalsårets nivå. Annan läsning: 400 000 kronor totalt för hela avtalstiden, vilket
      "årligen" talar emot.
    - funding.stod.indexation.first_indexed_year
      Avtalet säger emot sig självt. Regeln: "Från och med överenskommelsens andra avtalsår
      justeras ersättningen", alltså första gången 2027, med VPI för 2026. Exemplet: "för år
      2026 används VPI för 2025", alltså redan i det första avtalsåret. Här följs regeln: 2026
      betalas 400 000 kronor utan uppräkning, och VPI för 2025 används aldrig. Annan läsning:
      exemplet gäller, och redan 2026 räknas upp med VPI för 2025.
    - funding.stod.indexation.share
      Avtalet anger ingen andel: stödet "räknas upp årligen enligt vårdprisindex (VPI)". Här:
      hela indexförändringen. Annan läsning: endast en del av den, vilket avtal som vill det
      brukar skriva ut.
    - funding.stod.indexation.compounding
      Avtalet säger "räknas upp årligen" men inte från vilket belopp. Här: varje uppräkning görs
      på föregående års belopp (ränta på ränta). Annan läsning: årens procenttal läggs ihop och
      räknas på ursprungliga 400 000 kronor.
    - funding.stod.indexation.rounding
      Avtalet nämner ingen avrundning. Här: varje års belopp avrundas till hela kronor, 50 öre
      uppåt (som i lag 1970:1029), och det avrundade beloppet är nästa års utgångspunkt. Annan
      läsning: kedjan räknas exakt och endast det belopp som betalas avrundas; skillnaden kan
      bli någon krona.
$ iop explain goteborgs-stadsmission --period 2035
! iop: ingen utbetalning och inget avtalsår börjar i 2035 (se `iop payments`)
! iop: agreements/goteborgs-stadsmission.yaml: `stod` betalas för 2026-01-01 till 2030-12-31
[1]
$ iop explain goteborgs-stadsmission --deadline option
! iop: det finns ingen dag av slaget `option` (se `iop deadlines --all`)
[1]
$ iop explain goteborgs-stadsmission --period 2026 --format csv
! iop: --format kan inte vara `csv` (möjliga värden: `text`, `json`)
[2]
$ iop explain goteborgs-stadsmission --instalment 6
! iop: det finns ingen utbetalning 6 (se `iop payments`)
! iop: agreements/goteborgs-stadsmission.yaml: `stod` har utbetalningarna 1 till 5
[1]
$ iop explain roda-korset-rosengrenska --period 2025-01 --assume VPI=2.5
! iop: ingen utbetalning och inget avtalsår börjar i 2025-01 (se `iop payments`)
! iop: agreements/roda-korset-rosengrenska.yaml: `stod`: ingen utbetalning börjar då, men utbetalning 1 gäller 2024-10-01 till 2025-03-31
[1]
$ iop explain tests/data/agreements/samtalsstod.yaml --as-of 2014-03-01 --funding lokal --period 2014-Q2
samtalsstod  OSN 2011-00042
  Avtalet som det står 2014-03-01 (--as-of)
    funding.stod.amount: 600000, tillägg OSN 2013-00300 från 2014-01-01
    funding.lokal.amount: 130000, tillägg OSN 2013-00300 från 2014-01-01
    uppsägning av stiftelsen, 2013-12-30: partens del slutar 2014-06-30

  utbetalning 10 av 10 (lokal), 2014-04-01 – 2014-06-30: Västra Götalandsregionen betalar
  Stiftelsen Exempel
  32 500 kr
  slutar 2014-06-30: uppsägning av `stiftelsen`, given 2013-12-30; 6 månader, räknat till samma
  dag (notices.0, rad 63)
    rad 63: - {party: stiftelsen, given: 2013-12-30}
    rad 25: termination: {notice: 6 months, model: party_leaves, counting: same_day}

    1. avtalsår 3 delas i 4 delar, de större först: del 2: 32 500
       = 130 000 i 4 delar om hela kronor, de större först: del 2
       källa: funding.lokal.instalments
         rad 46: instalments: quarterly
       2. avtalat belopp per avtalsår: 130 000
          källa: funding.lokal.amount; amendments: OSN 2013-00300, 2014-01-01
            rad 61: set: {funding.stod.amount: 600000, funding.lokal.amount: 130000}
