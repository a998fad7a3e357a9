# Amounts known without any index are final; the others await theirs, or lack a published value.
$ iop payments goteborgs-stadsmission --format json
{
  "schema": "iop.payments/1",
  "today": "2026-11-22",
  "as_of": null,
  "agreements": [
    {
      "agreement": "goteborgs-stadsmission",
      "diarienummer": "OSN 2025-00506",
      "amended": [],
      "notices": [],
      "left_out": [],
      "funding": [
        {
          "id": "stod",
          "payer": "vgr",
          "payee": "stadsmissionen",
          "payees": [
            "stadsmissionen"
          ],
          "open_ended": false,
          "currency": "SEK",
          "years": [
            {
              "agreement_year": 1,
              "start": "2026-01-01",
              "end": "2026-12-31",
              "amount": "400000.00",
              "status": "final",
              "index": null
            },
            {
              "agreement_year": 2,
              "start": "2027-01-01",
              "end": "2027-12-31",
              "amount": null,
              "status": "awaited",
              "index": {
                "series": "VPI",
                "year": 2026,
                "change": null,
                "assumed": false
              }
            },
            {
              "agreement_year": 3,
              "start": "2028-01-01",
              "end": "2028-12-31",
              "amount": null,
              "status": "awaited",
              "index": {
                "series": "VPI",
                "year": 2027,
                "change": null,
                "assumed": false
              }
            },
            {
              "agreement_year": 4,
              "start": "2029-01-01",
              "end": "2029-12-31",
              "amount": null,
              "status": "awaited",
              "index": {
                "series": "VPI",
                "year": 2028,
                "change": null,
                "assumed": false
              }
            },
            {
              "agreement_year": 5,
              "start": "2030-01-01",
              "end": "2030-12-31",
              "amount": null,
              "status": "awaited",
              "index": {
                "series": "VPI",
                "year": 2029,
                "change": null,
                "assumed": false
              }
            }
          ],
          "instalments": [
            {
              "number": 1,
              "start": "2026-01-01",
              "end": "2026-12-31",
              "amount": "400000.00",
              "status": "final",
              "payer": "vgr",
              "payee": "stadsmissionen"
            },
            {
              "number": 2,
              "start": "2027-01-01",
              "end": "2027-12-31",
              "amount": null,
              "status": "awaited",
              "payer": "vgr",
              "payee": "stadsmissionen"
            },
            {
              "number": 3,
              "start": "2028-01-01",
              "end": "2028-12-31",
              "amount": null,
              "status": "awaited",
              "payer": "vgr",
              "payee": "stadsmissionen"
            },
            {
              "number": 4,
              "start": "2029-01-01",
              "end": "2029-12-31",
              "amount": null,
              "status": "awaited",
              "payer": "vgr",
              "payee": "stadsmissionen"
            },
            {
              "number": 5,
              "start": "2030-01-01",
              "end": "2030-12-31",
              "amount": null,
              "status": "awaited",
              "payer": "vgr",
              "payee": "stadsmissionen"
            }
          ],
          "total": null,
          "total_status": "awaited",
          "starts": {
            "date": "2026-01-01",
            "kind": "term",
            "why": "avtalet börjar",
            "source": "term.start",
            "places": [
              {
                "path": "term.start",
                "line": 73,
                "text": "start: 2026-01-01"
              }
            ]
          },
          "ends": {
            "date": "2030-12-31",
            "kind": "term",
            "why": "avtalstiden slutar",
            "source": "term.end",
            "places": [
              {
                "path": "term.end",
                "line": 74,
                "text": "end: 2030-12-31"
              }
            ]
          }
        }
      ]
    }
  ]
}
$ iop payments roda-korset-rosengrenska
roda-korset-rosengrenska  OSN 2023-01807
Idéburet offentligt partnerskap (IOP) mellan Västra Götalandsregionen, Svenska Röda Korset och Rosengrenska stiftelsen gällande vårdlots för personer som saknar nödvändiga tillstånd att vistas i Västra Götaland

  stod: Västra Götalandsregionen betalar Svenska Röda Korset

    avtalsår  period                   index           belopp
           1  2024-10-01 – 2025-09-30  -         2 500 000 kr
           2  2025-10-01 – 2026-09-30  VPI 2024         okänt  KAN EJ RÄKNAS
           3  2026-10-01 – 2027-09-30  VPI 2025         okänt  KAN EJ RÄKNAS
           4  2027-10-01 – 2028-09-30  VPI 2026         okänt  index inväntas
           5  2028-10-01 – 2029-09-30  VPI 2027         okänt  index inväntas
              summa                                     okänt  KAN EJ RÄKNAS

    utbetalning  period                           belopp
              1  2024-10-01 – 2025-03-31    1 250 000 kr
              2  2025-04-01 – 2025-09-30    1 250 000 kr
              3  2025-10-01 – 2026-03-31           okänt  KAN EJ RÄKNAS
              4  2026-04-01 – 2026-09-30           okänt  KAN EJ RÄKNAS
              5  2026-10-01 – 2027-03-31           okänt  KAN EJ RÄKNAS
              6  2027-04-01 – 2027-09-30           okänt  KAN EJ RÄKNAS
              7  2027-10-01 – 2028-03-31           okänt  index inväntas
              8  2028-04-01 – 2028-09-30           okänt  index inväntas
              9  2028-10-01 – 2029-03-31           okänt  index inväntas
             10  2029-04-01 – 2029-09-30           okänt  index inväntas

