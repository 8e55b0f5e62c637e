// What the types of @ofsc/mock-server promise. Written by `pnpm api`.

// "."
export { Around, Clock, Context, Credentials, Domain, DriftFault, Fault, FaultHandle, FaultTarget, Faults, Handler, Handlers, Happening, IssuedToken, Latency, LatencyFault, LazyCompany, LimitOptions, LimitReport, ListenOptions, Listener, MockServer, MockServerOptions, Moment, Outage, PageRules, ProblemBody, ProblemError, Received, ReceivedRequest, Reply, ResetFault, SeedDocument, SeedError, StallFault, StatusFault, Switches, TimedCall, TokenFault, Tokens, TrickleFault, TruncateFault, World, createClock, createMockServer, domain, paged, reply };

// "./console"
export { ActiveFault, ActivityDetail, Bar, ConsoleInfo, ConsoleOptions, ConsolePlugin, Day, LoggedCall, createConsole, pluginsAt };

// "./jest"
export { ClientOptions, TestServer, mockServer };

declare const replied: unique symbol;

declare const slices: () => {
    activityTypes: Map<string, import("./activity-types.js").ActivityType>;
    activityTypeGroups: Map<string, import("./activity-types.js").ActivityTypeGroup>;
    workSkillConditions: import("./work-skill-conditions.js").WorkSkillCondition[];
    workSkillGroups: Map<string, import("./work-skill-groups.js").WorkSkillGroup>;
    workSkills: Map<string, import("./work-skills.js").WorkSkill>;
    resourceWorkSkills: Map<string, import("./work-skills.js").ResourceWorkSkill[]>;
    capacityCategories: Map<string, import("./capacity-categories.js").CapacityCategory>;
    resourceTypes: Map<string, import("./resource-types.js").ResourceType>;
    resources: Map<string, import("./resources.js").Resource>;
    children: Map<string, Set<string>>;
    shifts: Map<string, import("./shifts.js").Shift>;
    workSchedules: Map<string, import("./work-schedules.js").WorkScheduleItem[]>;
    shiftSchedules: Map<string, import("./work-schedules.js").ShiftSchedule>;
    workZones: Map<string, import("./work-zones.js").WorkZone>;
    workZonesByKey: Map<string, string>;
    workZoneKey: import("./work-zones.js").WorkZoneKeyElement[];
    resourceWorkZones: Map<string, import("./work-zones.js").ResourceWorkZone[]>;
    activities: Map<number, import("./activities.js").KnownActivity>;
    routes: Map<string, Set<number>>;
    activitiesByNumber: Map<string, Set<number>>;
    routeOrders: Map<string, number[]>;
    categoriesByActivity: Map<number, readonly string[]>;
    lastActions: Map<number, string>;
    applications: Map<string, import("./applications.js").Application>;
    timeSlots: Map<string, import("./time-slots.js").TimeSlot>;
    capacityAreas: Map<string, import("./capacity-areas.js").CapacityArea>;
    closingSchedule: Map<string, import("./closing-schedule.js").ClosingRule>;
    closings: Map<string, import("./closings.js").Closing[]>;
    mapLayers: Map<string, import("./map-layers.js").MapLayer>;
    forms: Map<string, import("./forms.js").Form>;
    inventoryTypes: Map<string, import("./inventory-types.js").InventoryType>;
    inventories: Map<number, import("./inventories.js").KnownInventory>;
    linkTemplates: Map<string, import("./link-templates.js").LinkTemplate>;
    nonWorkingReasons: Map<string, import("./non-working-reasons.js").NonWorkingReason>;
    organizations: Map<string, import("./organizations.js").Organization>;
    properties: Map<string, import("./properties.js").Property>;
    quota: Map<string, import("./quota.js").QuotaValues>;
    files: Map<string, Map<string, import("./files.js").StoredFile>>;
    users: Map<string, import("./users.js").User>;
    activityParts: import("./activity-parts.js").ActivityParts;
    chats: Map<number, import("./chats.js").Chat>;
    helpdesks: Map<number, import("./chats.js").Helpdesk>;
    online: Set<string>;
    events: import("./events.js").StoredEvent[];
    extracts: Map<string, readonly import("./extracts.js").ExtractFile[]>;
    languages: Map<string, import("./languages.js").Language>;
    locations: Map<string, readonly import("./locations.js").Location[]>;
    assignedLocations: Map<string, ReadonlyMap<string, import("./locations.js").AssignedDay>>;
    partsCatalogs: Map<string, import("./parts-catalogs.js").StoredCatalog>;
    plans: Map<string, readonly import("./plans.js").Plan[]>;
    plugins: Map<string, import("./plugins.js").Plugin>;
    standardPlugins: Map<string, import("./plugins.js").StandardPlugin>;
    positions: Map<string, readonly import("./positions.js").Position[]>;
    routeStates: Map<string, import("./route-states.js").RouteState>;
    routingProfiles: Map<string, import("./routing-plans.js").RoutingPlans>;
    serviceRequests: Map<number, import("@ofsc/core").ServiceRequest>;
    shapefiles: Map<number, import("./shapefiles.js").Shapefile>;
    statistics: import("./statistics.js").Statistics;
    subscriptions: Map<string, import("./subscriptions.js").StoredSubscription>;
};

