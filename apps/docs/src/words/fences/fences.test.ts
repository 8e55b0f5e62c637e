import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadConfig } from "@ofsc/config";
import { expect, it } from "vitest";
import { fencesOf } from "../../checks/fences.js";
import { root } from "../../root.js";
import { writtenFiles } from "../places.js";
import { ownLinesIn, problemsOf } from "./command-lines.js";
import { programOf } from "./program-of.js";

const fences = ["README.md", ...writtenFiles().keys()].flatMap((file) =>
  fencesOf(readFileSync(new URL(file, root), "utf8")).map((fence, at) => ({ file, at, ...fence })),
);

it("has code in languages of which each is tried, and words that are no code", () => {
  const others = fences.filter(({ language }) => !["ts", "sh", "json", "toml", "text"].includes(language));
  expect(others.map(({ file, at }) => `${file} ${at}`)).toEqual([]);
});

it("has JSON that can be read, and commands that there are", () => {
  for (const { language, code } of fences) if (language === "json") JSON.parse(code);
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  const asked = fences.filter(({ language }) => language === "sh").flatMap(({ code }) => code.split("\n"));
  const [ofPnpm, ofUs] = [/^(?:npx -y pnpm@10|pnpm) ([\w:]+)/, /^npx (@ofsc\/[\w-]+)/].map((pattern) =>
    asked.flatMap((line) => pattern.exec(line)?.[1] ?? []),
  );
  expect(ofPnpm?.filter((name) => !(name in scripts) && name !== "exec")).toEqual([]);
  expect(new Set(ofUs)).toEqual(new Set(["@ofsc/cli", "@ofsc/mock-server", "@ofsc/connexa", "@ofsc/task-queue"]));
});

it("has command lines that our programs take: each command, flag and value", async () => {
  const lines = fences
    .filter(({ language }) => language === "sh")
    .flatMap(({ file, code }) => ownLinesIn(code).map((line) => ({ file, ...line })));
  const wrong = await Promise.all(
    lines.map(async ({ file, name, argv }) =>
      (await problemsOf(name, argv)).map((problem) => `${file}: ${name} ${argv.join(" ")}: ${problem}`),
    ),
  );
  expect(wrong.flat()).toEqual([]);
  expect(lines.length).toBeGreaterThan(15);
  // What is wrong is seen.
  expect(await problemsOf("@ofsc/cli", ["activities", "list", "--date-form", "today"])).not.toEqual([]);
  expect(await problemsOf("@ofsc/cli", ["activities", "lst"])).not.toEqual([]);
});

it("has settings in TOML that are taken, for each profile", async () => {
  const settings = fences.filter(({ language }) => language === "toml");
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
  const folder = fileURLToPath(new URL("apps/docs/.programs/words/", root));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const programs = fences.filter(({ language }) => language === "ts");
  for (const { file, at, code } of programs)
    writeFileSync(`${folder}${file.replace(/\.md$/, "").replaceAll("/", "_")}-${at}.ts`, programOf(file, code));
  writeFileSync(`${folder}ui.ts`, "export {};\n");
  const { compilerOptions } = JSON.parse(readFileSync(new URL("tsconfig.paths.json", root), "utf8"));
  const paths = Object.entries(compilerOptions.paths as Record<string, string[]>).map(([name, places]) => [
    name,
    places.map((place) => `../../../.${place}`),
  ]);
  // What a reader has installed.
  const installed = ["transport:@opentelemetry/api", "contract:zod", "redis:ioredis", "jobs:@types/pg"].map((one) => {
    const [by = "", name = ""] = one.split(":");
    return [name.replace("@types/", ""), [`../../../../packages/${by}/node_modules/${name}`]];
  });
  writeFileSync(
    `${folder}tsconfig.json`,
    JSON.stringify({
      extends: "../../../../tsconfig.json",
      include: ["*.ts"],
      compilerOptions: {
        types: ["node"],
        noPropertyAccessFromIndexSignature: false,
        verbatimModuleSyntax: false,
        paths: Object.fromEntries([...paths, ...installed]),
      },
    }),
  );
  const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  try {
    execFileSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
  } catch (error) {
    // What a program adds to an interface makes the sources of that interface incomplete, and not what is published.
    const { stdout } = error as { stdout: string };
    expect(stdout.split("\n").filter((line) => line.startsWith("apps/docs/"))).toEqual([]);
  }
  expect(programs.length).toBeGreaterThan(80);
});
