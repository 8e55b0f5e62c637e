import { checkAfter, toAfter } from "./after.js";
import { attempt } from "./attempt.js";
import { callIn } from "./call-in.js";
import type { PluginConfig } from "./config.js";
import { PluginError, rejection } from "./errors.js";
import type { PluginHandlers, PluginOptions } from "./handlers.js";
import { createLink, type Message } from "./link.js";
import { createMemory, toMemory } from "./memory.js";
import { openIn } from "./open-in.js";
import type { AwakePlugin, Connected, OpenPlugin, PluginStart } from "./plugin.js";
import { createProcedures } from "./procedures.js";
import { addressOf, tokenFrom } from "./token.js";
import { hostOf, type PluginWindow } from "./window.js";
import type { After, Wake } from "./wire.js";

/** OFS waits 120 s for the answer of a hidden frame, unless it was asked for another time. */
const AWAKE = 120;

/** @internal The same as `connectPlugin`, in a window that is given. */
export async function connectIn<C extends PluginConfig>(
  window: PluginWindow,
  config: C,
  handlers: PluginHandlers<C> = {},
  { hosts, store, objects = true }: PluginOptions = {},
): Promise<OpenPlugin<C>> {
  const origin = hostOf(window, hosts);
  const memory = createMemory(() => store ?? window.localStorage, `ofsc-plugin:${window.location.pathname}`);
  const link = createLink(window, origin);
  const unexpected = (what: string) => failed(new PluginError("plugin_protocol", what));
  let begun = false;

  const failed = (error: unknown) => {
    handlers.failed ? handlers.failed(error) : reportError(error);
  };

  const remember = (wake: Wake = {}) => memory.write({ ...memory.read(), wake });

  /** Lets a handler work in a hidden frame, and answers in time, whatever becomes of it. */
  const work = async (
    answer: string,
    seconds: number,
    after: After,
    handler: () => After | void | Promise<After | void>,
  ) => {
    try {
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new PluginError("plugin_timeout", answer)), seconds * 1000);
      });
      const wanted = (await Promise.race([handler(), late])) ?? {};
      const problems = checkAfter(wanted);
      if (problems.length > 0) throw new PluginError("validation", answer, problems);
      after = wanted;
    } catch (error) {
      failed(error);
    } finally {
      link.closed = new PluginError("plugin_closed", answer);
      remember(after.wake);
      link.send(answer, toAfter(after));
    }
  };

  /** The first message says what the frame is for. */
  const begin = (message: Message, resolve: (plugin: OpenPlugin<C>) => void) => {
    const { method, event, environment, securedData = {}, allowedProcedures, attributeDescription } = message;
    const { wake, ...known } =
      method === "init" ? toMemory({ ...message, attributes: attributeDescription }) : memory.read();
    const start = { ...known, environment, secured: securedData } as PluginStart<C>;
    if (method === "init") {
      memory.write({ ...known, wake });
      return work("initEnd", AWAKE - 10, {}, () => handlers.init?.(start));
    }
    const can = (procedure: string) =>
      !allowedProcedures || (allowedProcedures as Record<string, unknown>)[procedure] === true;
    const call = callIn(link, (procedure) => can(procedure) || (method === "wakeup" && /^getAccess/.test(procedure)));
    const tokenFor = (which?: { scope?: string; application?: string }) => tokenFrom(start, call, which);
    const connected: Connected<C> = {
      ...start,
      procedures: createProcedures(call),
      can,
      call,
      token: tokenFor(),
      tokenFor,
      rest: ({ baseUrl = addressOf(window, start), ...which } = {}) => ({ baseUrl, token: tokenFor(which) }),
    };
    if (method === "open") return resolve(openIn(config, link, remember, connected, message, failed));
    const { awake = AWAKE } = wake[event as keyof Wake] ?? {};
    const plugin = { ...connected, event } as AwakePlugin<C>;
    return work("sleep", Math.max(awake - 10, awake / 2), { wake: {} }, () => handlers.wakeup?.(plugin));
  };

  return new Promise((resolve) => {
    window.addEventListener("message", ({ source, origin: sender, data }) => {
      if (source !== window.parent || sender !== origin) return;
      const message = read(data);
      if (!message) return unexpected("no message");
      if (!/^(init|open|wakeup)$/.test(message.method)) {
        if (!link.answer(message) && message.method === "error" && !message["callId"])
          failed(rejection("message", message));
      } else if (begun) {
        unexpected(`${message.method} twice`);
      } else {
        begun = true;
        begin(message, resolve);
      }
    });
    const { header = true, backButton = true, dataItems } = config;
    link.send("ready", {
      sendInitData: true,
      showHeader: header,
      enableBackButton: backButton,
      sendMessageAsJsObject: objects,
      dataItems,
    });
  });
}

function read(data: unknown): Message | undefined {
  const message = attempt(() => (typeof data === "string" ? JSON.parse(data) : data));
  return typeof message?.method === "string" ? message : undefined;
}
