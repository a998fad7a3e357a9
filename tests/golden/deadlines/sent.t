# An invoice is done for whom its basis went to: one of two payees has none for 2026-H2, and the rent's went to another.
$ iop deadlines --kind invoice --all tests/data/agreements/delade-underlag.yaml -q
delade-underlag  OSN 2024-00079
  Mötesplats i Exempelby

  2026-01-01  för 325 dagar sedan  faktura  Klart: Föreningen Exempel och Stiftelsen Exempel fakturerar
                                            Exempelregionen för 2026-01-01 till 2026-06-30 (del 1 av 4)
              funding.stod.invoiced in_advance: periodens första dag; skickat till Föreningen Exempel
              2026-01-05 (F-1) och Stiftelsen Exempel 2026-01-05 (F-2)
  2026-01-01  för 325 dagar sedan  faktura  Försenat: Stiftelsen Exempel fakturerar Exempelregionen för
                                            2026-01-01 till 2026-12-31 (del 1 av 2)
              funding.hyra.invoiced in_advance: periodens första dag; skickat till Föreningen Exempel
              2026-01-05 (F-4) med Exempelregionen som betalare; till Stiftelsen Exempel med Exempelregionen
              som betalare återstår
  2026-07-01  för 144 dagar sedan  faktura  Försenat: Stiftelsen Exempel fakturerar Exempelregionen för
                                            2026-07-01 till 2026-12-31 (del 2 av 4)
              funding.stod.invoiced in_advance: periodens första dag; skickat till Föreningen Exempel
              2026-07-01 (F-3); Stiftelsen Exempel återstår
  2027-01-01  om 40 dagar          faktura  Föreningen Exempel och Stiftelsen Exempel fakturerar
                                            Exempelregionen för 2027-01-01 till 2027-06-30 (del 3 av 4)
              fredag, nyårsdagen; vardagen före är 2026-12-30
              funding.stod.invoiced in_advance: periodens första dag
  2027-01-01  om 40 dagar          faktura  Stiftelsen Exempel fakturerar Exempelregionen för 2027-01-01 till
                                            2027-12-31 (del 2 av 2)
              fredag, nyårsdagen; vardagen före är 2026-12-30
              funding.hyra.invoiced in_advance: periodens första dag
  2027-07-01  om 221 dagar         faktura  Föreningen Exempel och Stiftelsen Exempel fakturerar
                                            Exempelregionen för 2027-07-01 till 2027-12-31 (del 4 av 4)
              funding.stod.invoiced in_advance: periodens första dag

$ iop deadlines --kind invoice --all tests/data/agreements/delade-underlag.yaml -q --lang en
delade-underlag  OSN 2024-00079
  Mötesplats i Exempelby

  2026-01-01  325 days ago  invoice  Done: Föreningen Exempel and Stiftelsen Exempel invoices Exempelregionen
                                     for 2026-01-01 to 2026-06-30 (part 1 of 4)
              funding.stod.invoiced in_advance: the period's first day; sent to Föreningen Exempel 2026-01-05
              (F-1) and Stiftelsen Exempel 2026-01-05 (F-2)
  2026-01-01  325 days ago  invoice  Overdue: Stiftelsen Exempel invoices Exempelregionen for 2026-01-01 to
                                     2026-12-31 (part 1 of 2)
              funding.hyra.invoiced in_advance: the period's first day; sent to Föreningen Exempel 2026-01-05
              (F-4) with Exempelregionen as payer; still to be sent to Stiftelsen Exempel with Exempelregionen
              as payer
  2026-07-01  144 days ago  invoice  Overdue: Stiftelsen Exempel invoices Exempelregionen for 2026-07-01 to
                                     2026-12-31 (part 2 of 4)
              funding.stod.invoiced in_advance: the period's first day; sent to Föreningen Exempel 2026-07-01
              (F-3); still to be sent to Stiftelsen Exempel
  2027-01-01  in 40 days    invoice  Föreningen Exempel and Stiftelsen Exempel invoices Exempelregionen for
                                     2027-01-01 to 2027-06-30 (part 3 of 4)
              Friday, New Year's Day; the working day before is 2026-12-30
              funding.stod.invoiced in_advance: the period's first day
  2027-01-01  in 40 days    invoice  Stiftelsen Exempel invoices Exempelregionen for 2027-01-01 to 2027-12-31
                                     (part 2 of 2)
              Friday, New Year's Day; the working day before is 2026-12-30
              funding.hyra.invoiced in_advance: the period's first day
  2027-07-01  in 221 days   invoice  Föreningen Exempel and Stiftelsen Exempel invoices Exempelregionen for
                                     2027-07-01 to 2027-12-31 (part 4 of 4)
              funding.stod.invoiced in_advance: the period's first day

$ iop status tests/data/agreements/delade-underlag.yaml -q
Läget 2026-11-22

1 avtal: 1 utkast
  utkast  delade-underlag  OSN 2024-00079  inte undertecknat av Exempelregionen, Föreningen Exempel och
                                           Stiftelsen Exempel; började 2026-01-01; slutar 2027-12-31, om 404
                                           dagar

Försenat: inget
Underlag att skicka
  2026-01-01  för 325 dagar sedan  delade-underlag  60 000 kr  hyra 1 av 2, 2026-01-01/2026-12-31 (utkast:
                                                               inte undertecknat av alla)
  2026-07-01  för 144 dagar sedan  delade-underlag  50 000 kr  stod 2 av 4, 2026-07-01/2026-12-31 (utkast:
                                                               inte undertecknat av alla)
Indexvärden som saknas eller väntas: inga
Undantag som snart går ut eller har gått ut: inga

Närmaste 90 dagarna, till och med 2027-02-20
  2027-01-01  om 40 dagar  fredag, nyårsdagen; vardagen före är 2026-12-30
    delade-underlag  Avtalsår 2 börjar
    delade-underlag  Föreningen Exempel och Stiftelsen Exempel fakturerar Exempelregionen för 2027-01-01 till
                     2027-06-30 (del 3 av 4)
    delade-underlag  Stiftelsen Exempel fakturerar Exempelregionen för 2027-01-01 till 2027-12-31 (del 2 av 2)
