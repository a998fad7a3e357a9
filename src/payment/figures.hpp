#pragma once

#include "base/date.hpp"
#include "payment/figure.hpp"

namespace iop::payment {

// Figures that are no steps of their own.

/// A number that stands for itself.
Operand given(std::string name, const Rational& value);

FigurePtr stated_figure(Message words, const Rational& value, std::string source);
FigurePtr product_of(Message words, std::vector<Operand> factors, std::string source);
FigurePtr quotient_of(Message words, const FigurePtr& part, const FigurePtr& whole);
/// The one figure itself where there is one only.
FigurePtr sum_of(Message words, const std::vector<FigurePtr>& figures);
FigurePtr difference_of(Message words, const FigurePtr& from, const FigurePtr& less);
/// The agreement months in `days`, as years: those of agreement year `year`, or of every year. `source` is
/// why the days begin and end where they do.
FigurePtr years_figure(Date start, int year, DateRange days, std::string source = {});
FigurePtr years_figure(Date start, DateRange days, std::string source = {});

}  // namespace iop::payment
