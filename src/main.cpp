#include "cli/main.hpp"

#include "cli/commit.hpp"

int main(int argc, char** argv) {
  return iop::cli::main(argc, argv, iop::cli::commit());
}
