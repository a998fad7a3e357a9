#pragma once

#include "cli/draft_judge.hpp"

namespace iop::cli {

/// Whether `id` can be a file's name without its ending and a word on the command line; the failure says what
/// could be meant.
std::optional<Failure> fault_of_id(const std::string& id);
/// Whether `key` can be the id of a party beside `others`.
std::optional<Failure> fault_of_party(const std::string& key, const std::vector<std::string>& others);
/// `value` as it stands in a file: blanks around it cut, organisation numbers and diarienummer in their usual
/// form, `ja` and `nej` as booleans where `path` is one.
std::string as_value(const std::string& path, std::string_view value);
/// What keeps `value` from being written at all.
std::optional<Failure> fault_of_text(const std::string& value);

/// Asks on the terminal, one question at a time, for what `draft` lacks; an empty answer leaves it open.
/// Throws `Failed` where the answers end.
void interview(Session& session, DraftJudge& judge, render::Draft& draft);

}  // namespace iop::cli
