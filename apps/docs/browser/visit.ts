import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens a page and says what it took and what it complained of. */
export async function visit(page: Page, address: string) {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const sizes: Promise<{ readonly kind: string; readonly bytes: number }>[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  page.on("requestfinished", (request) => {
    const kind = request.resourceType();
    sizes.push(request.sizes().then(({ responseBodySize }) => ({ kind, bytes: responseBodySize })));
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const all = await Promise.all(sizes);
  const bytesOf = (...kinds: readonly string[]) =>
    all.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return {
    foreign,
    complaints,
    script: bytesOf("script"),
    words: bytesOf("document", "stylesheet"),
    fonts: bytesOf("font"),
    nodes,
  };
}

/** What axe finds, of all its rules or of those that a theme can change. */
export async function violations(page: Page, rules: "all" | "colours"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ content: axe });
  return page.evaluate(
    async (options) => {
      const { axe: audit } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: Found[] }> };
      };
      interface Found {
        id: string;
        nodes: { target: unknown[] }[];
      }
      const { violations: all } = await audit.run(options);
      return all.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.length}, ${nodes
            .slice(0, 2)
            .map(({ target }) => target)
            .join(" ")}`,
      );
    },
    rules === "colours" ? { runOnly: ["color-contrast", "link-in-text-block"] } : {},
  );
}

/** The time that a page blocks a slow device as it opens, in milliseconds, and how far what is seen has moved. */
export async function slowVisit(page: Page, address: string) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.enable");
  const bytes = (1.6 * 1024 * 1024) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await page.addInitScript(() => {
    const seen = { blocked: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return page.evaluate(() => (globalThis as unknown as { seen: { blocked: number; shift: number } }).seen);
}
