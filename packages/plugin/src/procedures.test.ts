import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { meter } from "../test/meter.js";
import { init, open, type Sent, twoWindows } from "../test/two-windows.js";
import { connectIn } from "./connect-in.js";
import { PluginError } from "./index.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

async function opened(change: object = {}, where: Parameters<typeof twoWindows>[0] = {}, start: object = {}) {
  const storage = new Map<string, string>();
  const first = twoWindows({ ...where, storage });
  connectIn(first.window, meter);
  first.say({ ...init, ...start });
  await settle();
  const ofs = twoWindows({ ...where, storage });
  const connected = connectIn(ofs.window, meter, { failed: () => {} });
  ofs.say({ ...open, ...change });
  const plugin = await connected;
  const answer = (resultData?: unknown, to: Sent = ofs.last()) =>
    ofs.say({ method: "callProcedureResult", callId: to["callId"], procedure: to["procedure"], resultData });
  const refuse = (error: object) => ofs.say({ method: "error", callId: ofs.last()["callId"], errors: [error] });
  return { plugin, ofs, answer, refuse };
}

const jwt = (claims: object) => `h.${btoa(JSON.stringify(claims)).replace(/=+$/, "")}.s`;

describe("procedures", () => {
  it("are matched by their ids, whatever the order of the answers", async () => {
    const { plugin, ofs, answer } = await opened();
    const results = [plugin.procedures.getParts([{ catalogId: 1, label: "a" }]), plugin.procedures.getParts([])];
    await settle();
    const [first, second] = ofs.ofMethod("callProcedure") as [Sent, Sent];
    expect(first).toMatchObject({ procedure: "getParts", params: { items: [{ catalogId: 1, label: "a" }] } });
    answer({ items: [2] }, second);
    answer({ items: [1] }, first);
    expect(await Promise.all(results)).toEqual([{ items: [1] }, { items: [2] }]);
  });

  it("that OFS takes one at a time are sent in turn", async () => {
    const { plugin, ofs, answer } = await opened();
    const links = [plugin.procedures.openLink("https://a.example"), plugin.procedures.openLink("https://b.example")];
    await settle();
    expect(ofs.ofMethod("callProcedure")).toHaveLength(1);
    answer();
    await settle();
    expect(ofs.last()["params"]).toEqual({ url: "https://b.example" });
    answer();
    await Promise.all(links);
  });

  it("give a code that was scanned, or null when the user gave up", async () => {
    const { plugin, answer } = await opened();
    for (const [result, expected] of [
      [
        { text: "4006381333931", format: "EAN_13", cancelled: false },
        { text: "4006381333931", format: "EAN_13" },
      ],
      [{ cancelled: true, text: "" }, null],
      [undefined, null],
    ] as const) {
      const scanned = plugin.procedures.scanBarcode();
      await settle();
      answer(result);
      expect(await scanned).toEqual(expected);
    }
  });

  it.each([
    ["in its result", (photo: Blob) => ({ image: photo })],
    ["as its result", (photo: Blob) => photo],
  ])("give a photo %s, however long it takes", async (_, resultOf) => {
    const { plugin, ofs, answer } = await opened();
    const taken = plugin.procedures.takePhoto({ quality: 80 });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(ofs.last()).toMatchObject({ procedure: "takePhoto", params: { quality: 80 } });
    answer(resultOf(new Blob(["jpeg"])));
    expect(await taken).toBeInstanceOf(Blob);
  });

  it("that are not allowed are not sent", async () => {
    const { plugin, ofs } = await opened();
    expect(plugin.can("share")).toBe(false);
    await expect(plugin.procedures.share({ title: "a" })).rejects.toMatchObject({ code: "plugin_unavailable" });
    expect(ofs.ofMethod("callProcedure")).toEqual([]);
  });

  it("are all tried where OFS does not tell which are allowed", async () => {
    const { plugin, ofs, answer } = await opened({ allowedProcedures: undefined });
    const code = plugin.procedures.authorizationCode("https://id.example/authorize");
    await settle();
    expect(ofs.last()["procedure"]).toBe("getAuthorizationCode");
    answer({ code: "c0de" });
    expect(await code).toBe("c0de");
    const plain = plugin.procedures.authorizationCode("https://id.example/authorize");
    await settle();
    answer("c1de");
    expect(await plain).toBe("c1de");
  });

  it("take options alone where they take nothing else", async () => {
    const { plugin } = await opened({ allowedProcedures: undefined });
    const late = expect(plugin.procedures.formDrafts({ timeoutMs: 5 })).rejects.toMatchObject({
      code: "plugin_timeout",
      retryable: true,
    });
    await vi.advanceTimersByTimeAsync(5);
    await late;
  });

  it.each([
    [{ type: "TYPE_PROCEDURE_ERROR", code: "CODE_PROCEDURE_UNKNOWN" }, "plugin_unavailable", false],
    [
      { type: "TYPE_PROCEDURE_PARAM", code: "CODE_PROCEDURE_PARAM_VALUE_INVALID", paramName: "url" },
      "plugin_rejected",
      false,
    ],
    [
      { type: "TYPE_PROCEDURE_GET_ACCESS_TOKEN_ERROR", code: "CODE_GET_ACCESS_TOKEN_OFFLINE_NOT_SUPPORTED" },
      "plugin_rejected",
      true,
    ],
  ])("reject with what OFS says: %j", async (error, code, retryable) => {
    const { plugin, refuse } = await opened();
    const refused = expect(plugin.call("openLink", { url: "x" })).rejects.toMatchObject({
      code,
      retryable,
      problems: [error],
    });
    await settle();
    refuse(error);
    await refused;
  });

  it("time out, and drop an answer that is late", async () => {
    const { plugin, answer } = await opened();
    const late = expect(plugin.procedures.icon({ text: "1" })).rejects.toMatchObject({
      code: "plugin_timeout",
      retryable: false,
    });
    await vi.advanceTimersByTimeAsync(30_000);
    await late;
    answer();
  });

  it("do not take the error of another call for the one of a change", async () => {
    const { plugin, ofs } = await opened();
    const update = plugin.update();
    await settle();
    ofs.say({ method: "error", errors: [{ type: "TYPE_PROCEDURE_ERROR", code: "CODE_CALL_ID_EMPTY" }] });
    ofs.say({ ...open, method: "updateResult" });
    await update;
  });
});

