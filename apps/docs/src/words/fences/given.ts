type Given = Readonly<Record<string, string>>;

/** What words leave to their reader, wherever they stand: types, or the line that imports it. */
const common: Given = {
  clientId: "string",
  clientSecret: "string",
  token: "string",
  secret: "string",
  login: "string",
  url: "string",
  dateFrom: "string",
  dateTo: "string",
  signal: "AbortSignal",
  error: "unknown",
  content: "Blob",
  bytes: "Uint8Array<ArrayBuffer>",
  options: 'import("@ofsc/transport").TransportOptions',
  transport: 'import("@ofsc/transport").Transport',
  ofsc: 'import("@ofsc/sdk").Ofsc',
  core: 'import("@ofsc/core").CoreClient',
  capacity: 'import("@ofsc/capacity").CapacityClient',
  metadata: 'import("@ofsc/metadata").MetadataClient',
  server: 'import("@ofsc/mock-server").MockServer',
  html: "string",
  pino: '(options?: object) => import("@ofsc/transport").Logger',
  stream: 'import { stdout as stream } from "node:process"',
  writeFile: 'import { writeFile } from "node:fs/promises"',
  readFile: 'import { readFile } from "node:fs/promises"',
  createWriteStream: 'import { createWriteStream } from "node:fs"',
  fileURLToPath: 'import { fileURLToPath } from "node:url"',
};

/** The same of one file. */
const own: Readonly<Record<string, Given>> = {
  "packages/core/README.md": {
    area: "{ bucket: string }",
    load: "() => Promise<{ subscriptionId: string | undefined; page: string } | undefined>",
    save: "(place: { subscriptionId: string | undefined; page: string }) => Promise<void>",
    handle: "(eventType: string | undefined, apptNumber: unknown) => Promise<void>",
  },
  "packages/transport/README.md": {
    report: "(name: string, attempts: unknown) => void",
  },
  "packages/contract/README.md": {
    users: 'import * as users from "@ofsc/core/users"',
    User: 'import { User } from "@ofsc/core"',
    z: 'import * as z from "@ofsc/contract/zod"',
    isContent: "(data: unknown) => data is { content: unknown[]; page: number; totalPages: number }",
  },
  "packages/metadata/README.md": { authentication: 'import("@ofsc/metadata").ShapefileLogin', URL: "string" },
  "packages/config/README.md": { config: 'import("@ofsc/config").OfscConfig' },
  "packages/flow/README.md": {
    ids: "number[]",
    save: "(id: string, event: unknown) => Promise<void>",
    definition: 'import("@ofsc/core").CreateSubscription',
    store: 'import("@ofsc/flow").Store',
    event: 'import("@ofsc/core").OfsEvent',
    replica: 'import("@ofsc/flow").Replica',
    day: "string",
    days: "string[]",
    name: "string",
    test: 'import("@ofsc/sdk").Ofsc',
    production: 'import("@ofsc/sdk").Ofsc',
  },
  "packages/webhooks/README.md": { store: 'import("@ofsc/flow").Store' },
  "packages/redis/README.md": { Redis: 'import { Redis } from "ioredis"' },
  "packages/jobs/README.md": { pool: 'import("pg").Pool' },
  "packages/plugin/README.md": {
    config: 'import { config } from "./packages_plugin_README-1.js"',
    button: "HTMLButtonElement",
    save: '(change: import("@ofsc/plugin/host").HostMessage) => Promise<[]>',
    input: "HTMLInputElement",
    plugin: 'import("@ofsc/plugin").OpenPlugin<typeof import("./packages_plugin_README-1.js").config>',
    synchronise: '(core: import("@ofsc/core").CoreClient) => Promise<void>',
    report: "(error: unknown) => void",
    photo: "Blob",
    show: "(part: unknown) => void",
    container: "HTMLElement",
    activity: "Record<string, string>",
    files: "{ path: string; content: Uint8Array<ArrayBuffer> }[]",
  },
  "packages/compat-v2/README.md": { clientID: "string" },
  "packages/connexa/README.md": {
    connexa: 'import("@ofsc/connexa").ConnexaClient',
    Redis: 'import { Redis } from "ioredis"',
    giveAccess: 'import { giveAccess } from "../../../examples/src/technician/give-access.js"',
  },
  "packages/task-queue/README.md": {
    project_id: "string",
    task_id: "string",
    queue: 'import("@ofsc/task-queue").TaskQueueClient',
    rows: 'Parameters<import("@ofsc/task-queue").TaskQueueClient["tasks"]["create"]>[0][]',
    rateLimit: 'NonNullable<Parameters<typeof import("@ofsc/task-queue/webhooks").taskReceiver>[1]>["rateLimit"]',
  },
  "apps/mock-server/README.md": {
    it: 'import { it } from "vitest"',
    domain: 'import { domain } from "@ofsc/mock-server"',
    createConsole: 'import { createConsole } from "@ofsc/mock-server/console"',
    server: 'import("@ofsc/mock-server").MockServer',
  },
  "apps/conformance/README.md": {
    Case: 'import { Case } from "../../../conformance/src/case.js"',
    between: 'import { between } from "../../../conformance/src/cases/build.js"',
    get: 'import { get } from "../../../conformance/src/cases/build.js"',
    ok: 'import { ok } from "../../../conformance/src/cases/build.js"',
    requests: 'import { requests } from "../../../conformance/src/cases/build.js"',
    status: 'import { status } from "../../../conformance/src/cases/build.js"',
  },
  "apps/dashboard/README.md": {
    jobs: 'import("@ofsc/jobs").Jobs',
    express: 'import express from "express"',
    createBullBoard: 'import { createBullBoard } from "@bull-board/api"',
    BullMQAdapter: 'import { BullMQAdapter } from "@bull-board/api/bullMQAdapter"',
    ExpressAdapter: 'import { ExpressAdapter } from "@bull-board/express"',
  },
  "docs/guides/extending.md": {
    z: 'import * as z from "zod"',
    readOnly: 'import { readOnly } from "../../../examples/src/layers/read-only.js"',
    metadataCache: 'import { metadataCache } from "../../../examples/src/layers/metadata-cache.js"',
    myWorkSkill: 'import("@ofsc/sdk").StandardSchema<import("@ofsc/sdk").WorkSkill>',
    activities: 'import * as activities from "@ofsc/core/activities"',
    Temporal: "{ PlainDate: { from(text: string): { readonly year: number } } }",
  },
  "docs/guides/observability.md": {
    winston: 'Record<"debug" | "info" | "warn" | "error", (text: string, record: object) => void>',
    tracing: 'import { tracing } from "@ofsc/transport/tracing"',
  },
  "docs/guides/plugins.md": {
    createConsole: 'import { createConsole } from "@ofsc/mock-server/console"',
  },
  "docs/guides/connexa-versions.md": {
    connexa: 'import("@ofsc/connexa").ConnexaClient',
    id: "string",
    serviceId: "string",
  },
  "docs/guides/your-own-api.md": {
    books: 'import { books } from "../../../examples/src/own-api/library.js"',
    shelf: 'Map<string | undefined, import("../../../examples/src/own-api/library.js").Book>',
  },
};

/** The files that are given something of their own. */
export const filesGiven = (): string[] => Object.keys(own);

export const givenIn = (file: string): { readonly common: Given; readonly own: Given } => ({
  common,
  own: own[file] ?? {},
});
