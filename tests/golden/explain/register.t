# An amount down to its leaves, with an assumed index; a year where the agreement says nothing of instalments.
$ iop explain roda-korset-rosengrenska --instalment 3 --assume VPI=2.5
roda-korset-rosengrenska  OSN 2023-01807

  utbetalning 3 av 10 (stod), 2025-10-01 – 2026-03-31: Västra Götalandsregionen betalar Svenska
  Röda Korset
  1 281 250 kr PRELIMINÄR

    1. avtalsår 2 delas i 2 delar, de större först: del 1: 1 281 250
       = 2 562 500 i 2 delar om hela kronor, de större först: del 1
       källa: funding.stod.instalments; clauses.payment
         rad 114: instalments: half_yearly # "halvårsvis"
         rad 350: clauses.payment
       2. avtalsår 2: 2 500 000 × 1,025 = 2 562 500
          källa: funding.stod.indexation.compounding; clauses.indexation
            rad 122: compounding: compound
            rad 353: clauses.indexation
          3. avtalat belopp per avtalsår: 2 500 000
             källa: funding.stod.amount
               rad 113: amount: 2500000
          4. avtalsår 2: VPI 2024 antas vara 2,5 procent: 1,025
             = 1 + 2,5 / 100
             källa: VPI 2024: --assume
             5. del av indexförändringen som räknas: 1
                källa: funding.stod.indexation.share
                  rad 121: share: 100
             6. VPI 2024 antas vara 2,5 procent: 2,5
                källa: VPI 2024: --assume

    Avtalets egna ord
    - clauses.payment, rad 350
      2,5 miljoner kronor per år utbetalas från VGR halvårsvis till Svenska Röda Korset utifrån
      inkomna faktureringsunderlag.
    - clauses.indexation, rad 353
      Från och med överenskommelsens andra avtalsår justeras ersättningen årsvis med
      vårdprisindex (VPI) som fastställs och publiceras av Sveriges kommuner och landsting. Det
      VPI som används är föregående års indexsiffra, dvs för år 2025 används VPI för år 2024.

    Antaganden som beloppet vilar på
    - term.end
      Avtalet säger "2024-10-01 till 2029-09-30", inte "till och med". Här: 2029-09-30 är den
      sista dagen, vilket ger exakt fem år. Annan läsning: avtalet slutar vid ingången av den
      dagen, och den sista dagen är 2029-09-29.
    - funding.stod.periods
      Avtalet säger "halvårsvis" men inte vilka halvår. Här: avtalsårets halvår, 1 oktober-31
      mars och 1 april-30 september, tio betalningar om 1 250 000 kronor före uppräkning. Annan
      läsning: kalenderhalvår, elva betalningar varav den första och den sista 625 000 kronor
      före uppräkning.
    - funding.stod.indexation.share
      Avtalet anger ingen andel: ersättningen justeras "årsvis med vårdprisindex (VPI)". Här:
      hela indexförändringen. Annan läsning: endast en del av den, vilket avtal som vill det
      brukar skriva ut.
    - funding.stod.indexation.compounding
      Avtalet säger "justeras ersättningen årsvis" men inte från vilket belopp. Här: varje
      uppräkning görs på föregående års belopp (ränta på ränta). Annan läsning: årens procenttal
      läggs ihop och räknas på ursprungliga 2,5 miljoner kronor.
    - funding.stod.indexation.rounding
      Avtalet nämner ingen avrundning. Här: varje års belopp avrundas till hela kronor, 50 öre
      uppåt (som i lag 1970:1029), och det avrundade beloppet är nästa års utgångspunkt. Annan
      läsning: kedjan räknas exakt och endast det belopp som betalas avrundas; skillnaden kan
      bli någon krona.
