import type { OFSConfig } from "../config.js";
import { bind } from "../mapping/bind.js";
import type { Method } from "../mapping/method.js";
import { wrapReturn } from "../results/wrap-return.js";
import { warnOf } from "../warn-of.js";
import { collect } from "./collect.js";
import { invoke } from "./invoke.js";

/** Runs a legacy method: warns, reads the arguments, sends, and makes the result that was asked for. */
export async function runMethod(
  config: OFSConfig,
  name: string,
  method: Method,
  args: readonly unknown[],
): Promise<unknown> {
  warnOf("PY", name, method);
  const { values, extras } = bind(name, method.parameters, args);
  const prepared = method.prepare ? await method.prepare(values, config) : values;
  const answer = await (method.reads === "pages" ? collect : invoke)(config, method, prepared);
  const { auto_raise, auto_model } = config;
  return wrapReturn(answer, method, { ...extras, auto_raise, auto_model });
}
