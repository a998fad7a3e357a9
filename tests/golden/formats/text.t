# One and the same input in every format.
$ iop validate "tests/data/formats/avtal, 50 % å.yaml" --select P501,P508,W905 --format text
tests/data/formats/avtal, 50 % å.yaml:17:12: error[P508]: mottagaren `föreningen | 100%: <b>[x](y)</b>, @alla` är varken part eller deltagare
   |
17 |     payee: "föreningen | 100%: <b>[x](y)</b>, @alla"
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = hjälp: skriv ett id som står under `parties` eller `participants`

tests/data/formats/avtal, 50 % å.yaml:22:5: warning[P501]: delarna blir 440 000 kr, men beloppet är 500 000 kr: 60 000 kr saknas
   |
22 |     breakdown:
   |     ^^^^^^^^^
18 |     amount: 500000
   |             ------ beloppet står här
   = hjälp: jämför med det undertecknade avtalet; stämmer avskriften, fråga parterna vad skillnaden avser

tests/data/formats/avtal, 50 % å.yaml:26:13: note[W905]: 2 antaganden är inte avgjorda: `decided_by` och `date` saknas
   |
26 |   - {about: term.end, text: Slutdagen är den sista dagen som räknas.}
   |             ^^^^^^^^
27 |   - {about: term.start, text: Startdagen räknas.}
   |             ---------- detta också
   = hjälp: låt den som får besluta säga vilken läsning som gäller, och skriv vem (`decided_by`) och vilken dag (`date`)

1 fel, 1 varning, 1 anmärkning i 1 fil
[1]
