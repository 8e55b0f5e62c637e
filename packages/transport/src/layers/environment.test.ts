import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { json, script } from "../../test/script.js";
import { memoryLogger } from "../../test/telemetry.js";
import type { Layer } from "../layer.js";
import { logging } from "../logging/logging.js";
import { environmentLayers as inBrowser } from "../platform/browser.js";
import { createTransport, type Transport } from "../transport.js";
import { environmentLayers } from "./environment.js";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What is written on the error output. */
function output(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line) => void lines.push(line));
  return lines;
}
const ofs = (...layers: Layer[]): Transport =>
  createTransport({ instance: "acme", token: "t", exchange: script(json({ activityId: 1 })), layers });
const names = () => environmentLayers("ofsc").map(({ name }) => name);

describe("OFSC_LOG", () => {
  it.each([
    ["debug", ["debug", "info"]],
    ["INFO", ["info"]],
    ["warn", []],
    ["off", []],
    ["", []],
  ])("set to %j logs without a change of the program", async (level, written) => {
    vi.stubEnv("OFSC_LOG", level);
    const lines = output();
    await call(ofs(), activities.get, 1);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(written);
  });

  it("says so when it is set to what is no level", () => {
    vi.stubEnv("OFSC_LOG", "loud");
    const lines = output();
    expect(names()).toEqual(["diagnostics"]);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "warn", msg: "OFSC_LOG: expected off, error, warn, info or debug" },
    ]);
  });

  it("leaves to a program what it logs itself", async () => {
    vi.stubEnv("OFSC_LOG", "debug");
    const lines = output();
    const own = memoryLogger();
    await call(ofs(logging({ logger: own.logger })), activities.get, 1);
    expect([lines.length, own.lines.length]).toEqual([0, 1]);
  });
});

const denied = (): never => {
  throw new Error("denied");
};

const hosts: [lacks: string, process: unknown][] = [
  ["process", undefined],
  ["environment", {}],
  ["diagnostics channel", { env: {}, getBuiltinModule: () => undefined }],
  ["tracing channel", { getBuiltinModule: () => ({ channel: () => ({}) }) }],
  [
    "permission to look",
    {
      get env() {
        return denied();
      },
      getBuiltinModule: denied,
    },
  ],
];

describe("where there is no", () => {
  it.each(hosts)("%s, calls are made without", async (_, process) => {
    vi.stubGlobal("process", process);
    expect(names()).toEqual([]);
    expect(await call(ofs(), activities.get, 1)).toEqual({ activityId: 1 });
  });

  it("page that could read it, nothing is added", () => {
    expect(inBrowser("ofsc")).toEqual([]);
  });
});
