/** Says what is wrong with a filter, and where. */
export class FilterError extends Error {
  override readonly name = "FilterError";
}

/** The smallest parts of a filter. */
export interface Token {
  readonly kind: "word" | "text" | "sign" | "end";
  /** What it stands for: of a text, what is between the quotes. */
  readonly value: string;
  /** Where it begins. */
  readonly at: number;
}

const pattern = /\s*(?:'((?:~[\s\S]|[^~'])*)'|(-?[A-Za-z0-9_.]+)|([=!<>]=|[<>()[\],]))/y;

/** Takes a filter apart; the last token is its end. */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = [];
  const end = filter.trimEnd().length;
  let at = 0;
  while (at < end) {
    pattern.lastIndex = at;
    const [whole, text, word, sign] = pattern.exec(filter) ?? [];
    if (whole === undefined) throw new FilterError(`Unexpected "${filter.slice(at).trim().slice(0, 20)}" at ${at}`);
    if (text !== undefined) tokens.push({ kind: "text", value: text.replace(/~([\s\S])/g, "$1"), at });
    else if (word !== undefined) tokens.push({ kind: "word", value: word, at });
    else tokens.push({ kind: "sign", value: sign ?? "", at });
    at += whole.length;
  }
  return [...tokens, { kind: "end", value: "the end", at: end }];
}