export declare class ProblemError extends Error {
    readonly name = "ProblemError";
    readonly status: number;
    readonly more: Readonly<Record<string, unknown>>;
    constructor(status: number, detail?: string, more?: Readonly<Record<string, unknown>>);
}

export declare class SeedError extends Error {
    readonly name = "SeedError";
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[]);
}

export declare const pluginsAt: (urls: readonly string[]) => ConsolePlugin[];

export declare function createClock(start?: Moment): Clock;

export declare function createConsole(server: MockServer, { html, seed, plugins, anyHost }: ConsoleOptions): Around;

export declare function createMockServer(options?: MockServerOptions): MockServer;

export declare function domain<const C extends Contract>(contract: C, handlers: Handlers<C>): Domain;

export declare function mockServer(options?: MockServerOptions): TestServer;

export declare function paged<Item>(all: readonly Item[], query?: {
    offset?: number;
    limit?: number;
}, { max, size, total, hasMore }?: PageRules): Page<Item>;

export declare function reply<T>(data: T, how: {
    status?: number;
    headers?: Record<string, string>;
    text?: string;
}): Reply<T>;

export interface ActiveFault {
    readonly id: number;
    readonly fault: Fault;
    readonly hits: number;
}

export interface Activity extends Seed<Omit<ActivityAnswer, PartOfActivity>, "resourceId" | "activityType"> {
}
export declare const Activity: Model<Activity>;

export interface ActivityDetail {
    readonly fields: Readonly<Record<string, unknown>>;
    readonly files: readonly {
        readonly label: string;
        readonly type: string;
        readonly size: number;
        readonly name?: string;
    }[];
    readonly events: readonly {
        readonly at: number;
        readonly eventType: string;
        readonly by: string;
        readonly changes: string;
    }[];
}

export interface ActivityParts {
    readonly resourcePreferences: Map<number, readonly ResourcePreference[]>;
    readonly requiredInventories: Map<number, readonly RequiredInventory[]>;
    readonly activityLinks: Map<string, ActivityLink>;
    readonly submittedForms: Map<number, readonly SubmittedForm[]>;
}

export interface ActivityType extends Seed<Omit<ActivityTypeAnswer, "features" | "colors" | "timeSlots">, "label" | "defaultDuration"> {
    features?: Record<string, boolean>;
    colors?: Record<string, string> | null;
    timeSlots?: string[];
}
export declare const ActivityType: Model<ActivityType>;

export interface ActivityTypeGroup {
    label: string;
    name?: string;
    translations?: Translation[];
}
export declare const ActivityTypeGroup: Model<ActivityTypeGroup>;

export interface AirlinePoint {
    readonly distance: number;
    readonly minutes: number;
}

export interface AirlineRecord {
    readonly key?: string;
    readonly keyId?: number;
    readonly org?: readonly string[];
    readonly estimated?: readonly AirlinePoint[];
    readonly override?: readonly AirlinePoint[];
}

export interface ApiAccess {
    label: string;
    status?: "active" | "inactive";
    apiMethods?: {
        label: string;
        status: "on" | "off";
    }[];
    apiEntities?: {
        label: string;
        access: "ReadOnly" | "ReadWrite" | "Hidden";
    }[];
}
export declare const ApiAccess: Model<ApiAccess>;

export interface Application extends Seed<Omit<ApplicationAnswer, "resourcesToAllow">, "label"> {
    clientId?: string;
    clientSecret?: string;
    publicKey?: string;
    apiAccess?: ApiAccess[];
    resourcesToAllow?: {
        resourceId: string;
    }[];
}
export declare const Application: Model<Application>;

export interface AssignedDay {
    readonly start?: number;
    readonly end?: number;
    readonly homeZoneCenter?: number;
}

