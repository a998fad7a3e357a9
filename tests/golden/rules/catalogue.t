# The whole catalogue: a line a rule, shortened to the terminal.
$ iop rules
                                                   RS          RS
kod   regel                            nivå        2020-01170  2021-04161  Uddevalla
      vad den finner
C801  signed-agreement-changed         fel         fel         fel         fel
      med `--against REV`: ett undertecknat avtal vars parter, tid, uppsägning, belopp, utbetalning eller ind…
C802  amendment-rewritten              fel         fel         fel         fel
      med `--against REV`: ett tillägg, en uppsägning, en underskrift eller en rad i `done` i ett underteckna…
C803  signed-agreement-removed         fel         fel         fel         fel
      med `--against REV`: ett undertecknat avtal som inte finns kvar
C804  published-value-changed          fel         fel         fel         fel
      med `--against REV`: ett publicerat indexvärde, eller en regels nivå i en riktlinje, som har ändrats el…
D601  ends-before-it-starts            fel         fel         fel         fel
      en avtalstid, eller en rad under `funding`, som slutar före sin start
D602  signed-after-start               varning     varning     varning     varning
      en underskrift som är senare än avtalets start
D603  signature-undated                varning     varning     varning     varning
      en part utan daterad underskrift sedan avtalstiden har börjat
D604  copies-differ-from-parties       varning     varning     varning     varning
      antalet exemplar är ett annat än antalet parter som undertecknar
D605  amendment-outside-term           fel         fel         fel         fel
      en ändring som gäller från en dag efter avtalets slut (en uppsägning efter slutet: varning)
D606  diarienummer-year-implausible    varning     varning     varning     varning
      ett diarienummer från ett år efter avtalets start, eller från mer än tre år före den
D607  expired                          anmärkning  anmärkning  anmärkning  anmärkning
      ett avtal som har upphört
D608  notice-has-no-effect             anmärkning  anmärkning  anmärkning  anmärkning
      en uppsägning vars tid löper till avtalets slut eller längre
D609  event-in-the-future              varning     varning     varning     varning
      något som ska ha skett (`done`, underskrift, uppsägning) med en dag som inte har kommit
D610  notice-without-cause             varning     varning     varning     varning
      en uppsägning utan skäl där avtalet kräver ett
D611  ends-without-successor           varning     varning     varning     varning
      ett avtal som snart slutar utan att något som följer är utpekat
G301  political-goal-missing           varning     anmärkning  varning     anmärkning
      ingen klausul `political_goal` knyter IOP:t till ett politiskt mål eller ett styrdokument
G311  complement-missing               varning     varning     varning     av
      ingen klausul `complement` säger, med något av riktlinjens ord (`words`), att detta IOP kompletterar de…
G312  complement-partial               varning     varning     varning     av
      klausulen `complement` säger att IOP:t bara delvis är ett komplement
G321  state-aid-assessment-missing     varning     anmärkning  varning     varning
      ingen bedömning av statsstöd (`assessments.state_aid`)
G322  state-aid-over-ceiling           varning     varning     varning     varning
      stöd av mindre betydelse som passerar taket under den rullande perioden, eller som inte kan prövas mot …
G323  state-aid-unregistered           varning     varning     varning     varning
      stöd av mindre betydelse beviljat efter registrets start utan beteckning i registret
G331  procurement-assessment-missing   varning     anmärkning  varning     varning
      ingen bedömning av om IOP:t är ett offentligt kontrakt (`assessments.procurement`)
G332  service-wording                  anmärkning  anmärkning  anmärkning  anmärkning
      ord som hör till ett köp, som beställning eller att utföra en tjänst
G333  open-ended-extension             varning     varning     varning     varning
      en möjlighet att förlänga avtalet som saknar gräns
G341  party-without-contribution       fel         anmärkning  fel         varning
      en part som undertecknar men inte bidrar med något
G342  one-sided-financing              varning     anmärkning  varning     varning
      ingen part ur civilsamhället bidrar med annat än deltagande
