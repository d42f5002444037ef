// Clicks partial cases through the explorer on the page of every decision, in Chromium, from the file, and holds what the page then says
// against what the crates answer, in its words as well as in its data; where its links lead is there:
//
//   cargo xtask trials | node explorer.mjs SITE
//
// In the same go the date and the facts that it settles are held together, the answer is in sight on a phone, axe-core looks at each page, with
// something answered, in light and in dark, and the page asks for nothing outside the site.
// --mutate turns the check on itself: each page gets a table in which one case has the answer of another, and must be found out.

import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import axe from "axe-core";
import { launch } from "./chromium.mjs";

const { positionals: [site], values: { mutate } } = parseArgs({ allowPositionals: true, options: { mutate: { type: "boolean" } } });
if (!site || !existsSync(site)) {
  console.error("usage: cargo xtask trials | node explorer.mjs [--mutate] SITE");
  process.exit(2);
}
const decisions = JSON.parse(readFileSync(0, "utf8"));

/** In the page: clicks each case together and reads what is shown, and the faults in its words. */
function clickThrough(trials) {
  const root = document.querySelector(".explorer");
  const data = JSON.parse(root.querySelector("script").textContent);
  const { lang } = document.documentElement;
  const label = (name) => data.outcomes.find((outcome) => outcome.name === name)?.label[lang];
  const question = (fact) => data.facts.find((one) => one.fact === fact)?.question[lang];
  const ruled = (id) => data.rules.find(({ rule }) => rule === id);
  const all = (selector, read) => [...root.querySelectorAll(selector)].map(read);
  return trials.map(({ facts }) => {
    root.querySelector("button[type=reset]").click();
    for (const [fact, value] of Object.entries(facts)) {
      root.querySelector(`fieldset[data-fact="${fact}"] input[value="${value}"]`).click();
    }
    const answer = root.querySelector(".explorer-outcome");
    const outcome = answer?.dataset.outcome ?? null;
    const words = [];
    if (outcome && answer.querySelector("strong").textContent !== label(outcome)) words.push(`the answer reads ${answer.textContent}`);
    for (const item of root.querySelectorAll(".explorer-possible li, .explorer-change > li")) {
      if (!item.textContent.includes(label(item.dataset.outcome))) words.push(`${item.dataset.outcome} reads ${item.textContent}`);
    }
    for (const link of root.querySelectorAll(".explorer-ask a")) {
      if (link.textContent !== question(link.dataset.fact)) words.push(`${link.dataset.fact} reads ${link.textContent}`);
    }
    for (const item of root.querySelectorAll(".explorer-because li")) {
      const links = [...item.querySelectorAll("a")].map((link) => link.textContent);
      const { text, provisions } = ruled(item.dataset.rule);
      if (!item.textContent.includes(text[lang])) words.push(`${item.dataset.rule} reads ${item.textContent}`);
      if (String(links) !== String([item.dataset.rule, ...provisions])) words.push(`${item.dataset.rule} leads to ${links}`);
    }
    return {
      words,
      links: [...root.querySelectorAll(".explorer-result a")].map((link) => link.href),
      facts: Object.fromEntries(all("fieldset input:checked", ({ name, value }) => [name, value]).filter(([, value]) => value)),
      outcome,
      because: all(".explorer-because li", (item) => item.dataset.rule),
      possible: outcome ? [outcome] : all(".explorer-possible li", (item) => item.dataset.outcome),
      ask: all(".explorer-ask a", (link) => link.dataset.fact),
      wouldChange: all(".explorer-change > li", (item) => ({
        outcome: item.dataset.outcome,
        changes: [...item.querySelectorAll("li")].map(({ dataset }) => ({ fact: dataset.fact, to: dataset.to })),
        settles: item.dataset.settles === "true",
      })),
    };
  });
}

/** In the page: the facts that the date settles. */
function datedFacts() {
  return JSON.parse(document.querySelector(".explorer script").textContent).facts.filter(({ byDate }) => byDate).map(({ fact }) => fact);
}