export interface Bar {
    readonly id: number;
    readonly resourceId: string;
    readonly type: string;
    readonly status: string;
    readonly label: string;
    readonly start?: string;
    readonly duration: number;
}

export interface Base {
    readonly instance: string;
    readonly clock: Clock;
    readonly ids: Ids;
}

export interface Caller {
    readonly application?: Application;
    readonly user?: User;
}

export interface CapacityArea {
    label: string;
    name?: string;
    type?: "area" | "group";
    status?: "active" | "inactive";
    configuration?: CapacityAreaConfiguration;
    capacityCategories?: string[];
    workZones?: string[];
    timeSlots?: string[];
    timeIntervals?: TimeInterval[];
}
export declare const CapacityArea: Model<CapacityArea>;

export interface CapacityAreaConfiguration {
    isTimeSlotBase: boolean;
    byDay?: "minutes" | "percentIncludeOtherActivities" | "percentExcludeOtherActivities";
    byCapacityCategory?: "minutes" | "percentOfMaxAvailable" | "percentQuotaParentLevel";
    byTimeSlot?: "minutes" | "percentOfAvailable" | "percentExcludeOtherActivities" | "percentQuotaParentLevel";
    isAllowCloseOnWorkzoneLevel?: boolean;
}
export declare const CapacityAreaConfiguration: Model<CapacityAreaConfiguration>;

export interface CapacityCategory extends Seed<Omit<CapacityCategoryAnswer, "workSkills" | "workSkillGroups" | "timeSlots">, "label"> {
    workSkills?: CategorySkill[];
    workSkillGroups?: CategorySkillGroup[];
    timeSlots?: string[];
}
export declare const CapacityCategory: Model<CapacityCategory>;

export interface CategorySkill {
    label: string;
    ratio: number;
}
export declare const CategorySkill: Model<CategorySkill>;

export interface CategorySkillGroup {
    label: string;
}
export declare const CategorySkillGroup: Model<CategorySkillGroup>;

export interface Chat {
    readonly chatId: number;
    readonly startedTime: string;
    readonly startedBy?: string;
    readonly helpdesk?: number;
    readonly participants: Participant[];
    readonly messages: Message[];
}

export interface ClientOptions {
    readonly instance: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly fetch: (input: string | URL, init?: RequestInit) => Promise<Response>;
    readonly retry: {
        readonly maxBackoffMs: 0;
    };
}

export interface Clock {
    now(): number;
    advance(milliseconds: number): void;
    set(moment: Moment): void;
    reset?(): void;
}

export interface Closing extends ClosingCell {
    readonly closed: boolean;
    readonly at: string;
}

export interface ClosingCell {
    readonly category?: string | undefined;
    readonly workZone?: string | undefined;
    readonly window?: Span | undefined;
}

export interface ClosingRule {
    area: string;
    dayOffset: number;
    category?: string;
    workZone?: string;
    startTime?: string;
    endTime?: string;
    closeTime: string;
}
export declare const ClosingRule: Model<ClosingRule>;

export interface Condition extends Seed<WorkSkillFieldCondition, "label" | "function"> {
}
export declare const Condition: Model<Condition>;

export interface ConsoleInfo {
    readonly instance: string;
    readonly now: string;
    readonly areas: readonly {
        readonly id: string;
        readonly name: string;
        readonly depth: number;
    }[];
    readonly plugins: readonly string[];
}

export interface ConsoleOptions {
    html: string;
    seed?: number | SeedDocument | undefined;
    plugins?: readonly ConsolePlugin[] | undefined;
    anyHost?: boolean | undefined;
}

export interface ConsolePlugin {
    readonly config: PluginConfig;
    readonly url: string;
    readonly secured?: Readonly<Record<string, string>>;
}

export interface Context {
    readonly world: World;
    readonly switches: Switches;
    readonly caller: Caller;
    readonly url: URL;
    readonly accept?: string;
    readonly collecting?: (rows: number, offset: number) => number;
}

export interface Credentials {
    readonly instance: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly user?: {
        readonly login: string;
        readonly password: string;
    };
}

export interface Day {
    readonly date: string;
    readonly area: string;
    readonly rows: readonly {
        readonly id: string;
        readonly name: string;
        readonly bars: readonly Bar[];
    }[];
    readonly open: readonly Bar[];
}

export interface Dependency extends Seed<WorkSkillConditionDependency, "type" | "dependency"> {
}
export declare const Dependency: Model<Dependency>;

