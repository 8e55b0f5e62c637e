import { createServer } from "node:net";
import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf } from "../../test/script.js";
import { serve, serveSocket, textOf } from "../../test/server.js";
import type { ConnectionError } from "../errors/call-errors.js";
import { createTransport } from "../transport.js";

/** An address of this machine where nobody listens. */
async function nowhere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
const at = (baseUrl: string) => createTransport({ baseUrl, token: "t" });

describe("a connection that cannot be made", () => {
  it("is tried again, for a write as well, of which nothing was sent", async () => {
    const transport = at(await nowhere());
    for (const send of [() => call(transport, activities.get, 1), () => call(transport, activities.create, {})]) {
      const error = await failureOf<ConnectionError>(send());
      expect(error).toMatchObject({ code: "connection", retryable: true, cause: expect.any(TypeError) });
      expect(error.message).toBe("no response from OFS (ECONNREFUSED)");
      expect(error.attempts?.map(({ verdict }) => verdict)).toEqual(["not delivered", "not delivered", "sent 3 times"]);
    }
  });

  it("because of a name that nobody knows is one that nobody received", async () => {
    const error = await failureOf<ConnectionError>(call(at("https://acme.invalid"), activities.create, {}));
    expect(error).toMatchObject({ code: "connection", attempts: [{ verdict: "not delivered" }, {}, {}] });
  });
});

describe("a connection that breaks", () => {
  it("after a write was received leaves its outcome unknown, and the write sent once", async () => {
    const received: string[] = [];
    const url = await serve(async (request) => {
      received.push(await textOf(request));
      request.socket.destroy();
    });
    const error = await failureOf(call(at(url), activities.create, { status: "pending" }));
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "connection" } });
    expect(received).toEqual(['{"status":"pending"}']);
  });

  it("before a write was received leaves its outcome unknown as well, as nobody can tell", async () => {
    let requests = 0;
    const url = await serveSocket((socket) => {
      requests++;
      socket.resetAndDestroy();
    });
    expect(await failureOf(call(at(url), activities.create, {}))).toMatchObject({ code: "outcome_unknown" });
    expect(requests).toBe(1);
  });

  it("during a read is made again", async () => {
    let requests = 0;
    const url = await serve((request, response) =>
      ++requests < 3 ? request.socket.destroy() : response.end('{"activityId":1}'),
    );
    const { data, attempts } = await call(at(url), activities.get, 1).withResponse();
    expect(data).toEqual({ activityId: 1 });
    expect(attempts.map(({ verdict }) => verdict)).toEqual(["connection lost", "connection lost", "succeeded"]);
  });

  it("after a deletion was carried out does not hide that it was", async () => {
    let deleted = false;
    const url = await serve((request, response) => {
      if (deleted) return response.writeHead(404).end();
      deleted = true;
      return request.socket.destroy();
    });
    await expect(call(at(url), activities.remove, 1)).resolves.toBeUndefined();
  });
});

it("is what anything that does not speak HTTP is taken for", async () => {
  const url = await serveSocket((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
  const error = await failureOf(call(at(url), activities.get, 1, { attempts: 1 }));
  expect(error).toMatchObject({ code: "connection", message: expect.stringMatching(/^no response from OFS/) });
});
