#pragma once

#include <string>

#include "field/type_info.hpp"
#include "yaml/node.hpp"

namespace iop::compare {

/// What a value means, apart from how it is written: two values of `type` mean the same exactly where these
/// texts are equal. Quotes, the order of keys and of lists whose order says nothing, white space, and forms
/// of one number, duration, organisation number, diarienummer or period are no difference. A value that the
/// format cannot read stands for itself.
std::string meaning_of(const field::TypeInfo& type, const yaml::Node& node);

/// The type of what stands under `key` in a value of `type`; of a key that the format does not have, a type
/// that takes anything.
const field::TypeInfo& type_under(const field::TypeInfo& type, const yaml::Node& key);

/// Whether the order of the items of the list `key` says something: the lines of an address.
bool is_ordered(std::string_view key);

}  // namespace iop::compare
