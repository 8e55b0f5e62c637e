import { beforeAll, expect, it } from "vitest";
import { complaintsOf } from "./checks/compile.js";
import { fencesOf } from "./checks/fences.js";
import { brokenLinks } from "./checks/links.js";
import { llmsFull, llmsIndex, llmsSmall } from "./llms.js";
import type { Page } from "./page.js";
import type { Recorded } from "./reference/example/record.js";
import { sidebarsOf } from "./sidebars.js";
import { readSite } from "./site.js";

let pages: readonly Page[];
let recorded: readonly Recorded[];
beforeAll(async () => {
  ({ pages, recorded } = await readSite());
}, 60_000);

const kB = (text: string) => Buffer.byteLength(text) / 1000;

it("has pages of which each has a sentence and a place of its own", () => {
  expect(pages.filter(({ description }) => description.length < 15).map(({ path }) => path)).toEqual([]);
  expect(pages.filter(({ path }) => !/^\/(?:[a-z0-9-]+\/)*$/.test(path)).map(({ path }) => path)).toEqual([]);
});

it("has no link and no anchor that leads nowhere", () => {
  expect(brokenLinks(pages, ["/operations.json", "/openapi.json", "/llms-full.txt"])).toEqual([]);
});

it("has no page that nothing leads to", () => {
  const listed = new Set(
    JSON.stringify(sidebarsOf(pages))
      .match(/"\/(?:[\w/-]*\/)?"/g)
      ?.map((path) => path.slice(1, -1)),
  );
  const linked = new Set(pages.flatMap(({ body }) => Array.from(body.matchAll(/\]\((\/[^)#]*)/g), ([, path]) => path)));
  expect(pages.map(({ path }) => path).filter((path) => !listed.has(path) && !linked.has(path))).toEqual([]);
});

it("tells language models what there is, within what they take", () => {
  expect(kB(llmsIndex(pages))).toBeLessThan(40);
  expect(kB(llmsFull(pages))).toBeLessThan(400);
  expect(kB(llmsSmall(pages, recorded))).toBeLessThan(20);
});

it("has a page for every operation, no two at one address", () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

it("has each operation in four forms", () => {
  const complete = pages.filter(({ body }) =>
    ["TypeScript", "One operation", "Command line", "curl"].every((title) => body.includes(`title="${title}"`)),
  );
  expect(complete.length).toBeGreaterThanOrEqual(248);
});

/** What the programs about errors are given. */
const given = `import type { MockServer as Server } from "@ofsc/mock-server";
import { createOfsc, type Ofsc } from "@ofsc/sdk";
declare const ofsc: Ofsc;
declare const server: Server;
declare const { instance, clientId, clientSecret }: Server["credentials"];
`;

it("has programs that compile", () => {
  const programs = pages.flatMap(({ section, body }) => {
    if (section !== "Reference" && section !== "Troubleshooting") return [];
    const before = section === "Troubleshooting" ? given : "";
    return fencesOf(body).flatMap(({ language, code }) =>
      language === "ts" ? [`${before}${code}\nexport {};\n`] : [],
    );
  });
  const files = new Map(programs.map((program, at) => [`program-${at}.ts`, program]));
  expect(complaintsOf("pages", files)).toEqual([]);
  expect(programs.length).toBeGreaterThanOrEqual(2 * 248);
}, 60_000);
