# What cannot be understood is told of at once, with the nearest that can.
$ iop validate --select P599
! iop: `P599` är ingen regel (menas `P509`?)
[2]
$ iop validate --select signed-after-stat
! iop: `signed-after-stat` är ingen regel (menas `signed-after-start`?)
[2]
$ iop validate --format sarfi
! iop: --format kan inte vara `sarfi` (menas `sarif`?)
[2]
$ iop validate nagot-annat
0 fel, 0 varningar, 0 anmärkningar i 0 filer
! iop: ingen fil, ingen katalog och inget avtal heter `nagot-annat`
[3]
$ iop validate --lang en nagot-annat
0 errors, 0 warnings, 0 notes in 0 files
! iop: there is no file, directory or agreement named `nagot-annat`
[3]
$ iop vallidate
! iop: förstår inte `vallidate` (menas `validate`?)
[2]
$ iop
! iop: säg vad som ska göras: ett kommando saknas (se `iop --help`)
[2]
