import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { anActivity, aPage } from "./data.js";

// A process of its own: what the server costs must not count as cost of a client.
const activity = Buffer.from(JSON.stringify(anActivity()));
const page = Buffer.from(JSON.stringify(aPage()));
const token = Buffer.from(JSON.stringify({ access_token: "bench", token_type: "bearer", expires_in: 3600 }));

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const answer = (body: Buffer) =>
    response.writeHead(200, { "content-type": "application/json", "content-length": body.byteLength }).end(body);
  request.resume().on("end", () => {
    if (request.method === "PUT") response.writeHead(204).end();
    else if (request.url?.includes("/token")) answer(token);
    else answer(request.url?.includes("/activities/") ? activity : page);
  });
});

server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
