# A party leaves, for cause: with two parties the agreement ends. What rests on an index that is awaited is not known.
$ iop notice goteborgs-stadsmission --given 2026-11-22
goteborgs-stadsmission  OSN 2025-00506
  Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande
  insatser för personer med skadligt bruk och beroende

  Uppsägning 2026-11-22 av Västra Götalandsregionen eller Göteborgs Kyrkliga Stadsmission
    Avtalet upphör 2027-05-22 i stället för 2030-12-31 (färre än två parter är kvar)
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2026-11-22 slutar
      2027-05-22; termination.counting är ett antagande som ingen har beslutat; orsak ska anges
      (termination.for_cause)

    stod: Västra Götalandsregionen betalar Göteborgs Kyrkliga Stadsmission
      utbetalning  period                           utan         med
                1  2026-01-01 – 2026-12-31    400 000 kr  400 000 kr
                2  2027-01-01 – 2027-05-22         okänt       okänt  annars till 2027-12-31, index inväntas
                3  2028-01-01 – 2028-12-31         okänt           -  bortfaller, index inväntas
                4  2029-01-01 – 2029-12-31         okänt           -  bortfaller, index inväntas
                5  2030-01-01 – 2030-12-31         okänt           -  bortfaller, index inväntas
      utan uppsägningen: fastställt 400 000 kr, 4 inväntar index
      med uppsägningen: fastställt 400 000 kr, 1 inväntar index
      skillnad: kan inte räknas, en utbetalning som ändras har inget belopp (--assume antar index)

    Åtaganden som står kvar
      2026-12-31 Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2026);
        ingen dag avtalad
      2026-12-31 Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
      2026-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2026); ingen dag
        avtalad
      2026-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2026); ingen dag avtalad

    Perioder som avtalet bara omfattar en del av, så att åtagandet inte räknas
      2027-06-30 Styrgruppen träffas (vårterminen 2027); ingen dag avtalad; avtalet omfattar bara en del av
        perioden (efter avtalets slut)
      2027-12-31 Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2027);
        ingen dag avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)
      2027-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2027); ingen dag
        avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)
      2027-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2027); ingen dag avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)

    Dagar som försvinner
      2027-06-30 – 2029-06-30 uppsägning: 3 dagar (termination.notice)
      2027-12-15 – 2029-12-15 index: 3 dagar (funding.stod.indexation)
      2027-12-31 – 2030-12-31 åtagande: 7 dagar (duties.styrgruppsmote)
      2028-01-01 – 2030-01-01 avtalsår: 3 dagar (term.start)
      2028-12-31 – 2030-12-31 åtagande: 3 dagar (duties.utvardering)
      2028-12-31 – 2030-12-31 åtagande: 3 dagar (duties.verksamhetsplan)
      2028-12-31 – 2030-12-31 åtagande: 3 dagar (duties.arsrapport)
      2030-06-30 sista uppsägning: Sista dagen för en part att säga upp sin medverkan i förtid: upphör då
        2030-12-30 i stället för 2030-12-31
      2030-12-31 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2030-06-30

    Dagar som tillkommer
      2027-05-22 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2030-12-31

    En dag senare, 2026-11-23: slutar 2027-05-23; kan inte räknas, en utbetalning som ändras har inget belopp
      (--assume antar index)

  Avtalets egna ord
  - clauses.termination
    Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt
    ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden
    begära omförhandling, alternativt säga upp sin medverkan i IOPt. Vid uppsägning gäller sex månaders
    uppsägningstid.
  - clauses.repayment
    Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig
    att medlen använts för otillåtna ändamål.
# With an assumed index; a day later costs a day.
$ iop notice goteborgs-stadsmission --given 2027-02-15 --by vgr --assume VPI=2.5
goteborgs-stadsmission  OSN 2025-00506
  Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande
  insatser för personer med skadligt bruk och beroende

  Uppsägning 2027-02-15 av Västra Götalandsregionen
    Avtalet upphör 2027-08-15 i stället för 2030-12-31 (färre än två parter är kvar)
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2027-02-15 slutar
      2027-08-15; termination.counting är ett antagande som ingen har beslutat; orsak ska anges
      (termination.for_cause)

    stod: Västra Götalandsregionen betalar Göteborgs Kyrkliga Stadsmission
      tidigare, oförändrat: fastställt 400 000 kr
      utbetalning  period                           utan         med
                2  2027-01-01 – 2027-08-15    410 000 kr  255 699 kr  annars till 2027-12-31, PRELIMINÄR
                3  2028-01-01 – 2028-12-31    420 250 kr           -  bortfaller, PRELIMINÄR
                4  2029-01-01 – 2029-12-31    430 756 kr           -  bortfaller, PRELIMINÄR
                5  2030-01-01 – 2030-12-31    441 525 kr           -  bortfaller, PRELIMINÄR
      utan uppsägningen: fastställt 400 000 kr, preliminärt 1 702 531 kr
      med uppsägningen: fastställt 400 000 kr, preliminärt 255 699 kr
      skillnad: 1 446 832 kr mindre betalas (PRELIMINÄR)

    Åtaganden som står kvar
      2026-12-31 Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2026);
        ingen dag avtalad
      2026-12-31 Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
      2026-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2026); ingen dag
        avtalad
      2026-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2026); ingen dag avtalad
      2027-06-30 Styrgruppen träffas (vårterminen 2027); ingen dag avtalad

    Perioder som avtalet bara omfattar en del av, så att åtagandet inte räknas
      2027-12-31 Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2027);
        ingen dag avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)
      2027-12-31 Styrgruppen träffas (höstterminen 2027); ingen dag avtalad; avtalet omfattar bara en del av
        perioden (efter avtalets slut)
      2027-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2027); ingen dag
        avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)
      2027-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2027); ingen dag avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)

    Dagar som försvinner
      2027-06-30 – 2029-06-30 uppsägning: 3 dagar (termination.notice)
      2027-12-15 – 2029-12-15 index: 3 dagar (funding.stod.indexation)
      2028-01-01 – 2030-01-01 avtalsår: 3 dagar (term.start)
      2028-06-30 – 2030-12-31 åtagande: 6 dagar (duties.styrgruppsmote)
      2028-12-31 – 2030-12-31 åtagande: 3 dagar (duties.utvardering)
      2028-12-31 – 2030-12-31 åtagande: 3 dagar (duties.verksamhetsplan)
      2028-12-31 – 2030-12-31 åtagande: 3 dagar (duties.arsrapport)
      2030-06-30 sista uppsägning: Sista dagen för en part att säga upp sin medverkan i förtid: upphör då
        2030-12-30 i stället för 2030-12-31
      2030-12-31 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2030-06-30

    Dagar som tillkommer
      2027-08-15 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2030-12-31

    En dag senare, 2027-02-16: slutar 2027-08-16; 1 102 kr mer betalas (PRELIMINÄR)

  Avtalets egna ord
  - clauses.termination
    Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt
    ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden
    begära omförhandling, alternativt säga upp sin medverkan i IOPt. Vid uppsägning gäller sex månaders
    uppsägningstid.
  - clauses.repayment
    Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig
    att medlen använts för otillåtna ändamål.
