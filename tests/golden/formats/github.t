# One and the same input in every format.
$ iop validate "tests/data/formats/avtal, 50 % å.yaml" --select P501,P508,W905 --format github
::error file=tests/data/formats/avtal%2C 50 %25 å.yaml,line=17,endLine=17,col=12,endColumn=53,title=P508 payee-unknown::mottagaren `föreningen | 100%25: <b>[x](y)</b>, @alla` är varken part eller deltagare%0Ahjälp: skriv ett id som står under `parties` eller `participants`
::warning file=tests/data/formats/avtal%2C 50 %25 å.yaml,line=22,endLine=22,col=5,endColumn=14,title=P501 breakdown-does-not-sum::delarna blir 440 000 kr, men beloppet är 500 000 kr: 60 000 kr saknas%0Atests/data/formats/avtal, 50 %25 å.yaml:18:13: beloppet står här%0Ahjälp: jämför med det undertecknade avtalet; stämmer avskriften, fråga parterna vad skillnaden avser
::notice file=tests/data/formats/avtal%2C 50 %25 å.yaml,line=26,endLine=26,col=13,endColumn=21,title=W905 assumption-undecided::2 antaganden är inte avgjorda: `decided_by` och `date` saknas%0Atests/data/formats/avtal, 50 %25 å.yaml:27:13: detta också%0Ahjälp: låt den som får besluta säga vilken läsning som gäller, och skriv vem (`decided_by`) och vilken dag (`date`)
1 fel, 1 varning, 1 anmärkning i 1 fil
[1]
$ iop validate "tests/data/formats/avtal, 50 % å.yaml" --select P501,P508,W905 --format github --lang en
::error file=tests/data/formats/avtal%2C 50 %25 å.yaml,line=17,endLine=17,col=12,endColumn=53,title=P508 payee-unknown::the payee `föreningen | 100%25: <b>[x](y)</b>, @alla` is neither a party nor a participant%0Ahelp: write an id that stands under `parties` or `participants`
::warning file=tests/data/formats/avtal%2C 50 %25 å.yaml,line=22,endLine=22,col=5,endColumn=14,title=P501 breakdown-does-not-sum::the parts make 440 000 kr, but the amount is 500 000 kr: 60 000 kr are missing%0Atests/data/formats/avtal, 50 %25 å.yaml:18:13: the amount stands here%0Ahelp: compare with the signed agreement; if the transcript is right, ask the parties what the difference is for
::notice file=tests/data/formats/avtal%2C 50 %25 å.yaml,line=26,endLine=26,col=13,endColumn=21,title=W905 assumption-undecided::2 assumptions are undecided: `decided_by` and `date` are missing%0Atests/data/formats/avtal, 50 %25 å.yaml:27:13: this too%0Ahelp: let whoever may decide say which reading holds, and write who (`decided_by`) and on which day (`date`)
1 error, 1 warning, 1 note in 1 file
[1]
