// What the types of @ofsc/flow promise. Written by `pnpm api`.

// "."
export { AcknowledgeError, ActivityBatchOptions, Batch, BulkError, BulkFailure, BulkOptions, BulkOutcome, BulkPlan, BulkRun, BulkSummary, Change, ChangedDays, CheckpointError, CheckpointPlace, CreateOnceOptions, CreatedOnce, DayRange, Delivery, EachRowOptions, ExportActivities, ExportEstimate, ExportOptions, ExportRun, ExportSource, ExportWindow, ExportedPage, FollowHealth, FollowOptions, FollowedEvent, Following, Found, From, Gap, GetManyOptions, Got, Held, Lease, LeaseLostError, MapRowsOptions, MappedRow, Replica, ReplicateOptions, RowError, RowOutcome, Rows, Sink, Slot, Store, StoreConflictError, StoreError, StoreLeaseOptions, Stored, SubscriptionLimitError, WorkOptions, WorkProgress, WorkZoneOperations, activityBatch, bulk, createOnce, eachRow, exportActivities, follow, getMany, inventoriesBatch, isEvent, mapRows, memoryStore, overWindows, poll, positionsBatch, replicate, slots, slotsOf, statisticsBatch, storeLease, today, windows, workSchedulesBatch, workSkillsBatch, workZonesBatch, workZonesReplace };

// "./configuration"
export { Applied, ApplyOptions, Configuration, ConfigurationOptions, Difference, Item, Plan, PlanOptions, PlanStep, apply, diff, kindNames, plan, pull };

// "./bulk"
export { ActivityBatchOptions, Batch, BulkError, BulkFailure, BulkOptions, BulkOutcome, BulkPlan, BulkRun, BulkSummary, CreateOnceOptions, CreatedOnce, EachRowOptions, Found, MapRowsOptions, MappedRow, RowError, RowOutcome, WorkZoneOperations, activityBatch, bulk, createOnce, eachRow, inventoriesBatch, mapRows, positionsBatch, statisticsBatch, workSchedulesBatch, workSkillsBatch, workZonesBatch, workZonesReplace };

// "./export"
export { ExportActivities, ExportEstimate, ExportOptions, ExportRun, ExportSource, ExportWindow, ExportedPage, exportActivities };

// "./follow"
export { AcknowledgeError, Delivery, FollowHealth, FollowOptions, FollowedEvent, Following, From, Gap, SubscriptionLimitError, follow, isEvent, poll };

// "./node"
export { ColumnError, CsvSinkOptions, DailyExtractOptions, ExtractedFile, ParquetManifest, ParquetSinkOptions, ParquetType, ReadCsvOptions, RowFormatError, Saved, ToFileOptions, csvSink, dailyExtracts, fileStore, ndjsonSink, parquetSink, readCsv, readNdjson, toFile };

export declare class AcknowledgeError extends OfscError {
    readonly name = "AcknowledgeError";
    readonly code = "not_acknowledged";
    constructor(key: string);
}

export declare class BulkError extends OfscError {
    readonly name = "BulkError";
    readonly code = "bulk";
    readonly summary: BulkSummary;
    readonly failures: readonly BulkFailure[];
    constructor(summary: BulkSummary, failures: readonly BulkFailure[]);
}

export declare class CheckpointError extends OfscError {
    readonly name = "CheckpointError";
    readonly code = "checkpoint";
    readonly key: string;
    readonly found: string;
    readonly expected: string;
    constructor(key: string, found: string, expected: string);
}

export declare class ColumnError extends OfscError {
    readonly name = "ColumnError";
    readonly code = "column";
    readonly columns: readonly string[];
    constructor(path: string, columns: readonly string[]);
}

export declare class LeaseLostError extends OfscError {
    readonly name = "LeaseLostError";
    readonly code = "lease_lost";
    constructor(key: string);
}

export declare class RowFormatError extends OfscError {
    readonly name = "RowFormatError";
    readonly code = "row_format";
    readonly path: string;
    readonly line: number;
    constructor(path: string, line: number, message: string, cause: unknown);
}

export declare class StoreConflictError extends OfscError {
    readonly name = "StoreConflictError";
    readonly code = "store_conflict";
    readonly key: string;
    constructor(key: string);
}

