import { loadConfig, type OfscConfig } from "@ofsc/config";

/** What names a real instance. A secret may also come from a file. */
const NEEDED = [["OFSC_INSTANCE"], ["OFSC_CLIENT_ID"], ["OFSC_CLIENT_SECRET", "OFSC_CLIENT_SECRET_FILE"]];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration, if the environment names an instance; else the variables that are missing. Nothing but the
 * environment counts, so that nobody runs against an instance that a file in the folder happens to name.
 */
export async function configure(env: Environment, cwd: string): Promise<OfscConfig | { missing: string[] }> {
  const missing = NEEDED.filter((names) => !names.some((name) => env[name])).map((names) => names.join(" or "));
  return missing.length > 0 ? { missing } : loadConfig({ env, cwd, home: cwd });
}
