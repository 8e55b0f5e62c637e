import type { Transport } from "@ofsc/transport";
import { originOf } from "../load-config.js";
import { Report } from "../report.js";
import { build } from "../result/build.js";
import { type Choice, choose } from "../result/choose.js";
import { chooseCredentials, isCredential } from "../result/credentials.js";
import { readOptions } from "../sources/options.js";
import type { LiveSettings, OfscConfig } from "../types.js";
import { hasLogLayer, setLogLevel } from "./log-layer.js";

/**
 * Changes settings of a transport in use, for all calls from now on: those given, or those of a configuration that can
 * change. They are checked as `loadConfig` checks them; if one is wrong, nothing changes.
 */
export async function applyConfig(transport: Transport, settings: LiveSettings | OfscConfig): Promise<void> {
  const choice = originOf(settings)?.choice ?? (await chooseFrom(settings, transport));
  applyChoice(transport, choice, hasCredentials(choice));
}

async function chooseFrom(settings: object, transport: Transport): Promise<Choice> {
  const report = new Report();
  const entries = readOptions(settings, process.cwd(), report);
  for (const { setting, where } of entries) {
    if (!setting.live) report.problem(where, { code: "conflict", expected: "a transport in use" });
    if (setting.path === "log.level" && !hasLogLayer(transport)) {
      report.problem(where, { code: "required", expected: "a transport that was made from a configuration" });
    }
  }
  const choice = await choose([entries], report);
  if (hasCredentials(choice)) chooseCredentials(choice, report);
  report.throwProblems();
  return choice;
}

const hasCredentials = (choice: Choice) => [...choice.values()].some(({ setting }) => isCredential(setting));

/** Hands a transport what it can take over. Credentials come first: they are all that it may refuse. */
export function applyChoice(transport: Transport, choice: Choice, rotate: boolean): void {
  if (rotate) transport.rotate(chooseCredentials(choice, new Report())());
  const { retry, limits, log } = build(choice);
  if (log) setLogLevel(transport, log.level);
  transport.configure({ ...(retry && { retry }), ...(limits && { limits }) });
}
