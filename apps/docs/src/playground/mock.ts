import { createMockServer, type Fault } from "@ofsc/mock-server";
import { createConsole } from "@ofsc/mock-server/console";
import type { FaultName, Started, ToMock } from "./messages.js";
import { answerAt } from "./port/answer-at.js";

const faults: Readonly<Record<FaultName, Fault | undefined>> = {
  none: undefined,
  "503 twice": { kind: "status", status: 503, times: 2, route: "/rest/ofsc" },
  slow: { kind: "latency", milliseconds: 1500, route: "/rest/ofsc" },
  "cut after applied": { kind: "reset", when: "applied", times: 1, route: "/rest/ofsc" },
};

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<ToMock>) => void;
  postMessage(started: Started): void;
};

let respond: (request: Request) => Promise<Response> = async () => new Response(null, { status: 503 });

// The company lives here: longer than a program, and for its console.
scope.onmessage = ({ data, ports: [port] }) => {
  if (data.kind === "connect" && port) answerAt(port, (request) => respond(request));
  if (data.kind !== "start") return;
  const { seed, clock, fault } = data;
  const server = createMockServer({ seed, clock });
  const wrong = faults[fault];
  if (wrong) server.faults.add(wrong);
  // The page of the console is a file of the site.
  const around = createConsole(server, { html: "", seed });
  respond = (request) => around(request, () => server.fetch(request));
  const { instance, clientId, clientSecret } = server.credentials;
  scope.postMessage({ env: { OFSC_INSTANCE: instance, OFSC_CLIENT_ID: clientId, OFSC_CLIENT_SECRET: clientSecret } });
};
