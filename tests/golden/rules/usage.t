# What is no rule, and what is no format.
$ iop rules G399
! iop: `G399` är ingen regel (menas `G391`?)
[2]
$ iop rules complement-partal
! iop: `complement-partal` är ingen regel (menas `complement-partial`?)
[2]
$ iop rules ''
! iop: `` är ingen regel (`iop rules` visar alla)
[2]
$ iop rules G312 --format html
! iop: --format kan inte vara `html` (möjliga värden: `text`, `json`, `markdown`)
[2]
# A schemas/ that is not there.
$ iop rules G312 --schemas nowhere
! iop: `--schemas nowhere` är ingen katalog
[3]
