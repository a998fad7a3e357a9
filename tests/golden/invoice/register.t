# Stadsmissionen 2026: 400 000 kr, no index needed. Röda korset: two of 1 250 000 kr for the first year.
$ iop invoice goteborgs-stadsmission --period 2026 --format json
{
  "schema": "iop.invoice/1",
  "today": "2026-11-22",
  "as_of": null,
  "bases": [
    {
      "agreement": "goteborgs-stadsmission",
      "diarienummer": "OSN 2025-00506",
      "funding": "stod",
      "payer": {
        "id": "vgr",
        "name": "Västra Götalandsregionen",
        "organisation_number": "232100-0131"
      },
      "payee": {
        "id": "stadsmissionen",
        "name": "Göteborgs Kyrkliga Stadsmission",
        "organisation_number": "802426-0195"
      },
      "period": {
        "start": "2026-01-01",
        "end": "2026-12-31"
      },
      "paid_for": {
        "start": "2026-01-01",
        "end": "2026-12-31"
      },
      "starts": null,
      "ends": null,
      "instalment": {
        "number": 1,
        "of": 5
      },
      "agreement_years": [
        {
          "agreement_year": 1,
          "amount": "400000.00"
        }
      ],
      "amount": "400000.00",
      "corrections": [],
      "payable": "400000.00",
      "already_issued": [],
      "remarks": [],
      "currency": "SEK",
      "status": "final",
      "vat": null,
      "payment_days": 30,
      "due": null,
      "invoicing": {
        "address": [
          "Operativ Hälso- och sjukvårdsnämnd",
          "FE 842",
          "405 83 Göteborg"
        ],
        "reference": "4235100"
      },
      "derivation": [
        {
          "step": "avtalat belopp per avtalsår",
          "value": "400000.00",
          "exact": null,
          "source": "funding.stod.amount"
        }
      ],
      "amended": [],
      "notices": [],
      "left_out": [],
      "clauses": [
        {
          "id": "payment",
          "text": "Ersättningen utbetalas från VGR årsvis utifrån inkomna faktureringsunderlag från Göteborgs Stadsmission. Betalning sker 30 dagar efter ankomstregistrerad faktura."
        },
        {
          "id": "indexation",
          "text": "Det finansiella stödet från VGR räknas upp årligen enligt vårdprisindex (VPI). Från och med överenskommelsens andra avtalsår justeras ersättningen med VPI som fastställs och publiceras av Sveriges Kommuner och Regioner (SKR). Det VPI som används är föregående års indexsiffra, det vill säga för år 2026 används VPI för 2025."
        }
      ],
      "assumptions": [
        {
          "about": "funding.stod.amount",
          "text": "Avtalet säger \"totalt 400 000 kronor årligen\". Här: 400 000 kronor per avtalsår, i det första avtalsårets nivå. Annan läsning: 400 000 kronor totalt för hela avtalstiden, vilket \"årligen\" talar emot.",
          "decided_by": null,
          "date": null
        },
        {
          "about": "funding.stod.indexation.first_indexed_year",
          "text": "Avtalet säger emot sig självt. Regeln: \"Från och med överenskommelsens andra avtalsår justeras ersättningen\", alltså första gången 2027, med VPI för 2026. Exemplet: \"för år 2026 används VPI för 2025\", alltså redan i det första avtalsåret. Här följs regeln: 2026 betalas 400 000 kronor utan uppräkning, och VPI för 2025 används aldrig. Annan läsning: exemplet gäller, och redan 2026 räknas upp med VPI för 2025.",
          "decided_by": null,
          "date": null
        }
      ],
      "agreement_sha256": "4fa3cb439295d47aa0c9a518c26f3038294617bd830f1efa4b48d75b7a61a38e",
      "index_sha256": null
    }
  ],
  "issued": null
}
$ iop invoice roda-korset-rosengrenska --instalment 2 --format csv
agreement,diarienummer,funding,payer,payee,instalment,of,start,end,amount,currency,status
roda-korset-rosengrenska,OSN 2023-01807,stod,vgr,roda_korset,2,10,2025-04-01,2025-09-30,1250000.00,SEK,final
$ iop invoice roda-korset-rosengrenska --period A1 --format csv
agreement,diarienummer,funding,payer,payee,instalment,of,start,end,amount,currency,status
roda-korset-rosengrenska,OSN 2023-01807,stod,vgr,roda_korset,1,10,2024-10-01,2025-03-31,1250000.00,SEK,final
roda-korset-rosengrenska,OSN 2023-01807,stod,vgr,roda_korset,2,10,2025-04-01,2025-09-30,1250000.00,SEK,final
# The published value is missing, or not due yet; skyddsvärnet does not say how often it pays.
$ iop invoice roda-korset-rosengrenska --instalment 3
! iop: agreements/roda-korset-rosengrenska.yaml: utbetalning 3 av `stod`, 2025-10-01: beloppet kan inte räknas
! agreements/roda-korset-rosengrenska.yaml:117:5: error[P504]: VPI för 2024 och 2025 saknas: avtalsår 2 och 3 för `stod` behöver dem
!     |
! 117 |     indexation:
!     |     ^^^^^^^^^^
!     = hjälp: lägg till de publicerade värdena, ett i taget: iop index add VPI 2024 --change X.X --published DATUM --source KÄLLA
! 
[1]
$ iop invoice goteborgs-stadsmission --period 2027
! iop: agreements/goteborgs-stadsmission.yaml: utbetalning 2 av `stod`, 2027-01-01: ett index som beloppet behöver är inte publicerat ännu (VPI 2026, omkring 2026-12-15)
[1]
$ iop invoice roda-korset-rosengrenska --instalment 8
! iop: agreements/roda-korset-rosengrenska.yaml: utbetalning 8 av `stod`, 2028-04-01: ett index som beloppet behöver är inte publicerat ännu (VPI 2026, omkring 2026-12-15)
[1]
$ iop invoice skyddsvarnet --period 2022
! iop: agreements/skyddsvarnet.yaml: `stod` säger inte hur ofta eller för vilka perioder det betalas: skriv `instalments` och `periods`
[1]
$ iop invoice goteborgs-stadsmission --period 2027 --assume VPI:2026=2.5
! iop: agreements/goteborgs-stadsmission.yaml: utbetalning 2 av `stod`, 2027-01-01: beloppet är preliminärt; ange --preliminary för att ändå få ett underlag
[1]
$ iop invoice goteborgs-stadsmission --period 2027 --assume VPI:2026=2.5 --preliminary --lang en
FAKTURERINGSUNDERLAG - EJ FAKTURA (invoice basis - not an invoice) - PRELIMINARY

