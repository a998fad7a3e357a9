#include "render/invoice.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <sstream>

#include "base/calendar.hpp"
#include "cli/output.hpp"
#include "cli/payments.hpp"

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
  std::string output_dir;
};

/// Which instalments are asked for.
struct Choice {
  std::optional<PeriodName> period;
  std::optional<DateRange> days;
  int number = 0;
  std::string funding;
};

Choice choice_of(const Options& options) {
  if (options.period.empty() == (options.instalment == 0)) {
    throw Failed(Exit::usage, message({"ange antingen --period eller --instalment",
                                       "give either --period or --instalment"}));
  }
  if (options.instalment < 0) {
    throw Failed(Exit::usage, message({"--instalment räknas från 1", "--instalment counts from 1"}));
  }
  Choice choice{.number = options.instalment, .funding = options.funding};
  if (options.period.empty()) return choice;
  if (const auto slash = options.period.find('/'); slash != std::string::npos) {
    const auto first = Date::parse(options.period.substr(0, slash));
    const auto last = Date::parse(options.period.substr(slash + 1));
    for (const auto* date : {&first, &last}) {
      if (!*date)
        throw Failed(Exit::usage, message({"--period: {}", "--period: {}"}, date->failure().what),
                     date->failure().fix);
    }
    choice.days = DateRange{*first, *last};
    return choice;
  }
  const auto period = PeriodName::parse(options.period);
  if (!period)
    throw Failed(Exit::usage, message({"--period: {}", "--period: {}"}, period.failure().what),
                 period.failure().fix);
  choice.period = *period;
  return choice;
}

/// The days that an instalment must begin in; every day where no period is asked for.
std::optional<DateRange> days_asked_for(const Choice& choice, const Agreement& agreement) {
  if (choice.days) return choice.days;
  if (!choice.period || !agreement.term || !agreement.term->start) return std::nullopt;
  const auto end = agreement.term->end ? std::optional{*agreement.term->end} : std::nullopt;
  return days_of(*choice.period, *agreement.term->start, end);
}

bool is_asked_for(const Choice& choice, const std::optional<DateRange>& days, const Instalment& instalment) {
  if (choice.number != 0) return instalment.number == choice.number;
  // A row that pays once has no years to take of.
  if (choice.period && choice.period->kind == PeriodName::Kind::once) return instalment.parts.empty();
  return days && days->contains(instalment.first);
}

/// Whether the amount rests on the assumption: how an index is applied matters only where one is.
bool touches(const Assumption& assumption, const std::string& row, bool indexed) {
  if (!assumption.about) return false;
  const auto& about = *assumption.about;
  const auto below = [](const std::string& inner, const std::string& outer) {
    return inner == outer || inner.starts_with(outer + ".");
  };
  if (below(about, "term") || below(row, about)) return true;
  if (!below(about, row) || below(about, row + ".breakdown")) return false;
  return indexed || !below(about, row + ".indexation") || about == row + ".indexation" ||
         below(about, row + ".indexation.first_indexed_year") || below(about, row + ".indexation.example");
}

/// Makes the bases of one agreement, or says why there are none.
class Maker {
 public:
  Maker(Session& session, const Options& options, Choice choice, std::optional<Date> arrived)
      : session_(session), options_(options), choice_(std::move(choice)), arrived_(arrived) {}

  void make(const AgreementFile& file, const render::AgreementPayments& payments, const IndexTable& indices,
            std::vector<render::InvoiceBasis>& bases) {
    bool any_row = false;
    lacks_something_ = false;
    for (const auto& funding : payments.funding) {
      if (!choice_.funding.empty() && funding.id != choice_.funding) continue;
      any_row = true;
      if (funding.instalments.empty()) {
        refuse(file, message({"`{}` säger inte hur ofta eller för vilka perioder det betalas: skriv "
                              "`instalments` och `periods`",
                              "`{}` does not say how often or for which periods it pays: write `instalments` "
                              "and `periods`"},
                             funding.id));
      }
      const auto days = days_asked_for(choice_, *payments.agreement);
      for (const auto& instalment : funding.instalments) {
        if (is_asked_for(choice_, days, instalment)) add(file, payments, funding, instalment, indices, bases);
      }
    }
    if (!any_row && !choice_.funding.empty()) {
      refuse(file,
             message({"ingen finansiering heter `{}`", "there is no funding named `{}`"}, choice_.funding));
    }
  }

