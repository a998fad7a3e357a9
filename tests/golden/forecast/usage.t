$ iop forecast --years 2027..2026
$ iop forecast --years soon
$ iop forecast --years 2026..2126
$ iop forecast --by region
$ iop forecast --format yaml
