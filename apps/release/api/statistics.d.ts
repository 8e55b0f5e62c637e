// What the types of @ofsc/statistics promise. Written by `pnpm api`.

// "."
export { ActivityDuration, ActivityDurationOverride, ActivityTravel, ActivityTravelOverride, AirlineDistanceLevel, AirlineDistanceOverride, AirlineDistancePoint, AirlineDistanceTime, AirlineDistanceTravel, DurationLevel, ListActivityDurations, ListActivityTravel, ListAirlineDistances, StatisticsActivityDurations, StatisticsActivityTravel, StatisticsAirlineDistances, StatisticsClient, StatisticsMetadataCatalog, StatisticsUpdate, StatisticsUpdateResult, UpdateActivityDurations, UpdateActivityTravel, UpdateAirlineDistances, createStatistics };

// "./activity-durations"
export { list, update };

// "./activity-travel"
export { list, update };

// "./airline-distances"
export { list, update };

// "./metadata-catalog"
export { get };

// "./contract"
export { activityDurations, activityTravel, airlineDistances, metadataCatalog };

declare module "activity-durations/index" {
  export { list, update };
}

declare module "activity-travel/index" {
  export { list, update };
}

declare module "airline-distances/index" {
  export { list, update };
}

declare module "contract" {
  export { activityDurations, activityTravel, airlineDistances, metadataCatalog };
}

declare module "metadata-catalog/index" {
  export { get };
}

export declare const get: {
    route: "GET /rest/ofscStatistics/v1/metadata-catalog";
    response: import("@ofsc/contract").Model<MetadataCatalog>;
};

export declare const list: {
    route: "GET /rest/ofscStatistics/v1/activityDurationStats";
    query: Model<ListActivityDurations>;
    page: Model<ActivityDuration>;
    paging: import("@ofsc/contract").Paging;
    pageSize: number;
};

export declare const list: {
    route: "GET /rest/ofscStatistics/v1/activityTravelStats";
    query: Model<ListActivityTravel>;
    page: Model<ActivityTravel>;
    paging: import("@ofsc/contract").Paging;
    pageSize: number;
};

export declare const list: {
    route: "GET /rest/ofscStatistics/v1/airlineDistanceBasedTravel";
    query: Model<ListAirlineDistances>;
    page: Model<AirlineDistanceTravel>;
    paging: import("@ofsc/contract").Paging;
    pageSize: number;
};

export declare const update: {
    route: "PATCH /rest/ofscStatistics/v1/activityDurationStats";
    body: Model<UpdateActivityDurations>;
    response: Model<StatisticsUpdate>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscStatistics/v1/activityTravelStats";
    body: Model<UpdateActivityTravel>;
    response: Model<StatisticsUpdate>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscStatistics/v1/airlineDistanceBasedTravel";
    body: Model<UpdateAirlineDistances>;
    response: Model<StatisticsUpdate>;
    replay: true;
};

export declare function createStatistics(connection: Connectable): StatisticsClient;

export interface ActivityDuration {
    resourceId?: string;
    akey?: string;
    override?: number;
    avg?: number;
    dev?: number;
    count?: number;
    level?: Open<DurationLevel>;
}
export declare const ActivityDuration: Model<ActivityDuration>;

export interface ActivityDurationOverride {
    resourceId: string;
    akey: string;
    override: number;
}
export declare const ActivityDurationOverride: Model<ActivityDurationOverride>;

export interface ActivityTravel {
    tkey?: string;
    fkey?: string;
    override?: number;
    avg?: number;
    dev?: number;
    count?: number;
    region?: string;
    keyId?: number;
    org?: string[];
}
export declare const ActivityTravel: Model<ActivityTravel>;

export interface ActivityTravelOverride {
    fkey: string;
    tkey: string;
    override: number;
    keyId?: number;
}
export declare const ActivityTravelOverride: Model<ActivityTravelOverride>;

export interface AirlineDistanceOverride {
    level?: AirlineDistanceLevel;
    key?: string;
    keyId?: number;
    data: AirlineDistancePoint[];
}
export declare const AirlineDistanceOverride: Model<AirlineDistanceOverride>;

export interface AirlineDistancePoint {
    distance?: number;
    override?: number;
}
export declare const AirlineDistancePoint: Model<AirlineDistancePoint>;

export interface AirlineDistanceTime {
    distance?: number;
    estimated?: number;
    override?: number;
}
export declare const AirlineDistanceTime: Model<AirlineDistanceTime>;

export interface AirlineDistanceTravel {
    level?: Open<AirlineDistanceLevel>;
    key?: string;
    data?: AirlineDistanceTime[];
    keyId?: number;
    org?: string[];
}
export declare const AirlineDistanceTravel: Model<AirlineDistanceTravel>;

export interface ListActivityDurations {
    resourceId?: string;
    includeChildren?: boolean;
    akey?: string;
    limit?: number;
    offset?: number;
}
export declare const ListActivityDurations: Model<ListActivityDurations>;

export interface ListActivityTravel {
    region?: string;
    tkey?: string;
    fkey?: string;
    keyId?: number;
    limit?: number;
    offset?: number;
}
export declare const ListActivityTravel: Model<ListActivityTravel>;

export interface ListAirlineDistances {
    level?: AirlineDistanceLevel;
    key?: string;
    distance?: string;
    keyId?: number;
    limit?: number;
    offset?: number;
}
export declare const ListAirlineDistances: Model<ListAirlineDistances>;

export interface StatisticsActivityDurations extends Client<typeof contract.activityDurations> {
}

export interface StatisticsActivityTravel extends Client<typeof contract.activityTravel> {
}

export interface StatisticsAirlineDistances extends Client<typeof contract.airlineDistances> {
}

export interface StatisticsClient extends Client<typeof contract> {
    readonly activityDurations: StatisticsActivityDurations;
    readonly activityTravel: StatisticsActivityTravel;
    readonly airlineDistances: StatisticsAirlineDistances;
    readonly metadataCatalog: StatisticsMetadataCatalog;
}

export interface StatisticsMetadataCatalog extends Client<typeof contract.metadataCatalog> {
}

export interface StatisticsUpdate extends StatisticsUpdateResult {
    results?: StatisticsUpdateResult;
}
export declare const StatisticsUpdate: Model<StatisticsUpdate>;

export interface StatisticsUpdateResult {
    status?: string;
    updatedRecords?: number;
}
export declare const StatisticsUpdateResult: Model<StatisticsUpdateResult>;

export interface UpdateActivityDurations {
    items: ActivityDurationOverride[];
}
export declare const UpdateActivityDurations: Model<UpdateActivityDurations>;

export interface UpdateActivityTravel {
    items: ActivityTravelOverride[];
}
export declare const UpdateActivityTravel: Model<UpdateActivityTravel>;

export interface UpdateAirlineDistances {
    items: AirlineDistanceOverride[];
}
export declare const UpdateAirlineDistances: Model<UpdateAirlineDistances>;

export type AirlineDistanceLevel = "company" | "travelkey";

export type DurationLevel = "company" | "aggregate" | "provider";