export declare class StoreError extends OfscError {
    readonly name = "StoreError";
    readonly code = "store";
    readonly key: string;
    constructor(key: string, message: string, cause?: unknown);
}

export declare class SubscriptionLimitError extends OfscError {
    readonly name = "SubscriptionLimitError";
    readonly code = "subscription_limit";
    readonly titles: readonly string[];
    constructor(titles: readonly string[], cause: unknown);
}

export declare const kindNames: readonly string[];

export declare function activityBatch(parameters: BulkUpdateActivitiesParameters, { find }?: ActivityBatchOptions): Batch<BulkUpdateActivity, typeof bulkUpdate>;

export declare function apply(metadata: MetadataClient, { steps }: Plan, options?: ApplyOptions): Promise<Applied[]>;

export declare function bulk<Row, O extends Operation>(sender: Sender, batch: Batch<Row, O>, rows: Rows<Row>, options?: BulkOptions<Row>): BulkRun<Row>;

export declare function createOnce(core: Pick<CoreClient, "activities">, activity: BulkUpdateActivity, { by, signal, attempts, backoffMs }: CreateOnceOptions): Promise<CreatedOnce>;

export declare function csvSink<Row extends object>(path: string, options?: CsvSinkOptions): Sink<Row>;

export declare function dailyExtracts(core: Pick<CoreClient, "dailyExtract">, days: Iterable<string>, folder: string, { files: wanted, signal, gzip }?: DailyExtractOptions): AsyncGenerator<ExtractedFile>;

export declare function diff(source: Configuration, target: Configuration, only?: readonly string[]): Difference[];

export declare function eachRow<Row, O extends Operation>(operation: O, toArguments: (row: Row) => Arguments<O>, { keyOf, toOutcome, replay, find }?: EachRowOptions<Row, O>): Batch<Row, O>;

export declare function exportActivities(core: ExportSource, query: ExportActivities, options?: ExportOptions): ExportRun;

export declare function fileStore(folder: string): Store;

export declare function follow(events: CoreClient["events"], definition: CreateSubscription, options: FollowOptions): Following;

export declare function getMany<Id, Thing>(ids: Iterable<Id> | AsyncIterable<Id>, get: (id: Id, signal: AbortSignal) => PromiseLike<Thing>, { concurrency, signal }?: GetManyOptions): AsyncGenerator<Got<Id, Thing>>;

export declare function inventoriesBatch(): Batch<BulkUpdateResourceInventories, typeof bulkUpdate.inventories>;

export declare function isEvent<Type extends EventType>(event: OfsEvent, type: Type): event is EventOf<Type>;

export declare function mapRows<Row, Result>(rows: Rows<Row>, work: (row: Row, index: number, signal: AbortSignal) => PromiseLike<Result>, { concurrency, signal, ordered }?: MapRowsOptions): AsyncGenerator<MappedRow<Row, Result>, void, void>;

export declare function memoryStore(): Store;

export declare function ndjsonSink<Row = unknown>(path: string): Sink<Row>;

export declare function overWindows<Item>(range: DayRange, list: (window: DayRange) => AsyncIterable<Item>, days?: number): AsyncGenerator<Item>;

export declare function parquetSink<Row extends object>(folder: string, { columns, rowGroup }?: ParquetSinkOptions): Sink<Row>;

export declare function plan(source: Configuration, target: Configuration, { only, prune }?: PlanOptions): Plan;

export declare function poll(events: CoreClient["events"], definition: CreateSubscription, options: FollowOptions): Promise<Delivery | undefined>;

export declare function positionsBatch(): Batch<SetPosition, typeof positions.set>;

export declare function pull(metadata: MetadataClient, { only, signal }?: ConfigurationOptions): Promise<Configuration>;

export declare function readCsv<Row = Record<string, string | number>>(path: string, { numbers, delimiter }?: ReadCsvOptions): AsyncGenerator<Row, void, void>;

export declare function readNdjson<Row = Record<string, unknown>>(path: string): AsyncGenerator<Row, void, void>;

export declare function replicate(core: CoreClient, query: ExportActivities, replica: Replica, options?: ReplicateOptions): Promise<never>;

export declare function slots(capacity: Pick<CapacityClient, "booking">, activity: FindBookingOptions): Promise<Slot[]>;

