import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { createMockServer, type SeedDocument } from "@ofsc/mock-server";
import { createConsole, pluginsAt } from "@ofsc/mock-server/console";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { consolePage } from "./console-page.js";
import { serveMock } from "./serve-mock.js";

/** Starts a mock server; ends with the command behind `--`, or when it is stopped. */
export async function run(context: Context): Promise<number> {
  const { io, line } = context;
  const seed = await seedOf(context);
  const clock = own<string>(context, "clock");
  const faults = (own<string[]>(context, "fault") ?? []).map((text) => parsed("--fault", text));
  const server = createMockServer({
    seed: seed as never,
    ...(clock !== undefined && { clock: dateOf(clock) }),
    ...(faults.length > 0 && { faults: faults as never }),
  } as never);
  const pages = own<string[]>(context, "plugin") ?? [];
  for (const page of pages)
    if (!URL.canParse(page)) throw new UsageError([{ at: "--plugin", why: `expected an address, got "${page}"` }]);
  const around = createConsole(server, {
    html: await consolePage(),
    seed: seed as SeedDocument,
    plugins: pluginsAt(pages),
  });
  const host = own<string>(context, "host") ?? "127.0.0.1";
  const { instance, clientId, clientSecret } = server.credentials;
  return serveMock(
    context,
    {
      listen: async (port) => {
        const listening = await server.listen({ ...(port !== undefined && { port }), host, around });
        if (line.rest.length === 0) await io.stderr.write(`console at ${listening.url}/\n`);
        return listening;
      },
    },
    (url) => ({
      OFSC_BASE_URL: url,
      OFSC_INSTANCE: instance,
      OFSC_CLIENT_ID: clientId,
      OFSC_CLIENT_SECRET: clientSecret,
    }),
  );
}

async function seedOf(context: Context): Promise<object> {
  const file = own<string>(context, "data");
  const number = own<number>(context, "seed");
  const text = file === undefined ? "{}" : await readFile(resolve(context.io.cwd, file), "utf8");
  return { ...(parsed("--data", text) as object), ...(number !== undefined && { seed: number }) };
}

function parsed(at: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError([{ at, why: "expected JSON" }], cause);
  }
}

function dateOf(text: string): Date {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new UsageError([{ at: "--clock", why: `expected a time such as 2026-12-01T08:00:00Z, got "${text}"` }]);
  return at;
}
