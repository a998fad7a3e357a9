# 2013-H1 was sent before an amendment with effect from its first day; 2013-H2 is mistyped, 257 000 for 275 000.
$ iop invoice tests/data/agreements/samtalsstod.yaml --verify
samtalsstod  OSN 2011-00042  stod
  2012-H1  250 000 kr  stämmer
  2012-07-01/2012-12-31  250 000 kr  stämmer
  2013-H1  250 000 kr  SKILJER SIG: rättas på nästa underlag
    skickat: 250 000 kr (F-3, 2013-01-07); nu: 275 000 kr; skillnad: +25 000 kr
    varför: det skickade beloppet följer av vad som var känt den dagen; därefter har grunden ändrats
    så räknades det skickade beloppet
      1. avtalat belopp per avtalsår: 500 000 kr
         källa: funding.stod.amount
      2. avtalsår 2 delas i 2 delar, de större först: del 1: 250 000 kr
         källa: funding.stod.instalments
    så räknas beloppet nu (nytt: steg 1 och 2)
      1. avtalat belopp per avtalsår: 550 000 kr
         källa: funding.stod.amount; amendments: OSN 2013-00123, 2013-01-01
      2. avtalsår 2 delas i 2 delar, de större först: del 1: 275 000 kr
         källa: funding.stod.instalments
  2013-H2  257 000 kr  SKILJER SIG: rättas på nästa underlag
    skickat: 257 000 kr (F-4, 2013-07-01); nu: 275 000 kr; skillnad: +18 000 kr
    varför: det skickade beloppet går inte att räkna fram ur filerna: ett index har rättats, grunden har ändrats eller beloppet är felskrivet
    obs: kan innehålla en del av en tidigare rättelse; filen kan inte säga det, men summan av rättelserna är densamma
    så räknas beloppet nu
      1. avtalat belopp per avtalsår: 550 000 kr
         källa: funding.stod.amount; amendments: OSN 2013-00123, 2013-01-01
      2. avtalsår 2 delas i 2 delar, de större först: del 2: 275 000 kr
         källa: funding.stod.instalments