export declare function slotsOf({ dates, timeSlotsDictionary, ...answer }: BookingOptions, activityType: string): Slot[];

export declare function statisticsBatch<O extends ItemsOperation>(operation: O): Batch<BodyItem<O>, O>;

export declare function storeLease(store: Store, { leaseMs }?: StoreLeaseOptions): Lease;

export declare function toFile(download: PromiseLike<Download>, path: string, options?: ToFileOptions): Promise<Saved>;

export declare function today(resource: Pick<Resource, "timeZoneIANA" | "timeZoneDiff">, plus?: number, now?: Date): string;

export declare function windows({ dateFrom, dateTo }: DayRange, days?: number): DayRange[];

export declare function workSchedulesBatch(): Batch<BulkUpdateWorkSchedule, typeof bulkUpdate.workSchedules>;

export declare function workSkillsBatch(): Batch<BulkUpdateWorkSkill, typeof bulkUpdate.workSkills>;

export declare function workZonesBatch(): Batch<BulkUpdateWorkZone, typeof bulkUpdate.workZones>;

export declare function workZonesReplace<All extends ItemsOperation, Some extends ItemsOperation>({ replaceAll, update, }: WorkZoneOperations<All, Some>): Batch<BodyItem<Some>, Some>;

export interface ActivityBatchOptions {
    find?: ((row: BulkUpdateActivity, sender: Sender, options: RequestOptions) => Promise<Found>) | undefined;
}

export interface ApplyOptions extends CallSettings {
    onStep?: ((applied: Applied) => void) | undefined;
}

export interface Batch<Row, O extends Operation = Operation> {
    readonly operation: O;
    readonly first?: Operation;
    readonly most: {
        readonly rows: number;
        readonly bytes: number;
    };
    readonly parameters?: unknown;
    readonly toArguments: (rows: readonly Row[]) => Arguments<O>;
    readonly toOutcomes: (answer: Output<O>, rows: readonly Row[]) => readonly RowOutcome[];
    readonly keyOf?: ((row: Row) => string | undefined) | undefined;
    readonly replay?: boolean | ((row: Row) => boolean);
    readonly find?: ((row: Row, sender: Sender, options: RequestOptions) => Promise<Found>) | undefined;
}

export interface BulkFailure {
    readonly index: number;
    readonly error: RowError;
}

export interface BulkOptions<Row> extends WorkOptions {
    concurrency?: number | undefined;
    rows?: number | undefined;
    attempts?: number | undefined;
    backoffMs?: readonly [
        number,
        number
    ] | undefined;
    giveUpAfterMs?: number | undefined;
    deadLetters?: Sink<BulkOutcome<Row>> | undefined;
    dryRun?: "check" | undefined;
    stopAfter?: number | undefined;
}

export interface BulkPlan {
    readonly rows: number;
    readonly calls: number;
    readonly bytes: number;
    readonly rounds: number;
}

export interface BulkRun<Row> extends AsyncIterable<BulkOutcome<Row>> {
    readonly progress: WorkProgress;
    readonly plan: BulkPlan;
    finish(): Promise<BulkSummary>;
}

export interface BulkSummary {
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly failed: number;
    readonly unknown: number;
    readonly skipped: number;
}

export interface CallSettings {
    readonly signal?: AbortSignal | undefined;
}

export interface Change {
    readonly id: number;
    readonly activity: ListedActivity | null;
}

export interface ChangedDays {
    readonly dateFrom: string;
    readonly dateTo: string;
}

export interface CheckpointPlace {
    readonly store: Store;
    readonly key: string;
}

export interface ConfigurationOptions extends CallSettings {
    only?: readonly string[] | undefined;
}

export interface CreateOnceOptions {
    by: "apptNumber" | "apptNumberPlusCustomerNumber" | "apptNumberPlusIbAssetId";
    signal?: AbortSignal | undefined;
    attempts?: number | undefined;
    backoffMs?: readonly [
        number,
        number
    ] | undefined;
}

export interface CreatedOnce {
    readonly activityId: number;
    readonly status: "created" | "existing";
    readonly attempts: number;
}

export interface CsvSinkOptions {
    columns?: readonly string[] | undefined;
}

export interface DailyExtractOptions extends Pick<ToFileOptions, "signal" | "gzip"> {
    files?: readonly string[] | undefined;
}

