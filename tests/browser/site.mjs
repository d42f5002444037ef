// What the site of the rule book can do besides being read, in Chromium, from the folder:
//
//   node site.mjs [--mutate] SITE DOCS
//
// DOCS is the folder with what is committed: the book as Markdown and JSON.
//
// 1. The search finds pages in both languages, with the keyboard alone.
// 2. On the page on the law, the references shown on a date are those that hold on it by the book's own data.
// 3. Each page has its counterpart in the other language, and each link within the site leads to a page and a place on it; also those that
//    the explorer makes, and those to what can be downloaded.
// 4. Each page has every row of a table, every heading and every item of a list that its Markdown has, and each Markdown has its page.
//
// --mutate turns the check on itself: what it expects is changed in one place for each of these, and each must be found out.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "./chromium.mjs";

const { positionals: [site, docs], values: { mutate } } = parseArgs({ allowPositionals: true, options: { mutate: { type: "boolean" } } });
if (!site || !existsSync(site) || !docs) {
  console.error("usage: node site.mjs [--mutate] SITE DOCS");
  process.exit(2);
}
const url = (path) => pathToFileURL(resolve(site, path)).href;
let failed = 0;
const faults = { search: 0, law: 0, links: 0, "table rows": 0, headings: 0, "list items": 0, page: 0 };
const expect = (holds, message, kind = "page") => {
  if (holds) return;
  faults[kind] += 1;
  if (mutate) return;
  failed += 1;
  console.log(`FAILED ${message}`);
};

const browser = await launch();
const page = await browser.newPage({ offline: true });
page.on("pageerror", (error) => expect(false, `${page.url()}: ${error.message}`));
page.on("console", (message) => expect(message.type() !== "error", `${page.url()}: logs ${message.text()}`));

let found = 0;
for (const [start, words] of [["index.html", ["gallras", "förteckningen", "åtkomst", "diarieföring"]], ["en/index.html", ["disposal", "controller"]]]) {
  for (const word of words) {
    await page.goto(url(start));
    await page.locator(".sidebar-search").first().focus();
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
    await page.waitForSelector("ul.search li a");
    await page.waitForFunction(() => /\d|en sida|one page/.test(document.querySelector(".search-summary")?.textContent ?? ""));
    const hits = await page.locator("ul.search li a").count();
    expect(hits >= (mutate ? 300 : 3), `the search for ${word} finds ${hits} pages`, "search");
    found += hits;
  }
}

const readings = JSON.parse(readFileSync(join(docs, "book/data/law.json"), "utf8")).flatMap(({ readings }) => readings);
const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
await page.goto(url("law.html"));
const { first, checked } = await page.evaluate(() => document.querySelector(".law-date").dataset);
const known = (day) => day >= first && day <= checked;
const changes = [...new Set([first, checked, ...readings.flatMap(({ from }) => from ? [from, dayBefore(from)] : [])])].filter(known).sort();
if (mutate) readings.splice(readings.findIndex(({ from }) => from === changes.at(-2)), 1);
for (const date of ["", ...changes]) {
  await page.fill("#law-date", date);
  const { shown, dangling } = await page.evaluate(() => ({
    shown: [...document.querySelectorAll("h1 ~ section tbody tr")].filter((row) => row.checkVisibility()).map((row) => row.cells[0].textContent.trim()),
    dangling: [...document.querySelectorAll(".toc-tree a")].filter((link) => link.checkVisibility() && link.hash
      && !document.getElementById(decodeURIComponent(link.hash.slice(1))).checkVisibility()).length,
  }));
  const holds = readings.filter(({ from, until }) => !date || ((!from || from <= date) && (!until || date <= until)));
  expect(shown.join("\n") === holds.map(({ reference }) => reference.sv).join("\n"), `the law on ${date || "all days"}: ${shown.length} shown, ${holds.length} hold`, "law");
  expect(dangling === 0, `the law on ${date || "all days"}: ${dangling} links lead to what is not shown`);
}
// On a day that the book does not know of there is no answer, and after the day to which the law was checked a warning with it.
const shownOn = async (date) => {
  await page.fill("#law-date", date);
  return page.evaluate(() => ({
    rows: [...document.querySelectorAll("h1 ~ section tbody tr")].filter((row) => row.checkVisibility()).length,
    note: document.querySelector(".law-date [role=status]").textContent,
  }));
};
const [early, late, plain] = [await shownOn(dayBefore(first)), await shownOn("2199-01-01"), await shownOn(checked)];
expect(early.rows === 0 && early.note.includes(first), `the law before ${first}: ${early.rows} rows, "${early.note}"`);
expect(late.rows > 0 && late.note.includes(checked), `the law after ${checked}: ${late.rows} rows, "${late.note}"`);
expect(!plain.note.includes(checked), `the law on ${checked} has the note "${plain.note}"`);
for (const start of ["law-by-date.html", "en/law-by-date.html"]) {
  await page.goto(url(start));
  await page.fill("#law-date", checked);
  await page.keyboard.press("Enter");
  await page.waitForURL(/law\.html\?date=/);
  expect(await page.inputValue("#law-date") === checked, `${start}: the day is not taken along to the law`);
}
await browser.close();

