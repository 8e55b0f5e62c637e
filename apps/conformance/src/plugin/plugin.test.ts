import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, program } from "./browser.js";
import { type Case, cases, type Place } from "./cases.js";
import { mutants } from "./mutants.js";
import { bundlePage, serve } from "./pages.js";

if (!program) console.log("absent: chromium, in which plugins meet the host");

const html = (script: string, head = "") => ({
  type: "text/html",
  text: `<!doctype html><title>${script}</title>${head}<body><script src="${script}"></script></body>`,
});

describe.skipIf(!program)("in Chromium, on two origins, a plugin", () => {
  let browser: Browser;
  const servers: Server[] = [];
  const plugins = new Map<string, { type: string; text: string }>();
  let host: string;
  let origin: string;

  const addPlugin = (name: string, text: string) => {
    const folder = `/hosted-plugins/mock/${name}`;
    plugins.set(`${folder}/plugin.js`, { type: "text/javascript", text });
    plugins.set(`${folder}/plugin.html`, html("plugin.js"));
    plugins.set(`${folder}/no-referrer.html`, html("plugin.js", '<meta name="referrer" content="no-referrer">'));
    plugins.set(`${folder}/forward.html`, {
      type: "text/html",
      text: '<script>location.replace("plugin.html")</script>',
    });
    plugins.set(`${folder}/silent.html`, { type: "text/html", text: "<p>" });
    return `${origin}${folder}/plugin.html`;
  };

  beforeAll(async () => {
    const pages = new Map([
      ["/", html("/host.js", '<meta name="referrer" content="no-referrer">')],
      ["/host.js", { type: "text/javascript", text: await bundlePage("host-page.ts") }],
    ]);
    const ofs = await serve(pages);
    const hosted = await serve(plugins);
    servers.push(ofs.server, hosted.server);
    host = `http://mock.fs.localhost:${ofs.port}/`;
    // Browsers resolve these by themselves; as with OFS, both are of one site.
    origin = `http://plugins-0-mock.fs.localhost:${hosted.port}`;
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close();
  });

  const runCase = async ({ run }: Case, plugin: string, neighbour: string) => {
    const context = await browser.newContext();
    context.setDefaultTimeout(5_000);
    try {
      const page = await context.newPage();
      await page.goto(host);
      const place: Place = { page, plugin, neighbour };
      await run(place);
    } finally {
      await context.close();
    }
  };

  test("is built", async () => {
    const text = await bundlePage("plugin-page.ts");
    addPlugin("meter", text);
    addPlugin("neighbour", text);
  });

  test.each(cases)("$name", async (one) => {
    const at = (name: string) => `${origin}/hosted-plugins/mock/${name}/plugin.html`;
    await runCase(one, at("meter"), at("neighbour"));
  });

  test.each(mutants)("is caught when it $what", async ({ what, noticedBy, ...mutation }) => {
    const name = `mutant-${mutants.findIndex((mutant) => mutant.what === what)}`;
    const text = await bundlePage("plugin-page.ts", { package: "plugin", ...mutation });
    const plugin = addPlugin(name, text);
    const neighbour = addPlugin(`${name}-neighbour`, text);
    const one = cases.find((found) => found.name === noticedBy) as Case;
    await expect(runCase(one, plugin, neighbour)).rejects.toThrow();
  });
});
