#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "render/json.hpp"
#include "term/state.hpp"

namespace iop::render {

/// A sentence on each changed field, each notice that counts, and what is left out.
std::vector<Message> state_words(const AgreementState& state);

/// What an agreement's state is: the amendment that set each changed field, what the notices come to, and
/// what is left out. Nothing where no day was asked for.
void write_state(std::ostream& out, const AgreementState& state, Lang lang, std::string_view margin);
/// The same as a paragraph and a list in Markdown.
void write_markdown_state(std::ostream& out, const AgreementState& state, Lang lang);

/// `amended`: every field that an amendment in force has set, with that amendment.
Json amended_json(const AgreementState& state);
/// `notices`: those that count, and what they end.
Json notices_json(const AgreementState& state);
/// `left_out`: the amendments and notices that come after the day asked for.
Json left_out_json(const AgreementState& state);

/// The three, behind the `agreement` or `file` that `name` is.
Json state_json(std::string_view key, const std::string& name, const AgreementState& state);

}  // namespace iop::render
