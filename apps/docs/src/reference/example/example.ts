import type { World } from "@ofsc/mock-server";

/** Answers of the examples that ran before, by the name of their operation. */
export type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the example of an operation is called with, where nothing can be derived. */
export interface Example {
  /** Path values, body, query: all but options. */
  readonly args: readonly unknown[] | ((answers: Answers) => readonly unknown[]);
  /** Operations whose examples have to run before, by name. */
  readonly given?: readonly string[];
  /** Whether it is called with the secret itself, for lack of a token. */
  readonly basic?: true;
  /** What only OFS itself can bring about. */
  readonly prepare?: (world: World) => void;
  /** Whether nothing can be called with the old credentials when it has run. */
  readonly last?: true;
}

export type Examples = Readonly<Record<string, Example>>;

const contents = new WeakMap<File, string>();

/** A file that an example sends, under its name on disk. */
export function file(name: string, type: string, content = "content"): File {
  const made = new File([content], name, { type });
  contents.set(made, content);
  return made;
}

/** What is in a file of an example. */
export const contentOf = (made: File): string => contents.get(made) ?? "";
