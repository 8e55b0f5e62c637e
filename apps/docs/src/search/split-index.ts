import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** What each file of an index begins with. */
const magic = Buffer.from("pagefind_dcd");
/** The release of Pagefind whose form this is: nobody promises it, so that another one is looked at by hand first. */
const known = "1.6.0";

/** The list of an index: its version, pages, parts as `[first word, last word, name]`, and more that stays as it is. */
type List = [string, unknown[], [string, string, string][], ...unknown[]];
/** A part of an index: words, each with where it is. */
type Part = [[string, ...unknown[]][]];

/**
 * Makes the parts of Pagefind's index smaller, so that a first search reads less: it has no setting for their size. A part
 * is halved until it has at most so many bytes, or one word.
 */
export function splitIndex(folder: string, bytes: number): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".pf_meta"))) {
    const [version, pages, parts, ...rest] = read<List>(`${folder}/${name}`);
    if (version !== known) throw new Error(`${name} of Pagefind ${version} is not of an index that is known`);
    const smaller = parts.flatMap(([, , part]) => {
      const file = `${folder}/index/${part}.pf_index`;
      const [words] = read<Part>(file);
      rmSync(file);
      const [language = ""] = part.split("_");
      return halves(words, bytes).map(({ words: few, packed }): List[2][number] => {
        const id = `${language}_${createHash("sha256").update(packed).digest("hex").slice(0, 7)}`;
        writeFileSync(`${folder}/index/${id}.pf_index`, packed);
        return [few[0]?.[0] ?? "", few.at(-1)?.[0] ?? "", id];
      });
    });
    writeFileSync(`${folder}/${name}`, pack([version, pages, smaller, ...rest]));
  }
}

function halves(words: Part[0], bytes: number): { readonly words: Part[0]; readonly packed: Buffer }[] {
  const packed = pack([words]);
  if (packed.length <= bytes || words.length < 2) return [{ words, packed }];
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle), words.slice(middle)].flatMap((half) => halves(half, bytes));
}

function read<T>(file: string): T {
  const content = gunzipSync(readFileSync(file));
  if (!content.subarray(0, magic.length).equals(magic)) throw new Error(`${file} is not of an index that is known`);
  return decode(content.subarray(magic.length)) as T;
}

const pack = (value: unknown): Buffer => gzipSync(Buffer.concat([magic, encode(value)]), { level: 9 });
