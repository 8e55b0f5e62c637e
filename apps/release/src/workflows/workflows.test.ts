import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../workspace.js";
import { problemsOf } from "./problems.js";
import { read, workflows } from "./workflows.js";

const all = workflows();
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

describe("workflows", () => {
  it.each(all)("let nobody else act with the rights of the repository: $file", (workflow) => {
    expect(problemsOf(workflow)).toEqual([]);
  });

  it("take one version of an action, the same everywhere", () => {
    const pins = new Map<string, Set<string>>();
    for (const { text } of all)
      for (const [, action = "", pin = ""] of text.matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(\w+ # \S+)/g))
        pins.set(action, new Set([...(pins.get(action) ?? []), pin]));
    expect(pins.size).toBeGreaterThan(4);
    expect([...pins].filter(([, versions]) => versions.size > 1)).toEqual([]);
  });

  it("call scripts that there are, by the package manager that the manifest names where something is published", () => {
    const { scripts, packageManager } = JSON.parse(textOf("package.json"));
    const builtIn = ["audit", "install"];
    for (const { file, text } of all) {
      for (const [, manager, script = ""] of text.matchAll(/npx -y (pnpm@[\d.]+) ([\w:]+)/g)) {
        expect([file, script, script in scripts || builtIn.includes(script)]).toEqual([file, script, true]);
        if (file === "release.yml") expect(manager).toBe(packageManager);
      }
      for (const [path] of text.matchAll(/(apps|docs)\/[\w/.-]+\.(ts|md)/g))
        expect([path, existsSync(join(root, path))]).toEqual([path, true]);
    }
  });

  it("publish by tags alone, from a protected environment, without a secret to be stolen", () => {
    const { on, jobs, text } = all.find(({ file }) => file === "release.yml") as (typeof all)[number];
    expect(on["push"]).toEqual({ branches: ["main"], tags: ["release/*"] });
    expect(jobs["publish"]).toMatchObject({ environment: "npm", needs: "pack" });
    expect(jobs["pack"]).toMatchObject({ if: "startsWith(github.ref, 'refs/tags/release/')" });
    expect(text).toContain("--provenance");
    expect(text).not.toMatch(/secrets\./);
    // With the right to publish, nothing is installed, built or run that others wrote.
    const runs = jobs["publish"]?.steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(["node apps/release/src/publish/main.ts .release --provenance"]);
  });
});

describe("the program that publishes", () => {
  it("imports nothing but Node's own", () => {
    const imports = [...textOf("apps/release/src/publish/main.ts").matchAll(/ from "([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(imports.filter((name) => !name?.startsWith("node:"))).toEqual([]);
  });
});

describe("a workflow that others could use", () => {
  const job = (more: string) =>
    read(
      "x.yml",
      `on: { push: {} }\npermissions: {}\njobs:\n  a:\n    timeout-minutes: 1\n${more.replace(/^/gm, "    ")}`,
    );

  it.each([
    ["takes whatever", "steps:\n  - uses: actions/setup-node@v4 # v4.0.0"],
    ["does not say which version", `steps:\n  - uses: actions/setup-node@${"0".repeat(40)}`],
    ["leaves its token", `steps:\n  - uses: actions/checkout@${"0".repeat(40)} # v1.0.0`],
    ["may write packages", "permissions:\n  packages: write\nsteps: []"],
    ["may write everything", "permissions: write-all\nsteps: []"],
    ["what a stranger may have written", `steps:\n  - run: echo "$\{{ github.event.pull_request.title }}"`],
    ["what a stranger may have written", `steps:\n  - run: git switch $\{{ github.head_ref }}`],
    ["no lockfile pins", "steps:\n  - run: npm install left-pad"],
  ])("is noticed: it %s", (problem, text) => {
    expect(problemsOf(job(text)).join("\n")).toContain(problem);
  });

  it.each([
    ["whatever rights", "on: { push: {} }\njobs: {}"],
    ["lets every job write contents", "on: { push: {} }\npermissions: { contents: write }\njobs: {}"],
    ["on pull_request_target", "on: { pull_request_target: {} }\npermissions: {}\njobs: {}"],
    ["may run for six hours", "on: { push: {} }\npermissions: {}\njobs: { a: { steps: [] } }"],
  ])("is noticed: it has %s", (problem, text) => {
    expect(problemsOf(read("x.yml", text)).join("\n")).toContain(problem);
  });
});

describe("what a stranger looks for first", () => {
  it.each([
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "CODE_OF_CONDUCT.md",
    "CONTRIBUTING.md",
    ".github/dependabot.yml",
    ".github/PULL_REQUEST_TEMPLATE.md",
    ".github/ISSUE_TEMPLATE/config.yml",
  ])("is there: %s", (file) => expect(textOf(file).length).toBeGreaterThan(100));
});
