# One and the same input in every format.
$ iop validate "tests/data/formats/avtal, 50 % å.yaml" --select P501,P508,W905 --format markdown
### iop validate

1 fel, 1 varning, 1 anmärkning i 1 fil

| nivå | regel | plats | fynd |
|---|---|---|---|
| fel | P508<br>payee-unknown | tests/data/formats/avtal, 50 % å.yaml:17:12 | mottagaren `föreningen \| 100%: <b>[x](y)</b>, @alla` är varken part eller deltagare<br>hjälp: skriv ett id som står under `parties` eller `participants` |
| varning | P501<br>breakdown-does-not-sum | tests/data/formats/avtal, 50 % å.yaml:22:5 | delarna blir 440 000 kr, men beloppet är 500 000 kr: 60 000 kr saknas<br>tests/data/formats/avtal, 50 % å.yaml:18:13: beloppet står här<br>hjälp: jämför med det undertecknade avtalet; stämmer avskriften, fråga parterna vad skillnaden avser |

<details><summary>Anmärkningar</summary>

| nivå | regel | plats | fynd |
|---|---|---|---|
| anmärkning | W905<br>assumption-undecided | tests/data/formats/avtal, 50 % å.yaml:26:13 | 2 antaganden är inte avgjorda: `decided_by` och `date` saknas<br>tests/data/formats/avtal, 50 % å.yaml:27:13: detta också<br>hjälp: låt den som får besluta säga vilken läsning som gäller, och skriv vem (`decided_by`) och vilken dag (`date`) |

</details>
[1]
$ iop validate "tests/data/formats/avtal, 50 % å.yaml" --select R7 --format markdown --lang en
### iop validate

0 errors, 0 warnings, 0 notes in 1 file
