#include "render/json_schema.hpp"

#include <nlohmann/json.hpp>

namespace iop::render {

namespace {

using field::FieldInfo;
using field::ObjectInfo;
using field::TypeInfo;
using Json = nlohmann::ordered_json;

class SchemaMaker {
 public:
  std::string make(const ObjectInfo& root, std::string_view title) {
    Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
    schema.update(object(root));
    if (Json then = required_of_iop(root); !then.empty()) {
      schema["if"] = {{"properties", {{"kind", {{"const", "iop"}}}}}, {"required", {"kind"}}};
      schema["then"] = std::move(then);
    }
    schema["definitions"] = std::move(definitions_);
    return schema.dump(2) + "\n";
  }

 private:
  Json type(const TypeInfo& info) {
    switch (info.shape) {
      case TypeInfo::Shape::text:
        return text(info);
      case TypeInfo::Shape::integer:
        return bounded({{"type", "integer"}}, info);
      case TypeInfo::Shape::number:
        return number(info);
      case TypeInfo::Shape::boolean:
        return {{"type", "boolean"}};
      case TypeInfo::Shape::list:
        return {{"type", "array"}, {"items", type(*info.item)}};
      case TypeInfo::Shape::record:
        return record(info);
      case TypeInfo::Shape::object:
        return reference(*info.object);
      case TypeInfo::Shape::alternatives: {
        Json either = Json::array();
        for (const auto* alternative : info.alternatives) either.push_back(type(*alternative));
        return {{"anyOf", std::move(either)}};
      }
      case TypeInfo::Shape::any:
        break;
    }
    return Json::object();
  }

  Json record(const TypeInfo& info) {
    Json out{{"type", "object"},
             {"patternProperties", {{std::string{info.key_pattern}, type(*info.item)}}},
             {"additionalProperties", false}};
    if (info.fewest > 0) out["minProperties"] = info.fewest;
    return out;
  }

  static Json text(const TypeInfo& info) {
    Json out{{"type", "string"}};
    if (!info.values.empty()) {
      out["enum"] = info.values;
    } else {
      out["pattern"] = info.pattern.empty() ? "\\S" : std::string{info.pattern};
    }
    return out;
  }

  static Json number(const TypeInfo& info) {
    if (info.values.empty()) return bounded({{"type", "number"}}, info);
    Json values = Json::array();
    // The names of the values are their numbers, exactly as they are to stand in the schema.
    for (const auto value : info.values) values.push_back(Json::parse(value));
    return {{"enum", std::move(values)}};
  }

  static Json bounded(Json out, const TypeInfo& info) {
    if (info.minimum) out["minimum"] = *info.minimum;
    if (info.maximum) out["maximum"] = *info.maximum;
    if (info.above) out["exclusiveMinimum"] = *info.above;
    return out;
  }

  Json reference(const ObjectInfo& info) {
    const std::string name{info.name};
    if (!definitions_.contains(name)) {
      definitions_[name] = Json::object();
      definitions_[name] = object(info);
    }
    return {{"$ref", "#/definitions/" + name}};
  }

  Json object(const ObjectInfo& info) {
    Json properties = Json::object();
    Json required = Json::array();
    for (const auto& f : info.fields) {
      properties[std::string{f.key}] = described(f);
      if (f.need == field::Need::required) required.push_back(f.key);
    }
    Json out{{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
    if (!required.empty()) out["required"] = std::move(required);
    if (!info.one_of.empty()) {
      Json either = Json::array();
      for (const auto key : info.one_of) either.push_back({{"required", {key}}});
      out["oneOf"] = std::move(either);
    }
    if (!info.at_most_one.empty()) out["not"] = {{"required", info.at_most_one}};
    return out;
  }

  /// A draft-07 reader overlooks what stands beside `$ref`; hence `allOf`.
  Json described(const FieldInfo& f) {
    Json schema = type(*f.type);
    Json out{{"description", f.text.sv}};
    if (schema.contains("$ref")) {
      out["allOf"] = Json::array({std::move(schema)});
    } else {
      out.update(schema);
    }
    return out;
  }

  /// What `kind: iop` requires of this mapping, and of those directly below it.
  static Json required_of_iop(const ObjectInfo& info) {
    Json out = Json::object();
    for (const auto& f : info.fields) {
      if (f.required_of_iop) out["required"].push_back(f.key);
      if (f.type->shape != TypeInfo::Shape::object) continue;
      if (Json below = required_of_iop(*f.type->object); !below.empty())
        out["properties"][std::string{f.key}] = std::move(below);
    }
    return out;
  }

  Json definitions_ = Json::object();
};

}  // namespace

std::string json_schema(const ObjectInfo& root, std::string_view title) {
  return SchemaMaker{}.make(root, title);
}

}  // namespace iop::render
