#include "payment/exact_text.hpp"
#include "render/deadlines.hpp"
#include "render/explain.hpp"
#include "render/state.hpp"

namespace iop::render {

namespace {

class JsonWriter {
 public:
  JsonWriter(Lang lang, const ExplainedAgreement& agreement) : lang_(lang), agreement_(agreement) {}

  [[nodiscard]] Json amount(const ExplainedAmount& explained) const {
    const auto& basis = explained.basis;
    const auto& instalment = *basis.instalment;
    return {{"agreement", agreement_.id},
            {"diarienummer", diarienummer()},
            {"file", agreement_.file},
            {"kind", explained.whole_year ? "agreement_year" : "instalment"},
            {"funding", basis.funding->id},
            {"payer", text_or_null(instalment.payer)},
            {"payee", text_or_null(instalment.payee)},
            {"period", {{"start", instalment.first.to_string()}, {"end", json_of(instalment.last)}}},
            {"number", instalment.number},
            {"of", instalment.of != 0 ? Json(instalment.of) : Json{}},
            {"amount", json_of(instalment.amount)},
            {"currency", "SEK"},
            {"status", field::name_of(instalment.status)},
            {"starts", limit_json(basis.starts, lang_)},
            {"ends", limit_json(basis.ends, lang_)},
            {"lacking", lacking(explained)},
            {"missing_choices", explained.missing_choices},
            {"root", instalment.amount ? Json(explained.figures.size() - 1) : Json{}},
            {"figures", figures(explained.figures)},
            {"clauses", clauses(basis)},
            {"assumptions", assumptions(basis)},
            {"agreement_sha256", basis.agreement_sha256},
            {"index_file", text_or_null(basis.index_file)},
            {"index_sha256", text_or_null(basis.index_sha256)}};
  }

  [[nodiscard]] Json date(const Deadline& deadline) const {
    Json steps = Json::array();
    for (const auto& step : deadline.counting.steps()) steps.push_back(step_json(step, steps.size()));
    const auto root = steps.size() - 1;
    return {{"agreement", agreement_.id},
            {"diarienummer", diarienummer()},
            {"file", agreement_.file},
            {"kind", field::name_of(deadline.kind)},
            {"date", deadline.date.to_string()},
            {"title", deadline.title.in(lang_)},
            {"basis", basis_of(deadline).in(lang_)},
            {"period", json_of(deadline.period)},
            {"about", deadline.about},
            {"status", field::name_of(deadline.status)},
            {"working_day_before", json_of(deadline.working_day_before)},
            {"root", root},
            {"steps", std::move(steps)},
            {"places", places(deadline.about)}};
  }

 private:
  [[nodiscard]] Json diarienummer() const {
    const auto& diarienummer = agreement_.agreement->diarienummer;
    return diarienummer ? Json(diarienummer->value) : Json{};
  }

  [[nodiscard]] Json places(const std::string& source) const {
    const auto found = agreement_.quotes.find(source);
    return found != agreement_.quotes.end() ? places_json(found->second) : Json::array();
  }

  static Json lacking(const ExplainedAmount& explained) {
    Json out = Json::array();
    for (const auto& [value, expected] : explained.lacking) {
      out.push_back({{"series", value.series},
                     {"year", value.year},
                     {"expected", json_of(expected)},
                     {"status", field::name_of(value.status)}});
    }
    return out;
  }

  static Json row(const IndexChange& index, const PublishedIndex& row) {
    return {{"series", index.series},
            {"year", row.year},
            {"value", row.value},
            {"status", field::name_of(row.status)},
            {"published", row.published.to_string()},
            {"source", text_or_null(row.source)}};
  }

  static Json index(const std::optional<IndexChange>& index) {
    if (!index) return {};
    Json out{{"series", index->series},
             {"year", index->year},
             {"printed", index->printed},
             {"published", json_of(index->published)},
             {"source", text_or_null(index->source)},
             {"assumed", index->assumed},
             {"preliminary", index->preliminary},
             {"value", index->printed},
             {"status", nullptr}};
    if (!index->rows.empty()) out.update(row(*index, index->rows.back()));
    return out;
  }

  /// Of levels the row of the year before.
  static Json index_before(const std::optional<IndexChange>& index) {
    return index && index->is_of_levels() ? row(*index, index->rows.front()) : Json{};
  }

  [[nodiscard]] Json figures(const std::vector<const Figure*>& figures) const {
    std::map<const Figure*, std::size_t> ids;
    Json out = Json::array();
    for (const auto* figure : figures) {
      const auto id = ids.size();
      ids.emplace(figure, id);
      Json operands = Json::array();
      for (const auto& operand : figure->operands) {
        operands.push_back({{"name", operand.name},
                            {"figure", operand.figure ? Json(ids.at(operand.figure.get())) : Json{}},
                            {"value", operand.figure ? Json{} : Json(operand.given)}});
      }
      out.push_back({{"id", id},
                     {"op", field::name_of(figure->op)},
                     {"value", exact_text(figure->value)},
                     {"operands", std::move(operands)},
                     {"words", figure->words.in(lang_)},
                     {"source", text_or_null(figure->source)},
                     {"places", places(figure->source)},
                     {"index", index(figure->index)},
                     {"index_before", index_before(figure->index)}});
    }
    return out;
  }

  [[nodiscard]] Json clauses(const InvoiceBasis& basis) const {
    Json out = Json::array();
    for (const auto* clause : basis.clauses) {
      for (const auto& place : places("clauses." + clause->id)) out.push_back(place);
    }
    return out;
  }

  static Json assumptions(const InvoiceBasis& basis) {
    Json out = Json::array();
    for (const auto* assumption : basis.assumptions) {
      out.push_back({{"about", json_of(assumption->about)},
                     {"text", json_of(assumption->text)},
                     {"decided_by", json_of(assumption->decided_by)},
                     {"date", json_of(assumption->date)}});
    }
    return out;
  }

  [[nodiscard]] Json step_json(const DateStep& step, std::size_t id) const {
    Json operands = Json::array();
    for (const auto& operand : step.operands) {
      operands.push_back({{"name", operand.name},
                          {"step", operand.step >= 0 ? Json(operand.step) : Json{}},
                          {"value", operand.step >= 0 ? Json{} : Json(operand.given)}});
    }
    return {{"id", id},
            {"op", field::name_of(step.op)},
            {"value", step.value.to_string()},
            {"operands", std::move(operands)},
            {"words", step.words.in(lang_)},
            {"source", text_or_null(step.source)},
            {"places", places(step.source)}};
  }

  Lang lang_;
  const ExplainedAgreement& agreement_;
};

}  // namespace

void explain_json(std::ostream& out, const Style& style, const Explanation& explanation) {
  Json amounts = Json::array();
  Json dates = Json::array();
  Json states = Json::array();
  for (const auto& agreement : explanation.agreements) {
    const JsonWriter writer{style.lang, agreement};
    if (explanation.as_of) states.push_back(state_json("agreement", agreement.id, agreement.state));
    for (const auto& amount : agreement.amounts) amounts.push_back(writer.amount(amount));
    for (const auto& date : agreement.dates) dates.push_back(writer.date(date));
  }
  out << written({{"schema", "iop.explain/1"},
                  {"today", explanation.today.to_string()},
                  {"as_of", json_of(explanation.as_of)},
                  {"amounts", std::move(amounts)},
                  {"dates", std::move(dates)},
                  {"states", std::move(states)}});
}

}  // namespace iop::render
