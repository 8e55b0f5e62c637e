// What the types of @ofsc/plugin promise. Written by `pnpm api`.

// "."
export { Action, After, Application, Attribute, AwakePlugin, Barcode, Button, CallOptions, Change, Clock, Connected, Data, Environment, FileValue, FormDraft, Icon, IdNames, InventoryAction, Leave, NamesIn, Open, OpenPlugin, PartsCatalog, PartsPage, PartsQuery, PartsSearch, PluginConfig, PluginEntity, PluginError, PluginErrorCode, PluginHandlers, PluginOptions, PluginProblem, PluginStart, PluginToken, Procedures, PropertyKind, Queue, SubmittedForm, Team, TokenSource, User, Values, Wake, Writable, connectPlugin, definePlugin };

// "./archive"
export { ArchiveContent, ArchiveFile, ArchiveProblem, PluginXmlOptions, checkArchive, checkZip, contentHash, pluginXml, unzipArchive, zipArchive };

// "./host"
export { HostLogLine, HostMessage, HostProblem, OpenFrame, PluginHost, PluginHostOptions, createPluginHost };

// "./project"
export { DevHost, DevPlugin, KnownProperty, MissingProperty, NewPlugin, PackedPlugin, ProjectError, ProjectErrorCode, checkProperties, devPlugin, missingProperties, newPlugin, packFiles, packPlugin, uploadPlugin };

export declare class PluginError extends Error {
    readonly code: PluginErrorCode;
    readonly problems: readonly PluginProblem[];
    readonly retryable: boolean;
    readonly name = "PluginError";
    constructor(code: PluginErrorCode, message: string, problems?: readonly PluginProblem[], retryable?: boolean);
}

export declare class ProjectError extends Error {
    readonly code: ProjectErrorCode;
    readonly name = "ProjectError";
    constructor(code: ProjectErrorCode, message: string, options?: ErrorOptions);
}

export declare const checkZip: (zip: Uint8Array) => ArchiveProblem[];

export declare const connectPlugin: <const C extends PluginConfig>(config: C, handlers?: PluginHandlers<C>, options?: PluginOptions) => Promise<OpenPlugin<C>>;

export declare function checkArchive(files: readonly ArchiveFile[]): ArchiveProblem[];

export declare function checkProperties({ properties }: PluginConfig, propertyOf: (label: string) => Promise<KnownProperty | undefined>): Promise<PluginProblem[]>;

export declare function contentHash(archive: Uint8Array): Promise<string>;

export declare function createPluginHost(options: PluginHostOptions): PluginHost;

export declare function definePlugin<const C extends PluginConfig>(config: C): C;

export declare function devPlugin(folder: string, { port, listen }: {
    port?: number;
    listen(plugin: {
        config: PluginConfig;
        url: string;
    }): Promise<DevHost>;
}): Promise<DevPlugin>;

export declare function missingProperties({ properties }: PluginConfig, problems: readonly PluginProblem[]): MissingProperty[];

export declare function newPlugin({ folder, label, name, versions, }: NewPlugin): Promise<string[]>;

export declare function packFiles(config: PluginConfig, files: readonly ArchiveContent[], environment?: Environment): Promise<PackedPlugin>;

export declare function packPlugin(folder: string, environment?: Environment): Promise<PackedPlugin>;

export declare function pluginXml(config: PluginConfig, page: Uint8Array | {
    readonly url: string;
}, { secured, product }?: PluginXmlOptions): Promise<string>;

export declare function unzipArchive(zip: Uint8Array): Promise<ArchiveContent[]>;

export declare function uploadPlugin(folder: string, { hash, xml }: PackedPlugin, { instance, send, force }: {
    instance: string;
    send(file: Blob): Promise<unknown>;
    force?: boolean;
}): Promise<boolean>;

export declare function zipArchive(files: readonly ArchiveContent[]): Promise<Uint8Array>;

export interface After {
    readonly wake?: Wake;
    readonly icon?: Icon;
    readonly icons?: Readonly<Record<string, Icon>>;
}

