import { type Problem, problem } from "@ofsc/contract";
import { ValidationError } from "@ofsc/transport";

/** What was asked for: a job of an id, which plans its parts and puts together what became of them. */
export const jobsQueue = "ofsc-jobs";
/** The parts of all jobs. */
export const partsQueue = "ofsc-parts";
/** Each endpoint has a queue, as not every worker knows its secrets. */
export const bridgeQueue = (endpoint: string): string => `ofsc-bridge-${endpoint}`;

const pattern = /^(?=.*[a-zA-Z])[\w-]{1,100}$/;

/** Whether it can be part of keys and of names of files. */
export const isId = (id: unknown): id is string => typeof id === "string" && pattern.test(id);

/** What is wrong with an id, which is part of keys and of names of files. */
export function idProblems(name: string, id: unknown): Problem[] {
  if (isId(id)) return [];
  return [problem([name], { code: "format", expected: "1 to 100 letters, digits, - and _, one letter at least" }, id)];
}

export function refuse(problems: readonly Problem[], operation: string): void {
  if (problems.length > 0) throw new ValidationError(problems, { operation });
}
