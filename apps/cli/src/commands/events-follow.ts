import { spawn } from "node:child_process";
import { basename, dirname, resolve } from "node:path";
import { type CreateSubscription, createCore, eventTypes } from "@ofsc/core";
import { type FollowedEvent, follow, memoryStore, poll } from "@ofsc/flow";
import { fileStore } from "@ofsc/flow/node";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { connect } from "../operation/connect.js";
import { subscriptionOf } from "./subscription-of.js";

/** Prints each event in a line, or hands each page to a command; what was not dealt with comes again in the next run. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const state = own<string>(context, "state");
  const file = state === undefined ? undefined : resolve(io.cwd, state);
  const core = createCore(await connect(context));
  const since = own<string>(context, "since");
  const subscription = own<string>(context, "subscription");
  const events = own<string[]>(context, "events");
  if (subscription !== undefined && events !== undefined)
    throw new UsageError([{ at: "--events", why: "is what --subscription has decided already: give one of them" }]);
  const store = file === undefined ? memoryStore() : fileStore(dirname(file));
  const key = file === undefined ? "events" : basename(file);
  const definition =
    subscription === undefined
      ? ({ events: events ?? [...eventTypes], subscriptionTitle: "ofsc events follow" } as CreateSubscription)
      : await subscriptionOf(core.events, subscription, store, key, io.signal);
  const options = {
    store,
    key,
    signal: io.signal,
    ...(since !== undefined && { from: new Date(`${since.replace(" ", "T")}Z`) }),
  };
  const exec = own<string>(context, "exec");
  const handle = (page: readonly FollowedEvent[]) =>
    exec === undefined ? print(context, page) : hand(exec, page, context);
  if (own<boolean>(context, "once")) {
    for (
      let next = await poll(core.events, definition, options);
      next;
      next = await poll(core.events, definition, options)
    ) {
      if (next.gap) await tellGap(context, next.gap.kind);
      await handle(next.events);
      await next.ack();
    }
    return exitCodes.done;
  }
  for await (const delivery of follow(core.events, definition, options)) {
    if (delivery.gap) await tellGap(context, delivery.gap.kind);
    await handle(delivery.events);
    await delivery.ack();
  }
  return exitCodes.done;
}

const tellGap = ({ io }: Context, kind: string) => io.stderr.write(`warning: events may be missing (${kind})\n`);

async function print({ io }: Context, page: readonly FollowedEvent[]): Promise<void> {
  for (const { event } of page) await io.stdout.write(`${JSON.stringify(event)}\n`);
}

/** Runs a command without a shell, the events on its standard input, a line each. */
function hand(line: string, page: readonly FollowedEvent[], { io }: Context): Promise<void> {
  const [program = "", ...args] = line.split(/\s+/);
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      stdio: ["pipe", "inherit", "inherit"],
      cwd: io.cwd,
      env: io.env as NodeJS.ProcessEnv,
    });
    child.on("error", () => fail(new UsageError([{ at: "--exec", why: `${program} cannot be started` }])));
    child.on("close", (code) =>
      code === 0 ? done() : fail(new Error(`${program} ended with ${code}; the place was not moved`)),
    );
    // A command that reads nothing is no failure.
    child.stdin.on("error", () => {});
    child.stdin.end(page.map(({ event }) => `${JSON.stringify(event)}\n`).join(""));
  });
}
