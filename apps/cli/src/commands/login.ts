import { createTransport } from "@ofsc/transport";
import type { Context } from "../context.js";
import { canAsk, own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { untilInterrupted } from "../errors/until-interrupted.js";
import { UsageError } from "../errors/usage-error.js";
import { readStdin } from "../io.js";
import { timeoutOf } from "../operation/timeout-of.js";
import { accessOf, sentenceOf } from "../settings/access.js";
import { keepSecret } from "../settings/keyring.js";
import { namedProfile } from "../settings/named-profile.js";
import { addProfile, secretFileOf, useProfile, writeSecretFile } from "../settings/profiles.js";

/** Asks for what is missing, tries it, and keeps it. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const named = namedProfile(context, own<string>(context, "name"), "--name");
  const instance = await need(context, "instance", "Instance (acme in https://acme.fs.ocs.oraclecloud.com)");
  const clientId = await need(context, "client-id", "Client id");
  const secret = await secretOf(context);
  const baseUrl = own<string>(context, "base-url");
  const transport = createTransport({
    ...(baseUrl === undefined ? { instance } : { instance, baseUrl }),
    clientId,
    clientSecret: secret,
    ...timeoutOf(context),
    ...(io.fetch && { fetch: io.fetch }),
  });
  await untilInterrupted(transport.accessToken(), io.signal);
  const name = named ?? instance;
  const inKeyring = !own<boolean>(context, "file") && !io.env["OFSC_NO_KEYRING"] && (await keepSecret(name, secret));
  const file = inKeyring ? undefined : await writeSecretFile(context, name, secret);
  await addProfile(context, name, {
    instance,
    client_id: clientId,
    ...(file !== undefined && { client_secret_file: secretFileOf(context, name) }),
    ...(baseUrl !== undefined && { base_url: baseUrl }),
  });
  await useProfile(context, name);
  const access = sentenceOf(await accessOf(context, transport));
  const where = file === undefined ? "in the keyring of this machine" : `in ${file}, which only you can read`;
  await io.stderr.write(
    `Signed in to ${instance} as ${clientId}. ${access}\nThe secret is ${where}. Profile "${name}" is now the default.\n`,
  );
  return exitCodes.done;
}

async function need(context: Context, flag: string, question: string): Promise<string> {
  const given = own<string>(context, flag);
  if (given !== undefined) return given;
  if (!canAsk(context)) throw new UsageError([{ at: `--${flag}`, why: "is missing" }]);
  const { ask } = await import("../prompts/ask.js");
  return ask.text(context, question, (text) => (text === "" ? "a value is needed" : undefined));
}

async function secretOf(context: Context): Promise<string> {
  if (own<boolean>(context, "with-secret")) {
    const secret = (await readStdin(context.io, 65_536)).trim();
    if (secret === "") throw new UsageError([{ at: "--with-secret", why: "nothing came in on standard input" }]);
    return secret;
  }
  if (!canAsk(context))
    throw new UsageError([{ at: "--with-secret", why: "is missing: nobody is there to type the secret" }]);
  const { ask } = await import("../prompts/ask.js");
  return ask.secret(context, "Client secret");
}