G343  contributor-not-signing          varning     varning     varning     varning
      en deltagare som bidrar, eller sitter i gruppen, men inte undertecknar
G351  double-funding                   fel         anmärkning  fel         varning
      annat stöd från regionen till samma IOP, eller ett stöd som två filer anger
G352  double-funding-clause-missing    varning     anmärkning  varning     anmärkning
      ingen klausul `double_funding` utesluter annat stöd från regionen till samma IOP
G361  party-for-profit                 varning     varning     varning     anmärkning
      en part ur civilsamhället vars organisationsnummer tyder på en form som drivs av vinstintresse
G362  organisation-number-missing      varning     varning     varning     varning
      en part som undertecknar utan organisationsnummer
G371  clause-missing                   varning     varning     varning     varning
      en klausul som riktlinjen räknar med saknas
G372  principles-missing               varning     anmärkning  varning     av
      klausulerna nämner inte alla principer som riktlinjen räknar upp
G381  group-missing                    varning     varning     varning     varning
      varken styrgrupp eller referensgrupp
G382  group-meets-too-seldom           varning     varning     varning     av
      gruppen träffas mer sällan än riktlinjen räknar med, eller så sägs det inte hur ofta
G383  chair-or-secretary-missing       varning     varning     varning     av
      gruppen har ingen ordförande eller ingen sekreterare
G384  minutes-not-registered           varning     varning     varning     av
      inget sägs om vem som diarieför gruppens anteckningar
G385  party-not-represented            varning     varning     varning     anmärkning
      en part som undertecknar men inte har någon ledamot i gruppen
G391  annual-plan-missing              varning     varning     varning     av
      ingen årlig verksamhetsplan
G392  annual-report-missing            varning     varning     varning     av
      ingen årlig rapport
G393  evaluation-missing               varning     varning     varning     av
      ingen årlig utvärdering
G394  duty-without-due-date            anmärkning  anmärkning  anmärkning  anmärkning
      en årlig uppgift som ingen dag är avtalad för
G395  goal-not-measurable              anmärkning  anmärkning  anmärkning  anmärkning
      ett mål utan mått eller målvärde
G401  guideline-unknown                fel         fel         fel         fel
      ingen riktlinjeprofil har den beteckning som avtalet anger
G402  guideline-superseded             anmärkning  anmärkning  anmärkning  anmärkning
      en riktlinje som var ersatt av en nyare när avtalet började gälla
G411  term-outside-guideline           varning     varning     varning     av
      en avtalstid som är kortare eller längre än riktlinjen räknar med
G412  notice-outside-guideline         varning     varning     varning     av
      en uppsägningstid eller en modell som riktlinjen inte räknar med
N951  personal-identity-number         fel         fel         fel         fel
      ett personnummer eller samordningsnummer någonstans i filen, även i kommentarer
N952  personal-data                    anmärkning  anmärkning  anmärkning  anmärkning
      en persons e-postadress eller ett telefonnummer där en funktion räcker
N953  hidden-characters                varning     varning     varning     varning
      tecken som vänder om texten eller inte syns, så att filen säger annat än den visar
P501  breakdown-does-not-sum           varning     varning     varning     varning
      delarna i `breakdown` eller `shares.amounts` blir inte beloppet
P502  payment-frequency-missing        varning     varning     varning     varning
      en rad som inte säger hur ofta eller efter vilka perioder den betalas (bara `invoiced`: en anmärkning)
P503  index-choice-missing             varning     varning     varning     varning
      en uppräkning utan första indexerade år, indexår, ränta på ränta eller inte, eller avrundning
P504  index-value-missing              anmärkning  anmärkning  anmärkning  anmärkning
      indexserien saknar ett år som en betalning redan behöver, eller finns inte
P505  payment-days-over-30             varning     varning     varning     varning
      en offentlig betalare med längre betalningstid än 30 dagar
P506  reference-with-text              fel         fel         fel         av
      bokstäver i fakturareferensen, där bara Beställar-ID ska stå
