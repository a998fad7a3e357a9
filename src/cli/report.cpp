#include <algorithm>
#include <memory>
#include <sstream>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "cli/output.hpp"
#include "cli/parallel.hpp"
#include "cli/payments.hpp"
#include "cli/report_pages.hpp"
#include "cli/whole_directory.hpp"
#include "rules/catalogue.hpp"

namespace iop::cli {

namespace {

namespace fs = std::filesystem;
namespace site = render::site;

struct Options {
  PaymentOptions payments;
  std::string output_dir;
};

/// The calendar years of the portfolio's costs: this one and five more, as `forecast`.
CalendarYears years_from(Date today) {
  constexpr int more = 5;
  return {today.year(), today.year() + more};
}

/// Whether an earlier run wrote the file; a directory's path ends with a slash.
bool is_ours(const fs::path& inner, std::string_view beginning) {
  const auto folder = inner.parent_path();
  const bool known = folder.empty() || folder == site::agreements_folder || folder == site::rules_folder;
  if (!known || !inner.has_filename()) return known;
  if (inner == site::stylesheet_file) return beginning.starts_with(site::beginning_of_stylesheet());
  return inner.extension() == ".html" && beginning.starts_with(site::beginning_of_pages());
}

std::string text_of(const auto& write) {
  std::ostringstream text;
  write(text);
  return text.str();
}

/// An input once it has been read and judged.
struct Judged {
  Message problem;  ///< why it could not be read, or nothing
  std::optional<AgreementFile> file;
};

/// Writes one site, some agreements at a time.
class Reporter {
 public:
  Reporter(Session& session, const Options& options)
      : session_(session),
        output_(session),
        assumptions_(assumptions_of(options.payments)),
        facts_{session.settings.today, session.settings.as_of, options.payments.assume},
        directory_(session, options.output_dir, site::start_file, is_ours),
        inputs_(find_inputs(session, options.payments.paths, options.payments.stdin_filename)),
        library_(session, inputs_.files) {
    for (int year = years_.first; year <= years_.last; ++year) portfolio_.years.push_back({{}, year});
    std::vector<std::string> ids;
    for (const auto& input : inputs_.files) ids.push_back(rules::id_of(input.name));
    page_names_ = site::page_names(ids);
  }

  int run(const Options& options) {
    for (const auto& problem : inputs_.problems) cannot_read(problem);
    report_all();
    check_series(options.payments, library_.indices(), series_);
    if (portfolio_.rows.empty()) return code_;
    portfolio_.findings = library_.take_findings();
    code_ = worse(code_, show_on_stderr(session_, portfolio_.findings));
    write_rules();
    directory_.write(site::start_file,
                     text_of([&](std::ostream& out) { write_portfolio(out, facts_, portfolio_); }));
    directory_.write(site::stylesheet_file, site::stylesheet());
    directory_.commit();
    tell(options);
    return code_;
  }

 private:
  void cannot_read(const Message& problem) {
    session_.complain(problem);
    portfolio_.problems.push_back(problem);
    code_ = Exit::unreadable;
  }

  [[nodiscard]] Judged judge(const Input& input, const rules::Yardstick& yardstick) const {
    auto bytes = read_input(input, session_.world);
    if (!bytes) return {bytes.failure().what, std::nullopt};
    auto hash = sha256(*bytes);
    return {{}, AgreementFile{rules::judge(input.name, *std::move(bytes), yardstick), std::move(hash)}};
  }

  /// The register's findings, and what is waived, of one file after the other.
  void settle(AgreementFile& file) {
    if (file.timeline) add_series(*file.timeline, series_);
    auto findings = register_.add(file.register_entry());
    findings.insert(findings.end(), std::make_move_iterator(file.findings.begin()),
                    std::make_move_iterator(file.findings.end()));
    file.waivers.settle(findings,
                        inputs_.has_directory ? rules::Run::whole_register : rules::Run::some_files);
    file.findings = std::move(findings);
  }

  void report_all() {
    Progress progress{session_, inputs_.files.size(), agreements_written};
    // Few enough at a time that a register of any size is never held.
    constexpr std::size_t block = 32;
    for (std::size_t begin = 0; begin < inputs_.files.size(); begin += block)
      report(begin, std::min(block, inputs_.files.size() - begin), progress);
  }

