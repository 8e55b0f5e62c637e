// What the types of @ofsc/contract promise. Written by `pnpm api`.

// "."
export { Ahead, AllOptions, AnyPage, Arguments, Attempt, Bounds, Bytes, Call, CallResult, Client, Content, Contract, Decode, DecodeError, Decoded, Decoding, Definition, Download, Drift, EncodedBody, Encoding, ErrorFacts, Expected, Facts, Field, Given, Invocation, Limit, Link, Linked, ListOperation, ListStyle, Listing, MetadataCatalog, Model, OfscError, Open, Operation, OptionKind, OptionTable, Output, Page, PageFacts, PagePromise, Paging, PagingError, PathArguments, PathValue, Payload, Place, Position, Problem, ProblemCode, Progress, RequestOptions, Route, Said, Sender, Shape, Step, Timeouts, Transfer, Upload, Vendor, Verb, WebBlob, WebBody, WebFetch, WebFormData, WebHeaders, WebInit, WebReader, WebRequest, WebResponse, WebSearchParams, WebSignal, WebUrl, Wish, allAtOnce, annotate, argumentsOf, byHasMore, byLink, byOffset, byToken, bytes, call, checkBody, checkInvocation, checkOptions, contentDisposition, copyError, createCall, createClient, date, dateTime, decoded, definitionOf, describeProblem, dictionary, extensible, factsOf, fieldOf, file, fileNameOf, forbidRepeat, form, hasBrand, int, isHarmless, isObject, isOperation, isOptional, isOwnCheck, isReplayable, isSchema, isStream, kinds, linked, mapOperations, max, maxLength, members, min, minLength, modelOf, multipart, nearest, object, once, openEnum, parseRoute, passes, patch, pathOf, pathValueOf, pattern, present, problem, problemsOf, readQuery, rebuildError, responseOf, rule, schemaOf, statusesOf, stepsOf, time, timeoutOptions, toBytes, toCheck, toInvocation, validation, walk, writePath, writeQuery };

// "./openapi"
export { Descriptions, NamedSchema, OpenApiDocument, Schema, Schemas, createSchemas, toOpenApi };

// "./zod"
export { ZodMiniArray, ZodMiniBoolean, ZodMiniEnum, ZodMiniNullable, ZodMiniNumber, ZodMiniObject, ZodMiniOptional, ZodMiniString, ZodMiniType, any, array, boolean, catchall, clone, core, enum, extend, lazy, nullable, number, object, optional, record, strictObject, string, union, unknown };

// "./mock"
export { Listener, Mock, MockOptions, Received, Refused, createMock };

declare const isFunction: (value: unknown) => boolean;

export declare class DecodeError extends OfscError {
    #private;
    readonly name = "DecodeError";
    readonly code = "decode";
    constructor(what: string, data: unknown, { name, route, attempts, cause, repeatable }: Failed);
    get data(): unknown;
}

export declare class OfscError extends Error {
    readonly name: string;
    readonly code: string;
    readonly operation?: string;
    readonly route?: string;
    readonly attempts?: readonly Attempt[];
    readonly retryable: boolean;
    readonly repeatable: boolean;
    readonly transient: boolean;
    readonly retryAfterMs?: number;
    readonly position?: Position;
    constructor(message: string, { cause, retryable, repeatable, ...facts }?: ErrorFacts);
    toJSON(): Record<string, unknown>;
}

export declare class PagingError extends OfscError {
    readonly name = "PagingError";
    readonly code = "paging";
}

export declare class Refused extends Error {
    readonly name = "Refused";
    readonly status: number;
    readonly body: unknown;
    readonly headers: Readonly<Record<string, string>>;
    constructor(status: number, body?: unknown, headers?: Readonly<Record<string, string>>);
}

export declare const allAtOnce: Paging;

export declare const byHasMore: Paging;

export declare const byLink: Paging;

export declare const byOffset: Paging;

export declare const byToken: Paging;

export declare const bytes: Encoding;

export declare const date: () => z.ZodMiniString<string>;

export declare const dateTime: () => z.ZodMiniString<string>;

export declare const definitionOf: (schema: Schema) => Definition;

export declare const factsOf: (schema: Schema) => Facts;