export interface Domain {
    readonly contract: Contract;
    readonly handlers: HandlerTree;
}

export interface DriftFault extends FaultTarget {
    kind: "drift";
    change: (data: unknown) => unknown;
}

export interface DurationRecord {
    readonly resourceId: string;
    readonly akey: string;
    readonly avg: number;
    readonly dev: number;
    readonly count: number;
    readonly override: number;
}

export interface EnumerationValue {
    label: string;
    active?: boolean;
    translations?: Translation[];
}
export declare const EnumerationValue: Model<EnumerationValue>;

export interface ExtractFile {
    readonly name: string;
    readonly type: string;
    readonly bytes: Bytes;
}

export interface FaultHandle {
    readonly hits: number;
    remove(): void;
}

export interface FaultTarget {
    route?: string;
    times?: number;
    skip?: number;
    rate?: number;
    from?: Moment;
    to?: Moment;
}

export interface Faults {
    add(fault: Fault): FaultHandle;
    clear(): void;
}

export interface Form extends Seed<FormDetails, "label" | "content"> {
}
export declare const Form: Model<Form>;

export interface HandlerTree {
    readonly [name: string]: ((received: never) => unknown) | HandlerTree;
}

export interface Happening extends Readonly<Partial<Record<EventPart, object>>> {
    readonly eventType: EventType;
}

export interface Helpdesk {
    readonly id: number;
    readonly name: string;
}

export interface Ids {
    next(kind: string): number;
    reserve(kind: string, id: number): void;
    last(kind: string): number;
    readonly numbers: Map<string, number>;
}

export interface Inventory {
    inventoryId?: number;
    inventoryType: string;
    status: "customer" | "resource" | "installed" | "deinstalled";
    serialNumber?: string;
    quantity?: number;
    resourceId?: string;
    activityId?: number;
}
export declare const Inventory: Model<Inventory>;

export interface InventoryType extends Seed<InventoryTypeAnswer, "label"> {
}
export declare const InventoryType: Model<InventoryType>;

export interface IssuedToken {
    readonly token: string;
    readonly caller: Caller;
    readonly expiresIn: number;
    expiresAt: number;
    revoked: boolean;
    readonly scope?: string;
}

export interface Language {
    readonly label: string;
    readonly code: string;
    readonly name: string;
    readonly active: boolean;
    readonly translations?: Translation[];
}

export interface LatencyFault extends FaultTarget {
    kind: "latency";
    milliseconds: number;
}

export interface LazyCompany {
    readonly technicians: number;
    readonly activitiesPerDay: number;
    readonly days: number;
    readonly from?: string;
}

export interface LimitOptions {
    enforce?: boolean | undefined;
    queue?: Readonly<Record<string, number>> | undefined;
    wait?: number | undefined;
    status?: number | undefined;
    scope?: "instance" | "application" | undefined;
}

export interface LimitReport {
    readonly limit: string;
    readonly application?: string;
    readonly calls: number;
    readonly most: number;
    readonly refused: number;
    readonly waited: number;
    readonly full: number;
    readonly busy: number;
}

export interface Limiter {
    run<T>(limit: Limit | undefined, work: () => Promise<T>, application?: string): Promise<T>;
    report(): LimitReport[];
    reset(): void;
}

export interface LinkTemplate extends Seed<LinkTemplateAnswer, "label" | "linkType"> {
}
export declare const LinkTemplate: Model<LinkTemplate>;

export interface ListenOptions {
    port?: number | undefined;
    host?: string | undefined;
    around?: Around | undefined;
}

export interface Listener {
    readonly url: string;
    readonly port: number;
    close(): Promise<void>;
}

export interface Location {
    readonly locationId: number;
    readonly label?: string;
    readonly address?: string;
    readonly city?: string;
    readonly state?: string;
    readonly postalCode?: string;
    readonly country?: string;
    readonly latitude?: number;
    readonly longitude?: number;
    readonly status?: string;
    readonly privateLocationFlag?: boolean;
}

export interface LoggedCall {
    readonly id: number;
    readonly at: number;
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly route?: string;
    readonly status: number;
    readonly ms: number;
    readonly caller: string;
    readonly request: string;
    readonly response: string;
    readonly differences: readonly string[];
}

export interface MapLayer {
    readonly label: string;
    readonly name?: string;
    readonly status?: string;
    readonly translations?: Translation[];
    readonly shapeTitleColumn?: string;
    readonly tableColumns?: string[];
    readonly shapeHintColumns?: {
        sourceColumn: string;
        defaultName: string;
        pluginFormField: string;
    }[];
    readonly shapeHintButton?: {
        actionType: string;
        label: string;
    };
}

