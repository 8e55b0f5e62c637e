import { type Context, own } from "../context.js";

export interface Progress {
  show(done: number, total: number | undefined, unit?: string): Promise<void>;
  clear(): Promise<void>;
}

/** A line on the error output that says how far it is: at a terminal, and only after half a second. */
export function createProgress(context: Context): Progress {
  const { stderr, now } = context.io;
  const began = now().getTime();
  const on = stderr.isTty && context.io.stdout !== undefined && !own<boolean>(context, "quiet");
  let last = 0;
  let shown = false;
  return {
    show: async (done, total, unit = "") => {
      const at = now().getTime();
      if (!on || at - began < 500 || at - last < 100) return;
      last = at;
      shown = true;
      const count = (value: number) => value.toLocaleString("en-US");
      const rate = Math.round((done * 1000) / Math.max(1, at - began));
      const left = total === undefined || rate === 0 ? "" : `  ${Math.ceil((total - done) / rate)} s left`;
      await stderr.write(
        `\r\u001b[K${count(done)}${total === undefined ? "" : ` of ${count(total)}`}${unit}  ${count(rate)}/s${left}`,
      );
    },
    clear: async () => {
      if (shown) await stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
