import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CallResult, createCall, responseOf } from "./call.js";

const result = <T>(data: T): CallResult<T> => ({
  data,
  response: new Response(null, { status: 200 }),
  attempts: [{ number: 1, status: 200, durationMs: 3, verdict: "done" }],
  drift: [],
});
const answered = <T>(data: T) => createCall<T>(Promise.resolve(result(data)));
const failed = () => createCall<never>(Promise.reject(new Error("no answer")));

describe("a call", () => {
  it("is its data to whoever awaits it, however often", async () => {
    const call = answered("data");
    expect(await call).toBe("data");
    expect(await call.then((data) => data.length)).toBe(4);
    expect(Object.prototype.toString.call(call)).toBe("[object Call]");
  });

  it("has more to give with its response", async () => {
    const { data, response, attempts, drift } = await answered({ id: 7 }).withResponse();
    expect([data, response.status, attempts.length, drift]).toEqual([{ id: 7 }, 200, 1, []]);
  });

  it("is sent once, whatever is asked of it", async () => {
    const sent = vi.fn(() => Promise.resolve(result("data")));
    const call = createCall(sent());
    await Promise.all([call, call, call.withResponse(), call.finally()]);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it("works wherever a promise does", async () => {
    const returned = async () => answered(1);
    expect(await Promise.all([answered(1), returned(), Promise.resolve(answered(1))])).toEqual([1, 1, 1]);
    expect(await Promise.race([answered(2), new Promise(() => {})])).toBe(2);
    expect(await Promise.allSettled([answered(3), failed()])).toMatchObject([
      { status: "fulfilled", value: 3 },
      { status: "rejected", reason: { message: "no answer" } },
    ]);
  });

  it("fails in every form with the same error", async () => {
    const call = failed();
    const error = await call.catch((reason: Error) => reason);
    expect(error).toEqual(new Error("no answer"));
    await expect(call).rejects.toBe(error);
    await expect(call.withResponse()).rejects.toBe(error);
    await expect(call.then()).rejects.toBe(error);
    await expect(call.finally(() => {})).rejects.toBe(error);
    expect(await call.then(null, () => "saved")).toBe("saved");
  });

  it("tells when it is over, either way", async () => {
    const over = vi.fn();
    expect(await answered(1).finally(over)).toBe(1);
    await failed().finally(over).catch(over);
    expect(over).toHaveBeenCalledTimes(3);
  });
});

describe("the response of data", () => {
  it("is known for objects and lists, and for nothing else", async () => {
    const [object, list] = await Promise.all([answered({ id: 7 }), answered([7])]);
    expect(responseOf(object)).toBeInstanceOf(Response);
    expect(responseOf(list)).toBeInstanceOf(Response);
    expect(responseOf({ ...object })).toBeUndefined();
    expect(await answered(null)).toBeNull();
    expect(responseOf((await answered("text")) as never)).toBeUndefined();
  });
});

describe("a failure", () => {
  const unheard = vi.fn();
  beforeEach(() => {
    unheard.mockClear();
    process.on("unhandledRejection", unheard);
  });
  afterEach(() => {
    process.off("unhandledRejection", unheard);
  });
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 5));

  it("is heard by whoever asks for the data or for the response", async () => {
    failed().catch(() => {});
    failed()
      .withResponse()
      .catch(() => {});
    await Promise.allSettled([failed()]);
    await aWhile();
    expect(unheard).not.toHaveBeenCalled();
  });

  it("counts as unheard, once, when nobody asks for either", async () => {
    const listeners = process.listeners("unhandledRejection").filter((listener) => listener !== unheard);
    for (const listener of listeners) process.off("unhandledRejection", listener);
    failed();
    await aWhile();
    for (const listener of listeners) process.on("unhandledRejection", listener);
    expect(unheard).toHaveBeenCalledTimes(1);
  });
});
