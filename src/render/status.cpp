#include "render/status.hpp"

#include <array>

#include "base/text.hpp"
#include "render/deadlines.hpp"
#include "render/payments.hpp"

namespace iop::render {

namespace {

/// Sentences one after another, with `; ` between them.
class Remarks {
 public:
  void add(Message one) {
    if (all_.empty()) {
      all_ = std::move(one);
    } else {
      all_ = message({"{}; {}", "{}; {}"}, all_, one);
    }
  }
  Message take() && { return std::move(all_); }

 private:
  Message all_;
};

Message listed(const std::vector<std::string>& words) {
  return {text::join(words, "och"), text::join(words, "and")};
}

/// `skyddsvarnet (stod)`, of each.
std::vector<std::string> named(const std::vector<DeadlineRemark>& remarks) {
  std::vector<std::string> out;
  for (const auto& remark : remarks) {
    out.push_back(remark.agreement + " (" + remark.about.substr(remark.about.find('.') + 1) + ")");
  }
  return out;
}

}  // namespace

std::span<const StatusFormat> status_formats() {
  static constexpr std::array formats{StatusFormat{"text", status_text},
                                      StatusFormat{"markdown", status_markdown},
                                      StatusFormat{"json", status_json}};
  return formats;
}

Text word_for(Standing standing) {
  static constexpr std::array<Text, 5> words{{{"utkast", "draft"},
                                              {"kommande", "upcoming"},
                                              {"gällande", "active"},
                                              {"uppsagt", "under notice"},
                                              {"upphört", "expired"}}};
  return words.at(static_cast<std::size_t>(standing));
}

Message counted(Standing standing, std::size_t count) {
  const auto inflected = [&](Text several) { return count == 1 ? word_for(standing) : several; };
  const auto word = standing == Standing::under_notice ? inflected({"uppsagda", "under notice"})
                    : standing == Standing::expired    ? inflected({"upphörda", "expired"})
                                                       : word_for(standing);
  return message({"{} {}", "{} {}"}, count, word);
}

Message headline_of(const RegisterStatus& status) {
  auto today = message({"Läget {}", "Status on {}"}, status.today.to_string());
  if (!status.as_of) return today;
  return message({"{}; avtalen som de står {} (--as-of)", "{}; the agreements as they stand on {} (--as-of)"},
                 today, status.as_of->to_string());
}

Message tally_of(const RegisterStatus& status) {
  Message line = message({"{} avtal", "{} {}"}, status.agreements.size(),
                         status.agreements.size() == 1 ? Text{"", "agreement"} : Text{"", "agreements"});
  Text separator{": ", ": "};
  for (std::size_t i = 0; i < field::Names<Standing>::values.size(); ++i) {
    const auto standing = static_cast<Standing>(i);
    const auto count = status.count(standing);
    if (count == 0) continue;
    line = message({"{}{}{}", "{}{}{}"}, line, separator, counted(standing, count));
    separator = {", ", ", "};
  }
  const auto left_out = left_out_words(status.left_out);
  return left_out.empty() ? line : message({"{}; {}", "{}; {}"}, line, left_out);
}

Message ahead_title(const RegisterStatus& status) {
  return message({"Närmaste 90 dagarna, till och med {}", "The next 90 days, up to {}"},
                 status.until.to_string());
}

Message remarks_on(const AgreementStanding& agreement) {
  Remarks remarks;
  if (!agreement.unsigned_parties.empty()) {
    remarks.add(message({"inte undertecknat av {}", "not signed by {}"}, listed(agreement.unsigned_parties)));
  }
  if (agreement.days_to_start > 0) {
    remarks.add(message({"börjar {}, {}", "begins {}, {}"}, agreement.start.to_string(),
                        in_days(agreement.days_to_start)));
  } else if (agreement.standing == Standing::draft) {
    remarks.add(message({"började {}", "began {}"}, agreement.start.to_string()));
  }
  for (const auto& leaving : agreement.departures) {
    remarks.add(
        message({"{} lämnar efter {}", "{} leaves after {}"}, leaving.party, leaving.last_day.to_string()));
  }
  if (!agreement.undecided.empty()) {
    std::vector<std::string> decided;
    for (const auto& one : agreement.decisions) decided.push_back(one.party + " " + one.day.to_string());
    remarks.add(message({"uppsägning beslutad av {}", "termination decided by {}"}, listed(decided)));
    remarks.add(message({"verkar först när {} har beslutat", "takes effect once {} has decided"},
                        listed(agreement.undecided)));
  }
  if (!agreement.last_day) {
    remarks.add({"ingen sista dag är avtalad", "no last day is agreed"});
  } else if (agreement.days_to_start > 0) {
    remarks.add(message({"slutar {}", "ends {}"}, agreement.last_day->to_string()));
  } else {
    remarks.add(message({"{} {}, {}", "{} {}, {}"},
                        agreement.days_left < 0 ? Text{"slutade", "ended"} : Text{"slutar", "ends"},
                        agreement.last_day->to_string(), in_days(agreement.days_left)));
  }
  return std::move(remarks).take();
}

Message amount_of(const BasisToSend& basis) {
  const auto status = word_for(basis.status);
  if (!basis.amount) return message_of(status);
  const auto amount = basis.amount->swedish();
  if (!status.complete()) return message({"{}\u00a0kr", "SEK\u00a0{}"}, amount);
  return message({"{}\u00a0kr {}", "SEK\u00a0{} {}"}, amount, status);
}

Message instalment_of(const BasisToSend& basis) {
  const auto& about = basis.invoice.about;
  const auto row = about.substr(about.find('.') + 1);
  const auto period = basis.invoice.period.value_or("");
  auto words = basis.of == 0
                   ? message({"{} {}, {}", "{} {}, {}"}, row, basis.number, period)
                   : message({"{} {} av {}, {}", "{} {} of {}, {}"}, row, basis.number, basis.of, period);
  if (!basis.of_draft) return words;
  return message({"{} (utkast: inte undertecknat av alla)", "{} (draft: not signed by all)"}, words);
}

Message state_of(const IndexValueNeeded& value) {
  switch (value.state) {
    case IndexNeedState::missing:
      return {"publicerat men ej infört", "published but not entered"};
    case IndexNeedState::awaited:
      return message({"väntas omkring {}", "expected about {}"}, value.expected->to_string());
    case IndexNeedState::no_series:
      break;
  }
  return {"serien finns inte eller har fel", "no such series, or one with errors"};
}

Message undated_bases(const RegisterStatus& status) {
  const auto rows = named(status.undated);
  if (rows.empty()) return {};
  return message({"fakturadagar kan inte dateras: {}; se `iop deadlines --kind invoice`",
                  "invoice days that cannot be dated: {}; see `iop deadlines --kind invoice`"},
                 listed(rows));
}

Message undated_duties(const RegisterStatus& status) {
  const auto duties = named(status.undated_duties);
  if (duties.empty()) return {};
  return message({"åtaganden kan inte dateras: {}; se `iop deadlines --kind duty`",
                  "duties that cannot be dated: {}; see `iop deadlines --kind duty`"},
                 listed(duties));
}

}  // namespace iop::render
