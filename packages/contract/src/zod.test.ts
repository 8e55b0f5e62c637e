import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import * as shared from "./zod.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const others = ["packages", "apps"]
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name)))
  .filter((folder) => folder !== join("packages", "contract"));

/** The sources of other packages, without what comments say. */
const sources = others
  .flatMap((folder) =>
    readdirSync(join(root, folder, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(file))
      .map((file) => join(folder, "src", file)),
  )
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8").replace(/^\s*(\/\/|\/?\*).*$/gm, "") }));

it("shares no more of zod than models use", () => {
  const users = sources.filter(({ text }) => text.includes('from "@ofsc/contract/zod"'));
  const uses = users.flatMap(({ text }) => Array.from(text.matchAll(/\bz\.([a-z]\w*)/g), ([, name]) => name));
  expect(Object.keys(shared).filter((name) => !uses.includes(name))).toEqual([]);
});

it("is what everybody has zod from", () => {
  expect(
    sources.filter(({ text }) => /^(import|export|}) .*\bfrom "zod[/"]/m.test(text)).map(({ file }) => file),
  ).toEqual([]);
});