  [[nodiscard]] bool refused() const { return refused_; }
  /// Whether a basis of the last agreement was refused for what the file or an index series lacks.
  [[nodiscard]] bool lacks_something() const { return lacks_something_; }

 private:
  void refuse(const AgreementFile& file, const Message& why) {
    session_.complain(message({"{}: {}", "{}: {}"}, file.source->name(), why));
    refused_ = true;
  }

  void add(const AgreementFile& file, const render::AgreementPayments& payments,
           const FundingSchedule& funding, const Instalment& instalment, const IndexTable& indices,
           std::vector<render::InvoiceBasis>& bases) {
    const auto which = message({"utbetalning {} av `{}`, {}", "instalment {} of `{}`, {}"}, instalment.number,
                               funding.id, instalment.first.to_string());
    if (!instalment.amount) {
      lacks_something_ = lacks_something_ || instalment.status == AmountStatus::unknown;
      return refuse(
          file, instalment.status == AmountStatus::awaited
                    ? message({"{}: ett index som beloppet behöver är inte publicerat ännu ({})",
                               "{}: an index that the amount needs is not published yet ({})"},
                              which, awaited(funding, indices))
                    : message({"{}: beloppet kan inte räknas", "{}: the amount cannot be computed"}, which));
    }
    if (instalment.status == AmountStatus::preliminary && !options_.preliminary) {
      return refuse(file,
                    message({"{}: beloppet är preliminärt; ange --preliminary för att ändå få ett underlag",
                             "{}: the amount is preliminary; give --preliminary for a basis all the same"},
                            which));
    }
    render::InvoiceBasis basis{.agreement = &payments, .funding = &funding, .instalment = &instalment};
    const auto& then = file.timeline->as_of(instalment.first);
    const auto* row = then.funding->find(funding.id);
    basis.row = row != nullptr ? &row->value : &payments.agreement->funding->find(funding.id)->value;
    basis.due = due_of(*basis.row);
    basis.arrived = arrived_;
    basis.file = file.source->name();
    basis.agreement_sha256 = file.sha256;
    add_index_file(basis, indices);
    for (const auto& assumption : *payments.agreement->assumptions) {
      if (touches(*assumption, "funding." + funding.id, !basis.index_sha256.empty())) {
        basis.assumptions.push_back(&*assumption);
      }
    }
    for (const auto* id : {"payment", "indexation"}) {
      if (const auto* clause = payments.agreement->clauses->find(id)) basis.clauses.push_back(clause);
    }
    bases.push_back(std::move(basis));
  }

  static std::string awaited(const FundingSchedule& funding, const IndexTable& indices) {
    for (const auto& missing : funding.missing) {
      const auto series = indices.find(missing.series);
      if (series == indices.end()) continue;
      return missing.series + " " + std::to_string(missing.year) + ", omkring " +
             series->second.expected(missing.year).to_string();
    }
    return {};
  }

  [[nodiscard]] std::optional<render::InvoiceDue> due_of(const Funding& row) const {
    if (!arrived_ || !row.payment_days) return std::nullopt;
    const auto due = arrived_->plus_days(row.payment_days->value);
    return render::InvoiceDue{*arrived_, due, banking_day_on_or_after(due)};
  }

  static void add_index_file(render::InvoiceBasis& basis, const IndexTable& indices) {
    for (const auto& part : basis.instalment->parts) {
      for (const auto& year : basis.funding->years) {
        if (year.number > part.year || !year.index) continue;
        const auto series = indices.find(year.index->series);
        if (series == indices.end()) continue;
        basis.index_file = series->second.path;
        basis.index_sha256 = series->second.sha256;
      }
    }
  }

  Session& session_;
  const Options& options_;
  Choice choice_;
  std::optional<Date> arrived_;
  bool refused_ = false;
  bool lacks_something_ = false;
};

