#pragma once

#include <string>
#include <string_view>

#include "base/lang.hpp"
#include "field/type_info.hpp"
#include "yaml/node.hpp"

namespace iop::compare {

/// What stands at the dotted `path` of an agreement, as a noun in a sentence: `beloppet för `stod``; what has
/// no word of its own by what it lies in, then its key (`bidrag 1 från `vgr`: innehållet`); else the path
/// itself in backticks.
Message label_of(std::string_view path);
/// The same, of the document `root`: a signature's values by whose signature it is.
Message label_of(std::string_view path, const yaml::Node& root);

/// A word that the files choose among, as a noun or adverb in a sentence: `party_leaves` is `den partens
/// medverkan`; the word itself where none is known for it.
Message word_of(std::string_view value);

/// A value as a person writes it: `500 000 kr`, `6 månader`, `halvårsvis`; a long text is cut.
Message in_words(const field::TypeInfo& type, const yaml::Node& node);

/// A value for a program, as text: an amount with two decimals, others as the file has them; a collection as
/// one line of YAML.
std::string for_program(const field::TypeInfo& type, const yaml::Node& node);

}  // namespace iop::compare
