import type ts from "typescript";
import type { TypeScript } from "../typescript.js";
import type { Edits } from "./edits.js";
import { lineEndOf } from "./lay-out.js";

/** The comments for what a person has to look at, each on the line above. */
export class Todos {
  readonly #ts: TypeScript;
  readonly #file: ts.SourceFile;
  readonly #edits: Edits;
  readonly #written = new Set<string>();

  constructor(ts: TypeScript, file: ts.SourceFile, edits: Edits) {
    this.#ts = ts;
    this.#file = file;
    this.#edits = edits;
  }

  get count(): number {
    return this.#written.size;
  }

  /** Says something about a node; `topic` is its place in the guide. The same thing is said once in a place. */
  add(node: ts.Node, text: string, topic?: string): void {
    const at = this.#lineAbove(node);
    const comment = `// TODO(@ofsc): ${text}${topic ? `, see docs/migration.md#${topic}` : ""}`;
    const key = `${at} ${comment}`;
    if (this.#written.has(key)) return;
    this.#written.add(key);
    const source = this.#file.text;
    // An earlier run may have said it.
    if (commentsBefore(source, at).includes(comment)) return;
    const indent = /^[ \t]*/.exec(source.slice(at))?.[0] ?? "";
    this.#edits.insert(at, `${indent}${comment}${lineEndOf(this.#file)}`);
  }

  /** The start of the line on which the statement or class member around a node begins. */
  #lineAbove(node: ts.Node): number {
    const ts = this.#ts;
    const isPlace = (node: ts.Node) => (ts.isStatement(node) && !ts.isBlock(node)) || ts.isClassElement(node);
    for (let place = node; place.parent; place = place.parent) {
      const start = place.getStart(this.#file);
      const line = this.#lineOf(start);
      if (isPlace(place) && this.#file.text.slice(line, start).trim() === "") return line;
    }
    return this.#lineOf(node.getStart(this.#file));
  }

  #lineOf(position: number): number {
    return this.#file.text.lastIndexOf("\n", position - 1) + 1;
  }
}

/** The comments on the lines right above a place. */
function commentsBefore(source: string, at: number): string[] {
  const lines = source.slice(0, at).split(/\r?\n/).slice(0, -1).reverse();
  const first = lines.findIndex((line) => !line.trimStart().startsWith("//"));
  return lines.slice(0, first < 0 ? lines.length : first).map((line) => line.trim());
}
