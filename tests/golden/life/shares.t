# Document 004 comes out as printed.
$ iop payments tests/data/agreements/uppdrag-004.yaml
uppdrag-004
Uppdrag med fyra mottagare

  uppdrag: Västra Götalandsregionen betalar Göteborgsregionen, Fyrbodals kommunalförbund, Skaraborgs kommunalförbund och Boråsregionen

    utbetalning  period                   mottagare                       belopp
              1  2020-05-06 – 2021-12-31  Göteborgsregionen           554 579 kr
              1  2020-05-06 – 2021-12-31  Fyrbodals kommunalförbund   158 831 kr
              1  2020-05-06 – 2021-12-31  Skaraborgs kommunalförbund  155 594 kr
              1  2020-05-06 – 2021-12-31  Boråsregionen               130 996 kr

$ iop invoice tests/data/agreements/uppdrag-004.yaml --period once --format csv
agreement,diarienummer,funding,payer,payee,instalment,of,start,end,amount,currency,status
uppdrag-004,,uppdrag,vgr,gr,1,1,2020-05-06,2021-12-31,554579.00,SEK,final
uppdrag-004,,uppdrag,vgr,fyrbodal,1,1,2020-05-06,2021-12-31,158831.00,SEK,final
uppdrag-004,,uppdrag,vgr,skaraborg,1,1,2020-05-06,2021-12-31,155594.00,SEK,final
uppdrag-004,,uppdrag,vgr,boras,1,1,2020-05-06,2021-12-31,130996.00,SEK,final
