import { describe, expect, test } from "vitest";
import bundles from "../size-limit.config.js";
import { bundle, findForbidden } from "./browser-bundle.js";
import { here } from "./run.js";

/** What only those have to load who ask for it. */
const observing = /transport\/dist\/esm\/(logging|tracing|diagnostics)\/|@opentelemetry\//;
const isObserving = (file: string) => observing.test(file);

const program = (imported: string, layer: string) =>
  bundle({
    stdin: {
      contents: `import { createTransport } from "@ofsc/transport";
        import { ${imported};
        export const transport = createTransport({ instance: "acme", token: "t", layers: [${layer}] });`,
      resolveDir: here,
    },
  });

describe("what watches calls costs a browser nothing", () => {
  test.each(bundles)("in $name, which does not ask for it", async ({ path }) => {
    const { files } = await bundle({ entryPoints: [path] });
    expect(files.filter(isObserving)).toEqual([]);
  });

  test.each([
    ["logging", `logging } from "@ofsc/transport"`, "logging()"],
    ["audit", `audit } from "@ofsc/transport"`, "audit({ sink: console.log })"],
    ["tracing", `tracing } from "@ofsc/transport/tracing"`, "tracing()"],
  ])("and %s is there where it is asked for, without anything of Node", async (_, imported, layer) => {
    const asked = await program(imported, layer);
    expect(asked.files.filter(isObserving)).not.toEqual([]);
    expect(findForbidden(asked)).toEqual([]);
  });
});
