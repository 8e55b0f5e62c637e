import { spawn } from "node:child_process";
import { type Context, own } from "./context.js";
import type { Io } from "./io.js";

const programs: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Whether somebody sits in front of a browser: asked, or at a terminal of this very machine. */
export function opensBrowser(context: Context): boolean {
  const { stdout, stderr, env } = context.io;
  const local = !env["CI"] && !env["SSH_CONNECTION"] && !env["OFSC_NO_INPUT"];
  return own<boolean>(context, "open") ?? (stdout.isTty && stderr.isTty && local);
}

/** Opens an address in the browser of this machine; where there is none, the address has been printed. */
export function openBrowser({ platform, env }: Io, url: string): void {
  const [program, ...args] = env["BROWSER"] ? [env["BROWSER"]] : (programs[platform] ?? ["xdg-open"]);
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true, env: env as NodeJS.ProcessEnv });
  child.on("error", () => {});
  child.unref();
}
