$ iop deadlines --kind dutty
! iop: --kind kan inte vara `dutty` (menas `duty`?)
[2]
$ iop deadlines --within soon
! iop: --within: `soon` är ingen tidslängd (skriv ett heltal och `days`, `weeks`, `months` eller `years`, till exempel `6 months`)
[2]
$ iop deadlines --fail-within 90x
! iop: --fail-within: `90x` är ingen tidslängd (skriv ett heltal och `days`, `weeks`, `months` eller `years`, till exempel `6 months`)
[2]
$ iop deadlines --all --within 90d
! iop: --all och --within utesluter varandra
[2]
$ iop deadlines --format xlsx
! iop: --format kan inte vara `xlsx` (möjliga värden: `text`, `json`, `list`, `markdown`, `ics`)
[2]
