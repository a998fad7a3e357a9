# A complete agreement of a municipality has no findings under its own guideline.
$ iop validate tests/data/agreements/moteplats.yaml
0 fel, 0 varningar, 0 anmärkningar i 1 fil
# What it would lack in the region, by the reference as the agreements write it.
$ iop validate tests/data/agreements/moteplats.yaml --guideline RS-2021-04161
tests/data/agreements/moteplats.yaml:4:15: error[S207]: `KS EX 2031/17` är inget diarienummer: efter bokstäverna ska årtalet och ett bindestreck stå
  |
4 | diarienummer: KS-EX 2031/17
  |               ^^^^^^^^^^^^^
  = hjälp: jämför med ärendet i diariet: bokstäver, mellanslag, årtal, bindestreck, löpnummer

tests/data/agreements/moteplats.yaml:23:32: warning[G411]: avtalstiden är kortare än 5 år, som från starten slutar 2036-12-31
   |
23 | term: {start: 2032-01-01, end: 2034-12-31}
   |                                ^^^^^^^^^^
23 | term: {start: 2032-01-01, end: 2034-12-31}
   |               ---------- avtalet gäller från denna dag
   = Praxis - tre kända avtal löper fem år; citatet är ur VGR:s webbplats: "VGR ser ett värde av att bygga partnerskap över en längre tid."
   = hjälp: jämför med avtalet; stämmer det, anteckna i ärendet varför tiden är en annan

tests/data/agreements/moteplats.yaml:24:23: warning[G412]: uppsägningstiden 3 månader är kortare än 6 månader
   |
24 | termination: {notice: 3 months, model: whole_agreement, counting: same_day}
   |                       ^^^^^^^^
   = Praxis - OSN 2025-00506, Tidsperiod och villkor: "Vid uppsägning gäller sex månaders uppsägningstid."
   = hjälp: jämför med avtalet; stämmer det, anteckna i ärendet varför det är annorlunda

tests/data/agreements/moteplats.yaml:36:63: error[P506]: referensen `Referens 12` innehåller bokstäver
   |
36 |     invoicing: {address: [Exempelkommunen, Box 0], reference: Referens 12}
   |                                                               ^^^^^^^^^^^
   = VGR:s fakturakrav (vastfastigheter.se, Fakturaadress): "Text likt "Beställar-ID" får inte förekomma i referensen."
   = hjälp: skriv bara numret: "12"

tests/data/agreements/moteplats.yaml:38:1: warning[G311]: ingen klausul säger att detta IOP är ett komplement till det offentliga uppdraget
   |
38 | clauses:
   | ^^^^^^^
   = Initiativ till IOP, VGR:s webbplats, förutsättning 2: "IOPt utgör ett komplement till det offentliga utbudet/uppdraget"
   = hjälp: säger avtalet det om detta IOP, citera orden under `complement`; annars är det en fråga för parterna

tests/data/agreements/moteplats.yaml:38:1: warning[G371]: avtalet saknar en klausul om målgrupp (`target_group`)
   |
38 | clauses:
   | ^^^^^^^
   = hjälp: finns den i avtalet, citera den under `target_group`; annars är det en fråga för parterna

tests/data/agreements/moteplats.yaml:38:1: warning[G371]: avtalet saknar en klausul om återbetalning (`repayment`)
   |
38 | clauses:
   | ^^^^^^^
   = hjälp: finns den i avtalet, citera den under `repayment`; annars är det en fråga för parterna

tests/data/agreements/moteplats.yaml:38:1: warning[G371]: avtalet saknar en klausul om sekretess (`confidentiality`)
   |
38 | clauses:
   | ^^^^^^^
   = hjälp: finns den i avtalet, citera den under `confidentiality`; annars är det en fråga för parterna

tests/data/agreements/moteplats.yaml:38:1: warning[G371]: avtalet saknar en klausul om avvikelser (`deviations`)
   |
38 | clauses:
   | ^^^^^^^
   = hjälp: finns den i avtalet, citera den under `deviations`; annars är det en fråga för parterna

tests/data/agreements/moteplats.yaml:41:3: warning[G372]: klausulerna nämner inte `dialog`, `långsiktighet`, `kvalitet`, `öppenhet och insyn`, `självständighet och oberoende` och `mångfald`
   |
41 |   principles: Parterna är jämbördiga och visar varandra tillit.
   |   ^^^^^^^^^^
   = OSN 2025-00506, Värdegrund för partnerskapet: "Partnerskapet ska genomsyras av de sex principerna dialog, långsiktighet, kvalitet, öppenhet och insyn, självständighet och oberoende, samt mångfald."
   = hjälp: bygger avtalet på principerna med andra ord, låt parterna bekräfta det; nämner det dem, citera orden under `principles`

