#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/agreements.hpp"
#include "render/payments.hpp"

namespace iop::cli {

/// What the commands that compute payments share.
struct PaymentOptions {
  std::vector<std::string> paths;
  std::string format = "text";
  std::string csv_dialect = "rfc4180";
  std::vector<std::string> assume;
  std::string stdin_filename = "stdin";
};
void add_payment_options(CLI::App& command, PaymentOptions& options, const Session& session,
                         std::span<const std::string_view> formats);
/// Declares `--assume` alone.
void add_assume_option(CLI::App& command, PaymentOptions& options, const Session& session);

/// The style that `options` ask for.
render::PaymentsStyle payments_style(const Session& session, const PaymentOptions& options);
/// `--assume` read; throws `Failed` where it cannot be.
IndexAssumptions assumptions_of(const PaymentOptions& options);
/// Throws `Failed` where `--assume` names a series that neither has a file nor is among those
/// that agreements name.
void check_series(const PaymentOptions& options, const IndexTable& indices,
                  const std::set<std::string>& named);

/// The schedules of one agreement; rows that nothing ends as far as `until`, or else as the day the agreement
/// is shown as of.
render::AgreementPayments payments_of(const rules::JudgedFile& file, const IndexTable& indices,
                                      const IndexAssumptions& assumptions, Date today,
                                      std::optional<Date> until = std::nullopt);

NamedStates states_of(const std::vector<render::AgreementPayments>& agreements);

/// What keeps `payments` from being computed, as errors where it stands.
std::vector<Diagnostic> schedule_errors(const rules::JudgedFile& file,
                                        const render::AgreementPayments& payments, const IndexTable& indices);
/// Shows on stderr what keeps `payments` from being computed; answers with the exit code of it.
int show_schedule_errors(Session& session, const rules::JudgedFile& file,
                         const render::AgreementPayments& payments, const IndexTable& indices);

}  // namespace iop::cli
