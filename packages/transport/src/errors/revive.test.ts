import { OfscError } from "@ofsc/contract";
import { expect, it } from "vitest";
import { failureOf, problem, script } from "../../test/script.js";
import { createTransport } from "../transport.js";
import { isApiError, isOfscError } from "./is-ofsc-error.js";
import { reviveError } from "./revive.js";

const fail = () =>
  failureOf<OfscError>(
    createTransport({ instance: "acme", token: "t", exchange: script(problem(404, "gone")) }).request("GET", "/rest/x"),
  );

it("makes an error whole again that was cloned or sent as text", async () => {
  const error = await fail();
  for (const travelled of [structuredClone(error.toJSON()), JSON.parse(JSON.stringify(error))]) {
    const revived = reviveError(travelled) as OfscError;
    expect(revived).toBeInstanceOf(error.constructor);
    expect(revived).toBeInstanceOf(Error);
    expect(isOfscError(revived, "not_found") && revived.detail).toBe("gone");
    expect(isApiError(revived) && revived.body).toBe("");
    expect(revived.toJSON()).toEqual(error.toJSON());
    expect(revived.stack).toBe(error.stack);
  }
});

it("makes an error of one whose class it does not know", () => {
  const revived = reviveError({ name: "ReadOnlyError", code: "read_only", message: "no" });
  expect(revived).toBeInstanceOf(OfscError);
  expect(revived).toMatchObject({ name: "ReadOnlyError", code: "read_only", message: "no" });
  expect(reviveError({ name: "toString", code: "x", message: "no" })).toBeInstanceOf(OfscError);
});

it("leaves everything else alone", async () => {
  for (const other of [undefined, 7, "text", {}, { name: "x", message: "m" }, new Error("x"), await fail()]) {
    expect(reviveError(other)).toBe(other);
  }
});
