import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Ways in which code decides something by a message, which is for people: `Problem` says the same as data. */
const readings = [
  /\bmessage\)?\s*[!=]==?\s(?!undefined)/,
  /[!=]==?\s*(?:\w+\.)*message\b/,
  /\bmessage\)?\??\s*\.\s*(?:startsWith|endsWith|includes|indexOf|match|matchAll|search|replace|replaceAll|split)\(/,
  /\.(?:test|exec)\([^)\n]*\bmessage\b(?!\.)/,
  /\b(?:startsWith|includes)\([^)\n]*\bmessage\b/,
];
const readsWords = (line: string) => readings.some((reading) => reading.test(line));

/** Runtimes that say in no other way what happened: undici that a proxy refused, Deno that nothing was connected. */
const exceptions = [
  "packages/transport/src/node/node-exchange.ts: Proxy response",
  "packages/transport/src/errors/chain.ts: pattern.test(",
  // The type of a member, not its words.
  "packages/transport/src/errors/revive.ts: typeof message",
  // A word of the protocol of Redis, which clients hand on at the start of a message.
  'packages/redis/src/from-ioredis.ts: startsWith("NOSCRIPT")',
];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(node_modules|dist)$/.test(entry.name) ? [] : sources(path);
    return /\.ts$/.test(entry.name) && !/\.test(-d)?\.ts$/.test(entry.name) ? [path] : [];
  });
}

describe("a message", () => {
  it("is read by no source", () => {
    const files = ["packages", "apps"].flatMap((part) =>
      readdirSync(join(root, part)).flatMap((name) => sources(join(root, part, name, "src"))),
    );
    const found = files.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) && readsWords(line))
        .map((line) => `${relative(root, file).replaceAll("\\", "/")}: ${line.trim()}`),
    );
    const isExcepted = (line: string) =>
      exceptions.some((exception) => {
        const [file = "", text = ""] = exception.split(": ");
        return line.startsWith(file) && line.includes(text);
      });
    expect(found.filter((line) => !isExcepted(line))).toEqual([]);
  });

  it.each([
    'if (!(partial && message === "is required")) found.set(path, one);',
    'message: message.replace(/, got [\\s\\S]*$/, ""),',
    'const isOpen = ({ code, message }: Issue) => code === "invalid_value" && message === OPEN;',
    "if (message.startsWith(onlyOne)) return writeIdentity(value);",
    "const [, bound, limit] = /^expected at (least|most) ([\\d.]+)/.exec(message) ?? [];",
    'const isPageSize = ({ path, message }: Problem) => path === "limit" && /^expected at (least|most)/.test(message);',
    'return (error as Error).message.replace(/^\\w+: |, got .*$/g, "");',
    'const expected = message.replace(FOUND, "");',
  ])("would be found where it is: %s", (line) => {
    expect(readsWords(line)).toBe(true);
  });
});
