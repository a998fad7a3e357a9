#pragma once

#include <ostream>
#include <string>
#include <string_view>

namespace iop::render {

/// A TEXT value (RFC 5545, 3.3.11): backslash, semicolon, comma and line break escaped. Other controls are
/// made visible first, and malformed bytes become U+FFFD.
std::string ics_text(std::string_view utf8);

/// One content line (RFC 5545, 3.1) with CRLF, folded so that no line has more than 75 octets and no
/// character is cut in two. `line` holds no line break.
void write_ics_line(std::ostream& out, std::string_view line);

}  // namespace iop::render
