// Chromium: $CHROMIUM, /usr/bin/chromium, or the chromium on the path.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** Starts it; ends the program with the exit status 2 where there is none. */
export function launch() {
  const installed = ["/usr/bin/chromium", spawnSync("which", ["chromium"], { encoding: "utf8" }).stdout?.trim()];
  const executablePath = process.env.CHROMIUM || installed.find(existsSync);
  if (!existsSync(executablePath)) {
    console.error(`no Chromium at ${executablePath ?? installed[0]}: install it, or set CHROMIUM`);
    process.exit(2);
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
