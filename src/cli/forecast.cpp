#include "render/forecast.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <memory>

#include "agreement/organisations.hpp"
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
          message_of({"skriv ett år eller ett spann: 2027 eller 2026..2031",
                      "write one year or a span: 2027 or 2026..2031"})};
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
  if (last < first) {
    throw Failed(Exit::usage,
                 message({"--years: det första året, {}, kommer efter det sista, {}",
                          "--years: the first year, {}, comes after the last, {}"},
                         first, last),
                 message({"skriv {}..{}", "write {}..{}"}, last, first));
  }
  if (last - first >= most) {
    throw Failed(Exit::usage,
                 message({"--years: {} till {} är fler än {} år", "--years: {} to {} is more than {} years"},
                         first, last, most));
  }
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
  /// All agreements are known before the first is added, since each may say who a party of another is.
  Forecaster(CalendarYears years, ForecastBy by, const std::vector<AgreementFile>& files)
      : years_(years), by_(by) {
    for (const auto& file : files) organisations_.add(file.timeline->amended());
  }

  void add(const AgreementFile& file, const render::AgreementPayments& payments) {
    for (const auto& schedule : payments.funding) {
      for (const auto& cost : costs_in(years_, schedule, *payments.agreement->term->start))
        add(file, by_ == ForecastBy::payer ? cost.payer : cost.payee, cost);
    }
  }

  /// The sums that do not fit, each with whose it is and of which year.
  [[nodiscard]] const std::vector<Message>& overflows() const { return overflows_; }
  std::vector<BudgetGroup> take() && { return std::move(groups_); }

 private:
  void add(const AgreementFile& file, const std::string& party, const YearCost& cost) {
    auto& group = group_of(file, party);
    auto& budget = budget_of(file, group);
    const auto at = static_cast<std::size_t>(cost.year - years_.first);
    tell(budget.years[at].add(cost), message({"`{}`", "`{}`"}, file.id), cost.year);
    tell(group.years[at].add(cost), whose(group), cost.year);
  }

  void tell(const std::optional<Failure>& failure, const Message& whose, int year) {
    if (!failure) return;
    constexpr auto largest = Money::from_ore(std::numeric_limits<std::int64_t>::max());
    overflows_.push_back(message({"summan för {} {} ryms inte: det största beloppet är {} kr",
                                  "the sum of {} in {} does not fit: the largest amount is {} kr"},
                                 whose, year, largest.swedish()));
  }

  [[nodiscard]] Message whose(const BudgetGroup& group) const {
    switch (by_) {
      case ForecastBy::payer:
        return message({"betalaren `{}`", "the payer `{}`"}, group.name);
      case ForecastBy::payee:
        return message({"mottagaren `{}`", "the payee `{}`"}, group.name);
      case ForecastBy::agreement:
        break;
    }
    return {"alla avtal", "all agreements"};
  }

  BudgetGroup& group_of(const AgreementFile& file, const std::string& party) {
    static const Organisation all;
    const auto* organisation =
        by_ == ForecastBy::agreement ? &all : &organisations_.of(file.timeline->amended(), party);
    const auto found =
        std::find(organisations_of_groups_.begin(), organisations_of_groups_.end(), organisation);
    if (found != organisations_of_groups_.end())
      return groups_[static_cast<std::size_t>(found - organisations_of_groups_.begin())];
    organisations_of_groups_.push_back(organisation);
    groups_.push_back({organisation->name, organisation->number, {}, empty_years(years_)});
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
  Organisations organisations_;
  std::vector<BudgetGroup> groups_;
  std::vector<const Organisation*> organisations_of_groups_;
  std::vector<Message> overflows_;
};

/// Says on stderr what the forecast cannot show.
int tell_what_is_missing(const Session& session, const render::Forecast& forecast, bool any_agreement,
                         const std::vector<Message>& overflows) {
  for (const auto& what : overflows) session.complain(what);
  if (forecast.groups.empty() && any_agreement) {
    session.complain(message({"inget avtal har något att betala {:04} till {:04}",
                              "no agreement has anything to pay from {:04} to {:04}"},
                             forecast.first, forecast.last));
  }
  return overflows.empty() || session.settings.exit_zero ? Exit::clean : Exit::findings;
}

int forecast(Session& session, const Options& options) {
  const Date today = session.settings.today;
  const auto formats = render::forecast_formats();
  const auto& format = formats[choose("--format", options.payments.format, names_of(formats))];
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
  Forecaster forecaster{years, by, agreements.files};
  render::Forecast made{today, session.settings.as_of, years.first, years.last, by, {}, {}};
  Progress progress{session, agreements.files.size(), agreements_computed};
  for (const auto& file : agreements.files) {
    progress.step();
    auto payments = payments_of(file, indices, assumptions, today, Date::of(years.last, 12, 31));
    code = worse(code, show_schedule_errors(session, file, payments, indices));
    forecaster.add(file, payments);
    if (made.as_of) made.states.emplace_back(file.id, std::move(payments.state));
  }
  const auto overflows = forecaster.overflows();
  made.groups = std::move(forecaster).take();
  code = worse(code, tell_what_is_missing(session, made, !agreements.files.empty(), overflows));
  if (options.payments.format == "csv") tell_states(session, made.states);
  format.write(output.stream(), style, made);
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