export interface DayRange {
    readonly dateFrom: string;
    readonly dateTo: string;
}

export interface Delivery {
    readonly events: readonly FollowedEvent[];
    readonly gap?: Gap;
    ack(): Promise<void>;
}

export interface Difference {
    readonly kind: string;
    readonly label: string;
    readonly change: "missing" | "surplus" | "different";
    readonly source?: Item;
    readonly target?: Item;
    readonly members: readonly string[];
    readonly writable: boolean;
}

export interface EachRowOptions<Row, O extends Operation> {
    keyOf?: ((row: Row) => string | undefined) | undefined;
    toOutcome?: ((answer: Output<O>, row: Row) => RowOutcome) | undefined;
    replay?: (boolean | ((row: Row) => boolean)) | undefined;
    find?: Batch<Row, O>["find"] | undefined;
}

export interface ExportActivities extends Omit<ListActivities, "offset" | "limit" | "dateFrom" | "dateTo"> {
    dateFrom: string;
    dateTo: string;
}

export interface ExportEstimate {
    readonly rows: number;
    readonly calls: number;
    readonly bytes: number;
    readonly rowsPerSecond: number;
    readonly durationMs: number;
}

export interface ExportOptions extends WorkOptions {
    concurrency?: number | undefined;
    pageRows?: number | undefined;
    ordered?: boolean | undefined;
    distinct?: boolean | undefined;
    giveUpAfterMs?: number | undefined;
    backoffMs?: readonly [
        number,
        number
    ] | undefined;
}

export interface ExportRun extends AsyncIterable<ListedActivity> {
    readonly progress: WorkProgress;
    pages(): AsyncIterable<ExportedPage>;
    to(sink: Sink<ListedActivity>): Promise<WorkProgress>;
    estimate(): Promise<ExportEstimate>;
}

export interface ExportWindow {
    readonly dateFrom?: string;
    readonly dateTo?: string;
    readonly resources?: readonly string[];
}

export interface ExportedPage {
    readonly window: ExportWindow;
    readonly items: readonly ListedActivity[];
    readonly last: boolean;
}

export interface ExtractedFile extends Saved {
    readonly day: string;
    readonly name: string;
}

export interface FollowHealth {
    readonly state: "standby" | "reading" | "idle" | "waiting" | "stopped";
    readonly lagMs: number;
    readonly behind: boolean;
    readonly readAt?: number;
    readonly error?: unknown;
}

export interface FollowOptions {
    store: Store;
    key?: string | undefined;
    signal?: AbortSignal | undefined;
    idleMs?: readonly [
        number,
        number
    ] | undefined;
    from?: From | undefined;
    overlapMs?: number | undefined;
    readAhead?: number | undefined;
    pageEvents?: number | undefined;
    lease?: Lease | undefined;
    onBehind?: ((health: FollowHealth) => void) | undefined;
    now?: (() => number) | undefined;
}

export interface FollowedEvent {
    readonly id: string;
    readonly event: OfsEvent;
}

export interface Following extends AsyncIterable<Delivery> {
    health(): FollowHealth;
}

export interface Gap {
    readonly kind: "expired" | "lost";
    readonly from: number;
    readonly to: number;
}

export interface GetManyOptions {
    concurrency?: number | undefined;
    signal?: AbortSignal | undefined;
}

export interface Got<Id, Thing> {
    readonly id: Id;
    readonly found: Thing | undefined;
}

export interface Held {
    readonly lost: AbortSignal;
    release(): Promise<void>;
}

export interface Lease {
    hold(key: string, signal: AbortSignal): Promise<Held>;
}

export interface MapRowsOptions {
    concurrency?: number | undefined;
    signal?: AbortSignal | undefined;
    ordered?: boolean | undefined;
}

export interface ParquetManifest {
    readonly files: readonly {
        readonly name: string;
        readonly rows: number;
    }[];
    readonly rows: number;
}

export interface ParquetSinkOptions {
    columns?: Readonly<Record<string, ParquetType>> | undefined;
    rowGroup?: number | undefined;
}

export interface Plan {
    readonly steps: readonly PlanStep[];
    readonly left: readonly Difference[];
}

export interface PlanOptions {
    only?: readonly string[] | undefined;
    prune?: boolean | undefined;
}

