/** A package that is published, by its folder. What else is true of it, its sources say. */
export interface Package {
  readonly folder: string;
  /** An API: its groups of operations, as `src/contract.ts` lists them, are subpaths. */
  readonly api?: boolean;
  /** What can be imported besides the root: `node` is `src/node.ts` or `src/node/index.ts`. */
  readonly subpaths?: readonly string[];
  /** Subpaths that are built in a way of their own. */
  readonly exports?: Readonly<Record<string, unknown>>;
}

/**
 * All of them, once. `exports` and what else manifests have in common, the paths of TypeScript and the aliases of the
 * tests are made of this list by `pnpm manifests`.
 */
export const packages: readonly Package[] = [
  { folder: "packages/contract", subpaths: ["openapi", "zod", "mock"] },
  { folder: "packages/transport", subpaths: ["token", "node", "tracing", "connect"] },
  { folder: "packages/core", api: true, subpaths: ["q"] },
  { folder: "packages/metadata", api: true },
  { folder: "packages/capacity", api: true },
  { folder: "packages/statistics", api: true },
  { folder: "packages/collaboration", api: true },
  { folder: "packages/parts-catalog", api: true },
  { folder: "packages/sdk", subpaths: ["catalogue", "node", "tracing"] },
  { folder: "packages/config" },
  { folder: "packages/flow", subpaths: ["configuration", "bulk", "export", "follow", "node"] },
  {
    folder: "packages/compat-v2",
    subpaths: ["ofs-proxy"],
    exports: { "./ofs-proxy/amd": { types: "./dist/amd/ofs-proxy.d.ts", default: "./dist/amd/ofs-proxy.js" } },
  },
  { folder: "packages/plugin", subpaths: ["archive", "host", "project"] },
  { folder: "packages/connexa", subpaths: ["contract", "mock"] },
  { folder: "packages/task-queue", subpaths: ["contract", "mock", "webhooks"] },
  { folder: "packages/redis" },
  { folder: "packages/jobs" },
  { folder: "packages/webhooks", subpaths: ["receive", "send", "node"] },
  {
    folder: "apps/mock-server",
    subpaths: ["console", "jest"],
    exports: {
      "./console.html": "./dist/console.html",
      // Nothing else than a module can import it.
      "./vitest": { types: "./dist/esm/vitest.d.ts", default: "./dist/esm/vitest.js" },
    },
  },
];

/** Published, too, but to be run and not to be imported: their manifests are their own. */
export const programs: readonly string[] = ["apps/cli"];

/** What is imported of a package in a folder: the name is the folder's, in our scope. */
export const nameOf = ({ folder }: Package) => `@ofsc/${folder.replace(/^\w+\//, "")}`;
