#pragma once

#include "index/series.hpp"

namespace iop {

/// The bytes of the file of `series` with one more value: one line inserted as text among `values`, in year
/// order and with the file's own indentation and line breaks; every other byte stays. `change` is the level
/// where the series has levels; decimals are filled up to the series'.
///
/// Fails for a year that exists or lies after `today`'s, a publication after `today` or before `year` begins,
/// more decimals than the series has, a value that no series can have, a source that is missing or holds
/// control or hidden characters, and a file whose values do not stand one entry below the other.
Result<std::string> with_added_value(std::string_view file_bytes, const IndexSeries& series, int year,
                                     const Decimal& change, IndexStatus status, Date published,
                                     std::string_view source, Date today);

}  // namespace iop