Agreement           goteborgs-stadsmission
                    Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och
                    Västra Götalandsregionen gällande insatser för personer med skadligt bruk
                    och beroende
Diarienummer        OSN 2025-00506
Payer               Västra Götalandsregionen, org.nr 232100-0131
                    Operativa hälso- och sjukvårdsnämnden
Payee               Göteborgs Kyrkliga Stadsmission, org.nr 802426-0195
Period              2027-01-01 – 2027-12-31
Instalment          2 of 5 (stod)

AMOUNT              410 000 kr

VAT                 not stated in the agreement
Payment             30 days from the invoice's registered arrival
Invoice address     Operativ Hälso- och sjukvårdsnämnd
                    FE 842
                    405 83 Göteborg
Reference           4235100

How the amount is computed
  1. agreed amount per agreement year: 400 000 kr
     source: funding.stod.amount
  2. agreement year 2: VPI 2026 is assumed to be 2.5 per cent: 1.025
     source: VPI 2026: --assume
  3. agreement year 2: 400 000 × 1.025: 410 000 kr
     source: funding.stod.indexation.compounding; clauses.indexation

The agreement's own words
  - clauses.payment
    Ersättningen utbetalas från VGR årsvis utifrån inkomna faktureringsunderlag från Göteborgs
    Stadsmission. Betalning sker 30 dagar efter ankomstregistrerad faktura.
  - clauses.indexation
    Det finansiella stödet från VGR räknas upp årligen enligt vårdprisindex (VPI). Från och med
    överenskommelsens andra avtalsår justeras ersättningen med VPI som fastställs och publiceras
    av Sveriges Kommuner och Regioner (SKR). Det VPI som används är föregående års indexsiffra,
    det vill säga för år 2026 används VPI för 2025.

Assumptions that the amount rests on
  - funding.stod.amount (decided by nobody)
    Avtalet säger "totalt 400 000 kronor årligen". Här: 400 000 kronor per avtalsår, i det
    första avtalsårets nivå. Annan läsning: 400 000 kronor totalt för hela avtalstiden, vilket
    "årligen" talar emot.
  - funding.stod.indexation.first_indexed_year (decided by nobody)
    Avtalet säger emot sig självt. Regeln: "Från och med överenskommelsens andra avtalsår
    justeras ersättningen", alltså första gången 2027, med VPI för 2026. Exemplet: "för år 2026
    används VPI för 2025", alltså redan i det första avtalsåret. Här följs regeln: 2026 betalas
    400 000 kronor utan uppräkning, och VPI för 2025 används aldrig. Annan läsning: exemplet
    gäller, och redan 2026 räknas upp med VPI för 2025.
  - funding.stod.indexation.share (decided by nobody)
    Avtalet anger ingen andel: stödet "räknas upp årligen enligt vårdprisindex (VPI)". Här: hela
    indexförändringen. Annan läsning: endast en del av den, vilket avtal som vill det brukar
    skriva ut.
  - funding.stod.indexation.compounding (decided by nobody)
    Avtalet säger "räknas upp årligen" men inte från vilket belopp. Här: varje uppräkning görs
    på föregående års belopp (ränta på ränta). Annan läsning: årens procenttal läggs ihop och
    räknas på ursprungliga 400 000 kronor.
  - funding.stod.indexation.rounding (decided by nobody)
    Avtalet nämner ingen avrundning. Här: varje års belopp avrundas till hela kronor, 50 öre
    uppåt (som i lag 1970:1029), och det avrundade beloppet är nästa års utgångspunkt. Annan
    läsning: kedjan räknas exakt och endast det belopp som betalas avrundas; skillnaden kan bli
    någon krona.

Files the amount is computed from (SHA-256)
  4fa3cb439295d47aa0c9a518c26f3038294617bd830f1efa4b48d75b7a61a38e  agreements/goteborgs-stadsmission.yaml
  e6e98d2838c8ea992de0ac40d3d724752c7eb3224f23e9b84cc255462e478541  schemas/index/vpi.yaml
$ iop invoice goteborgs-stadsmission --period 2031
! iop: ingen utbetalning börjar i den period eller har det nummer som frågats efter (se `iop payments`)
! iop: agreements/goteborgs-stadsmission.yaml: `stod` betalas för 2026-01-01 till 2030-12-31
[1]
