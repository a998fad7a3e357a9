# What cannot be compared.
$ iop diff skyddsvarnet
! iop: `ny` saknas (se `iop --help`)
[2]
$ iop diff skyddsvarnet finns-inte.yaml
! iop: ingen fil, ingen katalog och inget avtal heter `finns-inte.yaml`
[3]
$ iop diff skyddsvarnet agreements
! iop: `agreements` är flera filer: jämför två avtal
[2]
$ iop diff skyddsvarnet skyddsvarnet --format csv
! iop: --format kan inte vara `csv` (möjliga värden: `text`, `json`, `markdown`)
[2]
$ iop diff skyddsvarnet tests/rules/yaml/several-documents/bad.yaml
! tests/rules/yaml/several-documents/bad.yaml:12:1: error[Y105]: ett andra YAML-dokument börjar här; en fil är ett avtal
!    |
! 12 | ---
!    | ^^^
!    = hjälp: lägg det i en egen fil, eller ta bort `---`
! 
! iop: `tests/rules/yaml/several-documents/bad.yaml` kan inte läsas och jämförs inte
[1]
