#include <map>

#include "payment/exact_text.hpp"
#include "payment/figure.hpp"

namespace iop {

namespace {

using Operands = std::vector<Operand>;

/// A whole year, or a whole divided by itself: a factor that changes nothing, and for no reason of its own.
bool is_needless_factor(const Operand& operand) {
  const auto* figure = operand.figure.get();
  if (figure == nullptr || figure->value != 1) return false;
  if (figure->op == FigureOp::years) return true;
  return figure->op == FigureOp::divide && figure->operands.front().figure == figure->operands.back().figure;
}

/// Takes the factors out that change nothing; answers with the figure where only that is left.
FigurePtr simplify_product(Figure& figure) {
  auto& factors = figure.operands;
  for (auto at = factors.begin(); at != factors.end() && factors.size() > 1;)
    at = is_needless_factor(*at) ? factors.erase(at) : at + 1;
  return factors.size() == 1 ? factors.front().figure : nullptr;
}

/// Of `a` x `b` / `a` the figure `b`; null of all else.
FigurePtr simplify_quotient(const Figure& figure) {
  const auto& part = figure.operands.front().figure;
  const auto& whole = figure.operands.back().figure;
  if (part->op != FigureOp::multiply || part->operands.size() != 2) return nullptr;
  const auto& a = part->operands.front().figure;
  const auto& b = part->operands.back().figure;
  if (a == whole) return b;
  return b == whole ? a : nullptr;
}

/// The figure that is left of `figure`, whose operands are done, without needless steps; null where it stays.
FigurePtr simplify(Figure& figure) {
  if (figure.op == FigureOp::multiply) return simplify_product(figure);
  return figure.op == FigureOp::divide ? simplify_quotient(figure) : nullptr;
}

/// Makes equal figures one, from the leaves up.
class Sharing {
 public:
  FigurePtr share(const FigurePtr& figure) {
    if (const auto done = done_.find(figure.get()); done != done_.end()) return done->second;
    Figure copy = *figure;
    for (auto& operand : copy.operands) {
      if (operand.figure) operand.figure = share(operand.figure);
    }
    auto rest = simplify(copy);
    return done_[figure.get()] = rest ? rest : the_one(std::move(copy));
  }

 private:
  /// The figure that `figure` is another of, or a new one.
  FigurePtr the_one(Figure figure) {
    auto& equals = by_key_[key_of(figure)];
    for (const auto& known : equals) {
      if (known->source != figure.source && !known->source.empty() && !figure.source.empty()) continue;
      if (known->source.empty()) known->source = figure.source;
      return known;
    }
    equals.push_back(std::make_shared<Figure>(std::move(figure)));
    numbers_.emplace(equals.back().get(), numbers_.size());
    return equals.back();
  }

  [[nodiscard]] std::string key_of(const Figure& figure) const {
    std::string out{field::name_of(figure.op)};
    out += '\n' + exact_text(figure.value) + '\n' + figure.words.sv;
    for (const auto& operand : figure.operands) {
      const auto* known = operand.figure.get();
      out += '\n' + operand.name + '=' +
             (known != nullptr ? '#' + std::to_string(numbers_.at(known)) : operand.given);
    }
    return out;
  }

  std::map<const Figure*, FigurePtr> done_;
  std::map<std::string, std::vector<std::shared_ptr<Figure>>> by_key_;
  std::map<const Figure*, std::size_t> numbers_;  ///< of the figures that are left
};

}  // namespace

std::vector<FigurePtr> simplified(const std::vector<FigurePtr>& roots) {
  Sharing sharing;
  std::vector<FigurePtr> out;
  out.reserve(roots.size());
  for (const auto& root : roots) out.push_back(sharing.share(root));
  return out;
}

}  // namespace iop