  void report(std::size_t begin, std::size_t count, Progress& progress) {
    auto yardstick = library_.yardstick(session_.settings.today);
    yardstick.as_of = session_.settings.as_of;
    std::vector<Judged> judged(count);
    std::vector<ReportedAgreement> reported(count);
    const unsigned threads = session_.world.threads;
    for_each_index(count, threads,
                   [&](std::size_t i) { judged[i] = judge(inputs_.files[begin + i], yardstick); });
    for (auto& one : judged) {
      if (one.file) settle(*one.file);
    }
    const ReportBasis basis{library_.indices(), assumptions_, session_.settings.today, years_};
    for_each_index(count, threads, [&](std::size_t i) {
      if (judged[i].file) {
        reported[i] = report_agreement(*judged[i].file, page_names_[begin + i], basis, facts_);
        directory_.write(fs::path{site::agreements_folder} / reported[i].row.page, reported[i].page);
      }
      progress.step();
    });
    for (std::size_t i = 0; i < count; ++i) {
      if (judged[i].file) {
        take(*judged[i].file, std::move(reported[i]));
      } else {
        cannot_read(judged[i].problem);
      }
    }
  }

  void take(const AgreementFile& file, ReportedAgreement reported) {
    code_ = worse(code_, show_on_stderr(session_, reported.errors));
    if (!reported.row.life) complain_of_errors(session_, file);
    for (const auto& cost : reported.costs) {
      auto& year = portfolio_.years[static_cast<std::size_t>(cost.year - years_.first)];
      auto failure = year.add(cost);
      if (!failure) {
        if (const auto sum = add(year.final, year.preliminary); !sum) failure = sum.failure();
      }
      if (failure)
        throw Failed(Exit::findings,
                     message({"{}, {}: {}", "{}, {}: {}"}, file.id, cost.year, failure->what));
    }
    portfolio_.rows.push_back(std::move(reported.row));
  }

  /// A page for every rule.
  void write_rules() {
    const auto handbook = rules::handbook(*rules::Selection::of({}, {}), library_.profiles());
    const fs::path folder{site::rules_folder};
    for (const auto& entry : handbook.rules) {
      directory_.write(folder / (std::string{entry.rule->code} + ".html"),
                       text_of([&](std::ostream& out) { write_rule(out, facts_, entry); }));
    }
    directory_.write(folder / site::start_file,
                     text_of([&](std::ostream& out) { site::write_rules(out, facts_, handbook); }));
  }

  void tell(const Options& options) {
    if (session_.settings.quiet) return;
    const auto start = fs::path{options.output_dir} / site::start_file;
    const auto words = message({"{}: {} avtal", "{}: {} agreements"}, start.string(), portfolio_.rows.size());
    output_.stream() << text::printable(words.in(session_.settings.lang)) << '\n';
    output_.commit();
  }

  Session& session_;
  Output output_;
  IndexAssumptions assumptions_;
  site::SiteFacts facts_;
  WholeDirectory directory_;
  Inputs inputs_;
  Library library_;
  CalendarYears years_ = years_from(session_.settings.today);
  std::vector<std::string> page_names_;
  rules::Register register_;
  std::set<std::string> series_;
  site::Portfolio portfolio_;
  int code_ = Exit::clean;
};

}  // namespace

void add_report(CLI::App& app, Session& session) {
  auto options = std::make_shared<Options>();
  auto* command =
      add_command(app, session, "report",
                  {"Skriv en webbplats om avtalen: översikt, en sida per avtal, reglerna",
                   "Write a site about the agreements (in Swedish): overview, a page each, the rules"});
  add_inputs(*command, session, options->payments.paths, options->payments.stdin_filename);
  command
      ->add_option("--output-dir", options->output_dir,
                   session.say({"Katalogen som webbplatsen skrivs i: ny, tom eller skriven av iop report",
                                "The directory the site is written in: new, empty or written by iop report"}))
      ->type_name(takes::directory)
      ->required();
  add_assume_option(*command, options->payments, session);
  command->callback([&session, options] {
    session.action = [&session, options] { return Reporter{session, *options}.run(*options); };
  });
}

}  // namespace iop::cli
