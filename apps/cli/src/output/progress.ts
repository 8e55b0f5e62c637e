import { type Context, own } from "../context.js";

export interface Progress {
  /** Says how far it is, behind what it is of; of bytes in kB, MB and GB. */
  show(done: number, total: number | undefined, unit?: string, of?: string): Promise<void>;
  clear(): Promise<void>;
}

const after = 500;
const everyMs = { terminal: 100, elsewhere: 10_000 };

/**
 * A line on the error output that says how far it is: at a terminal, and only after half a second. Elsewhere nothing, or a
 * line every ten seconds with `--verbose`.
 */
export function createProgress(context: Context): Progress {
  const { stderr, now } = context.io;
  const began = now().getTime();
  const lines = !stderr.isTty && own<boolean>(context, "verbose") === true;
  const on = (stderr.isTty || lines) && !own<boolean>(context, "quiet");
  const every = lines ? everyMs.elsewhere : everyMs.terminal;
  let last = lines ? began : 0;
  let shown = false;
  return {
    show: async (done, total, unit = "", of = "") => {
      const at = now().getTime();
      if (!on || at - began < after || at - last < every) return;
      last = at;
      shown = !lines;
      const text = of + told(done, total, unit, at - began);
      await stderr.write(lines ? `${text}\n` : `\r\u001b[K${text}`);
    },
    clear: async () => {
      if (shown) await stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}

function told(done: number, total: number | undefined, unit: string, ms: number): string {
  const shown = unit === "bytes" ? bytes : (value: number) => value.toLocaleString("en-US");
  const rate = Math.round((done * 1000) / Math.max(1, ms));
  const left = total === undefined || rate === 0 ? "" : `  ${Math.ceil(Math.max(0, total - done) / rate)} s left`;
  const count = `${shown(done)}${total === undefined ? "" : ` of ${shown(total)}`}`;
  return `${count}${unit === "bytes" ? "" : unit}  ${shown(rate)}/s${left}`;
}

/** `2.1 MB`: three digits are enough. */
function bytes(count: number): string {
  const [value, name] = count < 1e6 ? [count / 1e3, "kB"] : count < 1e9 ? [count / 1e6, "MB"] : [count / 1e9, "GB"];
  return `${value.toFixed(value < 10 ? 1 : 0)} ${name}`;
}
