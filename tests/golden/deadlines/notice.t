# The three last notice days, as text and as JSON.
$ iop deadlines --all --kind last-notice
goteborgs-stadsmission  OSN 2025-00506
  Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande
  insatser för personer med skadligt bruk och beroende

  2030-06-30  om 1316 dagar  sista uppsägning  Sista dagen för en part att säga upp sin medverkan i förtid:
                                               upphör då 2030-12-30 i stället för 2030-12-31
              söndag; vardagen före är 2030-06-28
              termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2030-06-30
              slutar 2030-12-30; termination.counting är ett antagande som ingen har beslutat; orsak ska anges
              (termination.for_cause)

koordinatorer-samsjuklighet  inget att visa

roda-korset-rosengrenska  OSN 2023-01807
  Idéburet offentligt partnerskap (IOP) mellan Västra Götalandsregionen, Svenska Röda Korset och Rosengrenska
  stiftelsen gällande vårdlots för personer som saknar nödvändiga tillstånd att vistas i Västra Götaland

  2029-03-31  om 860 dagar  sista uppsägning  Sista dagen då alla parter ska ha beslutat om uppsägning, men
                                              den slutar med avtalstiden (2029-09-30) och förkortar ingenting;
                                              sista dagen som förkortar är 2029-03-29
              lördag, påskafton; vardagen före är 2029-03-29
              termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2029-03-31
              slutar 2029-09-30; termination.counting är ett antagande som ingen har beslutat

samsjuklighet-skaraborg  inget att visa

skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  2026-06-30  för 145 dagar sedan  sista uppsägning  Sista dagen att säga upp avtalet i förtid: upphör då
                                                     2026-12-30 i stället för 2026-12-31
              termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2026-06-30
              slutar 2026-12-30; termination.counting är ett antagande som ingen har beslutat; orsak ska anges
              (termination.for_cause)

3 datum i 5 avtal
$ iop deadlines --all --kind last-notice --kind term-end --format json
{"schema":"iop.deadlines/1","today":"2026-11-22","as_of":null,"deadlines":[
{"agreement":"skyddsvarnet","kind":"last-notice","date":"2026-06-30","title":"Sista dagen att säga upp avtalet i förtid: upphör då 2026-12-30 i stället för 2026-12-31","basis":"termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2026-06-30 slutar 2026-12-30; termination.counting är ett antagande som ingen har beslutat; orsak ska anges (termination.for_cause)","days_left":-145,"status":"past","working_day_before":null,"period":null,"about":"termination.notice","partly_covered":false,"uid":"iop-c7d22c3ea48d5ee170f25daedec98024bf2bd5b7"},
{"agreement":"skyddsvarnet","kind":"term-end","date":"2026-12-31","title":"Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30","basis":"term.end 2026-12-31","days_left":39,"status":"upcoming","working_day_before":"2026-12-30","period":null,"about":"term.end","partly_covered":false,"uid":"iop-90fad9ee728c5bfa2cf1ef3c90034c0f666dcf48"},
{"agreement":"roda-korset-rosengrenska","kind":"last-notice","date":"2029-03-31","title":"Sista dagen då alla parter ska ha beslutat om uppsägning, men den slutar med avtalstiden (2029-09-30) och förkortar ingenting; sista dagen som förkortar är 2029-03-29","basis":"termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2029-03-31 slutar 2029-09-30; termination.counting är ett antagande som ingen har beslutat","days_left":860,"status":"upcoming","working_day_before":"2029-03-29","period":null,"about":"termination.notice","partly_covered":false,"uid":"iop-2ac3c6ecdabf0fe7103fec6c99d09d0f6f88840b"},
{"agreement":"roda-korset-rosengrenska","kind":"term-end","date":"2029-09-30","title":"Avtalstidens sista dag; sista uppsägningsdag är 2029-03-31","basis":"term.end 2029-09-30; term.end är ett antagande som ingen har beslutat","days_left":1043,"status":"upcoming","working_day_before":"2029-09-28","period":null,"about":"term.end","partly_covered":false,"uid":"iop-f1690af02e920800fec201685ceb537a21c43a69"},
{"agreement":"goteborgs-stadsmission","kind":"last-notice","date":"2030-06-30","title":"Sista dagen för en part att säga upp sin medverkan i förtid: upphör då 2030-12-30 i stället för 2030-12-31","basis":"termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2030-06-30 slutar 2030-12-30; termination.counting är ett antagande som ingen har beslutat; orsak ska anges (termination.for_cause)","days_left":1316,"status":"upcoming","working_day_before":"2030-06-28","period":null,"about":"termination.notice","partly_covered":false,"uid":"iop-2bf8807277cabe5b978ec0b31e040abd25d44e68"},
{"agreement":"goteborgs-stadsmission","kind":"term-end","date":"2030-12-31","title":"Avtalstidens sista dag; sista uppsägningsdag är 2030-06-30","basis":"term.end 2030-12-31","days_left":1500,"status":"upcoming","working_day_before":"2030-12-30","period":null,"about":"term.end","partly_covered":false,"uid":"iop-c3616e6a52059453ab1b0870fdabf6bb41c034be"}
],"remarks":[
{"agreement":"koordinatorer-samsjuklighet","kind":"term-end","about":"term.end","message":"ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22"},
{"agreement":"samsjuklighet-skaraborg","kind":"term-end","about":"term.end","message":"ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22"}
],"refused":[],"agreements":[
{"agreement":"goteborgs-stadsmission","amended":[],"notices":[],"left_out":[]},
{"agreement":"koordinatorer-samsjuklighet","amended":[],"notices":[],"left_out":[]},
{"agreement":"roda-korset-rosengrenska","amended":[],"notices":[],"left_out":[]},
{"agreement":"samsjuklighet-skaraborg","amended":[],"notices":[],"left_out":[]},
{"agreement":"skyddsvarnet","amended":[],"notices":[],"left_out":[]}
],"audits":null}
