import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describeProblem } from "@ofsc/contract";
import { afterAll } from "vitest";
import { SettingsError } from "../src/settings-error.js";
import { userFolder } from "../src/sources/user-folder.js";

const created: string[] = [];
afterAll(() => {
  for (const folder of created) rmSync(folder, { recursive: true });
});

/** A home and a project of their own, with nothing in the environment. */
export function folders(files: Record<string, string> = {}, env: Record<string, string> = {}) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "ofsc-config-")));
  created.push(home);
  const cwd = join(home, "project");
  const write = (name: string, text: string, mode = 0o600) => {
    const file = name.startsWith("~/") ? join(userFolder({}, home, process.platform), name.slice(2)) : join(cwd, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, mode);
    return file;
  };
  mkdirSync(cwd);
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { cwd, home, env, write };
}

/** Where to look, and enough to connect with. */
export const credentials = { instance: "acme", clientId: "reports", clientSecret: "canary-secret" };

/** What a settings error says, line by line. */
export async function problemsOf(loading: Promise<unknown>): Promise<string[]> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SettingsError)) throw new Error("expected a SettingsError", { cause: error });
  return error.problems.map(describeProblem);
}
