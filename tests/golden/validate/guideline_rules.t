# What the guideline's rules say of the three agreements; each is true of its source.
$ iop validate -q --select G301,G331,G332,G333,G351,G352,G371,G372,G382,G383,G384,G385,G391,G392,G393,G394,G395,G402,G411,G412,R702,R703
agreements/goteborgs-stadsmission.yaml:4:1: warning[G331]: ingen bedömning säger om detta IOP är ett offentligt kontrakt
  |
4 | iop: 1
  | ^^^
  = Initiativ till IOP, VGR:s webbplats, förutsättning 4: "IOPt uppfyller inte kriterierna för ett offentligt kontrakt"
  = hjälp: bedöm avtalet mot lagen om offentlig upphandling och skriv utfall, dag och vem som bedömde under `assessments.procurement`; är det redan gjort, skriv av bedömningen

agreements/goteborgs-stadsmission.yaml:107:1: warning[G301]: ingen klausul knyter detta IOP till ett politiskt mål eller ett styrdokument
    |
107 | clauses:
    | ^^^^^^^
    = Initiativ till IOP, VGR:s webbplats, förutsättning 1: "IOPt är förenligt med kommunallagen, och syftar till ett gemensamt mål som svarar mot prioriterade politiska mål och/eller bidrar till att förverkliga regionala styrdokument"
    = hjälp: nämner avtalet målet eller styrdokumentet, citera orden under `political_goal` (bara en lag räcker inte); annars är det en fråga för parterna

agreements/goteborgs-stadsmission.yaml:352:5: note[G395]: målet kan inte mätas: `indicator` och `target` saknas
    |
352 |   - goal: Minska onödigt lidande, sjukdom och dödsfall bland personer med skadligt bruk och beroende
    |     ^^^^
    = Stadsrevisionen Stockholm, rapport 3/2021: "behöver utvecklas för att partnerskapen ska ge avsedd effekt"
    = hjälp: säger avtalet vad som mäts och vad som ska nås, skriv det; annars kan parterna enas om det i verksamhetsplanen

agreements/goteborgs-stadsmission.yaml:353:5: note[G395]: målet kan inte mätas: `indicator` och `target` saknas
    |
353 |   - goal: >-
    |     ^^^^
    = Stadsrevisionen Stockholm, rapport 3/2021: "behöver utvecklas för att partnerskapen ska ge avsedd effekt"
    = hjälp: säger avtalet vad som mäts och vad som ska nås, skriv det; annars kan parterna enas om det i verksamhetsplanen

agreements/goteborgs-stadsmission.yaml:356:5: note[G395]: målet kan inte mätas: `indicator` och `target` saknas
    |
356 |   - goal: Sprida verksamheten så att den når invånare boendes även i andra delar av länet
    |     ^^^^
    = Stadsrevisionen Stockholm, rapport 3/2021: "behöver utvecklas för att partnerskapen ska ge avsedd effekt"
    = hjälp: säger avtalet vad som mäts och vad som ska nås, skriv det; annars kan parterna enas om det i verksamhetsplanen

agreements/goteborgs-stadsmission.yaml:377:3: note[G394]: ingen dag är avtalad för `verksamhetsplan`
    |
377 |   verksamhetsplan:
    |   ^^^^^^^^^^^^^^^
    = hjälp: låt parterna avtala en dag och skriv den, till exempel `due: 02-28`; till dess räknas periodens sista dag

agreements/goteborgs-stadsmission.yaml:382:3: note[G394]: ingen dag är avtalad för `arsrapport`
    |
382 |   arsrapport:
    |   ^^^^^^^^^^
    = hjälp: låt parterna avtala en dag och skriv den, till exempel `due: 02-28`; till dess räknas periodens sista dag

agreements/goteborgs-stadsmission.yaml:387:3: note[G394]: ingen dag är avtalad för `utvardering`
    |
387 |   utvardering:
    |   ^^^^^^^^^^^
    = hjälp: låt parterna avtala en dag och skriv den, till exempel `due: 02-28`; till dess räknas periodens sista dag

agreements/roda-korset-rosengrenska.yaml:5:1: note[G331]: ingen bedömning säger om detta IOP är ett offentligt kontrakt
  |
5 | iop: 1
  | ^^^
  = Nuvarande webbplats, förutsättning 4; riktlinjens text ej funnen: "IOPt uppfyller inte kriterierna för ett offentligt kontrakt"
  = hjälp: bedöm avtalet mot lagen om offentlig upphandling och skriv utfall, dag och vem som bedömde under `assessments.procurement`; är det redan gjort, skriv av bedömningen

