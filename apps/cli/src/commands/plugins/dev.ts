import { createMockServer } from "@ofsc/mock-server";
import { createConsole } from "@ofsc/mock-server/console";
import { devPlugin } from "@ofsc/plugin/project";
import { type Context, own } from "../../context.js";
import { exitCodes } from "../../errors/exit-code.js";
import { openBrowser, opensBrowser } from "../../open-browser.js";
import { consolePage } from "../console-page.js";
import { folderOf, inProject } from "./project.js";
import { securedOf } from "./secured.js";

/** Serves a plugin and a company to try it with, until it is stopped. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const folder = folderOf(context);
  const server = createMockServer();
  const html = await consolePage();
  const port = own<number>(context, "port");
  const dev = await inProject(folder, () =>
    devPlugin(folder, {
      ...(port !== undefined && { port }),
      listen: async ({ config, url }) => {
        const plugins = [{ config, url, secured: securedOf(config, io.env) }];
        const listener = await server.listen({
          port: own<number>(context, "mock-port") ?? 0,
          around: createConsole(server, { html, plugins }),
        });
        const activityId = activityToTry(server);
        return { url: listener.url, close: listener.close, ...(activityId !== undefined && { activityId }) };
      },
    }),
  );
  await io.stdout.write(`${dev.url}\n`);
  await io.stderr.write(`${folder} is served at ${dev.page}; what you save, you see. Ctrl-C ends it\n`);
  if (opensBrowser(context)) openBrowser(io, dev.url);
  try {
    await new Promise<void>((done) =>
      io.signal.aborted ? done() : io.signal.addEventListener("abort", () => done(), { once: true }),
    );
  } finally {
    await dev.close();
  }
  return exitCodes.done;
}

/** Something that is still to be done today, best of all by somebody who is at work and at nothing else. */
function activityToTry({ world, clock }: ReturnType<typeof createMockServer>): number | undefined {
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const ofToday = [...world.activities.values()].filter(({ date }) => date === today);
  const resourcesWith = (state: string) =>
    new Set(ofToday.filter(({ status }) => status === state).map(({ resourceId }) => resourceId));
  const [busy, atWork] = [resourcesWith("started"), resourcesWith("completed")];
  const pending = ofToday.filter(({ status }) => status === "pending");
  const free = pending.filter(({ resourceId }) => !busy.has(resourceId));
  return (free.find(({ resourceId }) => atWork.has(resourceId)) ?? free[0] ?? pending[0])?.activityId;
}
