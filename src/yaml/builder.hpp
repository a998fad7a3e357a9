#pragma once

#include <optional>
#include <string>
#include <vector>

#include <yaml-cpp/anchor.h>
#include <yaml-cpp/emitterstyle.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include "diag/report.hpp"
#include "yaml/layout.hpp"
#include "yaml/node.hpp"

namespace iop::yaml {

/// Makes the tree of yaml-cpp's events, checks each against the bytes, and reports what we do not allow.
/// Throws `Stopped` where reading cannot go on.
class Builder final : public YAML::EventHandler {
 public:
  explicit Builder(Report& report) : report_(&report), bytes_(report.source().bytes()), layout_(report) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override;
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override;
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override;

  [[nodiscard]] bool document_ended() const { return document_ended_; }
  /// Demands that nothing but comments follows the document.
  void finish_document();
  /// Closes what is open and hands over the tree; none where nothing has been read.
  std::optional<Node> take();
  void report_alias(std::uint32_t at);
  [[nodiscard]] const Syntax& syntax() { return layout_.syntax(); }

 private:
  enum class Part : std::uint8_t { key, value };

  [[nodiscard]] Part next_part() const;
  Part enter(std::uint32_t mark);
  void read_properties();
  void demand_deeper() const;
  [[noreturn]] void refuse_key(Span span);
  void report_key(Span span, Message what);
  void check_key(const Node& key);
  void check_size(Node& node);
  void consume_scalar(Node& node, const std::string& value);
  void null_key();
  void null_value(std::uint32_t mark);
  [[nodiscard]] Span null_word() const;
  [[nodiscard]] Span word_at(std::uint32_t at) const;
  [[nodiscard]] int block_column() const;

  void open(Shape shape, std::uint32_t mark, const std::string& tag, YAML::anchor_t anchor);
  void close();
  Node collect();
  void complete(Node node);
  void drop_duplicates(const Frame& frame);
  void note_open_flow();
  [[nodiscard]] std::string pointer_to(const std::string& key) const;
  [[nodiscard]] bool may_report();

  Report* report_;
  std::string_view bytes_;
  Layout layout_;
  std::vector<Frame> frames_;
  std::vector<Node> waiting_;  ///< for their collection to end
  bool document_ended_ = false;
  int reported_ = 0;
};

}  // namespace iop::yaml
