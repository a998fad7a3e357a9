#include "render/deadlines.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>

#include "base/text.hpp"
#include "cli/agreements.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/validity.hpp"

namespace iop::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string stdin_filename = "<stdin>";
  std::string within;
  bool all = false;
  std::vector<std::string> kinds;
  std::string fail_within;
  std::vector<std::string> validity;
  std::vector<std::string> alarms;
  std::string format = "text";
};

/// What is asked for, checked.
struct Request {
  DeadlineChoice choice;
  std::optional<Date> fail_until;
  std::vector<ValidFrom> valid_from;
  std::vector<Duration> alarms;
  const render::DeadlinesFormat* format = nullptr;
};

/// `90d`, `2w`, `6m`, `1y`; none where it is anything else.
std::optional<Duration> short_duration(const std::string& text) {
  int count = 0;
  const char* end = text.data() + text.size();
  const auto [after, error] = std::from_chars(text.data(), end, count);
  if (error != std::errc{} || count < 0 || after + 1 != end) return std::nullopt;
  constexpr std::string_view letters = "dwmy";
  constexpr std::array<std::string_view, 4> words{"days", "weeks", "months", "years"};
  const auto unit = letters.find(*after);
  if (unit == letters.npos) return std::nullopt;
  const auto duration = Duration::parse(std::to_string(count) + " " + std::string{words.at(unit)});
  return duration ? std::optional{*duration} : std::nullopt;
}

/// `text` as in the files, or `90d`.
Duration duration_of(std::string_view option, const std::string& text) {
  if (const auto duration = short_duration(text)) return *duration;
  return parsed(option, Duration::parse(text));
}

Request checked(const Options& options, Date today) {
  Request request;
  constexpr Duration usual{12, Duration::Unit::months};
  if (options.all && !options.within.empty()) {
    throw Failed(Exit::usage,
                 {"--all och --within utesluter varandra", "--all and --within exclude each other"});
  }
  if (!options.all) {
    request.choice.horizon = {today, options.within.empty()
                                         ? add(today, usual)
                                         : add(today, duration_of("--within", options.within))};
  }
  for (const auto& kind : options.kinds) {
    request.choice.kinds.push_back(
        static_cast<DeadlineKind>(choose("--kind", kind, field::Names<DeadlineKind>::values)));
  }
  if (!options.fail_within.empty()) {
    request.fail_until = add(today, duration_of("--fail-within", options.fail_within));
  }
  request.valid_from = validities_of(options.validity);
  const auto& kinds = request.choice.kinds;
  if (!request.valid_from.empty() && !kinds.empty() &&
      std::find(kinds.begin(), kinds.end(), DeadlineKind::validity) == kinds.end()) {
    throw Failed(Exit::usage, message_of({"--validity visas inte med --kind utan `validity`",
                                          "--validity is not shown with --kind without `validity`"}));
  }
  for (const auto& alarm : options.alarms) request.alarms.push_back(duration_of("--alarm", alarm));
  if (!options.alarms.empty() && options.format != "ics") {
    throw Failed(Exit::usage, {"--alarm gäller bara --format ics", "--alarm goes with --format ics"});
  }
  std::vector<std::string_view> names;
  for (const auto& format : render::deadlines_formats()) names.push_back(format.name);
  request.format = &render::deadlines_formats()[choose("--format", options.format, names)];
  return request;
}

/// What `--fail-within` found, on stderr, so that a red job says why.
void tell(const Session& session, const std::string& horizon, Date until,
          const std::vector<Deadline>& alarms) {
  session.complain(
      message({"--fail-within {}: försenat, eller senast {}", "--fail-within {}: overdue, or by {}"}, horizon,
              until.to_string()));
  for (const auto& d : alarms) {
    session.complain(message({"{}: {} ({}) {}: {}", "{}: {} ({}) {}: {}"}, d.agreement, d.date.to_string(),
                             render::in_days(d.days_left), render::word_for(d.kind), d.title));
  }
}

/// What a calendar has no place for: what the agreements are shown as of, and what could not be dated.
void tell_beside(const Session& session, const DeadlineListing& listing) {
  NamedStates states;
  for (const auto& agreement : listing.agreements) states.emplace_back(agreement.id, agreement.state);
  tell_states(session, states);
  if (session.settings.quiet) return;
  for (const auto& agreement : listing.agreements) {
    for (const auto& remark : agreement.remarks) {
      session.complain(message({"inte i kalendern: {}, {}: {}", "not in the calendar: {}, {}: {}"},
                               agreement.id, remark.about, remark.what));
    }
  }
}

