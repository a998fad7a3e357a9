$ iop forecast --years 2027..2026
! iop: --years: det första året, 2027, kommer efter det sista, 2026 (skriv 2026..2027)
[2]
$ iop forecast --years soon
! iop: --years: `soon` är inga år (skriv ett år eller ett spann: 2027 eller 2026..2031)
[2]
$ iop forecast --years 2026..2126
! iop: --years: 2026 till 2126 är fler än 100 år
[2]
$ iop forecast --by region
! iop: --by kan inte vara `region` (möjliga värden: `payer`, `payee`, `agreement`)
[2]
$ iop forecast --format yaml
! iop: --format kan inte vara `yaml` (möjliga värden: `text`, `json`, `csv`)
[2]
$ iop forecast goteborgs-stadsmission --years 2020..2025
! iop: inget avtal har något att betala 2020 till 2025
