import { type HostState, runFrame } from "./frame.js";
import type { HostLogLine, HostMessage, OpenFrame, PluginHost, PluginHostOptions } from "./options.js";

export type { HostLogLine, HostMessage, HostProblem, OpenFrame, PluginHost, PluginHostOptions } from "./options.js";

/** OFS as a plugin meets it, for a page to test plugins in: it keeps the rules of OFS, and notes what OFS does not tell. */
export function createPluginHost(options: PluginHostOptions): PluginHost {
  const log: HostLogLine[] = [];
  const open = new Set<{ remove(): void }>();
  const state: HostState = {
    online: options.online ?? true,
    attributes: {},
    awake: {},
    log(way, message) {
      const line = { at: Date.now(), way, message };
      log.push(line);
      options.onLog?.(line);
    },
  };
  const run = (purpose: "init" | "open" | "wakeup", body: () => object | Promise<object>) => {
    const frame = runFrame(purpose, body, options, state);
    open.add(frame);
    const gone = () => open.delete(frame);
    frame.ended.then(gone, gone);
    return frame;
  };
  return {
    log,
    get online() {
      return state.online;
    },
    set online(value) {
      state.online = value;
    },
    load() {
      const { ended } = run("init", async () => {
        const body = (await options.start?.()) ?? {};
        state.attributes = (body as { attributeDescription?: HostState["attributes"] }).attributeDescription ?? {};
        return body;
      });
      return ended;
    },
    async open(context): Promise<OpenFrame> {
      const { frame, begun, ended, remove } = run("open", () => options.data(context));
      await begun;
      return { frame, closed: ended, leave: remove };
    },
    wake: (event): Promise<HostMessage> => run("wakeup", async () => ({ event, ...(await options.data()) })).ended,
    close() {
      for (const frame of open) frame.remove();
    },
  };
}
