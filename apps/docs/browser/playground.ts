import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { expect, test } from "vitest";

/** Programs in the page, under its policy. */
export function testPlayground(opened: () => { readonly browser: Browser; readonly url: string }): void {
  test("runs programs in the playground, and ends those that do not end", { timeout: 60_000 }, async () => {
    // Under the policy of the pages: what it refuses would not run.
    const strict = await opened().browser.newContext();
    const page = await strict.newPage();
    await page.goto(`${opened().url}/playground/?example=core.activities.get`);
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>("#example")?.value !== "");
    await page.click("#run");
    await page.locator("#output", { hasText: /Done in/ }).waitFor({ timeout: 30_000 });
    expect(await page.locator("#output").textContent()).toContain('"activityId": 4226335');
    expect(await page.locator("#requests").textContent()).toContain("/rest/ofscCore/v1/activities/4226335 200");

    await page.selectOption("#fault", "503 twice");
    await page.click("#run");
    await page.locator("#output", { hasText: /Done in/ }).waitFor({ timeout: 30_000 });
    expect(await page.locator("#requests").textContent()).toMatch(/503[\s\S]*503[\s\S]*200/);

    await page.fill(
      "#program",
      'await fetch("https://example.com/").then(({ status }) => console.log(status));\nfor (;;);',
    );
    await page.click("#run");
    await page.locator("#output", { hasText: "It was ended after 10 seconds." }).waitFor({ timeout: 30_000 });
    await strict.close();
  });

  test("has the company in the console, moved by programs and by hand", { timeout: 90_000 }, async () => {
    const strict = await opened().browser.newContext();
    const page = await strict.newPage();
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(opened().url)) foreign.push(request.url());
    });
    await page.goto(`${opened().url}/playground/`);
    const program = (lines: string) =>
      `import { createOfsc } from "@ofsc/sdk";
const clientSecret = process.env.OFSC_CLIENT_SECRET!;
const ofsc = createOfsc({ instance: "mock", clientId: "demo", clientSecret });
${lines}`;
    const run = async (lines: string) => {
      await page.fill("#program", program(lines));
      await page.click("#run");
      await page.locator("#output", { hasText: /Done in/ }).waitFor({ timeout: 30_000 });
      return page.locator("#output").textContent();
    };
    // At half past one the technician is free.
    await page.fill("#clock", "2026-12-01T13:30:00Z");
    expect(await run("await ofsc.core.activities.start(4226392, {});")).toMatch(/^Done/);
    await page.click("#show-console");
    const shown = page.frameLocator("#console iframe");
    await shown.getByRole("link", { name: "Requests" }).click();
    await shown.getByText("/activities/4226392/custom-actions/start").first().waitFor({ timeout: 30_000 });
    // By hand: the clock of the company, an hour on; the next program finds what the console has left.
    await shown.getByRole("link", { name: "World" }).click();
    await shown.getByRole("button", { name: "1 hour on" }).click();
    await shown.locator("time", { hasText: "14:30" }).waitFor({ timeout: 30_000 });
    await page.uncheck("#anew");
    expect(await run("console.log((await ofsc.core.activities.get(4226392)).status);")).toContain("started");
    expect(foreign).toEqual([]);
    await strict.close();
  });

  test("lets no program send anything anywhere", { timeout: 60_000 }, async () => {
    const received: string[] = [];
    const server = createServer(({ url = "" }, response) => {
      received.push(url);
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" }).end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const strict = await opened().browser.newContext();
    const page = await strict.newPage();
    await page.goto(`${opened().url}/playground/`);
    const ways = [
      `await Function('return import("${there}/import")')();`,
      `const ask = new XMLHttpRequest(); ask.open("GET", "${there}/xhr", false); ask.send();`,
      `await new Promise((done, fail) => Object.assign(new WebSocket("${there.replace("http", "ws")}/socket"), { onopen: done, onerror: fail }));`,
      `await new Promise((done, fail) => Object.assign(new EventSource("${there}/events"), { onopen: done, onerror: fail }));`,
      `new Worker("${there}/worker");`,
      `importScripts("${there}/script");`,
    ].map((line, at) => `try { ${line} console.log("${at}: sent"); } catch { console.log("${at}: refused"); }`);
    await page.fill("#program", ways.join("\n"));
    await page.click("#run");
    await page.locator("#output", { hasText: /Done in/ }).waitFor({ timeout: 30_000 });
    expect((await page.locator("#output").textContent())?.match(/\d: \w+/g)).toEqual(
      ways.map((_, at) => `${at}: refused`),
    );
    expect(received).toEqual([]);
    await strict.close();
    server.close();
  });
}