export interface Application {
    readonly type: Open<"ofs" | "oauth_user_assertion" | "oauth_client_credentials">;
    readonly resourceUrl?: string;
    readonly [more: string]: unknown;
}

export interface ArchiveContent {
    readonly path: string;
    readonly content: Uint8Array;
}

export interface ArchiveFile {
    readonly path: string;
    readonly size: number;
}

export interface ArchiveProblem extends PluginProblem {
    readonly warning?: boolean;
}

export interface Attribute {
    readonly entity?: string;
    readonly fieldType?: Open<"field" | "property">;
    readonly type?: Open<"string" | "int" | "enum" | "file">;
    readonly gui?: Open<"text" | "combobox" | "checkbox" | "file" | "signature">;
    readonly label?: string;
    readonly title?: string;
    readonly access?: Open<"READ_ONLY" | "READ_WRITE">;
    readonly enum?: Readonly<Record<string, {
        readonly text?: string;
        readonly inactive?: boolean | number;
    }>>;
    readonly mime_types?: string | readonly string[];
    readonly file_size_limit?: string | number;
    readonly [more: string]: unknown;
}

export interface AwakePlugin<C extends PluginConfig> extends Connected<C> {
    readonly event: Open<"online" | "timer">;
}

export interface Barcode {
    readonly text: string;
    readonly format: string;
}

export interface Button {
    readonly buttonId: string;
    readonly params: Readonly<Record<string, string>>;
}

export interface CallOptions {
    readonly signal?: AbortSignal | undefined;
    readonly timeoutMs?: number | undefined;
}

export interface Change<C extends PluginConfig> {
    readonly activity?: Writable<C, "activity"> & {
        aid: string;
    };
    readonly inventory?: Writable<C, "inventory"> & {
        invid: string;
    };
    readonly resource?: Writable<C, "resource"> & {
        pid: string;
    };
    readonly activityList?: Readonly<Record<string, Writable<C, "activity">>>;
    readonly inventoryList?: Readonly<Record<string, Writable<C, "inventory">>>;
    readonly actions?: readonly Action[];
}

export interface Clock {
    readonly currentTime?: string;
    readonly timeZoneDiffSeconds?: number;
    readonly deviceUTCDiffSeconds?: number;
}

export interface Connected<C extends PluginConfig> extends PluginStart<C> {
    readonly procedures: Procedures;
    can(procedure: string): boolean;
    call(procedure: string, params?: object, options?: CallOptions): Promise<unknown>;
    readonly token: () => Promise<PluginToken>;
    tokenFor(which: TokenSource): () => Promise<PluginToken>;
    rest(which?: {
        scope?: string;
        application?: string;
        baseUrl?: string;
    }): {
        baseUrl: string;
        token: () => Promise<PluginToken>;
    };
}

export interface Data<C extends PluginConfig> {
    readonly entity: string;
    readonly activity: Values<C, "activity">;
    readonly inventory: Values<C, "inventory">;
    readonly resource: Values<C, "resource"> & Clock;
    readonly activityList: Readonly<Record<string, Values<C, "activity">>>;
    readonly inventoryList: Readonly<Record<string, Values<C, "inventory">>>;
    readonly user: User;
    readonly team?: Team | undefined;
    readonly queue?: Queue | undefined;
    readonly buttonId?: string | undefined;
}

export interface DevHost {
    readonly url: string;
    readonly activityId?: number;
    close(): Promise<unknown>;
}

export interface DevPlugin {
    readonly url: string;
    readonly page: string;
    close(): Promise<void>;
}

export interface Environment {
    readonly environmentName?: string;
    readonly fsUrl?: string;
    readonly faUrl?: string;
    readonly [more: string]: unknown;
}

export interface FileValue {
    readonly fileName: string;
    readonly fileContents: Blob;
}

export interface FormDraft {
    readonly draftId: string;
    readonly formLabel: string;
    readonly formTitle?: string;
    readonly submittedAt?: string;
    readonly userName?: string;
    readonly activityId?: string;
    readonly inventoryId?: string;
}

export interface HostLogLine {
    readonly at: number;
    readonly way: "in" | "out" | "note";
    readonly message: unknown;
}

