// What the types of @ofsc/jobs promise. Written by `pnpm api`.

// "."
export { Batches, BridgeEndpoint, BridgeEndpoints, BridgeResult, ByteRange, ExportFormat, ExportJob, ExportResult, FailedPart, ImportJob, ImportResult, JobCancelledError, JobConflictError, JobFailedError, JobHandle, JobProgress, JobSummary, JobUnknownError, Jobs, JobsOptions, Parts, PostgresClient, PostgresPool, PostgresSharing, PostgresSharingOptions, WorkerClient, WorkerOptions, createJobs, folder, postgresSharing, standardBatches, work };

export declare class JobCancelledError extends OfscError {
    readonly name = "JobCancelledError";
    readonly code = "job_cancelled";
    readonly id: string;
    constructor(id: string);
}

export declare class JobConflictError extends OfscError {
    readonly name = "JobConflictError";
    readonly code = "job_conflict";
    readonly id: string;
    constructor(id: string);
}

export declare class JobFailedError extends OfscError {
    readonly name = "JobFailedError";
    readonly code = "job_failed";
    readonly id: string;
    readonly missing: readonly FailedPart[];
    constructor(id: string, missing: readonly FailedPart[], reason: string);
}

export declare class JobUnknownError extends OfscError {
    readonly name = "JobUnknownError";
    readonly code = "job_unknown";
    readonly id: string;
    constructor(id: string);
}

export declare const standardBatches: Batches;

export declare function createJobs(options: JobsOptions): Jobs;

export declare function folder(path: string): Parts;

export declare function postgresSharing(pool: PostgresPool, { name, table }: PostgresSharingOptions): PostgresSharing;

export declare function work(ofsc: WorkerClient, parts: Parts, options: WorkerOptions): Promise<void>;

export interface BridgeEndpoint extends Omit<Endpoint, "name">, Pick<SendOptions, "fetch" | "delaysMs" | "timeoutMs" | "onEndpoint"> {
    readonly store?: Store;
    readonly idleMs?: readonly [
        number,
        number
    ];
}

export interface BridgeResult {
    readonly ended: "gone";
}

export interface ByteRange {
    readonly start: number;
    readonly end: number;
}

export interface ExportJob extends ExportActivities {
    format: ExportFormat;
    partDays?: number;
}

export interface ExportResult {
    readonly parts: readonly string[];
    readonly rows: number;
}

export interface FailedPart {
    readonly part: string;
    readonly reason: string;
}

export interface ImportJob {
    batch: string;
    source: string;
}

export interface ImportResult {
    readonly rows: number;
    readonly failed: number;
    readonly deadLetters: readonly string[];
}

export interface JobHandle<Result> {
    readonly id: string;
    progress(): Promise<JobProgress>;
    result(signal?: AbortSignal): Promise<Result>;
    cancel(): Promise<void>;
}

export interface JobProgress extends WorkProgress {
    readonly state: "waiting" | "working" | "done" | "failed" | "cancelled";
    readonly parts: {
        readonly done: number;
        readonly failed: number;
        readonly total: number;
    };
}

export interface JobSummary {
    readonly id: string;
    readonly kind: "export" | "import";
    readonly at: number;
}

export interface Jobs {
    export(id: string, work: ExportJob): Promise<JobHandle<ExportResult>>;
    import(id: string, work: ImportJob): Promise<JobHandle<ImportResult>>;
    bridge(endpoint: string, definition: CreateSubscription): Promise<JobHandle<BridgeResult>>;
    get(id: string): Promise<JobHandle<ExportResult | ImportResult> | undefined>;
    list(): Promise<JobSummary[]>;
    readonly queues: readonly Queue[];
    close(): Promise<void>;
}

export interface JobsOptions {
    connection: string | object;
    backend?: "redis" | "postgres" | undefined;
    prefix?: string | undefined;
    onError?: ((error: Error) => void) | undefined;
}

export interface Parts {
    write(name: string, content: AsyncIterable<Uint8Array>): Promise<void>;
    read(name: string, range?: ByteRange): AsyncIterable<Uint8Array>;
    has(name: string): Promise<boolean>;
}

export interface PostgresClient {
    query(text: string, values?: unknown[]): Promise<{
        readonly rows: readonly object[];
    }>;
    on(event: "error" | "end" | "notification", listener: () => void): unknown;
    release(destroy?: boolean): void;
}

export interface PostgresPool {
    query(text: string, values?: unknown[]): Promise<{
        readonly rows: readonly object[];
    }>;
    connect(): Promise<PostgresClient>;
}

export interface PostgresSharing {
    readonly places: SharedPlaces;
    readonly store: Store;
    close(): Promise<void>;
}

export interface PostgresSharingOptions {
    name: string;
    table?: string | undefined;
}

export interface WorkerClient {
    readonly core: CoreClient;
    readonly transport: Sender;
}

export interface WorkerOptions extends JobsOptions {
    signal: AbortSignal;
    concurrency?: number | undefined;
    places?: number | undefined;
    batches?: Batches | undefined;
    onReady?: (() => void) | undefined;
    endpoints?: BridgeEndpoints | undefined;
}

export type Batches = Readonly<Record<string, Batch<never, never>>>;

export type BridgeEndpoints = Readonly<Record<string, BridgeEndpoint>>;

export type ExportFormat = "ndjson" | "csv" | "parquet";
