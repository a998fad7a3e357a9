#include "render/explain.hpp"

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
  request.amounts.without_amounts = true;
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
  /// What there is instead, where nothing that was asked for is there.
  [[nodiscard]] const std::vector<Message>& near() const { return near_; }

  render::ExplainedAgreement explain(const AgreementFile& file, render::AgreementPayments& payments) {
    render::ExplainedAgreement out{.id = file.id,
                                   .agreement = &file.timeline->amended(),
                                   .file = file.source->name(),
                                   .state = payments.state};
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
    auto all = deadlines_of(
        {file.id, &file.shown_root(), file.timeline.get(), &ending, &indices_, today, request_.valid_from});
    for (const auto& remark : all.remarks) {
      if (remark.kind != *request_.deadline) continue;
      near_.push_back(message({"{}: {}: {}", "{}: {}: {}"}, file.source->name(), remark.about, remark.what));
    }
    for (auto& found : all.items) {
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
    for (const auto& what : made.near)
      near_.push_back(message({"{}: {}", "{}: {}"}, file.source->name(), what));
    if (made.lacks_something) code_ = worse(code_, show_schedule_errors(session_, file, payments, indices_));
    for (auto& basis : made.bases) {
      const bool whole_year =
          std::find(whole_years.begin(), whole_years.end(), basis.funding) != whole_years.end();
      auto amount = explained(std::move(basis), whole_year);
      for (const auto* figure : amount.figures) note(file, figure->source, out);
      for (const auto* clause : amount.basis.clauses) note(file, "clauses." + clause->id, out);
      out.amounts.push_back(std::move(amount));
    }
  }

  [[nodiscard]] render::ExplainedAmount explained(render::InvoiceBasis basis, bool whole_year) const {
    render::ExplainedAmount out{.basis = std::move(basis), .whole_year = whole_year};
    const auto& figure = out.basis.instalment->figure;
    if (figure) {
      out.roots = simplified({figure});
    } else {
      out.roots = simplified(last_figures(out.basis));
      add_lacking(out);
    }
    out.figures = figures_of(out.roots);
    return out;
  }

  /// How far each agreement year of an instalment without amount can be followed.
  static std::vector<FigurePtr> last_figures(const render::InvoiceBasis& basis) {
    std::vector<FigurePtr> out;
    for (const auto& part : basis.instalment->parts) {
      for (const auto& year : basis.funding->years) {
        if (year.number != part.year || year.derivation.empty()) continue;
        const auto& last = year.derivation.back().figure;
        if (std::find(out.begin(), out.end(), last) == out.end()) out.push_back(last);
      }
    }
    return out;
  }

  void add_lacking(render::ExplainedAmount& out) const {
    for (const auto& part : out.basis.instalment->parts) {
      for (const auto& year : out.basis.funding->years) {
        if (year.number != part.year) continue;
        for (const auto& value : year.missing) add_lacking(value, out.lacking);
        for (const auto& choice : year.missing_choices) add_once(choice, out.missing_choices);
      }
    }
  }

  void add_lacking(const MissingIndexValue& value, std::vector<render::LackingIndex>& to) const {
    const bool known = std::any_of(to.begin(), to.end(), [&](const render::LackingIndex& other) {
      return other.value.series == value.series && other.value.year == value.year;
    });
    if (known) return;
    const auto series = indices_.find(value.series);
    const bool dated = series != indices_.end() && series->second.readable;
    to.push_back({value, dated ? std::optional{series->second.expected(value.year)} : std::nullopt});
  }

  static void add_once(const std::string& choice, std::vector<std::string>& to) {
    if (std::find(to.begin(), to.end(), choice) == to.end()) to.push_back(choice);
  }

  static void note(const AgreementFile& file, const std::string& source, render::ExplainedAgreement& out) {
    if (!source.empty() && out.quotes.find(source) == out.quotes.end()) {
      out.quotes.emplace(source, quotes_of(file, source));
    }
  }

  Session& session_;
  const IndexTable& indices_;
  const Request& request_;
  std::vector<Message> near_;
  int code_ = Exit::clean;
};

/// What was asked for and is not there, and what there is instead.
void tell_of_nothing(const Session& session, const Options& options, const std::vector<Message>& near) {
  const auto in = options.period.empty() ? Message{} : message({" i {}", " in {}"}, options.period);
  if (!options.deadline.empty()) {
    session.complain(message({"det finns ingen dag av slaget `{}`{}", "there is no day of the kind `{}`{}"},
                             options.deadline, in),
                     message_of({"se `iop deadlines --all`", "see `iop deadlines --all`"}));
  } else if (options.instalment != 0) {
    session.complain(
        message({"det finns ingen utbetalning {}", "there is no instalment {}"}, options.instalment),
        message_of({"se `iop payments`", "see `iop payments`"}));
  } else {
    session.complain(message({"ingen utbetalning och inget avtalsår börjar{}",
                              "no instalment and no agreement year begins{}"},
                             in),
                     message_of({"se `iop payments`", "see `iop payments`"}));
  }
  tell_some(session, near);
}

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
  const auto agreements =
      load_agreements(session, library, inputs, options.deadline.empty() ? Computes::money : Computes::days);
  const auto& indices = library.indices();
  check_series(options.payments, indices, agreements.series);
  check_validities(request.valid_from, agreements);
  std::vector<render::AgreementPayments> payments;
  payments.reserve(agreements.files.size());
  Explainer explainer{session, indices, request};
  render::Explanation explanation{session.settings.today, session.settings.as_of, {}};
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
    tell_of_nothing(session, options, explainer.near());
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
