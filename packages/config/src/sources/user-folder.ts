import { posix, win32 } from "node:path";
import type { Variables } from "./variables.js";

/** Where the system keeps the settings of a user. */
export function userFolder(env: Variables, home: string, platform: string): string {
  if (platform === "win32") return win32.join(env["APPDATA"] || win32.join(home, "AppData", "Roaming"), "ofsc");
  const { XDG_CONFIG_HOME: xdg } = env;
  // A relative path is to be ignored, says the standard.
  if (xdg && posix.isAbsolute(xdg)) return posix.join(xdg, "ofsc");
  return posix.join(home, ...(platform === "darwin" ? ["Library", "Application Support"] : [".config"]), "ofsc");
}
