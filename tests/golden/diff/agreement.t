# What differs in meaning, by area; the exit code says that something binding does.
$ iop diff tests/rules/comparison/signed-agreement-changed/old/agreements/stod.yaml tests/rules/comparison/signed-agreement-changed/bad/agreements/stod.yaml
tests/rules/comparison/signed-agreement-changed/old/agreements/stod.yaml -> tests/rules/comparison/signed-agreement-changed/bad/agreements/stod.yaml

Avtalstid
  Avtalets sista dag ändras från 2036-12-31 till 2038-12-31

Pengar
  Beloppet för `stod` ändras från 500 000 kr till 550 000 kr per år
      avtalsår 1: 500 000 kr blir 550 000 kr
      avtalsår 2: okänt, förut och nu
      avtalsår 3: okänt, förut och nu
      avtalsår 4: okänt, förut och nu
      avtalsår 5: okänt, förut och nu
      avtalsår 6: inget blir okänt
      avtalsår 7: inget blir okänt
  Indexåret för `stod` ändras från året före till samma år

Uppsägning
  Uppsägningstiden ändras från 6 månader till 3 månader
      sista uppsägningsdag: 2036-06-30 blir 2038-09-30
[1]
$ iop diff tests/rules/comparison/amendment-rewritten/old/agreements/stod.yaml tests/rules/comparison/amendment-rewritten/good/agreements/stod.yaml --lang en
tests/rules/comparison/amendment-rewritten/old/agreements/stod.yaml -> tests/rules/comparison/amendment-rewritten/good/agreements/stod.yaml

Money
  From 2035-01-01 by a new amendment: the amount of `stod` becomes 600 000 kr
      agreement year 2: unknown, then and now
      agreement year 4: unknown becomes 600 000 kr
      agreement year 5: unknown, then and now

Notice
  The day a notice was withdrawn is added: 2034-04-01

Duties and follow-up
  A duty done: the reference is added: "OSN 2031-00042-12"

Other
  An amendment: the day of decision is added: 2033-11-20
[1]
$ iop diff tests/rules/comparison/signed-agreement-changed/old/agreements/stod.yaml tests/rules/comparison/signed-agreement-changed/good/agreements/samtalsstod.yaml --format markdown
## `tests/rules/comparison/signed-agreement-changed/old/agreements/stod.yaml` → `tests/rules/comparison/signed-agreement-changed/good/agreements/samtalsstod.yaml`

### Pengar

- När `stod` avrundas ändras från varje år till först vid betalning
  - avtalsår 2: okänt, förut och nu
  - avtalsår 3: okänt blir 550 000 kr
  - avtalsår 4: okänt, förut och nu
  - avtalsår 5: okänt, förut och nu
- Betalningstiden i dagar för `stod` tillkommer: 30
- Från 2034-01-01 enligt nytt tillägg: beloppet för `stod` blir 550 000 kr

### Uppsägning

- Kravet på skäl för uppsägning tillkommer: ja

### Övrigt

- Ett antagande tillkommer: about: "funding.stod.indexation.rounding", text: "Avtalet säger inte när beloppet avrundas. Här avr…
[1]
$ iop diff tests/rules/comparison/amendment-rewritten/old/agreements/stod.yaml tests/rules/comparison/amendment-rewritten/bad/agreements/stod.yaml --format json
{
  "schema": "iop.diff/1",
  "today": "2026-11-22",
  "as_of": null,
  "old": "tests/rules/comparison/amendment-rewritten/old/agreements/stod.yaml",
  "new": "tests/rules/comparison/amendment-rewritten/bad/agreements/stod.yaml",
  "changes": [
    {
      "area": "money",
      "path": "amendments.0.set.funding.stod.amount",
      "what": "Tilläggets värde för beloppet för `stod` ändras från 550 000 kr till 560 000 kr",
      "old": "550000.00",
      "new": "560000.00",
      "effect": [
        {
          "what": "agreement_year",
          "agreement_year": 2,
          "old": null,
          "new": null
        },
        {
          "what": "agreement_year",
          "agreement_year": 3,
          "old": "550000.00",
          "new": "560000.00"
        },
        {
          "what": "agreement_year",
          "agreement_year": 4,
          "old": null,
          "new": null
        },
        {
          "what": "agreement_year",
          "agreement_year": 5,
          "old": null,
          "new": null
        }
      ]
    },
    {
      "area": "notice",
      "path": "notices.0.given",
      "what": "Dagen för en uppsägning ändras från 2034-03-01 till 2034-06-01",
      "old": "2034-03-01",
      "new": "2034-06-01",
      "effect": []
    },
    {
      "area": "duties",
      "path": "done.0.date",
      "what": "Dagen då ett åtagande utfördes ändras från 2033-02-20 till 2033-01-20",
      "old": "2033-02-20",
      "new": "2033-01-20",
      "effect": []
    },
    {
      "area": "signatures",
      "path": "signatures.0",
      "what": "En underskrift tas bort: party: \"vgr\", name: \"Ordföranden\", date: 2031-12-15",
      "old": "{party: vgr, name: Ordföranden, date: 2031-12-15}",
      "new": null,
      "effect": []
    },
    {
      "area": "signatures",
      "path": "signatures.0.name",
      "what": "Namnet i en underskrift för `foreningen` ändras från \"Verksamhetschefen\" till \"Verksamhetsledaren\"",
      "old": "Verksamhetschefen",
      "new": "Verksamhetsledaren",
      "effect": []
    }
  ],
  "states": []
}
[1]
# Layout is no difference.
$ iop diff skyddsvarnet agreements/skyddsvarnet.yaml
agreements/skyddsvarnet.yaml -> agreements/skyddsvarnet.yaml

Ingen skillnad i sak.
