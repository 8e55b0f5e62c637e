import { Scope } from "./scope.js";

/** A place outside the process that has not answered by then is done without. */
const PATIENCE = 2_000;

/** What something outside the process says; undefined when it fails or hangs. */
export async function atBest<T>(work: () => Promise<T>): Promise<T | undefined> {
  const scope = new Scope();
  const timer = setTimeout(() => scope.end(undefined), PATIENCE);
  try {
    return await scope.race(work());
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
