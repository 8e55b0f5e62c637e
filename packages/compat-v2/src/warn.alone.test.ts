import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { json, scripted } from "../test/scripted.js";
import { LegacyUseError, legacyWarnings, type OFSC } from "./index.js";
import { resetLegacyWarnings, warnLegacy } from "./warn.js";

const emitted = vi.fn();
beforeEach(() => {
  emitted.mockClear();
  resetLegacyWarnings();
  vi.spyOn(process, "emitWarning").mockImplementation(emitted);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const message = "get_activities → ofsc.core.activities.list, see docs/migration.md#get_activities";
const warning = { code: "OFSC_PY_get_activities", message };

describe("a legacy name", () => {
  it("warns once per process, naming the new call", async () => {
    const { ofsc } = scripted([json({})]);
    await ofsc.core.get_activities({});
    await ofsc.core.get_activities({});
    expect(emitted.mock.calls).toEqual([[message, { type: "DeprecationWarning", code: "OFSC_PY_get_activities" }]]);
  });

  it("warns on every kind of use", async () => {
    const { ofsc } = scripted([json({})], { companyName: "acme" });
    await ofsc.core.call({ method: "GET", partialUrl: "rest/x" });
    await ofsc.core.token();
    await (ofsc as OFSC & { get_users(): Promise<unknown> }).get_users();
    const codes = emitted.mock.calls.map(([, { code }]) => code);
    expect(codes).toEqual(["OFSC_PY_call", "OFSC_PY_token", "OFSC_PY_FLAT_get_users", "OFSC_PY_get_users"]);
  });

  it("is silenced or an error by its code, or with all others", async () => {
    const { ofsc } = scripted([json({})]);
    legacyWarnings({ ignore: [warning.code] });
    await ofsc.core.get_activities({});
    expect(emitted).not.toHaveBeenCalled();
    legacyWarnings({ throw: [warning.code] });
    const error = await ofsc.core.get_activities({}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LegacyUseError);
    expect(error).toMatchObject(warning);
    legacyWarnings({ ignore: "all", throw: "all" });
    await expect(ofsc.core.get_users()).rejects.toThrow("get_users → ofsc.core.users.list");
  });

  it("warns on the console where the runtime has no warnings", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    vi.stubGlobal("process", undefined);
    warnLegacy(warning);
    warnLegacy(warning);
    expect(warn.mock.calls).toEqual([[`[${warning.code}] DeprecationWarning: ${message}`]]);
  });
});