$ iop notice goteborgs-stadsmission --given 2027-02-15 --by stadsmissionen --assume VPI=2.5 --format json
{
  "schema": "iop.notice/1",
  "today": "2026-11-22",
  "as_of": null,
  "agreement": "goteborgs-stadsmission",
  "diarienummer": "OSN 2025-00506",
  "amended": [],
  "notices": [],
  "left_out": [],
  "model": "party_leaves",
  "notice": "6 months",
  "counting": "same_day",
  "cause_required": true,
  "obstacle": null,
  "remarks": [],
  "decisions": [],
  "undecided": [],
  "assumed_decisions": [],
  "leave_by": null,
  "outcomes": [
    {
      "parties": [
        "stadsmissionen"
      ],
      "given": "2027-02-15",
      "effect": "agreement_ends",
      "why": "färre än två parter är kvar",
      "counted_end": "2027-08-15",
      "last_day": "2027-08-15",
      "last_day_without": "2030-12-31",
      "agreement_end": "2027-08-15",
      "ends_before_start": false,
      "basis": "termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2027-02-15 slutar 2027-08-15; termination.counting är ett antagande som ingen har beslutat; orsak ska anges (termination.for_cause)",
      "remaining_parties": [],
      "duties_without_party": [],
      "funding": [
        {
          "id": "stod",
          "payer": "vgr",
          "payees": [
            "stadsmissionen"
          ],
          "currency": "SEK",
          "lines_are": "instalments",
          "lines": [
            {
              "number": 1,
              "payer": "vgr",
              "payee": "stadsmissionen",
              "change": "unchanged",
              "settled": true,
              "without": {
                "start": "2026-01-01",
                "end": "2026-12-31",
                "amount": "400000.00",
                "status": "final"
              },
              "with": {
                "start": "2026-01-01",
                "end": "2026-12-31",
                "amount": "400000.00",
                "status": "final"
              }
            },
            {
              "number": 2,
              "payer": "vgr",
              "payee": "stadsmissionen",
              "change": "changed",
              "settled": false,
              "without": {
                "start": "2027-01-01",
                "end": "2027-12-31",
                "amount": "410000.00",
                "status": "preliminary"
              },
              "with": {
                "start": "2027-01-01",
                "end": "2027-08-15",
                "amount": "255699.00",
                "status": "preliminary"
              }
            },
            {
              "number": 3,
              "payer": "vgr",
              "payee": "stadsmissionen",
              "change": "dropped",
              "settled": false,
              "without": {
                "start": "2028-01-01",
                "end": "2028-12-31",
                "amount": "420250.00",
                "status": "preliminary"
              },
              "with": null
            },
            {
              "number": 4,
              "payer": "vgr",
              "payee": "stadsmissionen",
              "change": "dropped",
              "settled": false,
              "without": {
                "start": "2029-01-01",
                "end": "2029-12-31",
                "amount": "430756.00",
                "status": "preliminary"
              },
              "with": null
            },
            {
              "number": 5,
              "payer": "vgr",
              "payee": "stadsmissionen",
              "change": "dropped",
              "settled": false,
              "without": {
                "start": "2030-01-01",
                "end": "2030-12-31",
                "amount": "441525.00",
                "status": "preliminary"
              },
              "with": null
            }
          ],
          "settled": {
            "final": "400000.00",
            "preliminary": "0.00",
            "awaited": 0,
            "unknown": 0
          },
          "without": {
            "final": "400000.00",
            "preliminary": "1702531.00",
            "awaited": 0,
            "unknown": 0
          },
          "with": {
            "final": "400000.00",
            "preliminary": "255699.00",
            "awaited": 0,
            "unknown": 0
          },
          "difference": {
            "amount": "-1446832.00",
            "status": "preliminary"
          },
          "issued_excess": [],
          "problems": []
        }
      ],
      "difference": {
        "amount": "-1446832.00",
        "status": "preliminary"
      },
      "duties": [
        {
          "kind": "duty",
          "date": "2026-12-31",
          "title": "Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2026); ingen dag avtalad",
          "status": "upcoming",
          "period": "2026",
          "about": "duties.utvardering",
          "partly_covered": false,
          "after_end": false
        },
        {
          "kind": "duty",
          "date": "2026-12-31",
          "title": "Styrgruppen träffas (höstterminen 2026); ingen dag avtalad",
          "status": "upcoming",
          "period": "2026-HT",
          "about": "duties.styrgruppsmote",
          "partly_covered": false,
          "after_end": false
        },
        {
          "kind": "duty",
          "date": "2026-12-31",
          "title": "Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2026); ingen dag avtalad",
          "status": "upcoming",
          "period": "2026",
          "about": "duties.verksamhetsplan",
          "partly_covered": false,
          "after_end": false
        },
        {
          "kind": "duty",
          "date": "2026-12-31",
          "title": "Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret (2026); ingen dag avtalad",
          "status": "upcoming",
          "period": "2026",
          "about": "duties.arsrapport",
          "partly_covered": false,
          "after_end": false
        },
        {
          "kind": "duty",
          "date": "2027-06-30",
          "title": "Styrgruppen träffas (vårterminen 2027); ingen dag avtalad",
          "status": "upcoming",
          "period": "2027-VT",
          "about": "duties.styrgruppsmote",
          "partly_covered": false,
          "after_end": false
        }
      ],
      "partial_duties": [
        {
          "kind": "duty",
          "date": "2027-12-31",
          "title": "Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2027); ingen dag avtalad; avtalet omfattar bara en del av perioden",
          "status": "upcoming",
          "period": "2027",
          "about": "duties.utvardering",
          "partly_covered": true,
          "after_end": true
        },
        {
          "kind": "duty",
          "date": "2027-12-31",
          "title": "Styrgruppen träffas (höstterminen 2027); ingen dag avtalad; avtalet omfattar bara en del av perioden",
          "status": "upcoming",
          "period": "2027-HT",
          "about": "duties.styrgruppsmote",
          "partly_covered": true,
          "after_end": true
        },
        {
          "kind": "duty",
          "date": "2027-12-31",
          "title": "Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2027); ingen dag avtalad; avtalet omfattar bara en del av perioden",
          "status": "upcoming",
          "period": "2027",
          "about": "duties.verksamhetsplan",
          "partly_covered": true,
          "after_end": true
        },
        {
          "kind": "duty",
          "date": "2027-12-31",
          "title": "Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret (2027); ingen dag avtalad; avtalet omfattar bara en del av perioden",
          "status": "upcoming",
          "period": "2027",
          "about": "duties.arsrapport",
          "partly_covered": true,
          "after_end": true
        }
      ],
      "vanishing": [
        {
          "kind": "leave-notice",
          "about": "termination.notice",
          "first": "2027-06-30",
          "last": "2029-06-30",
          "days": [
            {
              "kind": "leave-notice",
              "date": "2027-06-30",
              "title": "Sista dagen för en part att säga upp sin medverkan till utgången av avtalsår 2 (2027-12-31)",
              "status": "upcoming",
              "period": "A2",
              "about": "termination.notice",
              "partly_covered": false
            },
            {
              "kind": "leave-notice",
              "date": "2028-06-30",
              "title": "Sista dagen för en part att säga upp sin medverkan till utgången av avtalsår 3 (2028-12-31)",
              "status": "upcoming",
              "period": "A3",
              "about": "termination.notice",
              "partly_covered": false
            },
            {
              "kind": "leave-notice",
              "date": "2029-06-30",
              "title": "Sista dagen för en part att säga upp sin medverkan till utgången av avtalsår 4 (2029-12-31)",
              "status": "upcoming",
              "period": "A4",
              "about": "termination.notice",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "index-publication",
          "about": "funding.stod.indexation",
          "first": "2027-12-15",
          "last": "2029-12-15",
          "days": [
            {
              "kind": "index-publication",
              "date": "2027-12-15",
              "title": "VPI för 2027 väntas omkring den här dagen; behövs för avtalsår 3",
              "status": "upcoming",
              "period": "2027",
              "about": "funding.stod.indexation",
              "partly_covered": false
            },
            {
              "kind": "index-publication",
              "date": "2028-12-15",
              "title": "VPI för 2028 väntas omkring den här dagen; behövs för avtalsår 4",
              "status": "upcoming",
              "period": "2028",
              "about": "funding.stod.indexation",
              "partly_covered": false
            },
            {
              "kind": "index-publication",
              "date": "2029-12-15",
              "title": "VPI för 2029 väntas omkring den här dagen; behövs för avtalsår 5",
              "status": "upcoming",
              "period": "2029",
              "about": "funding.stod.indexation",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "agreement-year",
          "about": "term.start",
          "first": "2028-01-01",
          "last": "2030-01-01",
          "days": [
            {
              "kind": "agreement-year",
              "date": "2028-01-01",
              "title": "Avtalsår 3 börjar",
              "status": "upcoming",
              "period": "A3",
              "about": "term.start",
              "partly_covered": false
            },
            {
              "kind": "agreement-year",
              "date": "2029-01-01",
              "title": "Avtalsår 4 börjar",
              "status": "upcoming",
              "period": "A4",
              "about": "term.start",
              "partly_covered": false
            },
            {
              "kind": "agreement-year",
              "date": "2030-01-01",
              "title": "Avtalsår 5 börjar",
              "status": "upcoming",
              "period": "A5",
              "about": "term.start",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "duty",
          "about": "duties.styrgruppsmote",
          "first": "2028-06-30",
          "last": "2030-12-31",
          "days": [
            {
              "kind": "duty",
              "date": "2028-06-30",
              "title": "Styrgruppen träffas (vårterminen 2028); ingen dag avtalad",
              "status": "upcoming",
              "period": "2028-VT",
              "about": "duties.styrgruppsmote",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2028-12-31",
              "title": "Styrgruppen träffas (höstterminen 2028); ingen dag avtalad",
              "status": "upcoming",
              "period": "2028-HT",
              "about": "duties.styrgruppsmote",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2029-06-30",
              "title": "Styrgruppen träffas (vårterminen 2029); ingen dag avtalad",
              "status": "upcoming",
              "period": "2029-VT",
              "about": "duties.styrgruppsmote",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2029-12-31",
              "title": "Styrgruppen träffas (höstterminen 2029); ingen dag avtalad",
              "status": "upcoming",
              "period": "2029-HT",
              "about": "duties.styrgruppsmote",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2030-06-30",
              "title": "Styrgruppen träffas (vårterminen 2030); ingen dag avtalad",
              "status": "upcoming",
              "period": "2030-VT",
              "about": "duties.styrgruppsmote",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2030-12-31",
              "title": "Styrgruppen träffas (höstterminen 2030); ingen dag avtalad",
              "status": "upcoming",
              "period": "2030-HT",
              "about": "duties.styrgruppsmote",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "duty",
          "about": "duties.utvardering",
          "first": "2028-12-31",
          "last": "2030-12-31",
          "days": [
            {
              "kind": "duty",
              "date": "2028-12-31",
              "title": "Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2028); ingen dag avtalad",
              "status": "upcoming",
              "period": "2028",
              "about": "duties.utvardering",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2029-12-31",
              "title": "Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2029); ingen dag avtalad",
              "status": "upcoming",
              "period": "2029",
              "about": "duties.utvardering",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2030-12-31",
              "title": "Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2030); ingen dag avtalad",
              "status": "upcoming",
              "period": "2030",
              "about": "duties.utvardering",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "duty",
          "about": "duties.verksamhetsplan",
          "first": "2028-12-31",
          "last": "2030-12-31",
          "days": [
            {
              "kind": "duty",
              "date": "2028-12-31",
              "title": "Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2028); ingen dag avtalad",
              "status": "upcoming",
              "period": "2028",
              "about": "duties.verksamhetsplan",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2029-12-31",
              "title": "Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2029); ingen dag avtalad",
              "status": "upcoming",
              "period": "2029",
              "about": "duties.verksamhetsplan",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2030-12-31",
              "title": "Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2030); ingen dag avtalad",
              "status": "upcoming",
              "period": "2030",
              "about": "duties.verksamhetsplan",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "duty",
          "about": "duties.arsrapport",
          "first": "2028-12-31",
          "last": "2030-12-31",
          "days": [
            {
              "kind": "duty",
              "date": "2028-12-31",
              "title": "Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret (2028); ingen dag avtalad",
              "status": "upcoming",
              "period": "2028",
              "about": "duties.arsrapport",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2029-12-31",
              "title": "Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret (2029); ingen dag avtalad",
              "status": "upcoming",
              "period": "2029",
              "about": "duties.arsrapport",
              "partly_covered": false
            },
            {
              "kind": "duty",
              "date": "2030-12-31",
              "title": "Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret (2030); ingen dag avtalad",
              "status": "upcoming",
              "period": "2030",
              "about": "duties.arsrapport",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "last-notice",
          "about": "termination.notice",
          "first": "2030-06-30",
          "last": "2030-06-30",
          "days": [
            {
              "kind": "last-notice",
              "date": "2030-06-30",
              "title": "Sista dagen för en part att säga upp sin medverkan i förtid: upphör då 2030-12-30 i stället för 2030-12-31",
              "status": "upcoming",
              "period": null,
              "about": "termination.notice",
              "partly_covered": false
            }
          ]
        },
        {
          "kind": "term-end",
          "about": "term.end",
          "first": "2030-12-31",
          "last": "2030-12-31",
          "days": [
            {
              "kind": "term-end",
              "date": "2030-12-31",
              "title": "Avtalstidens sista dag; sista uppsägningsdag är 2030-06-30",
              "status": "upcoming",
              "period": null,
              "about": "term.end",
              "partly_covered": false
            }
          ]
        }
      ],
      "appearing": [
        {
          "kind": "notice-end",
          "date": "2027-08-15",
          "title": "Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2030-12-31",
          "status": "upcoming",
          "period": null,
          "about": "notices",
          "partly_covered": false
        }
      ],
      "day_later": {
        "given": "2027-02-16",
        "effect": "agreement_ends",
        "last_day": "2027-08-16",
        "difference": {
          "amount": "1102.00",
          "status": "preliminary"
        }
      }
    }
  ],
  "clauses": [
    {
      "id": "termination",
      "text": "Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden begära omförhandling, alternativt säga upp sin medverkan i IOPt. Vid uppsägning gäller sex månaders uppsägningstid."
    },
    {
      "id": "repayment",
      "text": "Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig att medlen använts för otillåtna ändamål."
    }
  ]
}
# The whole agreement: on the last day but one that shortens it; on the next the term ends first.
$ iop notice skyddsvarnet --given 2026-06-30 --assume VPI=2.5 --lang en
skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  Notice on 2026-06-30 by any party
    The agreement ends on 2026-12-30 instead of 2026-12-31
    termination.notice 6 months, counted to the same day (Act 1930:173, section 1): notice 2026-06-30 ends
      2026-12-30; termination.counting is an assumption nobody has decided; a cause must be given
      (termination.for_cause)

    stod: Västra Götalandsregionen pays Skyddsvärnet
      earlier, unchanged: final 1 340 000 kr, preliminary 4 224 372 kr
      year  period                          without          with
         5  2026-01-01 – 2026-12-30    1 479 110 kr  1 475 134 kr  else to 2026-12-31, PRELIMINARY
      without the notice: final 1 340 000 kr, preliminary 5 703 482 kr
      with the notice: final 1 340 000 kr, preliminary 5 699 506 kr
      difference: 3 976 kr less is paid (PRELIMINARY)

    Periods that the agreement covers only in part, so that the duty does not count
      2026-12-31 Innehållet utvärderas av referensgruppen och revideras vid behov inför kommande budgetår
        (2026); no day agreed; the agreement covers only part of the period (after the agreement's end)
      2026-12-31 Referensgruppen träffas (the autumn term of 2026); no day agreed; the agreement covers only
        part of the period (after the agreement's end)

    Days that vanish
      2026-12-31 term end: Last day of the term; the last notice day was 2026-06-30

    Days that are added
      2026-12-30 notice end: The agreement's last day, by notice; its term would have ended 2026-12-31

    A day later, on 2026-07-01, the notice shortens nothing; 3 976 kr more is paid (PRELIMINARY)

  The agreement's own words
  - clauses.termination
    Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt
    ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden
    begära omförhandling, alternativt säga upp IOPt. Vid uppsägning gäller sex månaders uppsägningstid.
  - clauses.repayment
    Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig
    att medlen använts för otillåtna ändamål.
$ iop notice skyddsvarnet --given 2026-11-22
skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  Uppsägning 2026-11-22 av vilken part som helst
    Uppsägningen förkortar ingenting: tiden löper till 2027-05-22, och avtalstiden slutar 2026-12-31
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2026-11-22 slutar
      2027-05-22; termination.counting är ett antagande som ingen har beslutat; orsak ska anges
      (termination.for_cause)

    En dag senare, 2026-11-23: ingen skillnad

  Avtalets egna ord
  - clauses.termination
    Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt
    ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden
    begära omförhandling, alternativt säga upp IOPt. Vid uppsägning gäller sex månaders uppsägningstid.
  - clauses.repayment
    Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig
    att medlen använts för otillåtna ändamål.
! agreements/skyddsvarnet.yaml:81:5: error[P504]: VPI för 2022, 2023, 2024 och 2025 saknas: avtalsår 2, 3, 4 och 5 för `stod` behöver dem
!    |
! 81 |     indexation:
!    |     ^^^^^^^^^^
!    = hjälp: lägg till de publicerade värdena, ett i taget: iop index add VPI 2022 --change X.X --published DATUM --source KÄLLA
! 
[1]
# All must decide: who has, who has not, and what if the last one does.
$ iop notice roda-korset-rosengrenska --decided vgr=2026-12-10 --assume VPI=2.5
roda-korset-rosengrenska  OSN 2023-01807
  Idéburet offentligt partnerskap (IOP) mellan Västra Götalandsregionen, Svenska Röda Korset och Rosengrenska
  stiftelsen gällande vårdlots för personer som saknar nödvändiga tillstånd att vistas i Västra Götaland

  Västra Götalandsregionen beslutar 2026-12-10
  Alla parter måste besluta; beslut saknas från Svenska Röda Korset och Rosengrenska stiftelsen, och tills
    dess slutar ingenting

  Om Svenska Röda Korset och Rosengrenska stiftelsen beslutar 2026-12-10
    Avtalet upphör 2027-06-10 i stället för 2029-09-30
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2026-12-10 slutar
      2027-06-10; termination.counting är ett antagande som ingen har beslutat

    stod: Västra Götalandsregionen betalar Svenska Röda Korset
      tidigare, oförändrat: fastställt 2 500 000 kr, preliminärt 2 562 500 kr
      utbetalning  period                             utan           med
                5  2026-10-01 – 2027-03-31    1 313 282 kr  1 313 282 kr  PRELIMINÄR
                6  2027-04-01 – 2027-06-10    1 313 281 kr    510 720 kr  annars till 2027-09-30, PRELIMINÄR
                7  2027-10-01 – 2028-03-31    1 346 114 kr             -  bortfaller, PRELIMINÄR
                8  2028-04-01 – 2028-09-30    1 346 113 kr             -  bortfaller, PRELIMINÄR
                9  2028-10-01 – 2029-03-31    1 379 767 kr             -  bortfaller, PRELIMINÄR
               10  2029-04-01 – 2029-09-30    1 379 766 kr             -  bortfaller, PRELIMINÄR
      utan uppsägningen: fastställt 2 500 000 kr, preliminärt 10 640 823 kr
      med uppsägningen: fastställt 2 500 000 kr, preliminärt 4 386 502 kr
      skillnad: 6 254 321 kr mindre betalas (PRELIMINÄR)

    Åtaganden som står kvar
      2026-12-31 Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
      2026-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2026); ingen dag
        avtalad
      2026-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2026); ingen dag avtalad

    Perioder som avtalet bara omfattar en del av, så att åtagandet inte räknas
      2027-06-30 Styrgruppen träffas (vårterminen 2027); ingen dag avtalad; avtalet omfattar bara en del av
        perioden (efter avtalets slut)
      2027-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2027); ingen dag
        avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)
      2027-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2027); ingen dag avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)

    Dagar som försvinner
      2026-12-15 – 2027-12-15 index: 2 dagar (funding.stod.indexation)
      2027-03-31 – 2028-03-31 uppsägning: 2 dagar (termination.notice)
      2027-10-01 – 2028-10-01 avtalsår: 2 dagar (term.start)
      2027-12-31 – 2029-12-31 åtagande: 5 dagar (duties.styrgruppsmote)
      2028-12-31 – 2029-12-31 åtagande: 2 dagar (duties.verksamhetsplan)
      2028-12-31 – 2029-12-31 åtagande: 2 dagar (duties.arsrapport)
      2029-03-31 sista uppsägning: Sista dagen då alla parter ska ha beslutat om uppsägning, men den slutar
        med avtalstiden (2029-09-30) och förkortar ingenting; sista dagen som förkortar är 2029-03-29
      2029-09-30 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2029-03-31

    Dagar som tillkommer
      2027-06-10 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2029-09-30

    En dag senare, 2026-12-11: slutar 2027-06-11; 7 296 kr mer betalas (PRELIMINÄR)

  Avtalets egna ord
  - clauses.termination
    Samtliga parter äger likvärdig rätt att genom IOP:ts styrgrupp yrka på omförhandling av innehållet,
    alternativt uppsägning av partnerskapet. Förändrade villkor gällande innehåll eller uppsägning av
    samverkan ska godkännas av samtliga parter för att vara giltig. För uppsägning gäller sex månaders
    uppsägningstid, med start då samtliga parter fattat beslut om uppsägning.
$ iop notice roda-korset-rosengrenska --decided vgr=2026-12-10 --decided roda_korset=2027-01-20 --decided rosengrenska=2027-02-03 --assume VPI=2.5
roda-korset-rosengrenska  OSN 2023-01807
  Idéburet offentligt partnerskap (IOP) mellan Västra Götalandsregionen, Svenska Röda Korset och Rosengrenska
  stiftelsen gällande vårdlots för personer som saknar nödvändiga tillstånd att vistas i Västra Götaland

  Västra Götalandsregionen beslutar 2026-12-10
  Svenska Röda Korset beslutar 2027-01-20
  Rosengrenska stiftelsen beslutar 2027-02-03

  Alla parter har beslutat, sist 2027-02-03
    Avtalet upphör 2027-08-03 i stället för 2029-09-30
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut 2027-02-03 slutar
      2027-08-03; termination.counting är ett antagande som ingen har beslutat

    stod: Västra Götalandsregionen betalar Svenska Röda Korset
      tidigare, oförändrat: fastställt 2 500 000 kr, preliminärt 2 562 500 kr
      utbetalning  period                             utan           med
                5  2026-10-01 – 2027-03-31    1 313 282 kr  1 313 282 kr  PRELIMINÄR
                6  2027-04-01 – 2027-08-03    1 313 281 kr    896 702 kr  annars till 2027-09-30, PRELIMINÄR
                7  2027-10-01 – 2028-03-31    1 346 114 kr             -  bortfaller, PRELIMINÄR
                8  2028-04-01 – 2028-09-30    1 346 113 kr             -  bortfaller, PRELIMINÄR
                9  2028-10-01 – 2029-03-31    1 379 767 kr             -  bortfaller, PRELIMINÄR
               10  2029-04-01 – 2029-09-30    1 379 766 kr             -  bortfaller, PRELIMINÄR
      utan uppsägningen: fastställt 2 500 000 kr, preliminärt 10 640 823 kr
      med uppsägningen: fastställt 2 500 000 kr, preliminärt 4 772 484 kr
      skillnad: 5 868 339 kr mindre betalas (PRELIMINÄR)

    Åtaganden som står kvar
      2026-12-31 Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
      2026-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2026); ingen dag
        avtalad
      2026-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2026); ingen dag avtalad
      2027-06-30 Styrgruppen träffas (vårterminen 2027); ingen dag avtalad

    Perioder som avtalet bara omfattar en del av, så att åtagandet inte räknas
      2027-12-31 Styrgruppen träffas (höstterminen 2027); ingen dag avtalad; avtalet omfattar bara en del av
        perioden (efter avtalets slut)
      2027-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2027); ingen dag
        avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)
      2027-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2027); ingen dag avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)

    Dagar som försvinner
      2026-12-15 – 2027-12-15 index: 2 dagar (funding.stod.indexation)
      2027-03-31 – 2028-03-31 uppsägning: 2 dagar (termination.notice)
      2027-10-01 – 2028-10-01 avtalsår: 2 dagar (term.start)
      2028-06-30 – 2029-12-31 åtagande: 4 dagar (duties.styrgruppsmote)
      2028-12-31 – 2029-12-31 åtagande: 2 dagar (duties.verksamhetsplan)
      2028-12-31 – 2029-12-31 åtagande: 2 dagar (duties.arsrapport)
      2029-03-31 sista uppsägning: Sista dagen då alla parter ska ha beslutat om uppsägning, men den slutar
        med avtalstiden (2029-09-30) och förkortar ingenting; sista dagen som förkortar är 2029-03-29
      2029-09-30 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2029-03-31

    Dagar som tillkommer
      2027-08-03 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2029-09-30

    En dag senare, 2027-02-04: slutar 2027-08-04; 7 061 kr mer betalas (PRELIMINÄR)

  Avtalets egna ord
  - clauses.termination
    Samtliga parter äger likvärdig rätt att genom IOP:ts styrgrupp yrka på omförhandling av innehållet,
    alternativt uppsägning av partnerskapet. Förändrade villkor gällande innehåll eller uppsägning av
    samverkan ska godkännas av samtliga parter för att vara giltig. För uppsägning gäller sex månaders
    uppsägningstid, med start då samtliga parter fattat beslut om uppsägning.
# To be out by a day.
$ iop notice goteborgs-stadsmission --leave-by 2028-12-31 --assume VPI=2.5
goteborgs-stadsmission  OSN 2025-00506
  Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande
  insatser för personer med skadligt bruk och beroende

  För att vara ute senast 2028-12-31: säg upp senast 2028-06-30
    uppsägning den dagen slutar 2028-12-30; dagen efter slutar den 2029-01-01, och det är för sent

  Uppsägning 2028-06-30 av Västra Götalandsregionen eller Göteborgs Kyrkliga Stadsmission
    Avtalet upphör 2028-12-30 i stället för 2030-12-31 (färre än två parter är kvar)
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2028-06-30 slutar
      2028-12-30; termination.counting är ett antagande som ingen har beslutat; orsak ska anges
      (termination.for_cause)

    stod: Västra Götalandsregionen betalar Göteborgs Kyrkliga Stadsmission
      tidigare, oförändrat: fastställt 400 000 kr, preliminärt 410 000 kr
      utbetalning  period                           utan         med
                3  2028-01-01 – 2028-12-30    420 250 kr  419 120 kr  annars till 2028-12-31, PRELIMINÄR
                4  2029-01-01 – 2029-12-31    430 756 kr           -  bortfaller, PRELIMINÄR
                5  2030-01-01 – 2030-12-31    441 525 kr           -  bortfaller, PRELIMINÄR
      utan uppsägningen: fastställt 400 000 kr, preliminärt 1 702 531 kr
      med uppsägningen: fastställt 400 000 kr, preliminärt 829 120 kr
      skillnad: 873 411 kr mindre betalas (PRELIMINÄR)

    Åtaganden som står kvar
      2026-12-31 Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2026);
        ingen dag avtalad
      2026-12-31 Styrgruppen träffas (höstterminen 2026); ingen dag avtalad
      2026-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2026); ingen dag
        avtalad
      2026-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2026); ingen dag avtalad
      2027-06-30 Styrgruppen träffas (vårterminen 2027); ingen dag avtalad
      2027-12-31 Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2027);
        ingen dag avtalad
      2027-12-31 Styrgruppen träffas (höstterminen 2027); ingen dag avtalad
      2027-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2027); ingen dag
        avtalad
      2027-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2027); ingen dag avtalad
      2028-06-30 Styrgruppen träffas (vårterminen 2028); ingen dag avtalad

    Perioder som avtalet bara omfattar en del av, så att åtagandet inte räknas
      2028-12-31 Innehållet utvärderas av styrgruppen och revideras vid behov inför kommande budgetår (2028);
        ingen dag avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)
      2028-12-31 Styrgruppen träffas (höstterminen 2028); ingen dag avtalad; avtalet omfattar bara en del av
        perioden (efter avtalets slut)
      2028-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2028); ingen dag
        avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)
      2028-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2028); ingen dag avtalad; avtalet omfattar bara en del av perioden (efter avtalets slut)

    Dagar som försvinner
      2028-06-30 – 2029-06-30 uppsägning: 2 dagar (termination.notice)
      2028-12-15 – 2029-12-15 index: 2 dagar (funding.stod.indexation)
      2029-01-01 – 2030-01-01 avtalsår: 2 dagar (term.start)
      2029-06-30 – 2030-12-31 åtagande: 4 dagar (duties.styrgruppsmote)
      2029-12-31 – 2030-12-31 åtagande: 2 dagar (duties.utvardering)
      2029-12-31 – 2030-12-31 åtagande: 2 dagar (duties.verksamhetsplan)
      2029-12-31 – 2030-12-31 åtagande: 2 dagar (duties.arsrapport)
      2030-06-30 sista uppsägning: Sista dagen för en part att säga upp sin medverkan i förtid: upphör då
        2030-12-30 i stället för 2030-12-31
      2030-12-31 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2030-06-30

    Dagar som tillkommer
      2028-12-30 upphör: Avtalets sista dag efter uppsägning; avtalstiden skulle ha slutat 2030-12-31

    En dag senare, 2028-07-01: slutar 2029-01-01; 2 288 kr mer betalas (PRELIMINÄR)

  Avtalets egna ord
  - clauses.termination
    Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt
    ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden
    begära omförhandling, alternativt säga upp sin medverkan i IOPt. Vid uppsägning gäller sex månaders
    uppsägningstid.
  - clauses.repayment
    Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig
    att medlen använts för otillåtna ändamål.
