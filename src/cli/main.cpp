#include "cli/main.hpp"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "cli/descriptor_stream.hpp"
#include "cli/run.hpp"

namespace iop::cli {

namespace {

std::size_t terminal_width(int descriptor) {
  winsize size{};
  constexpr std::size_t usual = 100;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : usual;
}

}  // namespace

int main(int argc, char** argv, std::string_view commit) {
  const auto start = std::chrono::steady_clock::now();
  DescriptorBuffer out_buffer{STDOUT_FILENO};
  DescriptorBuffer err_buffer{STDERR_FILENO};
  std::ostream out{&out_buffer};
  std::ostream err{&err_buffer};
  std::error_code no_directory;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  World world{.in = std::cin,
              .out = out,
              .err = err,
              .cwd = std::filesystem::current_path(no_directory),
              .env = [](const std::string& name) -> std::optional<std::string> {
                const char* value = std::getenv(name.c_str());
                return value != nullptr ? std::optional<std::string>{value} : std::nullopt;
              },
              .in_is_terminal = isatty(STDIN_FILENO) == 1,
              .out_is_terminal = isatty(STDOUT_FILENO) == 1,
              .err_is_terminal = isatty(STDERR_FILENO) == 1,
              .width = terminal_width(STDOUT_FILENO),
              .today = date_in_sweden(std::chrono::duration_cast<std::chrono::seconds>(now).count()),
              .threads = std::max(1U, std::thread::hardware_concurrency()),
              .git = open_revision,
              .commit = std::string{commit},
              .elapsed =
                  [start] {
                    const auto lasted = std::chrono::steady_clock::now() - start;
                    return std::chrono::duration_cast<std::chrono::milliseconds>(lasted);
                  }};
  const int code = run(std::vector<std::string>(argv + 1, argv + argc), world);
  err.flush();
  return code;
}

}  // namespace iop::cli
