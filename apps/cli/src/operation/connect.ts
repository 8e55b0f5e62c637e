import { type LoadOptions, loadConfig, type OfscConfig } from "@ofsc/config";
import { createTransport, type Layer, type Transport } from "@ofsc/transport";
import { type Context, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { logTo } from "../output/log-to.js";
import { instanceIn } from "../settings/instance-in.js";
import { storedSecret } from "../settings/keyring.js";
import { createDryRun } from "./dry-run.js";
import { timeoutOf } from "./timeout-of.js";
import { watchWrites } from "./watch-writes.js";

/** Variables of the command line alone, which the settings of the SDK know nothing of. */
const ownVariable = /^OFSC_(OUTPUT|PAGER|NO_INPUT|NO_KEYRING|JOBS_URL|PLUGIN_\w+)$/;

/** Settings, and whether their secret is from the keyring. */
interface Loaded {
  readonly settings: OfscConfig;
  readonly inKeyring: boolean;
}

/** The settings that a command works with: of its flags, then of the environment, files and the keyring. */
export async function readSettings(context: Context, profile?: string): Promise<Loaded> {
  const instance = own<string>(context, "instance");
  const loaded = await loadSettings(context, profile, profile === undefined ? instance : undefined);
  if (loaded.settings.protected && context.command.kind !== "read" && !own<boolean>(context, "dry-run"))
    await checkNamed(context, loaded.settings, profile, instance);
  return loaded;
}

export const settingsOf = async (context: Context, profile?: string): Promise<OfscConfig> =>
  (await readSettings(context, profile)).settings;

/** A profile that is protected is changed only by a line that names its instance. */
async function checkNamed(
  context: Context,
  settings: OfscConfig,
  profile: string | undefined,
  named: string | undefined,
): Promise<void> {
  const instance = instanceIn(
    profile === undefined && named !== undefined ? (await loadSettings(context, profile)).settings : settings,
  );
  if (named === instance) return;
  const why = `is ${named === undefined ? "missing" : "another one"}: ${settings.profile ?? instance} is protected, so a change has to name its instance, ${instance}`;
  throw new UsageError([{ at: "--instance", why }]);
}

async function loadSettings(context: Context, named?: string, instance?: string): Promise<Loaded> {
  const { io } = context;
  const profile = named ?? own<string>(context, "profile");
  const base: LoadOptions = {
    cwd: io.cwd,
    env: Object.fromEntries(Object.entries(io.env).filter(([name]) => !ownVariable.test(name))),
    home: io.home,
    ...(profile !== undefined && { profile }),
    ...(instance !== undefined && { instance }),
    ...(io.fetch && { fetch: io.fetch }),
    ...(own<boolean>(context, "verbose") && { log: { level: "debug" as const, logger: logTo(io) } }),
  };
  const secret = await storedSecret(context, profile);
  return { settings: await loadConfig({ ...base, ...secret }), inKeyring: secret.clientSecret !== undefined };
}

/** What a command sends through: the instance, or with `--dry-run` a printer that can send nothing. */
export async function connect(context: Context, profile?: string): Promise<Transport> {
  if (own<boolean>(context, "dry-run") && context.command.module === undefined) return createDryRun(context);
  return transportOf(context, await settingsOf(context, profile));
}

/** What a command of its own sends through, by settings that it has read. */
export function transportOf(context: Context, settings: OfscConfig): Transport {
  const layer = own<boolean>(context, "dry-run") ? refuseWrites : watchWrites(context);
  return createTransport({ ...settings, ...timeouts(settings, context), layers: [...(settings.layers ?? []), layer] });
}

/** The time that a line gives each call, within what the settings say of its parts. */
function timeouts({ timeout }: OfscConfig, context: Context): Pick<OfscConfig, "timeout"> {
  const given = timeoutOf(context).timeout;
  return given ? { timeout: { ...timeout, ...given } } : {};
}

/** What a command of several calls sends through for `--dry-run`: its plan may read, and nothing else leaves. */
const refuseWrites: Layer = {
  name: "dry-run",
  attempt: async ({ request: { method }, call: { name } }, next) => {
    if (method === "GET") return next();
    throw new UsageError([{ at: "--dry-run", why: `${name} would change something, and was not sent` }]);
  },
};
