// Holds the schemas against a second validator, Ajv: it has to accept every example, to agree on every changed one with the validator
// that `cargo xtask refusals` asks, and to refuse those that must be refused.
//
//   cargo xtask refusals | node schemas.mjs ../..
//
// --mutate turns the check on itself: each schema loses a requirement of each kind that it has, and that must be noticed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const mutate = process.argv.includes("--mutate");
const root = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const examples = new Map();
const bySchema = new Map();
for (const one of JSON.parse(readFileSync(0, "utf8"))) bySchema.set(one.schema, [...(bySchema.get(one.schema) ?? []), one]);

// No unknown keyword or format is let through. The names of Rust's numbers stand beside their bounds; conditions leave the type out.
function compile(schema) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  addFormats(ajv);
  for (const name of ["uint", "uint32", "uint64"]) ajv.addFormat(name, true);
  return ajv.compile(schema);
}

/** The example with the one change of a JSON Patch. */
function changed({ example, patch }) {
  if (!examples.has(example)) examples.set(example, read(example));
  if (!patch) return examples.get(example);
  const [{ op, path, value }] = patch;
  const parts = path.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const whole = { root: structuredClone(examples.get(example)) };
  const last = parts.pop();
  const parent = parts.reduce((at, part) => at[part], last === undefined ? whole : whole.root);
  if (op === "remove") delete parent[last];
  else parent[last ?? "root"] = value;
  return whole.root;
}

/** What the schema answers otherwise than it should. */
function* wrong(schema, cases) {
  const validate = compile(schema);
  for (const one of cases) {
    const accepted = validate(changed(one));
    const told = () => `${one.example} ${JSON.stringify(one.patch ?? "as it is")}`;
    if (!one.patch && !accepted) yield `${told()} is not accepted: ${JSON.stringify(validate.errors)}`;
    else if (one.mustBeRefused && accepted) yield `${told()} is not refused`;
    else if (accepted !== one.accepted) yield `${told()} is ${accepted ? "accepted" : "refused"} by this validator alone`;
  }
}

/** The schema without one of its requirements, once for each place that has one of a kind. */
function* weakened(schema, kind) {
  const places = [];
  const walk = (node) => {
    if (!node || typeof node !== "object") return;
    if (!Array.isArray(node) && kind in node && (kind !== "required" || Array.isArray(node.required))) places.push(node);
    Object.values(node).forEach(walk);
  };
  const weak = structuredClone(schema);
  walk(weak);
  for (const node of places) {
    const { [kind]: kept } = node;
    if (kind === "required") node.required = kept.slice(1);
    else delete node[kind];
    yield weak;
    node[kind] = kept;
  }
}

let failed = 0;
let weak = 0;
const counts = { examples: 0, changed: 0, refused: 0, must: 0 };
for (const [name, cases] of bySchema) {
  const schema = read(`docs/schemas/${name}.json`);
  const problems = [];
  if (mutate) {
    for (const kind of ["required", "enum", "const", "additionalProperties", "type"]) {
      let places = 0;
      let noticed = false;
      for (const other of weakened(schema, kind)) {
        places += 1;
        noticed = !wrong(other, cases).next().done;
        if (noticed) break;
      }
      weak += Number(noticed);
      if (places && !noticed) problems.push(`a ${kind} that is taken away is not noticed`);
    }
  } else {
    problems.push(...wrong(schema, cases));
  }
  for (const problem of problems) console.log(`FAILED ${name}: ${problem}`);
  failed += problems.length;
  for (const { patch, accepted, mustBeRefused } of cases) {
    counts[patch ? "changed" : "examples"] += 1;
    counts.refused += Number(!accepted);
    counts.must += Number(mustBeRefused);
  }
}
console.log(
  mutate
    ? `${bySchema.size} schemas, weakened in ${weak} ways, ${failed} failed`
    : `${bySchema.size} schemas, ${counts.examples} examples, ${failed} failed; changed ${counts.changed} times, ${counts.refused} refused, ` +
        `of which ${counts.must} must be`,
);
process.exit(failed || !bySchema.size ? 1 : 0);
