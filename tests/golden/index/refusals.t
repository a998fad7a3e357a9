$ iop index show VPI
VPI  Vårdprisindex, Sveriges Kommuner och Regioner (SKR)
     värden för 2012 till 2016, i schemas/index/vpi.yaml
     publicerade men ej införda: 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025 (lägg till med `iop index add`)
     nästa värde, för 2026, väntas omkring 2026-12-15
2012  1,8 %  SKL cirkulär 16:62, publicerat 2016-12-12
2013  2,0 %  SKL cirkulär 16:62, publicerat 2016-12-12
2014  2,7 %  SKL cirkulär 16:62, publicerat 2016-12-12
2015  2,5 %  SKL cirkulär 16:62, publicerat 2016-12-12
2016  2,2 %  SKL cirkulär 16:62, publicerat 2016-12-12
$ iop index list --format json
{
  "schema": "iop.index/1",
  "today": "2026-11-22",
  "series": [
    {
      "series": "VPI",
      "name": "Vårdprisindex",
      "publisher": "Sveriges Kommuner och Regioner (SKR)",
      "unit": "percent_change",
      "file": "schemas/index/vpi.yaml",
      "sha256": "e6e98d2838c8ea992de0ac40d3d724752c7eb3224f23e9b84cc255462e478541",
      "values": [
        {
          "year": 2012,
          "change": "1.8",
          "status": "definitive",
          "published": "2016-12-12",
          "source": "SKL cirkulär 16:62"
        },
        {
          "year": 2013,
          "change": "2.0",
          "status": "definitive",
          "published": "2016-12-12",
          "source": "SKL cirkulär 16:62"
        },
        {
          "year": 2014,
          "change": "2.7",
          "status": "definitive",
          "published": "2016-12-12",
          "source": "SKL cirkulär 16:62"
        },
        {
          "year": 2015,
          "change": "2.5",
          "status": "definitive",
          "published": "2016-12-12",
          "source": "SKL cirkulär 16:62"
        },
        {
          "year": 2016,
          "change": "2.2",
          "status": "definitive",
          "published": "2016-12-12",
          "source": "SKL cirkulär 16:62"
        }
      ]
    }
  ]
}
$ iop index add VPI 2012 --change 1.8 --published 2016-12-12 --source "SKL cirkulär 16:62"
! iop: VPI 2012 finns redan i filen (ett publicerat värde ändras för hand, med källa)
[2]
$ iop index add VPI 2027 --change 1.8 --published 2026-11-01 --source "SKL cirkulär 16:62"
! iop: 2027 är ännu inte här: idag är det 2026-11-22
[2]
$ iop index add VPI 2025 --change 1.8 --published 2026-12-15 --source "SKL cirkulär 16:62"
! iop: publiceringen 2026-12-15 ligger efter dagens datum 2026-11-22
[2]
$ iop index add VPI 2025 --change 1.8 --published 2024-12-16 --source "SKL cirkulär 16:62"
! iop: publiceringen 2024-12-16 ligger före indexåret 2025 (ett års värde publiceras tidigast under året)
[2]
$ iop index add VPI 2025 --change 1.85 --published 2025-12-15 --source "SKL cirkulär 16:62"
! iop: `1.85` har fler decimaler än seriens 1 (skriv värdet som det publicerats)
[2]
$ iop index add VPI 2025 --change 1.8 --published 2025-12-15 --source " "
! iop: källan saknas (ange var värdet publicerats)
[2]
$ iop index add VPI 2025 --change 1,8 --published 2025-12-15 --source "SKL cirkulär 16:62"
! iop: --change: `1,8` läses inte: decimaler skrivs efter punkt, inte komma (skriv `1.8`)
[2]
$ iop index add VPI 2025 --change 1.8 --published 2025-12-15
! iop: `--source` saknas (se `iop --help`)
[2]
$ iop index show KPI
! iop: SERIE kan inte vara `KPI` (menas `VPI`?)
[2]
