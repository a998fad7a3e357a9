// One fuzzer a target: compiled with IOP_FUZZ_TARGET, and linked with libFuzzer by the `fuzz` preset alone.
#include <cstddef>
#include <cstdint>

#include "fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  iop::test::IOP_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
