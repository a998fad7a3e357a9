#include "term/trial.hpp"

#include "term/change.hpp"

namespace iop {

namespace {

yaml::Node text_node(std::string text) {
  return {.kind = yaml::Kind::scalar, .style = yaml::Style::double_quoted, .text = std::move(text)};
}

yaml::Node row_of(const TrialNotice& notice, const Timeline& like) {
  const auto& model = like.as_of(notice.day).termination->model;
  const bool decides = model && *model == TerminationModel::unanimous;
  yaml::Node row{.kind = yaml::Kind::mapping};
  row.items = {text_node("party"), text_node(notice.party), text_node(decides ? "decided" : "given"),
               text_node(notice.day.to_string())};
  return row;
}

yaml::Node with_notices(const yaml::Node& root, const Timeline& like, std::span<const TrialNotice> notices) {
  yaml::Node out = root;
  for (const auto& notice : notices) {
    const auto* list = out.find("notices");
    const auto next = list != nullptr && list->is_sequence() ? list->items.size() : 0;
    const auto row = row_of(notice, like);
    apply({"notices." + std::to_string(next), {}, &row}, out);
  }
  return out;
}

Agreement read(const yaml::Node& root) {
  const Source nowhere{"", ""};
  Report unread{nowhere};
  return decode(root, unread);
}

}  // namespace

Trial::Trial(const yaml::Node& root, const Timeline& like, std::span<const TrialNotice> notices,
             Date known_on)
    : root_(with_notices(root, like, notices)),
      agreement_(read(root_)),
      timeline_(root_, agreement_),
      ending_(ending_of(timeline_, known_on)) {}

}  // namespace iop
