# What the desk sees in the morning: twelve months, by agreement.
$ iop deadlines
goteborgs-stadsmission  OSN 2025-00506
  Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande
  insatser för personer med skadligt bruk och beroende

  2026-12-15  om 23 dagar   index       VPI för 2026 väntas omkring den här dagen; behövs för avtalsår 2
              funding.stod.indexation; Sveriges Kommuner och Regioner (SKR) publicerar, ungefärlig dag
  2026-12-31  om 39 dagar   åtagande    Innehållet utvärderas av styrgruppen och revideras vid behov inför
                                        kommande budgetår (2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.utvardering: varje år, periodens sista dag; ansvarig: Västra Götalandsregionen och
              Göteborgs Kyrkliga Stadsmission
  2026-12-31  om 39 dagar   åtagande    Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.styrgruppsmote: varje termin, periodens sista dag; ansvarig: Västra Götalandsregionen och
              Göteborgs Kyrkliga Stadsmission
  2026-12-31  om 39 dagar   åtagande    Årlig verksamhetsplan för IOP:t med tillhörande
                                        handlings-/aktivitetsplan (2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.verksamhetsplan: varje år, periodens sista dag; ansvarig: Västra Götalandsregionen och
              Göteborgs Kyrkliga Stadsmission
  2026-12-31  om 39 dagar   åtagande    Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på
                                        Koncernkontoret (2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.arsrapport: varje år, periodens sista dag; ansvarig: Västra Götalandsregionen och
              Göteborgs Kyrkliga Stadsmission
  2027-01-01  om 40 dagar   avtalsår    Avtalsår 2 börjar
              term.start 2026-01-01, 1 år senare
  2027-06-30  om 220 dagar  uppsägning  Sista dagen för en part att säga upp sin medverkan till utgången av
                                        avtalsår 2 (2027-12-31)
              termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2027-06-30
              slutar 2027-12-30; termination.counting är ett antagande som ingen har beslutat; orsak ska anges
              (termination.for_cause)
  2027-06-30  om 220 dagar  åtagande    Styrgruppen träffas (vårterminen 2027); ingen dag avtalad
              duties.styrgruppsmote: varje termin, periodens sista dag; ansvarig: Västra Götalandsregionen och
              Göteborgs Kyrkliga Stadsmission
  obs: funding.stod: inga fakturadagar kan dateras: avtalet säger inte om fakturan skickas i förskott eller i
    efterskott (`invoiced`)

koordinatorer-samsjuklighet
  Uppdragshandling koordinatörer för samverkan kring personer med samsjuklighet

  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22
  obs: funding.vgr: fakturadagen kan inte dateras: avtalet säger inte om fakturan skickas i förskott eller i
    efterskott (`invoiced`)
  obs: funding.kommunsidan: fakturadagen kan inte dateras: avtalet säger inte om fakturan skickas i förskott
    eller i efterskott (`invoiced`)
  obs: duties.rapport_regeringen: kan inte dateras: avtalet har ingen sista dag och åtagandet inget datum
  obs: duties.avrapportering: kan inte dateras: avtalet har ingen sista dag och åtagandet inget datum

roda-korset-rosengrenska  OSN 2023-01807
  Idéburet offentligt partnerskap (IOP) mellan Västra Götalandsregionen, Svenska Röda Korset och Rosengrenska
  stiftelsen gällande vårdlots för personer som saknar nödvändiga tillstånd att vistas i Västra Götaland

  2026-12-15  om 23 dagar   index       VPI för 2026 väntas omkring den här dagen; behövs för avtalsår 4
              funding.stod.indexation; Sveriges Kommuner och Regioner (SKR) publicerar, ungefärlig dag
  2026-12-31  om 39 dagar   åtagande    Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.styrgruppsmote: varje termin, periodens sista dag; ansvarig: Västra Götalandsregionen,
              Svenska Röda Korset och Rosengrenska stiftelsen
  2026-12-31  om 39 dagar   åtagande    Årlig verksamhetsplan för IOP:t med tillhörande
                                        handlings-/aktivitetsplan (2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.verksamhetsplan: varje år, periodens sista dag; duties.verksamhetsplan.every är ett
              antagande som ingen har beslutat; ansvarig: Västra Götalandsregionen, Svenska Röda Korset och
              Rosengrenska stiftelsen
  2026-12-31  om 39 dagar   åtagande    Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på
                                        Koncernkontoret (2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.arsrapport: varje år, periodens sista dag; duties.arsrapport.every är ett antagande som
              ingen har beslutat; ansvarig: Västra Götalandsregionen, Svenska Röda Korset och Rosengrenska
              stiftelsen
  2027-03-31  om 129 dagar  uppsägning  Sista dagen då alla parter ska ha beslutat om uppsägning till utgången
                                        av avtalsår 3 (2027-09-30)
              termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2027-03-31
              slutar 2027-09-30; termination.counting är ett antagande som ingen har beslutat
  2027-06-30  om 220 dagar  åtagande    Styrgruppen träffas (vårterminen 2027); ingen dag avtalad
              duties.styrgruppsmote: varje termin, periodens sista dag; ansvarig: Västra Götalandsregionen,
              Svenska Röda Korset och Rosengrenska stiftelsen
  2027-10-01  om 313 dagar  avtalsår    Avtalsår 4 börjar
              term.start 2024-10-01, 3 år senare
  obs: funding.stod: inga fakturadagar kan dateras: avtalet säger inte om fakturan skickas i förskott eller i
    efterskott (`invoiced`)

samsjuklighet-skaraborg
  Stärkt samarbete kring personer med samsjuklighet i Skaraborg

  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22
  obs: validity.samtycke: gäller i 12 månader från en dag som inte står i filen

skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  2026-12-31  om 39 dagar  avtalsslut  Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30
              torsdag, nyårsafton; vardagen före är 2026-12-30
              term.end 2026-12-31
  2026-12-31  om 39 dagar  åtagande    Innehållet utvärderas av referensgruppen och revideras vid behov inför
                                       kommande budgetår (2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.utvardering: varje år, periodens sista dag; ansvarig: Västra Götalandsregionen och
              Skyddsvärnet
  2026-12-31  om 39 dagar  åtagande    Referensgruppen träffas (höstterminen 2026); ingen dag avtalad
              torsdag, nyårsafton; vardagen före är 2026-12-30
              duties.referensgruppsmote: varje termin, periodens sista dag; ansvarig: Västra Götalandsregionen
  obs: funding.stod: inga fakturadagar kan dateras: avtalet säger inte hur betalningen delas upp
    (`instalments` och `periods` saknas)

18 datum i 5 avtal, till och med 2027-11-22 och allt försenat; 95 till visas med --all
# A narrower horizon, one agreement, English.
$ iop deadlines skyddsvarnet --within 90d --lang en -q
skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  2026-12-31  in 39 days  term end  Last day of the term; the last notice day was 2026-06-30
              Thursday, New Year's Eve; the working day before is 2026-12-30
              term.end 2026-12-31
  2026-12-31  in 39 days  duty      Innehållet utvärderas av referensgruppen och revideras vid behov inför
                                    kommande budgetår (2026); no day agreed
              Thursday, New Year's Eve; the working day before is 2026-12-30
              duties.utvardering: every year, the period's last day; responsible: Västra Götalandsregionen and
              Skyddsvärnet
  2026-12-31  in 39 days  duty      Referensgruppen träffas (the autumn term of 2026); no day agreed
              Thursday, New Year's Eve; the working day before is 2026-12-30
              duties.referensgruppsmote: every term (VT, HT), the period's last day; responsible: Västra
              Götalandsregionen
  note: funding.stod: no invoice day can be dated: the agreement does not say how payment is divided
    (`instalments` and `periods` missing)

