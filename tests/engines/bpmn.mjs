// Reads the exported BPMN: bpmn-moddle parses each file without a warning, bpmnlint has nothing to say against it by its recommended rules,
// not even a warning, and the English file is the Swedish one in other words: what runs the Swedish ones stands for both.
//
//   node bpmn.mjs ../../docs/bpmn
//
// --mutate turns the check on itself: each file is broken in every way of a list that it can be, and the check must fail each time.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BpmnModdle } from "bpmn-moddle";
import { Linter } from "bpmnlint";
import NodeResolver from "bpmnlint/lib/resolver/node-resolver.js";

const mutate = process.argv.includes("--mutate");
const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".bpmn")).sort();

/** What is wrong with a file: what the parser warns of, or what the linter finds. */
async function wrong(text) {
  let read;
  try {
    read = await new BpmnModdle().fromXML(text);
  } catch (error) {
    return error.message;
  }
  if (read.warnings.length) return read.warnings.map((warning) => warning.message).join("; ");
  // A linter remembers the ways it has seen: each file has its own.
  const linter = new Linter({ config: { extends: "bpmnlint:recommended" }, resolver: new NodeResolver() });
  const found = Object.entries(await linter.lint(read.rootElement));
  return found.flatMap(([rule, reports]) => reports.map(({ id, message }) => `${rule}: ${id}: ${message}`)).join("; ") || null;
}

/** What a file says apart from its words and its drawing: nodes, lanes, ways and conditions. */
async function skeleton(text) {
  const { rootElement } = await new BpmnModdle().fromXML(text);
  return rootElement.rootElements.filter(({ $type }) => $type === "bpmn:Process").map(({ id, flowElements, laneSets }) => [
    id,
    ...laneSets.flatMap(({ lanes }) => lanes.map(({ id, flowNodeRef }) => [id, ...flowNodeRef.map((node) => node.id)].join(" "))),
    ...flowElements.map(({ $type, id, sourceRef, targetRef, conditionExpression, calledElement }) =>
      [$type, id, sourceRef?.id, targetRef?.id, conditionExpression?.body, calledElement].join(" ")),
  ]);
}

/** Ways to break a file. One that does not apply to it changes nothing. */
const mutations = {
  "a way leads nowhere": (text) => text.replace(/(<sequenceFlow [^>]*targetRef=")[^"]*/, "$1nowhere"),
  "a way is missing": (text) => text.replace(/<sequenceFlow [^>]*\/>/, ""),
  "an end is missing": (text) => text.replaceAll(/<endEvent[\s\S]*?<\/endEvent>/g, ""),
  "a node has no name": (text) => text.replace(/(<startEvent [^>]*?) name="[^"]*"/, "$1"),
  "a node is not drawn": (text) => text.replace(/<bpmndi:BPMNShape id="start-shape"[\s\S]*?<\/bpmndi:BPMNShape>/, ""),
  "a way has no name": (text) => text.replace(/(<sequenceFlow [^>]*?) name="[^"]*"/, "$1"),
  "a way has no condition": (text) => text.replace(/<conditionExpression[\s\S]*?<\/conditionExpression>/, ""),
  "a tag is not closed": (text) => text.replace("</process>", ""),
};

let failed = 0;
let tries = 0;
for (const file of files) {
  const text = readFileSync(join(folder, file), "utf8");
  const broken = Object.entries(mutations).map(([how, change]) => [how, change(text)]).filter(([, changed]) => changed !== text);
  if (mutate && broken.length < 6) {
    failed += 1;
    console.log(`FAILED ${file}: only ${broken.length} ways to break it apply`);
  }
  const swedish = readFileSync(join(folder, file.replace(/^en[/\\]/, "")), "utf8");
  // A condition turned round is no fault by itself: only that the two languages differ tells.
  const turned = text.replace("==", "!=");
  if (mutate && turned !== text && String(await skeleton(turned)) === String(await skeleton(swedish))) {
    failed += 1;
    console.log(`FAILED ${file}: a condition turned round in one language is not noticed`);
  }
  if (!mutate && String(await skeleton(text)) !== String(await skeleton(swedish))) {
    failed += 1;
    console.log(`FAILED ${file}: says something else than the Swedish file`);
  }
  for (const [how, tried] of mutate ? broken : [["", text]]) {
    tries += 1;
    const problem = await wrong(tried);
    if (Boolean(problem) === mutate) continue;
    failed += 1;
    console.log(`FAILED ${file}: ${problem ?? `${how}, and that was not noticed`}`);
  }
}
const english = files.filter((file) => file.startsWith("en"));
if (english.length * 2 !== files.length) {
  failed += 1;
  console.log(`FAILED ${english.length} of ${files.length} files are English`);
}
console.log(`${files.length} files, ${mutate ? `broken in ${tries} ways, ` : ""}${failed} failed`);
process.exit(failed || !files.length ? 1 : 0);
