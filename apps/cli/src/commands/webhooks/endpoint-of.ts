import type { Endpoint } from "@ofsc/webhooks/send";
import type { Context } from "../../context.js";
import { own } from "../../context.js";
import { UsageError } from "../../errors/usage-error.js";

/** Secrets by the variables that hold them, so that none is in a history of commands. */
export function secretsOf(context: Context): string[] {
  const names = own<string[]>(context, "secret-env") ?? [];
  const missing = names.filter((name) => !context.io.env[name]);
  if (missing.length > 0) {
    throw new UsageError(missing.map((name) => ({ at: "--secret-env", why: `${name} is not set` })));
  }
  return names.map((name) => context.io.env[name] as string);
}

/** The endpoint that a command sends to. */
export function endpointOf(context: Context): Endpoint {
  const url = own<string>(context, "to") ?? "";
  if (!URL.canParse(url)) throw new UsageError([{ at: "--to", why: "expected an address such as https://…" }]);
  return { name: own<string>(context, "name") ?? new URL(url).hostname, url, secrets: secretsOf(context) };
}
