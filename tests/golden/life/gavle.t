# 243 000 x (1 + 0.8 x 6.1/250) = 247 743.36, the next lower hundred 247 700: 4 x 61 925, on preliminary levels.
$ iop payments tests/data/agreements/gavle-brottsofferforening.yaml
gavle-brottsofferforening
Samarbetsavtal mellan Socialtjänst Gävle och Gävle Brottsofferförening

  ersattning: Gävle kommun betalar Gävle Brottsofferförening

    avtalsår  period                   index                              belopp
           1  2014-01-01 – 2014-12-31  -                              243 000 kr
           2  2015-01-01 – 2015-12-31  INDEXTAL 2014: 250,0 -> 256,1  247 700 kr  PRELIMINÄR
              summa                                                   490 700 kr  PRELIMINÄR

    utbetalning  period                        belopp
              1  2014-01-01 – 2014-03-31    60 750 kr
              2  2014-04-01 – 2014-06-30    60 750 kr
              3  2014-07-01 – 2014-09-30    60 750 kr
              4  2014-10-01 – 2014-12-31    60 750 kr
              5  2015-01-01 – 2015-03-31    61 925 kr  PRELIMINÄR
              6  2015-04-01 – 2015-06-30    61 925 kr  PRELIMINÄR
              7  2015-07-01 – 2015-09-30    61 925 kr  PRELIMINÄR
              8  2015-10-01 – 2015-12-31    61 925 kr  PRELIMINÄR

$ iop invoice tests/data/agreements/gavle-brottsofferforening.yaml --period 2015-Q1
! iop: tests/data/agreements/gavle-brottsofferforening.yaml: utbetalning 5 av `ersattning`, 2015-01-01: beloppet är preliminärt; ange --preliminary för att ändå få ett underlag
[1]
$ iop invoice tests/data/agreements/gavle-brottsofferforening.yaml --period 2015-Q1 --preliminary
FAKTURERINGSUNDERLAG - EJ FAKTURA - PRELIMINÄRT

Avtal               gavle-brottsofferforening
                    Samarbetsavtal mellan Socialtjänst Gävle och Gävle Brottsofferförening
Diarienummer        ej angivet
Betalare            Gävle kommun, org.nr ej angivet i avtalet
Mottagare           Gävle Brottsofferförening, org.nr ej angivet i avtalet
Period              2015-01-01 – 2015-03-31
Utbetalning         5 av 8 (ersattning)

BELOPP              61 925 kr

Moms                ej angiven i avtalet
Betalning           betalningstid ej angiven i avtalet
Faktureringsadress  ej angiven i avtalet
Referens            ej angiven i avtalet

Så räknas beloppet
  1. avtalat belopp per avtalsår: 243 000 kr
     källa: funding.ersattning.amount
  2. avtalsår 2: INDEXTAL går preliminärt från 250,0 (2013) till 256,1 (2014), varav 80 procent räknas: 1,01952
     källa: INDEXTAL 2013: påhittat, 2013-11-01; INDEXTAL 2014: påhittat, 2014-11-01
  3. avtalsår 2: 243 000 × 1,01952: 247 743,36 kr
     källa: funding.ersattning.indexation.compounding; clauses.indexation
  4. avrundat nedåt till hela hundratal kronor: 247 700 kr
     före avrundning: 247 743,36 kr
     källa: funding.ersattning.indexation.rounding; clauses.indexation
  5. avtalsår 2: upplupet till och med 2015-03-31: 247 700 × 0,25: 61 925 kr
     källa: funding.ersattning.instalments; clauses.payment

Avtalets egna ord
  - clauses.payment
    fördelat på fyra utbetalningar à 61 925 kr. Utbetalning sker under första veckan av varje
    påbörjat kvartal.
  - clauses.indexation
    Uppräkning av ersättningen görs årsvis med 80 % av skillnaden mellan de preliminära
    indextalen för de närmast två föregående åren. Avrundning sker till närmast lägre hundratal
    kronor.

Filer som beloppet är räknat ur (SHA-256)
  a2208fff06aba91b158ffecf5349c1086df1e1aea17f076b2520026d6bf5d2bb  tests/data/agreements/gavle-brottsofferforening.yaml
  fe9bb200712e4dafe4fcb57e730dbe1b916855b6cf7126db4aabbea37a31332b  tests/data/schemas/index/indextal.yaml