P507  invoice-address-missing          varning     varning     varning     varning
      en rad utan fakturaadress
P508  payee-unknown                    fel         fel         fel         fel
      en betalare eller mottagare som varken är part eller deltagare
P509  vat-treatment-missing            varning     varning     varning     varning
      en rad som inte säger hur momsen behandlas
P510  index-choice-without-assumption  varning     varning     varning     varning
      ett val om uppräkningen som varken avtalets text (`stated`) eller ett antagande förklarar
P511  earmarked-posts                  anmärkning  anmärkning  anmärkning  anmärkning
      en tjänstgöringsgrad i en post under `breakdown` (detaljstyrning): `80 %`, `0,8 tjänst` eller `halvtid`…
P512  payment-days-missing             varning     varning     varning     varning
      en rad utan betalningstid
P513  index-not-yet-known              varning     varning     varning     varning
      `index_year: same` på en rad som betalas i förskott: indexet publiceras efter betalningen
P514  amendment-between-instalments    fel         fel         fel         fel
      en ändring av hur ofta det betalas som inte gäller från en delbetalnings första dag
R701  duplicate-diarienummer           varning     varning     varning     varning
      samma diarienummer i två filer (ett ärende kan rymma två avtal)
R702  overlapping-agreements           varning     varning     varning     varning
      två avtal mellan samma organisationer vars avtalstider överlappar
R703  organisation-number-conflict     varning     varning     varning     varning
      ett organisationsnummer under två namn som `also_known_as` inte binder ihop
R704  cumulated-state-aid              varning     varning     varning     varning
      stöd av mindre betydelse till en organisation som tillsammans passerar taket i flera avtal
R705  duplicate-id                     fel         fel         fel         fel
      två filer i samma körning med samma namn
S201  unknown-key                      fel         fel         fel         fel
      en nyckel som formatet inte har
S202  missing-key                      fel         fel         fel         fel
      en obligatorisk nyckel saknas
S203  wrong-type                       fel         fel         fel         fel
      ett värde av fel slag, till exempel en lista där en text ska stå, eller en text som YAML läser som någo…
S204  invalid-date                     fel         fel         fel         fel
      ett datum som inte är skrivet ÅÅÅÅ-MM-DD, eller en dag som inte finns
S205  invalid-amount                   fel         fel         fel         fel
      ett belopp som inte är ett decimaltal i kronor med högst två decimaler
S206  invalid-organisation-number      fel         fel         fel         fel
      ett organisationsnummer med fel form, fel kontrollsiffra eller en tredje siffra under 2
S207  invalid-diarienummer             fel         fel         fel         fel
      ett diarienummer som inte har den form som riktlinjen anger
S208  unknown-reference                fel         fel         fel         fel
      en part, finansiering eller uppgift som filen inte definierar
S209  out-of-range                     fel         fel         fel         fel
      ett tal utanför det som fältet tillåter
S210  unsupported-format-version       fel         fel         fel         fel
      en annan formatversion än 1
S211  invalid-duration                 fel         fel         fel         fel
      en tidslängd som inte är skriven `N days`, `N weeks`, `N months` eller `N years`
S212  unknown-value                    fel         fel         fel         fel
      ett värde utanför dem som fältet kan ha
S213  invalid-account                  fel         fel         fel         fel
      ett bankgiro-, plusgiro- eller GLN-nummer med fel längd eller fel kontrollsiffra
S214  conflicting-keys                 fel         fel         fel         fel
      två nycklar som utesluter varandra
W901  waiver-unused                    varning     varning     varning     varning
      ett undantag som inget fynd behöver, eller som inte kan ha verkan
W902  waiver-expired                   fel         fel         fel         fel
      ett undantag vars sista dag har passerat
W903  assumption-about-nothing         varning     varning     varning     varning
      ett antagande vars `about` är en sökväg som formatet inte har
W904  example-contradicts-rule         varning     varning     varning     varning
      avtalets räkneexempel säger emot dess egen regel om uppräkning, och ingen har avgjort vilket som gäller
