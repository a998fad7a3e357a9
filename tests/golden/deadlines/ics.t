# A calendar file: one all-day event a deadline, with reminders.
$ iop deadlines skyddsvarnet --within 60d --format ics --alarm 30d --alarm 1w
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//iop//iop deadlines//SV
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:iop-90fad9ee728c5bfa2cf1ef3c90034c0f666dcf48
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY:skyddsvarnet: Avtalstidens sista dag\; sista uppsägningsdag var 20
 26-06-30
DESCRIPTION:Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och
  Västra Götalandsregionen avseende en socialmedicinsk mottagning\nHSNG 2
 021-00405\ntorsdag\, nyårsafton\; vardagen före är 2026-12-30\nterm.end
  2026-12-31
CATEGORIES:avtalsslut
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:skyddsvarnet: Avtalstidens sista dag\; sista uppsägningsdag va
 r 2026-06-30
TRIGGER:-P30D
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:skyddsvarnet: Avtalstidens sista dag\; sista uppsägningsdag va
 r 2026-06-30
TRIGGER:-P7D
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:iop-0d51fe96fdc66370d60b5b3d1895739a3be3b828
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY:skyddsvarnet: Innehållet utvärderas av referensgruppen och revide
 ras vid behov inför kommande budgetår (2026)\; ingen dag avtalad
DESCRIPTION:Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och
  Västra Götalandsregionen avseende en socialmedicinsk mottagning\nHSNG 2
 021-00405\ntorsdag\, nyårsafton\; vardagen före är 2026-12-30\nduties.u
 tvardering: varje år\, periodens sista dag\; ansvarig: Västra Götalands
 regionen och Skyddsvärnet
CATEGORIES:åtagande
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:skyddsvarnet: Innehållet utvärderas av referensgruppen och re
 videras vid behov inför kommande budgetår (2026)\; ingen dag avtalad
TRIGGER:-P30D
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:skyddsvarnet: Innehållet utvärderas av referensgruppen och re
 videras vid behov inför kommande budgetår (2026)\; ingen dag avtalad
TRIGGER:-P7D
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:iop-01f2ac513a3a7c9ba37705a14e87c303595d1160
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY:skyddsvarnet: Referensgruppen träffas (höstterminen 2026)\; ingen
  dag avtalad
DESCRIPTION:Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och
  Västra Götalandsregionen avseende en socialmedicinsk mottagning\nHSNG 2
 021-00405\ntorsdag\, nyårsafton\; vardagen före är 2026-12-30\nduties.r
 eferensgruppsmote: varje termin\, periodens sista dag\; ansvarig: Västra 
 Götalandsregionen
CATEGORIES:åtagande
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:skyddsvarnet: Referensgruppen träffas (höstterminen 2026)\; i
 ngen dag avtalad
TRIGGER:-P30D
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:skyddsvarnet: Referensgruppen träffas (höstterminen 2026)\; i
 ngen dag avtalad
TRIGGER:-P7D
END:VALARM
END:VEVENT
END:VCALENDAR
! iop: inte i kalendern: skyddsvarnet, funding.stod: inga fakturadagar kan dateras: avtalet säger inte hur betalningen delas upp (`instalments` och `periods` saknas)
$ iop deadlines skyddsvarnet --all --kind last-notice,term-end --format ics --lang en -q
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//iop//iop deadlines//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:iop-c7d22c3ea48d5ee170f25daedec98024bf2bd5b7
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20260630
DTEND;VALUE=DATE:20260701
SUMMARY:skyddsvarnet: Last day to give notice of termination early: ends 20
 26-12-30 instead of 2026-12-31
DESCRIPTION:Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och
  Västra Götalandsregionen avseende en socialmedicinsk mottagning\nHSNG 2
 021-00405\ntermination.notice 6 months\, counted to the same day (Act 1930
 :173\, section 1): notice 2026-06-30 ends 2026-12-30\; termination.countin
 g is an assumption nobody has decided\; a cause must be given (termination
 .for_cause)
CATEGORIES:last notice
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-90fad9ee728c5bfa2cf1ef3c90034c0f666dcf48
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY:skyddsvarnet: Last day of the term\; the last notice day was 2026-0
 6-30
DESCRIPTION:Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och
  Västra Götalandsregionen avseende en socialmedicinsk mottagning\nHSNG 2
 021-00405\nThursday\, New Year's Eve\; the working day before is 2026-12-3
 0\nterm.end 2026-12-31
CATEGORIES:term end
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
# What a calendar must escape and fold.
$ iop deadlines tests/data/calendar --all --kind duty,milestone,waiver --format ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//iop//iop deadlines//SV
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:iop-e4d251f273fb9b767075bf8538acf975eae07372
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20260630
DTEND;VALUE=DATE:20260701
SUMMARY:påhittat\, med allt: Okänt: Styrgruppen träffas\\\, eller ringer
 \; om det behövs (vårterminen 2026)\; ingen dag avtalad
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nduties
 .mote: varje termin\, periodens sista dag\; duties.mote.every är ett anta
 gande\, beslutat\; okänt här före followed_from 2026-07-01
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-d25326fc907a19da344187c90b5ae0a749bb8dff
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20261231
DTEND;VALUE=DATE:20270101
SUMMARY:påhittat\, med allt: Styrgruppen träffas\\\, eller ringer\; om de
 t behövs (höstterminen 2026)\; ingen dag avtalad
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\ntorsda
 g\, nyårsafton\; vardagen före är 2026-12-30\nduties.mote: varje termin
 \, periodens sista dag\; duties.mote.every är ett antagande\, beslutat
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-360c61cd0741a6c5e7178a10a6f3f8a30927227b
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20270131
DTEND;VALUE=DATE:20270201
SUMMARY:påhittat\, med allt: Undantaget från G371 går ut
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nsönda
 g\; vardagen före är 2027-01-29\nwaivers.0.expires