$ iop explain goteborgs-stadsmission --period 2026 --lang en
goteborgs-stadsmission  OSN 2025-00506

  instalment 1 of 5 (stod), 2026-01-01 – 2026-12-31: Västra Götalandsregionen pays Göteborgs
  Kyrkliga Stadsmission
  400 000 kr

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
$ iop explain skyddsvarnet --period A2 --assume VPI=2.5 --format json
{
  "schema": "iop.explain/1",
  "today": "2026-11-22",
  "as_of": null,
  "amounts": [
    {
      "agreement": "skyddsvarnet",
      "diarienummer": "HSNG 2021-00405",
      "file": "agreements/skyddsvarnet.yaml",
      "kind": "agreement_year",
      "funding": "stod",
      "payer": "vgr",
      "payee": "skyddsvarnet",
      "period": {
        "start": "2023-01-01",
        "end": "2023-12-31"
      },
      "number": 2,
      "of": 5,
      "amount": "1373500.00",
      "currency": "SEK",
      "status": "preliminary",
      "starts": null,
      "ends": null,
      "lacking": [],
      "missing_choices": [],
      "root": 4,
      "figures": [
        {
          "id": 0,
          "op": "stated",
          "value": "1340000",
          "operands": [],
          "words": "avtalat belopp per avtalsår",
          "source": "funding.stod.amount",
          "places": [
            {
              "path": "funding.stod.amount",
              "line": 72,
              "text": "amount: 1340000"
            }
          ],
          "index": null,
          "index_before": null
        },
        {
          "id": 1,
          "op": "stated",
          "value": "1",
          "operands": [],
          "words": "del av indexförändringen som räknas",
          "source": "funding.stod.indexation.share",
          "places": [
            {
              "path": "funding.stod.indexation.share",
              "line": 85,
              "text": "share: 100"
            }
          ],
          "index": null,
          "index_before": null
        },
        {
          "id": 2,
          "op": "index_change",
          "value": "2.5",
          "operands": [],
          "words": "VPI 2022 antas vara 2,5 procent",
          "source": "VPI 2022: --assume",
          "places": [],
          "index": {
            "series": "VPI",
            "year": 2022,
            "printed": "2.5",
            "published": null,
            "source": "--assume",
            "assumed": true,
            "preliminary": false,
            "value": "2.5",
            "status": null
          },
          "index_before": null
        },
        {
          "id": 3,
          "op": "factor",
          "value": "1.025",
          "operands": [
            {
              "name": "before",
              "figure": null,
              "value": "1"
            },
            {
              "name": "share",
              "figure": 1,
              "value": null
            },
            {
              "name": "change",
              "figure": 2,
              "value": null
            }
          ],
          "words": "avtalsår 2: VPI 2022 antas vara 2,5 procent",
          "source": "VPI 2022: --assume",
          "places": [],
          "index": null,
          "index_before": null
        },
        {
          "id": 4,
          "op": "multiply",
          "value": "1373500",
          "operands": [
            {
              "name": "base",
              "figure": 0,
              "value": null
            },
            {
              "name": "factor",
              "figure": 3,
              "value": null
            }
          ],
          "words": "avtalsår 2: 1 340 000 × 1,025",
          "source": "funding.stod.indexation.compounding; clauses.indexation",
          "places": [
            {
              "path": "funding.stod.indexation.compounding",
              "line": 86,
              "text": "compounding: compound"
            },
            {
              "path": "clauses.indexation",
              "line": 190,
              "text": "Bidra finansiellt med 1,34 mnkr/år (räknas upp årligen enligt vårdprisindex)."
            }
          ],
          "index": null,
          "index_before": null
        }
      ],
      "clauses": [
        {
          "path": "clauses.indexation",
          "line": 190,
          "text": "Bidra finansiellt med 1,34 mnkr/år (räknas upp årligen enligt vårdprisindex)."
        }
      ],
      "assumptions": [
        {
          "about": "funding.stod.payee",
          "text": "Bland VGR:s bidrag står \"Bidra finansiellt med 1,34 mnkr/år\" men inte till vem. Här: Skyddsvärnet, som driver mottagningen och är den enda andra undertecknaren. Annan läsning: medlen går till flera av dem som deltar.",
          "decided_by": null,
          "date": null
        },
        {
          "about": "funding.stod.indexation.series",
          "text": "Avtalet säger \"vårdprisindex\" utan att säga vem som ger ut det. Här: VPI från Sveriges Kommuner och Regioner. Annan läsning: ett annat index för vårdens kostnader.",
          "decided_by": null,
          "date": null
        },
        {
          "about": "funding.stod.indexation.first_indexed_year",
          "text": "Avtalet säger \"räknas upp årligen enligt vårdprisindex\" men inte från och med när. Här: från det andra avtalsåret, 2023; 1,34 mnkr är då beloppet för 2022. Annan läsning: redan 2022 räknas upp.",
          "decided_by": null,
          "date": null
        },
        {
          "about": "funding.stod.indexation.index_year",
          "text": "Avtalet säger inte vilket års index som används. Här: föregående års, det senaste som är publicerat när året börjar. Annan läsning: samma års, som publiceras först i december det året.",
          "decided_by": null,
          "date": null
        },
        {
          "about": "funding.stod.indexation.share",
          "text": "Avtalet anger ingen andel: beloppet \"räknas upp årligen enligt vårdprisindex\". Här: hela indexförändringen. Annan läsning: endast en del av den, vilket avtal som vill det brukar skriva ut.",
          "decided_by": null,
          "date": null
        },
        {
          "about": "funding.stod.indexation.compounding",
          "text": "Avtalet säger \"räknas upp årligen\" men inte från vilket belopp. Här: varje uppräkning görs på föregående års belopp (ränta på ränta). Annan läsning: årens procenttal läggs ihop och räknas på ursprungliga 1,34 mnkr.",
          "decided_by": null,
          "date": null
        },
        {
          "about": "funding.stod.indexation.rounding",
          "text": "Avtalet nämner ingen avrundning. Här: varje års belopp avrundas till hela kronor, 50 öre uppåt (som i lag 1970:1029), och det avrundade beloppet är nästa års utgångspunkt. Annan läsning: kedjan räknas exakt och endast det belopp som betalas avrundas; skillnaden kan bli någon krona.",
          "decided_by": null,
          "date": null
        }
      ],
      "agreement_sha256": "c97e29796792d0464846b6ae8992cccb7421144ae90985964245ecc04c2eeedd",
      "index_file": "schemas/index/vpi.yaml",
      "index_sha256": "e6e98d2838c8ea992de0ac40d3d724752c7eb3224f23e9b84cc255462e478541"
    }
  ],
  "dates": [],
  "states": []
}
