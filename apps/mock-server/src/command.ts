import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { present } from "@ofsc/contract";
import { pageOfConsole } from "./console/page.js";
import type { Around } from "./listen.js";
import { SeedError } from "./seed/check.js";
import type { SeedDocument } from "./seed/document.js";
import { createMockServer, type MockServer } from "./server.js";

const help = `Starts an Oracle Field Service with a company in it.

Usage: npx @ofsc/mock-server [options]

  --port <number>    where to listen (default 8080; 0 for any free port)
  --host <name>      the address to listen on (default 127.0.0.1)
  --seed <number>    the number that the company is generated from (default 1)
  --data <file>      a seed document, laid over the generated company or instead of it
  --instance <name>  the name of the instance (default mock)
  --clock <moment>   a moment at which time stands still (default the real time)
  --control          lets other processes move the clock, add faults and read reports, under /_mock
  --plugin <url>     the page of a plugin, to try it in the console
  --console          shows the console to other machines as well, where --host lets them in
  --help             this text
`;

/** Runs the command; 0 when the server is up or the help was read, 1 otherwise. */
export async function main(args: string[], print: (text: string) => void = console.log): Promise<number> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        seed: { type: "string" },
        data: { type: "string" },
        instance: { type: "string" },
        clock: { type: "string" },
        control: { type: "boolean" },
        plugin: { type: "string", multiple: true },
        console: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    if (values.help) {
      print(help);
      return 0;
    }
    const seed = await seedOf(values.data, values.seed);
    const { instance, clock, control = false } = values;
    const server = createMockServer({
      seed,
      control,
      ...present({ instance, clock }),
    });
    const port = wholeNumber("--port", values.port ?? "8080");
    const host = values.host ?? "127.0.0.1";
    const around = await consoleFor(server, seed, values.plugin ?? [], values.console ?? false);
    const { url, close } = await server.listen({ port, host, ...(around ? { around } : {}) });
    print(`${around ? `Console at ${url}/\n` : ""}${describe(server, url)}`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
    return 0;
  } catch (error) {
    print(error instanceof SeedError || !(error instanceof Error) ? String(error) : `${error.message}\n\n${help}`);
    return 1;
  }
}

/** The console, where it was built: a program from sources has none. */
async function consoleFor(
  server: MockServer,
  seed: SeedDocument,
  pages: readonly string[],
  anyHost: boolean,
): Promise<Around | undefined> {
  const html = await pageOfConsole();
  if (html === undefined) return undefined;
  const { createConsole, pluginsAt } = await import("./console/index.js");
  return createConsole(server, { html, seed, plugins: pluginsAt(pages), anyHost });
}

async function seedOf(file: string | undefined, seed: string | undefined): Promise<SeedDocument> {
  const document: SeedDocument = file === undefined ? {} : JSON.parse(await readFile(file, "utf8"));
  return seed === undefined ? document : { ...document, seed: wholeNumber("--seed", seed) };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError(`${name}: expected a whole number, got "${text}"`);
  return Number(text);
}

function describe({ credentials }: MockServer, url: string): string {
  const { instance, clientId, clientSecret, user } = credentials;
  return [
    `Listening on ${url}`,
    `  instance       ${instance}`,
    `  client id      ${clientId}`,
    `  client secret  ${clientSecret}`,
    ...(user ? [`  user           ${user.login} / ${user.password}`] : []),
    `Try: curl -u '${clientId}@${instance}:${clientSecret}' '${url}/rest/ofscCapacity/v1/bookingFieldsDependencies'`,
  ].join("\n");
}