export interface Message {
    readonly messageId: number;
    readonly sequenceNumber: number;
    readonly text?: string;
    readonly attachment?: ChatAttachment;
    readonly author?: string;
    readonly time: string;
    readonly type: "message" | "notification";
}

export interface MockServer {
    fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
    listen(options?: ListenOptions): Promise<Listener>;
    readonly credentials: Credentials;
    readonly clock: Clock;
    readonly world: World;
    readonly faults: Faults;
    readonly limits: Pick<Limiter, "report" | "reset">;
    outage(when: Outage): FaultHandle;
    emit(happening: Happening, times?: number): void;
    readonly requests: ReceivedRequest[];
    readonly tokens: Tokens;
    reset(): void;
}

export interface MockServerOptions {
    seed?: number | SeedDocument | undefined;
    clock?: Clock | Moment | undefined;
    instance?: string | undefined;
    faults?: readonly Fault[] | undefined;
    switches?: Partial<Switches> | undefined;
    limits?: LimitOptions | undefined;
    tokenLifetime?: number | undefined;
    cors?: boolean | readonly string[] | undefined;
    keepRequests?: number | undefined;
    latency?: Latency | undefined;
    lazy?: LazyCompany | undefined;
    control?: boolean | undefined;
    domains?: readonly Domain[] | undefined;
}

export interface NonWorkingReason extends Seed<NonWorkingReasonAnswer, "label"> {
}
export declare const NonWorkingReason: Model<NonWorkingReason>;

export interface Organization extends Seed<OrganizationAnswer, "label" | "type"> {
}
export declare const Organization: Model<Organization>;

export interface Outage {
    readonly from: Moment;
    readonly to: Moment;
    readonly status?: number;
}

export interface PageRules {
    max?: number;
    size?: number;
    total?: boolean;
    hasMore?: "always" | "untilLast" | "never";
}

export interface Participant {
    readonly login: string;
    readonly invitedBy?: string;
    readonly invitedTime: string;
    readonly leftTime?: string;
}

export interface Plan {
    readonly date: string;
    readonly measure: "man_hours" | "points" | "scheduled" | "FTE";
    readonly value: number;
}

export interface Plugin {
    readonly label: string;
    readonly name?: string;
    readonly fields?: readonly {
        readonly label: string;
        readonly entity: string;
    }[];
    readonly secured?: Readonly<Record<string, string>>;
    readonly archive?: string;
    readonly version?: number;
}

export interface PluginConfig {
    readonly label: string;
    readonly name: string | Readonly<Record<string, string>>;
    readonly properties?: Readonly<Record<string, Readonly<Record<string, "text" | "number" | "file" | readonly string[]>> | undefined>>;
}

export interface Position {
    readonly at: number;
    readonly lat: number;
    readonly lng: number;
    readonly alt?: number;
    readonly dir?: number;
    readonly spd?: number;
    readonly acc?: number;
}

export interface ProblemBody {
    type: string;
    title: string;
    status: string;
    detail?: string;
}

export interface Property extends Seed<Omit<PropertyAnswer, "gui" | "fileSizeLimit" | "businessObject">, "label" | "type" | "entity"> {
    gui?: string | null;
    fileSizeLimit?: string;
    businessObject?: string;
    enumeration?: Record<string, string>;
    values?: EnumerationValue[];
}
export declare const Property: Model<Property>;

export interface QuotaValues {
    quota?: number;
    quotaPercent?: number;
    quotaPercentDay?: number;
    quotaPercentCategory?: number;
    minQuota?: number;
    stopBookingAt?: number;
}

export interface Received<O extends {
    readonly route: string;
}> extends Context {
    readonly params: Params<O["route"]>;
    readonly query: Carried<O, "query">;
    readonly body: Carried<O, "body">;
    readonly headers: Carried<O, "headers">;
}

export interface ReceivedRequest {
    readonly method: string;
    readonly path: string;
    readonly route?: string;
    readonly query: Readonly<Record<string, string>>;
    readonly headers: Readonly<Record<string, string>>;
    body: string;
    status?: number;
    readonly at: number;
}

export interface Recurrence extends Seed<WorkScheduleRecurrence, "recurrenceType"> {
}
export declare const Recurrence: Model<Recurrence>;

