// Looks at finished HTML pages the way their readers do, in Chromium:
//
//   node check.mjs [--shots DIR] [--within SITE] [--must-fail FILE.html]... [FILE.html...]
//
// 1. axe-core finds no violation, in light and in dark, on a wide window and on a phone: every rule that it runs of itself,
//    best practices too, and the size of targets (WCAG 2.2 AA).
// 2. Nothing makes the page scroll sideways, at either width.
// 3. On paper (A4, within the page's own margins) nothing is wider than the page, text keeps its contrast, and a PDF comes out.
// 4. The page asks for nothing but its own file, or files of the site that it is a page of, and logs no error.
//
// --shots keeps a picture of every mode and the PDF. --must-fail turns the check on itself: that page must show every kind of
// fault. The exit status is 1 if a page has faults.

import { existsSync, mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import axe from "axe-core";
import { launch } from "./chromium.mjs";

const WIDTHS = [1280, 390];
const HEIGHT = 900;
const PX_PER_PT = 96 / 72;
const KINDS = ["axe in light", "axe in dark", "sideways", "paper contrast", "paper width", "request", "console"];
/** The first few; the rest as a number. */
const some = (list) => list.length > 6 ? [...list.slice(0, 5), `${list[0].split(":")[0]}: ${list.length - 5} more`] : list;

/** Violations of axe's rules: the rule, the element, and what is wrong. */
async function violations(page, options) {
  // Without preload: axe would ask for the page's style sheets itself, which a page that was opened from a folder may not.
  const given = { resultTypes: ["violations"], preload: false, ...options };
  const { violations } = await page.evaluate((options) => axe.run(options), given);
  return violations.flatMap(({ id, help, nodes }) => some(nodes.map(({ target, any }) => {
    const contrast = any.find((check) => check.id === "color-contrast")?.data;
    return `${id}: ${target.flat().join(" ")}: ${help}`
      + (contrast ? ` (${contrast.fgColor} on ${contrast.bgColor} is ${contrast.contrastRatio}:1)` : "");
  })));
}

/**
 * The innermost elements that reach past the width, or whose text does, longest text first. On paper, what a box would scroll on
 * a screen is cut off, so it counts too.
 */
async function tooWide(page, width, paper) {
  return some(await page.evaluate(([width, paper]) => {
    const box = (element) => element.getBoundingClientRect().right;
    const text = (element) => {
      const range = document.createRange();
      return Math.max(...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => {
        range.selectNodeContents(node);
        return range.getBoundingClientRect().right;
      }));
    };
    const room = (element) => {
      let room = width;
      for (; element !== document.body; element = element.parentElement) {
        const overflow = getComputedStyle(element).overflowX;
        if (overflow === "visible") continue;
        if (!paper || overflow === "hidden" || overflow === "clip") return Infinity;
        room = Math.min(room, box(element));
      }
      return room;
    };
    const past = (element) => box(element) > room(element.parentElement) + 0.5 || text(element) > room(element) + 0.5;
    const reach = (element) => Math.ceil(Math.max(box(element), text(element)));
    const wide = [...document.body.querySelectorAll(":not(br)")].filter(past);
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return innermost.sort((a, b) => text(b) - text(a) || box(b) - box(a)).map((element) => {
      const path = [];
      for (let up = element; up !== document.body && !path[0]?.includes("#"); up = up.parentElement) {
        path.unshift([up.localName + (up.id && `#${up.id}`), ...up.classList].join("."));
      }
      const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
      const edge = Math.floor(Math.min(room(element), room(element.parentElement)));
      return `too wide: ${path.join(" > ")}: "${words}" reaches ${reach(element)} of ${edge} px`;
    });
  }, [width, paper]));
}

/**
 * Lays the page out as on paper of this width: its media queries see the whole sheet, its content keeps within the margins of
 * its own @page rule, or 10 mm where it has none. Gives the right edge of the content.
 */
async function layOutOnPaper(page, paper) {
  await page.setViewportSize({ width: Math.round(paper), height: HEIGHT });
  return page.evaluate(() => {
    const rules = [...document.styleSheets].filter((sheet) => !sheet.href).flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule && !rule.selectorText);
    for (const side of ["marginLeft", "marginRight"]) {
      document.documentElement.style[side] = rules.map((rule) => rule.style[side]).findLast(Boolean) ?? "10mm";
    }
    return document.documentElement.getBoundingClientRect().right;
  });
}

