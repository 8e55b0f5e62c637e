import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig } from "@ofsc/config";
import { runLine } from "../../../../cli/test/run-line.js";
import { root } from "../../root.js";

/** What is said of settings that are wrong in each of their sources: those of the block. */
export async function wrongSettings(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "ofsc-printed-"));
  writeFileSync(join(folder, ".env"), "OFSC_INSTANCE=acme\nOFSC_TOKEN=t\nOFSC_RETRY_ATEMPTS=5\n");
  writeFileSync(join(folder, "config.toml"), `${"\n".repeat(10)}[profiles.test]\ninstance = "acme test"\n`);
  try {
    const env = { OFSC_TIMEOUT: "soon" };
    await loadConfig({ cwd: folder, home: folder, env, profile: "test", retry: { attempts: 0 } });
    return "nothing is wrong";
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A transcript, with what its lines print now. */
export async function ranAgain(code: string): Promise<string> {
  const parts: string[] = [];
  for (const [, line = ""] of code.matchAll(/^\$ ofsc (.*)$/gm)) {
    const { stdout, stderr } = await runLine(line, { env: { OFSC_INSTANCE: "acme", OFSC_TOKEN: "t" } });
    parts.push(`$ ofsc ${line}`, `${stdout}${stderr}`.trimEnd());
  }
  return parts.join("\n");
}

/** A map of a folder, without what is not there. */
export async function foldersAsMapped(map: string): Promise<string> {
  const [top = "", ...lines] = map.split("\n");
  const there = (line: string) => existsSync(new URL(`apps/conformance/${top}${line.trim().split(" ")[0]}`, root));
  return [top, ...lines.filter(there)].join("\n");
}

/** The form of a decision, without the headings that no decision has and in the order that all of them keep to. */
export async function decisionsAsWritten(form: string): Promise<string> {
  const folder = new URL("docs/decisions/", root);
  const decisions = readdirSync(folder).filter((name) => /^\d/.test(name));
  const headingsOf = (text: string) => Array.from(text.matchAll(/^## .+$/gm), ([heading]) => heading);
  const wanted = headingsOf(form);
  const others = decisions.filter((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const has = headingsOf(text);
    const inOrder = wanted.filter((heading) => has.includes(heading));
    return !/^# .+\n\nStatus: (accepted|replaced by \d{4})/.test(text) || inOrder.join() !== has.join();
  });
  return others.length === 0 ? form : `of another form: ${others.join(", ")}`;
}
