#include "render/rules.hpp"

#include <array>

#include "base/text.hpp"

namespace iop::render {

namespace {

struct ValueWords {
  Lang lang;

  std::string operator()(int number) const { return std::to_string(number); }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Duration& duration) const { return duration.in_words().in(lang); }
  std::string operator()(const rules::Ceiling* ceiling) const {
    return message({"{} {} euro på {} (enligt {}, {} till {})", "{} EUR {} in {} (by {}, {} to {})"},
                   field::name_of(ceiling->basis.value_or({})), int{ceiling->eur.value_or({})},
                   ceiling->period.value_or({}).in_words(), ceiling->act.value_or({}),
                   ceiling->valid_from.value_or({}).to_string(), ceiling->valid_to.value_or({}).to_string())
        .in(lang);
  }
  template <class T>
  std::string operator()(const std::vector<T>& list) const {
    std::vector<std::string> words;
    for (const auto& item : list) words.push_back((*this)(item));
    return text::join(words);
  }
};

}  // namespace

std::span<const HandbookFormat> handbook_formats() {
  static constexpr std::array formats{HandbookFormat{"text", handbook_text},
                                      HandbookFormat{"json", handbook_json},
                                      HandbookFormat{"markdown", handbook_markdown}};
  return formats;
}

Text word_for_level(const std::optional<Severity>& level) {
  return level ? word_for(*level) : Text{"av", "off"};
}

std::string words_for(const rules::Parameter& parameter, Lang lang) {
  return text::printable(std::visit(ValueWords{lang}, parameter.value));
}

}  // namespace iop::render
