#include "yaml/reader.hpp"

#include <istream>
#include <streambuf>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/node/node.h>  // else clang-tidy takes parser.h's `Node` for ours
#include <yaml-cpp/parser.h>

#include "yaml/builder.hpp"
#include "yaml/prescan.hpp"
#include "yaml/rules.hpp"

namespace iop::yaml {
namespace {

/// The bytes as a stream, without a copy.
class Bytes : public std::streambuf {
 public:
  explicit Bytes(std::string_view bytes) {
    char* const begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }
};

/// yaml-cpp's reason in our words.
[[noreturn]] void refuse(Builder& builder, std::string_view bytes, const YAML::ParserException& error) {
  const auto is = [&](std::string_view message) {
    return std::string_view{error.msg}.substr(0, message.size()) == message;
  };
  namespace why = YAML::ErrorMsg;
  const auto& syntax = builder.syntax();
  auto at = error.mark.pos < 0 ? syntax.scene.token_end : static_cast<std::uint32_t>(error.mark.pos);
  if (is(why::UNKNOWN_ANCHOR)) {
    builder.report_alias(at);
    throw Stopped{};
  }
  if (is(why::INVALID_ESCAPE) || is(why::INVALID_HEX) || is(why::INVALID_UNICODE)) syntax.refuse_escape(at);
  if (is(why::TAB_IN_INDENTATION)) syntax.refuse_tab(at);
  if (is(why::EOF_IN_SCALAR) || is(why::DOC_IN_SCALAR)) syntax.refuse_open_quote(at);
  if (is(why::ALIAS_NOT_FOUND) || is(why::ANCHOR_NOT_FOUND) || is(why::CHAR_IN_ALIAS) ||
      is(why::CHAR_IN_ANCHOR)) {
    const auto mark = bytes.substr(0, at).find_last_of("*&");
    if (mark != std::string_view::npos) at = static_cast<std::uint32_t>(mark);
  }
  syntax.refuse_at(at);
}

void parse(Builder& builder, std::string_view bytes) {
  Bytes buffer(bytes);
  std::istream in(&buffer);
  try {
    YAML::Parser parser(in);
    parser.HandleNextDocument(builder);
  } catch (const YAML::ParserException& error) {
    // What follows the document may be at fault, and then in our own words.
    if (builder.document_ended()) return builder.finish_document();
    refuse(builder, bytes, error);
  }
  builder.finish_document();
}

}  // namespace

std::optional<Node> read(Report& report) {
  if (!fit_to_read(report)) return {};
  Builder builder(report);
  const auto findings = report.size();
  try {
    parse(builder, report.source().bytes());
  } catch (const Stopped&) {
    return builder.take();
  }
  auto root = builder.take();
  const bool nothing = !root || (root->is_null() && root->span.begin == root->span.end);
  if (!nothing) return root;
  if (report.size() == findings) {
    report.add(empty_file, {0, 0}, message({"filen är tom", "the file is empty"}))
        .help(message({"börja med `iop: 1`", "begin with `iop: 1`"}));
  }
  return {};
}

std::string without_byte_order_mark(std::string bytes) {
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.erase(0, 3);
  return bytes;
}

}  // namespace iop::yaml
