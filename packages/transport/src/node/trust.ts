import { createSecureContext, rootCertificates, type SecureContextOptions } from "node:tls";
import { ConfigurationError } from "../errors/call-errors.js";
import { isSecret, type Secret } from "../secret.js";
import type { ConnectionOptions } from "./options.js";

type Trust = { secureContext?: ReturnType<typeof createSecureContext> };

/** Whom to trust, and who to be: made once, since reading all authorities anew for each connection takes long. */
export function createTrust(options: ConnectionOptions): { origin: Trust; proxy: Trust } {
  const { certificateAuthorities, clientCertificate } = options;
  if (!certificateAuthorities && !clientCertificate) return { origin: {}, proxy: {} };
  const own = [certificateAuthorities ?? []].flat().map(reveal);
  const ca = own.length > 0 ? { ca: [...rootCertificates, ...own] } : {};
  const { certificate, key, passphrase } = clientCertificate ?? {};
  const identity = {
    ...(certificate && { cert: reveal(certificate) }),
    ...(key && { key: reveal(key) }),
    ...(passphrase && { passphrase: reveal(passphrase) }),
  };
  // A proxy need not learn who calls.
  return { origin: createContext({ ...ca, ...identity }), proxy: createContext(ca) };
}

const reveal = <T>(value: T | Secret): T | string => (isSecret(value) ? value.reveal() : value);

function createContext(settings: SecureContextOptions): Trust {
  try {
    return { secureContext: createSecureContext(settings) };
  } catch (cause) {
    throw new ConfigurationError(
      ["certificateAuthorities", "clientCertificate"].map((name) => ({
        path: [name],
        code: "format",
        expected: "PEM",
      })),
      { cause },
    );
  }
}
