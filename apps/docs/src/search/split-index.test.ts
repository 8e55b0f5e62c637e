import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { afterEach, expect, it } from "vitest";
import { splitIndex } from "./split-index.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const magic = "pagefind_dcd";
const pack = (value: unknown, begin = magic) => gzipSync(Buffer.concat([Buffer.from(begin), encode(value)]));
const read = (file: string) => decode(gunzipSync(readFileSync(file)).subarray(magic.length));

/** A word that says nothing twice, so that it stays as large as it is. */
const wordAt = (at: number) => `${String(at).padStart(4, "0")}-${Math.sin(at).toString(36).slice(3)}`;
const words = Array.from({ length: 2_000 }, (_, at) => [wordAt(at), [[at, [at * 7, at * 11]]]]);

function indexOf({ version = "1.6.0", begin = magic } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "split-index-"));
  folders.push(folder);
  mkdirSync(join(folder, "index"));
  const [few, many] = [words.slice(0, 1), words.slice(1)];
  const parts = [few, many].map((part, at) => [part[0]?.[0], part.at(-1)?.[0], `en_part${at}`]);
  writeFileSync(join(folder, "index/en_part0.pf_index"), pack([few]));
  writeFileSync(join(folder, "index/en_part1.pf_index"), pack([many]));
  writeFileSync(join(folder, "pagefind.en_1.pf_meta"), pack([version, [["page", 3]], parts, [], ["sorts"]], begin));
  return folder;
}

it("makes parts small, of which each has the words that the list says, and none is lost", () => {
  const folder = indexOf();
  splitIndex(folder, 3_000);
  const [version, pages, parts, ...rest] = read(join(folder, "pagefind.en_1.pf_meta"));
  expect({ version, pages, rest }).toEqual({ version: "1.6.0", pages: [["page", 3]], rest: [[], ["sorts"]] });
  expect(parts.length).toBeGreaterThan(5);
  const found = (parts as [string, string, string][]).flatMap(([first, last, id]) => {
    const file = join(folder, `index/${id}.pf_index`);
    expect(statSync(file).size).toBeLessThanOrEqual(3_000);
    const [own] = read(file);
    expect([own[0][0], own.at(-1)[0]]).toEqual([first, last]);
    return own;
  });
  expect(found).toEqual(words);
  expect(readdirSync(join(folder, "index"))).toHaveLength(parts.length);
});

it("leaves an index alone whose form it does not know", () => {
  for (const other of [{ version: "1.7.0" }, { begin: "pagefind_xyz" }]) {
    const folder = indexOf(other);
    const before = readdirSync(join(folder, "index"));
    expect(() => splitIndex(folder, 3_000)).toThrow("is not of an index that is known");
    expect(readdirSync(join(folder, "index"))).toEqual(before);
  }
});
