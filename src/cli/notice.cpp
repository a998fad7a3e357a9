#include "render/notice.hpp"

#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "cli/output.hpp"
#include "cli/payments.hpp"

namespace iop::cli {

namespace {

struct Options {
  PaymentOptions common;
  std::string given;
  std::string by;
  std::vector<std::string> decided;
  std::string leave_by;
};

/// `PARTY=DATE`.
TrialNotice decision_in(const std::string& text) {
  const auto sign = text.find('=');
  if (sign == std::string::npos || sign == 0) {
    throw Failed(
        Exit::usage,
        message({"--decided: `{}` är inte en part och en dag", "--decided: `{}` is no party and day"}, text),
        message_of({"skriv partens nyckel, `=` och dagen för dess beslut: vgr=2026-11-22",
                    "write the party's key, `=` and the day of its decision: vgr=2026-11-22"}));
  }
  return {text.substr(0, sign), parsed("--decided", Date::parse(text.substr(sign + 1)))};
}

/// Throws `Failed` where a party is said to decide twice.
void check_once_each(const std::vector<TrialNotice>& decided) {
  for (auto row = decided.begin(); row != decided.end(); ++row) {
    const auto earlier = std::find_if(decided.begin(), row,
                                      [&](const TrialNotice& other) { return other.party == row->party; });
    if (earlier == row) continue;
    throw Failed(
        Exit::usage,
        message({"--decided: `{}` anges två gånger, {} och {}", "--decided: `{}` is given twice, {} and {}"},
                row->party, earlier->day.to_string(), row->day.to_string()),
        message_of({"en part beslutar en gång", "a party decides once"}));
  }
}

NoticeQuestion question_of(const Options& options) {
  const int asked = (options.given.empty() ? 0 : 1) + (options.decided.empty() ? 0 : 1) +
                    (options.leave_by.empty() ? 0 : 1);
  if (asked != 1) {
    throw Failed(Exit::usage, message_of({"ange en av --given, --decided och --leave-by",
                                          "give one of --given, --decided and --leave-by"}));
  }
  if (!options.by.empty() && !options.decided.empty()) {
    throw Failed(Exit::usage, message_of({"--by hör inte ihop med --decided, som själv namnger parten",
                                          "--by does not go with --decided, which names the party itself"}));
  }
  NoticeQuestion question;
  question.party = options.by;
  if (!options.given.empty()) question.given = parsed("--given", Date::parse(options.given));
  if (!options.leave_by.empty()) question.leave_by = parsed("--leave-by", Date::parse(options.leave_by));
  for (const auto& text : options.decided) question.decided.push_back(decision_in(text));
  check_once_each(question.decided);
  return question;
}

/// Throws `Failed` where `party` does not sign the agreement on `day`.
void check_party(std::string_view option, const std::string& party, const Timeline& timeline, Date day) {
  const auto parties = parties_on(timeline, day);
  const auto& participants = timeline.as_of(day).participants;
  if (participants && participants->find(party) != nullptr) {
    throw Failed(Exit::usage,
                 message({"{}: `{}` deltar utan att underteckna, och kan inte säga upp avtalet",
                          "{}: `{}` takes part without signing, and cannot give notice"},
                         option, party),
                 message({"parter: {}", "parties: {}"}, text::join(parties)));
  }
  choose(option, party, std::vector<std::string_view>(parties.begin(), parties.end()));
}

/// Whether all must decide for the agreement to end, by the terms of `day`; none where they do not say.
std::optional<bool> all_must_decide(const Timeline& timeline, Date day) {
  const auto& model = timeline.as_of(day).termination->model;
  return model ? std::optional{*model == TerminationModel::unanimous} : std::nullopt;
}

/// Throws `Failed` where the file has a decision of the party's on another day, and does not take it back.
void check_against_file(std::string_view option, const TrialNotice& decision, const Timeline& timeline) {
  std::optional<Date> decided;
  for (const auto& notice : *timeline.original().notices) {
    if (!notice || !notice->decided || !notice->withdrawn.absent()) continue;
    if (!notice->party || *notice->party != decision.party) continue;
    decided = std::min(decided.value_or(*notice->decided), *notice->decided);
  }
  if (!decided || *decided == decision.day) return;
  throw Failed(
      Exit::usage,
      message({"{}: filen har redan ett beslut av `{}`, {}", "{}: the file has a decision of `{}`, on {}"},
              option, decision.party, decided->to_string()),
      message_of({"räkna med det, eller rätta raden under `notices` i en kopia av filen",
                  "count with that, or mend the row under `notices` in a copy of the file"}));
}

/// Throws `Failed` where the question does not suit the agreement.
void check(const NoticeQuestion& question, const Timeline& timeline, Date today) {
  const Date day = question.given ? *question.given : question.leave_by.value_or(today);
  if (!question.party.empty()) check_party("--by", question.party, timeline, day);
  if (!question.party.empty() && question.given && all_must_decide(timeline, day).value_or(false))
    check_against_file("--by", {question.party, day}, timeline);
  for (const auto& decision : question.decided) {
    check_party("--decided", decision.party, timeline, decision.day);
    check_against_file("--decided", decision, timeline);
    if (!all_must_decide(timeline, decision.day).value_or(true)) {
      throw Failed(
          Exit::usage,
          message({"--decided gäller avtal som alla måste säga upp; här är `termination.model` `{}`",
                   "--decided is for agreements that all must end; here `termination.model` is `{}`"},
                  field::name_of(*timeline.as_of(decision.day).termination->model)),
          message_of({"ange dagen för uppsägningen med --given", "give the day of the notice by --given"}));
    }
  }
}

std::vector<const Entry<std::string>*> clauses_on_ending(const Agreement& agreement) {
  std::vector<const Entry<std::string>*> out;
  for (const auto* id : {"termination", "repayment"}) {
    if (const auto* clause = agreement.clauses->find(id)) out.push_back(clause);
  }
  return out;
}

int notice(Session& session, const Options& options) {
  const Date today = session.settings.today;
  const auto formats = render::notice_formats();
  const auto& format = formats[choose("--format", options.common.format, names_of(formats))];
  const auto question = question_of(options);
  const auto assumptions = assumptions_of(options.common);
  const auto inputs = find_inputs(session, options.common.paths, options.common.stdin_filename);
  if (inputs.files.size() > 1) {
    throw Failed(Exit::usage,
                 message({"`notice` gäller ett avtal i taget, här är {}",
                          "`notice` takes one agreement at a time, here are {}"},
                         inputs.files.size()),
                 message_of({"ange avtalets id eller fil", "name the agreement by its id or file"}));
  }
  Library library{session, inputs.files};
  Output output{session};
  const auto agreements = load_agreements(session, library, inputs, Computes::days);
  const auto& indices = library.indices();
  check_series(options.common, indices, agreements.series);
  if (agreements.files.empty()) return agreements.code;
  const auto& file = agreements.files.front();
  check(question, *file.timeline, today);
  const auto& root = file.shown_root();
  const auto answer = answer_of(
      {file.id, &root, file.timeline.get(), &indices, &assumptions, today, file.known_on()}, question);
  const auto payments = payments_of(file, indices, assumptions, today);
  int code = worse(agreements.code, show_schedule_errors(session, file, payments, indices));
  if (!answer.obstacle.empty() && !session.settings.exit_zero) code = worse(code, Exit::findings);
  format.write(output.stream(), session.style(),
               {today, session.settings.as_of, payments.agreement, payments.state, answer,
                clauses_on_ending(*payments.agreement)});
  output.commit();
  return code;
}

}  // namespace

void add_notice(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, session, "notice",
                              {"Visa vad en uppsägning skulle betyda: slut, pengar, åtaganden och dagar",
                               "Show what a notice would mean: end, money, duties and days"});
  auto& common = options->common;
  command
      ->add_option(
          "path", common.paths,
          session.say({"Ett avtal: fil, avtals-id eller -", "One agreement: file, agreement id or -"}))
      ->type_name(takes::agreements)
      ->required();
  command
      ->add_option("--stdin-filename", common.stdin_filename,
                   session.say({"Namn på det som läses från -", "Name of what is read from -"}))
      ->type_name(takes::file);
  command
      ->add_option("--given", options->given,
                   session.say({"Dagen då uppsägningen lämnas", "The day on which notice is given"}))
      ->type_name(takes::date);
  command->add_option(
      "--by", options->by,
      session.say({"Parten som säger upp (annars var och en)", "The party that gives it (else each)"}));
  command
      ->add_option(
          "--decided", options->decided,
          session.say({"När alla måste besluta: partens beslut, kan upprepas: vgr=2026-11-22",
                       "Where all must decide: a party's decision, may be repeated: vgr=2026-11-22"}))
      ->allow_extra_args(false);
  command
      ->add_option("--leave-by", options->leave_by,
                   session.say({"Sista dagen att säga upp för att vara ute senast denna dag",
                                "The last day for a notice that ends by this day"}))
      ->type_name(takes::date);
  add_assume_option(*command, common, session);
  add_format(*command, session, common.format, names_of(render::notice_formats()));
  command->callback(
      [&session, options] { session.action = [&session, options] { return notice(session, *options); }; });
}

}  // namespace iop::cli
