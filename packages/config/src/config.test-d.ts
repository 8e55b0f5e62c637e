import { createOfsc } from "@ofsc/sdk";
import { createTransport, type TransportOptions } from "@ofsc/transport";
import { expectTypeOf, it } from "vitest";
import { applyConfig } from "./live/apply-config.js";
import { loadConfig } from "./load-config.js";
import type { allSettings } from "./settings/find-setting.js";
import type { codeOnly, settings } from "./settings/settings.js";
import type { LoadOptions, OfscConfig, Settings } from "./types.js";

/** `a` and `a.b` of `a.b.c`. */
type TopOf<Path> = Path extends `${infer Top}.${string}` ? Top : Path;

it("is taken as it is by whatever connects", async () => {
  const config = await loadConfig();
  expectTypeOf(config).toExtend<TransportOptions>();
  createTransport(config);
  createOfsc(await loadConfig({ profile: "test" }));
});

it("has a setting, or a place among those of code, for every option of a transport", () => {
  type Known = TopOf<(typeof settings)[number]["path"] | (typeof codeOnly)[number]>;
  expectTypeOf<Exclude<keyof TransportOptions, Known>>().toBeNever();
  type Beside = "clientSecretFile" | "tokenFile";
  expectTypeOf<Exclude<keyof Settings, Known | Beside>>().toBeNever();
  expectTypeOf<Exclude<Known | Beside, keyof LoadOptions>>().toBeNever();
  expectTypeOf<(typeof allSettings)[number]["path"]>().toBeString();
});

it("does not take what it does not know", () => {
  // @ts-expect-error no such option
  void loadConfig({ retries: 3 });
  // @ts-expect-error no such way
  void loadConfig({ auth: "jwt" });
  // @ts-expect-error a number
  void loadConfig({ timeout: { total: "5s" } });
});

it("lets only that change while a transport is in use that it can take over", async () => {
  const config: OfscConfig = await loadConfig();
  const transport = createTransport(config);
  await applyConfig(transport, config);
  await applyConfig(transport, { retry: { attempts: 1 }, log: { level: "debug" } });
  // @ts-expect-error for that, a new transport is needed
  await applyConfig(transport, { baseUrl: "https://ofs.example" });
  // @ts-expect-error limits cannot be switched off
  await applyConfig(transport, { limits: false });
});