/** Everything that is wrong with a page, as { kind, mode, what }, and its number of pages on paper. */
async function check(browser, file, { shots, within }) {
  const faults = [];
  const add = (kind, mode, found) => faults.push(...found.map((what) => ({ kind, mode, what })));
  const page = await browser.newPage({ offline: true, reducedMotion: "reduce" });
  const kept = (ending) => shots && join(shots, `${basename(file, ".html")}${ending}`);
  const shoot = (mode) => shots && page.screenshot({ path: kept(`-${mode}.png`), fullPage: true });
  const own = pathToFileURL(file).href;
  const allowed = (url) => url === own || (within && url.startsWith(`${pathToFileURL(resolve(within)).href}/`));
  page.on("request", (request) => allowed(request.url()) || add("request", "loading", [`asks for ${request.url()}`]));
  page.on("console", (message) => message.type() === "error" && add("console", "loading", [`logs: ${message.text()}`]));
  page.on("pageerror", (error) => add("console", "loading", [`script error: ${error.message}`]));
  await page.goto(own);
  await page.evaluate(axe.source);

  for (const width of WIDTHS) {
    for (const colorScheme of ["light", "dark"]) {
      const mode = `${colorScheme}-${width}`;
      await page.emulateMedia({ media: "screen", colorScheme });
      await page.setViewportSize({ width, height: HEIGHT });
      // The page's own scripts take the new width in before the next frame but one.
      await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
      add(`axe in ${colorScheme}`, mode, await violations(page, { rules: { "target-size": { enabled: true } } }));
      const [needs, has] = await page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");
      if (needs > has) add("sideways", mode, [`scrolls sideways: ${needs} of ${has} px`, ...await tooWide(page, has, false)]);
      await shoot(mode);
    }
  }

  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true, path: kept(".pdf") })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
  const paper = Number(pdf.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+)/)[1]) * PX_PER_PT;
  const edge = await layOutOnPaper(page, paper);
  add("paper contrast", "print", await violations(page, { runOnly: ["color-contrast"] }));
  add("paper width", "print", await tooWide(page, edge, true));
  await shoot("print");
  await page.close();
  return { faults, pages };
}

function stop(message) {
  console.error(message);
  process.exit(2);
}

const usage = "usage: check.mjs [--shots DIR] [--within SITE] [--must-fail FILE.html]... [FILE.html...]";
let given;
try {
  const options = { shots: { type: "string" }, within: { type: "string" }, "must-fail": { type: "string", multiple: true, default: [] } };
  given = parseArgs({ allowPositionals: true, options });
} catch (error) {
  stop(`${error.message}\n${usage}`);
}
const { positionals: files, values: { shots, within, "must-fail": mustFail } } = given;
if (!files.length && !mustFail.length) stop(usage);
for (const file of [...files, ...mustFail]) if (!existsSync(file)) stop(`no such file: ${file}`);
if (shots) mkdirSync(shots, { recursive: true });

const browser = await launch();
const look = (file) => check(browser, file, { shots, within }).catch(({ message }) => ({ faults: [{ mode: "stopped", what: message }] }));
let failed = 0;
for (const file of files) {
  const { faults, pages } = await look(file);
  for (const what of new Set(faults.map((fault) => fault.what))) {
    const modes = new Set(faults.filter((fault) => fault.what === what).map(({ mode }) => mode));
    console.log(`FAULT ${file} [${[...modes].join(", ")}] ${what}`);
  }
  if (faults.length) failed += 1;
  else console.log(`OK    ${file}: light and dark, ${WIDTHS.join(" and ")} px, pages on paper: ${pages}`);
}
for (const file of mustFail) {
  const { faults } = await check(browser, file, { shots, within });
  const unseen = KINDS.filter((kind) => !faults.some((fault) => fault.kind === kind));
  for (const kind of unseen) console.log(`FAULT ${file} [must fail] nothing found of the kind: ${kind}`);
  if (unseen.length) failed += 1;
  else console.log(`OK    ${file}: fails as it must, with all ${KINDS.length} kinds of fault`);
}
await browser.close();
console.log(`${files.length + mustFail.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
