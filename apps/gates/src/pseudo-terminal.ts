import type { IPty } from "@lydell/node-pty";

const pty = await import("@lydell/node-pty").catch(() => undefined);

/** Why there is none: it comes built, for some processors. */
export const absentTerminal = pty ? undefined : `a pseudo-terminal for ${process.platform}-${process.arch}`;

export interface Terminal {
  /** All that was shown so far. */
  readonly shown: () => string;
  /** Types, as a person would. */
  type(keys: string): void;
  /** Resolves when something is shown behind what was waited for before. */
  sees(what: RegExp | string): Promise<void>;
  /** The number that the program ended with. */
  readonly ended: Promise<number>;
}

export const keys = { enter: "\r", ctrlC: "\u0003", ctrlD: "\u0004", down: "\u001b[B" } as const;

/** Starts a program at a terminal of its own. */
export function startAtTerminal(
  program: string,
  args: readonly string[],
  { env, cwd, columns = 100 }: { env: NodeJS.ProcessEnv; cwd: string; columns?: number },
): Terminal {
  if (!pty) throw new Error("there is no pseudo-terminal");
  const child: IPty = pty.spawn(program, [...args], {
    name: "xterm-256color",
    cols: columns,
    rows: 40,
    cwd,
    env: { TERM: "xterm-256color", ...env } as Record<string, string>,
  });
  let text = "";
  let seen = 0;
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of [...waiting]) check();
  };
  child.onData((chunk) => {
    text += chunk;
    look();
  });
  const ended = new Promise<number>((done) =>
    child.onExit(({ exitCode }) => {
      done(exitCode);
      look();
    }),
  );
  return {
    shown: () => text,
    type: (typed) => child.write(typed),
    sees: (what) =>
      new Promise((done, fail) => {
        const late = setTimeout(() => {
          waiting.delete(check);
          fail(new Error(`never saw ${what} in:\n${text}`));
        }, 20_000);
        const check = () => {
          const rest = text.slice(seen);
          const found = typeof what === "string" ? rest.indexOf(what) : rest.search(what);
          if (found < 0) return;
          seen += found + 1;
          clearTimeout(late);
          waiting.delete(check);
          done();
        };
        waiting.add(check);
        check();
      }),
    ended,
  };
}
