# A waived finding stays in sight, in every language and format, and does not fail.
$ iop validate tests/rules/review/waiver-unused/good.yaml --select G362,W --fail-on warning
tests/rules/review/waiver-unused/good.yaml:10:3: undantag[G362]: organisationsnummer saknas för `Exempelkyrkan`
   |
10 |   kyrkan: {name: Exempelkyrkan, sector: civil_society}
   |   ^^^^^^
   = undantag till och med 2027-12-31, godkänt av Exempelnämnden: Numret kommer vid nästa ändring.
   = hjälp: står numret i avtalet, skriv in det som `organisation_number`; annars be parten om det och ta in det i avtalet vid nästa ändring

0 fel, 0 varningar, 0 anmärkningar och 1 undantag i 1 fil
$ iop validate tests/rules/review/waiver-unused/good.yaml --select G362 --lang en
tests/rules/review/waiver-unused/good.yaml:10:3: waived[G362]: `Exempelkyrkan` has no organisation number
   |
10 |   kyrkan: {name: Exempelkyrkan, sector: civil_society}
   |   ^^^^^^
   = waived to 2027-12-31, approved by Exempelnämnden: Numret kommer vid nästa ändring.
   = help: if the agreement states the number, write it in as `organisation_number`; otherwise ask the party for it and put it into the agreement with its next change

0 errors, 0 warnings, 0 notes and 1 waived in 1 file
$ iop validate tests/rules/review/waiver-unused/good.yaml --select G362 --format json
{"schema":"iop.validate/1","today":"2026-11-22","as_of":null,"findings":[
{"code":"G362","rule":"organisation-number-missing","severity":"warning","message":"organisationsnummer saknas för `Exempelkyrkan`","file":"tests/rules/review/waiver-unused/good.yaml","line":10,"column":3,"end_line":10,"end_column":9,"pointer":"/parties/kyrkan","help":"står numret i avtalet, skriv in det som `organisation_number`; annars be parten om det och ta in det i avtalet vid nästa ändring","notes":[],"source":"Praxis - två av tre kända avtal anger parternas organisationsnummer","waived":{"reason":"Numret kommer vid nästa ändring.","approved_by":"Exempelnämnden","expires":"2027-12-31"}}
],"files":1,"errors":0,"warnings":0,"notes":0,"waived":1,"states":[]}
# The day after its last day it counts again, and the waiver is an error.
$ iop validate tests/rules/review/waiver-expired/good.yaml --select G362,W902 --today 2026-11-23
tests/rules/review/waiver-expired/good.yaml:10:3: warning[G362]: organisationsnummer saknas för `Exempelkyrkan`
   |
10 |   kyrkan: {name: Exempelkyrkan, sector: civil_society}
   |   ^^^^^^
   = hjälp: står numret i avtalet, skriv in det som `organisation_number`; annars be parten om det och ta in det i avtalet vid nästa ändring

tests/rules/review/waiver-expired/good.yaml:17:14: error[W902]: undantaget från G362 gällde till och med 2026-11-22: det som regeln finner räknas igen
   |
17 |     expires: 2026-11-22
   |              ^^^^^^^^^^
   = hjälp: rätta det som regeln finner och ta bort undantaget, eller låt den som godkänner undantag besluta om en ny sista dag

1 fel, 1 varning, 0 anmärkningar i 1 fil
[1]
# Nothing waives what a computation rests on.
$ iop validate tests/rules/review/waiver-unused/bad.yaml --select W901 -q --lang en
tests/rules/review/waiver-unused/bad.yaml:15:11: warning[W901]: the waiver of G381 is not needed: the rule `group-missing` finds nothing in the file
   |
15 |   - rule: G381
   |           ^^^^
   = help: remove the waiver

tests/rules/review/waiver-unused/bad.yaml:19:11: warning[W901]: the waiver is of `organisation-number-mising`, which is not a rule
   |
19 |   - rule: organisation-number-mising
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: did you mean `organisation-number-missing`?

tests/rules/review/waiver-unused/bad.yaml:23:11: warning[W901]: the waiver of P503 has no effect: amounts and days rest on it, and nobody can waive that rule
   |
23 |   - rule: P503
   |           ^^^^
   = help: mend what the rule finds and remove the waiver

