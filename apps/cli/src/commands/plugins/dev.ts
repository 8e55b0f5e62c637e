import { createMockServer } from "@ofsc/mock-server";
import { createConsole } from "@ofsc/mock-server/console";
import { devPlugin } from "@ofsc/plugin/project";
import { type Context, own } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { openBrowser, opensBrowser } from "../../open-browser.js";
import { consolePage } from "../console-page.js";
import { activityToTry } from "./activity-to-try.js";
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
        const activityId = await activityToTry(server);
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