4 skickade underlag, 2 att rätta eller pröva
[1]
$ iop invoice tests/data/agreements/samtalsstod.yaml --verify --format json
{
  "schema": "iop.invoice/1",
  "today": "2026-11-22",
  "as_of": null,
  "bases": [],
  "issued": [
    {
      "agreement": "samtalsstod",
      "diarienummer": "OSN 2011-00042",
      "funding": "stod",
      "period": "2012-H1",
      "instalment": 1,
      "payer": "vgr",
      "payee": "foreningen",
      "rows": 1,
      "issued": "250000.00",
      "date": "2012-01-09",
      "references": [
        "F-1"
      ],
      "recomputed": "250000.00",
      "difference": "0.00",
      "verdict": "agrees",
      "settled_by": null,
      "may_carry": false,
      "has_next": true,
      "problem": null,
      "why": null,
      "index_clue": null,
      "derivation_then": null,
      "derivation_now": null,
      "differing_steps": null
    },
    {
      "agreement": "samtalsstod",
      "diarienummer": "OSN 2011-00042",
      "funding": "stod",
      "period": "2012-07-01/2012-12-31",
      "instalment": 2,
      "payer": "vgr",
      "payee": "foreningen",
      "rows": 1,
      "issued": "250000.00",
      "date": "2012-07-02",
      "references": [
        "F-2"
      ],
      "recomputed": "250000.00",
      "difference": "0.00",
      "verdict": "agrees",
      "settled_by": null,
      "may_carry": false,
      "has_next": true,
      "problem": null,
      "why": null,
      "index_clue": null,
      "derivation_then": null,
      "derivation_now": null,
      "differing_steps": null
    },
    {
      "agreement": "samtalsstod",
      "diarienummer": "OSN 2011-00042",
      "funding": "stod",
      "period": "2013-H1",
      "instalment": 3,
      "payer": "vgr",
      "payee": "foreningen",
      "rows": 1,
      "issued": "250000.00",
      "date": "2013-01-07",
      "references": [
        "F-3"
      ],
      "recomputed": "275000.00",
      "difference": "25000.00",
      "verdict": "differs",
      "settled_by": null,
      "may_carry": false,
      "has_next": true,
      "problem": null,
      "why": "det skickade beloppet följer av vad som var känt den dagen; därefter har grunden ändrats",
      "index_clue": null,
      "derivation_then": [
        {
          "step": "avtalat belopp per avtalsår",
          "value": "500000.00",
          "exact": null,
          "source": "funding.stod.amount"
        },
        {
          "step": "avtalsår 2 delas i 2 delar, de större först: del 1",
          "value": "250000.00",
          "exact": null,
          "source": "funding.stod.instalments"
        }
      ],
      "derivation_now": [
        {
          "step": "avtalat belopp per avtalsår",
          "value": "550000.00",
          "exact": null,
          "source": "funding.stod.amount; amendments: OSN 2013-00123, 2013-01-01"
        },
        {
          "step": "avtalsår 2 delas i 2 delar, de större först: del 1",
          "value": "275000.00",
          "exact": null,
          "source": "funding.stod.instalments"
        }
      ],
      "differing_steps": [
        {
          "step": "avtalat belopp per avtalsår",
          "value": "550000.00",
          "exact": null,
          "source": "funding.stod.amount; amendments: OSN 2013-00123, 2013-01-01"
        },
        {
          "step": "avtalsår 2 delas i 2 delar, de större först: del 1",
          "value": "275000.00",
          "exact": null,
          "source": "funding.stod.instalments"
        }
      ]
    },
    {
      "agreement": "samtalsstod",
      "diarienummer": "OSN 2011-00042",
      "funding": "stod",
      "period": "2013-H2",
      "instalment": 4,
      "payer": "vgr",
      "payee": "foreningen",
      "rows": 1,
      "issued": "257000.00",
      "date": "2013-07-01",
      "references": [
        "F-4"
      ],
      "recomputed": "275000.00",
      "difference": "18000.00",
      "verdict": "differs",
      "settled_by": null,
      "may_carry": true,
      "has_next": true,
      "problem": null,
      "why": "det skickade beloppet går inte att räkna fram ur filerna: ett index har rättats, grunden har ändrats eller beloppet är felskrivet",
      "index_clue": null,
      "derivation_then": null,
      "derivation_now": [
        {
          "step": "avtalat belopp per avtalsår",
          "value": "550000.00",
          "exact": null,
          "source": "funding.stod.amount; amendments: OSN 2013-00123, 2013-01-01"
        },
        {
          "step": "avtalsår 2 delas i 2 delar, de större först: del 2",
          "value": "275000.00",
          "exact": null,
          "source": "funding.stod.instalments"
        }
      ],
      "differing_steps": null
    }
  ],
  "later": [],
  "states": []
}
[1]
# The next basis: 300 000 + 25 000 + 18 000.
$ iop invoice tests/data/agreements/samtalsstod.yaml --funding stod --period 2014-H1
FAKTURERINGSUNDERLAG - EJ FAKTURA

Avtal               samtalsstod
                    Samtalsstöd på träffpunkten i Exempelby
Diarienummer        OSN 2011-00042
Betalare            Västra Götalandsregionen, org.nr 232100-0131
Mottagare           Föreningen Exempel, org.nr 802000-0009
Period              2014-01-01 – 2014-06-30
Utbetalning         5 av 10 (stod)

BELOPP              300 000 kr

