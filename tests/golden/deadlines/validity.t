# How long a consent holds, from and including the day it was given; the file has no such day.
$ iop deadlines samsjuklighet-skaraborg --kind validity
samsjuklighet-skaraborg
  Stärkt samarbete kring personer med samsjuklighet i Skaraborg

  obs: validity.samtycke: gäller i 12 månader från en dag som inte står i filen

0 datum i 1 avtal, till och med 2027-11-22 och allt försenat
$ iop deadlines samsjuklighet-skaraborg --kind validity --validity samtycke=2026-11-22 --validity samtycke=2025-03-10
samsjuklighet-skaraborg
  Stärkt samarbete kring personer med samsjuklighet i Skaraborg

  2026-03-09  för 258 dagar sedan  giltighet  Sista giltiga dag: Samtycke för utbyte av information mellan
                                              socialtjänst och hälso- och sjukvård, från och med 2025-03-10
              validity.samtycke.length 12 månader från och med 2025-03-10, som räknas in: dagen före
              2026-03-10; validity.samtycke.length är ett antagande som ingen har beslutat
  2027-11-21  om 364 dagar         giltighet  Sista giltiga dag: Samtycke för utbyte av information mellan
                                              socialtjänst och hälso- och sjukvård, från och med 2026-11-22
              söndag; vardagen före är 2027-11-19
              validity.samtycke.length 12 månader från och med 2026-11-22, som räknas in: dagen före
              2027-11-22; validity.samtycke.length är ett antagande som ingen har beslutat

2 datum i 1 avtal, till och med 2027-11-22 och allt försenat
$ iop deadlines samsjuklighet-skaraborg --kind validity --validity samtycke=2028-02-29 --format json --lang en
{"schema":"iop.deadlines/1","today":"2026-11-22","as_of":null,"deadlines":[
{"agreement":"samsjuklighet-skaraborg","kind":"validity","date":"2029-02-27","title":"Last day of validity: Samtycke för utbyte av information mellan socialtjänst och hälso- och sjukvård, from 2028-02-29 on","basis":"validity.samtycke.length 12 months from and including 2028-02-29: the day before 2029-02-28; validity.samtycke.length is an assumption nobody has decided","days_left":828,"status":"upcoming","working_day_before":null,"period":"2028-02-29/2029-02-27","about":"validity.samtycke","partly_covered":false,"uid":"iop-0251f94bf4259f2d4e676cfff203331832812176"}
],"remarks":[],"refused":[],"agreements":[
{"agreement":"samsjuklighet-skaraborg","amended":[],"notices":[],"left_out":[]}
],"audits":null}
$ iop explain samsjuklighet-skaraborg --deadline validity --validity samtycke=2026-11-22
samsjuklighet-skaraborg

  2027-11-21 Sista giltiga dag: Samtycke för utbyte av information mellan socialtjänst och
  hälso- och sjukvård, från och med 2026-11-22
  söndag; vardagen före är 2027-11-19

    1. första dagen, som angavs: 2026-11-22
    2. 12 månader senare: 2027-11-22
       källa: validity.samtycke.length
         rad 189: length: 12 months
    3. dagen före: 2027-11-21
    grund: validity.samtycke.length 12 månader från och med 2026-11-22, som räknas in: dagen
    före 2027-11-22; validity.samtycke.length är ett antagande som ingen har beslutat
$ iop deadlines --validity samtyke=2026-11-22
! iop: --validity kan inte vara `samtyke` (menas `samtycke`?)
[2]
$ iop deadlines skyddsvarnet --validity samtycke=2026-11-22
! iop: --validity: inget avtal har `validity`
[2]
$ iop deadlines --validity samtycke=261122
! iop: --validity: `261122` är inget datum på formen ÅÅÅÅ-MM-DD (seklet saknas: skriv året med fyra siffror, `2026-11-22` om 2026 avses)
[2]
$ iop deadlines --validity samtycke
! iop: --validity: `samtycke` är inte en nyckel och en dag (skriv nyckeln under `validity`, `=` och första dagen: samtycke=2026-11-22)
[2]
$ iop deadlines --kind duty --validity samtycke=2026-11-22
! iop: --validity visas inte med --kind utan `validity`
[2]
$ iop explain samsjuklighet-skaraborg --deadline duty --validity samtycke=2026-11-22
! iop: --validity hör ihop med --deadline validity
[2]
