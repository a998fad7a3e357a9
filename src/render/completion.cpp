#include "render/completion.hpp"

#include <array>

namespace iop::render {

std::span<const CompletionShell> completion_shells() {
  static constexpr std::array shells{CompletionShell{"bash", completion_bash},
                                     CompletionShell{"zsh", completion_zsh}};
  return shells;
}

}  // namespace iop::render
