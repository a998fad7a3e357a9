#pragma once

#include <string_view>

namespace iop::cli {

/// Runs the program, built from `commit`, in the real world.
int main(int argc, char** argv, std::string_view commit);

}  // namespace iop::cli
