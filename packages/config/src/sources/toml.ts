import { type AST, getStaticTOMLValue, ParseError, parseTOML } from "toml-eslint-parser";

/** One value of a TOML document, and where it is written. */
export interface Leaf {
  /** All names that lead to it. */
  readonly keys: readonly string[];
  readonly value: unknown;
  /** `12 [profiles.test] instance`: its line, its table, and its key in that. */
  readonly where: string;
}

/** A TOML document as a list. */
export interface Document {
  readonly leaves: readonly Leaf[];
  /** The names of all tables, empty ones included. */
  readonly tables: readonly (readonly string[])[];
}

/** More than any setting is within of tables and lists; the parser runs out of stack, or of time, on what is deep. */
const MAX_DEPTH = 32;
const TOO_DEEP = "is deeper than settings are";

/** What is not TOML, or not such as settings are; quotes nothing of the text. */
export class TomlError extends Error {
  override readonly name = "TomlError";
  /** Counted from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Reads TOML; throws a `TomlError`. */
export function readToml(text: string): Document {
  refuseDeep(text);
  try {
    return listOf(parseTOML(text).body[0].body);
  } catch (error) {
    if (error instanceof ParseError) throw new TomlError(`is not TOML: ${error.message}`, error.lineNumber);
    // Out of stack, the parser says no line.
    if (error instanceof RangeError) throw new TomlError(TOO_DEEP, 1);
    throw error;
  }
}

/** Looks at brackets and at the dots of keys, wherever they are no part of a text or a comment. */
function refuseDeep(text: string): void {
  const bare = bareOf(text);
  let depth = 0;
  for (const [at, line] of bare.split("\n").entries()) {
    const isLong = line.split(/[^\w\s.-]/).some((key) => key.split(".").length > MAX_DEPTH);
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      depth += "[{".includes(bracket) ? 1 : -1;
      if (depth > MAX_DEPTH) throw new TomlError(TOO_DEEP, at + 1);
    }
    if (isLong) throw new TomlError(TOO_DEEP, at + 1);
  }
}

/** A text without its quotes and comments; its lines stay. */
function bareOf(text: string): string {
  let bare = "";
  let inside = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\n") {
      bare += char;
      // A comment, and a quote that is not of many lines, end with their line.
      if (inside.length === 1) inside = "";
    } else if (inside === "") {
      if (!/["'#]/.test(char)) bare += char;
      else {
        inside = char !== "#" && text.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
        at += inside.length - 1;
      }
    } else if (char === "\\" && inside.startsWith('"')) {
      if (text[at + 1] !== "\n") at++;
    } else if (inside !== "#" && text.startsWith(inside, at)) {
      at += inside.length - 1;
      // A text of many lines may itself end in one quote or two.
      for (let more = 0; inside.length === 3 && more < 2 && text[at + 1] === char; more++) at++;
      inside = "";
    }
  }
  return bare;
}

function listOf(body: AST.TOMLTopLevelTable["body"]): Document {
  const leaves: Leaf[] = [];
  const tables: string[][] = [];
  const visit = (node: AST.TOMLKeyValue, table: readonly string[], parents: readonly string[]): void => {
    const inTable = [...parents, ...getStaticTOMLValue(node.key)];
    const keys = [...table, ...inTable];
    if (node.value.type === "TOMLInlineTable") {
      tables.push(keys);
      for (const inner of node.value.body) visit(inner, table, inTable);
      return;
    }
    const header = table.length > 0 ? `[${table.join(".")}] ` : "";
    const where = `${node.loc.start.line} ${header}${inTable.join(".")}`;
    leaves.push({ keys, value: getStaticTOMLValue(node.value), where });
  };
  for (const node of body) {
    if (node.type === "TOMLKeyValue") visit(node, [], []);
    else {
      const table = node.resolvedKey.map(String);
      tables.push(table);
      for (const inner of node.body) visit(inner, table, []);
    }
  }
  return { leaves, tables };
}
