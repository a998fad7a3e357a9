#include "base/sha256.hpp"

#include <array>
#include <cstdint>
#include <sys/types.h>

#include <sha2.h>

namespace iop {

std::string sha256(std::string_view bytes) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  std::array<char, SHA256_DIGEST_STRING_LENGTH> hex{};
  SHA256End(&context, hex.data());
  return hex.data();
}

}  // namespace iop
