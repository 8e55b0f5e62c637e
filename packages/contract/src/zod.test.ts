import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import * as shared from "./zod.js";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** Every use of zod in the models of other packages. */
function uses(): Set<string> {
  const others = readdirSync(packages).filter((name) => name !== "contract");
  const files = others.flatMap((name) =>
    readdirSync(join(packages, name, "src"), { recursive: true, encoding: "utf8" }).map((file) =>
      join(packages, name, "src", file),
    ),
  );
  const sources = files
    .filter((file) => file.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(file))
    // What a comment names is not used.
    .map((file) => readFileSync(file, "utf8").replace(/^\s*(\/\/|\/?\*).*$/gm, ""))
    .filter((source) => source.includes('from "zod/mini"'));
  return new Set(sources.flatMap((source) => Array.from(source.matchAll(/\bz\.([a-z]\w*)/g), ([, name = ""]) => name)));
}

it("shares all that models use of zod, and no more", () => {
  // `z.core` holds types alone; this package has a zod of its own anyway.
  expect(Object.keys(shared).sort()).toEqual([...uses()].filter((name) => name !== "core").sort());
});
