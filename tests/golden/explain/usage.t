$ iop explain goteborgs-stadsmission
$ iop explain goteborgs-stadsmission --period 2026 --instalment 1
$ iop explain goteborgs-stadsmission --deadline last-notise
$ iop explain goteborgs-stadsmission --deadline last-notice --instalment 1
$ iop explain goteborgs-stadsmission --instalment -1
$ iop explain goteborgs-stadsmission --period 20x6
$ iop explain goteborgs-stadsmission --period 2027 --lang en
$ iop explain goteborgs-stadsmission --period 2035
$ iop explain goteborgs-stadsmission --deadline option
$ iop explain goteborgs-stadsmission --period 2026 --format csv