export declare const fieldOf: (model: Model<unknown>) => Field;

export declare const file: Decoding;

export declare const form: Encoding;

export declare const int: () => z.ZodMiniNumber<number>;

export declare const isOwnCheck: (schema: Schema) => boolean;

export declare const isSchema: (value: unknown) => value is Schema;

export declare const isStream: (value: unknown) => value is ReadableStream;

export declare const kinds: {
    text: [
        string,
        (value: unknown) => value is string
    ];
    callback: [
        string,
        typeof isFunction
    ];
    onOrOff: [
        string,
        (value: unknown) => value is boolean
    ];
    milliseconds: [
        string,
        (value: unknown) => boolean
    ];
    count: [
        string,
        (value: unknown) => boolean
    ];
};

export declare const linked: () => {
    links: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<Link>>>;
};

export declare const max: (most: number) => z.core.$ZodCheck<number>;

export declare const maxLength: (most: number) => z.core.$ZodCheck<string | unknown[]>;

export declare const members: <T extends object>(of: readonly (keyof T & string)[], bounds: {
    least?: number;
    most?: number;
}) => z.core.$ZodCheck<T>;

export declare const min: (least: number) => z.core.$ZodCheck<number>;

export declare const minLength: (least: number) => z.core.$ZodCheck<string | unknown[]>;

export declare const multipart: Encoding;

export declare const pattern: (form: RegExp, words: string) => z.core.$ZodCheck<string>;

export declare const stepsOf: (list: Listing) => AsyncGenerator<Step>;

export declare const time: () => z.ZodMiniString<string>;

export declare const timeoutOptions: OptionTable;

export declare const toBytes: (text: string) => Bytes;

export declare const validation: OptionKind;

export declare function annotate(error: OfscError, facts: ErrorFacts): void;

export declare function argumentsOf(operation: Operation): readonly Place[];

export declare function call<const O extends Operation>(sender: Sender, operation: O, ...args: Arguments<O>): Result<O>;

export declare function checkBody(model: Model<unknown>, body: unknown): Problem[];

export declare function checkInvocation(operation: Operation, invocation: Invocation, lists?: ListStyle): Problem[];

export declare function checkOptions(table: OptionTable, given: unknown, path?: Problem["path"]): Problem[];

export declare function contentDisposition(name: string): string;

export declare function copyError(error: unknown): unknown;

export declare function createCall<T>(sent: Promise<CallResult<unknown>>): Call<T>;

export declare function createClient<C extends Contract>(contract: C, sender: Sender, name?: string): Client<C>;

export declare function createMock(contract: Contract, options: MockOptions): Mock;

export declare function createSchemas(contract: Contract, texts?: Descriptions): Schemas;

export declare function decoded<const O extends Operation, T>(operation: O, decode: (data: Raw<O>) => T | Promise<T>): Decoded<O, T>;

export declare function describeProblem(problem: Problem): string;

export declare function dictionary<T>(value: z.ZodMiniType<T>): z.ZodMiniType<Record<string, T>>;

export declare function extensible<T extends object>(shape: Shape<T>): z.ZodMiniType<T>;

export declare function fileNameOf(header: string | null): string | undefined;

export declare function forbidRepeat(error: OfscError): void;

export declare function hasBrand(error: unknown): error is OfscError;

export declare function isHarmless({ code }: Wish): boolean;

export declare function isObject(value: unknown): value is object;

export declare function isOperation(node: Operation | Contract): node is Operation;

export declare function isOptional(place: Place, { route }: Operation): boolean;

export declare function isReplayable({ route, replay }: Operation): boolean;

export declare function mapOperations(contract: Contract, map: (operation: Operation, name: readonly string[]) => unknown, parents?: readonly string[]): object;

export declare function modelOf(schema: object): Model<unknown> | undefined;

export declare function nearest(name: string, known: readonly string[]): string;

export declare function object<T extends object>(shape: Shape<T>): z.ZodMiniType<T>;

export declare function once(list: Listing): PagePromise<unknown>;

export declare function openEnum<const Value extends string>(values: readonly Value[]): z.ZodMiniType<Open<Value>>;

export declare function parseRoute(route: string): Route;

