import { existsSync, readdirSync, readFileSync } from "node:fs";
import { siteFolder } from "../src/site-folder.js";

const folder = siteFolder("dist/");

/** The addresses of all pages that were built. */
export const builtPages = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .sort();

export const htmlOf = (path: string): string => readFileSync(`${folder}${path}index.html`, "utf8");

export const isFile = (path: string): boolean => existsSync(`${folder}${path}`);
