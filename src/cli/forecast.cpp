#include "render/forecast.hpp"

#include <algorithm>
#include <charconv>
#include <memory>

#include "cli/output.hpp"
#include "cli/payments.hpp"
#include "cli/progress.hpp"

namespace iop::cli {

namespace {

using render::AgreementBudget;
using render::BudgetGroup;
using render::ForecastBy;

struct Options {
  PaymentOptions payments;
  std::string years;
  std::string by = "payer";
};

Failed not_years(const std::string& text) {
  return {Exit::usage, message({"--years: `{}` är inga år", "--years: `{}` is no years"}, text),
          message_of({"skriv ett år eller ett spann, högst hundra år: 2027 eller 2026..2031",
                      "write one year or a span, a hundred years at most: 2027 or 2026..2031"})};
}

int year_in(std::string_view part, const std::string& text) {
  int year = 0;
  const auto* end = part.data() + part.size();
  const auto [after, error] = std::from_chars(part.data(), end, year);
  if (error != std::errc{} || after != end || part.size() != 4) throw not_years(text);
  return year;
}

/// The years asked for; without any this year and the five that follow.
CalendarYears years_of(const std::string& text, Date today) {
  constexpr int usual = 5;
  constexpr int most = 100;
  if (text.empty()) return {today.year(), today.year() + usual};
  const auto dots = text.find("..");
  const std::string_view all{text};
  const int first = year_in(all.substr(0, dots), text);
  const int last = dots == std::string::npos ? first : year_in(all.substr(dots + 2), text);
  if (last < first || last - first >= most) throw not_years(text);
  return {first, last};
}

std::vector<BudgetYear> empty_years(CalendarYears years) {
  std::vector<BudgetYear> out;
  for (int year = years.first; year <= years.last; ++year) out.push_back({{}, year});
  return out;
}

/// Gathers the costs of one agreement after another.
class Forecaster {
 public:
  Forecaster(CalendarYears years, ForecastBy by) : years_(years), by_(by) {}

  void add(const AgreementFile& file, const render::AgreementPayments& payments) {
    for (const auto& schedule : payments.funding) {
      for (const auto& cost : costs_in(years_, schedule, *payments.agreement->term->start))
        add(file, by_ == ForecastBy::payer ? cost.payer : cost.payee, cost);
    }
  }

  std::vector<BudgetGroup> take() && { return std::move(groups_); }

 private:
  void add(const AgreementFile& file, const std::string& party, const YearCost& cost) {
    auto& group = group_of(file, by_ == ForecastBy::agreement ? std::string{} : party);
    auto& budget = budget_of(file, group);
    const auto at = static_cast<std::size_t>(cost.year - years_.first);
    auto failure = budget.years[at].add(cost);
    if (!failure) failure = group.years[at].add(cost);
    if (failure) {
      throw Failed(Exit::findings, message({"{}, {}: {}", "{}, {}: {}"}, file.id, cost.year, failure->what));
    }
  }

  /// Parties of several files are the same where the organisation number is, or, where one of them has none,
  /// the name.
  BudgetGroup& group_of(const AgreementFile& file, const std::string& id) {
    const auto* party = file.timeline->amended().party(id);
    const bool numbered = party != nullptr && party->organisation_number;
    const auto number = numbered ? std::optional{party->organisation_number->value} : std::nullopt;
    const std::string name = party != nullptr ? party->name.value_or(id) : id;
    const auto found = std::find_if(groups_.begin(), groups_.end(), [&](const BudgetGroup& group) {
      if (number && group.organisation_number) return group.organisation_number == number;
      return group.name == name;
    });
    if (found != groups_.end()) {
      if (number) found->organisation_number = number;
      return *found;
    }
    groups_.push_back({name, number, {}, empty_years(years_)});
    return groups_.back();
  }

  AgreementBudget& budget_of(const AgreementFile& file, BudgetGroup& group) {
    if (group.agreements.empty() || group.agreements.back().id != file.id) {
      group.agreements.push_back({file.id, &file.timeline->amended(), empty_years(years_)});
    }
    return group.agreements.back();
  }

  CalendarYears years_;
  ForecastBy by_;
  std::vector<BudgetGroup> groups_;
};

int forecast(Session& session, const Options& options) {
  const Date today = session.settings.today;
  const auto formats = render::forecast_formats();
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  const auto& format = formats[choose("--format", options.payments.format, names)];
  const auto style = payments_style(session, options.payments);
  const auto years = years_of(options.years, today);
  const auto by = static_cast<ForecastBy>(choose("--by", options.by, field::Names<ForecastBy>::values));
  const auto assumptions = assumptions_of(options.payments);
  const auto inputs = find_inputs(session, options.payments.paths, options.payments.stdin_filename);
  Library library{session, inputs.files};
  Output output{session};
  const auto agreements = load_agreements(session, library, inputs);
  const auto& indices = library.indices();
  check_series(options.payments, indices, agreements.series);
  int code = agreements.code;
  Forecaster forecaster{years, by};
  Progress progress{session, agreements.files.size(), agreements_computed};
  for (const auto& file : agreements.files) {
    progress.step();
    const auto payments = payments_of(file, indices, assumptions, today);
    code = worse(code, show_schedule_errors(session, file, payments, indices));
    forecaster.add(file, payments);
  }
  format.write(output.stream(), style, {today, years.first, years.last, by, std::move(forecaster).take()});
  output.commit();
  return code;
}

}  // namespace

void add_forecast(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, session, "forecast",
                              {"Budget per kalenderår och avtal", "Budget by calendar year and agreement"});
  add_payment_options(*command, options->payments, session, names_of(render::forecast_formats()));
  command->add_option("--years", options->years,
                      session.say({"Kalenderår: 2027 eller 2026..2031 (annars i år och fem till)",
                                   "Calendar years: 2027 or 2026..2031 (else this one and five more)"}));
  command
      ->add_option("--by", options->by,
                   session.say({"Vad budgeten grupperas efter", "What the budget is grouped by"}))
      ->type_name(takes::one_of(field::Names<ForecastBy>::values));
  command->callback(
      [&session, options] { session.action = [&session, options] { return forecast(session, *options); }; });
}

}  // namespace iop::cli
