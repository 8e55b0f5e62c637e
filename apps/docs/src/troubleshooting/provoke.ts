import type { createMockServer } from "@ofsc/mock-server";
import { createOfsc } from "@ofsc/sdk";
import { type Modules, runProgram } from "../reference/example/run-program.js";
import type { Trouble } from "./trouble.js";

/** Runs the program of an entry, and gives what it throws; undefined where it throws nothing. */
export async function provoke(
  { program }: Trouble,
  server: ReturnType<typeof createMockServer>,
  modules: Modules,
): Promise<unknown> {
  const { instance, clientId, clientSecret } = server.credentials;
  const fetch: typeof globalThis.fetch = (input, init) => server.fetch(new Request(input, init));
  const connect: typeof createOfsc = (options) => createOfsc({ fetch, ...options });
  const ofsc = connect({ instance, clientId, clientSecret });
  const globals = { ofsc, server, createOfsc: connect, instance, clientId, clientSecret };
  try {
    await runProgram(withoutTypes(program), modules, globals);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    server.faults.clear();
  }
}

const withoutTypes = (program: string) => program.replace(/ as never\b/g, "").replace(/\(error: Error\)/g, "(error)");
