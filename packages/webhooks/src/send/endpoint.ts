import type { OfsEvent } from "@ofsc/core";

/** Where webhooks go. */
export interface Endpoint {
  /** What it is called in the store, in dead letters and in what `onEndpoint` is told. */
  readonly name: string;
  /** HTTPS, without credentials. */
  readonly url: string;
  /** `whsec_…`, or `whsk_…` for Ed25519; each signs, the first one first. */
  readonly secrets: readonly string[];
  /** Types of events to send. @default all that are followed */
  readonly types?: readonly string[];
  /** Events with the same key arrive one after the other. @default by activity, else resource */
  readonly orderBy?: ((event: OfsEvent) => string | undefined) | "none";
  /** How many are sent at once. @default 10 */
  readonly concurrency?: number;
}

/** The activity of an event, else its resource. */
export function defaultKey(event: OfsEvent): string | undefined {
  const parts = event as Readonly<Record<string, unknown>>;
  const details = Object.entries(parts).find(([name]) => name.endsWith("Details"))?.[1];
  for (const member of ["activityId", "resourceId"]) {
    const value = [parts["activityDetails"], details].map(
      (part) => (part as Record<string, unknown> | undefined)?.[member],
    );
    const key = value.find((one) => one !== undefined);
    if (key !== undefined) return `${member}:${key}`;
  }
  return undefined;
}

/** Refuses an endpoint that cannot be sent to, before anything is followed. */
export function checkEndpoint({ name, url, secrets, concurrency = 10 }: Endpoint): void {
  if (name === "") throw new TypeError("endpoint.name: expected a name");
  if (secrets.length === 0) throw new TypeError("endpoint.secrets: expected at least one");
  if (!(Number.isSafeInteger(concurrency) && concurrency > 0)) {
    throw new TypeError("endpoint.concurrency: expected a whole number above 0");
  }
  const { protocol, username, password } = URL.canParse(url)
    ? new URL(url)
    : { protocol: "", username: "", password: "" };
  if (!/^https?:$/.test(protocol) || username || password) {
    throw new TypeError("endpoint.url: expected an HTTPS address without credentials");
  }
}
