$ iop completion fish
! iop: completion kan inte vara `fish` (möjliga värden: `bash`, `zsh`)
[2]
$ iop completion
! iop: `skal` saknas (se `iop --help`)
[2]