export interface HostMessage {
    readonly method: string;
    readonly [field: string]: unknown;
}

export interface HostProblem {
    readonly type: string;
    readonly code: string;
    readonly [more: string]: unknown;
}

export interface Icon {
    readonly text?: string | null;
    readonly color?: "default" | "highlight";
    readonly image?: Blob;
}

export interface IdNames {
    activity: "aid";
    inventory: "invid";
    resource: "pid";
    serviceRequest: "srid";
}

export interface KnownProperty {
    readonly type?: string;
    readonly entity?: string;
}

export interface MissingProperty {
    readonly path: string;
    readonly label: string;
    readonly property: Named & {
        readonly type: string;
        readonly entity: string;
        readonly gui: string;
    };
    readonly values?: readonly (Named & {
        readonly label: string;
        readonly active: true;
    })[];
}

export interface NewPlugin {
    folder: string;
    label: string;
    name?: string;
    versions?: {
        plugin: string;
        core: string;
        cli: string;
    };
}

export interface OpenFrame {
    readonly frame: HTMLIFrameElement;
    readonly closed: Promise<HostMessage>;
    leave(): void;
}

export interface OpenPlugin<C extends PluginConfig> extends Connected<C>, Data<C> {
    readonly params: Readonly<Record<NamesIn<C["params"]>, string | undefined>>;
    readonly data: Data<C>;
    update(change?: Change<C>, options?: CallOptions): Promise<Data<C>>;
    close(change?: Change<C> & Leave): Promise<never>;
}

export interface PackedPlugin {
    readonly config: PluginConfig;
    readonly archive: Uint8Array;
    readonly hash: string;
    readonly warnings: readonly ArchiveProblem[];
    readonly xml: string;
}

export interface PartsCatalog {
    readonly catalogId: number | string;
    readonly label: string;
    readonly language: string;
    readonly name: string;
    readonly fieldSchemas?: readonly unknown[];
    readonly typeSchemas?: readonly unknown[];
    readonly cacheLoadingState?: unknown;
    readonly [more: string]: unknown;
}

export interface PartsPage {
    readonly items: readonly Record<string, unknown>[];
    readonly source?: "cache" | "server";
    readonly searchId?: string | number;
    readonly isContinueAvailable?: boolean;
}

export interface PartsQuery {
    readonly limit?: number;
    readonly cacheOnly?: boolean;
}

export interface PartsSearch extends PromiseLike<PartsPage>, AsyncIterable<Record<string, unknown>> {
}

export interface PluginConfig {
    readonly label: string;
    readonly name: string | Readonly<Record<string, string>>;
    readonly entity?: PluginEntity | "user";
    readonly properties?: {
        readonly [entity in PluginEntity]?: Readonly<Record<string, PropertyKind>>;
    };
    readonly secured?: readonly string[];
    readonly params?: readonly string[];
    readonly dataItems?: readonly Open<"resource" | "team" | "scheduledActivities" | "nonScheduledActivities">[];
    readonly header?: boolean;
    readonly backButton?: boolean;
    readonly hideOffline?: boolean;
}

export interface PluginHandlers<C extends PluginConfig> {
    init?(start: PluginStart<C>): After | void | Promise<After | void>;
    wakeup?(plugin: AwakePlugin<C>): After | void | Promise<After | void>;
    failed?(error: unknown): void;
}

export interface PluginHost {
    load(): Promise<HostMessage>;
    open(context?: object): Promise<OpenFrame>;
    wake(event: "online" | "timer"): Promise<HostMessage>;
    readonly log: readonly HostLogLine[];
    online: boolean;
    close(): void;
}

export interface PluginHostOptions {
    container: Element;
    url: string;
    config?: PluginConfig | undefined;
    data(context?: object): object | Promise<object>;
    apply(change: HostMessage): readonly HostProblem[] | Promise<readonly HostProblem[]>;
    start?(): object | Promise<object>;
    procedures?: Readonly<Record<string, (params: never) => unknown>> | undefined;
    device?: "browser" | "native" | undefined;
    online?: boolean | undefined;
    tokensInBackground?: boolean | undefined;
    limits?: {
        ready?: number;
        sleep?: number;
    } | undefined;
    onLog?(line: HostLogLine): void;
}

