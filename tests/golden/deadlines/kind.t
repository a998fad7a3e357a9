# A kind takes one word: what follows is an agreement. It may be repeated, and listed.
$ iop deadlines --kind term-end skyddsvarnet -q
skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  2026-12-31  om 39 dagar  avtalsslut  Avtalstidens sista dag; sista uppsägningsdag var 2026-06-30
              torsdag, nyårsafton; vardagen före är 2026-12-30
              term.end 2026-12-31

$ iop deadlines skyddsvarnet --all --kind term-end,last-notice --kind successor --lang en
skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  2026-06-30  145 days ago  last notice  Last day to give notice of termination early: ends 2026-12-30 instead
                                         of 2026-12-31
              termination.notice 6 months, counted to the same day (Act 1930:173, section 1): notice
              2026-06-30 ends 2026-12-30; termination.counting is an assumption nobody has decided; a cause
              must be given (termination.for_cause)
  2026-12-31  in 39 days    term end     Last day of the term; the last notice day was 2026-06-30
              Thursday, New Year's Eve; the working day before is 2026-12-30
              term.end 2026-12-31

2 dates in 1 agreement
