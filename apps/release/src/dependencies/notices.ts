import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledDependencies } from "./bundled.js";

/** Names and licences of the code of others in the files of a package, which has to be told to whoever gets them. */
export async function noticesOf(name: string): Promise<string> {
  const bundled = await bundledDependencies(name);
  const notices = bundled.map(({ name, version, license, folder, source }) =>
    [`${name} ${version} (${license})`, source, licenceIn(folder)].filter(Boolean).join("\n\n"),
  );
  return ["This package has code of others in its files:", ...notices].join(`\n\n${"-".repeat(80)}\n\n`);
}

function licenceIn(folder: string): string {
  const [file] = readdirSync(folder).filter((one) => /^(licen[cs]e|copying)(\.|$)/i.test(one));
  return file ? readFileSync(join(folder, file), "utf8").trim() : "";
}
