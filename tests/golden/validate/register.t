# The agreements: no errors, and every warning is true of its source.
$ iop validate --ignore W905,P504,G,D -q
agreements/goteborgs-stadsmission.yaml:83:3: note[P502]: raden `stod` säger inte om den faktureras i förskott eller i efterskott: `invoiced` saknas
   |
83 |   stod:
   |   ^^^^
   = hjälp: skriv `invoiced: in_advance` (i förskott) eller `invoiced: in_arrears` (i efterskott); säger avtalet inget, fråga parterna och skriv skälet under `assumptions`

agreements/goteborgs-stadsmission.yaml:83:3: warning[P509]: raden `stod` säger inte hur momsen behandlas (`vat`)
   |
83 |   stod:
   |   ^^^^
   = Skatteverkets rättsliga vägledning 2023: "Bidraget kan i vissa fall vara förenat med villkor som innebär att en motprestation ska tillhandahållas bidragsgivaren eller annan part och är då en omsättning som kan beskattas enligt ML."
   = hjälp: fråga ekonomienheten och skriv `vat: outside_scope` (bidrag utan motprestation), `vat: exempt` (undantaget från moms) eller `vat: standard_rate` (moms tas ut)

agreements/goteborgs-stadsmission.yaml:99:23: warning[W904]: exemplet räknar upp avtalsår 1, regeln först avtalsår 2
    |
 99 |       example: {year: 2026, uses: 2025}
    |                       ^^^^
 93 |       first_indexed_year: 2
    |                           - regeln står här
418 |   - about: funding.stod.indexation.first_indexed_year
    |            ------------------------------------------ ingen har avgjort det
    = enligt regeln betalas avtalsår 1 utan uppräkning, och uppräkningen börjar 2027-01-01, med VPI för 2026
    = enligt exemplet räknas redan avtalsår 1 upp, med VPI för 2025
    = hjälp: avgör vilken läsning som gäller, och skriv `decided_by` och `date` i det antagandet

agreements/roda-korset-rosengrenska.yaml:110:3: note[P502]: raden `stod` säger inte om den faktureras i förskott eller i efterskott: `invoiced` saknas
    |
110 |   stod:
    |   ^^^^
    = hjälp: skriv `invoiced: in_advance` (i förskott) eller `invoiced: in_arrears` (i efterskott); säger avtalet inget, fråga parterna och skriv skälet under `assumptions`

agreements/roda-korset-rosengrenska.yaml:110:3: warning[P507]: raden `stod` saknar fakturaadress (`invoicing.address`)
    |
110 |   stod:
    |   ^^^^
    = hjälp: fråga betalaren vart underlaget ska skickas och skriv adressen rad för rad: `address: [Nämnden, FE 000, 405 83 Göteborg]`

agreements/roda-korset-rosengrenska.yaml:110:3: warning[P509]: raden `stod` säger inte hur momsen behandlas (`vat`)
    |
110 |   stod:
    |   ^^^^
    = Skatteverkets rättsliga vägledning 2023: "Bidraget kan i vissa fall vara förenat med villkor som innebär att en motprestation ska tillhandahållas bidragsgivaren eller annan part och är då en omsättning som kan beskattas enligt ML."
    = hjälp: fråga ekonomienheten och skriv `vat: outside_scope` (bidrag utan motprestation), `vat: exempt` (undantaget från moms) eller `vat: standard_rate` (moms tas ut)

agreements/roda-korset-rosengrenska.yaml:110:3: warning[P512]: raden `stod` saknar betalningstid (`payment_days`)
    |
110 |   stod:
    |   ^^^^
    = Praxis - OSN 2025-00506, Faktureringsrutin: "Betalning sker 30 dagar efter ankomstregistrerad faktura."
    = hjälp: läs avtalet; säger det inget, fråga parterna och skriv dagarna från fakturans registrerade ankomst, till exempel `payment_days: 30`

agreements/skyddsvarnet.yaml:69:3: warning[P502]: betalningarna på raden `stod` kan inte dateras: `instalments`, `periods` och `invoiced` saknas
   |
69 |   stod:
   |   ^^^^
   = hjälp: läs vad avtalet säger om utbetalning: hur ofta (`instalments`), efter avtalsår eller kalenderår (`periods`), i förskott eller i efterskott (`invoiced`); säger det inget, fråga parterna och skriv svaret här och skälet under `assumptions`

agreements/skyddsvarnet.yaml:69:3: warning[P507]: raden `stod` saknar fakturaadress (`invoicing.address`)
   |
69 |   stod:
   |   ^^^^
   = hjälp: fråga betalaren vart underlaget ska skickas och skriv adressen rad för rad: `address: [Nämnden, FE 000, 405 83 Göteborg]`

agreements/skyddsvarnet.yaml:69:3: warning[P509]: raden `stod` säger inte hur momsen behandlas (`vat`)
   |
69 |   stod:
   |   ^^^^
   = Skatteverkets rättsliga vägledning 2023: "Bidraget kan i vissa fall vara förenat med villkor som innebär att en motprestation ska tillhandahållas bidragsgivaren eller annan part och är då en omsättning som kan beskattas enligt ML."
   = hjälp: fråga ekonomienheten och skriv `vat: outside_scope` (bidrag utan motprestation), `vat: exempt` (undantaget från moms) eller `vat: standard_rate` (moms tas ut)

