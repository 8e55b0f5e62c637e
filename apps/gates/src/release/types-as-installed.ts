import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run } from "release/execute";

const require = createRequire(import.meta.url);

/** A compiler, and how it is to find the packages. */
export interface Compiler {
  /** What it is a dependency of this folder as. */
  readonly name: string;
  readonly module: "node16" | "nodenext" | "esnext" | "commonjs";
  readonly resolution: "node16" | "nodenext" | "bundler" | "node";
  /** With the types of Node, or with no library but the language's own. */
  readonly types: "node" | "none";
}

/** From the oldest that is supported to the newest, each way to resolve, with and without Node's types. */
export const compilers: readonly Compiler[] = [
  { name: "typescript-5.4", module: "nodenext", resolution: "nodenext", types: "node" },
  { name: "typescript-5.4", module: "commonjs", resolution: "node", types: "none" },
  { name: "typescript", module: "node16", resolution: "node16", types: "none" },
  { name: "typescript-6", module: "esnext", resolution: "bundler", types: "none" },
  { name: "typescript-7", module: "node16", resolution: "node16", types: "none" },
  { name: "typescript-7", module: "nodenext", resolution: "nodenext", types: "node" },
  { name: "typescript-7", module: "esnext", resolution: "bundler", types: "none" },
];

/** What a user may write in the language's own terms, and what has to be refused. */
const portable = `
import { createOfsc, isOfscError, jwtBearer } from "@ofsc/sdk";
import * as activities from "@ofsc/core/activities";
import { toOpenApi } from "@ofsc/contract/openapi";
import { catalogue } from "@ofsc/sdk/catalogue";

export async function main(): Promise<void> {
  const ofsc = createOfsc({ instance: "acme", clientId: "app", clientSecret: "secret" });
  const { items } = await ofsc.core.activities.list({ resources: ["A"], dateFrom: "2026-12-01", dateTo: "2026-12-02" });
  for (const { activityId } of items) await ofsc.core.activities.start(activityId ?? 0);
  const { response, data } = await ofsc.core.users.list().withResponse();
  const status: number = response.status;
  // @ts-expect-error: a key is text, a secret, a CryptoKey or a function
  jwtBearer({ applicationId: "app", key: 42 });
  // @ts-expect-error: no such member
  data.items[0]?.nobody;
  return void [status, activities.list, toOpenApi, catalogue, isOfscError];
}
`;

/** What is made for Node wants its types. */
const forNode = `
import { createMockServer } from "@ofsc/mock-server";
import { createOfsc as createForNode } from "@ofsc/sdk/node";
import { tracing } from "@ofsc/sdk/tracing";
import { fileUpload, nodeExchange } from "@ofsc/transport/node";

export async function forNode(): Promise<void> {
  const server = createMockServer();
  const { instance, clientId, clientSecret } = server.credentials;
  const ofsc = createForNode({ instance, clientId, clientSecret, layers: [tracing()], exchange: nodeExchange() });
  await ofsc.close();
  return void fileUpload;
}
`;

/** The compiler's program; undefined where there is none for this processor. */
export function findCompiler({ name }: Compiler): string | undefined {
  const folder = dirname(require.resolve(`${name}/package.json`));
  return [join(folder, "lib/tsc.js"), join(folder, "bin/tsc")].find((file) => existsSync(file));
}

/** Compiles a user's program in a folder where the packages are installed; what the compiler says, if anything. */
export async function compile(folder: string, compiler: Compiler): Promise<string> {
  const { module, resolution, types } = compiler;
  const endings = resolution.startsWith("node1") || resolution === "nodenext" ? ["mts", "cts"] : ["ts"];
  const files = endings.map((ending) => `types-${resolution}-${types}.${ending}`);
  for (const file of files) await writeFile(join(folder, file), types === "node" ? portable + forNode : portable);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022"],
    types: types === "node" ? ["node"] : [],
    module,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    // zod's own declarations want it where modules are found the oldest way.
    esModuleInterop: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const project = join(folder, `tsconfig.${compiler.name}-${resolution}-${types}.json`);
  await writeFile(project, JSON.stringify({ compilerOptions, files }));
  const { ok, output } = await run(process.execPath, [findCompiler(compiler) ?? "", "-p", project], folder);
  return ok ? "" : output;
}