W905  assumption-undecided             anmärkning  anmärkning  anmärkning  anmärkning
      ett antagande som ingen har avgjort: `decided_by` och `date` saknas
Y101  invalid-encoding                 fel         fel         fel         fel
      filen är inte läsbar UTF-8-text: felaktiga byte, UTF-16 eller styrtecken
Y102  syntax-error                     fel         fel         fel         fel
      filen följer inte YAML:s skrivregler: ett oavslutat citattecken, en lös rad, fel indragning
Y103  duplicate-key                    fel         fel         fel         fel
      samma nyckel står två gånger på samma nivå
Y104  alias-not-allowed                fel         fel         fel         fel
      ankare (`&`), alias (`*`) eller sammanfogning (`<<`) i stället för utskrivna värden
Y105  several-documents                fel         fel         fel         fel
      filen innehåller mer än ett YAML-dokument
Y106  tag-not-allowed                  fel         fel         fel         fel
      en uttrycklig YAML-tagg (`!`) före ett värde
Y107  too-large                        fel         fel         fel         fel
      filen är större än 1 MiB, har fler än 100 nivåer eller ett värde över 64 KiB
Y108  key-not-a-string                 fel         fel         fel         fel
      en nyckel är tom eller sammansatt i stället för en text
Y109  empty-file                       fel         fel         fel         fel
      filen innehåller ingenting att läsa
# A rule's page, by code or by name.
$ iop rules G312
G312  complement-partial  varning
klausulen `complement` säger att IOP:t bara delvis är ett komplement

Varför
  Regionens andra förutsättning säger att ett IOP utgör ett komplement, utan inskränkning. Står det "delvis" i
  klausulen, som i avtalet OSN 2023-01807, är en del av insatsen något annat, och den delen kan vara regionens
  eget uppdrag eller en tjänst som ska upphandlas. Låt parterna klargöra vad som är komplement, och pröva om
  resten hör hemma i ett IOP. Ändra inte citatet: det återger vad avtalet säger.

Så ser felet ut
    clauses:
      complement: >-
        Föreningens samtalsstöd på träffpunkten utgör delvis
        ett komplement till vårdens uppdrag.

Så ser det ut rättat
    clauses:
      complement: >-
        Föreningens samtalsstöd på träffpunkten utgör helt
        ett komplement till vårdens uppdrag.

Riktlinjerna
  RS 2020-01170: varning
    Följer av G311; "delvis" står i avtalet OSN 2023-01807
    ord att leta efter: delvis
  RS 2021-04161: varning
    Följer av G311; "delvis" står i avtalet OSN 2023-01807
    ord att leta efter: delvis
  Uddevalla: av

Källa
  Västra Götalandsregionens förutsättningar för IOP, punkt 2, som talar om ett komplement utan inskränkning

In English
  The region's second condition knows no "in part": what is no complement may be the region's own task or a
  service to procure.
$ iop rules complement-partial --lang en
G312  complement-partial  warning
the `complement` clause says that the IOP is a complement only in part

In short
  The region's second condition knows no "in part": what is no complement may be the region's own task or a
  service to procure.

Why (in Swedish)
  Regionens andra förutsättning säger att ett IOP utgör ett komplement, utan inskränkning. Står det "delvis" i
  klausulen, som i avtalet OSN 2023-01807, är en del av insatsen något annat, och den delen kan vara regionens
  eget uppdrag eller en tjänst som ska upphandlas. Låt parterna klargöra vad som är komplement, och pröva om
  resten hör hemma i ett IOP. Ändra inte citatet: det återger vad avtalet säger.

Bad
    clauses:
      complement: >-
        Föreningens samtalsstöd på träffpunkten utgör delvis
        ett komplement till vårdens uppdrag.

Good
    clauses:
      complement: >-
        Föreningens samtalsstöd på träffpunkten utgör helt
        ett komplement till vårdens uppdrag.