agreements/roda-korset-rosengrenska.yaml:60:15: note[G332]: `Utföra vårdlotsningstjänst` läses som köp av en tjänst
   |
60 |         what: Utföra vårdlotsningstjänst
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = hjälp: en avskrift ska återge avtalet och kan stå kvar; pröva om innehållet är ett köp (`assessments.procurement`), och beskriv i nästa överenskommelse vad parterna gör tillsammans

agreements/roda-korset-rosengrenska.yaml:127:1: note[G301]: ingen klausul knyter detta IOP till ett politiskt mål eller ett styrdokument
    |
127 | clauses:
    | ^^^^^^^
    = Nuvarande webbplats, förutsättning 1; riktlinjens text ej funnen: "IOPt är förenligt med kommunallagen, och syftar till ett gemensamt mål som svarar mot prioriterade politiska mål och/eller bidrar till att förverkliga regionala styrdokument"
    = hjälp: nämner avtalet målet eller styrdokumentet, citera orden under `political_goal` (bara en lag räcker inte); annars är det en fråga för parterna

agreements/roda-korset-rosengrenska.yaml:127:1: note[G352]: ingen klausul utesluter annat stöd från Västra Götalandsregionen till detta IOP
    |
127 | clauses:
    | ^^^^^^^
    = Nuvarande webbplats, förutsättning 6; riktlinjens text ej funnen: "IOPt erhåller inte annat långsiktigt eller kortsiktigt ekonomiskt stöd från VGR"
    = hjälp: säger avtalet det, citera orden under `double_funding`; annars är det en fråga för parterna

agreements/roda-korset-rosengrenska.yaml:127:1: warning[G371]: avtalet saknar en klausul om återbetalning (`repayment`)
    |
127 | clauses:
    | ^^^^^^^
    = hjälp: finns den i avtalet, citera den under `repayment`; annars är det en fråga för parterna

agreements/roda-korset-rosengrenska.yaml:149:3: note[G372]: klausulerna nämner inte `långsiktighet`, `kvalitet`, `öppenhet och insyn`, `självständighet och oberoende` och `mångfald`
    |
149 |   principles: >-
    |   ^^^^^^^^^^
    = hjälp: bygger avtalet på principerna med andra ord, låt parterna bekräfta det; nämner det dem, citera orden under `principles`

agreements/roda-korset-rosengrenska.yaml:362:5: note[G395]: målet kan inte mätas: `indicator` och `target` saknas
    |
362 |   - goal: Motverka barriärer och sänka trösklar till vård för några av de mest utsatta i samhället
    |     ^^^^
    = Stadsrevisionen Stockholm, rapport 3/2021: "behöver utvecklas för att partnerskapen ska ge avsedd effekt"
    = hjälp: säger avtalet vad som mäts och vad som ska nås, skriv det; annars kan parterna enas om det i verksamhetsplanen

agreements/roda-korset-rosengrenska.yaml:363:5: note[G395]: målet kan inte mätas: `indicator` och `target` saknas
    |
363 |   - goal: >-
    |     ^^^^
    = Stadsrevisionen Stockholm, rapport 3/2021: "behöver utvecklas för att partnerskapen ska ge avsedd effekt"
    = hjälp: säger avtalet vad som mäts och vad som ska nås, skriv det; annars kan parterna enas om det i verksamhetsplanen

agreements/roda-korset-rosengrenska.yaml:381:1: warning[G393]: ingen uppgift är en årlig utvärdering (`role: evaluation`)
    |
381 | duties:
    | ^^^^^^
    = Praxis - HSNG 2021-00405, Tidsperiod och villkor: "Innehållet i IOPt ska utvärderas årligen av en referensgrupp"
    = hjälp: säger avtalet det, skriv in uppgiften under `duties` med `role: evaluation` och `every: year`; annars är det en fråga för parterna

agreements/roda-korset-rosengrenska.yaml:388:3: note[G394]: ingen dag är avtalad för `verksamhetsplan`
    |
388 |   verksamhetsplan:
    |   ^^^^^^^^^^^^^^^
    = hjälp: låt parterna avtala en dag och skriv den, till exempel `due: 02-28`; till dess räknas periodens sista dag