CATEGORIES:undantag
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-3524d9e219fed3d26ce184270ab04bf06f0989f7
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20270228
DTEND;VALUE=DATE:20270301
SUMMARY:påhittat\, med allt: Årsrapport: åååååååååååååååå
 ååååååååååååååååååååååååååååååååååååå
 åååååååååååååååå 🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡
 🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡 slut (2026)
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nsönda
 g\; vardagen före är 2027-02-26\nduties.rapport: varje år\, due 02-29\,
  första gången efter 2026-12-31\; ansvarig: Föreningen Hjärta ♥\, Sj
 ö & Ö
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-c729b52964aaf9d12306e00f4c150a7c9e1073db
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20270326
DTEND;VALUE=DATE:20270327
SUMMARY:påhittat\, med allt: Lägesrapport
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nfredag
 \, långfredagen\; vardagen före är 2027-03-25\nmilestones.0.date
CATEGORIES:milstolpe
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-df0e6ce99db929524d0da2d85c196d343b0b6749
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20270630
DTEND;VALUE=DATE:20270701
SUMMARY:påhittat\, med allt: Styrgruppen träffas\\\, eller ringer\; om de
 t behövs (vårterminen 2027)\; ingen dag avtalad
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nduties
 .mote: varje termin\, periodens sista dag\; duties.mote.every är ett anta
 gande\, beslutat
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-ae3e972dcc2a931735024592bef1ffef8f06d646
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20270630
DTEND;VALUE=DATE:20270701
SUMMARY:påhittat\, med allt: Rad ett\nrad två
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nmilest
 ones.2.period 2027-VT: periodens sista dag
CATEGORIES:milstolpe
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-cfbee3100b86c5d0ddd821a5be7ea3490ce74145
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20270924
DTEND;VALUE=DATE:20270925
SUMMARY:påhittat\, med allt: Lägesrapport
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nmilest
 ones.1.date
CATEGORIES:milstolpe
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-e949e5b53bd2b8310cff425ab78f273852d90522
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20271231
DTEND;VALUE=DATE:20280101
SUMMARY:påhittat\, med allt: Styrgruppen träffas\\\, eller ringer\; om de
 t behövs (höstterminen 2027)\; ingen dag avtalad
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nfredag
 \, nyårsafton\; vardagen före är 2027-12-30\nduties.mote: varje termin\
 , periodens sista dag\; duties.mote.every är ett antagande\, beslutat
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-dfa6c07134ad94f948d4a809c78742a10a308ee3
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20280229
DTEND;VALUE=DATE:20280301
SUMMARY:påhittat\, med allt: Årsrapport: åååååååååååååååå
 ååååååååååååååååååååååååååååååååååååå
 åååååååååååååååå 🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡
 🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡 slut (2027)
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nduties
 .rapport: varje år\, due 02-29\, första gången efter 2027-12-31\; ansva
 rig: Föreningen Hjärta ♥\, Sjö & Ö
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-1b99b6a6441b59a197d6562f4cfa3ce483451db6
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20280630
DTEND;VALUE=DATE:20280701
SUMMARY:påhittat\, med allt: Styrgruppen träffas\\\, eller ringer\; om de
 t behövs (vårterminen 2028)\; ingen dag avtalad
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nduties
 .mote: varje termin\, periodens sista dag\; duties.mote.every är ett anta
 gande\, beslutat
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-cec24a7232263f605bd0cd3e0685f01b9f7bd779
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20281231
DTEND;VALUE=DATE:20290101
SUMMARY:påhittat\, med allt: Styrgruppen träffas\\\, eller ringer\; om de
 t behövs (höstterminen 2028)\; ingen dag avtalad
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nsönda
 g\, nyårsafton\; vardagen före är 2028-12-29\nduties.mote: varje termin
 \, periodens sista dag\; duties.mote.every är ett antagande\, beslutat
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:iop-9a6ac45516fabe251db536b965f384ae2ce8fa67
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20290228
DTEND;VALUE=DATE:20290301
SUMMARY:påhittat\, med allt: Årsrapport: åååååååååååååååå
 ååååååååååååååååååååååååååååååååååååå
 åååååååååååååååå 🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡
 🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡🧡 slut (2028)
DESCRIPTION:Samtal\; stöd\, och \\ tecken: "citat"\nOSN 2025-00201\nduties
 .rapport: varje år\, due 02-29\, första gången efter 2028-12-31\; ansva
 rig: Föreningen Hjärta ♥\, Sjö & Ö
CATEGORIES:åtagande
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
$ iop deadlines --alarm 30d
! iop: --alarm gäller bara --format ics
[2]
$ iop deadlines --format ics --alarm soon
! iop: --alarm: `soon` är ingen tidslängd (skriv ett heltal och `days`, `weeks`, `months` eller `years`, till exempel `6 months`)
[2]
