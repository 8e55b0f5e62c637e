import { attempt } from "./attempt.js";
import type { PluginConfig } from "./config.js";
import { PluginError } from "./errors.js";
import type { Call } from "./link.js";
import type { PluginStart, PluginToken } from "./plugin.js";
import type { PluginWindow } from "./window.js";

const HOUR = 3_600_000;

/** The application for the REST API, by its key. */
const ofsApplication = ({ applications }: PluginStart<PluginConfig>) =>
  Object.entries(applications).find(([, { type }]) => type === "ofs");

/** @internal Fetches tokens; whoever asks keeps them. */
export const tokenFrom =
  (start: PluginStart<PluginConfig>, call: Call, which: { scope?: string; application?: string } = {}) =>
  async (): Promise<PluginToken> => {
    const { scope, application = ofsApplication(start)?.[0] } = which;
    const { environmentName } = { ...start.environment };
    if (!(scope || application || environmentName)) {
      throw new PluginError("plugin_unavailable", "no application");
    }
    const result = await (application && !scope
      ? call("getAccessToken", { applicationKey: application })
      : call("getAccessTokenByScope", {
          scope: scope ?? `urn:opc:resource:fusion:${environmentName?.toLowerCase()}:field-service-common/use`,
        }));
    const { status, token } = { ...(result as { status?: string; token?: string } | undefined) };
    if (status !== "success" || !token) {
      throw new PluginError("plugin_rejected", "token", [{ code: String(status) }]);
    }
    return { value: token, expiresAt: Date.now() + lifetimeOf(token) };
  };

/** How long a token holds, in milliseconds: by its own clock, since those of devices are wrong. */
const lifetimeOf = (token: string): number =>
  attempt(() => {
    const { exp, iat } = JSON.parse(atob(token.split(".")[1]?.replace(/-/g, "+").replace(/_/g, "/") as string));
    return (exp - iat) * 1000;
  }) || HOUR;

/** @internal Where the REST API is: hosted plugins are on its host, others are told. */
export function addressOf({ location }: PluginWindow, start: PluginStart<PluginConfig>): string {
  const found = /^plugins-\d+-/.test(location.hostname)
    ? location.origin
    : (ofsApplication(start)?.[1].resourceUrl ?? start.environment?.fsUrl);
  if (!found) throw new PluginError("plugin_unavailable", "no address");
  return found;
}
