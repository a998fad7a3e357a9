#pragma once

#include <string>

#include "index/series.hpp"

namespace iop::render {

std::string index_list_text(const IndexTable& table, Lang lang, Date today);
std::string index_list_json(const IndexTable& table, Date today);
std::string index_text(const IndexSeries& series, Lang lang, Date today);
std::string index_json(const IndexSeries& series, Date today);

}  // namespace iop::render
