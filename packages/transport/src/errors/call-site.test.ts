import { call } from "@ofsc/contract";
import { afterEach, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, fetchFailed, problem, script } from "../../test/script.js";
import { createTransport } from "../transport.js";

const { captureStackTrace } = Error;
afterEach(() => {
  Error.captureStackTrace = captureStackTrace;
});

const ofs = (answer: Response | Error) => createTransport({ instance: "acme", token: "t", exchange: script(answer) });

async function bookTheAppointment(answer: Response | Error) {
  await call(ofs(answer), activities.create, {}, { attempts: 1 });
}

it("shows the line that made the call, not the depths of the transport", async () => {
  for (const answer of [problem(404), problem(502), fetchFailed("ECONNRESET")]) {
    const { name, message, stack = "" } = await failureOf<Error>(bookTheAppointment(answer));
    expect(stack.startsWith(`${name}: ${message}\n`)).toBe(true);
    expect(stack).toContain("bookTheAppointment");
    expect(stack).toContain("call-site.test.ts");
    expect(stack).not.toContain("/transport.ts");
  }
});

it("shows it for a path outside the contract, too", async () => {
  const error = await failureOf<Error>(ofs(problem(404)).request("GET", "/rest/new"));
  expect(error.stack).toContain("call-site.test.ts");
});

it("keeps the stack of the error where a runtime cannot capture another", async () => {
  (Error as { captureStackTrace?: unknown }).captureStackTrace = undefined;
  const error = await failureOf<Error>(bookTheAppointment(problem(404)));
  expect(error.stack).toContain("from-response");
});
