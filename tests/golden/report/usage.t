# What report needs, and what it refuses before it has written anything.
$ iop report
! iop: `--output-dir` saknas (se `iop --help`)
[2]
$ iop report --output-dir README.md
! iop: kan inte skriva katalogen `README.md`: en del av sökvägen är ingen katalog
[3]
$ iop report --output-dir agreements
! iop: katalogen `agreements` har annat än en tidigare körning har skrivit: `goteborgs-stadsmission.yaml` (ange en ny eller tom katalog; inget är ändrat)
[3]
$ iop report --lang en --output-dir agreements
! iop: the directory `agreements` holds something that no earlier run has written: `goteborgs-stadsmission.yaml` (name a new or empty directory; nothing has been changed)
[3]
$ iop report --output-dir agreements --assume VPI
! iop: --assume: `VPI` är inget antagande om ett index (skriv SERIE=PROCENT eller SERIE:ÅR=PROCENT, som `VPI=2.5` eller `VPI:2026=2.5`)
[2]
$ iop report --output-dir README.md/under
! iop: kan inte skriva katalogen `README.md/under`: en del av sökvägen är ingen katalog
[3]
$ iop report --help
Skriv en webbplats om avtalen: översikt, en sida per avtal, reglerna
Så här: iop report [VÄXLAR] [sökväg...]

Argument:
  sökväg ...                    Filer, kataloger, avtals-id eller - (annars närmaste agreements/)

Växlar:
  -h, --help                    Visa hjälp
  --stdin-filename FIL          Namn på det som läses från -
  --output-dir KATALOG (krävs)  Katalogen som webbplatsen skrivs i: ny, tom eller skriven av iop report
  --assume VÄRDE ...            Anta ett index för planering: VPI=2.5 eller VPI:2026=2.5

$ iop report --output-dir a --output-dir b
! iop: `--output-dir` står flera gånger (ange ett enda värde)
[2]
$ iop report --output-dir
! iop: `--output-dir` saknar sitt värde (se `iop --help`)
[2]
$ iop report --lang en --today 2026-11-22 --output-dir a --today 2026-11-23
! iop: `--today` stands more than once (give a single value)
[2]
