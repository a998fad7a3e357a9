#include <algorithm>
#include <array>
#include <memory>

#include "cli/invoice_bases.hpp"
#include "cli/output.hpp"
#include "cli/payments.hpp"
#include "cli/progress.hpp"
#include "cli/quotes.hpp"
#include "cli/validity.hpp"

namespace iop::cli {

namespace {

struct Options {
  PaymentOptions payments;
  std::string period;
  int instalment = 0;
  std::string funding;
  std::string deadline;
  std::vector<std::string> validity;
};

/// What is asked for, checked.
struct Request {
  BasisRequest amounts;
  std::optional<DeadlineKind> deadline;
  std::vector<ValidFrom> valid_from;
};

Request request_of(const Options& options) {
  const bool dated = !options.deadline.empty();
  const int amounts = (options.period.empty() ? 0 : 1) + (options.instalment == 0 ? 0 : 1);
  if ((dated && (options.instalment != 0 || !options.funding.empty())) || (!dated && amounts != 1)) {
    throw Failed(
        Exit::usage,
        message_of({"ange en av --period, --instalment och --deadline; --period får stå med --deadline",
                    "give one of --period, --instalment and --deadline; --period may go with --deadline"}));
  }
  if (options.instalment < 0) {
    throw Failed(Exit::usage, message_of({"--instalment räknas från 1", "--instalment counts from 1"}));
  }
  Request request;
  request.amounts.number = options.instalment;
  request.amounts.funding = options.funding;
  request.amounts.preliminary = true;
  if (dated) {
    request.deadline =
        static_cast<DeadlineKind>(choose("--deadline", options.deadline, field::Names<DeadlineKind>::values));
  }
  request.valid_from = validities_of(options.validity);
  if (!request.valid_from.empty() && request.deadline != DeadlineKind::validity) {
    throw Failed(Exit::usage, message_of({"--validity hör ihop med --deadline validity",
                                          "--validity goes with --deadline validity"}));
  }
  if (!options.period.empty()) choose_period(request.amounts, options.period);
  return request;
}

/// The explanations of one agreement after another; they point into `payments`.
class Explainer {
 public:
  Explainer(Session& session, const IndexTable& indices, const Request& request)
      : session_(session), indices_(indices), request_(request) {}

  [[nodiscard]] int code() const { return code_; }

  render::ExplainedAgreement explain(const AgreementFile& file, render::AgreementPayments& payments) {
    render::ExplainedAgreement out{file.id, &file.timeline->amended(), file.source->name(), {}, {}, {}};
    if (request_.deadline) {
      add_dates(file, out);
    } else {
      add_amounts(file, payments, out);
    }
    return out;
  }

 private:
  void add_dates(const AgreementFile& file, render::ExplainedAgreement& out) {
    const Date today = session_.settings.today;
    const Ending ending = ending_of(*file.timeline, file.known_on());
    const auto days = days_asked_for(file);
    for (auto& found :
         deadlines_of({file.id, file.timeline.get(), &ending, &indices_, today, request_.valid_from}).items) {
      if (found.kind != *request_.deadline || (days && !days->contains(found.date))) continue;
      note(file, found.about, out);
      for (const auto& step : found.counting.steps()) note(file, step.source, out);
      out.dates.push_back(std::move(found));
    }
  }

  [[nodiscard]] std::optional<DateRange> days_asked_for(const AgreementFile& file) const {
    const auto& asked = request_.amounts;
    if (asked.days || !asked.period) return asked.days;
    const auto& term = file.timeline->amended().term;
    if (!term || !term->start) return std::nullopt;
    return days_of(*asked.period, *term->start, term->end ? std::optional{*term->end} : std::nullopt);
  }