export interface PluginOptions {
    hosts?: ((origin: string) => boolean) | undefined;
    store?: Pick<Storage, "getItem" | "setItem"> | undefined;
    objects?: boolean | undefined;
}

export interface PluginProblem {
    readonly code: string;
    readonly path?: string;
    readonly expected?: string | number | undefined;
    readonly type?: string;
    readonly entity?: string;
    readonly entityId?: string | number;
    readonly propertyLabel?: string;
    readonly paramName?: string;
    readonly procedure?: string;
    readonly [more: string]: unknown;
}

export interface PluginStart<C extends PluginConfig> {
    readonly environment: Environment | undefined;
    readonly secured: Readonly<Record<NamesIn<C["secured"]>, string | undefined>>;
    readonly attributes: Readonly<Record<string, Attribute>>;
    readonly buttons: readonly Button[];
    readonly applications: Readonly<Record<string, Application>>;
}

export interface PluginToken {
    value: string;
    expiresAt: number;
}

export interface PluginXmlOptions {
    readonly secured?: Readonly<Record<string, string | undefined>> | undefined;
    readonly product?: string | undefined;
}

export interface Procedures {
    openLink(url: string, options?: CallOptions): Promise<void>;
    scanBarcode(options?: CallOptions): Promise<Barcode | null>;
    takePhoto(photo?: {
        quality?: number;
        targetWidth?: number;
        targetHeight?: number;
    }, options?: CallOptions): Promise<Blob>;
    share(what: {
        title: string;
        fileObject?: Blob;
        text?: string;
    }, options?: CallOptions): Promise<void>;
    print(what: {
        documentType: "text";
        text: string;
    } | {
        documentType: "text" | "image" | "html" | "pdf";
        fileObject: Blob;
    }, options?: CallOptions): Promise<void>;
    searchParts(query: string, options?: PartsQuery & CallOptions): PartsSearch;
    getParts(items: readonly {
        catalogId: number | string;
        label: string;
    }[], options?: CallOptions): Promise<{
        items: readonly Record<string, unknown>[];
        notFoundItems: readonly Record<string, unknown>[];
    }>;
    partsCatalogs(options?: CallOptions): Promise<readonly PartsCatalog[]>;
    icon(icon: Icon, options?: CallOptions): Promise<void>;
    icons(icons: Readonly<Record<string, Icon>>, options?: CallOptions): Promise<void>;
    formDrafts(options?: CallOptions): Promise<readonly FormDraft[]>;
    submittedForms(filter?: {
        resourceInternalId?: string;
        activityId?: string;
        inventoryId?: string;
        formLabel?: string;
    }, options?: CallOptions): Promise<readonly SubmittedForm[]>;
    authorizationCode(url: string, options?: CallOptions): Promise<string>;
}

export interface Queue {
    readonly date?: string;
    readonly status?: Open<"notActivated" | "activated" | "deactivated">;
    readonly isActual?: boolean;
    readonly activationTime?: string | null;
    readonly [more: string]: unknown;
}

export interface SubmittedForm {
    readonly formSubmitId: string;
    readonly submittedAt: string;
    readonly formLabel: string;
    readonly [more: string]: unknown;
}

export interface Team {
    readonly teamMembers?: Readonly<Record<string, unknown>>;
    readonly assistingTo?: Readonly<Record<string, unknown>>;
    readonly assistingMe?: readonly unknown[];
    readonly [more: string]: unknown;
}

export interface User {
    readonly uid?: string | number;
    readonly ulogin?: string;
    readonly uname?: string;
    readonly languageCode?: string;
    readonly locale?: string;
    readonly main_resource_id?: string;
    readonly format?: Readonly<Record<"date" | "long_date" | "time" | "datetime", string>>;
    readonly week_start?: string | number;
    readonly design_theme?: string | number;
    readonly [more: string]: unknown;
}

