#pragma once

#include <ostream>

#include "render/json.hpp"
#include "term/state.hpp"

namespace iop::render {

/// A sentence on each changed field, and on what is left out.
std::vector<Message> state_words(const AgreementState& state);

/// What an agreement's state is: the amendment that set each changed field, and what is left out. Nothing
/// where no day was asked for.
void write_state(std::ostream& out, const AgreementState& state, Lang lang, std::string_view margin);

/// `amended`: every field that an amendment in force has set, with that amendment.
Json amended_json(const AgreementState& state);
/// `left_out`: the amendments and notices that come after the day asked for.
Json left_out_json(const AgreementState& state);

}  // namespace iop::render
