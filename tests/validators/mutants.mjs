// Holds `iop validate --select S` against the committed JSON Schema as ajv reads it, over deterministic mutants of valid
// agreements: both must accept a mutant or both refuse it, beyond what the list below says JSON Schema cannot tell.
// Usage: node mutants.mjs IOP SCHEMA DIRECTORY AGREEMENT...   (DIRECTORY is filled with the mutants)
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import yaml from "js-yaml";

const [iop, schemaFile, directory, ...agreements] = process.argv.slice(2);

// What JSON Schema cannot tell: [code, where, what the English message says].
const beyondSchema = [
  ["S202", /^\/notices\/\d+$/, /under the model/], // the day that the model of that day counts from
  ["S204", /./, /no such day|does not exist/], // the length of months
  ["S205", /./, /decimals/], // `multipleOf` is wrong for 0.01
  ["S205", /./, /out of range/], // the largest amount is no number of floating point
  ["S203", /./, /has more than 15 digits/], // a schema sees a number, not how it is written
  ["S206", /./, /check digit|third digit/],
  ["S207", /./, /./], // the guideline's own pattern
  ["S208", /./, /./], // references within the file
  ["S209", /^\/termination\/notice$/, /whole calendar months/], // the unit that the counting asks for
  ["S213", /./, /check digit/],
  ["S", /^\/amendments\/\d+\/set\//, /./], // what belongs under a path depends on the path
];
const beyond = (finding) =>
  beyondSchema.some(
    ([code, where, words]) =>
      finding.code.startsWith(code) && where.test(finding.pointer) && words.test(finding.message),
  );

// A small generator with a fixed seed: the same mutants on every run.
let state = 42;
const draw = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};

const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const accepts = new Ajv({ strict: false, allErrors: false }).compile(schema);
const read = (text) => yaml.load(text, { schema: yaml.CORE_SCHEMA });
const written = (tree) => yaml.dump(tree, { schema: yaml.CORE_SCHEMA, lineWidth: -1, noRefs: true });

// Every place in a tree: its parent and its key.
function* places(node) {
  if (node === null || typeof node !== "object") return;
  for (const key of Object.keys(node)) {
    yield [node, key];
    yield* places(node[key]);
  }
}

const values = [
  "text", "", " ", "2031-02-30", "2031-13-01", "31-01-01", "20310101", "2031-01-01", "2031-1-1", "2034-VT", "2034-XX",
  "A2", "A0", "6 months", "six months", "6 månader", "0 days", "1 day", "true", true, false, null, 0, 1, -1, 7, 1.5,
  0.005, 101, 366, 1e6, 92233720368547760, 1e30, [], {}, ["text"], [1], { text: 1 }, "vgr", "stod", "unlimited",
  "232100-0131", "232100-0132", "232100–0131", "16232100-0131", "123-4566", "123-4567", "0088:7350000000009",
  "0088:7350000000008", "OSN 2031-00042", "public", "money", "RS 2021-04161", "02-28", "02-30", "13-01", "half_yearly",
];

const changes = {
  drop: (parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]),
  rename: (parent, key) => {
    if (Array.isArray(parent)) return parent.push(parent[key]);
    parent[["Ny", "ny_nyckel", `${key}s`, key.slice(0, -1) || "x"][draw(4)]] = parent[key];
    return delete parent[key];
  },
  replace: (parent, key) => (parent[key] = structuredClone(values[draw(values.length)])),
  wrap: (parent, key) => (parent[key] = [parent[key]]),
  nest: (parent, key) => (parent[key] = { [key]: parent[key] }),
  empty: (parent, key) => (parent[key] = Array.isArray(parent[key]) ? [] : typeof parent[key] === "object" ? {} : ""),
  stretch: (parent, key) => (parent[key] = typeof parent[key] === "string" ? `${parent[key]}x` : -parent[key]),
  swap: (parent, key) => {
    const keys = Object.keys(parent);
    const other = keys[draw(keys.length)];
    [parent[key], parent[other]] = [parent[other], parent[key]];
  },
  borrow: (parent, key, all) => {
    const [from, name] = all[draw(all.length)];
    parent[Array.isArray(parent) ? parent.length : name] = structuredClone(from[name]);
  },
};

rmSync(directory, { recursive: true, force: true });
mkdirSync(directory, { recursive: true });
const trees = new Map();
const keysUsed = new Set();
for (const file of agreements) {
  const text = readFileSync(file, "utf8");
  if (!accepts(read(text))) throw new Error(`${file}: ${JSON.stringify(accepts.errors)}`);
  const count = [...places(read(text))].length;
  for (const [, key] of places(read(text))) keysUsed.add(key);
  for (let at = 0; at < count; ++at) {
    for (const [name, change] of Object.entries(changes)) {
      const repeats = name === "replace" ? 4 : 1;
      for (let n = 0; n < repeats; ++n) {
        if (name !== "replace" && name !== "drop" && draw(3) > 0) continue;
        const tree = read(text);
        const all = [...places(tree)];
        change(...all[at], all);
        trees.set(`${String(trees.size).padStart(5, "0")}-${name}.yaml`, tree);
      }
    }
  }
}
const names = new Set();
(function collect(node) {
  for (const [key, value] of Object.entries(node ?? {})) {
    if (key === "properties") Object.keys(value).forEach((name) => names.add(name));
    if (typeof value === "object") collect(value);
  }
})(schema);
const unused = [...names].filter((name) => !keysUsed.has(name));
if (unused.length > 0) throw new Error(`no agreement has the keys ${unused.join(", ")}`);

for (const [name, tree] of trees) writeFileSync(join(directory, name), written(tree));
const findings = new Map();
const out = execFileSync(
  iop, ["validate", directory, "--select", "S", "--format", "json", "--lang", "en", "--exit-zero", "--today", "2026-11-22"],
  { maxBuffer: 2 ** 30 },
);
for (const finding of JSON.parse(out).findings) {
  const name = finding.file.split("/").at(-1);
  findings.set(name, [...(findings.get(name) ?? []), finding]);
}

let refused = 0;
let disagreements = 0;
for (const [name, tree] of trees) {
  const found = findings.get(name) ?? [];
  const told = found.filter((finding) => !beyond(finding));
  // The text is what both read: what a mutant became by being written is its meaning.
  const valid = accepts(read(written(tree)));
  if (!valid) ++refused;
  if (valid ? told.length === 0 : found.length > 0) continue;
  ++disagreements;
  const why = valid ? told.map((f) => `${f.code} ${f.pointer} ${f.message}`) : accepts.errors.map((e) => `${e.instancePath} ${e.message}`);
  console.error(`${name}: ${valid ? "only iop" : "only the schema"} refuses it: ${why.join("; ")}`);
}
console.log(`${trees.size} mutants, ${refused} refused by the schema, ${disagreements} disagreements`);
process.exit(disagreements > 0 || refused === 0 || refused === trees.size ? 1 : 0);
