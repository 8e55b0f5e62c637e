import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Measurements by their names. */
export type Measures = Readonly<Record<string, () => Promise<void>>>;

const NAME = "OFSC_MEASURE";

/**
 * Makes measurements one after the other, each in a process of its own, so that none warms or loads the next: all of them,
 * or those whose names the program was started with.
 */
export async function eachAlone(program: string, measures: Measures): Promise<void> {
  const own = process.env[NAME];
  if (own !== undefined) {
    await measures[own]?.();
    process.exit(0);
  }
  const wanted = process.argv.slice(2).filter((word) => word !== "--");
  for (const name of Object.keys(measures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const [code] = await once(fork(fileURLToPath(program), { env: { ...process.env, [NAME]: name } }), "exit");
    if (code !== 0) throw new Error(`the measurement of ${name} ended with ${code}`);
  }
}
