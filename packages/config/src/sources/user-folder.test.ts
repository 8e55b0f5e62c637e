import { expect, it } from "vitest";
import { userFolder } from "./user-folder.js";

it.each([
  [{}, "/home/jane", "linux", "/home/jane/.config/ofsc"],
  [{ XDG_CONFIG_HOME: "/etc/jane" }, "/home/jane", "linux", "/etc/jane/ofsc"],
  [{ XDG_CONFIG_HOME: "jane" }, "/home/jane", "linux", "/home/jane/.config/ofsc"],
  [{}, "/Users/jane", "darwin", "/Users/jane/Library/Application Support/ofsc"],
  [{ XDG_CONFIG_HOME: "/Users/jane/.config" }, "/Users/jane", "darwin", "/Users/jane/.config/ofsc"],
  [{ APPDATA: "D:\\jane" }, "C:\\Users\\jane", "win32", "D:\\jane\\ofsc"],
  [{}, "C:\\Users\\jane", "win32", "C:\\Users\\jane\\AppData\\Roaming\\ofsc"],
])("with %j and %s, %s keeps the settings of a user in %s", (env, home, platform, folder) => {
  expect(userFolder(env, home, platform)).toBe(folder);
});
