import { readFileSync } from "node:fs";
import * as connexa from "@ofsc/connexa/contract";
import { type Contract, mapOperations, type Operation, parseRoute } from "@ofsc/contract";
import * as taskQueue from "@ofsc/task-queue/contract";
import { sampleArguments } from "catalogue/operations";
import { describe, expect, it } from "vitest";
import { program as connexaProgram } from "../../../packages/connexa/bin/program.js";
import { program as taskQueueProgram } from "../../../packages/task-queue/bin/program.js";
import { runLine } from "../test/run-line.js";
import type { Program } from "./context.js";
import { commonFlagsOf, standardFlags } from "./lines/common-flags.js";
import type { Manifest } from "./manifest/create-manifest.js";
import { filesOf, textOf } from "./manifest/files.js";
import { others } from "./manifest/others.js";

const programs: readonly (readonly [folder: string, Program, Contract])[] = [
  ["packages/connexa", connexaProgram, { connexa }],
  ["packages/task-queue", taskQueueProgram, { taskQueue }],
];

const written = { created_at: "2026-12-01T08:00:00Z", updated_at: "2026-12-01T08:00:00Z", status: "Pending" };
const task = { id: "t", name: "a", command: "b", description: "c", task_type: "Simple", priority: "Low", ...written };

/** Bodies that no sample can be made of. */
const bodies: Readonly<Record<string, object>> = {
  "taskQueue.workflows.create": { id: "w", name: "release", tasks: [task], dependencies: [], ...written },
};

const commandsOf = ({ groups }: Manifest) =>
  Object.entries(groups).flatMap(([group, list]) =>
    Object.entries(list).map(([words, command]) => ({ line: `${group} ${words}`.trim(), command })),
  );

describe.each(programs)("the commands of %s", (folder, program, contract) => {
  const manifest = others[folder]?.() as Manifest;
  const commands = commandsOf(manifest);
  const operations: { name: string; operation: Operation }[] = [];
  mapOperations(contract, (operation, names) => operations.push({ name: names.join("."), operation }));

  it("are those that the sources describe: run `pnpm --filter @ofsc/cli manifest` when this fails", () => {
    for (const [name, content] of filesOf(manifest)) {
      const file = new URL(`../../../${folder}/manifest/${name}.json`, import.meta.url);
      expect(readFileSync(file, "utf8"), name).toBe(textOf(content));
    }
  });

  it("are one for each operation, with words, and with no flag twice", () => {
    const named = commands.flatMap(({ command }) => command.operation ?? []);
    expect(named.sort()).toEqual(operations.map(({ name }) => name).sort());
    for (const { line, command } of commands) {
      expect(command.summary.length, line).toBeGreaterThan(9);
      const flags = [...command.flags, ...standardFlags(program)(command), ...commonFlagsOf(program)];
      const names = flags.map(({ name }) => name);
      expect(
        names.filter((name, at) => names.indexOf(name) !== at),
        line,
      ).toEqual([]);
    }
  });

  it.each(operations)("print for $name with --dry-run what would be sent, and send nothing", async (entry) => {
    const { line, command } = commands.find((one) => one.command.operation === entry.name) as (typeof commands)[number];
    const body =
      bodies[entry.name] ?? (command.body ? sampleArguments(entry.operation)[command.args.length] : undefined);
    const paths = command.args.map(({ name }) => `'${name}/é 1'`);
    const needed = command.flags.filter(({ required, place }) => required && place === "query");
    const query = needed.map(({ name }) => `--${name}=x`);
    const data = command.body ? ["--data", `'${JSON.stringify(body)}'`] : [];
    const ran = await runLine([line, ...paths, ...query, ...data, "--dry-run"].join(" "), {
      program,
      fetch: () => Promise.reject(new Error("something was sent")),
    });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const { verb, path } = parseRoute(entry.operation.route);
    const address = command.args.reduce(
      (left, { name }) => left.replace(/\{\w+\}/, encodeURIComponent(`${name}/é 1`)),
      path,
    );
    expect(ran.stdout).toContain(verb === "GET" ? "curl '" : `-X ${verb}`);
    expect(ran.stdout).toContain(address);
    for (const { member } of needed) expect(ran.stdout).toContain(`${member}=x`);
  });
});