export interface PlanStep extends Difference {
    readonly action: "create" | "update" | "delete";
}

export interface ReadCsvOptions {
    numbers?: readonly string[] | undefined;
    delimiter?: string | undefined;
}

export interface Replica {
    read(): Promise<unknown>;
    apply(changes: readonly Change[], position: unknown, days?: ChangedDays): Promise<void>;
}

export interface ReplicateOptions extends Omit<FollowOptions, "store" | "from" | "key">, Pick<ExportOptions, "pageRows" | "concurrency" | "onProgress"> {
    title?: string | undefined;
    reads?: number | undefined;
    onCopied?: (() => void) | undefined;
}

export interface RowError {
    readonly code: string;
    readonly message: string;
    readonly status?: number;
    readonly retryable: boolean;
    readonly problems?: readonly Problem[];
}

export interface Saved {
    readonly path: string;
    readonly bytes: number;
    readonly skipped: boolean;
}

export interface Sink<Row> {
    write(rows: readonly Row[]): Promise<void>;
    flush?(): Promise<void>;
    close?(): Promise<void>;
    position?(): unknown;
    rewind?(position: unknown): Promise<void>;
}

export interface Slot {
    readonly date: string;
    readonly timeSlot: string;
    readonly timeFrom?: string;
    readonly timeTo?: string;
    readonly area: string;
    readonly timeZone?: string;
    readonly remainingQuota?: number;
    readonly recommended: boolean;
    readonly booking: {
        readonly resourceId: string;
        readonly date: string;
        readonly timeSlot: string;
        readonly activityType: string;
        readonly duration?: number;
    };
}

export interface Store {
    read<Value>(key: string): Promise<Stored<Value> | undefined>;
    write<Value>(key: string, value: Value, over?: string): Promise<string>;
}

export interface StoreLeaseOptions {
    leaseMs?: number | undefined;
}

export interface Stored<Value> {
    readonly value: Value;
    readonly version: string;
}

export interface ToFileOptions {
    gzip?: boolean | undefined;
    resume?: boolean | undefined;
    signal?: AbortSignal | undefined;
    onProgress?: ((bytes: number, total: number | undefined) => void) | undefined;
}

export interface WorkOptions {
    signal?: AbortSignal | undefined;
    checkpoint?: CheckpointPlace | undefined;
    onProgress?: ((progress: WorkProgress) => void) | undefined;
}

export interface WorkProgress {
    readonly done: number;
    readonly total?: number;
    readonly failed: number;
    readonly calls: number;
    readonly rate: number;
    readonly remainingMs?: number;
}

export interface WorkZoneOperations<All extends ItemsOperation, Some extends ItemsOperation> {
    readonly replaceAll: All;
    readonly update: Some;
}

export type Applied = {
    readonly step: PlanStep;
    readonly outcome: "done";
} | {
    readonly step: PlanStep;
    readonly outcome: "failed";
    readonly error: unknown;
};

export type BulkOutcome<Row> = RowOutcome & {
    readonly row: Row;
    readonly index: number;
    readonly attempts: number;
};

export type Configuration = Readonly<Record<string, Readonly<Record<string, Item>>>>;

export type ExportSource = Pick<CoreClient, "activities" | "resources">;

export type Found = "applied" | "absent" | "unknown";

export type From = "now" | "oldest" | Date;

export type Item = Readonly<Record<string, unknown>>;

export type MappedRow<Row, Result> = PromiseSettledResult<Result> & {
    readonly row: Row;
    readonly index: number;
};

export type ParquetType = "STRING" | "DOUBLE" | "INT32" | "BOOLEAN";

export type RowOutcome = {
    readonly status: "created" | "updated" | "unchanged";
    readonly id?: number | string;
    readonly warnings?: readonly string[];
} | {
    readonly status: "failed";
    readonly error: RowError;
} | {
    readonly status: "unknown";
    readonly error: RowError;
} | {
    readonly status: "skipped";
};

export type Rows<Row> = Iterable<Row> | AsyncIterable<Row> | ReadableStream<Row>;

type BodyItem<O> = O extends {
    readonly body: Model<infer Body>;
} ? Body extends {
    items: (infer Item)[];
} ? Item : never : never;

type ItemsOperation = Operation & {
    readonly body: Model<{
        items: readonly unknown[];
    }>;
};
