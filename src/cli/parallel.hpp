#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "cli/progress.hpp"

namespace iop::cli {

/// Calls `work(i)` for every i below `count` on up to `threads` threads; the first exception is thrown again
/// here.
template <class Work>
void for_each_index(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto loop = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      const std::lock_guard lock{failure_mutex};
      if (!failure) failure = std::current_exception();
    }
  };
  std::vector<std::jthread> helpers;
  for (std::size_t n = 1; n < std::min<std::size_t>(threads, count); ++n) helpers.emplace_back(loop);
  loop();
  helpers.clear();
  if (failure) std::rethrow_exception(failure);
}

/// Works on as many items as `progress` counts, in blocks, in parallel, and hands each block's results over
/// in order, so that no more than one block is held at a time.
template <class Result, class Work, class Take>
void for_each_in_order(Progress& progress, unsigned threads, const Work& work, const Take& take) {
  constexpr std::size_t block = 512;
  const auto count = progress.count();
  for (std::size_t begin = 0; begin < count; begin += block) {
    std::vector<Result> results(std::min(block, count - begin));
    for_each_index(results.size(), threads, [&](std::size_t i) {
      results[i] = work(begin + i);
      progress.step();
    });
    progress.erase();
    for (auto& result : results) take(std::move(result));
  }
}

}  // namespace iop::cli