const files = readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html")).map((name) => join(site, name));
const texts = new Map(files.map((file) => [resolve(file), readFileSync(file, "utf8")]));
const ids = new Map([...texts].map(([file, text]) => [file, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
let links = 0;
for (const [file, text] of texts) {
  const name = relative(resolve(site), file);
  const made = [...text.matchAll(/<script type="application\/json">(.*?)<\/script>/gs)].flatMap(([, data]) => JSON.parse(data).rules)
    .flatMap(({ rule, provisions }) => [`../rules/${rule.split(".")[0]}.html#${rule.toLowerCase().replaceAll(".", "")}`,
      ...provisions.map((provision) => `../provisions.html#${provision.toLowerCase().replaceAll(".", "")}`)]);
  if (mutate) made.push("no-such-page.html");
  const written = [...text.matchAll(/ href="([^"]+)"/g)].map(([, link]) => link.replaceAll("&amp;", "&"));
  for (const link of new Set([...written, ...made])) {
    if (/^(https?:|#$)/.test(link)) continue;
    const target = new URL(link, pathToFileURL(file));
    const anchor = decodeURIComponent(target.hash.slice(1));
    target.hash = target.search = "";
    const path = fileURLToPath(target);
    expect(existsSync(path), `${name}: ${link} leads nowhere`, "links");
    if (anchor && ids.has(path)) expect(ids.get(path).has(anchor), `${name}: ${link} leads to no place on the page`);
    links += 1;
  }
  const other = name.startsWith("en/") ? name.slice(3) : join("en", name);
  expect(existsSync(join(site, other)), `${name} has no counterpart ${other}`);
}

/** How much of what a reader would miss there is, in Markdown and in HTML. */
const KINDS = {
  "table rows": [/^\|(?!-).*$/gm, /<tr[ >]/g],
  headings: [/^#+ .*$/gm, /<h[1-6][ >]/g],
  "list items": [/^ *(?:-|\d+\.) .*$/gm, /<li[ >]/g],
};
const extra = mutate ? "\n# Heading\n- item\n| row |\n" : "";
const counted = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 0]));
const sources = new Set(readdirSync(join(docs, "book"), { recursive: true }).filter((name) => name.endsWith(".md")).map((name) => join("book", name)));
for (const [file, text] of texts) {
  const name = relative(resolve(site), file).replace(/index\.html$/, "README.html").replace(/\.html$/, ".md");
  if (/(^|\/)search\.md$/.test(name)) continue;
  const source = [join("book", name), name, name.replace(/^en\//, "")].find((path) => existsSync(join(docs, path)));
  expect(source, `${name}: a page without Markdown`);
  if (!source) continue;
  sources.delete(source);
  const markdown = readFileSync(join(docs, source), "utf8") + extra;
  const article = text.slice(text.indexOf("<article"), text.indexOf("</article>")).replace(/<section id="(prova-beslutet|try-the-decision)">.*?<\/section>/s, "");
  for (const [kind, [written, made]] of Object.entries(KINDS)) {
    const [wanted, has] = [markdown.match(written)?.length ?? 0, article.match(made)?.length ?? 0];
    expect(has === wanted, `${name}: ${has} ${kind}, of ${wanted} in the Markdown`, kind);
    counted[kind] += has;
  }
}
for (const source of sources) expect(false, `${source} has no page`);
if (mutate) {
  for (const [kind, seen] of Object.entries(faults)) {
    if (kind === "page" || seen) continue;
    failed += 1;
    console.log(`FAILED a fault was not noticed: ${kind}`);
  }
}
const pages = mutate ? `${Object.values(faults).reduce((sum, seen) => sum + seen)} of the faults made on purpose seen` : `${files.length} pages, ${links} links, `
  + `${changes.length + 1} dates, ${found} hits of searches, ${Object.entries(counted).map(([kind, count]) => `${count} ${kind}`).join(", ")}`;
console.log(`${pages}: ${failed} failed`);
process.exitCode = failed ? 1 : 0;
