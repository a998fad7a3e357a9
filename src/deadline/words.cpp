#include "base/text.hpp"
#include "deadline/collect.hpp"

namespace iop::deadline {

std::string name_of_party(const Timeline& timeline, const std::string& id) {
  const auto* party = timeline.party(id);
  return party != nullptr && party->name ? *party->name : id;
}

Message names_of_parties(const Timeline& timeline, const std::vector<std::string>& ids) {
  std::vector<std::string> names;
  for (const auto& id : ids) names.push_back(name_of_party(timeline, id));
  return listed(names);
}

std::string name_of_party(const Agreement& agreement, const std::string& id) {
  const Party* party = agreement.party(id);
  return party != nullptr && party->name ? *party->name : id;
}

Message listed(const std::vector<std::string>& words) {
  return {text::join(words, "och"), text::join(words, "and")};
}

Message in_words(DateRange days) {
  return message({"{0} till {1}", "{0} to {1}"}, days.first.to_string(), days.last.to_string());
}

Message in_words(const PeriodName& period) {
  using Kind = PeriodName::Kind;
  constexpr Text spring{"vårterminen", "the spring term of"};
  constexpr Text autumn{"höstterminen", "the autumn term of"};
  switch (period.kind) {
    case Kind::year:
      return message({"{0}", "{0}"}, period.year);
    case Kind::termin:
      return message({"{0} {1}", "{0} {1}"}, period.number == 1 ? spring : autumn, period.year);
    case Kind::half_year:
      return message({"halvår {0} {1}", "half-year {0} of {1}"}, period.number, period.year);
    case Kind::tertial:
      return message({"tertial {0} {1}", "tertial {0} of {1}"}, period.number, period.year);
    case Kind::quarter:
      return message({"kvartal {0} {1}", "quarter {0} of {1}"}, period.number, period.year);
    case Kind::month:
      return message({"{0} {1}", "{0} {1}"}, month_name(static_cast<unsigned>(period.number)), period.year);
    case Kind::agreement_year:
      return message({"avtalsår {0}", "agreement year {0}"}, period.number);
    case Kind::once:
      break;
  }
  return {"hela avtalstiden", "the whole term"};
}

Message amended_by(const Collector& from, std::string_view path, Date day) {
  const Amendment* amendment = from.timeline().setter(path, day);
  if (amendment == nullptr || !amendment->effective) return {};
  const std::string name = amendment->diarienummer ? " " + amendment->diarienummer->value : "";
  return message({"; {0} ändrad genom tilläggsavtal{1} från {2}", "; {0} as amended{1} from {2}"}, path, name,
                 amendment->effective->to_string());
}

Message assumed(const Agreement& agreement, std::string_view path) {
  const Assumption* assumption = agreement.assumption_about(path);
  if (assumption == nullptr) return {};
  if (!assumption->decided_by) {
    return message(
        {"; {0} är ett antagande som ingen har beslutat", "; {0} is an assumption nobody has decided"}, path);
  }
  const std::string date = assumption->date ? " " + assumption->date->to_string() : "";
  return message({"; {0} är ett antagande, beslutat{1}", "; {0} is an assumption, decided{1}"}, path, date);
}

Message decision_on(const Agreement& agreement, std::string_view path) {
  const Assumption* assumption = agreement.assumption_about(path);
  if (assumption == nullptr || !assumption->decided_by) return {};
  return message({"; antagandet om {0} beslutat av {1}", "; the assumption about {0} decided by {1}"}, path,
                 *assumption->decided_by);
}

Message operator+(Message a, const Message& b) {
  a.sv += b.sv;
  a.en += b.en;
  return a;
}

}  // namespace iop::deadline
