$ iop explain roda-korset-rosengrenska --deadline last-notice
$ iop explain goteborgs-stadsmission --deadline leave-notice --period 2027 --lang en
$ iop explain goteborgs-stadsmission --deadline index-publication --period 2026 --format json