export interface Wake {
    readonly online?: {
        readonly after?: number;
        readonly awake?: number;
    };
    readonly timer?: {
        readonly after?: number;
        readonly awake?: number;
    };
}

export type Action = InventoryAction | {
    entity: "activity";
    action: "create";
    activityType: string;
    properties?: Properties;
    [more: string]: unknown;
} | {
    entity: "queue";
    action: "activate_queue" | "deactivate_queue";
    action_time?: string;
};

export type InventoryAction = {
    entity: "inventory";
} & (({
    action: "create";
    invpool: Open<"customer" | "install" | "deinstall" | "provider">;
    invtype: string;
} & Stock & {
    inv_aid?: number | string | null;
    inv_pid?: number | string | null;
}) | {
    action: "delete";
    invid: string;
} | ({
    action: "install";
    invid: string;
    inv_aid: number | string;
} & Stock) | ({
    action: "deinstall";
    invid: string;
    inv_pid: number | string;
} & Stock) | ({
    action: "undo_install" | "undo_deinstall";
    invid: string;
} & Stock) | ({
    action: "update";
    invid: string;
} & Stock));

export type Leave = {
    readonly after?: After;
} & ({
    to?: "default" | "activity_list" | "next_activity";
} | {
    to: OfActivity;
    activityId: string;
} | {
    to: "inventory_list";
    activityId?: string;
} | {
    to: "inventory_by_id";
    inventoryId: string;
} | {
    to: "install_inventory" | "deinstall_inventory";
    activityId: string;
    inventoryId: string;
} | {
    to: "plugin_by_label";
    label: string;
    buttonId?: string;
    params?: Readonly<Record<string, string>>;
} | {
    to: "open_form";
    label: string;
    activityId?: string;
    inventoryId?: string;
    resourceId?: string;
    values?: Readonly<Record<string, unknown>>;
} | {
    to: "restore_form_draft";
    label: string;
    draftId: string;
} | {
    to: "open_form_submit";
    submitId: string;
});

export type NamesIn<List> = List extends readonly (infer Name extends string)[] ? Name : string;

export type Open<Known extends string> = Known | (string & {});

export type PluginEntity = "activity" | "inventory" | "resource" | "serviceRequest";

export type PluginErrorCode = "validation" | "plugin_host" | "plugin_unavailable" | "plugin_rejected" | "plugin_partly_applied" | "plugin_timeout" | "plugin_closed" | "plugin_protocol";

export type ProjectErrorCode = "label" | "exists" | "vite" | "config" | "archive";

export type PropertyKind = "text" | "number" | "file" | readonly string[];

export type TokenSource = {
    scope: string;
} | {
    application: string;
};

export type Values<C extends PluginConfig, E extends PluginEntity> = {
    readonly [Label in keyof KindsOf<C, E>]: Known<KindsOf<C, E>[Label]> | null;
} & {
    readonly [Id in IdNames[E]]: string | null;
} & Readonly<Record<string, unknown>>;

export type Writable<C extends PluginConfig, E extends PluginEntity> = {
    readonly [Label in Exclude<keyof KindsOf<C, E>, IdNames[E]>]?: Known<KindsOf<C, E>[Label]> | null;
} & {
    readonly [Id in IdNames[E]]?: string;
};

interface Named {
    readonly translations: readonly {
        readonly language: string;
        readonly name: string;
    }[];
}

type Environment = Readonly<Record<string, string | undefined>>;

type KindsOf<C extends PluginConfig, E extends PluginEntity> = NonNullable<C["properties"]> extends {
    readonly [entity in E]: infer Kinds;
} ? Kinds : {};

type Known<Kind> = Kind extends readonly (infer Value)[] ? Value : Kind extends "number" ? number | string : Kind extends "file" ? FileValue : string;

type OfActivity = "activity_by_id" | "start_activity" | "end_activity" | "cancel_activity" | "notdone_activity" | "suspend_activity" | "delay_activity" | "enroute_activity" | "stop_travel";

type Properties = Readonly<Record<string, unknown>>;

type Stock = {
    quantity?: number | string;
    properties?: Properties;
};
