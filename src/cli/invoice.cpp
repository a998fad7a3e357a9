#include <algorithm>
#include <array>
#include <memory>
#include <sstream>

#include "base/text.hpp"
#include "cli/invoice_bases.hpp"
#include "cli/output.hpp"
#include "cli/payments.hpp"
#include "cli/progress.hpp"
#include "cli/system_error.hpp"
#include "cli/verification.hpp"
#include "render/verification.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;

struct Options {
  PaymentOptions payments;
  std::string period;
  int instalment = 0;
  std::string funding;
  std::string arrived;
  bool preliminary = false;
  bool verify = false;
  std::string output_dir;
};

/// What is asked for, checked; throws `Failed` where the options say nothing or cannot be read.
BasisRequest request_of(const Options& options, Date today) {
  if (options.period.empty() == (options.instalment == 0)) {
    throw Failed(Exit::usage, message({"ange antingen --period eller --instalment",
                                       "give either --period or --instalment"}));
  }
  if (options.instalment < 0) {
    throw Failed(Exit::usage, message({"--instalment räknas från 1", "--instalment counts from 1"}));
  }
  BasisRequest request{.number = options.instalment, .funding = options.funding};
  request.preliminary = options.preliminary;
  request.today = today;
  if (!options.arrived.empty()) request.arrived = parsed("--arrived", Date::parse(options.arrived));
  if (!options.period.empty()) choose_period(request, options.period);
  return request;
}

/// `goteborgs-stadsmission_stod_2026-01-01_2026-12-31.txt`, with the payee where there are several, and the
/// payer before it where that differs within the instalment.
std::string file_name(const render::InvoiceBasis& basis, std::string_view ending) {
  const auto& instalment = *basis.instalment;
  std::string name = basis.agreement->id + "_" + basis.funding->id + "_" + instalment.first.to_string();
  if (instalment.last) name += "_" + instalment.last->to_string();
  const auto& all = basis.funding->instalments;
  const auto several = [&](auto party) {
    return std::any_of(all.begin(), all.end(), [&](const Instalment& other) {
      return other.number == instalment.number && other.*party != instalment.*party;
    });
  };
  if (several(&Instalment::payer))
    name += "_" + instalment.payer + "_" + instalment.payee;
  else if (basis.funding->payees.size() > 1 || several(&Instalment::payee))
    name += "_" + instalment.payee;
  return text::printable(name) + std::string{ending};
}

/// The files of the bases, none twice: throws `Failed` where one would overwrite another.
std::vector<std::string> file_names(const render::InvoiceListing& listing, std::string_view ending) {
  std::vector<std::string> out;
  for (const auto& basis : listing.bases) {
    auto name = file_name(basis, ending);
    if (std::find(out.begin(), out.end(), name) != out.end()) {
      throw Failed(Exit::unreadable,
                   message({"två underlag skulle få filen `{}`; inget är skrivet",
                            "two bases would get the file `{}`; nothing is written"},
                           name),
                   message_of({"ge avtalen olika filnamn, eller kör dem var för sig i olika kataloger",
                               "give the agreements different file names, or run them one by one into "
                               "different directories"}));
    }
    out.push_back(std::move(name));
  }
  return out;
}

void write_each(const Session& session, const Options& options, const render::InvoiceFormat& format,
                const render::PaymentsStyle& style, const render::InvoiceListing& listing) {
  const auto directory = session.settings.directory / options.output_dir;
  const auto names = file_names(listing, format.ending);
  std::error_code error;
  fs::create_directories(directory, error);
  if (error) {
    throw Failed(Exit::unreadable,
                 message({"kan inte skapa katalogen `{}`: {}", "cannot make the directory `{}`: {}"},
                         options.output_dir, why_refused(error.value())));
  }
  session.erase_progress();
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::ostringstream text;
    format.write(text, style, {listing.today, listing.as_of, {listing.bases[i]}});
    const auto path = directory / names[i];
    write_atomically(path, text.str());
    if (!session.settings.quiet) session.world.out << shown(session, path) << '\n';
  }
}

/// Makes the bases of one agreement after another; what is refused is told, and `code` is what it comes to.
/// The bases point into `payments`.
std::vector<render::InvoiceBasis> make_bases(Session& session, const BasisRequest& request,
                                             const IndexTable& indices,
                                             const std::vector<AgreementFile>& files,
                                             const std::vector<render::AgreementPayments>& payments,
                                             int& code) {
  std::vector<render::InvoiceBasis> bases;
  bool refused = false;
  std::vector<Message> near;
  for (std::size_t i = 0; i < files.size(); ++i) {
    auto made = bases_of(files[i], payments[i], indices, request);
    for (const auto& what : made.near)
      near.push_back(message({"{}: {}", "{}: {}"}, files[i].source->name(), what));
    for (auto& basis : made.bases) bases.push_back(std::move(basis));
    for (const auto& why : made.refusals)
      session.complain(message({"{}: {}", "{}: {}"}, files[i].source->name(), why));
    refused = refused || !made.refusals.empty();
    if (made.lacks_something)
      code = worse(code, show_schedule_errors(session, files[i], payments[i], indices));
  }
  if (bases.empty() && !refused && !files.empty()) {
    session.complain(message({"ingen utbetalning börjar i den period eller har det nummer som frågats efter",
                              "no instalment begins in the period or has the number asked for"}),
                     message({"se `iop payments`", "see `iop payments`"}));
    tell_some(session, near);
    refused = true;
  }
  if (refused) code = worse(code, Exit::findings);
  return bases;
}