agreements/skyddsvarnet.yaml:69:3: warning[P512]: raden `stod` saknar betalningstid (`payment_days`)
   |
69 |   stod:
   |   ^^^^
   = Praxis - OSN 2025-00506, Faktureringsrutin: "Betalning sker 30 dagar efter ankomstregistrerad faktura."
   = hjälp: läs avtalet; säger det inget, fråga parterna och skriv dagarna från fakturans registrerade ankomst, till exempel `payment_days: 30`

agreements/skyddsvarnet.yaml:74:5: warning[P501]: delarna blir 1 280 000 kr, men beloppet är 1 340 000 kr: 60 000 kr saknas
   |
74 |     breakdown:
   |     ^^^^^^^^^
72 |     amount: 1340000
   |             ------- beloppet står här
   = hjälp: jämför med det undertecknade avtalet; stämmer avskriften, fråga parterna vad skillnaden avser

agreements/skyddsvarnet.yaml:75:63: note[P511]: posten öronmärker tjänster: `60%`, `80%` och `10 %`
   |
75 |       - what: Lönekostnader för medicinska tjänster (psykolog 60%, sjuksköterska 80%, psykiater 10 %)
   |                                                               ^^^
   = SKR 2017, återgivet av Uddevalla kommun: "Partnerskapet IOP:s verksamhet/insatser detaljregleras ej av kommunen"
   = hjälp: en avskrift ska återge avtalet och kan stå kvar; i nästa överenskommelse, beskriv hellre vad pengarna ska räcka till och låt den idéburna parten bestämma bemanningen

$ iop validate --select D602 --lang en
agreements/skyddsvarnet.yaml:353:11: warning[D602]: `vgr` signed 45 days after the agreement's start
    |
353 |     date: 2022-02-15
    |           ^^^^^^^^^^
 58 |   start: 2022-01-01
    |          ---------- the agreement holds from this day
    = help: compare the day with the original; if it is right, record in the case what held before it

agreements/skyddsvarnet.yaml:358:11: warning[D602]: `skyddsvarnet` signed 62 days after the agreement's start
    |
358 |     date: 2022-03-04
    |           ^^^^^^^^^^
 58 |   start: 2022-01-01
    |          ---------- the agreement holds from this day
    = help: compare the day with the original; if it is right, record in the case what held before it

0 errors, 2 warnings, 0 notes in 5 files
$ iop validate --select G312 --fail-on warning -q
agreements/roda-korset-rosengrenska.yaml:224:28: warning[G312]: `delvis` inskränker: bara en del av detta IOP är ett komplement till det offentliga uppdraget
    |
224 |     för tillståndslösa som delvis utgör ett komplement till det offentliga vårdutbudet/hälso-
    |                            ^^^^^^
    = hjälp: låt parterna klargöra vad som är komplement, och om resten hör hemma i ett IOP

[1]
$ iop validate --select G312 --fail-on warning -q --exit-zero
agreements/roda-korset-rosengrenska.yaml:224:28: warning[G312]: `delvis` inskränker: bara en del av detta IOP är ett komplement till det offentliga uppdraget
    |
224 |     för tillståndslösa som delvis utgör ett komplement till det offentliga vårdutbudet/hälso-
    |                            ^^^^^^
    = hjälp: låt parterna klargöra vad som är komplement, och om resten hör hemma i ett IOP

$ iop validate skyddsvarnet --select D602 --format json
{"schema":"iop.validate/1","today":"2026-11-22","as_of":null,"findings":[
{"code":"D602","rule":"signed-after-start","severity":"warning","message":"`vgr` undertecknade 45 dagar efter avtalets start","file":"agreements/skyddsvarnet.yaml","line":353,"column":11,"end_line":353,"end_column":21,"pointer":"/signatures/0/date","help":"jämför dagen med originalet; stämmer den, anteckna i ärendet vad som gällde dessförinnan","notes":[{"message":"avtalet gäller från denna dag","file":"agreements/skyddsvarnet.yaml","line":58,"column":10}],"source":"Praxis - HSNG 2021-00405, Underskrifter: 2022-02-15 och 2022-03-04 för ett avtal från 2022-01-01","waived":null},
{"code":"D602","rule":"signed-after-start","severity":"warning","message":"`skyddsvarnet` undertecknade 62 dagar efter avtalets start","file":"agreements/skyddsvarnet.yaml","line":358,"column":11,"end_line":358,"end_column":21,"pointer":"/signatures/1/date","help":"jämför dagen med originalet; stämmer den, anteckna i ärendet vad som gällde dessförinnan","notes":[{"message":"avtalet gäller från denna dag","file":"agreements/skyddsvarnet.yaml","line":58,"column":10}],"source":"Praxis - HSNG 2021-00405, Underskrifter: 2022-02-15 och 2022-03-04 för ett avtal från 2022-01-01","waived":null}
],"files":1,"errors":0,"warnings":2,"notes":0,"waived":0,"states":[]}
