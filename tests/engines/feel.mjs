// Holds the exported DMN against what the crates answer, over every case of every table: dmn-moddle reads the files, feelin evaluates each
// cell; that exactly one row matches is looked at here.
//
//   cargo xtask cases | node feel.mjs ../../docs/dmn
//
// --mutate turns the check on itself: in each table an outcome is changed, then the rules, and then a test, and the check must fail each time.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DmnModdle } from "dmn-moddle";
import { evaluate, unaryTest } from "feelin";

const mutate = process.argv.includes("--mutate");
const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const tables = JSON.parse(readFileSync(0, "utf8"));

/** What an engine says, asked once for each expression and value. */
const remembered = (ask) => {
  const answers = new Map();
  return (text, value) => {
    const key = `${text}\u0000${value}`;
    if (!answers.has(key)) answers.set(key, ask(text, value));
    return answers.get(key);
  };
};
const result = (answer) => {
  if (answer?.warnings?.length) throw new Error(answer.warnings.map((warning) => warning.message).join("; "));
  return answer && typeof answer === "object" && "value" in answer ? answer.value : answer;
};
const matches = remembered((text, value) => result(unaryTest(text, { "?": value })) === true);
const literal = remembered((text) => result(evaluate(text, {})));

/** The rows of a file, as dmn-moddle reads it: for each its tests and its outputs. */
async function read(name) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(readFileSync(join(folder, `${name}.dmn`), "utf8"));
  if (warnings.length) throw new Error(`${name}: ${warnings.map((warning) => warning.message).join("; ")}`);
  const table = rootElement.drgElement.find((element) => element.$type === "dmn:Decision").decisionLogic;
  const inputs = table.input.map((input) => input.inputExpression.text);
  const outputs = table.output.map((output) => output.name);
  const rows = table.rule.map((rule) => ({
    tests: rule.inputEntry.map((entry) => entry.text),
    outputs: rule.outputEntry.map((entry) => entry.text),
  }));
  return { inputs, outputs, rows };
}

/** What is wrong with a table: the first case that some other number of rows than one matches, or that is answered otherwise. */
function wrong({ inputs, outputs, rows }, { fields, cases }) {
  if (String(inputs) !== String(fields)) return `asks for ${inputs}, not ${fields}`;
  if (String(outputs) !== "outcome,rule") return `answers ${outputs}`;
  for (const { facts, outcome, rule } of cases) {
    const hit = rows.filter(({ tests }) => tests.every((text, at) => matches(text, facts[at])));
    const told = fields.map((field, at) => `${field}=${facts[at]}`).join(" ");
    if (hit.length !== 1) return `${hit.length} rows match ${told}`;
    const [found, because] = hit[0].outputs.map((text) => literal(text, ""));
    if (found !== outcome || because !== rule) return `${told}: ${found} by ${because}, not ${outcome} by ${rule}`;
  }
  return null;
}

/** The table with one cell changed: the outcome of a row, its rules, or a test, which then lets every value pass. */
const changed = ({ rows, ...table }, at, cell) => {
  const tested = rows.findIndex((row) => row.tests.some((test) => test !== "-"));
  const change = {
    outcome: (row, number) => number === at % rows.length ? { ...row, outputs: [`"not so"`, row.outputs[1]] } : row,
    rule: (row, number) => number === at % rows.length ? { ...row, outputs: [row.outputs[0], `"not.so"`] } : row,
    test: (row, number) => {
      if (number !== tested) return row;
      const first = row.tests.findIndex((test) => test !== "-");
      return { ...row, tests: row.tests.map((test, place) => place === first ? "-" : test) };
    },
  };
  return { ...table, rows: rows.map(change[cell]) };
};

let cases = 0;
let failed = 0;
for (const [at, table] of tables.entries()) {
  const file = await read(table.decision);
  const tries = mutate ? ["outcome", "rule", "test"].map((cell) => changed(file, at, cell)) : [file];
  cases += table.cases.length;
  for (const tried of tries) {
    const problem = wrong(tried, table);
    if (Boolean(problem) === mutate) continue;
    failed += 1;
    console.log(`FAILED ${table.decision}: ${problem ?? "a changed cell was not noticed"}`);
  }
}
console.log(`${tables.length} tables, ${cases} cases, ${failed} failed${mutate ? ", with one cell changed at a time" : ""}`);
process.exit(failed || !tables.length ? 1 : 0);
