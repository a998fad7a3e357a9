# What cannot be compared.
$ iop diff skyddsvarnet
! iop: `new` saknas (se `iop --help`)
[2]
$ iop diff skyddsvarnet finns-inte.yaml
! iop: det finns ingen fil, katalog eller avtal med namnet `finns-inte.yaml`
[3]
$ iop diff skyddsvarnet agreements
! iop: `agreements` är flera filer: jämför två avtal
[2]
$ iop diff skyddsvarnet skyddsvarnet --format csv
! iop: --format kan inte vara `csv` (möjliga värden: `text`, `json`, `markdown`)
[2]
$ iop diff skyddsvarnet tests/rules/yaml/syntax-error/bad.yaml
! tests/rules/yaml/syntax-error/bad.yaml:5:8: error[Y102]: citattecknet `"` som öppnas här stängs aldrig
!   |
! 5 | title: "Samtalsstöd i Exempelby
!   |        ^
!   = hjälp: sätt ett `"` sist i värdet; ett citattecken inne i det skrivs `\"`
! 
! iop: `tests/rules/yaml/syntax-error/bad.yaml` kan inte läsas och jämförs inte
[1]
