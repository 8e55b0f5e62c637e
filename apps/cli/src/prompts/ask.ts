import { autocomplete, isCancel, password, select, text } from "@clack/prompts";
import type { Context } from "../context.js";
import { InterruptedError } from "../errors/interrupted-error.js";

/** Questions, on the error output, so that an answer which goes into a file stays clean. */
export const ask = {
  text: (context: Context, message: string, problem?: (text: string) => string | undefined): Promise<string> =>
    answer(text({ ...streams(context), message, validate: (value) => problem?.(value ?? "") })),
  secret: (context: Context, message: string): Promise<string> =>
    answer(password({ ...streams(context), message, mask: "·" })),
  choice: (context: Context, message: string, values: readonly string[]): Promise<string> =>
    answer(
      select({ ...streams(context), message, options: values.map((value) => ({ value, label: value })) }),
    ) as Promise<string>,
  /** One of many, found by typing a part of it. */
  search: (context: Context, message: string, options: readonly { value: string; label: string }[]): Promise<string> =>
    answer(autocomplete({ ...streams(context), message, options: [...options], maxItems: 8 })) as Promise<string>,
  yes: async (context: Context, message: string): Promise<boolean> =>
    /^y(es)?$/i.test(await answer(text({ ...streams(context), message: `${message} (y/N)`, defaultValue: "n" }))),
};

const streams = ({ io }: Context) => ({
  output: process.stderr,
  input: process.stdin,
  signal: AbortSignal.any([io.signal, endOfInput()]),
});

/** Fires at Ctrl-D, at which a prompt would wait for ever. */
function endOfInput(): AbortSignal {
  const end = new AbortController();
  const look = (_: string, key: { name?: string; ctrl?: boolean } = {}) => {
    if (key.ctrl && key.name === "d") end.abort();
  };
  process.stdin.on("keypress", look);
  process.stdin.once("end", () => end.abort());
  end.signal.addEventListener("abort", () => process.stdin.off("keypress", look), { once: true });
  return end.signal;
}

async function answer<T>(asked: Promise<T>): Promise<Exclude<T, symbol>> {
  const value = await asked;
  if (isCancel(value)) throw new InterruptedError();
  return value as Exclude<T, symbol>;
}
