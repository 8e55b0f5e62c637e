import type { Source } from "./nodes.js";
import type { Imports } from "./rewrite/imports.js";
import type { Edits } from "./text/edits.js";
import type { Todos } from "./text/todos.js";

/** One file while it is rewritten. */
export interface FileContext extends Source {
  readonly edits: Edits;
  readonly todos: Todos;
  readonly imports: Imports;
  /** Whether one of the files that are rewritten makes the legacy client. */
  readonly makesClients: boolean;
}
