import { allowed, refusal } from "./call.js";
import type { HostMessage, HostProblem, PluginHostOptions } from "./options.js";
import { promised } from "./promised.js";
import { type Described, judge, keys } from "./rules.js";

/** @internal What a frame is for: how it begins, and the message that ends it. */
export type Purpose = "init" | "open" | "wakeup";
const endings = { init: "initEnd", open: "close", wakeup: "sleep" } as const;

/** @internal What all frames of a host share. */
export interface HostState {
  online: boolean;
  attributes: Readonly<Record<string, Described>>;
  /** Seconds that the next wake-up may take, by its event. */
  awake: Readonly<Record<string, number | undefined>>;
  log(way: "in" | "out" | "note", message: unknown): void;
}

const internal = (code: string): HostProblem => ({ type: "TYPE_INTERNAL", code });

/** @internal A frame for one purpose: it is made, it does that, and it is thrown away. */
export function runFrame(
  purpose: Purpose,
  body: () => object | Promise<object>,
  options: PluginHostOptions,
  state: HostState,
) {
  const { container, url, config, limits = {}, procedures = {} } = options;
  const { ownerDocument } = container;
  const window = ownerDocument.defaultView as Window;
  const { origin } = new URL(url, window.location.href);
  const hidden = purpose !== "open";
  const can = purpose === "init" ? {} : allowed(options, hidden);
  const note = (what: string) => state.log("note", what);
  const seen = new Set<unknown>();
  const under: string[] = [];
  let objects = false;
  let ready = false;
  let busy = false;
  let current: HostMessage | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const begun = promised<void>();
  const ended = promised<HostMessage>();

  const frame = ownerDocument.createElement("iframe");
  const send = (message: HostMessage) => {
    state.log("out", message);
    const whole = { apiVersion: 1, ...message };
    frame.contentWindow?.postMessage(objects ? whole : JSON.stringify(whole), origin);
  };
  const refuse = (errors: readonly object[], more: object = {}) => send({ method: "error", errors, ...more });
  const remove = (error?: Error) => {
    clearTimeout(timer);
    window.removeEventListener("message", receive);
    frame.remove();
    if (!error) return;
    begun.reject(error);
    ended.reject(error);
  };
  const limit = (seconds: number, missing: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      note(`no ${missing} within ${seconds} s: OFS takes the frame away`);
      remove(new Error(`no ${missing}`));
    }, seconds * 1000);
  };

  const begin = async (message: HostMessage) => {
    if (ready) return refuse([internal("CODE_METHOD_UNEXPECTED")]);
    ready = true;
    objects = message["sendMessageAsJsObject"] === true;
    const found = {
      method: purpose,
      ...(hidden && purpose === "init" ? {} : { allowedProcedures: can }),
      ...(await body()),
    } as HostMessage;
    current = found;
    clearTimeout(timer);
    if (purpose === "init" && message["sendInitData"] !== true) {
      note("no init was asked for: changes cannot be checked before they are sent");
      return end({ method: "initEnd" });
    }
    if (hidden) limit(state.awake[String(found["event"])] ?? limits.sleep ?? 120, endings[purpose]);
    send(found);
    begun.resolve();
  };

  const end = (message: HostMessage) => {
    const { wakeOnEvents } = message;
    state.awake = Object.fromEntries(
      Object.entries((wakeOnEvents ?? {}) as Record<string, { sleepTimeout?: number }>).map(
        ([event, { sleepTimeout }]) => [event, sleepTimeout],
      ),
    );
    remove();
    begun.resolve();
    ended.resolve(message);
  };

  const change = async (message: HostMessage) => {
    if (busy) {
      note("a change before the last one was answered");
      return refuse([internal("CODE_METHOD_UNEXPECTED")]);
    }
    busy = true;
    const errors: object[] = [];
    const kept: Record<string, unknown> = { ...message };
    for (const [entity, key] of Object.entries(keys)) {
      const now = current?.[entity] as Record<string, unknown> | undefined;
      const list = current?.[`${entity}List`] as Record<string, Record<string, unknown>> | undefined;
      const one = (values: object) => {
        const found = values as Record<string, unknown>;
        const id = String(found[key]);
        const configured = config && (config.properties?.[entity as "activity"] ?? {});
        const judged = judge(entity, found, String(now?.[key]) === id ? now : list?.[id], {
          configured,
          attributes: state.attributes,
          note,
        });
        errors.push(...judged.errors);
        return judged.kept;
      };
      if (message[entity]) kept[entity] = one(message[entity] as object);
      const many = message[`${entity}List`];
      if (many)
        kept[`${entity}List`] = Object.fromEntries(
          Object.entries(many).map(([id, values]) => [id, one({ [key]: id, ...values })]),
        );
    }
    if (errors.length === 0) errors.push(...(await options.apply(kept as HostMessage)));
    busy = false;
    if (errors.length > 0) return refuse(errors);
    if (message.method === "close") return end(message);
    current = { method: "updateResult", ...(await options.data()) };
    return send(current);
  };

  const call = async (message: HostMessage) => {
    const { callId, procedure, params } = message;
    const name = String(procedure);
    const wrong = refusal(message, seen, under, can, { procedures, online: state.online });
    if (wrong) return refuse([wrong], { callId, procedure });
    seen.add(callId);
    under.push(name);
    try {
      const resultData = await procedures[name]?.(params as never);
      if (!objects && resultData instanceof Blob) note("a Blob is lost in a text: ask for sendMessageAsJsObject");
      send({ method: "callProcedureResult", callId, procedure, ...(resultData === undefined ? {} : { resultData }) });
    } catch (error) {
      const errors = (error as { errors?: readonly object[] }).errors ?? [
        { type: "TYPE_PROCEDURE_ERROR", code: "CODE_PROCEDURE_FAILED", procedure },
      ];
      refuse(errors, { callId, procedure });
    } finally {
      under.splice(under.indexOf(name), 1);
    }
  };

  const receive = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== frame.contentWindow || from !== origin) return;
    let message: HostMessage;
    try {
      message = typeof data === "string" ? JSON.parse(data) : data;
    } catch {
      return refuse([internal("CODE_JSON_INVALID")]);
    }
    state.log("in", message);
    const method = message?.method;
    if (method === "ready") return begin(message);
    if (ready && method === endings[purpose]) return hidden ? end(message) : change(message);
    if (ready && method === "update" && !hidden) return change(message);
    if (ready && method === "callProcedure" && purpose !== "init") return call(message);
    const known = /^(initEnd|close|sleep|update|callProcedure)$/.test(method);
    return refuse([internal(known ? "CODE_METHOD_UNEXPECTED" : "CODE_METHOD_NOT_SUPPORTED")]);
  };

  window.addEventListener("message", receive);
  frame.hidden = hidden;
  frame.title = config?.label ?? "plugin";
  frame.src = url;
  limit(limits.ready ?? 120, "ready");
  container.append(frame);
  return {
    frame,
    begun: begun.promise,
    ended: ended.promise,
    remove: () => remove(new Error("the frame was taken away")),
  };
}
