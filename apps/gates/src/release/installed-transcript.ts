import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer } from "@ofsc/mock-server";

/** A line as a shell would split it: blanks, quotes of both kinds. */
const wordsOf = (line: string): string[] =>
  Array.from(line.matchAll(/(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s"']+))+/g), ([text]) =>
    text.replace(
      /"((?:[^"\\]|\\.)*)"|'([^']*)'/g,
      (_, double?: string, single?: string) => double?.replace(/\\(.)/g, "$1") ?? single ?? "",
    ),
  );

/** A transcript that came otherwise than it is written. */
interface Difference {
  readonly line: string;
  readonly wanted: string;
  readonly came: string;
}

/**
 * Plays every so manieth line of transcripts by the installed program, against a mock of the same company: those without
 * a terminal, and without `today`, as the program has the clock of this machine. Gives how many there were, and what came
 * otherwise than it is written.
 */
export async function playTranscript(program: string, folder: string, every: number) {
  const lines = readdirSync(folder)
    // Lines of that one build on those before them.
    .filter((file) => file.endsWith(".txt") && file !== "more-than-one-call.txt")
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split(/^(?=\$ )/m))
    .filter((block) => block.startsWith("$ ofsc ") && !/^\$ \[|today|FOLDER/m.test(block));
  const cwd = mkdtempSync(join(tmpdir(), "ofsc-transcript-"));
  const server = createMockServer({ clock: "2026-12-01T08:00:00Z" });
  const { url, close } = await server.listen({ port: 0 });
  const { instance, clientId, clientSecret } = server.credentials;
  const env = {
    PATH: process.env["PATH"],
    HOME: cwd,
    TZ: "UTC",
    OFSC_NO_KEYRING: "1",
    OFSC_BASE_URL: url,
    OFSC_INSTANCE: instance,
    OFSC_CLIENT_ID: clientId,
    OFSC_CLIENT_SECRET: clientSecret,
  };
  const different: Difference[] = [];
  const chosen = lines.filter((_, at) => at % every === 0);
  for (const block of chosen) {
    const [typed = "", ...rest] = block.split("\n");
    const args = [program, ...wordsOf(typed.slice(2)).slice(1)];
    const { stdout, stderr, code } = await new Promise<{ stdout: string; stderr: string; code: number }>((done) =>
      execFile(process.execPath, args, { cwd, env }, (error, out, told) =>
        done({ stdout: out, stderr: told, code: error ? Number(error.code) : 0 }),
      ),
    );
    const told = stderr.replace(/\n$/, "").replace(/^(?=.)/gm, "# ");
    const came = `${stdout}${told === "" ? "" : `${told}\n`}${code === 0 ? "" : `? ${code}\n`}`
      .replaceAll(url, "https://mock.example")
      .replace(/\d+ ms/g, "N ms")
      .trimEnd();
    const wanted = rest.join("\n").trimEnd();
    if (came !== wanted) different.push({ line: typed, wanted, came });
  }
  await close();
  rmSync(cwd, { recursive: true, force: true });
  return { all: lines.length, played: chosen.length, different };
}