export interface Reply<out T> {
    readonly [replied]: true;
    readonly data: T | undefined;
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly text?: string;
}

export interface ResetFault extends FaultTarget {
    kind: "reset";
    when?: "beforeBody" | "afterBody" | "applied";
}

export interface Resource {
    resourceId: string;
    parentResourceId?: string;
    resourceType?: string;
    name?: string;
    status?: "active" | "inactive";
    timeZone?: string;
    language?: string;
    email?: string;
    phone?: string;
    organization?: string;
    resourceInternalId?: number;
}
export declare const Resource: Model<Resource>;

export interface ResourceType extends Seed<ResourceTypeAnswer, "label" | "role"> {
}
export declare const ResourceType: Model<ResourceType>;

export interface ResourceWorkSkill extends Seed<ResourceWorkSkillAnswer, "workSkill"> {
}
export declare const ResourceWorkSkill: Model<ResourceWorkSkill>;

export interface ResourceWorkZone extends Seed<ResourceWorkZoneInput, "workZone"> {
}
export declare const ResourceWorkZone: Model<ResourceWorkZone>;

export interface RouteState {
    activated?: string;
    deactivated?: string;
    reactivated?: string;
}

export interface SeedClosing {
    date: string;
    area: string;
    category?: string;
    workZone?: string;
    timeFrom?: string;
    timeTo?: string;
    state: "open" | "closed";
}
export declare const SeedClosing: Model<SeedClosing>;

export interface SeedDocument {
    base?: "company" | "empty";
    seed?: number;
    instance?: string;
    applications?: Application[];
    users?: User[];
    resourceTypes?: ResourceType[];
    resources?: SeedResource[];
    shifts?: Shift[];
    shiftSchedules?: ShiftSchedule[];
    nonWorkingReasons?: NonWorkingReason[];
    organizations?: Organization[];
    workSkills?: WorkSkill[];
    workSkillGroups?: WorkSkillGroup[];
    workSkillConditions?: WorkSkillCondition[];
    workZones?: WorkZone[];
    workZoneKey?: WorkZoneKeyElement[];
    timeSlots?: TimeSlot[];
    activityTypeGroups?: ActivityTypeGroup[];
    activityTypes?: ActivityType[];
    inventoryTypes?: InventoryType[];
    properties?: Property[];
    forms?: Form[];
    linkTemplates?: LinkTemplate[];
    capacityCategories?: CapacityCategory[];
    capacityAreas?: CapacityArea[];
    quota?: SeedQuota[];
    bookingStatuses?: SeedClosing[];
    bookingClosingSchedule?: ClosingRule[];
    activities?: Activity[];
    inventories?: Inventory[];
    submittedForms?: SeedForm[];
    files?: SeedFile[];
}
export declare const SeedDocument: Model<SeedDocument>;

export interface SeedFile {
    entity: "activity" | "inventory" | "resource" | "user" | "serviceRequest";
    id: string | number;
    property: string;
    content: string;
    mediaType?: string;
    name?: string;
}
export declare const SeedFile: Model<SeedFile>;

export interface SeedForm {
    activityId: number;
    formLabel: string;
    user?: string;
    time?: string;
    bundles?: string[];
    formDetails?: Record<string, unknown>;
}
export declare const SeedForm: Model<SeedForm>;

export interface SeedQuota extends QuotaValues {
    date: string;
    area: string;
    category?: string;
    timeSlot?: string;
    timeFrom?: string;
    timeTo?: string;
}
export declare const SeedQuota: Model<SeedQuota>;

export interface SeedResource extends Resource {
    workSkills?: ResourceWorkSkill[];
    workZones?: ResourceWorkZone[];
    workSchedules?: WorkScheduleItem[];
}
export declare const SeedResource: Model<SeedResource>;

export interface Shapefile {
    readonly downloadId: number;
    readonly kind: "workZones" | "mapLayer";
    readonly url: string;
    readonly startedAt: number;
    readonly readyAt: number;
    readonly label?: string;
    readonly layer?: MapLayer;
}

export interface Shift extends Seed<ShiftAnswer, "label" | "workTimeStart" | "workTimeEnd"> {
}
export declare const Shift: Model<Shift>;

export interface ShiftSchedule {
    label: string;
    shifts: {
        shiftLabel: string;
        recurrence: Recurrence;
    }[];
}
export declare const ShiftSchedule: Model<ShiftSchedule>;

export interface Span {
    readonly from: number;
    readonly to: number;
}

export interface StallFault extends FaultTarget {
    kind: "stall";
    after?: number;
}

