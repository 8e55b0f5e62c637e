interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: () => string;
}

/** Changes to ranges of a text. A change may take up ranges inside its own, with their changes, through `render`. */
export class Edits {
  readonly #source: string;
  readonly #edits: Edit[] = [];
  readonly #open = new Set<Edit>();

  constructor(source: string) {
    this.#source = source;
  }

  /** What replaces a range stays: a second change of the same one does nothing. */
  replace(start: number, end: number, text: string | (() => string)): void {
    if (start < end && this.#edits.some((edit) => edit.start === start && edit.end === end)) return;
    this.#edits.push({ start, end, text: typeof text === "string" ? () => text : text });
  }

  insert(at: number, text: string | (() => string)): void {
    this.replace(at, at, text);
  }

  /** Inserts ahead of what was inserted there before. */
  prepend(at: number, text: string): void {
    this.#edits.unshift({ start: at, end: at, text: () => text });
  }

  /** The text of a range with all the changes inside it, but for those that ask for it. */
  render(start = 0, end = this.#source.length): string {
    let text = "";
    let at = start;
    for (const edit of this.#outermost(start, end)) {
      text += this.#source.slice(at, edit.start) + this.#apply(edit);
      at = edit.end;
    }
    return text + this.#source.slice(at, end);
  }

  /** Makes every change once, so that those are known which come up on the way. */
  settle(): this {
    this.render();
    return this;
  }

  /** Every outermost change with the text that it makes, in order. */
  changes(): { start: number; end: number; text: string }[] {
    return this.#outermost(0, this.#source.length).map((edit) => ({ ...edit, text: this.#apply(edit) }));
  }

  #outermost(start: number, end: number): Edit[] {
    // What is inserted right before a range belongs to what is around it.
    const inside = this.#edits.filter(
      (edit) => edit.end <= end && (edit.start > start || (edit.start === start && (start === 0 || edit.end > start))),
    );
    const kept: Edit[] = [];
    for (const edit of inside.filter((edit) => !this.#open.has(edit)).sort(byPlace)) {
      const last = kept.at(-1);
      if (!last || edit.start >= last.end) kept.push(edit);
    }
    return kept;
  }

  #apply(edit: Edit): string {
    this.#open.add(edit);
    const text = edit.text();
    this.#open.delete(edit);
    return text;
  }
}

/** By their start; there, what is inserted comes first, and then the longest. */
function byPlace(a: Edit, b: Edit): number {
  const isInsert = (edit: Edit) => Number(edit.start === edit.end);
  return a.start - b.start || isInsert(b) - isInsert(a) || b.end - a.end;
}