tests/data/agreements/moteplats.yaml:61:1: warning[G383]: avtalet säger inte vem som är gruppens ordförande eller sekreterare
   |
61 | governance:
   | ^^^^^^^^^^
   = Praxis - OSN 2025-00506, Styrgruppens uppdrag: "Styrgruppen ansvarar även för att utse en ordförande och sekreterare"
   = hjälp: skriv funktionen, eller `ambulating` om uppdraget går runt, som `chair` och `secretary`; säger avtalet inget är det en fråga för parterna

tests/data/agreements/moteplats.yaml:61:1: warning[G384]: avtalet säger inte vem som diarieför gruppens anteckningar
   |
61 | governance:
   | ^^^^^^^^^^
   = Praxis - OSN 2025-00506, Styrgruppens uppdrag: "skickas till avtalsansvarig handläggare på Koncernkontoret i VGR som diarieför"
   = hjälp: säger avtalet det, skriv mottagaren som `minutes_to`; annars är det en fråga för parterna

tests/data/agreements/moteplats.yaml:67:1: warning[G382]: ingen uppgift säger hur ofta gruppen träffas (`role: meeting`); väntat är minst 2 gånger om året
   |
67 | duties:
   | ^^^^^^
   = Praxis - OSN 2025-00506, Styrgruppens uppdrag: "Styrgruppen träffas minst en gång/termin."
   = hjälp: säger avtalet hur ofta, skriv in uppgiften under `duties` med `role: meeting`; annars är det en fråga för parterna

tests/data/agreements/moteplats.yaml:67:1: warning[G391]: ingen uppgift är en årlig verksamhetsplan (`role: plan`)
   |
67 | duties:
   | ^^^^^^
   = Praxis - OSN 2025-00506, Styrgruppens uppdrag: "planeras och dokumenteras i en årlig verksamhetsplan för IOP:t"
   = hjälp: säger avtalet det, skriv in uppgiften under `duties` med `role: plan` och `every: year`; annars är det en fråga för parterna

tests/data/agreements/moteplats.yaml:67:1: warning[G392]: ingen uppgift är en årlig rapport (`role: report`)
   |
67 | duties:
   | ^^^^^^
   = Praxis - OSN 2025-00506, Styrgruppens uppdrag: "rapporteras årligen till avtalsparterna i en årsrapport"
   = hjälp: säger avtalet det, skriv in uppgiften under `duties` med `role: report` och `every: year`; annars är det en fråga för parterna

2 fel, 13 varningar, 0 anmärkningar i 1 fil
[1]
# What a region's agreement would lack in the municipality.
$ iop validate skyddsvarnet --guideline Uddevalla --select G3,G4 -q
agreements/skyddsvarnet.yaml:5:1: warning[G321]: filen har ingen bedömning av statsstöd: `assessments.state_aid` saknas
  |
5 | iop: 1
  | ^^^
  = SOU 2019:56, återgiven av iogtspanga.se: "Ett IOP måste vara förenligt med upphandlings- och statsstödsreglerna."
  = hjälp: finns en bedömning i ärendet, skriv in den med `basis`, `date`, `by` och `reference`; annars låt en jurist göra den

agreements/skyddsvarnet.yaml:5:1: warning[G331]: ingen bedömning säger om detta IOP är ett offentligt kontrakt
  |
5 | iop: 1
  | ^^^
  = SKR 2017, återgivet av Uddevalla kommun: "Partnerskapet IOP är inte ett köp av tjänst eller verksamhet, utan en samfinansierad insats eller verksamhet"
  = hjälp: bedöm avtalet mot lagen om offentlig upphandling och skriv utfall, dag och vem som bedömde under `assessments.procurement`; är det redan gjort, skriv av bedömningen

agreements/skyddsvarnet.yaml:14:3: warning[G362]: organisationsnummer saknas för `Västra Götalandsregionen`
   |
14 |   vgr:
   |   ^^^
   = hjälp: står numret i avtalet, skriv in det som `organisation_number`; annars be parten om det och ta in det i avtalet vid nästa ändring

agreements/skyddsvarnet.yaml:27:3: warning[G362]: organisationsnummer saknas för `Skyddsvärnet`
   |
27 |   skyddsvarnet:
   |   ^^^^^^^^^^^^
   = hjälp: står numret i avtalet, skriv in det som `organisation_number`; annars be parten om det och ta in det i avtalet vid nästa ändring

agreements/skyddsvarnet.yaml:44:3: warning[G343]: `Kriminalvården` bidrar och sitter i gruppen men undertecknar inte
    |
 44 |   kriminalvarden:
    |   ^^^^^^^^^^^^^^