/// `goteborgs-stadsmission_stod_2026-01-01_2026-12-31.txt`, with the payee where there are several.
std::string file_name(const render::InvoiceBasis& basis, std::string_view ending) {
  const auto& instalment = *basis.instalment;
  std::string name = basis.agreement->id + "_" + basis.funding->id + "_" + instalment.first.to_string();
  if (instalment.last) name += "_" + instalment.last->to_string();
  if (basis.funding->payees.size() > 1) name += "_" + instalment.payee;
  return name + std::string{ending};
}

void write_each(const Session& session, const Options& options, const render::InvoiceFormat& format,
                const render::PaymentsStyle& style, const render::InvoiceListing& listing) {
  const auto directory = session.settings.directory / options.output_dir;
  std::error_code error;
  fs::create_directories(directory, error);
  if (error) {
    throw Failed(Exit::unreadable,
                 message({"kan inte skapa katalogen `{}`: {}", "cannot make the directory `{}`: {}"},
                         options.output_dir, error.message()));
  }
  for (const auto& basis : listing.bases) {
    std::ostringstream text;
    format.write(text, style, {listing.today, {basis}});
    const auto path = directory / file_name(basis, format.ending);
    write_atomically(path, text.str());
    if (!session.settings.quiet) session.world.out << shown(session, path) << '\n';
  }
}

std::optional<Date> arrival(const Options& options) {
  if (options.arrived.empty()) return std::nullopt;
  const auto date = Date::parse(options.arrived);
  if (!date)
    throw Failed(Exit::usage, message({"--arrived: {}", "--arrived: {}"}, date.failure().what),
                 date.failure().fix);
  return *date;
}

int invoice(Session& session, const Options& options) {
  const auto formats = render::invoice_formats();
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  const auto& format = formats[choose("--format", options.payments.format, names)];
  const auto style = payments_style(session, options.payments);
  Maker maker{session, options, choice_of(options), arrival(options)};
  const auto inputs = find_inputs(session, options.payments.paths, options.payments.stdin_filename);
  Library library{session, inputs.files};
  const auto assumptions = assumptions_of(options.payments, library.indices());
  Output output{session};
  const auto agreements = load_agreements(session, library, inputs);
  int code = agreements.code;
  std::vector<render::AgreementPayments> payments;
  payments.reserve(agreements.files.size());
  render::InvoiceListing listing{session.settings.today, {}};
  for (const auto& file : agreements.files) {
    payments.push_back(payments_of(file, library.indices(), assumptions, session.settings.today));
    maker.make(file, payments.back(), library.indices(), listing.bases);
    if (maker.lacks_something()) code = worse(code, show_schedule_errors(session, file, payments.back()));
  }
  if (maker.refused()) code = worse(code, Exit::findings);
  if (listing.bases.empty() && !maker.refused() && !agreements.files.empty()) {
    session.complain(message({"ingen utbetalning börjar i den period eller har det nummer som frågats efter",
                              "no instalment begins in the period or has the number asked for"}),
                     message({"se `iop payments`", "see `iop payments`"}));
    code = worse(code, Exit::findings);
  }
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
  add_payment_options(*command, options->payments, session);
  command->add_option("--period", options->period,
                      session.say({"Utbetalningar som börjar i perioden: 2026, 2026-H1, A2 ...",
                                   "Instalments that begin in the period: 2026, 2026-H1, A2 ..."}));
  command->add_option("--instalment", options->instalment,
                      session.say({"Utbetalningens nummer, räknat över hela tiden",
                                   "The instalment's number within the whole term"}));
  command->add_option("--funding", options->funding,
                      session.say({"Bara denna finansiering", "This funding only"}));
  command->add_option(
      "--arrived", options->arrived,
      session.say({"Dag då fakturan ankom, för förfallodagen", "Day the invoice arrived, for the due day"}));
  command->add_flag(
      "--preliminary", options->preliminary,
      session.say({"Ge underlag även för preliminära belopp", "Make bases of preliminary amounts too"}));
  command->add_option(
      "--output-dir", options->output_dir,
      session.say({"Skriv en fil per underlag i denna katalog", "Write one file a basis in this directory"}));
  command->callback(
      [&session, options] { session.action = [&session, options] { return invoice(session, *options); }; });
}

}  // namespace iop::cli
