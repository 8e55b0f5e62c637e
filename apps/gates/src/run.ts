import { fileURLToPath } from "node:url";
import { execute } from "release/execute";

/** The folder of the gates, from which the built packages are found as a user's program finds them. */
export const here = fileURLToPath(new URL("..", import.meta.url));

/** Runs Node and returns what it printed; anything but a good end is an error that shows the output. */
export const node = (args: readonly string[], cwd = here) => execute(process.execPath, args, cwd);
