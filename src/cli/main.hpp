#pragma once

namespace iop::cli {

/// Runs the program in the real world.
int main(int argc, char** argv);

}  // namespace iop::cli
