# An amount down to its leaves, with an assumed index; a year where the agreement says nothing of instalments.
$ iop explain roda-korset-rosengrenska --instalment 3 --assume VPI=2.5
$ iop explain goteborgs-stadsmission --period 2026 --lang en
$ iop explain skyddsvarnet --period A2 --assume VPI=2.5 --format json