/// A calendar has no place for what it lacks, and one that is subscribed to would lose it in silence.
int refuse_calendar(const Session& session, const Agreements& agreements) {
  std::vector<std::string> names;
  for (const auto& file : agreements.left_out) names.push_back(file.name);
  session.complain(message({"ingen kalender skrivs: den kan inte säga att avtal saknas i den: {}",
                            "no calendar is written: it cannot say that agreements are missing from it: {}"},
                           text::join(names)),
                   message_of({"rätta filerna, eller ange bara dem som ska vara med",
                               "mend the files, or name only those that are to be in it"}));
  return agreements.code;
}

int deadlines(Session& session, const Options& options) {
  const Date today = session.settings.today;
  const Request request = checked(options, today);
  Output output{session};
  const auto inputs = find_inputs(session, options.paths, options.stdin_filename);
  Library library{session, inputs.files};
  const auto agreements = load_agreements(session, library, inputs, Computes::days);
  if (agreements.nothing_read()) return agreements.code;
  if (options.format == "ics" && !agreements.left_out.empty()) return refuse_calendar(session, agreements);
  check_validities(request.valid_from, agreements);
  DeadlineListing listing{today, session.settings.as_of, request.choice,
                          {},    agreements.left_out,    request.alarms};
  std::vector<Deadline> alarms;
  Progress progress{session, agreements.files.size(), agreements_computed};
  for (const auto& file : agreements.files) {
    progress.step();
    const Ending ending = ending_of(*file.timeline, file.known_on());
    const DeadlineFacts facts{file.id, &file.shown_root(), file.timeline.get(), &ending, &library.indices(),
                              today,   request.valid_from};
    auto found = deadlines_of(facts);
    if (request.fail_until) {
      for (auto& alarm : alarming(request.choice, found, *request.fail_until))
        alarms.push_back(std::move(alarm));
    }
    listing.agreements.push_back(chosen(request.choice, file.id, file.timeline->amended(), std::move(found)));
    auto& part = listing.agreements.back();
    part.state = state_of(*file.root, *file.timeline, ending, file.as_of);
    if (request.choice.is_audit()) part.audit = audit_of(facts);
  }
  request.format->write(output.stream(), session.style(), listing);
  output.commit();
  if (options.format == "ics") tell_beside(session, listing);
  if (!request.fail_until || alarms.empty()) return agreements.code;
  std::stable_sort(alarms.begin(), alarms.end(), earlier);
  tell(session, options.fail_within, *request.fail_until, alarms);
  return worse(agreements.code, session.settings.exit_zero ? Exit::clean : Exit::findings);
}

/// An option that may be given several times, or with commas, but takes one word at a time.
void repeat(CLI::Option* option) {
  option->delimiter(',')->expected(1)->allow_extra_args(false)->multi_option_policy(
      CLI::MultiOptionPolicy::TakeAll);
}

}  // namespace

void add_deadlines(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, session, "deadlines",
                              {"Visa vad som ska ske när: uppsägning, slut, index, fakturor, åtaganden",
                               "Show what is to happen when: notice, end, index, invoices, duties"});
  add_inputs(*command, session, options->paths, options->stdin_filename);
  command->add_option("--within", options->within,
                      session.say({"Så långt fram, och allt försenat: 90d, 6 months (annars 12 months)",
                                   "This far ahead, and all overdue: 90d, 6 months (else 12 months)"}));
  command->add_flag("--all", options->all,
                    session.say({"Alla datum, även de som har passerat", "All dates, the past ones too"}));
  repeat(command
             ->add_option(
                 "--kind", options->kinds,
                 session.say({"Bara detta slag, kan upprepas: term-end, last-notice, duty, invoice ...",
                              "This kind only, may be repeated: term-end, last-notice, duty, invoice ..."}))
             ->type_name(takes::one_of(field::Names<DeadlineKind>::values)));
  command->add_option("--fail-within", options->fail_within,
                      session.say({"Slutkod 1 om något är försenat eller infaller så snart: 90d",
                                   "Exit with 1 when something is overdue or due this soon: 90d"}));
  repeat(command->add_option(
      "--alarm", options->alarms,
      session.say({"Påminnelse så långt före, kan upprepas; bara med --format ics: 30d",
                   "Remind this long before, may be repeated; with --format ics only: 30d"})));
  add_validity_option(*command, options->validity, session);
  add_format(*command, session, options->format, names_of(render::deadlines_formats()));
  command->callback(
      [&session, options] { session.action = [&session, options] { return deadlines(session, *options); }; });
}

}  // namespace iop::cli
