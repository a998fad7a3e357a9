$ iop new
! iop: `id` saknas (se `iop new --help`)
[2]
$ iop new Träffpunkten
! iop: `Träffpunkten` kan inte vara ett avtals id (menas `traffpunkten`?)
[2]
$ iop new skyddsvarnet
! iop: `agreements/skyddsvarnet.yaml` finns redan (välj ett annat id, eller ändra i filen)
[2]
$ iop new nytt --kind avtal
! iop: --kind: okänt värde `avtal` (möjliga värden: `iop`, `assignment`, `pilot`)
[2]
$ iop new nytt --amount '500 000 kr' --output -
! iop: --amount: `500 000 kr` läses inte: enheten skrivs inte ut (skriv `500000`)
[2]
$ iop new nytt --amount 500000,50 --output -
! iop: --amount: `500000,50` läses inte: decimaler skrivs efter punkt, inte komma (skriv `500000.50`)
[2]
$ iop new nytt --amount '"5"' --output -
! iop: --amount: `"5"` är inget tal (skriv bara siffror och vid behov en decimalpunkt, till exempel `1280000` eller `2.5`)
[2]
$ iop new nytt --party 'vgr:Västra Götalandsregionen'
! iop: --party: `vgr:Västra Götalandsregionen` är ingen part (skriv ID:NAMN:SEKTOR eller ID:NAMN:SEKTOR:ORGNR, sektor public|civil_society)
[2]
$ iop new nytt --as-of 2032-01-01
! iop: --as-of gäller inte `new`
[2]
$ iop new --help
Börja ett nytt avtal: frågar på en terminal, skriver en fil i agreements/
Så här: iop new [VÄXLAR] [id]

Argument:
  id                            Avtalets id, filens namn utan ändelse

Växlar:
  -h, --help                    Visa hjälp
  --kind iop|assignment|pilot   Dokumentets slag
  --title VÄRDE                 Avtalets rubrik
  --diarienummer VÄRDE          Ärendets diarienummer
  --guideline VÄRDE             Riktlinjens diarienummer
  --start DATUM                 Första dagen
  --end DATUM                   Sista dagen, inräknad
  --notice VÄRDE                Uppsägningstid
  --model party_leaves|whole_agreement|unanimous
                                Vad en uppsägning avslutar
  --counting same_day|full_calendar_months
                                Hur uppsägningstiden räknas
  --for-cause true|false        Om en part måste ange skäl
  --payer VÄRDE                 Parten som betalar
  --payee VÄRDE                 Parten som får betalt
  --amount VÄRDE                Kronor per avtalsår, i prisläget före första uppräkningen
  --party VÄRDE ...             En part, kan upprepas: ID:NAMN:SEKTOR eller ID:NAMN:SEKTOR:ORGNR

