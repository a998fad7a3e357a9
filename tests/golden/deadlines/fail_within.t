# A job turns red before the term's end is reached, and says why.
$ iop deadlines --kind term-end --within 90d --fail-within 90d -q
goteborgs-stadsmission  OSN 2025-00506  inget att visa

koordinatorer-samsjuklighet
  Uppdragshandling koordinatörer för samverkan kring personer med samsjuklighet

  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22

roda-korset-rosengrenska  OSN 2023-01807  inget att visa

samsjuklighet-skaraborg
  Stärkt samarbete kring personer med samsjuklighet i Skaraborg

  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22

skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  2026-12-31  om 39 dagar  avtalsslut  Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30
              torsdag, nyårsafton; vardagen före är 2026-12-30
              term.end 2026-12-31

! iop: --fail-within 90d: försenat, eller senast 2027-02-20
! iop: skyddsvarnet: 2026-12-31 (om 39 dagar) avtalsslut: Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30
[1]
$ iop deadlines --kind term-end --within 30d --fail-within 30d -q
goteborgs-stadsmission  OSN 2025-00506  inget att visa

koordinatorer-samsjuklighet
  Uppdragshandling koordinatörer för samverkan kring personer med samsjuklighet

  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22

roda-korset-rosengrenska  OSN 2023-01807  inget att visa

samsjuklighet-skaraborg
  Stärkt samarbete kring personer med samsjuklighet i Skaraborg

  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22

skyddsvarnet  HSNG 2021-00405  inget att visa

$ iop deadlines --kind term-end --within 90d --fail-within 90d -q --exit-zero
goteborgs-stadsmission  OSN 2025-00506  inget att visa

koordinatorer-samsjuklighet
  Uppdragshandling koordinatörer för samverkan kring personer med samsjuklighet

  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22

roda-korset-rosengrenska  OSN 2023-01807  inget att visa

samsjuklighet-skaraborg
  Stärkt samarbete kring personer med samsjuklighet i Skaraborg

  obs: term.end: ingen sista dag är avtalad; det som återkommer visas till och med 2029-11-22

skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  2026-12-31  om 39 dagar  avtalsslut  Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30
              torsdag, nyårsafton; vardagen före är 2026-12-30
              term.end 2026-12-31

! iop: --fail-within 90d: försenat, eller senast 2027-02-20
! iop: skyddsvarnet: 2026-12-31 (om 39 dagar) avtalsslut: Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30
# A meeting of the first followed term that nobody has recorded.
$ iop deadlines goteborgs-stadsmission --kind duty --within 1d --fail-within '1 day' --today 2027-07-01 -q
goteborgs-stadsmission  OSN 2025-00506
  Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande
  insatser för personer med skadligt bruk och beroende

  2027-06-30  i går  åtagande  Försenat: Styrgruppen träffas (vårterminen 2027); ingen dag avtalad
              duties.styrgruppsmote: varje termin, periodens sista dag; ansvarig: Västra Götalandsregionen och
              Göteborgs Kyrkliga Stadsmission

! iop: --fail-within 1 day: försenat, eller senast 2027-07-02
! iop: goteborgs-stadsmission: 2027-06-30 (i går) åtagande: Styrgruppen träffas (vårterminen 2027); ingen dag avtalad
[1]
