import { fileURLToPath } from "node:url";
import { root } from "./root.js";

/** A place in the project that builds the site, which is installed by itself. */
export const siteFolder = (name = ""): string => fileURLToPath(new URL(`apps/docs/site/${name}`, root));
