import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import { canaries, leaked } from "../test/canaries.js";
import * as activities from "../test/operations.js";
import { failureOf, script } from "../test/script.js";
import { serve } from "../test/server.js";
import { createTransport } from "./transport.js";

it("shows no secret of a query that a runtime repeats in what it throws", async () => {
  const exchange = script(({ url, headers }) => {
    throw new TypeError(`error sending request for url (${url})`, {
      cause: Object.assign(new Error("reset"), { code: "ECONNRESET", headers }),
    });
  });
  const transport = createTransport({ instance: "acme", token: canaries.token, exchange });
  const error = await failureOf<Error>(call(transport, activities.list, { dateFrom: canaries.query }, { attempts: 1 }));
  expect(error.message).toBe("no response from OFS (ECONNRESET)");
  expect(leaked({ ...error, cause: undefined })).toEqual([]);
});

it("shows no secret when a true connection breaks", async () => {
  const url = await serve((request) => request.socket.destroy());
  const transport = createTransport({ baseUrl: url, token: canaries.token });
  const query = { dateFrom: canaries.query };
  const error = await failureOf(
    call(transport, activities.list, query, { attempts: 1, headers: { "x-key": canaries.headerOfCaller } }),
  );
  expect(error).toMatchObject({ code: "connection" });
  expect(leaked(error)).toEqual([]);
});

it.each([`${canaries.token}\r\nx-evil: 1`, `Ω${canaries.token}`, ""])(
  "shows nothing of a token that no header can hold: %j",
  async (token) => {
    const url = await serve((_request, response) => response.end("{}"));
    for (const way of [() => token, () => ({ value: token })]) {
      const error = await failureOf(call(createTransport({ baseUrl: url, token: way }), activities.get, 1));
      expect(error).toMatchObject({ code: "configuration" });
      expect(leaked(error)).toEqual([]);
    }
    expect(() => createTransport({ baseUrl: url, token })).toThrow(expect.objectContaining({ code: "configuration" }));
  },
);