/// Throws `Failed` where `--verify` is given with what only makes bases.
void check_verify(const Options& options) {
  const bool makes = !options.period.empty() || options.instalment != 0 || !options.arrived.empty() ||
                     options.preliminary || !options.output_dir.empty() || !options.payments.assume.empty();
  if (makes) {
    throw Failed(Exit::usage, {"--verify går bara med --funding och --format",
                               "--verify goes with --funding and --format only"});
  }
  constexpr std::array<std::string_view, 2> formats{"text", "json"};
  choose("--format", options.payments.format, formats);
}

/// Recomputes the bases already sent, in place of making new ones.
int verify(Session& session, const Options& options) {
  check_verify(options);
  const auto style = payments_style(session, options.payments);
  const auto inputs = find_inputs(session, options.payments.paths, options.payments.stdin_filename);
  Library library{session, inputs.files};
  Output output{session};
  const auto agreements = load_agreements(session, library, inputs);
  const auto& indices = library.indices();
  render::VerificationListing listing{session.settings.today, session.settings.as_of, {}};
  bool wrong = false;
  Progress progress{session, agreements.files.size(), agreements_computed};
  for (const auto& file : agreements.files) {
    progress.step();
    const auto& number = file.agreement->diarienummer;
    auto& made = listing.agreements.emplace_back(render::AgreementVerification{
        file.id, number ? number->value : std::string{}, {}, file.timeline.get(), {}});
    const auto today = session.settings.today;
    auto payments = payments_of(file, indices, {}, today, reach_of({}, file, today));
    made.state = std::move(payments.state);
    for (const auto& schedule : payments.funding) {
      if (!options.funding.empty() && schedule.id != options.funding) continue;
      made.rows.push_back(verification_of(file, schedule, indices, session.settings.today));
      for (const auto& check : made.rows.back().checks) wrong = wrong || !check.is_well();
    }
  }
  const auto write =
      options.payments.format == "json" ? render::verification_json : render::verification_text;
  write(output.stream(), style, listing);
  output.commit();
  return wrong && !session.settings.exit_zero ? worse(agreements.code, Exit::findings) : agreements.code;
}

int invoice(Session& session, const Options& options) {
  if (options.verify) return verify(session, options);
  const auto formats = render::invoice_formats();
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  const auto& format = formats[choose("--format", options.payments.format, names)];
  const auto style = payments_style(session, options.payments);
  const auto request = request_of(options, session.settings.today);
  const auto assumptions = assumptions_of(options.payments);
  const auto inputs = find_inputs(session, options.payments.paths, options.payments.stdin_filename);
  Library library{session, inputs.files};
  Output output{session};
  const auto agreements = load_agreements(session, library, inputs);
  const auto& indices = library.indices();
  check_series(options.payments, indices, agreements.series);
  int code = agreements.code;
  std::vector<render::AgreementPayments> payments;
  payments.reserve(agreements.files.size());
  Progress progress{session, agreements.files.size(), agreements_computed};
  for (const auto& file : agreements.files) {
    progress.step();
    payments.push_back(
        payments_of(file, indices, assumptions, request.today, reach_of(request, file, request.today)));
  }
  const render::InvoiceListing listing{
      session.settings.today, session.settings.as_of,
      make_bases(session, request, indices, agreements.files, payments, code)};
  if (options.payments.format == "csv") tell_states(session, states_of(payments));
  if (!options.output_dir.empty()) {
    write_each(session, options, format, style, listing);
  } else if (!listing.bases.empty() || options.payments.format != "text") {
    format.write(output.stream(), style, listing);
  }
  output.commit();
  return code;
}

}  // namespace

void add_invoice(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command =
      add_command(app, session, "invoice", {"Ta fram faktureringsunderlag", "Make invoice bases"});
  add_payment_options(*command, options->payments, session, names_of(render::invoice_formats()));
  command->add_option("--period", options->period,
                      session.say({"Utbetalningar som börjar i perioden: 2026, 2026-H1, A2 ...",
                                   "Instalments that begin in the period: 2026, 2026-H1, A2 ..."}));
  command->add_option("--instalment", options->instalment,
                      session.say({"Utbetalningens nummer, räknat över hela tiden",
                                   "The instalment's number within the whole term"}));
  command->add_option("--funding", options->funding,
                      session.say({"Bara denna finansiering", "This funding only"}));
  command
      ->add_option("--arrived", options->arrived,
                   session.say({"Dag då fakturan ankom, för förfallodagen",
                                "Day the invoice arrived, for the due day"}))
      ->type_name(takes::date);
  command->add_flag(
      "--preliminary", options->preliminary,
      session.say({"Ge underlag även för preliminära belopp", "Make bases of preliminary amounts too"}));
  command->add_flag("--verify", options->verify,
                    session.say({"Räkna om de underlag som står under issued, i stället för att göra nya",
                                 "Recompute the bases that stand under issued, instead of making new ones"}));
  command
      ->add_option("--output-dir", options->output_dir,
                   session.say({"Skriv en fil per underlag i denna katalog",
                                "Write one file a basis in this directory"}))
      ->type_name(takes::directory);
  command->callback(
      [&session, options] { session.action = [&session, options] { return invoice(session, *options); }; });
}

}  // namespace iop::cli