/** In the page: whether the date and what it settles go together, whichever is chosen, and the link to the answers keeps both. */
function dateFaults(dated) {
  const root = document.querySelector(".explorer");
  const [date, link] = [root.querySelector("#explorer-date"), root.querySelector(".explorer-actions a")];
  if (!date) return dated.length ? ["has no date"] : [];
  const chosen = () => dated.map((fact) => root.querySelector(`fieldset[data-fact="${fact}"] input:checked`).value);
  const choose = (day) => {
    date.value = day;
    date.dispatchEvent(new Event("change"));
    return document.getElementById("explorer-date-note").textContent;
  };
  const { checked } = root.dataset;
  const faults = [];
  const expect = (holds, fault) => holds || faults.push(fault);
  root.querySelector("button[type=reset]").click();
  expect(choose(checked) === "" && chosen().every(Boolean), "the date to which the law was checked does not settle its facts");
  const linked = new URLSearchParams(link.search);
  expect(linked.get("date") === checked && !dated.some((fact) => linked.has(fact)), `the link to the answers has not the date: ${link.search}`);
  root.querySelector(`fieldset[data-fact="${dated[0]}"] input:not(:checked)`).click();
  expect(date.value === "" && !new URLSearchParams(link.search).has("date"), "the date stays when its fact is chosen otherwise");
  expect(choose("2199-01-01").includes(checked) && chosen().every(Boolean), "no note after the day to which the law was checked");
  expect(choose("1960-01-01").includes(date.min) && !chosen().some(Boolean), "a date before the first day is answered");
  return faults;
}

/** In the page, opened by a link with a date: whether the date is there again with what it settles. */
function dateKept(dated) {
  const root = document.querySelector(".explorer");
  return root.querySelector("#explorer-date").value === root.dataset.checked
    && dated.every((fact) => root.querySelector(`fieldset[data-fact="${fact}"] input:checked`).value);
}

/** In the page, on a phone: whether the answer is in sight at each question that has the focus, and does not cover it. */
function sightFaults() {
  const bar = document.querySelector(".explorer-summary");
  return [...document.querySelectorAll(".explorer fieldset input")].flatMap((input) => {
    input.focus();
    const [own, answer] = [input, bar].map((element) => element.getBoundingClientRect());
    if (answer.top < 0 || answer.bottom > innerHeight + 1) return [`on a phone the answer is out of sight at ${input.name}`];
    return own.bottom > answer.top && own.top < answer.bottom ? [`on a phone the answer covers ${input.name}`] : [];
  });
}

/** Whether a link leads to a place that is there. */
const anchors = new Map();
function leads(href) {
  const url = new URL(href);
  const file = fileURLToPath(new URL(url.pathname, url));
  if (!anchors.has(file)) {
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    anchors.set(file, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)));
  }
  return anchors.get(file).has(decodeURIComponent(url.hash.slice(1)));
}

/** In the page, opened by a link with answers: what is chosen. */
function chosen() {
  const checked = [...document.querySelectorAll(".explorer fieldset input:checked")];
  return Object.fromEntries(checked.map(({ name, value }) => [name, value]).filter(([, value]) => value));
}

/** A copy of a page, in whose table one case has another answer. */
function mutated(file) {
  const page = readFileSync(file, "utf8");
  const changed = page.replace(/"cases":\[[\d,]+\]/, (cases) => {
    const places = JSON.parse(cases.slice(8));
    const last = Math.max(...places);
    const at = places.indexOf(last);
    // One cell: the last of the different answers stands where it does not belong.
    return `"cases":${JSON.stringify(places.map((place, index) => index === at ? (place === 0 ? 1 : 0) : place))}`;
  });
  if (changed === page) throw new Error(`${file}: there is no table to change`);
  const copy = file.replace(/\.html$/, ".mutated.html");
  writeFileSync(copy, changed);
  return copy;
}

const sorted = (value) => JSON.stringify(value, (_, inner) => inner && typeof inner === "object" && !Array.isArray(inner)
  ? Object.fromEntries(Object.entries(inner).sort()) : inner);
