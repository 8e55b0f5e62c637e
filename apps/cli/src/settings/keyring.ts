import { type Context, own } from "../context.js";
import { defaultProfile } from "./profiles.js";

const SERVICE = "ofsc";

interface Entry {
  getPassword(): string | null;
  setPassword(secret: string): void;
  deletePassword(): boolean;
}

/** Without a desktop Linux would take that of the kernel, which forgets when somebody logs out. */
const lasting = { linux: { store: "secret-service" } } as const;

/** The keyring of this machine; undefined where there is none, or none for this kind of processor. */
async function entryOf(profile: string): Promise<Entry | undefined> {
  try {
    const { Entry } = await import("@napi-rs/keyring");
    return new Entry(SERVICE, profile, lasting);
  } catch {
    return undefined;
  }
}

/** Whether this machine has a keyring that gives back what it was given; one that is locked may ask, and is not waited for. */
export async function keyringWorks(ends: AbortSignal): Promise<boolean> {
  try {
    const { AsyncEntry } = await import("@napi-rs/keyring");
    const entry = new AsyncEntry(SERVICE, `${SERVICE} doctor`, lasting);
    const signal = AbortSignal.any([ends, AbortSignal.timeout(3000)]);
    const late = new Promise<false>((done) => signal.addEventListener("abort", () => done(false), { once: true }));
    const tried = async () => {
      await entry.setPassword("works", signal);
      const kept = await entry.getPassword(signal);
      await entry.deletePassword(signal);
      return kept === "works";
    };
    return await Promise.race([tried(), late]);
  } catch {
    return false;
  }
}

/** Keeps the secret of a profile; false where this machine has no keyring. */
export const keepSecret = (profile: string, secret: string): Promise<boolean> =>
  tried(profile, (entry) => {
    entry.setPassword(secret);
    return true;
  });

/** Forgets the secret of a profile; false where none was kept. */
export const forgetSecret = (profile: string): Promise<boolean> => tried(profile, (entry) => entry.deletePassword());

async function tried(profile: string, act: (entry: Entry) => boolean): Promise<boolean> {
  const entry = await entryOf(profile);
  try {
    return entry ? act(entry) : false;
  } catch {
    return false;
  }
}

/** The secret that `ofsc login` kept, with the profile that it belongs to; nothing where the environment names its own. */
export async function storedSecret(
  context: Context,
  asked = own<string>(context, "profile"),
): Promise<{ profile?: string; clientSecret?: string }> {
  const { env } = context.io;
  const profile = asked ?? (env["OFSC_PROFILE"] || undefined) ?? (await defaultProfile(context));
  if (profile === undefined) return {};
  if (env["OFSC_CLIENT_SECRET"] || env["OFSC_CLIENT_SECRET_FILE"] || env["OFSC_TOKEN"] || env["OFSC_TOKEN_FILE"])
    return { profile };
  // Tests and machines without a desktop say so, as a keyring may ask somebody to unlock it.
  if (env["OFSC_NO_KEYRING"]) return { profile };
  const entry = await entryOf(profile);
  try {
    const clientSecret = entry?.getPassword() ?? undefined;
    return { profile, ...(clientSecret !== undefined && { clientSecret }) };
  } catch {
    return { profile };
  }
}
