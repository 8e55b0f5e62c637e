import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { createWorld, runLine, words } from "../test/run-line.js";

const folder = new URL("../test/transcripts/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));

/** A transcript: `$` a line that is typed, then what came on stdout, `#` on stderr, `?` the exit code when it is not 0. */
async function play(text: string): Promise<string> {
  const { world, server } = createWorld();
  const cwd = mkdtempSync(join(tmpdir(), "ofsc-"));
  const played: string[] = [];
  const blocks = text.split(/^(?=\$ )/m);
  const [head = ""] = blocks;
  if (!head.startsWith("$ ")) played.push(head);
  for (const block of blocks.filter((part) => part.startsWith("$ "))) {
    const [typed = ""] = block.split("\n", 1);
    const terminal = /^\$ \[(\d+)\] /.exec(typed);
    const line = words(typed.replace(/^\$ (\[\d+\] )?/, ""));
    const env: Record<string, string> = { ...world.env };
    while (/^[A-Z_]+=/.test(line[0] ?? "")) {
      const [name = "", value = ""] = (line.shift() as string).split("=");
      env[name] = value;
    }
    expect(line.shift()).toBe("ofsc");
    const ran = await runLine(line, {
      ...world,
      env,
      cwd,
      home: cwd,
      ...(terminal && { columns: Number(terminal[1]) }),
    });
    const stderr = ran.stderr.replace(/\n$/, "").replace(/^(?=.)/gm, "# ");
    const hidden = (out: string) =>
      stripVTControlCharacters(out)
        .replaceAll(cwd, "FOLDER")
        .replace(/\d+ ms/g, "N ms");
    played.push(
      `${typed}\n${hidden(ran.stdout)}${ran.stderr === "" ? "" : `${hidden(stderr)}\n`}${ran.code === 0 ? "" : `? ${ran.code}\n`}\n`,
    );
  }
  const said = played.join("");
  // Secrets have no place in anything that a command writes.
  expect(said).not.toContain(server.credentials.clientSecret);
  return said;
}

describe("a transcript", () => {
  it.each(files)("%s is what happens", async (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const played = await play(text);
    if (process.env["UPDATE"]) writeFileSync(new URL(file, folder), played);
    else expect(played).toBe(text);
  });
});
