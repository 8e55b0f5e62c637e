import type { ComparisonOperator, Expression, Scalar } from "./expression.js";

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
function tokensOf(filter: string): Token[] {
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

const operators: readonly string[] = ["==", "!=", "<", "<=", ">", ">="] satisfies ComparisonOperator[];

/** Far more than anybody writes, and few enough for what is nested to be read and evaluated. */
const mostTokens = 4000;

/** Reads a filter. `and` and `or` have the same precedence and are taken from left to right. */
export function parseFilter(filter: string): Expression {
  const tokens = tokensOf(filter);
  if (tokens.length > mostTokens) throw new FilterError(`Expected at most ${mostTokens} words and signs`);
  let position = 0;
  const next = () => tokens[position] as Token;
  const take = () => tokens[position++] as Token;
  const isWord = (word: string) => next().kind === "word" && next().value.toLowerCase() === word;
  const isSign = (sign: string) => next().kind === "sign" && next().value === sign;
  const unexpected = ({ value, at }: Token, expected: string) =>
    new FilterError(`Expected ${expected} at ${at}, got ${JSON.stringify(value)}`);
  const skip = (sign: string) => {
    if (!isSign(sign)) throw unexpected(next(), `"${sign}"`);
    position++;
  };

  function expression(): Expression {
    let left = term();
    while (isWord("and") || isWord("or")) {
      const kind = take().value.toLowerCase() as "and" | "or";
      left = { kind, left, right: term() };
    }
    return left;
  }

  function term(): Expression {
    if (isWord("not")) {
      position++;
      return { kind: "not", term: term() };
    }
    if (!isSign("(")) return comparison();
    position++;
    const inside = expression();
    skip(")");
    return inside;
  }

  function comparison(): Expression {
    const token = take();
    const field = token.value;
    if (token.kind !== "word" || !isField(field)) throw unexpected(token, "a field");
    if (isWord("in")) {
      position++;
      return { kind: "in", field, values: list() };
    }
    const operator = take();
    if (operator.kind !== "sign" || !operators.includes(operator.value)) throw unexpected(operator, "an operator");
    return { kind: "comparison", field, operator: operator.value as ComparisonOperator, value: scalar() };
  }

  function list(): Scalar[] {
    skip("[");
    const values = [scalar()];
    while (isSign(",")) {
      position++;
      const at = next();
      const value = scalar();
      if (typeof value !== typeof values[0]) throw unexpected(at, "values of one kind in a list");
      values.push(value);
    }
    skip("]");
    return values;
  }

  function scalar(): Scalar {
    const token = take();
    if (token.kind === "text") return token.value;
    if (token.kind === "word" && /^-?(0|[1-9]\d*)$/.test(token.value)) return Number(token.value);
    throw unexpected(token, "a text or a whole number");
  }

  const read = expression();
  if (next().kind !== "end") throw unexpected(next(), "the end");
  return read;
}

/** A field is not a number, and not a word of the language. */
const isField = (word: string) => /^\w+(\.\w+)*$/.test(word) && !/^\d+$/.test(word) && !/^(and|or|not|in)$/i.test(word);
