#include "cli/payments.hpp"

#include <array>
#include <memory>

#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/quotes.hpp"
#include "rules/payment/schedule_findings.hpp"

namespace iop::cli {

namespace {

constexpr std::array<std::string_view, 2> csv_dialects{"rfc4180", "excel-sv"};

}  // namespace

void add_payment_options(CLI::App& command, PaymentOptions& options, const Session& session,
                         std::span<const std::string_view> formats) {
  add_inputs(command, session, options.paths, options.stdin_filename);
  add_format(command, session, options.format, formats);
  command
      .add_option("--csv-dialect", options.csv_dialect, session.say({"Hur CSV skrivs", "How CSV is written"}))
      ->type_name(takes::one_of(csv_dialects));
  add_assume_option(command, options, session);
}

void add_assume_option(CLI::App& command, PaymentOptions& options, const Session& session) {
  command
      .add_option("--assume", options.assume,
                  session.say({"Anta ett index för planering: VPI=2.5 eller VPI:2026=2.5",
                               "Assume an index for planning: VPI=2.5 or VPI:2026=2.5"}))
      ->allow_extra_args(false);
}

render::PaymentsStyle payments_style(const Session& session, const PaymentOptions& options) {
  if (options.csv_dialect != "rfc4180" && options.format != "csv") {
    throw Failed(Exit::usage,
                 message({"--csv-dialect gäller bara --format csv", "--csv-dialect goes with --format csv"}));
  }
  return {session.style(),
          static_cast<render::CsvDialect>(choose("--csv-dialect", options.csv_dialect, csv_dialects))};
}

IndexAssumptions assumptions_of(const PaymentOptions& options) {
  IndexAssumptions assumptions;
  for (const auto& text : options.assume) {
    if (const auto failure = add_assumption(assumptions, text)) {
      throw Failed(Exit::usage, message({"--assume: {}", "--assume: {}"}, failure->what), failure->fix);
    }
  }
  return assumptions;
}

void check_series(const PaymentOptions& options, const IndexTable& indices,
                  const std::set<std::string>& named) {
  auto names = named;
  for (const auto& [name, series] : indices) names.insert(name);
  const std::vector<std::string_view> known{names.begin(), names.end()};
  for (const auto& text : options.assume) choose("--assume", text.substr(0, text.find_first_of(":=")), known);
}

render::AgreementPayments payments_of(const rules::JudgedFile& file, const IndexTable& indices,
                                      const IndexAssumptions& assumptions, Date today,
                                      std::optional<Date> until) {
  const auto ending = ending_of(*file.timeline, file.known_on());
  const PaymentBasis basis{*file.timeline, ending, indices,
                           assumptions,    today,  until.value_or(file.known_on())};
  render::AgreementPayments out{file.id,
                                &file.timeline->amended(),
                                schedules_of(basis),
                                state_of(*file.root, *file.timeline, ending, file.as_of),
                                file.timeline.get(),
                                {}};
  for (const auto& row : out.funding) {
    if (auto limits = quoted_limits(file, ending, row.id)) out.limits.emplace(row.id, *std::move(limits));
  }
  return out;
}

NamedStates states_of(const std::vector<render::AgreementPayments>& agreements) {
  NamedStates out;
  for (const auto& agreement : agreements) out.emplace_back(agreement.id, agreement.state);
  return out;
}

std::vector<Diagnostic> schedule_errors(const rules::JudgedFile& file,
                                        const render::AgreementPayments& payments,
                                        const IndexTable& indices) {
  Report report{*file.source};
  for (const auto& schedule : payments.funding)
    rules::tell_schedule_errors(schedule, *payments.agreement, indices, report);
  return report.take([&](Span span) { return yaml::pointer_at(*file.root, span); });
}

int show_schedule_errors(Session& session, const rules::JudgedFile& file,
                         const render::AgreementPayments& payments, const IndexTable& indices) {
  return show_on_stderr(session, schedule_errors(file, payments, indices));
}

namespace {

int payments(Session& session, const PaymentOptions& options) {
  const auto formats = render::payments_formats();
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  const auto& format = formats[choose("--format", options.format, names)];
  const auto style = payments_style(session, options);
  const auto assumptions = assumptions_of(options);
  const auto inputs = find_inputs(session, options.paths, options.stdin_filename);
  Library library{session, inputs.files};
  Output output{session};
  const auto agreements = load_agreements(session, library, inputs);
  check_series(options, library.indices(), agreements.series);
  int code = agreements.code;
  render::PaymentsListing listing{session.settings.today, session.settings.as_of, {}};
  Progress progress{session, agreements.files.size(), agreements_computed};
  for (const auto& file : agreements.files) {
    listing.agreements.push_back(payments_of(file, library.indices(), assumptions, session.settings.today));
    progress.step();
    code = worse(code, show_schedule_errors(session, file, listing.agreements.back(), library.indices()));
  }
  if (options.format == "csv") tell_states(session, states_of(listing.agreements));
  format.write(output.stream(), style, listing);
  output.commit();
  return code;
}

}  // namespace

void add_payments(CLI::App& app, Session& session) {
  auto options = std::make_shared<PaymentOptions>();
  auto* command =
      add_command(app, session, "payments",
                  {"Räkna ut betalningarna för hela avtalstiden", "Compute the payments of the whole term"});
  add_payment_options(*command, *options, session, names_of(render::payments_formats()));
  command->callback(
      [&session, options] { session.action = [&session, options] { return payments(session, *options); }; });
}

}  // namespace iop::cli
