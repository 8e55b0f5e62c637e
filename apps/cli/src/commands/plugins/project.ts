import { resolve } from "node:path";
import { ProjectError, type ProjectErrorCode } from "@ofsc/plugin/project";
import type { Context } from "../../context.js";
import { UsageError } from "../../errors/usage-error.js";

/** The folder that a line names, or the current one. */
export const folderOf = ({ io, line }: Context, at = 0): string => resolve(io.cwd, String(line.args[at] ?? "."));

const advice: Partial<Record<ProjectErrorCode, string>> = {
  vite: "; run npm install there",
  config: "; ofsc plugins new writes one to begin with",
};

/** Does something with a plugin; what is wrong with its folder is a usage error. */
export async function inProject<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    throw new UsageError([{ at: folder, why: `${error.message}${advice[error.code] ?? ""}` }], error);
  }
}
