#include "cli/main.hpp"

int main(int argc, char** argv) {
  return iop::cli::main(argc, argv);
}
