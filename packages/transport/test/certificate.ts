import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

export interface Identity {
  readonly certificate: string;
  readonly key: KeyObject;
}

/** An authority of its own, as companies have them. */
export function createAuthority(): Identity {
  const { publicKey, privateKey: key } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { certificate: issue("Acme Authority", publicKey, { name: "Acme Authority", key }, [BASIC_AUTHORITY]), key };
}

/** A certificate of that authority, for this machine or for a client, that ends so many days from now. */
export function createIdentity(authority: Identity, name = "localhost", days = 1): Identity {
  const { publicKey, privateKey: key } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = { name: "Acme Authority", key: authority.key };
  return { certificate: issue(name, publicKey, issuer, [LOOPBACK_NAMES], days), key };
}

export const pemOf = (key: KeyObject): string => key.export({ type: "pkcs8", format: "pem" }).toString();

/** A certificate by hand, in DER: Node can read them and sign, but not write them. */
function issue(
  name: string,
  subject: KeyObject,
  issuer: { name: string; key: KeyObject },
  extensions: Buffer[],
  days = 1,
): string {
  const algorithm = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const day = 86_400_000;
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    nameOf(issuer.name),
    sequence(timeOf(Date.now() - 30 * day), timeOf(Date.now() + days * day)),
    nameOf(name),
    subject.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", content, issuer.key)]));
  const lines =
    sequence(content, algorithm, signature)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (...bytes: number[]) => der(0x06, Buffer.from(bytes));
const nameOf = (text: string) => sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from(text)))));
const timeOf = (ms: number) => der(0x18, Buffer.from(new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, "")));

const TRUE = der(0x01, Buffer.from([255]));
const BASIC_AUTHORITY = sequence(oid(0x55, 0x1d, 0x13), TRUE, der(0x04, sequence(TRUE)));
const LOOPBACK_NAMES = sequence(
  oid(0x55, 0x1d, 0x11),
  der(0x04, sequence(der(0x82, Buffer.from("localhost")), der(0x87, Buffer.from([127, 0, 0, 1])))),
);
