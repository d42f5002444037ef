// What the site of the rule book can do besides being read, in Chromium, from the folder:
//
//   node site.mjs SITE LAW.json
//
// 1. The search finds pages in both languages, with the keyboard alone.
// 2. On the page on the law, the references shown on a date are those that hold on it by the book's own data.
// 3. Each page has its counterpart in the other language, and each link within the site leads to a page and a place on it; also those that
//    the explorer makes, and those to what can be downloaded.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch } from "./chromium.mjs";

const [site, law] = process.argv.slice(2);
if (!site || !existsSync(site) || !law) {
  console.error("usage: node site.mjs SITE LAW.json");
  process.exit(2);
}
const url = (path) => pathToFileURL(resolve(site, path)).href;
let failed = 0;
const expect = (holds, message) => {
  if (holds) return;
  failed += 1;
  console.log(`FAILED ${message}`);
};

const browser = await launch();
const page = await browser.newPage({ offline: true });
page.on("pageerror", (error) => expect(false, `${page.url()}: ${error.message}`));
page.on("console", (message) => expect(message.type() !== "error", `${page.url()}: logs ${message.text()}`));

let found = 0;
for (const [start, words] of [["index.html", ["gallras", "förteckningen", "åtkomst"]], ["en/index.html", ["disposal", "controller"]]]) {
  for (const word of words) {
    await page.goto(url(start));
    await page.locator(".sidebar-search").first().focus();
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
    await page.waitForSelector("ul.search li a");
    await page.waitForFunction(() => /\d|en sida|one page/.test(document.querySelector(".search-summary")?.textContent ?? ""));
    const hits = await page.locator("ul.search li a").count();
    expect(hits >= 3, `the search for ${word} finds ${hits} pages`);
    found += hits;
  }
}

const readings = JSON.parse(readFileSync(law, "utf8")).flatMap(({ readings }) => readings);
const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const changes = [...new Set(readings.flatMap(({ from }) => from ? [from, dayBefore(from)] : []))].sort();
await page.goto(url("law.html"));
for (const date of ["", ...changes]) {
  await page.fill("#law-date", date);
  const shown = await page.evaluate(() => [...document.querySelectorAll("h1 ~ section tbody tr")]
    .filter((row) => row.checkVisibility()).map((row) => row.cells[0].textContent.trim()));
  const holds = readings.filter(({ from, until }) => !date || ((!from || from <= date) && (!until || date <= until)));
  expect(shown.join("\n") === holds.map(({ reference }) => reference.sv).join("\n"), `the law on ${date || "all days"}: ${shown.length} shown, ${holds.length} hold`);
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
  const written = [...text.matchAll(/ href="([^"]+)"/g)].map(([, link]) => link.replaceAll("&amp;", "&"));
  for (const link of new Set([...written, ...made])) {
    if (/^(https?:|#$)/.test(link)) continue;
    const target = new URL(link, pathToFileURL(file));
    const anchor = decodeURIComponent(target.hash.slice(1));
    target.hash = target.search = "";
    const path = fileURLToPath(target);
    expect(existsSync(path), `${name}: ${link} leads nowhere`);
    if (anchor && ids.has(path)) expect(ids.get(path).has(anchor), `${name}: ${link} leads to no place on the page`);
    links += 1;
  }
  const other = name.startsWith("en/") ? name.slice(3) : join("en", name);
  expect(existsSync(join(site, other)), `${name} has no counterpart ${other}`);
}
console.log(`${files.length} pages, ${links} links, ${changes.length + 1} dates, ${found} hits of searches: ${failed} failed`);
process.exitCode = failed ? 1 : 0;
