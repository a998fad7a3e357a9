# Document 004, no IOP: nothing is found but its open questions, and its shares come out as printed.
$ iop validate koordinatorer-samsjuklighet samsjuklighet-skaraborg --ignore W905
0 fel, 0 varningar, 0 anmärkningar i 2 filer
$ iop payments koordinatorer-samsjuklighet --format csv
agreement,diarienummer,funding,payer,payee,instalment,of,start,end,amount,currency,status
koordinatorer-samsjuklighet,,vgr,vastkom,vgr,1,1,2020-05-06,,1000000.00,SEK,final
koordinatorer-samsjuklighet,,kommunsidan,vastkom,gr,1,1,2020-05-06,,554579.00,SEK,final
koordinatorer-samsjuklighet,,kommunsidan,vastkom,fyrbodal,1,1,2020-05-06,,158831.00,SEK,final
koordinatorer-samsjuklighet,,kommunsidan,vastkom,skaraborg,1,1,2020-05-06,,155594.00,SEK,final
koordinatorer-samsjuklighet,,kommunsidan,vastkom,boras,1,1,2020-05-06,,130996.00,SEK,final
$ iop invoice koordinatorer-samsjuklighet --period once --funding kommunsidan --format csv
agreement,diarienummer,funding,payer,payee,instalment,of,start,end,amount,currency,status
koordinatorer-samsjuklighet,,kommunsidan,vastkom,gr,1,1,2020-05-06,,554579.00,SEK,final
koordinatorer-samsjuklighet,,kommunsidan,vastkom,fyrbodal,1,1,2020-05-06,,158831.00,SEK,final
koordinatorer-samsjuklighet,,kommunsidan,vastkom,skaraborg,1,1,2020-05-06,,155594.00,SEK,final
koordinatorer-samsjuklighet,,kommunsidan,vastkom,boras,1,1,2020-05-06,,130996.00,SEK,final
$ iop deadlines koordinatorer-samsjuklighet samsjuklighet-skaraborg --all
koordinatorer-samsjuklighet
  Uppdragshandling koordinatörer för samverkan kring personer med samsjuklighet

  2020-06-30  för 2336 dagar sedan  milstolpe  Okänt: Fastställd uppdragshandling i styrgruppen för
                                               länsgemensam handlingsplan psykisk hälsa; påbörja rekrytering
                                               av koordinators
              milestones.0.period 2020-VT: periodens sista dag; okänt här före followed_from 2027-01-01
  2020-12-31  för 2152 dagar sedan  milstolpe  Okänt: Enklare nulägesrapport till styrgruppen för länsgemensam
                                               handlingsplan psykisk hälsa
              milestones.1.period 2020-HT: periodens sista dag; okänt här före followed_from 2027-01-01
  2021-06-30  för 1971 dagar sedan  milstolpe  Okänt: Redovisning i styrgruppen för länsgemensam handlingsplan
                                               psykisk hälsa samt beslut om ett eventuellt fortsatt arbete
              milestones.2.period 2021-VT: periodens sista dag; okänt här före followed_from 2027-01-01
  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22
  obs: funding.vgr: fakturadagen kan inte dateras: avtalet säger inte om fakturan skickas i förskott eller i
    efterskott (`invoiced`)
  obs: funding.kommunsidan: fakturadagen kan inte dateras: avtalet säger inte om fakturan skickas i förskott
    eller i efterskott (`invoiced`)
  obs: duties.rapport_regeringen: kan inte dateras: avtalet har ingen sista dag och åtagandet inget datum
  obs: duties.avrapportering: kan inte dateras: avtalet har ingen sista dag och åtagandet inget datum

samsjuklighet-skaraborg
  Stärkt samarbete kring personer med samsjuklighet i Skaraborg

  2025-03-03  för 629 dagar sedan  milstolpe  Okänt: Piloten börjar
              milestones.0.date; okänt här före followed_from 2027-01-01
  2025-05-31  för 540 dagar sedan  milstolpe  Okänt: Vårdsamverkans styrgrupp; option på medel psykisk hälsa
                                              föreslås
              milestones.1.period 2025-05: periodens sista dag; okänt här före followed_from 2027-01-01
  2025-09-17  för 431 dagar sedan  milstolpe  Okänt: Beslut: medlen används på ett annat sätt och projektet
                                              upphör, eller används för fortsatt uppdrag
              milestones.2.date; okänt här före followed_from 2027-01-01
  2025-09-17  för 431 dagar sedan  option     Sista dagen att besluta om optionen: Medel psykisk hälsa, för
                                              att möjliggöra fortsatt uppdrag om det bedöms önskvärt
                                              (1 200 000 kr)
              options.0.decide_by
  2025-10-31  för 387 dagar sedan  milstolpe  Okänt: Uppdraget från Vårdsamverkan Skaraborg upphör
              milestones.3.date; okänt här före followed_from 2027-01-01
  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22
  obs: validity.samtycke: gäller i 12 månader från en dag som inte står i filen

8 datum i 2 avtal
# Called an IOP, it is told what it lacks to be one.
$ iop validate tests/data/agreements/uppdrag-kallat-iop.yaml --select S202,G301,G311,G342
tests/data/agreements/uppdrag-kallat-iop.yaml:2:1: warning[G301]: ingen klausul knyter detta IOP till ett politiskt mål eller ett styrdokument
  |
2 | iop: 1
  | ^^^
  = hjälp: nämner avtalet målet eller styrdokumentet, citera orden under `political_goal` (bara en lag räcker inte); annars är det en fråga för parterna

tests/data/agreements/uppdrag-kallat-iop.yaml:2:1: warning[G311]: ingen klausul säger att detta IOP är ett komplement till det offentliga uppdraget
  |
2 | iop: 1
  | ^^^
  = hjälp: säger avtalet det om detta IOP, citera orden under `complement`; annars är det en fråga för parterna

tests/data/agreements/uppdrag-kallat-iop.yaml:2:1: error[S202]: avtalet saknar `diarienummer`
  |
2 | iop: 1
  | ^^^
  = hjälp: lägg till `diarienummer`: ärendets diarienummer

tests/data/agreements/uppdrag-kallat-iop.yaml:2:1: error[S202]: avtalet saknar `guideline`
  |
2 | iop: 1
  | ^^^
  = hjälp: lägg till `guideline`: riktlinjens diarienummer

tests/data/agreements/uppdrag-kallat-iop.yaml:2:1: error[S202]: avtalet saknar `termination`
  |
2 | iop: 1
  | ^^^
  = hjälp: lägg till `termination`: uppsägning

tests/data/agreements/uppdrag-kallat-iop.yaml:6:1: warning[G342]: ingen part kommer ur civilsamhället: bara det offentliga bidrar med resurser, och det är inget partnerskap med det idéburna
  |
6 | parties:
  | ^^^^^^^
  = hjälp: skriv in den idéburna parten; är dokumentet inget IOP, skriv `kind: assignment` (uppdrag) eller `kind: pilot`

tests/data/agreements/uppdrag-kallat-iop.yaml:10:1: error[S202]: avtalstiden saknar `end`
   |
10 | term: {start: 2020-05-06}
   | ^^^^
   = hjälp: lägg till `end`: sista dagen, inräknad, om avtalet anger den; ett dokument utan sista dag är kanske inget IOP utan ett uppdrag eller en pilot (`kind: assignment` eller `kind: pilot`)

4 fel, 3 varningar, 0 anmärkningar i 1 fil
[1]
