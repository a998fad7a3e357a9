# The year's cost by who pays; what rests on an assumption apart, payments without an amount counted.
$ iop forecast --years 2026..2028 --assume VPI=2.5
$ iop forecast --years 2026..2027 --by payee --lang en goteborgs-stadsmission roda-korset-rosengrenska --assume VPI:2024=2.5
$ iop forecast --years 2026 --by agreement --assume VPI=2.5 --format json
$ iop forecast goteborgs-stadsmission --years 2026..2027 --format csv
$ iop forecast goteborgs-stadsmission --years 2026..2027 --format csv --csv-dialect excel-sv
