import type { BuildOptions } from "esbuild";

interface Bundle {
  readonly name: string;
  readonly program: string;
  readonly limit: string;
  /** What is not counted. */
  readonly beside?: readonly string[];
}

/**
 * What a browser has to load, min + gzip, all dependencies included. Each program is one that a user would write.
 * A plugin is 0.8 kB above what it should be, one that starts an activity 1.3, its host 1, an export 1.1 and bulk 2.5: these
 * limits may only shrink.
 */
export const bundles: readonly Bundle[] = [
  { name: "one capacity operation", program: "capacity-availability", limit: "18 kB" },
  { name: "one core operation", program: "core-activity-start", limit: "18 kB" },
  { name: "one metadata operation", program: "metadata-work-skill", limit: "18 kB" },
  { name: "one list", program: "statistics-durations", limit: "18.3 kB" },
  { name: "one collaboration operation", program: "collaboration-chat", limit: "18 kB" },
  { name: "one parts catalog operation", program: "parts-catalog-item", limit: "18 kB" },
  { name: "all of @ofsc/capacity", program: "capacity", limit: "21 kB" },
  { name: "a plugin without REST", program: "plugin", limit: "4.8 kB" },
  { name: "a plugin that starts an activity", program: "plugin-activity-start", limit: "22.3 kB" },
  { name: "the host of plugins", program: "plugin-host", limit: "3 kB" },
  { name: "all 243 operations", program: "sdk", limit: "41 kB" },
  // Beside the operations and the transport, which a program has anyway.
  {
    name: "bulk alone",
    program: "flow-bulk",
    limit: "5.47 kB",
    beside: ["@ofsc/contract", "@ofsc/core", "@ofsc/transport"],
  },
  {
    name: "export alone",
    program: "flow-export",
    limit: "4.09 kB",
    beside: ["@ofsc/contract", "@ofsc/core", "@ofsc/transport"],
  },
  {
    name: "follow alone",
    program: "flow-follow",
    limit: "3 kB",
    beside: ["@ofsc/contract", "@ofsc/core", "@ofsc/transport"],
  },
  { name: "the check of a webhook", program: "webhooks-verify", limit: "2 kB" },
];

/** How a browser's bundler sees the built packages: without the paths of the workspace, which lead to the sources. */
const forBrowsers = (config: BuildOptions): BuildOptions => ({
  ...config,
  format: "esm",
  platform: "browser",
  target: "es2022",
  tsconfigRaw: {},
  legalComments: "none",
});

export default bundles.map(({ name, program, limit, beside = [] }) => ({
  name,
  path: `bundles/${program}.ts`,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config: BuildOptions) => ({
    ...forBrowsers(config),
    external: beside.flatMap((one) => [one, `${one}/*`]),
  }),
}));
