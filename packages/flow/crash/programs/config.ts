import { createCore } from "@ofsc/core";
import { createTransport } from "@ofsc/transport";

/** What a program was started with. */
export const readConfig = <Config>(): Config => JSON.parse(process.argv[2] ?? "{}");

export interface Connection {
  readonly url: string;
  readonly instance: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export function connect({ url, instance, clientId, clientSecret }: Connection) {
  const transport = createTransport({ baseUrl: url, instance, clientId, clientSecret, breaker: false });
  return { transport, core: createCore(transport) };
}

/** Says that work begins. */
export const ready = (): void => {
  process.stdout.write("ready\n");
};