The guidelines
  RS 2020-01170: warning
    Följer av G311; "delvis" står i avtalet OSN 2023-01807
    words to look for: delvis
  RS 2021-04161: warning
    Följer av G311; "delvis" står i avtalet OSN 2023-01807
    words to look for: delvis
  Uddevalla: off

Source
  Västra Götalandsregionens förutsättningar för IOP, punkt 2, som talar om ett komplement utan inskränkning
# Parameters, as a sentence has them.
$ iop rules G322
G322  state-aid-over-ceiling  varning
stöd av mindre betydelse som passerar taket under den rullande perioden, eller som inte kan prövas mot det

Varför
  Anges stödet som stöd av mindre betydelse (`de_minimis` eller `sgei_de_minimis`) räknas det om till euro och
  jämförs med taket i riktlinjens profil. Stödet räknas i sin helhet den dag då rätten till det beviljas, även
  om det betalas under flera år. Taket gäller varje period av den längd som profilen anger, räknad från dagen
  för ett beviljande: stöd som beviljas på dagen tre år senare räknas inte ihop med det första. Exakt på taket
  är tillåtet. Bara stöd på samma grund läggs samman. Kursen står i filen med dag och källa; saknas den räknas
  ingenting. En ändring som beviljar stöd en ny dag är ett beviljande för sig; en ändring av samma dags stöd
  ersätter det. Om stödet alls är statsstöd, och vad andra myndigheter har beviljat, är en fråga för en
  jurist.

Så ser felet ut
    amount: 3300011
    sek_per_eur: 11.00

Så ser det ut rättat
    amount: 3300000
    sek_per_eur: 11.00

Riktlinjerna
  RS 2020-01170: varning
    "stöd upp till 300 000 euro per treårsperiod undantas från många statstödsrättsliga krav"
    Upphandlingsmyndigheten 2024-01-17
    tak för stöd av mindre betydelse: de_minimis 300000 euro på 3 år (enligt (EU) 2023/2831, 2024-01-01 till
      2030-12-31), sgei_de_minimis 750000 euro på 3 år (enligt (EU) 2023/2832, 2024-01-01 till 2030-12-31)
  RS 2021-04161: varning
    "stöd upp till 300 000 euro per treårsperiod undantas från många statstödsrättsliga krav"
    Upphandlingsmyndigheten 2024-01-17
    tak för stöd av mindre betydelse: de_minimis 300000 euro på 3 år (enligt (EU) 2023/2831, 2024-01-01 till
      2030-12-31), sgei_de_minimis 750000 euro på 3 år (enligt (EU) 2023/2832, 2024-01-01 till 2030-12-31)
  Uddevalla: varning
    "stöd upp till 300 000 euro per treårsperiod undantas från många statstödsrättsliga krav"
    Upphandlingsmyndigheten 2024-01-17
    tak för stöd av mindre betydelse: de_minimis 300000 euro på 3 år (enligt (EU) 2023/2831, 2024-01-01 till
      2030-12-31), sgei_de_minimis 750000 euro på 3 år (enligt (EU) 2023/2832, 2024-01-01 till 2030-12-31)

Källa
  förordningarna (EU) 2023/2831, artikel 3.2 och 3.3, och (EU) 2023/2832

In English
  De minimis aid is counted in full on the day the right to it is granted, converted at the rate the file
  gives, and held against the profile's ceiling over a rolling period. Exactly at the ceiling is allowed;
  grants exactly a period apart are not counted together.
# Several, one by the start of its code; the first has no lines to show.
$ iop rules Y101 G31
G311  complement-missing  varning
ingen klausul `complement` säger, med något av riktlinjens ord (`words`), att detta IOP kompletterar det
offentliga uppdraget

Varför
  Ett IOP ska vara ett komplement till det offentliga utbudet eller uppdraget: det är den andra av Västra
  Götalandsregionens sex förutsättningar. Regeln letar efter en klausul `complement` där avtalet säger det om
  det egna partnerskapet, med något av de ord som riktlinjens profil anger och utan att neka det; att
  riktlinjen återges i allmänna ordalag räcker inte. Saknas orden går det inte att visa att insatsen inte är
  regionens eget uppdrag, som ska skötas i egen regi eller upphandlas. Sök i avtalet efter orden och citera
  dem. Finns de inte, är bristen avtalets och bör rättas vid nästa omförhandling.

