import { describe, expect, it } from "vitest";
import { script } from "../test/script.js";
import { isOfscError } from "./errors/is-ofsc-error.js";
import type { TransportOptions } from "./options.js";
import { toSender } from "./to-transport.js";
import { createTransport } from "./transport.js";

function refusal(make: () => unknown): string[] {
  try {
    make();
  } catch (error) {
    if (isOfscError(error, "configuration")) return error.message.split("\n");
    throw error;
  }
  return [];
}
const right = { instance: "acme", token: "t", exchange: script() };
const refused = (more: object) => refusal(() => createTransport({ ...right, ...more } as TransportOptions));

describe("the options of a transport", () => {
  it("are refused by a name that nobody knows, which the nearest is told beside", () => {
    expect(refused({ retries: 5, clientID: "x" })).toEqual([
      "retries: is unknown; the nearest is retry",
      "clientID: is unknown; the nearest is clientId",
    ]);
  });

  it.each([0, -1, Number.NaN, "30s"])("have no time limit of %j", (attempt) => {
    expect(refused({ timeout: { attempt } })[0]).toMatch(/^timeout\.attempt: expected milliseconds above 0, got/);
  });

  it("are checked in their groups, all at once", () => {
    const wrong = {
      breaker: { treshold: 0.5, openMs: [] },
      limits: { places: { activities: "3" } },
      validation: { response: "loud" },
    };
    expect(refused(wrong).map((line) => line.split(":")[0])).toEqual([
      "breaker.treshold",
      "breaker.openMs",
      "limits.places",
      "validation.response",
    ]);
    expect(refused({ breaker: false, limits: false, timeout: undefined })).toEqual([]);
    expect(refused({ breaker: true })).toEqual(["breaker: expected an object, got true"]);
  });

  it("may be all that a profile holds", () => {
    expect(refused({ profile: "live", timeZone: "Europe/Berlin", protected: true, warnings: [] })).toEqual([]);
  });

  it("are needed", () => {
    for (const make of [createTransport, toSender] as ((options?: unknown) => unknown)[]) {
      expect(refusal(() => make())).toEqual(["options: expected an object"]);
      expect(refusal(() => make(null))).toEqual(["options: expected an object, got null"]);
    }
  });

  it("say what to write for an address that has too much in it", () => {
    expect(refused({ instance: "acme.fs.ocs.oraclecloud.com" })).toEqual(['instance: expected the name alone, "acme"']);
    expect(refused({ baseUrl: "https://x.example/rest/ofscCore/v1/" })).toEqual([
      'baseUrl: expected the address alone, "https://x.example"',
    ]);
    expect(refused({ baseUrl: "https://x.example/gateway" })).toEqual([]);
  });

  it("never show a secret of the wrong kind", () => {
    expect(refusal(() => createTransport({ instance: "acme", clientId: "a", clientSecret: 5 as never }))).toEqual([
      "clientSecret: expected text or a Secret",
    ]);
  });
});
