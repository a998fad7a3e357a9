// Checks SARIF files against the format's published type declarations: every key must be known, every required one
// there, every enumerated value one of its own. Usage: node sarif.mjs FILE...
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const sources = new Map();
for (const file of process.argv.slice(2)) {
  const log = readFileSync(file, "utf8");
  sources.set(`${resolve(file)}.ts`, `import type { Log } from "sarif";\nexport const log: Log =\n${log};\n`);
  const { runs } = JSON.parse(log);
  for (const run of runs) {
    const fingerprints = new Set();
    for (const result of run.results) {
      if (run.tool.driver.rules[result.ruleIndex].id !== result.ruleId) throw new Error(`${file}: ruleIndex`);
      fingerprints.add(result.partialFingerprints["iop/v1"]);
      const { region, artifactLocation } = result.locations[0].physicalLocation;
      if (!(region.startLine >= 1 && region.startColumn >= 1)) throw new Error(`${file}: region`);
      if (new URL(artifactLocation.uri, "file:///").hash !== "") throw new Error(`${file}: uri`);
    }
    if (fingerprints.size !== run.results.length) throw new Error(`${file}: equal fingerprints`);
  }
}

const options = { strict: true, noEmit: true, types: [], moduleResolution: ts.ModuleResolutionKind.Node10 };
const host = ts.createCompilerHost(options);
const { fileExists, readFile } = host;
host.fileExists = (name) => sources.has(name) || fileExists(name);
host.readFile = (name) => sources.get(name) ?? readFile(name);
const program = ts.createProgram([...sources.keys()], options, host);
const problems = ts.getPreEmitDiagnostics(program);
for (const problem of problems) {
  console.error(problem.file?.fileName, ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
}
process.exit(problems.length > 0 ? 1 : 0);
