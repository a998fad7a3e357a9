#include "cli/system_error.hpp"

#include <array>
#include <cerrno>
#include <cstring>

namespace iop::cli {

namespace {

struct Reason {
  int number;
  Text words;
};

constexpr std::array reasons{
    Reason{EACCES, {"åtkomst nekad", "permission denied"}},
    Reason{EPERM, {"åtkomst nekad", "permission denied"}},
    Reason{EISDIR, {"det är en katalog", "it is a directory"}},
    Reason{ENOENT, {"filen eller katalogen finns inte", "there is no such file or directory"}},
    Reason{ENOTDIR, {"en del av sökvägen är ingen katalog", "a part of the path is no directory"}},
    Reason{EIO, {"läs- eller skrivfel på disken", "an input or output error on the disk"}},
    Reason{ENOSPC, {"disken är full", "the disk is full"}},
    Reason{EDQUOT, {"utrymmet du får använda är fullt", "the space you may use is full"}},
    Reason{EFBIG, {"filen blir för stor", "the file becomes too large"}},
    Reason{ELOOP, {"för många symboliska länkar efter varandra", "too many symbolic links in a row"}},
    Reason{ENAMETOOLONG, {"namnet är för långt", "the name is too long"}},
    Reason{EROFS, {"filsystemet går bara att läsa", "the file system is read-only"}},
    Reason{EMFILE, {"för många filer är öppna", "too many files are open"}},
    Reason{ENFILE, {"för många filer är öppna", "too many files are open"}},
    Reason{EBUSY, {"den är upptagen", "it is busy"}},
    Reason{ENXIO, {"enheten svarar inte", "the device does not answer"}},
};

}  // namespace

Message why_refused(int number) {
  for (const auto& reason : reasons) {
    if (reason.number == number) return message_of(reason.words);
  }
  return message({"operativsystemet säger \"{}\"", "the operating system says \"{}\""},
                 std::strerror(number));
}

}  // namespace iop::cli
