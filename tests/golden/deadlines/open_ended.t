# A row that nothing ends has its invoices dated three years ahead, to 2029-11-22, and no number of all.
$ iop deadlines --kind invoice --all tests/data/agreements/uppdrag-utan-slut.yaml -q
uppdrag-utan-slut  OSN 2023-00081
  Uppsökande arbete i Exempelby

  2023-10-15  för 1134 dagar sedan  faktura  Klart: Föreningen Exempel fakturerar Exempelregionen för
                                             2023-10-15 till 2024-10-14 (del 1)
              funding.stod.invoiced in_advance: periodens första dag; skickat 2023-10-16 (F-1)
  2024-10-15  för 768 dagar sedan   faktura  Klart: Föreningen Exempel fakturerar Exempelregionen för
                                             2024-10-15 till 2025-10-14 (del 2)
              funding.stod.invoiced in_advance: periodens första dag; skickat 2024-10-15 (F-2)
  2025-10-15  för 403 dagar sedan   faktura  Försenat: Föreningen Exempel fakturerar Exempelregionen för
                                             2025-10-15 till 2026-10-14 (del 3)
              funding.stod.invoiced in_advance: periodens första dag
  2026-10-15  för 38 dagar sedan    faktura  Försenat: Föreningen Exempel fakturerar Exempelregionen för
                                             2026-10-15 till 2027-10-14 (del 4)
              funding.stod.invoiced in_advance: periodens första dag
  2027-10-15  om 327 dagar          faktura  Föreningen Exempel fakturerar Exempelregionen för 2027-10-15 till
                                             2028-10-14 (del 5)
              funding.stod.invoiced in_advance: periodens första dag
  2028-10-15  om 693 dagar          faktura  Föreningen Exempel fakturerar Exempelregionen för 2028-10-15 till
                                             2029-10-14 (del 6)
              söndag; vardagen före är 2028-10-13
              funding.stod.invoiced in_advance: periodens första dag
  2029-10-15  om 1058 dagar         faktura  Föreningen Exempel fakturerar Exempelregionen för 2029-10-15 till
                                             2030-10-14 (del 7)
              funding.stod.invoiced in_advance: periodens första dag

$ iop status tests/data/agreements/uppdrag-utan-slut.yaml -q
Läget 2026-11-22

1 avtal: 1 gällande
  gällande  uppdrag-utan-slut  OSN 2023-00081  ingen sista dag är avtalad

Försenat: inget
Underlag att skicka
  2025-10-15  för 403 dagar sedan  uppdrag-utan-slut  100 000 kr  stod 3, 2025-10-15/2026-10-14
  2026-10-15  för 38 dagar sedan   uppdrag-utan-slut  100 000 kr  stod 4, 2026-10-15/2027-10-14
Indexvärden som saknas eller väntas: inga
Undantag som snart går ut eller har gått ut: inga

Närmaste 90 dagarna, till och med 2027-02-20: inget
$ iop status tests/data/agreements/uppdrag-utan-slut.yaml -q --format json
{
  "schema": "iop.status/1",
  "today": "2026-11-22",
  "as_of": null,
  "until": "2027-02-20",
  "agreements": [
    {
      "agreement": "uppdrag-utan-slut",
      "diarienummer": "OSN 2023-00081",
      "title": "Uppsökande arbete i Exempelby",
      "standing": "active",
      "start": "2023-10-15",
      "last_day": null,
      "days_left": null,
      "not_signed_by": [],
      "departures": [],
      "decisions": [],
      "undecided": []
    }
  ],
  "files_with_errors": [],
  "overdue": [],
  "bases": [
    {
      "agreement": "uppdrag-utan-slut",
      "about": "funding.stod",
      "title": "Föreningen Exempel fakturerar Exempelregionen för 2025-10-15 till 2026-10-14 (del 3)",
      "date": "2025-10-15",
      "days_left": -403,
      "period": "2025-10-15/2026-10-14",
      "instalment": {
        "number": 3,
        "of": null
      },
      "amount": "100000.00",
      "currency": "SEK",
      "status": "final",
      "draft": false
    },
    {
      "agreement": "uppdrag-utan-slut",
      "about": "funding.stod",
      "title": "Föreningen Exempel fakturerar Exempelregionen för 2026-10-15 till 2027-10-14 (del 4)",
      "date": "2026-10-15",
      "days_left": -38,
      "period": "2026-10-15/2027-10-14",
      "instalment": {
        "number": 4,
        "of": null
      },
      "amount": "100000.00",
      "currency": "SEK",
      "status": "final",
      "draft": false
    }
  ],
  "undated_bases": [],
  "undated_duties": [],
  "index_values": [],
  "waivers": [],
  "ahead": [],
  "states": []
}
