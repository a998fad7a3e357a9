$ iop forecast --years 2027..2026
! iop: --years: `2027..2026` är inga år (skriv ett år eller ett spann, högst hundra år: 2027 eller 2026..2031)
[2]
$ iop forecast --years soon
! iop: --years: `soon` är inga år (skriv ett år eller ett spann, högst hundra år: 2027 eller 2026..2031)
[2]
$ iop forecast --years 2026..2126
! iop: --years: `2026..2126` är inga år (skriv ett år eller ett spann, högst hundra år: 2027 eller 2026..2031)
[2]
$ iop forecast --by region
! iop: --by kan inte vara `region` (möjliga värden: `payer`, `payee`, `agreement`)
[2]
$ iop forecast --format yaml
! iop: --format kan inte vara `yaml` (möjliga värden: `text`, `json`, `csv`)
[2]