$ iop notice roda-korset-rosengrenska --leave-by 2028-09-30 --assume VPI=2.5 --lang en
roda-korset-rosengrenska  OSN 2023-01807
  Idéburet offentligt partnerskap (IOP) mellan Västra Götalandsregionen, Svenska Röda Korset och Rosengrenska
  stiftelsen gällande vårdlots för personer som saknar nödvändiga tillstånd att vistas i Västra Götaland

  All parties must decide; missing: Västra Götalandsregionen, Svenska Röda Korset and Rosengrenska stiftelsen,
    and until then nothing ends

  To be out by 2028-09-30: all parties must have decided by 2028-03-31
    notice on that day ends on 2028-09-30; on the day after it ends on 2028-10-01, which is too late

  If Västra Götalandsregionen, Svenska Röda Korset and Rosengrenska stiftelsen decide on 2028-03-31
    The agreement ends on 2028-09-30 instead of 2029-09-30
    termination.notice 6 months, counted to the same day (Act 1930:173, section 1): last decision 2028-03-31
      ends 2028-09-30; termination.counting is an assumption nobody has decided

    stod: Västra Götalandsregionen pays Svenska Röda Korset
      earlier, unchanged: final 2 500 000 kr, preliminary 5 189 063 kr
      instalment  period                          without          with
               7  2027-10-01 – 2028-03-31    1 346 114 kr  1 346 114 kr  PRELIMINARY
               8  2028-04-01 – 2028-09-30    1 346 113 kr  1 346 113 kr  PRELIMINARY
               9  2028-10-01 – 2029-03-31    1 379 767 kr             -  not paid, PRELIMINARY
              10  2029-04-01 – 2029-09-30    1 379 766 kr             -  not paid, PRELIMINARY
      without the notice: final 2 500 000 kr, preliminary 10 640 823 kr
      with the notice: final 2 500 000 kr, preliminary 7 881 290 kr
      difference: 2 759 533 kr less is paid (PRELIMINARY)

    Duties that remain
      2026-12-31 Styrgruppen träffas (the autumn term of 2026); no day agreed
      2026-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2026); no day
        agreed
      2026-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2026); no day agreed
      2027-06-30 Styrgruppen träffas (the spring term of 2027); no day agreed
      2027-12-31 Styrgruppen träffas (the autumn term of 2027); no day agreed
      2027-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2027); no day
        agreed
      2027-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2027); no day agreed
      2028-06-30 Styrgruppen träffas (the spring term of 2028); no day agreed

    Periods that the agreement covers only in part, so that the duty does not count
      2028-12-31 Styrgruppen träffas (the autumn term of 2028); no day agreed; the agreement covers only part
        of the period (after the agreement's end)
      2028-12-31 Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2028); no day
        agreed; the agreement covers only part of the period (after the agreement's end)
      2028-12-31 Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2028); no day agreed; the agreement covers only part of the period (after the agreement's end)

    Days that vanish
      2027-12-15 index: VPI for 2027 is expected around this day; needed for agreement year 5
      2028-03-31 leave notice: Last day for all parties to have decided on notice by the end of agreement year
        4 (2028-09-30)
      2028-10-01 agreement year: Agreement year 5 begins
      2029-03-31 last notice: Last day for all parties to have decided on notice, but it ends with the term
        (2029-09-30) and shortens nothing; the last day that does is 2029-03-29
      2029-06-30 – 2029-12-31 duty: 2 days (duties.styrgruppsmote)
      2029-09-30 term end: Last day of the term; the last notice day is 2029-03-31
      2029-12-31 duty: Årlig verksamhetsplan för IOP:t med tillhörande handlings-/aktivitetsplan (2029); no
        day agreed; the agreement covers only part of the period
      2029-12-31 duty: Årsrapport till avtalsparterna samt till avtalsansvarig handläggare på Koncernkontoret
        (2029); no day agreed; the agreement covers only part of the period

    Days that are added
      2028-09-30 notice end: The agreement's last day, by notice; its term would have ended 2029-09-30

    A day later, on 2028-04-01: ends on 2028-10-01; 7 418 kr more is paid (PRELIMINARY)

  The agreement's own words
  - clauses.termination
    Samtliga parter äger likvärdig rätt att genom IOP:ts styrgrupp yrka på omförhandling av innehållet,
    alternativt uppsägning av partnerskapet. Förändrade villkor gällande innehåll eller uppsägning av
    samverkan ska godkännas av samtliga parter för att vara giltig. För uppsägning gäller sex månaders
    uppsägningstid, med start då samtliga parter fattat beslut om uppsägning.
$ iop notice skyddsvarnet --leave-by 2026-12-31
skyddsvarnet  HSNG 2021-00405
  Idéburet offentligt partnerskap (IOP) mellan Skyddsvärnet och Västra Götalandsregionen avseende en
  socialmedicinsk mottagning

  Ute senast 2026-12-31: ingen uppsägning behövs, det upphör ändå 2026-12-31

  Avtalets egna ord
  - clauses.termination
    Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt
    ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden
    begära omförhandling, alternativt säga upp IOPt. Vid uppsägning gäller sex månaders uppsägningstid.
  - clauses.repayment
    Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig
    att medlen använts för otillåtna ändamål.
! agreements/skyddsvarnet.yaml:81:5: error[P504]: VPI för 2022, 2023, 2024 och 2025 saknas: avtalsår 2, 3, 4 och 5 för `stod` behöver dem
!    |
! 81 |     indexation:
!    |     ^^^^^^^^^^
!    = hjälp: lägg till de publicerade värdena, ett i taget: iop index add VPI 2022 --change X.X --published DATUM --source KÄLLA
! 
[1]
# An assignment whose document says nothing of how it ends.
$ iop notice koordinatorer-samsjuklighet --given 2026-11-22
koordinatorer-samsjuklighet
  Uppdragshandling koordinatörer för samverkan kring personer med samsjuklighet

  obs: avtalet säger inte hur det sägs upp: `termination` behöver `notice`, `model` och `counting`

[1]
# Before the agreement's first day: what is not counted, and what would end before it begins.
$ iop notice goteborgs-stadsmission --leave-by 2026-03-01
goteborgs-stadsmission  OSN 2025-00506
  Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande
  insatser för personer med skadligt bruk och beroende

  Ute senast 2026-03-01: ingen dag räcker, även uppsägning på avtalets första dag 2026-01-01 slutar
    2026-07-01; uppsägning dessförinnan räknas inte, för avtalet säger inte om den är möjlig (pröva en dag med
    --given)

  Avtalets egna ord
  - clauses.termination
    Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt
    ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden
    begära omförhandling, alternativt säga upp sin medverkan i IOPt. Vid uppsägning gäller sex månaders
    uppsägningstid.
  - clauses.repayment
    Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig
    att medlen använts för otillåtna ändamål.
$ iop notice goteborgs-stadsmission --given 2025-01-01 --by vgr
goteborgs-stadsmission  OSN 2025-00506
  Idéburet offentligt partnerskap (IOP) mellan Göteborgs Stadsmission och Västra Götalandsregionen gällande
  insatser för personer med skadligt bruk och beroende

  obs: dagen är före avtalets första dag 2026-01-01, och avtalet säger inte om det kan sägas upp dessförinnan;
    det som följer gäller bara om det kan det

  Uppsägning 2025-01-01 av Västra Götalandsregionen
    Avtalet skulle upphöra innan det börjar: tiden går ut 2025-07-01, och dess första dag är 2026-01-01
    termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): uppsägning 2025-01-01 slutar
      2025-07-01; termination.counting är ett antagande som ingen har beslutat; orsak ska anges
      (termination.for_cause)

    stod: Västra Götalandsregionen betalar Göteborgs Kyrkliga Stadsmission
      utbetalning  period                           utan  med
                1  2026-01-01 – 2026-12-31    400 000 kr    -  bortfaller
                2  2027-01-01 – 2027-12-31         okänt    -  bortfaller, index inväntas
                3  2028-01-01 – 2028-12-31         okänt    -  bortfaller, index inväntas
                4  2029-01-01 – 2029-12-31         okänt    -  bortfaller, index inväntas
                5  2030-01-01 – 2030-12-31         okänt    -  bortfaller, index inväntas
      utan uppsägningen: fastställt 400 000 kr, 4 inväntar index
      med uppsägningen: fastställt 0 kr
      skillnad: kan inte räknas, en utbetalning som ändras har inget belopp (--assume antar index)

    Dagar som försvinner
      2026-06-30 – 2030-12-31 åtagande: 10 dagar (duties.styrgruppsmote)
      2026-12-15 – 2029-12-15 index: 4 dagar (funding.stod.indexation)
      2026-12-31 – 2030-12-31 åtagande: 5 dagar (duties.utvardering)
      2026-12-31 – 2030-12-31 åtagande: 5 dagar (duties.verksamhetsplan)
      2026-12-31 – 2030-12-31 åtagande: 5 dagar (duties.arsrapport)
      2027-01-01 – 2030-01-01 avtalsår: 4 dagar (term.start)
      2027-06-30 – 2029-06-30 uppsägning: 3 dagar (termination.notice)
      2030-06-30 sista uppsägning: Sista dagen för en part att säga upp sin medverkan i förtid: upphör då
        2030-12-30 i stället för 2030-12-31
      2030-12-31 avtalsslut: Avtalstidens sista dag; sista uppsägningsdag är 2030-06-30

    En dag senare, 2025-01-02: tiden går ut 2025-07-02; lika mycket betalas

  Avtalets egna ord
  - clauses.termination
    Om någon av parterna inte uppfyller överenskomna villkor, brister i sina åtaganden, eller väsentligt
    ändrade omständigheter inträffar, så äger samtliga parter rätten att när som helst under tidsperioden
    begära omförhandling, alternativt säga upp sin medverkan i IOPt. Vid uppsägning gäller sex månaders
    uppsägningstid.
  - clauses.repayment
    Återbetalningsskyldighet av eventuellt utbetalda medel kan krävas i extraordinära fall om det visar sig
    att medlen använts för otillåtna ändamål.
