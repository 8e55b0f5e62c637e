import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../workspace.js";

/** What a token of a workflow may do: all of one kind, or nothing but what is named. */
export type Permissions = "read-all" | "write-all" | Readonly<Record<string, "read" | "write" | "none">>;

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly permissions?: Permissions;
  readonly environment?: string;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The workflows of the repository, as they are. */
export function workflows(): Workflow[] {
  const folder = join(root, ".github/workflows");
  return readdirSync(folder).map((file) => read(file, readFileSync(join(folder, file), "utf8")));
}

export const read = (file: string, text: string): Workflow => ({ ...(parse(text) as Workflow), file, text });
