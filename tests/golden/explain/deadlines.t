$ iop explain roda-korset-rosengrenska --deadline last-notice
roda-korset-rosengrenska  OSN 2023-01807

  2029-03-31 Sista dagen då alla parter ska ha beslutat om uppsägning, men den slutar med
  avtalstiden (2029-09-30) och förkortar ingenting; sista dagen som förkortar är 2029-03-29
  lördag, påskafton; vardagen före är 2029-03-29

    1. avtalstidens sista dag: 2029-09-30
       källa: term.end
         rad 102: end: 2029-09-30
    2. uppsägning 2029-03-31, 6 månader framåt: samma dag i månaden, annars månadens sista (lag
       1930:173 1 §): 2029-09-30
       källa: termination.notice
         rad 105: notice: 6 months
    3. uppsägning 2029-04-01, 6 månader framåt: samma dag i månaden, annars månadens sista (lag
       1930:173 1 §): 2029-10-01
       källa: termination.notice
         rad 105: notice: 6 months
    4. sista dag vars uppsägning slutar senast 2029-09-30; dagen efter slutar 2029-10-01:
       2029-03-31
       källa: termination.notice
         rad 105: notice: 6 months
    grund: termination.notice 6 månader, räknat till samma dag (lag 1930:173 1 §): sista beslut
    2029-03-31 slutar 2029-09-30; termination.counting är ett antagande som ingen har beslutat
$ iop explain goteborgs-stadsmission --deadline leave-notice --period 2027 --lang en
goteborgs-stadsmission  OSN 2025-00506

  2027-06-30 Last day for a party to give notice of leaving by the end of agreement year 2
  (2027-12-31)

    1. the agreement begins: 2026-01-01
       source: term.start
         line 73: start: 2026-01-01
    2. 2 years later: 2028-01-01
    3. the day before: 2027-12-31
    4. notice on 2027-06-30, 6 months forward: the same day of the month, else its last (Act
       1930:173, section 1): 2027-12-30
       source: termination.notice
         line 77: notice: 6 months
    5. notice on 2027-07-01, 6 months forward: the same day of the month, else its last (Act
       1930:173, section 1): 2028-01-01
       source: termination.notice
         line 77: notice: 6 months
    6. the latest day whose notice ends by 2027-12-31; the next day's ends 2028-01-01:
       2027-06-30
       source: termination.notice
         line 77: notice: 6 months
    basis: termination.notice 6 months, counted to the same day (Act 1930:173, section 1):
    notice 2027-06-30 ends 2027-12-30; termination.counting is an assumption nobody has decided;
    a cause must be given (termination.for_cause)
$ iop explain goteborgs-stadsmission --deadline index-publication --period 2026 --format json
{
  "schema": "iop.explain/1",
  "today": "2026-11-22",
  "as_of": null,
  "amounts": [],
  "dates": [
    {
      "agreement": "goteborgs-stadsmission",
      "diarienummer": "OSN 2025-00506",
      "file": "agreements/goteborgs-stadsmission.yaml",
      "kind": "index-publication",
      "date": "2026-12-15",
      "title": "VPI för 2026 väntas omkring den här dagen; behövs för avtalsår 2",
      "basis": "funding.stod.indexation; Sveriges Kommuner och Regioner (SKR) publicerar, ungefärlig dag",
      "period": "2026",
      "about": "funding.stod.indexation",
      "status": "upcoming",
      "working_day_before": null,
      "root": 0,
      "steps": [
        {
          "id": 0,
          "op": "stated",
          "value": "2026-12-15",
          "operands": [],
          "words": "VPI för 2026 väntas omkring",
          "source": "funding.stod.indexation",
          "places": [
            {
              "path": "funding.stod.indexation",
              "line": 91,
              "text": "indexation:"
            }
          ]
        }
      ],
      "places": [
        {
          "path": "funding.stod.indexation",
          "line": 91,
          "text": "indexation:"
        }
      ]
    }
  ],
  "states": []
}