326 |     - {party: kriminalvarden, function: Representanter från Kriminalvården}
    |               -------------- ledamot i gruppen
    = hjälp: avtalet binder bara den som undertecknar: låt deltagaren underteckna som part, eller säkra bidraget på annat sätt

agreements/skyddsvarnet.yaml:50:3: warning[G343]: `Göteborgs Stad` bidrar och sitter i gruppen men undertecknar inte
    |
 50 |   goteborgs_stad:
    |   ^^^^^^^^^^^^^^
325 |     - {party: goteborgs_stad, function: Representanter från Socialförvaltningarna i Göteborgs Stad}
    |               -------------- ledamot i gruppen
    = hjälp: avtalet binder bara den som undertecknar: låt deltagaren underteckna som part, eller säkra bidraget på annat sätt

agreements/skyddsvarnet.yaml:90:1: note[G301]: ingen klausul knyter detta IOP till ett politiskt mål eller ett styrdokument
   |
90 | clauses:
   | ^^^^^^^
   = SKR 2017, återgivet av Uddevalla kommun: "Partnerskapet IOP är med fördel ett led i ett politiskt program eller plan där civilsamhället lyfts fram som samarbetspartner"
   = hjälp: nämner avtalet målet eller styrdokumentet, citera orden under `political_goal` (bara en lag räcker inte); annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:90:1: note[G352]: ingen klausul utesluter annat stöd från Uddevalla kommun till detta IOP
   |
90 | clauses:
   | ^^^^^^^
   = Forums kriterier, återgivna av Malmö stad: "Verksamheten inte kan ses som en del av det normerade föreningsbidraget."
   = hjälp: säger avtalet det, citera orden under `double_funding`; annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:90:1: warning[G371]: avtalet saknar en klausul om utbetalning (`payment`)
   |
90 | clauses:
   | ^^^^^^^
   = Uddevalla kommun, Verksamhetsplan och avtalsprocess 2020-08-25: "Punkter som ska finnas med i alla IOP-avtal"
   = hjälp: finns den i avtalet, citera den under `payment`; annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:90:1: warning[G371]: avtalet saknar en klausul om tvist (`dispute`)
   |
90 | clauses:
   | ^^^^^^^
   = Uddevalla kommun, Verksamhetsplan och avtalsprocess 2020-08-25: "Punkter som ska finnas med i alla IOP-avtal"
   = hjälp: finns den i avtalet, citera den under `dispute`; annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:339:3: note[G394]: ingen dag är avtalad för `utvardering`
    |
339 |   utvardering:
    |   ^^^^^^^^^^^
    = hjälp: låt parterna avtala en dag och skriv den, till exempel `due: 02-28`; till dess räknas periodens sista dag

# A profile of one's own, by its file: an unknown guideline of the agreement's own is then no matter.
$ iop validate goteborgs-stadsmission --guideline tests/data/guidelines/trial.yaml --select G4 -q
agreements/goteborgs-stadsmission.yaml:74:8: error[G411]: avtalstiden är längre än 2 år, som från starten slutar 2027-12-31
   |
74 |   end: 2030-12-31
   |        ^^^^^^^^^^
73 |   start: 2026-01-01
   |          ---------- avtalet gäller från denna dag
   = påhittad: "två års tid"
   = hjälp: jämför med avtalet; stämmer det, anteckna i ärendet varför tiden är en annan

[1]
$ iop validate tests/rules/guideline/guideline-unknown/bad.yaml --guideline tests/data/guidelines/trial.yaml --select G401
0 fel, 0 varningar, 0 anmärkningar i 1 fil
# Nothing is judged by a profile that is wrong itself.
$ iop validate --guideline tests/data/guidelines/broken.yaml
tests/data/guidelines/broken.yaml:10:31: error[S211]: `5 yeras` är ingen tidslängd
   |
10 |   G411: {level: warning, max: 5 yeras}
   |                               ^^^^^^^
   = hjälp: skriv `5 years`

1 fel, 0 varningar, 0 anmärkningar i 0 filer
[1]
# No such file, no such reference.
$ iop validate --guideline tests/data/guidelines/missing.yaml
! iop: kan inte läsa `tests/data/guidelines/missing.yaml`: filen eller katalogen finns inte
[3]
$ iop validate --guideline RS-2021-04162
! iop: det finns ingen riktlinje `RS-2021-04162` (menas `RS 2021-04161`?)
[2]
$ iop validate --guideline Exempelstad --lang en
! iop: there is no guideline `Exempelstad` (there are RS 2020-01170, RS 2021-04161 and Uddevalla)
[2]