agreements/roda-korset-rosengrenska.yaml:393:3: note[G394]: ingen dag är avtalad för `arsrapport`
    |
393 |   arsrapport:
    |   ^^^^^^^^^^
    = hjälp: låt parterna avtala en dag och skriv den, till exempel `due: 02-28`; till dess räknas periodens sista dag

agreements/skyddsvarnet.yaml:5:1: note[G331]: ingen bedömning säger om detta IOP är ett offentligt kontrakt
  |
5 | iop: 1
  | ^^^
  = Nuvarande webbplats, förutsättning 4; riktlinjens text ej funnen: "IOPt uppfyller inte kriterierna för ett offentligt kontrakt"
  = hjälp: bedöm avtalet mot lagen om offentlig upphandling och skriv utfall, dag och vem som bedömde under `assessments.procurement`; är det redan gjort, skriv av bedömningen

agreements/skyddsvarnet.yaml:90:1: note[G301]: ingen klausul knyter detta IOP till ett politiskt mål eller ett styrdokument
   |
90 | clauses:
   | ^^^^^^^
   = Nuvarande webbplats, förutsättning 1; riktlinjens text ej funnen: "IOPt är förenligt med kommunallagen, och syftar till ett gemensamt mål som svarar mot prioriterade politiska mål och/eller bidrar till att förverkliga regionala styrdokument"
   = hjälp: nämner avtalet målet eller styrdokumentet, citera orden under `political_goal` (bara en lag räcker inte); annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:90:1: note[G352]: ingen klausul utesluter annat stöd från Västra Götalandsregionen till detta IOP
   |
90 | clauses:
   | ^^^^^^^
   = Nuvarande webbplats, förutsättning 6; riktlinjens text ej funnen: "IOPt erhåller inte annat långsiktigt eller kortsiktigt ekonomiskt stöd från VGR"
   = hjälp: säger avtalet det, citera orden under `double_funding`; annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:216:3: note[G372]: klausulerna nämner inte `långsiktighet`, `kvalitet`, `öppenhet och insyn`, `självständighet och oberoende` och `mångfald`
    |
216 |   principles: >-
    |   ^^^^^^^^^^
    = hjälp: bygger avtalet på principerna med andra ord, låt parterna bekräfta det; nämner det dem, citera orden under `principles`

agreements/skyddsvarnet.yaml:320:1: warning[G383]: avtalet säger inte vem som är gruppens ordförande eller sekreterare
    |
320 | governance:
    | ^^^^^^^^^^
    = Praxis - OSN 2023-01807, IOP:ts styrgrupp: "Styrgruppen ansvarar för att utse ordförande (kan ambuleras i gruppen) samt sekreterare."
    = hjälp: skriv funktionen, eller `ambulating` om uppdraget går runt, som `chair` och `secretary`; säger avtalet inget är det en fråga för parterna

agreements/skyddsvarnet.yaml:320:1: warning[G384]: avtalet säger inte vem som diarieför gruppens anteckningar
    |
320 | governance:
    | ^^^^^^^^^^
    = Praxis - OSN 2023-01807, IOP:ts styrgrupp: "som ansvarar för att dessa diarieförs och upprättas till allmän handling."
    = hjälp: säger avtalet det, skriv mottagaren som `minutes_to`; annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:332:1: warning[G391]: ingen uppgift är en årlig verksamhetsplan (`role: plan`)
    |
332 | duties:
    | ^^^^^^
    = Praxis - OSN 2023-01807, IOP:ts styrgrupp: "planeras och dokumenteras i en årlig verksamhetsplan för IOP:t"
    = hjälp: säger avtalet det, skriv in uppgiften under `duties` med `role: plan` och `every: year`; annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:332:1: warning[G392]: ingen uppgift är en årlig rapport (`role: report`)
    |
332 | duties:
    | ^^^^^^
    = Praxis - OSN 2023-01807, IOP:ts styrgrupp: "rapporteras årligen till avtalsparterna i en årsrapport"
    = hjälp: säger avtalet det, skriv in uppgiften under `duties` med `role: report` och `every: year`; annars är det en fråga för parterna

agreements/skyddsvarnet.yaml:339:3: note[G394]: ingen dag är avtalad för `utvardering`
    |
339 |   utvardering:
    |   ^^^^^^^^^^^
    = hjälp: låt parterna avtala en dag och skriv den, till exempel `due: 02-28`; till dess räknas periodens sista dag

