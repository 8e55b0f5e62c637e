import type { Context } from "../../context.js";
import { keyringWorks } from "../../settings/keyring.js";
import { type Finding, fair, good } from "./finding.js";

/** Whether secrets can be kept in the keyring of this machine. */
export async function examineKeyring({ io }: Context): Promise<Finding> {
  if (io.env["OFSC_NO_KEYRING"]) return good("keyring", "not used, as OFSC_NO_KEYRING says");
  const works = await keyringWorks(io.signal);
  if (works) return good("keyring", "there");
  return fair(
    "keyring",
    "there is none, or it is locked",
    "ofsc login keeps the secret in a file that only you can read",
  );
}
