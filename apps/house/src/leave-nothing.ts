import { afterAll, vi } from "vitest";

const before = { ...process.env };

// The files of a worker share what is global: each finds it as the first one did.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