export declare function passes({ _zod }: z.core.$ZodCheck<unknown>, value: unknown): boolean;

export declare function patch<T extends object, K extends keyof T>(model: Model<T>, fixed: Record<K, true>): z.ZodMiniType<Partial<Omit<T, K>>>;

export declare function pathOf({ path }: Pick<Problem, "path">): string;

export declare function pathValueOf({ path }: {
    readonly path?: Readonly<Record<string, PathValue>>;
}, name: string): PathValue | undefined;

export declare function present<T extends object>(given?: T): {
    [K in keyof T]: Exclude<T[K], undefined>;
};

export declare function problem(path: Problem["path"], { code, expected }: Wish, value?: unknown): Problem;

export declare function problemsOf(schema: z.ZodMiniType, value: unknown): Problem[];

export declare function readQuery(model: Model<object>, search: URLSearchParams): Record<string, unknown>;

export declare function rebuildError(Class: {
    prototype: OfscError;
}, data: Record<string, unknown>): OfscError;

export declare function responseOf(data: object): WebResponse | undefined;

export declare function rule<T>(holds: (value: T) => boolean, wish: (value: T) => Wish, facts?: object): z.core.$ZodCheck<T>;

export declare function schemaOf<T>(model: Model<T>): z.ZodMiniType<T>;

export declare function statusesOf({ status, response, page }: Operation): readonly number[];

export declare function toCheck<T>(check: (payload: Payload<T>) => void, { facts, always }?: {
    facts?: object;
    always?: boolean;
}): z.core.$ZodCheck<T>;

export declare function toInvocation(operation: Operation, args: readonly unknown[], name?: string): Invocation;

export declare function toOpenApi(contract: Contract, info: OpenApiDocument["info"], texts?: Descriptions, problem?: NamedSchema): OpenApiDocument;

export declare function walk(list: Listing, ahead?: Ahead): PagePromise<unknown>;

export declare function writePath(path: string, params: Readonly<Record<string, unknown>>): string;

export declare function writeQuery(query: object, lists?: ListStyle): URLSearchParams;

export interface AllOptions {
    limit: number;
    concurrency?: number | undefined;
}

export interface Attempt {
    readonly number: number;
    readonly status?: number;
    readonly error?: string;
    readonly durationMs: number;
    readonly verdict: string;
    readonly delayMs?: number;
}

export interface Bounds {
    readonly least?: number;
    readonly most?: number;
    readonly of?: "characters" | "items" | readonly string[];
}

export interface Call<T> extends Promise<T> {
    withResponse(): Promise<CallResult<T>>;
}

export interface CallResult<T> {
    readonly data: T;
    readonly response: WebResponse;
    readonly attempts: readonly Attempt[];
    readonly drift: readonly Drift[];
}

export interface Contract {
    readonly [name: string]: Operation | Contract;
}

export interface Decoding {
    readonly media: string;
    decode(response: WebResponse, transfer: Transfer): unknown;
}

export interface Definition {
    readonly type: string;
    readonly checks?: readonly z.core.$ZodCheck<unknown>[];
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly options?: readonly Schema[];
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly values?: readonly unknown[];
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly catchall?: Schema;
    readonly getter?: () => Schema;
}

