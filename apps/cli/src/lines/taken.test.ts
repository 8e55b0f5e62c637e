import { describe, expect, it } from "vitest";
import { createWorld, runLine } from "../../test/run-line.js";
import { currentManifest } from "../manifest/current.js";
import { ofsc } from "../ofsc.js";
import { commonFlagsOf } from "./common-flags.js";

const { world, server } = createWorld();
const { groups } = currentManifest();
const commands = Object.entries(groups).flatMap(([group, list]) =>
  Object.entries(list).map(([words, command]) => ({ name: `${group} ${words}`.trim(), command })),
);
const some = commonFlagsOf(ofsc).filter((flag) => flag.some);
const sample = { output: "csv", timeout: "5", query: "a", profile: "a", instance: "a" } as Record<string, string>;

describe("a flag that a command can do nothing with", { timeout: 60_000 }, () => {
  const written = commands.filter(({ command: { module } }) => module !== undefined);
  const refused = written.flatMap(({ name, command }) =>
    some
      .filter((flag) => !command.takes?.includes(flag.name))
      .map((flag) => [`${name} --${flag.name}${flag.type === "yes" ? "" : `=${sample[flag.name]}`}`, `--${flag.name}`]),
  );

  it.each(refused)("is refused by its name, and nothing is done: %s", async (line, flag) => {
    const { code, stdout, stderr } = await runLine(line, world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^  ${flag} +is nothing that this command takes$`, "m"));
    expect(server.requests).toHaveLength(0);
  });

  it("is that for a format of what is a file", async () => {
    const { code, stderr } = await runLine("activities files get 4226335 XA_PHOTO -o csv", world);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("--output  is nothing") });
  });

  it("may be one that means something beside another", async () => {
    const days = "export activities --from today --to today";
    expect((await runLine(`${days} -o json`, world)).code).toBe(2);
    expect(await runLine(`${days} --estimate -o json`, world)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\{/),
    });
  });

  it("is not named by the help, nor completed", async () => {
    const { stdout } = await runLine("config pull --help");
    expect(stdout).toContain("--profile --instance --no-input");
    expect(stdout).not.toContain("--dry-run");
    expect((await runLine(["__complete", "config", "pull", "--out"])).stdout).toBe("");
    expect((await runLine(["__complete", "activities", "list", "--outp"])).stdout).toBe("--output\n");
  });
});
