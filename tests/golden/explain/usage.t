$ iop explain goteborgs-stadsmission
! iop: ange en av --period, --instalment och --deadline; --period får stå med --deadline
[2]
$ iop explain goteborgs-stadsmission --period 2026 --instalment 1
! iop: ange en av --period, --instalment och --deadline; --period får stå med --deadline
[2]
$ iop explain goteborgs-stadsmission --deadline last-notise
! iop: --deadline kan inte vara `last-notise` (menas `last-notice`?)
[2]
$ iop explain goteborgs-stadsmission --deadline last-notice --instalment 1
! iop: ange en av --period, --instalment och --deadline; --period får stå med --deadline
[2]
$ iop explain goteborgs-stadsmission --instalment -1
! iop: --instalment räknas från 1
[2]
$ iop explain goteborgs-stadsmission --period 20x6
! iop: --period: `20x6` är ingen period (skriv som `2034`, `2034-VT`, `2034-H1`, `2034-T1`, `2034-Q1`, `2034-03`, `A2` eller `once`)
[2]
$ iop explain goteborgs-stadsmission --period 2027 --lang en
! iop: agreements/goteborgs-stadsmission.yaml: instalment 2 of `stod`, 2027-01-01: an index that the amount needs is not published yet (VPI 2026, about 2026-12-15)
[1]
$ iop explain goteborgs-stadsmission --period 2035
! iop: inget belopp och ingen dag är det som frågats efter (se `iop payments` och `iop deadlines --all`)
[1]
$ iop explain goteborgs-stadsmission --deadline option
! iop: inget belopp och ingen dag är det som frågats efter (se `iop payments` och `iop deadlines --all`)
[1]
$ iop explain goteborgs-stadsmission --period 2026 --format csv
! iop: --format kan inte vara `csv` (möjliga värden: `text`, `json`)
[2]