const files = readdirSync(join(site, "decisions")).filter((name) => name.endsWith(".html") && name !== "index.html");
const named = decisions.map(({ decision }) => `${decision}.html`);
let failed = 0;
const fail = (message) => { failed += 1; console.log(`FAILED ${message}`); };
for (const name of files) if (!named.includes(name)) fail(`${name}: no such decision`);

const browser = await launch();
const home = pathToFileURL(resolve(site)).href;
const page = await browser.newPage({ offline: true, reducedMotion: "reduce" });
let told = [];
page.on("request", (request) => request.url().startsWith(home) || told.push(`asks for ${request.url()}`));
page.on("console", (message) => message.type() === "error" && told.push(`logs ${message.text()}`));
page.on("pageerror", (error) => told.push(`script error: ${error.message}`));
let clicked = 0;
for (const { decision, trials } of decisions) {
  const own = join(site, "decisions", `${decision}.html`);
  if (!existsSync(own)) {
    fail(`${decision}: has no page`);
    continue;
  }
  const file = mutate ? mutated(own) : own;
  told = [];
  await page.goto(pathToFileURL(resolve(file)).href);
  const dated = await page.evaluate(datedFacts);
  for (const trial of trials) {
    // Another date is shown as a way to another answer only where there is no other way.
    const undated = trial.wouldChange.filter(({ changes }) => !changes.some(({ fact }) => dated.includes(fact)));
    if (undated.length) trial.wouldChange = undated;
  }
  if (!trials.length) fail(`${decision}: no case to click through`);
  const read = await page.evaluate(clickThrough, trials).finally(() => mutate && rmSync(file));
  const shown = read.map(({ words, links, ...rest }) => rest);
  const wrong = trials.filter((trial, at) => sorted(trial) !== sorted(shown[at]));
  clicked += trials.length;
  if (mutate) {
    if (!wrong.length) fail(`${decision}: a changed answer was not noticed in ${trials.length} cases`);
    continue;
  }
  if (wrong.length) {
    const [first] = wrong;
    fail(`${decision}: ${wrong.length} of ${trials.length} cases, such as ${JSON.stringify(first.facts)}:\n`
      + `  the page  ${sorted(shown[trials.indexOf(first)])}\n  the crate ${sorted(first)}`);
  }
  for (const fault of new Set(read.flatMap(({ words }) => words))) fail(`${decision}: ${fault}`);
  for (const link of new Set(read.flatMap(({ links }) => links))) {
    // Questions stand on the page itself, as the script makes them.
    if (!link.startsWith(page.url().split(/[?#]/)[0]) && !leads(link)) fail(`${decision}: ${link} leads nowhere`);
  }
  for (const fault of await page.evaluate(dateFaults, dated)) fail(`${decision}: ${fault}`);
  if (dated.length) {
    await page.goto(`${pathToFileURL(resolve(file)).href}?date=${await page.evaluate(() => document.querySelector(".explorer").dataset.checked)}`);
    if (!await page.evaluate(dateKept, dated)) fail(`${decision}: a link with a date does not restore it`);
  }
  const { facts } = trials.at(-1);
  await page.goto(`${pathToFileURL(resolve(file)).href}?${new URLSearchParams(facts)}`);
  if (sorted(await page.evaluate(chosen)) !== sorted(facts)) fail(`${decision}: a link with answers does not restore them`);
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 700 });
  for (const fault of await page.evaluate(sightFaults)) fail(`${decision}: ${fault}`);
  await page.setViewportSize(wide);
  await page.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"], preload: false }));
    for (const { id, help, nodes } of violations) {
      fail(`${decision} in ${colorScheme}: ${id}: ${help}: ${nodes.slice(0, 3).map(({ target }) => target.flat().join(" ")).join(", ")}`);
    }
  }
  for (const message of new Set(told)) fail(`${decision}: ${message}`);
}
await browser.close();
const note = mutate ? ", each table with one answer changed" : "";
console.log(`${decisions.length} decisions, ${clicked} cases clicked through${note}: ${failed} failed`);
process.exitCode = failed ? 1 : 0;
