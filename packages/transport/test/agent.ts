import { type Dispatcher, getGlobalDispatcher, MockAgent, setGlobalDispatcher } from "undici";
import { afterEach, beforeEach } from "vitest";

export const ORIGIN = "https://acme.fs.ocs.oraclecloud.com";
export const TOKEN_PATH = "/rest/oauthTokenService/v2/token";

/** Replaces the network for each test of a file: what is not foreseen is refused. */
export function useMockAgent(): { readonly agent: MockAgent; calls: () => readonly SentRequest[] } {
  let agent: MockAgent;
  let before: Dispatcher;
  beforeEach(() => {
    before = getGlobalDispatcher();
    agent = new MockAgent({ enableCallHistory: true });
    agent.disableNetConnect();
    setGlobalDispatcher(agent);
  });
  afterEach(async () => {
    setGlobalDispatcher(before);
    await agent.close();
  });
  return {
    get agent() {
      return agent;
    },
    calls: () =>
      (agent.getCallHistory()?.calls() ?? []).map(({ method, fullUrl, headers, body }) => ({
        method,
        url: fullUrl,
        headers: lowerCase(headers),
        body: body ?? "",
      })),
  };
}

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const lowerCase = (headers: object | null | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