  void add_amounts(const AgreementFile& file, render::AgreementPayments& payments,
                   render::ExplainedAgreement& out) {
    std::vector<const FundingSchedule*> whole_years;
    for (auto& funding : payments.funding) {
      if (!funding.instalments.empty() || request_.amounts.number != 0) continue;
      funding.instalments = funding.whole_years;
      whole_years.push_back(&funding);
    }
    auto made = bases_of(file, payments, indices_, request_.amounts);
    for (const auto& why : made.refusals) {
      session_.complain(message({"{}: {}", "{}: {}"}, file.source->name(), why));
      code_ = worse(code_, Exit::findings);
    }
    if (made.lacks_something) code_ = worse(code_, show_schedule_errors(session_, file, payments, indices_));
    for (auto& basis : made.bases) {
      const bool whole_year =
          std::find(whole_years.begin(), whole_years.end(), basis.funding) != whole_years.end();
      auto figures = figures_of(basis.instalment->figure);
      for (const auto* figure : figures) note(file, figure->source, out);
      for (const auto* clause : basis.clauses) note(file, "clauses." + clause->id, out);
      out.amounts.push_back({std::move(basis), whole_year, std::move(figures)});
    }
  }

  static void note(const AgreementFile& file, const std::string& source, render::ExplainedAgreement& out) {
    if (!source.empty() && out.quotes.find(source) == out.quotes.end()) {
      out.quotes.emplace(source, quotes_of(file, source));
    }
  }

  Session& session_;
  const IndexTable& indices_;
  const Request& request_;
  int code_ = Exit::clean;
};

int explain(Session& session, const Options& options) {
  const auto formats = render::explain_formats();
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  const auto& format = formats[choose("--format", options.payments.format, names)];
  const auto request = request_of(options);
  const auto assumptions = assumptions_of(options.payments);
  const auto inputs = find_inputs(session, options.payments.paths, options.payments.stdin_filename);
  Library library{session, inputs.files};
  Output output{session};
  const auto agreements = load_agreements(session, library, inputs);
  const auto& indices = library.indices();
  check_series(options.payments, indices, agreements.series);
  check_validities(request.valid_from, agreements);
  std::vector<render::AgreementPayments> payments;
  payments.reserve(agreements.files.size());
  Explainer explainer{session, indices, request};
  render::Explanation explanation{session.settings.today, {}};
  Progress progress{session, agreements.files.size(), agreements_computed};
  for (const auto& file : agreements.files) {
    progress.step();
    payments.push_back(payments_of(file, indices, assumptions, session.settings.today,
                                   reach_of(request.amounts, file, session.settings.today)));
    auto explained = explainer.explain(file, payments.back());
    if (explained.amounts.empty() && explained.dates.empty()) continue;
    explanation.agreements.push_back(std::move(explained));
  }
  int code = worse(agreements.code, explainer.code());
  if (explanation.agreements.empty() && code == Exit::clean && !agreements.files.empty()) {
    session.complain(message_of({"inget belopp och ingen dag är det som frågats efter",
                                 "no amount and no day is what was asked for"}),
                     message_of({"se `iop payments` och `iop deadlines --all`",
                                 "see `iop payments` and `iop deadlines --all`"}));
    code = Exit::findings;
  }
  format.write(output.stream(), session.style(), explanation);
  output.commit();
  return code;
}

}  // namespace

void add_explain(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, session, "explain",
                              {"Visa hur ett belopp eller en dag är uträknad, steg för steg",
                               "Show how an amount or a day follows, step by step"});
  auto& common = options->payments;
  add_inputs(*command, session, common.paths, common.stdin_filename);
  command->add_option(
      "--period", options->period,
      session.say({"Belopp för utbetalningar som börjar i perioden: 2026, 2026-H1, A2 ...",
                   "Amounts of instalments that begin in the period: 2026, 2026-H1, A2 ..."}));
  command->add_option("--instalment", options->instalment,
                      session.say({"Utbetalningens nummer, räknat över hela tiden",
                                   "The instalment's number within the whole term"}));
  command->add_option("--funding", options->funding,
                      session.say({"Bara denna finansiering", "This funding only"}));
  command
      ->add_option("--deadline", options->deadline,
                   session.say({"Dagar av detta slag: last-notice, term-end, duty ...",
                                "Days of this kind: last-notice, term-end, duty ..."}))
      ->type_name(takes::one_of(field::Names<DeadlineKind>::values));
  add_validity_option(*command, options->validity, session);
  add_format(*command, session, common.format, names_of(render::explain_formats()));
  add_assume_option(*command, common, session);
  command->callback(
      [&session, options] { session.action = [&session, options] { return explain(session, *options); }; });
}

}  // namespace iop::cli