! agreements/roda-korset-rosengrenska.yaml:117:5: error[P504]: VPI för 2024 och 2025 saknas: avtalsår 2 och 3 för `stod` behöver dem
!     |
! 117 |     indexation:
!     |     ^^^^^^^^^^
!     = hjälp: lägg till de publicerade värdena, ett i taget: iop index add VPI 2024 --change X.X --published DATUM --source KÄLLA
! 
[1]
$ iop payments goteborgs-stadsmission --lang en
goteborgs-stadsmission  OSN 2025-00506
Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande insatser för personer med skadligt bruk och beroende

  stod: Västra Götalandsregionen pays Göteborgs Kyrkliga Stadsmission

    year  period                   index         amount
       1  2026-01-01 – 2026-12-31  -         400 000 kr
       2  2027-01-01 – 2027-12-31  VPI 2026   not known  index awaited
       3  2028-01-01 – 2028-12-31  VPI 2027   not known  index awaited
       4  2029-01-01 – 2029-12-31  VPI 2028   not known  index awaited
       5  2030-01-01 – 2030-12-31  VPI 2029   not known  index awaited
          total                               not known  index awaited

    instalment  period                         amount
             1  2026-01-01 – 2026-12-31    400 000 kr
             2  2027-01-01 – 2027-12-31     not known  index awaited
             3  2028-01-01 – 2028-12-31     not known  index awaited
             4  2029-01-01 – 2029-12-31     not known  index awaited
             5  2030-01-01 – 2030-12-31     not known  index awaited

$ iop payments goteborgs-stadsmission --assume VPI=2.5 --format csv
agreement,diarienummer,funding,payer,payee,instalment,of,start,end,amount,currency,status
goteborgs-stadsmission,OSN 2025-00506,stod,vgr,stadsmissionen,1,5,2026-01-01,2026-12-31,400000.00,SEK,final
goteborgs-stadsmission,OSN 2025-00506,stod,vgr,stadsmissionen,2,5,2027-01-01,2027-12-31,410000.00,SEK,preliminary
goteborgs-stadsmission,OSN 2025-00506,stod,vgr,stadsmissionen,3,5,2028-01-01,2028-12-31,420250.00,SEK,preliminary
goteborgs-stadsmission,OSN 2025-00506,stod,vgr,stadsmissionen,4,5,2029-01-01,2029-12-31,430756.00,SEK,preliminary
goteborgs-stadsmission,OSN 2025-00506,stod,vgr,stadsmissionen,5,5,2030-01-01,2030-12-31,441525.00,SEK,preliminary