Rättelser av skickade underlag
  utbetalning 3, 2013-H1: +25 000 kr
    skickat: 250 000 kr (F-3, 2013-01-07); nu: 275 000 kr; skillnad: +25 000 kr
    varför: det skickade beloppet följer av vad som var känt den dagen; därefter har grunden ändrats
    så räknades det skickade beloppet
      1. avtalat belopp per avtalsår: 500 000 kr
         källa: funding.stod.amount
      2. avtalsår 2 delas i 2 delar, de större först: del 1: 250 000 kr
         källa: funding.stod.instalments
    så räknas beloppet nu (nytt: steg 1 och 2)
      1. avtalat belopp per avtalsår: 550 000 kr
         källa: funding.stod.amount; amendments: OSN 2013-00123, 2013-01-01
      2. avtalsår 2 delas i 2 delar, de större först: del 1: 275 000 kr
         källa: funding.stod.instalments
  utbetalning 4, 2013-H2: +18 000 kr
    skickat: 257 000 kr (F-4, 2013-07-01); nu: 275 000 kr; skillnad: +18 000 kr
    varför: det skickade beloppet går inte att räkna fram ur filerna: ett index har rättats, grunden har ändrats eller beloppet är felskrivet
    obs: kan innehålla en del av en tidigare rättelse; filen kan inte säga det, men summan av rättelserna är densamma
    så räknas beloppet nu
      1. avtalat belopp per avtalsår: 550 000 kr
         källa: funding.stod.amount; amendments: OSN 2013-00123, 2013-01-01
      2. avtalsår 2 delas i 2 delar, de större först: del 2: 275 000 kr
         källa: funding.stod.instalments

ATT BETALA          343 000 kr

Moms                utanför momsens tillämpningsområde: ingen moms
Betalning           30 dagar från fakturans registrerade ankomst
Faktureringsadress  ej angiven i avtalet
Referens            ej angiven i avtalet

Så räknas beloppet
  1. avtalat belopp per avtalsår: 600 000 kr
     källa: funding.stod.amount; amendments: OSN 2013-00300, 2014-01-01
  2. avtalsår 3 delas i 2 delar, de större först: del 1: 300 000 kr
     källa: funding.stod.instalments

Filer som beloppet är räknat ur (SHA-256)
  0fe41b261ee2f3973b04c30bfd38188bf37f4daa3e3ba65de12a55bb615b699a  tests/data/agreements/samtalsstod.yaml
$ iop invoice tests/data/agreements/samtalsstod.yaml --funding stod --period 2014-H1 --format csv
agreement,diarienummer,funding,payer,payee,instalment,of,start,end,amount,currency,status
samtalsstod,OSN 2011-00042,stod,vgr,foreningen,5,10,2014-01-01,2014-06-30,300000.00,SEK,final
samtalsstod,OSN 2011-00042,stod,vgr,foreningen,3,10,2013-01-01,2013-06-30,25000.00,SEK,correction
samtalsstod,OSN 2011-00042,stod,vgr,foreningen,4,10,2013-07-01,2013-12-31,18000.00,SEK,correction
# A later one says where the corrections stand.
$ iop invoice tests/data/agreements/samtalsstod.yaml --funding stod --period 2014-H2
FAKTURERINGSUNDERLAG - EJ FAKTURA

Avtal               samtalsstod
                    Samtalsstöd på träffpunkten i Exempelby
Diarienummer        OSN 2011-00042
Betalare            Västra Götalandsregionen, org.nr 232100-0131
Mottagare           Föreningen Exempel, org.nr 802000-0009
Period              2014-07-01 – 2014-12-31
Utbetalning         6 av 10 (stod)

BELOPP              300 000 kr

Obs                 rättelser av skickade underlag står inte här utan på nästa underlag som inte
                    är skickat; se `iop invoice --verify`

Moms                utanför momsens tillämpningsområde: ingen moms
Betalning           30 dagar från fakturans registrerade ankomst
Faktureringsadress  ej angiven i avtalet
Referens            ej angiven i avtalet

Så räknas beloppet
  1. avtalat belopp per avtalsår: 600 000 kr
     källa: funding.stod.amount; amendments: OSN 2013-00300, 2014-01-01
  2. avtalsår 3 delas i 2 delar, de större först: del 2: 300 000 kr
     källa: funding.stod.instalments

Filer som beloppet är räknat ur (SHA-256)
  0fe41b261ee2f3973b04c30bfd38188bf37f4daa3e3ba65de12a55bb615b699a  tests/data/agreements/samtalsstod.yaml
$ iop invoice --verify --period 2014
! iop: --verify går bara med --funding och --format
[2]
