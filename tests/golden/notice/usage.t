$ iop notice goteborgs-stadsmission
! iop: ange en av --given, --decided och --leave-by
[2]
$ iop notice --given 2026-11-22
! iop: `sökväg` saknas (se `iop --help`)
[2]
$ iop notice goteborgs-stadsmission --given 2026-11-22 --leave-by 2028-12-31
! iop: ange en av --given, --decided och --leave-by
[2]
$ iop notice goteborgs-stadsmission --given 261122
! iop: --given: `261122` är inget datum på formen ÅÅÅÅ-MM-DD (seklet saknas: skriv året med fyra siffror, `2026-11-22` om 2026 avses)
[2]
$ iop notice goteborgs-stadsmission --given 2026-11-22 --by stadsmissonen
! iop: --by kan inte vara `stadsmissonen` (menas `stadsmissionen`?)
[2]
$ iop notice skyddsvarnet --given 2026-11-22 --by kriminalvarden
! iop: --by: `kriminalvarden` deltar utan att underteckna, och kan inte säga upp avtalet (parter: vgr, skyddsvarnet)
[2]
$ iop notice goteborgs-stadsmission --decided vgr=2026-11-22
! iop: --decided gäller avtal som alla måste säga upp; här är `termination.model` `party_leaves` (ange dagen för uppsägningen med --given)
[2]
$ iop notice roda-korset-rosengrenska --decided vgr
! iop: --decided: `vgr` är inte en part och en dag (skriv partens nyckel, `=` och dagen för dess beslut: vgr=2026-11-22)
[2]
$ iop notice roda-korset-rosengrenska --decided vgr=2026-12-10 --by vgr
! iop: --by hör inte ihop med --decided, som själv namnger parten
[2]
$ iop notice agreements --given 2026-11-22
! iop: `notice` gäller ett avtal i taget, här är 5 (ange avtalets id eller fil)
[2]
$ iop notice goteborgs-stadsmission --given 2026-11-22 --format csv
! iop: --format kan inte vara `csv` (möjliga värden: `text`, `json`)
[2]
$ iop notice goteborgs-stadsmission --given 2026-11-22 --assume VIP=2
! iop: --assume kan inte vara `VIP` (menas `VPI`?)
[2]
$ iop notice tests/data/agreements/alla-beslutar.yaml --decided vgr=2026-12-10 --decided vgr=2026-12-11
! iop: --decided: `vgr` anges två gånger, 2026-12-10 och 2026-12-11 (en part beslutar en gång)
[2]
$ iop notice tests/data/agreements/alla-beslutar.yaml --decided foreningen=2026-12-11
! iop: --decided: filen har redan ett beslut av `foreningen`, 2026-10-05 (räkna med det, eller rätta raden under `notices` i en kopia av filen)
[2]
$ iop notice tests/data/agreements/alla-beslutar.yaml --by foreningen --given 2026-12-11
! iop: --by: filen har redan ett beslut av `foreningen`, 2026-10-05 (räkna med det, eller rätta raden under `notices` i en kopia av filen)
[2]