export interface StandardPlugin {
    readonly label: string;
    readonly release?: string;
    readonly properties?: readonly {
        readonly label: string;
        readonly entity: Property["entity"];
        readonly type?: Property["type"];
    }[];
}

export interface Statistics {
    readonly durations: Map<string, DurationRecord>;
    readonly travel: Map<string, TravelRecord>;
    readonly airline: Map<string, AirlineRecord>;
    readonly travelKeys: number[];
}

export interface StatusFault extends FaultTarget {
    kind: "status";
    status: number;
    body?: "problem" | "html" | "empty" | "truncated" | {
        text: string;
        type?: string;
    };
    headers?: Record<string, string>;
    retryAfter?: number | Date | string;
    detail?: string;
}

export interface StoredCatalog extends PartsCatalog {
    readonly items: Map<string, PartsCatalogItem>;
    readonly delivered: Map<string, PartsCatalogItem>;
    readonly pending: PendingChange[];
}

export interface StoredEvent extends Happening {
    readonly sequence: number;
    readonly at: number;
    readonly user?: string;
    readonly applicationId?: string;
}

export interface StoredFile {
    readonly bytes: Bytes;
    readonly type: string;
    readonly name?: string;
}

export interface StoredSubscription {
    readonly subscriptionId: string;
    readonly owner: string;
    readonly definition: CreateSubscription;
    readonly createdAt: number;
    lastReadAt: number;
    lastPosition: number;
}

export interface Switches {
    unknownLabels: "skip" | "refuse";
    unknownQuotaAreas: "skip" | "refuse";
    noWorkZone: "empty" | "refuse";
    unknownActivityType: "accept" | "refuse";
    pastUpdates: "accept" | "refuse";
    unconfiguredQuota: "ignore" | "accept";
    typeFeatures: "ignore" | "enforce";
    pastActivities: "accept" | "refuse";
    fixedFields: "ignore" | "refuse";
    refusedAction: 400 | 409;
    startOnInactiveRoute: "accept" | "refuse";
    enrouteSupport: boolean;
    reopen: "copy" | "same";
    preworkAnswer: "prework" | "original";
    futureDaysLimit: number;
    searchFields: readonly string[] | "all";
    undoInstallTo: "resource" | "customer";
    whereIsMyTechnician: boolean;
    dailyExtract: boolean;
    activitiesPageBytes: number;
    technicianParents: "accept" | "refuse";
    lastResourceOfUser: "accept" | "refuse";
    activateOtherDays: "accept" | "refuse";
    deactivateWithStarted: "accept" | "refuse";
    overnightWork: boolean;
    assistants: "total" | "items" | "list";
    intervalMinutes: "accept" | "refuse";
    calendarReach: number;
    nearbyRadius: number;
    nearbySlaDays: number;
    absentTranslations: "keep" | "refuse";
    deleteReferenced: "accept" | "refuse";
    omittedValues: "remove" | "refuse";
    unknownMapLayer: "create" | "refuse";
    replacedWorkZone: "empty" | "zone";
    shapefileSeconds: number;
    planSignatures: "accept" | "check";
    release: string;
    travelKeys: "configured" | "detected";
    catalogHours: number;
    eventDelaySeconds: number;
    repeatEvents: boolean;
    slowEvents: boolean;
}

export interface TestServer extends MockServer {
    readonly options: ClientOptions;
}

export interface TimeInterval {
    timeFrom: string;
    timeTo?: string;
}
export declare const TimeInterval: Model<TimeInterval>;

export interface TimeSlot extends Seed<TimeSlotAnswer, "label"> {
}
export declare const TimeSlot: Model<TimeSlot>;

export interface TimedCall {
    readonly operation: string;
    readonly rows: number;
    readonly offset: number;
    readonly bytes: number;
}

export interface TokenFault extends FaultTarget {
    kind: "token";
    state?: "expired" | "revoked";
}

export interface Tokens {
    issue(caller: Caller, scope?: string): IssuedToken;
    check(token: string): IssuedToken;
    revoke(token?: string): void;
    expire(token?: string): void;
    readonly issued: number;
}

export interface TravelRecord {
    readonly fkey: string;
    readonly tkey: string;
    readonly region: string;
    readonly keyId: number;
    readonly org: readonly string[];
    readonly avg: number;
    readonly dev: number;
    readonly count: number;
    readonly override: number;
}

export interface TrickleFault extends FaultTarget {
    kind: "trickle";
    bytesPerSecond: number;
}