describe("a search for parts", () => {
  it("is one page when awaited", async () => {
    const { plugin, ofs, answer } = await opened();
    const page = plugin.procedures.searchParts("modem", { limit: 2, cacheOnly: true }).then((page) => page.items);
    await settle();
    expect(ofs.last()["params"]).toEqual({ query: "modem", limit: 2, cacheOnly: true });
    answer({ items: [{ label: "m1" }], isContinueAvailable: true, searchId: 5 });
    expect(await page).toEqual([{ label: "m1" }]);
  });

  it("goes on by itself when iterated, and stops at a page without parts", async () => {
    const { plugin, ofs, answer } = await opened();
    const found: unknown[] = [];
    const all = (async () => {
      for await (const { label } of plugin.procedures.searchParts("modem")) found.push(label);
    })();
    await settle();
    answer({ items: [{ label: "m1" }, { label: "m2" }], isContinueAvailable: true, searchId: 5 });
    await settle();
    expect(ofs.last()).toMatchObject({ procedure: "searchPartsContinue", params: { searchId: 5 } });
    answer({ items: [{ label: "m3" }], isContinueAvailable: true, searchId: 5 });
    await settle();
    answer({ items: [], isContinueAvailable: true, searchId: 5 });
    await all;
    expect(found).toEqual(["m1", "m2", "m3"]);
  });

  it("ends with the page that says so", async () => {
    const { plugin, answer, ofs } = await opened();
    const all = (async () => {
      for await (const _ of plugin.procedures.searchParts("modem"));
    })();
    await settle();
    answer({ items: [{}], isContinueAvailable: false });
    await all;
    expect(ofs.ofMethod("callProcedure")).toHaveLength(1);
  });
});

describe("a token", () => {
  it("is that of the application of type ofs, and lives by its own clock", async () => {
    vi.setSystemTime(1_000_000);
    const { plugin, ofs, answer } = await opened();
    const { baseUrl, token } = plugin.rest();
    expect(baseUrl).toBe("https://plugins-0-acme.fs.ocs.oraclecloud.com");
    const fetched = token();
    await settle();
    expect(ofs.last()).toMatchObject({ procedure: "getAccessToken", params: { applicationKey: "rest" } });
    const value = jwt({ iat: 50, exp: 650 });
    answer({ status: "success", token: value, detail: "" });
    expect(await fetched).toEqual({ value, expiresAt: 1_600_000 });
  });

  it.each(["opaque", jwt({ exp: 5 }), "a.%%.c"])("that tells no lifetime is taken for an hour: %s", async (value) => {
    vi.setSystemTime(0);
    const { plugin, answer } = await opened();
    const fetched = plugin.token();
    await settle();
    answer({ status: "success", token: value });
    expect((await fetched).expiresAt).toBe(3_600_000);
  });

  it("is by scope where no application is attached", async () => {
    const { environment } = init;
    const { plugin, ofs } = await opened({ environment }, {}, { applications: {} });
    plugin.token().catch(() => {});
    await settle();
    expect(ofs.last()).toMatchObject({
      procedure: "getAccessTokenByScope",
      params: { scope: "urn:opc:resource:fusion:acme-test:field-service-common/use" },
    });
    plugin
      .tokenFor({ scope: "urn:other" })()
      .catch(() => {});
    await settle();
    expect(ofs.last()["params"]).toEqual({ scope: "urn:other" });
  });

  it.each([{ status: "no_access", detail: "denied" }, { status: "success", token: "" }, undefined])(
    "is rejected when OFS gives none: %j",
    async (result) => {
      const { plugin, answer } = await opened();
      const refused = expect(plugin.token()).rejects.toMatchObject({ code: "plugin_rejected" });
      await settle();
      answer(result);
      await refused;
    },
  );

  it("and an address are unavailable where OFS tells of none", async () => {
    const { plugin } = await opened({}, { hostname: "plugin.example.com" }, { applications: {} });
    await expect(plugin.token()).rejects.toMatchObject({ code: "plugin_unavailable" });
    expect(() => plugin.rest()).toThrow(PluginError);
    expect(plugin.rest({ baseUrl: "https://rest.example" }).baseUrl).toBe("https://rest.example");
  });

  it("of a plugin on another host is for the address of its application, or of the environment", async () => {
    const elsewhere = { hostname: "plugin.example.com" };
    const { plugin } = await opened({}, elsewhere);
    expect(plugin.rest({ application: "rest" }).baseUrl).toBe("https://acme.fs.ocs.oraclecloud.com");
    const { environment } = init;
    const other = await opened({ environment: { ...environment, fsUrl: "https://fs.example" } }, elsewhere, {
      applications: {},
    });
    expect(other.plugin.rest().baseUrl).toBe("https://fs.example");
  });
});
