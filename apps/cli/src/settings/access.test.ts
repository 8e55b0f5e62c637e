import { type Invocation, OfscError, type Operation } from "@ofsc/contract";
import type { Transport } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import type { Context } from "../context.js";
import { accessOf } from "./access.js";

const contextOf = (own: object = {}, signal = new AbortController().signal) =>
  ({ io: { signal }, line: { values: { own } } }) as unknown as Context;

/** Something to send through that answers by the route, and what came to it. */
function transportOf(answer: (route: string, { params }: Invocation) => unknown) {
  const sent: { route: string; options: Invocation["options"] }[] = [];
  const send = async (operation: Operation, invocation: Invocation) => {
    sent.push({ route: operation.route, options: invocation.options });
    return { data: await answer(operation.route, invocation) };
  };
  return { sent, transport: { principal: "demo@acme", send } as unknown as Transport };
}

const stated = (route: string) =>
  /apiAccess$/.test(route) ? { items: [{ label: "coreAPI" }, { label: "capacityAPI", status: "inactive" }] } : {};

describe("what an application may do", { timeout: 60_000 }, () => {
  it("is asked for as a list first, and in detail only of what is open", async () => {
    const { sent, transport } = transportOf(stated);
    const { apis } = await accessOf(contextOf(), transport);
    expect(apis.filter(({ may }) => may !== "nothing")).toEqual([{ api: "coreAPI", may: "write" }]);
    expect(sent.map(({ route }) => route)).toEqual([
      "GET /rest/ofscMetadata/v1/applications/{label}/apiAccess",
      "GET /rest/ofscMetadata/v1/applications/{label}/apiAccess/{apiLabel}",
    ]);
  });

  it("is waited for as long as the line says", async () => {
    const { sent, transport } = transportOf(stated);
    await accessOf(contextOf({ timeout: 90 }), transport);
    expect(sent.map(({ options }) => options?.timeout)).toEqual([{ total: 90_000 }, { total: 90_000 }]);
  });

  it("is nothing that an interrupt tells", async () => {
    const { sent, transport } = transportOf((route) => {
      if (/apiAccess/.test(route)) throw new OfscError("not allowed");
      throw new Error("interrupted");
    });
    await expect(accessOf(contextOf(), transport)).rejects.toThrow("interrupted");
    expect(sent).toHaveLength(2);
  });
});