export interface Descriptions {
    readonly operations: Readonly<Record<string, string>>;
    readonly models: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Download {
    readonly type: string;
    readonly name?: string;
    readonly size?: number;
    stream(): ReadableStream<Bytes>;
    bytes(): Promise<Bytes>;
    blob(): Promise<WebBlob>;
    text(): Promise<string>;
}
export declare const Download: Model<Download>;

export interface Drift extends Omit<Problem, "found"> {
    readonly operation: string;
}

export interface EncodedBody {
    open(onProgress?: (progress: Progress) => void): WebBody;
    readonly headers?: Readonly<Record<string, string>>;
    readonly replayable?: boolean;
}

export interface Encoding {
    readonly media: string;
    encode(body: unknown): EncodedBody;
}

export interface ErrorFacts {
    operation?: string | undefined;
    route?: string | undefined;
    attempts?: readonly Attempt[] | undefined;
    retryable?: boolean | undefined;
    repeatable?: boolean | undefined;
    retryAfterMs?: number | undefined;
    position?: Position | undefined;
    cause?: unknown;
}

export interface Facts {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly format?: string;
    readonly words?: string;
    readonly open?: readonly string[];
}

export interface Field {
    readonly kind: "text" | "number" | "boolean" | "list" | "object" | "union" | "any";
    readonly optional: boolean;
    readonly nullable: boolean;
    readonly values?: readonly unknown[];
    readonly open?: boolean;
    readonly format?: string;
    readonly whole?: boolean;
    readonly least?: number;
    readonly most?: number;
    item?(): Field;
    members?(): Readonly<Record<string, Field>>;
    readonly extensible?: boolean;
    forms?(): readonly Field[];
}

export interface Found {
    readonly operation: Operation;
    readonly name: string;
    readonly params: Readonly<Record<string, string>>;
}

export interface Invocation {
    readonly name: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly query?: object | undefined;
    readonly body?: unknown;
    readonly headers?: object | undefined;
    readonly options?: RequestOptions | undefined;
    readonly pagesInBody?: boolean;
    readonly surplus?: number;
}

export interface Limit {
    readonly name: string;
    readonly concurrent: number;
}

export interface Link {
    rel?: string;
    href?: string;
    mediaType?: string;
}
export declare const Link: Model<Link>;

export interface Linked {
    links?: Link[];
}

export interface ListOperation {
    readonly route: string;
    readonly query?: Model<object>;
    readonly body?: Model<unknown>;
    readonly paging?: Paging;
    readonly pageSize?: number;
    readonly decode?: Decode;
}

export interface Listener {
    readonly url: string;
    close(): Promise<void>;
}

export interface Listing {
    readonly operation: ListOperation;
    readonly invocation: Invocation;
    readonly send: (at: Invocation) => Promise<CallResult<unknown>>;
}

export interface MetadataCatalog {
    swagger?: string;
    info?: Record<string, unknown>;
    basePath?: string;
    paths?: Record<string, unknown>;
    definitions?: Record<string, unknown>;
}
export declare const MetadataCatalog: Model<MetadataCatalog>;

export interface Mock {
    fetch(request: Request): Promise<Response>;
    listen(port?: number, respond?: (request: Request) => Promise<Response>): Promise<Listener>;
}

export interface MockOptions {
    readonly handle: (received: Received) => unknown;
    readonly before?: ((request: Request, url: URL) => Response | undefined | Promise<Response | undefined>) | undefined;
    readonly unknown?: ((request: Request) => Refused) | undefined;
    readonly wrong?: ((problems: readonly Problem[], operation: Operation) => Refused) | undefined;
}

export interface Model<out T> {
    (): z.ZodMiniType<T>;
    readonly "~type"?: T;
}

export interface NamedSchema {
    readonly name: string;
    readonly schema: Schema;
}

export interface OpenApiDocument {
    readonly openapi: "3.1.0";
    readonly info: {
        readonly title: string;
        readonly version: string;
    };
    readonly paths: Record<string, Record<string, OpenApiOperation>>;
    readonly components: {
        readonly schemas: Record<string, Schema>;
        readonly securitySchemes: object;
    };
    readonly security: readonly object[];
}

export interface Operation {
    readonly route: `${Verb} /${string}`;
    readonly path?: Readonly<Record<string, PathValue>>;
    readonly query?: Model<object>;
    readonly body?: Model<unknown>;
    readonly headers?: Model<object>;
    readonly sends?: Encoding;
    readonly response?: Model<unknown>;
    readonly page?: Model<object>;
    readonly envelope?: Model<object>;
    readonly returns?: Decoding;
    readonly status?: readonly number[];
    readonly paging?: Paging;
    readonly pageSize?: number;
    readonly decode?: Decode;
    readonly replay?: boolean;
    readonly limit?: Limit;
    readonly deprecated?: string;
}

export interface OptionTable {
    readonly [name: string]: OptionKind | OptionTable;
}

export interface Page<Item> {
    items: Item[];
    totalResults?: number;
    hasMore?: boolean;
    offset?: number;
    limit?: number;
    nextPage?: string;
    links?: Link[];
}

export interface PageFacts {
    readonly items: unknown[];
    readonly total?: number | undefined;
    readonly more?: boolean | undefined;
    readonly offset?: number | undefined;
    readonly limit?: number | undefined;
    readonly token?: string | undefined;
    readonly link?: string | undefined;
}

export interface PagePromise<Item, P extends Page<Item> = Page<Item>> extends Call<P>, AsyncIterable<Item> {
    pages(): AsyncIterable<P>;
    all(options: AllOptions): Promise<Item[]>;
}

export interface Paging {
    readonly read: (data: unknown) => PageFacts | undefined;
    readonly start?: (asked: Position, size: number) => Position;
    readonly next: (at: Position, page: PageFacts, model?: Model<object>) => Position | undefined;
    readonly isFor?: (at: Position, page: PageFacts, before?: PageFacts) => boolean;
    readonly envelope?: Model<object>;
    readonly member?: string | null;
    readonly join: (list: Listing) => PagePromise<unknown>;
}

export interface PathArguments extends OfsPathArguments {
}

export interface PathArguments extends OfsPathArguments {
}

export interface Payload<T = unknown> {
    readonly value: T;
    readonly issues: object[];
}

export interface Position {
    offset?: number;
    limit?: number;
    page?: string | number;
    [name: string]: unknown;
}

export interface Problem extends Wish {
    readonly path: readonly (string | number)[];
    readonly found?: unknown;
}

export interface Progress {
    readonly direction: "upload" | "download";
    readonly bytes: number;
    readonly total?: number;
}

export interface Reading {
    readonly call: Call<AnyPage>;
    facts?: PageFacts | undefined;
}

export interface Received extends Found {
    readonly query: Readonly<Record<string, unknown>>;
    readonly body: unknown;
    readonly request: Request;
}

export interface RequestOptions {
    signal?: WebSignal | undefined;
    headers?: Readonly<Record<string, string>> | undefined;
    timeout?: Timeouts | undefined;
    attempts?: number | undefined;
    replay?: boolean | undefined;
    validation?: "observe" | "strict" | "off" | undefined;
    onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Route {
    readonly verb: Verb;
    readonly path: string;
    readonly names: readonly string[];
}

export interface Said {
    readonly type?: string | undefined;
    readonly title?: string | undefined;
    readonly detail?: string | undefined;
    readonly errorCode?: string | undefined;
}

export interface Schema {
    type?: string | string[];
    format?: string;
    description?: string;
    properties?: Record<string, Schema>;
    required?: string[];
    items?: Schema;
    enum?: unknown[];
    anyOf?: Schema[];
    $ref?: string;
    [keyword: string]: unknown;
}

export interface Schemas {
    readonly components: Record<string, Schema>;
    refTo(model: Model<unknown>): Schema;
    get(model: Model<unknown>): Schema;
}

export interface Sender {
    send(operation: Operation, invocation: Invocation): Promise<CallResult<unknown>>;
}

export interface Step {
    readonly position: Position;
    readonly next: Position | undefined;
    readonly result: CallResult<AnyPage>;
}

export interface Timeouts {
    attempt?: number | undefined;
    idle?: number | undefined;
    total?: number | undefined;
}

export interface Transfer {
    read<T>(reader: WebReader<T>): ReturnType<WebReader<T>["read"]>;
    abort(): void;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Vendor {
    readonly name: string;
    readonly prefix: string;
    readonly lists: ListStyle;
    readonly baseUrl?: (instance: string) => string;
    readonly read: (body: Readonly<Record<string, unknown>>) => {
        readonly [Member in keyof Said]: unknown;
    };
    readonly isFinal?: (status: number, said: Said) => boolean;
    readonly retryAfter?: (headers: WebHeaders, now: number) => number | undefined;
}

export interface WebReader<T> {
    read(): Promise<{
        done: false;
        value: T;
    } | {
        done: true;
        value?: T | undefined;
    }>;
    cancel(reason?: unknown): Promise<void>;
    releaseLock(): void;
}

export interface Wish {
    readonly code: ProblemCode;
    readonly expected?: Expected;
}

export type Ahead = (list: Listing, at: Position, first: Reading, options: AllOptions) => Promise<unknown[]> | undefined;

export type AnyPage = Page<unknown>;

export type Arguments<O extends {
    readonly route: string;
}> = [
    ...PathOf<O, O["route"]>,
    ...BodyOf<O>,
    ...QueryOf<O>,
    ...HeadersOf<O>,
    options?: RequestOptions
];

export type Bytes = ReturnType<Uint8ArrayConstructor["of"]>;

export type Client<C> = {
    readonly [K in keyof C]: C[K] extends {
        readonly route: string;
    } ? (...args: Arguments<C[K]>) => Result<C[K]> : Client<C[K]>;
};

export type Content = WebBlob | ArrayBuffer | Bytes | ReadableStream<Uint8Array> | string;

export type Decode = (result: CallResult<unknown>, name: string) => Promise<CallResult<unknown>>;

export type Decoded<O extends Operation, T> = O extends {
    readonly page: object;
} ? Omit<O, "page"> & {
    readonly page: Model<Extract<T, object>>;
} : Omit<O, "response"> & {
    readonly response: Model<T>;
};

export type Expected = string | readonly unknown[] | Bounds;

export type Given<T> = T extends Content | ((...args: never) => unknown) ? T : T extends readonly (infer Item)[] ? readonly Given<Item>[] : T extends object ? {
    [K in keyof T]: Given<T[K]> | ({} extends Pick<T, K> ? undefined : never);
} : T;

export type ListStyle = "comma" | "repeat";

export type Open<Value extends string> = Value | (string & {});

export type OptionKind = readonly [
    expected: Wish["expected"] & {},
    holds: (value: unknown) => boolean
];

export type Output<O> = O extends {
    readonly page: object;
} ? O extends {
    readonly envelope: object;
} ? Page<TypeOf<O, "page">> & TypeOf<O, "envelope"> : Page<TypeOf<O, "page">> : O extends {
    readonly response: object;
} ? TypeOf<O, "response"> : void;

export type PathValue = "number" | "text" | "id";

export type Place = {
    readonly kind: "path";
    readonly name: string;
    readonly value: PathValue | undefined;
} | {
    readonly kind: "body" | "query" | "headers";
    readonly name: string;
    readonly model: Model<unknown>;
} | {
    readonly kind: "options";
    readonly name: string;
};

export type ProblemCode = "required" | "unknown" | "type" | "format" | "value" | "unlisted" | "range" | "length" | "form" | "reference" | "conflict" | "rule";

export type Shape<T> = {
    [K in keyof T as string extends K ? never : K]-?: {} extends Pick<T, K> ? z.ZodMiniOptional<z.ZodMiniType<Exclude<T[K], undefined>>> : z.ZodMiniType<T[K]>;
};

export type Upload = WebBlob | {
    content: Content;
    type?: string;
    name?: string;
    size?: number;
};
export declare const Upload: Model<Upload>;

export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export type WebBlob = Instance<"Blob", {
    readonly size: number;
    readonly type: string;
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
}>;

export type WebBody = WebInit extends {
    body?: infer Body;
} ? NonNullable<Body> : WebContent;

export type WebFetch = (url: string, init: WebInit) => Promise<WebResponse>;

export type WebFormData = Instance<"FormData", {
    append(name: string, value: string): void;
}>;

export type WebHeaders = Instance<"Headers", {
    get(name: string): string | null;
    has(name: string): boolean;
}>;

export type WebInit = typeof globalThis extends {
    fetch: (input: never, init?: infer Init) => unknown;
} ? NonNullable<Init> : {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: WebContent | null;
};

export type WebRequest = Instance<"Request", {
    readonly method: string;
    readonly url: string;
    readonly headers: WebHeaders;
}>;

export type WebResponse = Instance<"Response", {
    readonly status: number;
    readonly statusText: string;
    readonly ok: boolean;
    readonly url: string;
    readonly headers: WebHeaders;
    json(): Promise<unknown>;
    text(): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
}>;

export type WebSearchParams = Instance<"URLSearchParams", {
    append(name: string, value: string): void;
    toString(): string;
}>;

export type WebSignal = Instance<"AbortSignal", {
    readonly aborted: boolean;
    readonly reason: unknown;
    addEventListener(type: "abort", listener: () => void): void;
}>;

export type WebUrl = Instance<"URL", {
    readonly href: string;
    readonly protocol: string;
    readonly host: string;
}>;

interface OfsPathArguments {
    activityId: [
        activityId: number | string
    ];
    apiLabel: [
        apiLabel: string
    ];
    catalog: [
        catalog: string
    ];
    chatId: [
        chatId: number
    ];
    dailyExtractDate: [
        date: string
    ];
    dailyExtractFilename: [
        filename: string
    ];
    date: [
        date: string
    ];
    downloadId: [
        downloadId: number | string
    ];
    inventoryId: [
        inventoryId: number
    ];
    itemLabel: [
        itemLabel: string
    ];
    label: [
        label: string
    ];
    language: [
        language: string
    ];
    linkedActivityId: [
        linkedActivityId: number | string
    ];
    linkType: [
        linkType: string
    ];
    locationId: [
        locationId: number
    ];
    login: [
        login: string
    ];
    planLabel: [
        planLabel: string
    ];
    pluginLabel: [
        pluginLabel: string
    ];
    profileLabel: [
        profileLabel: string
    ];
    propertyLabel: [
        propertyLabel: string
    ];
    requestId: [
        requestId: number
    ];
    resourceExternalId: [
        resourceId: string
    ];
    resourceId: [
        resourceId: string
    ];
    scheduleItemId: [
        scheduleItemId: number | string
    ];
    subscriptionId: [
        subscriptionId: string
    ];
    workSkill: [
        workSkill: string
    ];
    workZoneItemId: [
        workZoneItemId: number | string
    ];
}

interface OpenApiOperation {
    operationId: string;
    [member: string]: unknown;
}

type BodyOf<O> = O extends {
    readonly body: object;
} ? [
    O,
    IsOptional<O, "body">
] extends [
    {
        readonly route: `POST ${string}`;
    },
    true
] ? [
    body?: Given<TypeOf<O, "body">>
] : [
    body: Given<TypeOf<O, "body">>
] : [
];

type Failed = Pick<CallResult<unknown>, "attempts"> & {
    name: string;
    route: string;
    repeatable: boolean;
    cause: unknown;
};

type HeadersOf<O> = O extends {
    readonly headers: object;
} ? IsOptional<O, "headers"> extends true ? [
    headers?: Given<TypeOf<O, "headers">>
] : [
    headers: Given<TypeOf<O, "headers">>
] : [
];

type Instance<Name extends string, Otherwise> = typeof globalThis extends Readonly<Record<Name, {
    prototype: infer Found;
}>> ? Found : Otherwise;

type IsOptional<O, Part extends keyof Operation> = {} extends TypeOf<O, Part> ? true : false;

type PathOf<O, Route> = Route extends `${string}{${infer Name}}${infer Rest}` ? [
    ...ValueOf<O, Name>,
    ...PathOf<O, Rest>
] : [
];

type QueryOf<O> = O extends {
    readonly query: object;
} ? IsOptional<O, "query"> extends true ? [
    query?: Given<TypeOf<O, "query">>
] : [
    query: Given<TypeOf<O, "query">>
] : [
];

type Raw<O> = O extends {
    readonly page: {
        readonly "~type"?: infer Item;
    };
} ? Item : O extends {
    readonly response: {
        readonly "~type"?: infer Data;
    };
} ? Data : never;

type Result<O> = O extends {
    readonly page: object;
} ? Output<O> extends Page<infer Item> ? PagePromise<Item, Output<O>> : never : Call<Output<O>>;

type Schema = z.ZodMiniType;

type TypeOf<O, Part extends keyof Operation> = O extends {
    readonly [K in Part]: {
        readonly "~type"?: infer T;
    };
} ? T : never;

type ValueOf<O, Name extends string> = O extends {
    readonly path: {
        readonly [K in Name]: infer Value;
    };
} ? [
    value: Value extends "number" ? number : Value extends "id" ? number | string : string
] : Name extends keyof PathArguments ? PathArguments[Name] : [
    `{${Name}} is missing from PathArguments`
];

type WebContent = string | ArrayBuffer | Bytes | WebBlob | WebFormData | WebSearchParams | ReadableStream;
