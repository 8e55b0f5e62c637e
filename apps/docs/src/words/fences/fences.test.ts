import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig } from "@ofsc/config";
import { createMockServer } from "@ofsc/mock-server";
import { expect, it } from "vitest";
import { complaintsOf } from "../../checks/compile.js";
import { root } from "../../root.js";
import { commandsIn, problemsOf } from "./command-lines.js";
import { filesGiven, givenIn } from "./given.js";
import { decisionsAsWritten, foldersAsMapped, ranAgain, wrongSettings } from "./printed.js";
import { declaredFor, programOf } from "./program-of.js";
import { readFences } from "./read-fences.js";

const fences = readFences();
const inLanguage = (language: string) => fences.filter((fence) => fence.language === language);

it("has code in languages of which each is tried", () => {
  const others = fences.filter(({ language }) => !["ts", "sh", "json", "toml", "text"].includes(language));
  expect(others.map(({ file, at }) => `${file} ${at}`)).toEqual([]);
});

it("has JSON that can be read, and seeds that the mock server takes", () => {
  const documents = inLanguage("json").map(({ file, code }) => ({ file, document: JSON.parse(code) }));
  const seeds = documents.filter(({ file }) => file === "apps/mock-server/README.md");
  for (const { document } of seeds) createMockServer({ seed: document });
  expect([documents.length > 2, seeds.length]).toEqual([true, 1]);
});

it("has what programs of ours print, each as the program says them, and maps of what is there", async () => {
  const printed: Readonly<Record<string, (code: string) => Promise<string>>> = {
    "packages/config/README.md": wrongSettings,
    "apps/cli/README.md": ranAgain,
    "apps/conformance/README.md": foldersAsMapped,
    "docs/decisions/README.md": decisionsAsWritten,
  };
  const words = inLanguage("text");
  for (const { file, code } of words) expect([file, await printed[file]?.(code)]).toEqual([file, code]);
  expect(words.map(({ file }) => file).sort()).toEqual(Object.keys(printed).sort());
});

it("has command lines that our programs take: each script, command, flag and value", async () => {
  const lines = inLanguage("sh").flatMap(({ file, code }) => commandsIn(code).map((command) => ({ file, command })));
  const wrong = await Promise.all(
    lines.map(async ({ file, command }) =>
      (await problemsOf(command)).map((problem) => `${file}: ${command}: ${problem}`),
    ),
  );
  expect(wrong.flat()).toEqual([]);
  expect(lines.length).toBeGreaterThan(30);
});

it.each([
  "npx @ofsc/cli activities list --date-form today",
  "npx @ofsc/cli activities lst",
  "npx @ofsc/cli mock -- npx @ofsc/cli activities lst",
  "npx @ofsc/mock-server --prot 8080",
  "pnpm tset",
  "npx vitest run apps/nothing",
  "SOME=thing curl https://example.com",
])("would see what is wrong with a line: %s", async (line) => {
  const problems = await Promise.all(commandsIn(line).map(problemsOf));
  expect(problems.flat()).not.toEqual([]);
});

it("gives programs nothing that none of them asks for any more", () => {
  const asked = inLanguage("ts").flatMap(({ file, code }) =>
    declaredFor(file, code).map(({ by, name }) => (by === "own" ? `${file}: ${name}` : `${by}: ${name}`)),
  );
  const given = [
    ...Object.keys(givenIn("").common).map((name) => `common: ${name}`),
    ...filesGiven().flatMap((file) => Object.keys(givenIn(file).own).map((name) => `${file}: ${name}`)),
  ];
  expect(given.filter((one) => !asked.includes(one))).toEqual([]);
});

it("has settings in TOML that are taken, for each profile", async () => {
  const settings = inLanguage("toml");
  const folder = mkdtempSync(join(tmpdir(), "ofsc-fences-"));
  for (const { code } of settings) {
    const secret = join(folder, "secret");
    writeFileSync(secret, "canary", { mode: 0o600 });
    writeFileSync(join(folder, "config.toml"), code.replaceAll("/run/secrets/ofsc", secret.replaceAll("\\", "/")));
    const profiles = Array.from(code.matchAll(/^\[profiles\.(\w+)/gm), ([, name]) => name as string);
    for (const profile of [undefined, ...profiles])
      await expect(
        loadConfig({ cwd: folder, home: folder, env: {}, ...(profile && { profile }) }),
      ).resolves.toMatchObject({ retry: { attempts: 5 } });
  }
  rmSync(folder, { recursive: true });
  expect(settings).toHaveLength(1);
});

it("has programs that compile against the packages, with what they leave to their reader", { timeout: 300_000 }, () => {
  const programs = inLanguage("ts");
  const files = new Map(
    programs.map(({ file, at, code }) => [
      `${file.replace(/\.md$/, "").replaceAll("/", "_")}-${at}.ts`,
      programOf(file, code),
    ]),
  );
  files.set("ui.ts", "export {};\n");
  const { compilerOptions } = JSON.parse(readFileSync(new URL("tsconfig.paths.json", root), "utf8"));
  const paths = Object.entries(compilerOptions.paths as Record<string, string[]>).map(([name, places]) => [
    name,
    places.map((place) => `../../../.${place}`),
  ]);
  // What a reader has installed.
  const installed = [
    "packages/transport:@opentelemetry/api",
    "packages/contract:zod",
    "packages/redis:ioredis",
    "packages/jobs:@types/pg",
    "apps/dashboard:@types/express",
    "apps/dashboard:@bull-board/api",
    "apps/dashboard:@bull-board/api/bullMQAdapter",
    "apps/dashboard:@bull-board/express",
  ].map((one) => {
    const [by = "", name = ""] = one.split(":");
    return [name.replace("@types/", ""), [`../../../../${by}/node_modules/${name}`]];
  });
  const options = { verbatimModuleSyntax: false, paths: Object.fromEntries([...paths, ...installed]) };
  expect(complaintsOf("words", files, options)).toEqual([]);
  expect(programs.length).toBeGreaterThan(80);
});