export interface TruncateFault extends FaultTarget {
    kind: "truncate";
    after?: number;
    end?: "broken" | "clean";
}

export interface User {
    login: string;
    password?: string;
    name?: string;
    status?: "active" | "inactive";
    userType?: string;
    language?: string;
    timeZone?: string;
    resources?: string[];
    mainResourceId?: string;
    collaborationGroups?: string[];
    createdTime?: string;
    lastUpdatedTime?: string;
    lastPasswordChangeTime?: string;
}
export declare const User: Model<User>;

export interface WorkScheduleItem {
    scheduleItemId?: number;
    recordType: "schedule" | "shift" | "extra_shift" | "working" | "extra_working" | "non-working";
    startDate: string;
    endDate?: string;
    countedFrom?: string;
    scheduleLabel?: string;
    shiftLabel?: string;
    workTimeStart?: string;
    workTimeEnd?: string;
    shiftType?: "regular" | "on-call";
    nonWorkingReason?: string;
    comments?: string;
    points?: number;
    recurrence?: Recurrence;
}
export declare const WorkScheduleItem: Model<WorkScheduleItem>;

export interface WorkSkill extends Seed<WorkSkillAnswer, "label"> {
}
export declare const WorkSkill: Model<WorkSkill>;

export interface WorkSkillCondition extends Seed<Omit<ConditionAnswer, "conditions" | "dependencies">, "label"> {
    conditions?: Condition[];
    dependencies?: Dependency[];
}
export declare const WorkSkillCondition: Model<WorkSkillCondition>;

export interface WorkSkillGroup extends Seed<WorkSkillGroupAnswer, "label"> {
}
export declare const WorkSkillGroup: Model<WorkSkillGroup>;

export interface WorkZone extends Seed<WorkZoneAnswer, "workZoneLabel"> {
}
export declare const WorkZone: Model<WorkZone>;

export interface WorkZoneKeyElement {
    label: string;
    length: number;
    function?: "caseSensitive" | "caseInsensitive";
    order?: number;
    apiParameterName: string;
}
export declare const WorkZoneKeyElement: Model<WorkZoneKeyElement>;

export interface World extends Base, Readonly<ReturnType<typeof slices>> {
}

export type Around = (request: Request, next: () => Promise<Response>) => Promise<Response>;

export type EventPart = Exclude<keyof OfsEvent, "eventType" | "time" | "user" | "applicationId">;

export type Fault = StatusFault | LatencyFault | ResetFault | StallFault | TrickleFault | TruncateFault | TokenFault | DriftFault;

export type Handler<O extends {
    readonly route: string;
}> = (received: Received<O>) => Answer<Output<O>> | Promise<Answer<Output<O>>>;

export type Handlers<C> = {
    readonly [K in keyof C]?: C[K] extends {
        readonly route: string;
    } ? Handler<C[K]> : Handlers<C[K]>;
};

export type KnownActivity = Activity & Required<Pick<Activity, "activityId" | "status" | "recordType" | "duration">>;

export type KnownInventory = Inventory & Required<Pick<Inventory, "inventoryId">>;

export type Latency = (call: TimedCall) => number;

export type Moment = Date | number | string;

export type RoutingPlans = Map<string, string>;

export type Seed<C, Needed extends keyof C> = Given<C, Needed> & Left<Omit<C, Needed | "links">>;

interface PendingChange {
    readonly at: number;
    readonly itemLabel: string;
    readonly item?: PartsCatalogItem;
}

type Answer<T> = T | Reply<T>;

type Carried<O, Part extends keyof Operation> = O extends {
    readonly [K in Part]: {
        readonly "~type"?: infer T;
    };
} ? T : undefined;

type Closed<T> = [
    Listed<T>
] extends [
    never
] ? T : Listed<T> | Exclude<T, string>;

type Given<C, Needed extends keyof C> = {
    [K in Needed]-?: Closed<Exclude<C[K], undefined>>;
};

type Left<T> = {
    [K in keyof T]?: Closed<Exclude<T[K], undefined>>;
};

type Listed<T> = T extends string ? (string extends T ? never : T) : never;

type Names<Route> = Route extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type Params<Route> = {
    readonly [K in Names<Route>]: K extends keyof PathArguments ? ValueOf<PathArguments[K][0]> : string;
};

type PartOfActivity = "requiredInventories" | "linkedActivities" | "resourcePreferences" | "workSkills";

type ValueOf<Value> = number extends Value ? number : string;
