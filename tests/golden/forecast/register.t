# The year's cost by who pays; what rests on an assumption apart, payments without an amount counted.
$ iop forecast --years 2026..2028 --assume VPI=2.5
Betalare: Västra Götalandsregionen (232100-0131)

  avtal                     år    fastställt   preliminärt  utbetalningar utan belopp
  goteborgs-stadsmission    2026  400 000 kr          0 kr
                            2027        0 kr    410 000 kr
                            2028        0 kr    420 250 kr
  roda-korset-rosengrenska  2026        0 kr  2 578 516 kr
                            2027        0 kr  2 642 979 kr
                            2028        0 kr  2 709 054 kr
  skyddsvarnet              2026        0 kr  1 479 110 kr
                            2027        0 kr          0 kr
                            2028        0 kr          0 kr
  summa                     2026  400 000 kr  4 057 626 kr
                            2027        0 kr  3 052 979 kr
                            2028        0 kr  3 129 304 kr
$ iop forecast --years 2026..2027 --by payee --lang en goteborgs-stadsmission roda-korset-rosengrenska --assume VPI:2024=2.5
Payee: Göteborgs Kyrkliga Stadsmission (802426-0195)

  agreement               year       final  preliminary  payments without amount
  goteborgs-stadsmission  2026  400 000 kr         0 kr
                          2027        0 kr         0 kr  1 await an index
  total                   2026  400 000 kr         0 kr
                          2027        0 kr         0 kr  1 await an index

Payee: Svenska Röda Korset (802002-8711)

  agreement                 year  final   preliminary  payments without amount
  roda-korset-rosengrenska  2026   0 kr  1 921 875 kr  1 CANNOT BE COMPUTED
                            2027   0 kr          0 kr  1 await an index, 2 CANNOT BE COMPUTED
  total                     2026   0 kr  1 921 875 kr  1 CANNOT BE COMPUTED
                            2027   0 kr          0 kr  1 await an index, 2 CANNOT BE COMPUTED
! agreements/roda-korset-rosengrenska.yaml:117:5: error[P504]: VPI for 2025 is missing: agreement year 3 of `stod` needs it
!     |
! 117 |     indexation:
!     |     ^^^^^^^^^^
!     = help: add the published value: iop index add VPI 2025 --change X.X --published DATE --source TEXT
! 
[1]
$ iop forecast --years 2026 --by agreement --assume VPI=2.5 --format json
{
  "schema": "iop.forecast/1",
  "today": "2026-11-22",
  "as_of": null,
  "first_year": 2026,
  "last_year": 2026,
  "by": "agreement",
  "currency": "SEK",
  "groups": [
    {
      "name": null,
      "organisation_number": null,
      "agreements": [
        {
          "agreement": "goteborgs-stadsmission",
          "diarienummer": "OSN 2025-00506",
          "years": [
            {
              "year": 2026,
              "final": "400000.00",
              "preliminary": "0.00",
              "awaited": 0,
              "unknown": 0
            }
          ]
        },
        {
          "agreement": "roda-korset-rosengrenska",
          "diarienummer": "OSN 2023-01807",
          "years": [
            {
              "year": 2026,
              "final": "0.00",
              "preliminary": "2578516.00",
              "awaited": 0,
              "unknown": 0
            }
          ]
        },
        {
          "agreement": "skyddsvarnet",
          "diarienummer": "HSNG 2021-00405",
          "years": [
            {
              "year": 2026,
              "final": "0.00",
              "preliminary": "1479110.00",
              "awaited": 0,
              "unknown": 0
            }
          ]
        }
      ],
      "years": [
        {
          "year": 2026,
          "final": "400000.00",
          "preliminary": "4057626.00",
          "awaited": 0,
          "unknown": 0
        }
      ]
    }
  ],
  "states": []
}
$ iop forecast goteborgs-stadsmission --years 2026..2027 --format csv
by,party,organisation_number,agreement,diarienummer,year,final,preliminary,currency,awaited,unknown
payer,Västra Götalandsregionen,232100-0131,goteborgs-stadsmission,OSN 2025-00506,2026,400000.00,0.00,SEK,0,0
payer,Västra Götalandsregionen,232100-0131,goteborgs-stadsmission,OSN 2025-00506,2027,0.00,0.00,SEK,1,0
$ iop forecast goteborgs-stadsmission --years 2026..2027 --format csv --csv-dialect excel-sv
﻿by;party;organisation_number;agreement;diarienummer;year;final;preliminary;currency;awaited;unknown
payer;Västra Götalandsregionen;232100-0131;goteborgs-stadsmission;OSN 2025-00506;2026;"400000,00";"0,00";SEK;0;0
payer;Västra Götalandsregionen;232100-0131;goteborgs-stadsmission;OSN 2025-00506;2027;"0,00";"0,00";SEK;1;0
# As of a day: what is left out and what counts is told.
$ iop forecast tests/data/agreements/samtalsstod.yaml --years 2014 --as-of 2013-12-30
samtalsstod
  Avtalet som det står 2013-12-30 (--as-of)
    funding.stod.amount: 550000, tillägg OSN 2013-00123 från 2013-01-01
    uppsägning av stiftelsen, 2013-12-30: partens del slutar 2014-06-30
    räknas inte: tillägg OSN 2013-00300 från 2014-01-01

Betalare: Västra Götalandsregionen (232100-0131)

  avtal        år    fastställt  preliminärt  utbetalningar utan belopp
  samtalsstod  2014  610 000 kr         0 kr
  summa        2014  610 000 kr         0 kr
$ iop forecast tests/data/agreements/samtalsstod.yaml --years 2014 --as-of 2013-12-30 --format csv
by,party,organisation_number,agreement,diarienummer,year,final,preliminary,currency,awaited,unknown
payer,Västra Götalandsregionen,232100-0131,samtalsstod,OSN 2011-00042,2014,610000.00,0.00,SEK,0,0
! iop: avtalen som de står 2013-12-30 (--as-of); samtalsstod: funding.stod.amount: 550000, tillägg OSN 2013-00123 från 2013-01-01, uppsägning av stiftelsen, 2013-12-30: partens del slutar 2014-06-30, räknas inte: tillägg OSN 2013-00300 från 2014-01-01