Så ser felet ut
    clauses:
      iop_form: Ett IOP kan tecknas kring insatser som utgör ett komplement till vården.

Så ser det ut rättat
    clauses:
      iop_form: Ett IOP kan tecknas kring insatser som utgör ett komplement till vården.
      complement: Samtalsstödet utgör ett komplement till vårdens uppdrag.

Riktlinjerna
  RS 2020-01170: varning
    "kan VGR teckna IOP kring verksamhet som utgör ett komplement till myndighetens offentliga uppdrag"
    HSNG 2021-00405, IOP som samverkansform
    ord att leta efter: komplement, komplementet, komplementär, komplementära, komplettera, kompletterar,
      kompletteras, kompletterat, kompletterande, komplettering
    ord som nekar en mening: inte, ej, icke, ingen, inget, inga, aldrig
  RS 2021-04161: varning
    "IOPt utgör ett komplement till det offentliga utbudet/uppdraget"
    Initiativ till IOP, VGR:s webbplats, förutsättning 2
    ord att leta efter: komplement, komplementet, komplementär, komplementära, komplettera, kompletterar,
      kompletteras, kompletterat, kompletterande, komplettering
    ord som nekar en mening: inte, ej, icke, ingen, inget, inga, aldrig
  Uddevalla: av

Källa
  Västra Götalandsregionens förutsättningar för IOP, punkt 2; avtalet HSNG 2021-00405 återger den

In English
  The region's second condition is that the IOP complements the public mandate; no clause says so of this IOP.


G312  complement-partial  varning
klausulen `complement` säger att IOP:t bara delvis är ett komplement

Varför
  Regionens andra förutsättning säger att ett IOP utgör ett komplement, utan inskränkning. Står det "delvis" i
  klausulen, som i avtalet OSN 2023-01807, är en del av insatsen något annat, och den delen kan vara regionens
  eget uppdrag eller en tjänst som ska upphandlas. Låt parterna klargöra vad som är komplement, och pröva om
  resten hör hemma i ett IOP. Ändra inte citatet: det återger vad avtalet säger.

Så ser felet ut
    clauses:
      complement: >-
        Föreningens samtalsstöd på träffpunkten utgör delvis
        ett komplement till vårdens uppdrag.

Så ser det ut rättat
    clauses:
      complement: >-
        Föreningens samtalsstöd på träffpunkten utgör helt
        ett komplement till vårdens uppdrag.

Riktlinjerna
  RS 2020-01170: varning
    Följer av G311; "delvis" står i avtalet OSN 2023-01807
    ord att leta efter: delvis
  RS 2021-04161: varning
    Följer av G311; "delvis" står i avtalet OSN 2023-01807
    ord att leta efter: delvis
  Uddevalla: av

Källa
  Västra Götalandsregionens förutsättningar för IOP, punkt 2, som talar om ett komplement utan inskränkning

In English
  The region's second condition knows no "in part": what is no complement may be the region's own task or a
  service to procure.


Y101  invalid-encoding  fel
filen är inte läsbar UTF-8-text: felaktiga byte, UTF-16 eller styrtecken

Varför
  Filen ska vara sparad som UTF-8, annars går å, ä och ö inte att läsa säkert och två program kan läsa olika
  saker ur samma fil. Felet uppstår oftast när en fil har sparats i ett äldre program som Windows-1252, eller
  när något har klistrats in med styrtecken. Öppna filen i en redigerare, spara om den som UTF-8 och jämför
  texten på den utpekade raden med originalet.

Riktlinjerna
  RS 2020-01170: fel
  RS 2021-04161: fel
  Uddevalla: fel

Källa
  YAML 1.2.2, 5.1-5.2

In English
  The file must be UTF-8 text; a file saved as Windows-1252 or UTF-16 is not. Save it anew as UTF-8.
