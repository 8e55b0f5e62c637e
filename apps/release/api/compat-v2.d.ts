// What the types of @ofsc/compat-v2 promise. Written by `pnpm api`.

// "."
export { CallOptions, CsvList, FILE_RESPONSE, FULL_RESPONSE, LegacyResponse, LegacyUseError, LegacyWarningOptions, ListFacts, OBJ_RESPONSE, OFSAPIException, OFSApi, OFSApiOptions, OFSC, OFSCApiError, OFSCArguments, OFSCAuthenticationError, OFSCAuthorizationError, OFSCConflictError, OFSCNetworkError, OFSCNotFoundError, OFSCOptions, OFSCRateLimitError, OFSCServerError, OFSCV2, OFSCValidationError, OFSCapacity, OFSConfig, OFSConfigOptions, OFSCore, OFSMetadata, OFSOAuthRequest, OFSOauth2, OFSResponseList, Parser, ProblemBody, ResourceUsersListResponse, ResponseType, TEXT_RESPONSE, TransportSettings, legacyWarnings };

// "./ofs-proxy"
export { ActivityListResponse, ActivityResponse, LegacyData, ListResponse, OFS, OFSActivityLinkTypeData, OFSActivityLinkTypeResponse, OFSActivityResponse, OFSBookingGridArea, OFSBookingGridDate, OFSBookingGridTimeSlot, OFSBookingOptionsArea, OFSBookingOptionsDate, OFSBookingOptionsTimeSlot, OFSBulkUpdateRequest, OFSBulkUpdateRequestInterface, OFSBulkUpdateRequestParams, OFSBulkUpdateRequestParamsInterface, OFSConstructor, OFSCredentials, OFSForm, OFSFormDetails, OFSFormDetailsResponse, OFSFormIdentifier, OFSFormsList, OFSFormsListResponse, OFSGetActivitiesParams, OFSGetActivityBookingOptionsData, OFSGetActivityBookingOptionsParams, OFSGetActivityBookingOptionsResponse, OFSGetFormsParams, OFSGetLastKnownPositionsParams, OFSGetPropertiesParams, OFSGetResourceAssistantsParams, OFSGetResourceParams, OFSGetResourceRoutesParams, OFSGetResourcesParams, OFSGetSubmittedFormsParams, OFSLastKnownPosition, OFSLastKnownPositionsData, OFSLastKnownPositionsResponse, OFSLinkTemplate, OFSLinkTemplatesData, OFSLinkTemplatesResponse, OFSLinkedActivitiesData, OFSLinkedActivitiesResponse, OFSMethods, OFSOptions, OFSPropertyDetails, OFSPropertyDetailsResponse, OFSPropertyList, OFSPropertyListResponse, OFSResource, OFSResourceAssistantsData, OFSResourceAssistantsResponse, OFSResourceDictionary, OFSResourceListResponse, OFSResourceResponse, OFSResourceRoutesData, OFSResourceRoutesResponse, OFSResponse, OFSResponseInterface, OFSRouteActivity, OFSSearchForActivitiesParams, OFSShowBookingGridData, OFSShowBookingGridParams, OFSShowBookingGridResponse, OFSSingleResourceResponse, OFSSubmittedFormItem, OFSSubmittedFormsData, OFSSubmittedFormsResponse, OFSSubscriptionResponse, OFSTimeSlotDictionary, OFSTimeslot, OFSTimeslotsList, OFSTimeslotsResponse, OFSTranslation, OFSUpdateResourceParams, PluginFile, Subscription, SubscriptionListResponse };

declare const contracts: {
    core: typeof core;
    metadata: typeof metadata;
    capacity: typeof capacity;
};

export declare class Connection {
    #private;
    constructor(credentials: OFSCredentials, options?: OFSOptions);
    get credentials(): OFSCredentials;
    set credentials(credentials: OFSCredentials);
    get authorization(): string;
    get instance(): string;
    get baseURL(): URL;
    protected get home(): URL;
    protected transport(): Transport;
}

export declare class CsvList {
    readonly value: string;
    constructor(value?: string);
    static from_list(items: readonly string[]): CsvList;
    to_list(): string[];
    toString(): string;
}

export declare class LegacyResponse {
    readonly status_code: number;
    readonly reason: string;
    readonly url: string;
    readonly headers: Headers & Readonly<Record<string, unknown>>;
    readonly content: Bytes;
    constructor(response: Response, content: Bytes);
    get ok(): boolean;
    get text(): string;
    json(): unknown;
    raise_for_status(): void;
}

export declare class LegacyUseError extends Error {
    readonly name = "LegacyUseError";
    readonly code: string;
    constructor({ code, message }: LegacyWarning);
}

export declare class OFSAPIException extends Error {
    readonly status_code: number;
    readonly type?: string;
    readonly title?: string;
    readonly detail?: string;
    readonly [key: string]: unknown;
    constructor(body?: ProblemBody, options?: ErrorOptions);
    get name(): string;
}

export declare class OFSActivityLinkTypeResponse extends OFSResponse<OFSActivityLinkTypeData> {
}

export declare class OFSActivityResponse extends OFSResponse<ActivityResponse> {
}

export declare class OFSApi {
    #private;
    readonly config: OFSConfig;
    constructor({ config }: OFSApiOptions);
    get baseUrl(): string;
    get headers(): Promise<Record<string, string>>;
    token(auth?: OFSOAuthRequest | null): Promise<LegacyResponse>;
    call(options: CallOptions): Promise<LegacyResponse>;
    protected run(name: string, method: Method, args: readonly unknown[], answer: (bound: Bound) => Promise<Answer>): Promise<unknown>;
}

export declare class OFSBulkUpdateRequest implements OFSBulkUpdateRequestInterface {
    activities: LegacyData[];
    updateParameters: OFSBulkUpdateRequestParamsInterface;
    constructor(activities: LegacyData[], updateParameters?: OFSBulkUpdateRequestParamsInterface);
}

export declare class OFSBulkUpdateRequestParams implements OFSBulkUpdateRequestParamsInterface {
    fallbackResourceId?: string | undefined;
    identifyActivityBy: string;
    ifExistsThenDoNotUpdateFields: LegacyData[];
    ifInFinalStatusThen: string;
    inventoryPropertiesUpdateMode?: string | undefined;
    constructor(fallbackResourceId?: string, identifyActivityBy?: string, ifExistsThenDoNotUpdateFields?: LegacyData[], ifInFinalStatusThen?: string, inventoryPropertiesUpdateMode?: string);
}

export declare class OFSC {
    readonly core: OFSCore;
    readonly metadata: OFSMetadata;
    readonly capacity: OFSCapacity;
    readonly oauth2: OFSOauth2;
    constructor(...args: OFSCArguments);
    get auto_model(): boolean;
    set auto_model(value: boolean);
    get auto_raise(): boolean;
    set auto_raise(value: boolean);
    toString(): string;
}

export declare class OFSCApiError extends OFSAPIException {
}

export declare class OFSCAuthenticationError extends OFSCApiError {
}

export declare class OFSCAuthorizationError extends OFSCApiError {
}

export declare class OFSCConflictError extends OFSCApiError {
}

export declare class OFSCNetworkError extends OFSCApiError {
}

export declare class OFSCNotFoundError extends OFSCApiError {
}

export declare class OFSCRateLimitError extends OFSCApiError {
}

export declare class OFSCServerError extends OFSCApiError {
}

export declare class OFSCValidationError extends OFSCApiError {
}

export declare class OFSConfig {
    clientID: string;
    secret: string;
    companyName: string;
    useToken: boolean;
    access_token: string | null;
    root: string | null;
    baseURL: string;
    auto_raise: boolean;
    auto_model: boolean;
    readonly transport: TransportSettings;
    constructor(options: OFSConfigOptions);
    get basicAuthString(): string;
}

export declare class OFSFormDetailsResponse extends OFSResponse<OFSFormDetails> {
}

export declare class OFSFormsListResponse extends OFSResponse<OFSFormsList> {
}

export declare class OFSGetActivityBookingOptionsResponse extends OFSResponse<OFSGetActivityBookingOptionsData> {
}

export declare class OFSLastKnownPositionsResponse extends OFSResponse<OFSLastKnownPositionsData> {
}

export declare class OFSLinkTemplatesResponse extends OFSResponse<OFSLinkTemplatesData> {
}

export declare class OFSLinkedActivitiesResponse extends OFSResponse<OFSLinkedActivitiesData> {
}

export declare class OFSOAuthRequest {
    readonly assertion: string | null;
    readonly grant_type: string;
    constructor({ assertion, grant_type, }?: {
        assertion?: string | null;
        grant_type?: string;
    });
}

export declare class OFSPropertyDetailsResponse extends OFSResponse<OFSPropertyDetails> {
}

export declare class OFSPropertyList {
    items: OFSPropertyDetails[];
    limit: number;
    offset: number;
    totalResults: number;
}

export declare class OFSPropertyListResponse extends OFSResponse<OFSPropertyList> {
}

export declare class OFSResourceAssistantsResponse extends OFSResponse<OFSResourceAssistantsData> {
}

export declare class OFSResourceResponse extends OFSResponse<OFSResourceListResponse> {
}

export declare class OFSResourceRoutesResponse extends OFSResponse<OFSResourceRoutesData> {
}

export declare class OFSResponse<Data = LegacyData> implements OFSResponseInterface {
    status: number;
    description: string | undefined;
    data: Data;
    url: URL;
    contentType?: string | undefined;
    constructor(url: URL, status: number, description?: string, data?: Data, contentType?: string);
}

export declare class OFSResponseList<Item = unknown> {
    readonly [index: number]: Item;
    readonly items: Item[];
    readonly offset?: number;
    readonly limit?: number;
    readonly hasMore: boolean;
    readonly totalResults: number;
    constructor({ items, ...facts }: ListFacts & {
        items?: Item[];
    });
    get length(): number;
    get len(): number;
    includes(item: Item): boolean;
    [Symbol.iterator](): Iterator<Item>;
}

export declare class OFSShowBookingGridResponse extends OFSResponse<OFSShowBookingGridData> {
}

export declare class OFSSingleResourceResponse extends OFSResponse<OFSResource> {
}

export declare class OFSSubmittedFormsResponse extends OFSResponse<OFSSubmittedFormsData> {
}

export declare class OFSSubscriptionResponse extends OFSResponse<SubscriptionListResponse> {
}

export declare class OFSTimeslot {
    active: boolean;
    isAllDay: boolean;
    timeEnd: string;
    timeStart: string;
    label: string;
    name: string;
}

export declare class OFSTimeslotsList {
    items: OFSTimeslot[];
    limit: number;
    offset: number;
    totalResults: number;
}

export declare class OFSTimeslotsResponse extends OFSResponse<OFSTimeslotsList> {
}

export declare class ResourceUsersListResponse<Item = unknown> extends OFSResponseList<Item> {
    get users(): string[];
}

export declare const FILE_RESPONSE = 4;

export declare const FULL_RESPONSE = 2;

export declare const OBJ_RESPONSE = 3;

export declare const TEXT_RESPONSE = 1;

export declare const activityMethods: {
    readonly get_activities: {
        readonly parameters: readonly [
            {
                readonly name: "params";
            }
        ];
        readonly call: "core.activities.list";
        readonly args: readonly [
            {
                readonly rest: "params";
                readonly fields: {
                    readonly resources: {
                        readonly from: "params";
                        readonly member: "resources";
                        readonly as: "csv";
                    };
                    readonly fields: {
                        readonly from: "params";
                        readonly member: "fields";
                        readonly as: "csv";
                    };
                };
            }
        ];
    };
    readonly get_activity: {
        readonly parameters: readonly [
            {
                readonly name: "activity_id";
            }
        ];
        readonly call: "core.activities.get";
        readonly args: readonly [
            {
                readonly from: "activity_id";
            }
        ];
    };
    readonly update_activity: {
        readonly parameters: readonly [
            {
                readonly name: "activity_id";
            },
            {
                readonly name: "data";
            }
        ];
        readonly call: "core.activities.update";
        readonly args: readonly [
            {
                readonly from: "activity_id";
            },
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
    };
    readonly delete_activity: {
        readonly parameters: readonly [
            {
                readonly name: "activity_id";
            }
        ];
        readonly call: "core.activities.delete";
        readonly args: readonly [
            {
                readonly from: "activity_id";
            }
        ];
    };
    readonly search_activities: {
        readonly parameters: readonly [
            {
                readonly name: "params";
            }
        ];
        readonly call: "core.activities.search";
        readonly args: readonly [
            {
                readonly rest: "params";
                readonly fields: {
                    readonly fields: {
                        readonly from: "params";
                        readonly member: "fields";
                        readonly as: "csv";
                    };
                };
            }
        ];
    };
    readonly move_activity: {
        readonly parameters: readonly [
            {
                readonly name: "activity_id";
            },
            {
                readonly name: "data";
            }
        ];
        readonly call: "core.activities.move";
        readonly args: readonly [
            {
                readonly from: "activity_id";
            },
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
    };
    readonly bulk_update: {
        readonly parameters: readonly [
            {
                readonly name: "data";
            }
        ];
        readonly call: "core.activities.bulkUpdate";
        readonly args: readonly [
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
    };
    readonly get_file_property: {
        readonly parameters: readonly [
            {
                readonly name: "activityId";
            },
            {
                readonly name: "label";
            },
            {
                readonly name: "mediaType";
                readonly default: "application/octet-stream";
            }
        ];
        readonly call: "core.activities.files.get";
        readonly args: readonly [
            {
                readonly from: "activityId";
            },
            {
                readonly from: "label";
            },
            {
                readonly fields: {
                    readonly Accept: {
                        readonly from: "mediaType";
                    };
                };
            }
        ];
        readonly content: true;
        readonly note: "Returns a file to read with `bytes()`, `text()` or `stream()`; `core.activities.files.describe` returns what OFS knows of it.";
    };
    readonly get_all_activities: {
        readonly parameters: readonly [
            {
                readonly name: "root";
                readonly default: null;
                readonly named: true;
            },
            {
                readonly name: "date_from";
                readonly default: {
                    readonly today: -7;
                };
                readonly named: true;
            },
            {
                readonly name: "date_to";
                readonly default: {
                    readonly today: 7;
                };
                readonly named: true;
            },
            {
                readonly name: "activity_fields";
                readonly default: readonly [
                    "activityId",
                    "activityType",
                    "date",
                    "resourceId",
                    "status"
                ];
                readonly named: true;
            },
            {
                readonly name: "additional_fields";
                readonly default: null;
                readonly named: true;
            },
            {
                readonly name: "initial_offset";
                readonly default: 0;
                readonly named: true;
            },
            {
                readonly name: "include_non_scheduled";
                readonly default: false;
                readonly named: true;
            },
            {
                readonly name: "limit";
                readonly default: 5000;
                readonly named: true;
            }
        ];
        readonly call: "core.activities.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly resources: {
                        readonly list: readonly [
                            {
                                readonly from: "root";
                            }
                        ];
                    };
                    readonly includeChildren: {
                        readonly value: "all";
                    };
                    readonly dateFrom: {
                        readonly from: "date_from";
                        readonly as: "date";
                    };
                    readonly dateTo: {
                        readonly from: "date_to";
                        readonly as: "date";
                    };
                    readonly fields: {
                        readonly from: "activity_fields";
                        readonly as: "csv";
                    };
                    readonly includeNonScheduled: {
                        readonly from: "include_non_scheduled";
                    };
                    readonly offset: {
                        readonly from: "initial_offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
        readonly alwaysModelled: true;
        readonly manual: true;
        readonly note: "Iterate the list for every activity of every page, or call `.all({ limit })`; `root` was the default resource of the instance.";
    };
};

export declare const activityTypeMethods: {
    readonly get_activity_type_groups: {
        readonly parameters: readonly [
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.activityTypeGroups.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly get_activity_type_group: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly call: "metadata.activityTypeGroups.get";
        readonly model: "entity";
    };
    readonly get_activity_types: {
        readonly parameters: readonly [
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.activityTypes.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly get_activity_type: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly call: "metadata.activityTypes.get";
    };
    readonly get_inventory_types: {
        readonly parameters: readonly [
        ];
        readonly call: "metadata.inventoryTypes.list";
        readonly args: readonly [
        ];
        readonly model: "list";
    };
    readonly get_inventory_type: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly call: "metadata.inventoryTypes.get";
        readonly model: "entity";
    };
    readonly get_resource_types: {
        readonly parameters: readonly [
        ];
        readonly call: "metadata.resourceTypes.list";
        readonly args: readonly [
        ];
    };
};

export declare const applicationMethods: {
    readonly get_applications: {
        readonly parameters: readonly [
        ];
        readonly call: "metadata.applications.list";
        readonly args: readonly [
        ];
        readonly model: "list";
    };
    readonly get_application: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly call: "metadata.applications.get";
        readonly model: "entity";
    };
    readonly get_application_api_accesses: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly call: "metadata.applications.apiAccess.list";
    };
    readonly get_application_api_access: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            },
            {
                readonly name: "accessId";
            }
        ];
        readonly call: "metadata.applications.apiAccess.get";
        readonly args: readonly [
            {
                readonly from: "label";
            },
            {
                readonly from: "accessId";
            }
        ];
    };
    readonly get_organizations: {
        readonly parameters: readonly [
        ];
        readonly call: "metadata.organizations.list";
        readonly args: readonly [
        ];
        readonly model: "list";
    };
    readonly get_organization: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly call: "metadata.organizations.get";
        readonly model: "entity";
    };
};

export declare const capacityAreaMethods: {
    readonly get_capacity_areas: {
        readonly parameters: readonly [
            {
                readonly name: "expandParent";
                readonly default: false;
            },
            {
                readonly name: "fields";
                readonly default: readonly [
                    "label"
                ];
            },
            {
                readonly name: "activeOnly";
                readonly default: false;
            },
            {
                readonly name: "areasOnly";
                readonly default: false;
            }
        ];
        readonly call: "metadata.capacityAreas.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly expand: {
                        readonly value: "parent";
                        readonly when: "expandParent";
                    };
                    readonly fields: {
                        readonly from: "fields";
                        readonly as: "csv";
                    };
                    readonly status: {
                        readonly value: "active";
                        readonly when: "activeOnly";
                    };
                    readonly type: {
                        readonly value: "area";
                        readonly when: "areasOnly";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly get_capacity_area: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly call: "metadata.capacityAreas.get";
        readonly model: "entity";
    };
    readonly get_capacity_categories: {
        readonly parameters: readonly [
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.capacityCategories.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly get_capacity_category: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly call: "metadata.capacityCategories.get";
        readonly model: "entity";
    };
};

export declare const capacityMethods: {
    readonly getAvailableCapacity: {
        readonly parameters: readonly [
            {
                readonly name: "dates";
            },
            {
                readonly name: "areas";
                readonly default: null;
            },
            {
                readonly name: "categories";
                readonly default: null;
            },
            {
                readonly name: "aggregateResults";
                readonly default: null;
            },
            {
                readonly name: "availableTimeIntervals";
                readonly default: "all";
            },
            {
                readonly name: "calendarTimeIntervals";
                readonly default: "all";
            },
            {
                readonly name: "fields";
                readonly default: null;
            }
        ];
        readonly call: "capacity.availability.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly dates: {
                        readonly from: string;
                        readonly as: "csv";
                    };
                    readonly areas: {
                        readonly from: string;
                        readonly as: "csv";
                    };
                    readonly categories: {
                        readonly from: string;
                        readonly as: "csv";
                    };
                    readonly aggregateResults: {
                        readonly from: "aggregateResults";
                    };
                    readonly availableTimeIntervals: {
                        readonly from: "availableTimeIntervals";
                    };
                    readonly calendarTimeIntervals: {
                        readonly from: "calendarTimeIntervals";
                    };
                    readonly fields: {
                        readonly from: string;
                        readonly as: "csv";
                    };
                };
            }
        ];
        readonly model: "entity";
    };
    readonly getQuota: {
        readonly parameters: readonly [
            {
                readonly name: "dates";
            },
            {
                readonly name: "areas";
                readonly default: null;
            },
            {
                readonly name: "categories";
                readonly default: null;
            },
            {
                readonly name: "aggregateResults";
                readonly default: null;
            },
            {
                readonly name: "categoryLevel";
                readonly default: null;
            },
            {
                readonly name: "intervalLevel";
                readonly default: null;
            },
            {
                readonly name: "returnStatuses";
                readonly default: null;
            },
            {
                readonly name: "timeSlotLevel";
                readonly default: null;
            }
        ];
        readonly call: "capacity.quota.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly dates: {
                        readonly from: string;
                        readonly as: "csv";
                    };
                    readonly areas: {
                        readonly from: string;
                        readonly as: "csv";
                    };
                    readonly categories: {
                        readonly from: string;
                        readonly as: "csv";
                    };
                    readonly aggregateResults: {
                        readonly from: "aggregateResults";
                    };
                    readonly categoryLevel: {
                        readonly from: "categoryLevel";
                    };
                    readonly intervalLevel: {
                        readonly from: "intervalLevel";
                    };
                    readonly returnStatuses: {
                        readonly from: "returnStatuses";
                    };
                    readonly timeSlotLevel: {
                        readonly from: "timeSlotLevel";
                    };
                };
            }
        ];
        readonly model: "entity";
    };
};

export declare const coreMethods: CoreMethods;

export declare const corePropertyMethods: {
    readonly get_all_properties: {
        readonly parameters: readonly [
            {
                readonly name: "initial_offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.properties.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "initial_offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
        readonly alwaysModelled: true;
        readonly manual: true;
        readonly note: "Iterate the list for every property of every page, or call `.all({ limit })`.";
    };
};

export declare const dailyExtractMethods: {
    readonly get_daily_extract_dates: {
        readonly parameters: readonly [
        ];
        readonly call: "core.dailyExtract.dates.list";
        readonly args: readonly [
        ];
        readonly model: "entity";
    };
    readonly get_daily_extract_files: {
        readonly parameters: readonly [
            {
                readonly name: "date";
            }
        ];
        readonly call: "core.dailyExtract.files.list";
        readonly args: readonly [
            {
                readonly from: "date";
                readonly as: "date";
            }
        ];
        readonly model: "entity";
    };
    readonly get_daily_extract_file: {
        readonly parameters: readonly [
            {
                readonly name: "date";
            },
            {
                readonly name: "filename";
            }
        ];
        readonly call: "core.dailyExtract.files.get";
        readonly args: readonly [
            {
                readonly from: "date";
                readonly as: "date";
            },
            {
                readonly from: "filename";
            }
        ];
        readonly content: true;
        readonly response: 4;
        readonly note: "Returns a file to read with `bytes()` or `stream()`.";
    };
};

export declare const eventMethods: {
    readonly get_events: {
        readonly parameters: readonly [
            {
                readonly name: "params";
            }
        ];
        readonly call: "core.events.list";
        readonly args: readonly [
            {
                readonly from: "params";
            }
        ];
    };
    readonly get_subscriptions: {
        readonly parameters: readonly [
        ];
        readonly call: "core.events.subscriptions.list";
        readonly args: readonly [
        ];
    };
    readonly create_subscription: {
        readonly parameters: readonly [
            {
                readonly name: "data";
            }
        ];
        readonly call: "core.events.subscriptions.create";
        readonly args: readonly [
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
    };
    readonly delete_subscription: {
        readonly parameters: readonly [
            {
                readonly name: "subscription_id";
            }
        ];
        readonly call: "core.events.subscriptions.delete";
        readonly args: readonly [
            {
                readonly from: "subscription_id";
            }
        ];
    };
    readonly get_subscription_details: {
        readonly parameters: readonly [
            {
                readonly name: "subscription_id";
            }
        ];
        readonly call: "core.events.subscriptions.get";
        readonly args: readonly [
            {
                readonly from: "subscription_id";
            }
        ];
    };
};

export declare const metadataMethods: MetadataMethods;

export declare const oauth2Methods: {
    readonly get_token: {
        readonly parameters: readonly [
            {
                readonly name: "params";
                readonly default: null;
            }
        ];
        readonly call: "transport.accessToken";
        readonly args: readonly [
        ];
        readonly model: "entity";
        readonly manual: true;
        readonly note: "Returns the token alone, fetched once for all calls; `jwtBearer(…)` of `@ofsc/transport` signs assertions.";
    };
};

export declare const pluginMethods: {
    readonly import_plugin_file: {
        readonly parameters: readonly [
            {
                readonly name: "plugin";
            }
        ];
        readonly call: "metadata.plugins.import";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly pluginFile: {
                        readonly from: "plugin";
                    };
                };
            }
        ];
        readonly manual: true;
        readonly note: 'Read the file first: `{ pluginFile: { content, name, type: "text/xml" } }`.';
    };
    readonly import_plugin: {
        readonly parameters: readonly [
            {
                readonly name: "plugin";
            }
        ];
        readonly call: "metadata.plugins.import";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly pluginFile: {
                        readonly fields: {
                            readonly content: {
                                readonly from: "plugin";
                            };
                            readonly type: {
                                readonly value: "text/xml";
                            };
                            readonly name: {
                                readonly value: "noname.xml";
                            };
                        };
                    };
                };
            }
        ];
    };
};

export declare const propertyMethods: {
    readonly get_properties: {
        readonly parameters: readonly [
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.properties.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
    };
    readonly get_property: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly call: "metadata.properties.get";
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
    };
    readonly create_or_replace_property: {
        readonly parameters: readonly [
            {
                readonly name: "property";
            }
        ];
        readonly call: "metadata.properties.createOrReplace";
        readonly args: readonly [
            {
                readonly from: "property";
                readonly member: "label";
            },
            {
                readonly from: "property";
            }
        ];
    };
    readonly get_enumeration_values: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            },
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.properties.enumerationList.list";
        readonly args: readonly [
            {
                readonly from: "label";
            },
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly create_or_update_enumeration_value: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            },
            {
                readonly name: "value";
            }
        ];
        readonly call: "metadata.properties.enumerationList.replaceAll";
        readonly args: readonly [
            {
                readonly from: "label";
            },
            {
                readonly fields: {
                    readonly items: {
                        readonly from: "value";
                    };
                };
            }
        ];
        readonly model: "list";
        readonly note: "Replaces the whole list, as it always did.";
    };
};

export declare const resourceMethods: {
    readonly get_resource: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "inventories";
                readonly default: false;
            },
            {
                readonly name: "workSkills";
                readonly default: false;
            },
            {
                readonly name: "workZones";
                readonly default: false;
            },
            {
                readonly name: "workSchedules";
                readonly default: false;
            }
        ];
        readonly call: "core.resources.get";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly fields: {
                    readonly expand: {
                        readonly list: readonly [
                            {
                                readonly value: "inventories";
                                readonly when: "inventories";
                            },
                            {
                                readonly value: "workSkills";
                                readonly when: "workSkills";
                            },
                            {
                                readonly value: "workZones";
                                readonly when: "workZones";
                            },
                            {
                                readonly value: "workSchedules";
                                readonly when: "workSchedules";
                            }
                        ];
                    };
                };
            }
        ];
    };
    readonly get_resources: {
        readonly parameters: readonly [
            {
                readonly name: "canBeTeamHolder";
                readonly default: null;
            },
            {
                readonly name: "canParticipateInTeam";
                readonly default: null;
            },
            {
                readonly name: "fields";
                readonly default: null;
            },
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            },
            {
                readonly name: "inventories";
                readonly default: false;
            },
            {
                readonly name: "workSkills";
                readonly default: false;
            },
            {
                readonly name: "workZones";
                readonly default: false;
            },
            {
                readonly name: "workSchedules";
                readonly default: false;
            }
        ];
        readonly call: "core.resources.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                    readonly canBeTeamHolder: {
                        readonly from: "canBeTeamHolder";
                    };
                    readonly canParticipateInTeam: {
                        readonly from: "canParticipateInTeam";
                    };
                    readonly fields: {
                        readonly from: "fields";
                        readonly as: "csv";
                    };
                    readonly expand: {
                        readonly list: readonly [
                            {
                                readonly value: "inventories";
                                readonly when: "inventories";
                            },
                            {
                                readonly value: "workSkills";
                                readonly when: "workSkills";
                            },
                            {
                                readonly value: "workZones";
                                readonly when: "workZones";
                            },
                            {
                                readonly value: "workSchedules";
                                readonly when: "workSchedules";
                            }
                        ];
                    };
                };
            }
        ];
    };
    readonly get_resource_descendants: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "resourceFields";
                readonly default: null;
            },
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            },
            {
                readonly name: "inventories";
                readonly default: false;
            },
            {
                readonly name: "workSkills";
                readonly default: false;
            },
            {
                readonly name: "workZones";
                readonly default: false;
            },
            {
                readonly name: "workSchedules";
                readonly default: false;
            }
        ];
        readonly call: "core.resources.descendants";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                    readonly fields: {
                        readonly from: "resourceFields";
                        readonly as: "csv";
                    };
                    readonly expand: {
                        readonly list: readonly [
                            {
                                readonly value: "inventories";
                                readonly when: "inventories";
                            },
                            {
                                readonly value: "workSkills";
                                readonly when: "workSkills";
                            },
                            {
                                readonly value: "workZones";
                                readonly when: "workZones";
                            },
                            {
                                readonly value: "workSchedules";
                                readonly when: "workSchedules";
                            }
                        ];
                    };
                };
            }
        ];
    };
    readonly create_resource: {
        readonly parameters: readonly [
            {
                readonly name: "resourceId";
            },
            {
                readonly name: "data";
            }
        ];
        readonly call: "core.resources.createOrReplace";
        readonly args: readonly [
            {
                readonly from: "resourceId";
            },
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
    };
    readonly create_resource_from_obj: {
        readonly parameters: readonly [
            {
                readonly name: "resourceId";
            },
            {
                readonly name: "data";
            }
        ];
        readonly call: "core.resources.createOrReplace";
        readonly args: readonly [
            {
                readonly from: "resourceId";
            },
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
    };
    readonly update_resource: {
        readonly parameters: readonly [
            {
                readonly name: "resourceId";
            },
            {
                readonly name: "data";
            },
            {
                readonly name: "identify_by_internal_id";
                readonly default: false;
            }
        ];
        readonly call: "core.resources.update";
        readonly args: readonly [
            {
                readonly from: "resourceId";
            },
            {
                readonly from: "data";
                readonly as: "json";
            },
            {
                readonly fields: {
                    readonly identifyResourceBy: {
                        readonly value: "resourceInternalId";
                        readonly when: "identify_by_internal_id";
                    };
                };
            }
        ];
    };
    readonly get_position_history: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "date";
            }
        ];
        readonly call: "core.resources.positions.history";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly fields: {
                    readonly date: {
                        readonly from: "date";
                        readonly as: "date";
                    };
                };
            }
        ];
    };
    readonly get_resource_route: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "date";
            },
            {
                readonly name: "activityFields";
                readonly default: null;
            },
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "core.routes.get";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly from: "date";
                readonly as: "date";
            },
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                    readonly activityFields: {
                        readonly from: "activityFields";
                        readonly as: "csv";
                    };
                };
            }
        ];
    };
    readonly get_resource_inventories: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            }
        ];
        readonly call: "core.resources.inventories.list";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            }
        ];
    };
    readonly get_resource_workzones: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            }
        ];
        readonly call: "core.resources.workZones.list";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            }
        ];
    };
    readonly get_resource_workskills: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            }
        ];
        readonly call: "core.resources.workSkills.list";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            }
        ];
    };
};

export declare const resourcePlaceMethods: {
    readonly get_resource_assigned_locations: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            }
        ];
        readonly call: "core.resources.assignedLocations.get";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            }
        ];
    };
    readonly get_assigned_locations: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "dateFrom";
                readonly default: {
                    readonly today: 0;
                };
                readonly named: true;
            },
            {
                readonly name: "dateTo";
                readonly default: {
                    readonly today: 0;
                };
                readonly named: true;
            }
        ];
        readonly call: "core.resources.assignedLocations.get";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly fields: {
                    readonly dateFrom: {
                        readonly from: "dateFrom";
                        readonly as: "date";
                    };
                    readonly dateTo: {
                        readonly from: "dateTo";
                        readonly as: "date";
                    };
                };
            }
        ];
        readonly model: "entity";
    };
    readonly set_assigned_locations: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "data";
            }
        ];
        readonly call: "core.resources.assignedLocations.set";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
        readonly model: "entity";
    };
    readonly get_resource_locations: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            }
        ];
        readonly call: "core.resources.locations.list";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            }
        ];
        readonly model: "list";
    };
    readonly create_resource_location: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "location";
                readonly named: true;
            }
        ];
        readonly call: "core.resources.locations.create";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly from: "location";
            }
        ];
        readonly model: "entity";
    };
    readonly delete_resource_location: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "location_id";
            }
        ];
        readonly call: "core.resources.locations.delete";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly from: "location_id";
            }
        ];
    };
};

export declare const resourceWorkMethods: {
    readonly get_resource_workschedules: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "actualDate";
            }
        ];
        readonly call: "core.resources.workSchedules.list";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly fields: {
                    readonly actualForDate: {
                        readonly from: "actualDate";
                        readonly as: "date";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly set_resource_workschedules: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "data";
            }
        ];
        readonly call: "core.resources.workSchedules.set";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
        readonly model: "list";
        readonly note: "The day it starts and how it recurs have no defaults: they used to be today and every day.";
    };
    readonly get_resource_calendar: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            },
            {
                readonly name: "dateFrom";
            },
            {
                readonly name: "dateTo";
            }
        ];
        readonly call: "core.resources.workSchedules.calendar";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly fields: {
                    readonly dateFrom: {
                        readonly from: "dateFrom";
                        readonly as: "date";
                    };
                    readonly dateTo: {
                        readonly from: "dateTo";
                        readonly as: "date";
                    };
                };
            }
        ];
        readonly model: "entity";
    };
    readonly bulk_update_resource_workzones: {
        readonly parameters: readonly [
            {
                readonly name: "data";
                readonly named: true;
            }
        ];
        readonly args: readonly [
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
        readonly call: "core.resources.bulkUpdate.workZones";
    };
    readonly bulk_update_resource_workskills: {
        readonly parameters: readonly [
            {
                readonly name: "data";
                readonly named: true;
            }
        ];
        readonly args: readonly [
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
        readonly call: "core.resources.bulkUpdate.workSkills";
    };
    readonly bulk_update_resource_workschedules: {
        readonly parameters: readonly [
            {
                readonly name: "data";
                readonly named: true;
            }
        ];
        readonly args: readonly [
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
        readonly call: "core.resources.bulkUpdate.workSchedules";
    };
};

export declare const routingMethods: {
    readonly get_routing_profiles: {
        readonly parameters: readonly [
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.routingProfiles.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly get_routing_profile_plans: {
        readonly parameters: readonly [
            {
                readonly name: "profile_label";
            },
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.routingProfiles.plans.list";
        readonly args: readonly [
            {
                readonly from: "profile_label";
            },
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly export_routing_plan: {
        readonly parameters: readonly [
            {
                readonly name: "profile_label";
            },
            {
                readonly name: "plan_label";
            }
        ];
        readonly call: "metadata.routingProfiles.plans.export";
        readonly args: readonly [
            {
                readonly from: "profile_label";
            },
            {
                readonly from: "plan_label";
            }
        ];
        readonly model: "entity";
        readonly content: true;
        readonly note: "Returns a file: parse what its `text()` gives.";
    };
    readonly export_plan_file: {
        readonly parameters: readonly [
            {
                readonly name: "profile_label";
            },
            {
                readonly name: "plan_label";
            }
        ];
        readonly call: "metadata.routingProfiles.plans.export";
        readonly args: readonly [
            {
                readonly from: "profile_label";
            },
            {
                readonly from: "plan_label";
            }
        ];
        readonly content: true;
        readonly response: 4;
        readonly note: "Returns a file to read with `bytes()`.";
    };
    readonly import_routing_plan: {
        readonly parameters: readonly [
            {
                readonly name: "profile_label";
            },
            {
                readonly name: "plan_data";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "profile_label";
            },
            {
                readonly fields: {
                    readonly content: {
                        readonly from: "plan_data";
                    };
                };
            }
        ];
        readonly call: "metadata.routingProfiles.plans.import";
        readonly accepts: readonly [
            409
        ];
        readonly note: "A plan that exists is a `ConflictError`.";
    };
    readonly force_import_routing_plan: {
        readonly parameters: readonly [
            {
                readonly name: "profile_label";
            },
            {
                readonly name: "plan_data";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "profile_label";
            },
            {
                readonly fields: {
                    readonly content: {
                        readonly from: "plan_data";
                    };
                };
            }
        ];
        readonly call: "metadata.routingProfiles.plans.forceImport";
    };
    readonly start_routing_plan: {
        readonly parameters: readonly [
            {
                readonly name: "profile_label";
            },
            {
                readonly name: "plan_label";
            },
            {
                readonly name: "resource_external_id";
            },
            {
                readonly name: "date";
            }
        ];
        readonly call: "metadata.routingProfiles.plans.start";
        readonly args: readonly [
            {
                readonly from: "profile_label";
            },
            {
                readonly from: "plan_label";
            },
            {
                readonly from: "resource_external_id";
            },
            {
                readonly from: "date";
                readonly as: "date";
            }
        ];
    };
};

export declare const userMethods: {
    readonly get_users: {
        readonly parameters: readonly [
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "core.users.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
    };
    readonly get_user: {
        readonly parameters: readonly [
            {
                readonly name: "login";
            }
        ];
        readonly call: "core.users.get";
        readonly args: readonly [
            {
                readonly from: "login";
            }
        ];
    };
    readonly create_user: {
        readonly parameters: readonly [
            {
                readonly name: "login";
            },
            {
                readonly name: "data";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "login";
            },
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
        readonly call: "core.users.createOrReplace";
    };
    readonly update_user: {
        readonly parameters: readonly [
            {
                readonly name: "login";
            },
            {
                readonly name: "data";
            }
        ];
        readonly args: readonly [
            {
                readonly from: "login";
            },
            {
                readonly from: "data";
                readonly as: "json";
            }
        ];
        readonly call: "core.users.update";
    };
    readonly delete_user: {
        readonly parameters: readonly [
            {
                readonly name: "login";
            }
        ];
        readonly call: "core.users.delete";
        readonly args: readonly [
            {
                readonly from: "login";
            }
        ];
    };
    readonly get_resource_users: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            }
        ];
        readonly call: "core.resources.users.list";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            }
        ];
        readonly model: "users";
    };
    readonly set_resource_users: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
                readonly named: true;
            },
            {
                readonly name: "users";
                readonly named: true;
            }
        ];
        readonly call: "core.resources.users.set";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            },
            {
                readonly fields: {
                    readonly items: {
                        readonly each: "users";
                        readonly member: "login";
                    };
                };
            }
        ];
    };
    readonly delete_resource_users: {
        readonly parameters: readonly [
            {
                readonly name: "resource_id";
            }
        ];
        readonly call: "core.resources.users.delete";
        readonly args: readonly [
            {
                readonly from: "resource_id";
            }
        ];
    };
};

export declare const workSkillMethods: {
    readonly get_workskills: {
        readonly parameters: readonly [
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            },
            {
                readonly name: "response_type";
                readonly default: null;
            }
        ];
        readonly call: "metadata.workSkills.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly get_workskill: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            },
            {
                readonly name: "response_type";
                readonly default: null;
            }
        ];
        readonly call: "metadata.workSkills.get";
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly model: "entity";
    };
    readonly create_or_update_workskill: {
        readonly parameters: readonly [
            {
                readonly name: "skill";
            },
            {
                readonly name: "response_type";
                readonly default: null;
            }
        ];
        readonly call: "metadata.workSkills.createOrReplace";
        readonly args: readonly [
            {
                readonly from: "skill";
                readonly member: "label";
            },
            {
                readonly from: "skill";
            }
        ];
        readonly model: "entity";
    };
    readonly delete_workskill: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            },
            {
                readonly name: "response_type";
                readonly default: null;
            }
        ];
        readonly call: "metadata.workSkills.delete";
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
    };
    readonly get_workskill_conditions: {
        readonly parameters: readonly [
            {
                readonly name: "response_type";
                readonly default: null;
            }
        ];
        readonly call: "metadata.workSkillConditions.list";
        readonly args: readonly [
        ];
    };
    readonly replace_workskill_conditions: {
        readonly parameters: readonly [
            {
                readonly name: "data";
            },
            {
                readonly name: "response_type";
                readonly default: null;
            }
        ];
        readonly call: "metadata.workSkillConditions.replaceAll";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly items: {
                        readonly from: "data";
                    };
                };
            }
        ];
    };
    readonly get_workskill_groups: {
        readonly parameters: readonly [
        ];
        readonly call: "metadata.workSkillGroups.list";
        readonly args: readonly [
        ];
        readonly model: "list";
    };
    readonly get_workskill_group: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly call: "metadata.workSkillGroups.get";
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly model: "entity";
    };
    readonly create_or_update_workskill_group: {
        readonly parameters: readonly [
            {
                readonly name: "data";
            }
        ];
        readonly call: "metadata.workSkillGroups.createOrReplace";
        readonly args: readonly [
            {
                readonly from: "data";
                readonly member: "label";
            },
            {
                readonly from: "data";
            }
        ];
        readonly model: "entity";
    };
    readonly delete_workskill_group: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly call: "metadata.workSkillGroups.delete";
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
    };
};

export declare const workZoneMethods: {
    readonly get_workzones: {
        readonly parameters: readonly [
            {
                readonly name: "offset";
                readonly default: 0;
            },
            {
                readonly name: "limit";
                readonly default: 100;
            }
        ];
        readonly call: "metadata.workZones.list";
        readonly args: readonly [
            {
                readonly fields: {
                    readonly offset: {
                        readonly from: "offset";
                    };
                    readonly limit: {
                        readonly from: "limit";
                    };
                };
            }
        ];
        readonly model: "list";
    };
    readonly get_workzone: {
        readonly parameters: readonly [
            {
                readonly name: "label";
            }
        ];
        readonly call: "metadata.workZones.get";
        readonly args: readonly [
            {
                readonly from: "label";
            }
        ];
        readonly model: "entity";
    };
    readonly replace_workzone: {
        readonly parameters: readonly [
            {
                readonly name: "workzone";
            },
            {
                readonly name: "auto_resolve_conflicts";
                readonly default: false;
            }
        ];
        readonly call: "metadata.workZones.replace";
        readonly args: readonly [
            {
                readonly from: "workzone";
                readonly member: "workZoneLabel";
            },
            {
                readonly from: "workzone";
            },
            {
                readonly fields: {
                    readonly autoResolveConflicts: {
                        readonly value: true;
                        readonly when: "auto_resolve_conflicts";
                    };
                };
            }
        ];
        readonly model: "entity";
    };
};

export declare function legacyWarnings(options: LegacyWarningOptions): void;

export interface ActivityActionMethods {
    moveActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
    delayActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
    reopenActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
    startActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
    suspendActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
    completeActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
    stopTravel(aid: number | string, data?: unknown): Promise<OFSResponse>;
    cancelActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
    startPrework(aid: number | string, data?: unknown): Promise<OFSResponse>;
    enrouteActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
    notDoneActivity(aid: number | string, data?: unknown): Promise<OFSResponse>;
}

export interface ActivityFileMethods {
    getActivityFilePropertyContent(aid: number | string, propertyLabel: string, mediaType?: string): Promise<OFSResponse>;
    getActivityFilePropertyMetadata(aid: number | string, propertyLabel: string): Promise<OFSResponse>;
    getActivityFileProperty(aid: number | string, propertyLabel: string): Promise<OFSResponse>;
    setActivityFileProperty(aid: number | string, propertyLabel: string, blob: Blob | ArrayBuffer | Uint8Array | string | object, fileName: string, contentType?: string): Promise<OFSResponse>;
}

export interface ActivityListResponse {
    totalResults: number;
    items: ActivityResponse[];
    links: LegacyData;
}

export interface ActivityMethods {
    bulkUpdateActivity(data: OFSBulkUpdateRequestInterface): Promise<OFSResponse>;
    createActivity(data: unknown): Promise<OFSResponse>;
    deleteActivity(aid: number | string): Promise<OFSResponse>;
    getActivityDetails(aid: number | string): Promise<OFSActivityResponse>;
    updateActivity(aid: number | string, data: unknown): Promise<OFSResponse>;
    getLinkedActivities(aid: number | string): Promise<OFSResponse>;
    getActivityLinkType(aid: number | string, linkedActivityId: number | string, linkType: string): Promise<OFSActivityLinkTypeResponse>;
    getActivities(params: OFSGetActivitiesParams, offset?: number, limit?: number): Promise<OFSResponse>;
    searchForActivities(params: OFSSearchForActivitiesParams, offset?: number, limit?: number): Promise<OFSResponse>;
    getAllActivities(params: OFSGetActivitiesParams, limit?: number): Promise<LegacyData>;
    getSubmittedForms(activityId: number | string, params?: OFSGetSubmittedFormsParams): Promise<OFSSubmittedFormsResponse>;
}

export interface ActivityResponse {
    customerName: LegacyData;
    activityId: number;
    [field: string]: LegacyData;
}

export interface Answer {
    readonly response: LegacyResponse;
    readonly error?: ApiError;
}

export interface Bound {
    readonly values: Values;
    readonly extras: Values;
}

export interface CallOptions {
    method: string;
    partialUrl: string;
    additionalHeaders?: Readonly<Record<string, string>> | null | undefined;
    params?: object | null | undefined;
    json?: unknown | undefined;
    data?: object | string | null | undefined;
}

export interface EventMethods {
    getSubscriptions(all?: boolean): Promise<OFSSubscriptionResponse>;
    createSubscription(data: unknown): Promise<OFSResponse>;
    deleteSubscription(sid: string): Promise<OFSResponse>;
    getSubscriptionDetails(sid: string): Promise<OFSResponse>;
    getEvents(sid: string, page?: string, since?: string | null, limit?: number): Promise<OFSResponse>;
}

export interface LegacyMethod<M extends Method> {
    <R extends ResponseType | undefined = undefined, const P extends Parser | null | undefined = undefined>(...args: [
        ...Required<Parameters<M>>,
        ...Optional<Parameters<M>>,
        ...Options<Keywords<Extract<Parameters<M>[number], {
            readonly named: true;
        }>, R, P>>
    ]): Promise<LegacyResult<M, R, P>>;
    <R extends ResponseType | undefined = undefined, const P extends Parser | null | undefined = undefined>(...args: [
        ...Required<Parameters<M>>,
        ...Options<Keywords<Extract<Parameters<M>[number], ByKeyword>, R, P>>
    ]): Promise<LegacyResult<M, R, P>>;
    <R extends ResponseType | undefined = undefined, const P extends Parser | null | undefined = undefined>(options: Keywords<Parameters<M>[number], R, P>): Promise<LegacyResult<M, R, P>>;
}

export interface LegacyWarning {
    readonly code: string;
    readonly message: string;
}

export interface LegacyWarningOptions {
    ignore?: readonly string[] | "all" | undefined;
    throw?: readonly string[] | "all" | undefined;
}

export interface ListFacts {
    readonly offset?: number;
    readonly limit?: number;
    readonly hasMore?: boolean;
    readonly totalResults?: number;
    readonly [key: string]: unknown;
}

export interface ListResponse {
    totalResults: number;
    items: LegacyData[];
    links: LegacyData;
}

export interface Mapping {
    readonly legacy: string;
    readonly parameters: readonly Parameter[];
    readonly call: string;
    readonly args: readonly Source[];
    readonly manual?: true;
    readonly note?: string;
}

export interface Method extends Omit<Mapping, "legacy"> {
    readonly model?: "entity" | "list" | "users";
    readonly alwaysModelled?: true;
    readonly content?: true;
    readonly response?: 4;
    readonly accepts?: readonly number[];
}

export interface Methods {
    readonly [name: string]: Method;
}

export interface OFS extends Connection, OFSMethods {
}
export declare const OFS: OFSConstructor;

export interface OFSActivityLinkTypeData {
    linkType: string;
    links?: LegacyData;
}

export interface OFSApiOptions {
    config: OFSConfig | OFSConfigOptions;
}

export interface OFSBookingGridArea {
    label: string;
    name?: string;
    bucket?: string;
    timeZone?: string;
    timeZoneDiff?: number;
    areaTimeSlots?: string[];
    averageBucketTravel?: number;
    dates: OFSBookingGridDate[];
}

export interface OFSBookingGridDate {
    date: string;
    timeSlots: OFSBookingGridTimeSlot[];
}

export interface OFSBookingGridTimeSlot extends OFSBookingOptionsTimeSlot {
    setPositionInRoute?: LegacyData;
}

export interface OFSBookingOptionsArea {
    label: string;
    name?: string;
    bucket?: string;
    timeZone?: string;
    timeZoneDiff?: number;
    averageBucketTravel?: number;
    averageTravelKeyTravel?: number;
    timeSlots: OFSBookingOptionsTimeSlot[];
    reason?: string;
}

export interface OFSBookingOptionsDate {
    date: string;
    areas: OFSBookingOptionsArea[];
}

export interface OFSBookingOptionsTimeSlot {
    label: string;
    originalQuota?: number;
    remainingQuota?: number;
    reason?: string;
    recommendationInfo?: {
        additionalTravel?: number;
        travelKeyMatch?: boolean;
    };
}

export interface OFSBulkUpdateRequestInterface {
    activities: LegacyData[];
    updateParameters: OFSBulkUpdateRequestParamsInterface;
}

export interface OFSBulkUpdateRequestParamsInterface {
    fallbackResourceId?: string | undefined;
    identifyActivityBy?: string | undefined;
    ifExistsThenDoNotUpdateFields?: LegacyData[] | undefined;
    ifInFinalStatusThen: string;
    inventoryPropertiesUpdateMode?: string | undefined;
}

export interface OFSCOptions {
    clientID?: string | undefined;
    secret?: string | undefined;
    instance?: string | undefined;
    companyName?: string | undefined;
    company?: string | undefined;
    root?: string | null | undefined;
    baseUrl?: string | null | undefined;
    useToken?: boolean | undefined;
    enable_auto_raise?: boolean | undefined;
    enable_auto_model?: boolean | undefined;
    transport?: TransportSettings | undefined;
}

export interface OFSCapacity extends OFSApi, LegacyMethods<typeof capacityMethods> {
}
export declare const OFSCapacity: new (options: OFSApiOptions) => OFSCapacity;

export interface OFSConfigOptions {
    clientID: string;
    secret: string;
    companyName: string;
    useToken?: boolean | undefined;
    access_token?: string | null | undefined;
    root?: string | null | undefined;
    baseURL?: string | null | undefined;
    auto_raise?: boolean | undefined;
    auto_model?: boolean | undefined;
    transport?: TransportSettings | undefined;
}

export interface OFSConstructor {
    new (credentials: OFSCredentials, options?: OFSOptions): OFS;
    readonly prototype: OFS;
}

export interface OFSCore extends OFSApi, LegacyMethods<typeof coreMethods> {
}
export declare const OFSCore: new (options: OFSApiOptions) => OFSCore;

export interface OFSForm {
    label: string;
    name?: string;
    translations?: OFSTranslation[];
    links?: LegacyData;
}

export interface OFSFormDetails extends OFSForm {
    content: string;
}

export interface OFSFormIdentifier {
    formSubmitId: string;
    formLabel: string;
}

export interface OFSFormsList {
    items: OFSForm[];
    limit: number;
    offset: number;
    totalResults: number;
}

export interface OFSGetActivitiesParams {
    resources?: string | undefined;
    dateFrom?: string | undefined;
    dateTo?: string | undefined;
    fields?: string | undefined;
    includeChildren?: string | undefined;
    includeNonScheduled?: boolean | undefined;
    q?: string | undefined;
    svcWorkOrderId?: number | undefined;
}

export interface OFSGetActivityBookingOptionsData extends BookingEstimate {
    categories?: string[];
    dates: OFSBookingOptionsDate[];
}

export interface OFSGetActivityBookingOptionsParams {
    activityType: string;
    dates: string[];
    areas?: string[] | undefined;
    categories?: string[] | undefined;
    [field: string]: string | string[] | number | boolean | undefined;
}

export interface OFSGetFormsParams {
    language?: string | undefined;
    limit?: number | undefined;
    offset?: number | undefined;
}

export interface OFSGetLastKnownPositionsParams {
    offset?: number | undefined;
    resources?: string[] | undefined;
}

export interface OFSGetPropertiesParams {
    entity?: string | undefined;
    language?: string | undefined;
    limit?: number | undefined;
    offset?: number | undefined;
    type?: string | number | undefined;
}

export interface OFSGetResourceAssistantsParams {
    dateFrom?: string | undefined;
    dateTo?: string | undefined;
    expand?: string[] | undefined;
    fields?: string[] | undefined;
    limit?: number | undefined;
    offset?: number | undefined;
}

export interface OFSGetResourceParams {
    expand?: string[] | undefined;
    fields?: string[] | undefined;
}

export interface OFSGetResourceRoutesParams {
    resourceId: string;
    date: string;
    activityFields?: string[] | undefined;
}

export interface OFSGetResourcesParams extends OFSGetResourceParams {
    canBeTeamHolder?: boolean | undefined;
    canParticipateInTeam?: boolean | undefined;
    limit?: number | undefined;
    offset?: number | undefined;
}

export interface OFSGetSubmittedFormsParams {
    offset?: number | undefined;
    limit?: number | undefined;
    scope?: string | undefined;
}

export interface OFSLastKnownPosition {
    resourceId: string;
    time?: string;
    lat?: number;
    lng?: number;
    errorMessage?: string;
}

export interface OFSLastKnownPositionsData {
    totalResults: number;
    items: OFSLastKnownPosition[];
    hasMore?: boolean;
}

export interface OFSLinkTemplate {
    label: string;
    reverseLabel?: string;
    linkType: string;
    active?: boolean;
    [field: string]: LegacyData;
}

export interface OFSLinkTemplatesData {
    totalResults: number;
    items: OFSLinkTemplate[];
    links?: LegacyData;
}

export interface OFSLinkedActivitiesData {
    totalResults: number;
    items: ActivityResponse[];
    links?: LegacyData;
}

export interface OFSMetadata extends OFSApi, LegacyMethods<typeof metadataMethods> {
}
export declare const OFSMetadata: new (options: OFSApiOptions) => OFSMetadata;

export interface OFSMethods extends EventMethods, ActivityMethods, ActivityActionMethods, ActivityFileMethods, PeopleMethods, SettingMethods {
}

export interface OFSOauth2 extends OFSApi, LegacyMethods<typeof oauth2Methods> {
}
export declare const OFSOauth2: new (options: OFSApiOptions) => OFSOauth2;

export interface OFSOptions extends Omit<TransportOptions, "instance" | "baseUrl" | "clientId" | "clientSecret" | "token" | "auth"> {
}

export interface OFSPropertyDetails {
    label: string;
    name?: string;
    type?: string;
    entity?: string;
    gui?: string;
    allowDraw?: boolean;
    cloneFlag?: boolean;
    fileSizeLimit?: string;
    getGeolocation?: boolean;
    hint?: string;
    lines?: number;
    maxHeight?: number;
    maxWidth?: number;
    mimeTypes?: string[];
    template?: string;
    transformation?: LegacyData;
    watermark?: boolean;
    translations?: OFSTranslation[];
    links?: LegacyData;
}

export interface OFSResource {
    resourceId: string;
    name: string;
    status: string;
    resourceType: string;
    email?: string;
    phone?: string;
    language?: string;
    timeZone?: string;
    [field: string]: LegacyData;
}

export interface OFSResourceAssistantsData {
    totalResults: number;
    limit?: number;
    offset?: number;
    hasMore?: boolean;
    items: LegacyData[];
    links?: LegacyData;
}

export interface OFSResourceDictionary {
    resourceId: string;
    [field: string]: LegacyData;
}

export interface OFSResourceListResponse {
    totalResults: number;
    limit: number;
    offset: number;
    items: OFSResource[];
    links?: LegacyData;
}

export interface OFSResourceRoutesData {
    routeStartTime?: string;
    totalResults: number;
    limit: number;
    offset: number;
    items: OFSRouteActivity[];
    links?: LegacyData[];
    [field: string]: LegacyData;
}

export interface OFSResponseInterface {
    status: number;
    description: string | undefined;
    data: LegacyData;
    url: URL;
    contentType?: string | undefined;
}

export interface OFSRouteActivity {
    activityId: number;
    latitude?: number;
    longitude?: number;
    status?: string;
    [field: string]: LegacyData;
}

export interface OFSSearchForActivitiesParams {
    dateFrom: string;
    dateTo: string;
    searchForValue: string;
    searchInField: string;
    fields?: string | undefined;
    includeMultiday?: string | undefined;
    includeNonScheduled?: boolean | undefined;
}

export interface OFSShowBookingGridData extends BookingEstimate {
    areas: OFSBookingGridArea[];
    resourcesDictionary?: OFSResourceDictionary[];
}

export interface OFSShowBookingGridParams {
    activity: Record<string, LegacyData>;
    dateFrom: string;
    dateTo?: string | undefined;
    identifyActivityBy?: "activityId" | "apptNumber" | "apptNumberPlusCustomerNumber" | undefined;
    includeResourcesDictionary?: boolean | undefined;
    includeTimeSlotsDictionary?: boolean | undefined;
    returnReasons?: boolean | undefined;
    resourceFields?: string[] | undefined;
    lateStartMitigation?: number | undefined;
    forecastDuringBooking?: Record<string, LegacyData> | undefined;
}

export interface OFSSubmittedFormItem {
    time: string;
    user: string;
    formIdentifier: OFSFormIdentifier;
    formDetails: {
        [field: string]: LegacyData;
    };
    activityDetails?: {
        [field: string]: LegacyData;
    };
    resourceDetails?: {
        [field: string]: LegacyData;
    };
}

export interface OFSSubmittedFormsData {
    hasMore: boolean;
    totalResults: number;
    offset: number;
    limit: number;
    items: OFSSubmittedFormItem[];
    links?: LegacyData[];
}

export interface OFSTimeSlotDictionary {
    label: string;
    name?: string;
    timeStart?: string;
    timeEnd?: string;
    active?: boolean;
    isAllDay?: boolean;
}

export interface OFSTranslation {
    language: string;
    name: string;
    languageISO: string;
}

export interface OFSUpdateResourceParams {
    identifyResourceBy?: "resourceId" | "resourceInternalId" | undefined;
}

export interface Parameter {
    readonly name: string;
    readonly default?: Default;
    readonly named?: true;
}

export interface ParameterTypes {
    accessId: [
        accessId: string
    ];
    activeOnly: [
        activeOnly: boolean
    ];
    activityFields: [
        activityFields: Csv | null
    ];
    activityId: [
        activityId: number | string
    ];
    activity_fields: [
        activity_fields: readonly string[]
    ];
    activity_id: [
        activity_id: number | string
    ];
    actualDate: [
        actualDate: Day
    ];
    additionalHeaders: [
        additionalHeaders: Readonly<Record<string, string>> | null
    ];
    additional_fields: [
        additional_fields: readonly string[] | null
    ];
    aggregateResults: [
        aggregateResults: boolean | null
    ];
    areas: [
        areas: Csv | null
    ];
    areasOnly: [
        areasOnly: boolean
    ];
    auth: [
        auth: OFSOAuthRequest | null
    ];
    auto_resolve_conflicts: [
        auto_resolve_conflicts: boolean
    ];
    availableTimeIntervals: [
        availableTimeIntervals: string | null
    ];
    calendarTimeIntervals: [
        calendarTimeIntervals: string | null
    ];
    canBeTeamHolder: [
        canBeTeamHolder: boolean | null
    ];
    canParticipateInTeam: [
        canParticipateInTeam: boolean | null
    ];
    categories: [
        categories: Csv | null
    ];
    categoryLevel: [
        categoryLevel: Level | null
    ];
    data: [
        data: object | string
    ];
    date: [
        date: Day
    ];
    dateFrom: [
        dateFrom: Day
    ];
    dateTo: [
        dateTo: Day
    ];
    date_from: [
        date_from: Day | null
    ];
    date_to: [
        date_to: Day | null
    ];
    dates: [
        dates: Csv
    ];
    expandParent: [
        expandParent: boolean
    ];
    fields: [
        fields: Csv | null
    ];
    filename: [
        filename: string
    ];
    identify_by_internal_id: [
        identify_by_internal_id: boolean
    ];
    include_non_scheduled: [
        include_non_scheduled: boolean
    ];
    initial_offset: [
        initial_offset: number
    ];
    intervalLevel: [
        intervalLevel: Level | null
    ];
    inventories: [
        inventories: boolean
    ];
    json: [
        json: unknown
    ];
    label: [
        label: string
    ];
    limit: [
        limit: number
    ];
    location: [
        location: object
    ];
    location_id: [
        location_id: number | string
    ];
    login: [
        login: string
    ];
    mediaType: [
        mediaType: string
    ];
    method: [
        method: string
    ];
    offset: [
        offset: number
    ];
    params: [
        params: object
    ];
    partialUrl: [
        partialUrl: string
    ];
    plan_data: [
        plan_data: string | Blob | ArrayBuffer | Bytes
    ];
    plan_label: [
        plan_label: string
    ];
    plugin: [
        plugin: string | Blob
    ];
    profile_label: [
        profile_label: string
    ];
    property: [
        property: {
            readonly label: string;
        }
    ];
    resourceFields: [
        resourceFields: Csv | null
    ];
    resourceId: [
        resourceId: string
    ];
    resource_external_id: [
        resource_external_id: string
    ];
    resource_id: [
        resource_id: string
    ];
    response_type: [
        response_type: 1 | 2 | 3 | 4 | null
    ];
    returnStatuses: [
        returnStatuses: boolean | null
    ];
    root: [
        root: string | null
    ];
    skill: [
        skill: {
            readonly label: string;
        }
    ];
    subscription_id: [
        subscription_id: string
    ];
    timeSlotLevel: [
        timeSlotLevel: Level | null
    ];
    users: [
        users: Iterable<string>
    ];
    value: [
        value: Iterable<object>
    ];
    workSchedules: [
        workSchedules: boolean
    ];
    workSkills: [
        workSkills: boolean
    ];
    workZones: [
        workZones: boolean
    ];
    workzone: [
        workzone: {
            readonly workZoneLabel: string;
        }
    ];
}

export interface PeopleMethods {
    getUsers(offset?: number, limit?: number): Promise<OFSResponse>;
    getAllUsers(): Promise<LegacyData>;
    getUserDetails(uname: string): Promise<OFSResponse>;
    getResources(params?: OFSGetResourcesParams): Promise<OFSResourceResponse>;
    getAllResources(params?: Omit<OFSGetResourcesParams, "limit" | "offset">): Promise<LegacyData>;
    getResource(resourceId: string, params?: OFSGetResourceParams): Promise<OFSSingleResourceResponse>;
    updateResource(resourceId: string, data: unknown, params?: OFSUpdateResourceParams): Promise<OFSSingleResourceResponse>;
    getResourceAssistants(resourceId: string, params?: OFSGetResourceAssistantsParams): Promise<OFSResourceAssistantsResponse>;
    getAllResourceAssistants(resourceId: string, params?: Omit<OFSGetResourceAssistantsParams, "limit" | "offset">): Promise<LegacyData>;
    getResourceRoutes(resourceId: string, date: string, activityFields?: string[]): Promise<OFSResourceRoutesResponse>;
    getLastKnownPositions(params?: OFSGetLastKnownPositionsParams): Promise<OFSLastKnownPositionsResponse>;
    getAllLastKnownPositions(params?: Omit<OFSGetLastKnownPositionsParams, "offset">): Promise<LegacyData>;
}

export interface ProblemBody {
    readonly status?: number | string;
    readonly type?: string;
    readonly title?: string;
    readonly detail?: string;
    readonly [key: string]: unknown;
}

export interface SettingMethods {
    importPlugins(file?: PluginFile, data?: string | Blob): Promise<OFSResponse>;
    getProperties(params?: OFSGetPropertiesParams): Promise<OFSPropertyListResponse>;
    getPropertyDetails(pid: string): Promise<OFSPropertyDetailsResponse>;
    createReplaceProperty(data: OFSPropertyDetails): Promise<OFSPropertyDetailsResponse>;
    updateProperty(data: OFSPropertyDetails): Promise<OFSPropertyDetailsResponse>;
    getLinkTemplates(): Promise<OFSLinkTemplatesResponse>;
    getTimeslots(): Promise<OFSTimeslotsResponse>;
    getForms(params?: OFSGetFormsParams): Promise<OFSFormsListResponse>;
    getAllForms(params?: Omit<OFSGetFormsParams, "limit" | "offset">): Promise<LegacyData>;
    getFormDetails(label: string, params?: Pick<OFSGetFormsParams, "language">): Promise<OFSFormDetailsResponse>;
    showBookingGrid(params: OFSShowBookingGridParams): Promise<OFSShowBookingGridResponse>;
    getActivityBookingOptions(params: OFSGetActivityBookingOptionsParams): Promise<OFSGetActivityBookingOptionsResponse>;
}

export interface Subscription {
    subscriptionId: string;
    applicationId: string;
    createdTime: string;
    expirationTime: string;
    subscriptionTitle: string;
    subscriptionConfig: LegacyData;
    links: LegacyData;
}

export interface SubscriptionListResponse {
    totalResults: number;
    items: Subscription[];
    links: LegacyData;
}

export type Contracts = typeof contracts;

export type Conversion = "csv" | "json" | "date";

export type Default = boolean | number | string | null | readonly string[] | {
    readonly today: number;
};

export type LegacyData = any;

export type LegacyMethods<T extends Methods> = {
    readonly [Name in keyof T]: LegacyMethod<T[Name]>;
};

export type LegacyResult<M extends Method, R, P extends Parser | null | undefined> = R extends 1 ? string : R extends 2 ? LegacyResponse : R extends 4 ? Bytes : P extends null ? Plain<OutputOf<M>> : [
    P
] extends [
    undefined
] ? M["response"] extends 4 ? R extends 3 ? Modelled<M, OutputOf<M>> : Bytes : Modelled<M, OutputOf<M>> : Parsed<P>;

export type OFSCArguments = [
    options: OFSCOptions
] | [
    clientID: string,
    companyName: string,
    secret: string,
    root?: string | null,
    baseUrl?: string | null,
    useToken?: boolean,
    enable_auto_raise?: boolean,
    enable_auto_model?: boolean,
    options?: OFSCOptions
] | [
    clientID: string,
    companyName: string,
    secret: string,
    options: OFSCOptions
] | [
    clientID: string,
    companyName: string,
    options: OFSCOptions
] | [
    clientID: string,
    options: OFSCOptions
];

export type OFSCredentials = {
    instance?: string | undefined;
    clientId?: string | undefined;
    clientSecret?: string | undefined;
    token?: string | undefined;
    baseURL?: string | undefined;
};

export type Parser<T = unknown> = {
    parse(data: unknown): T;
} | (new (data: never) => T) | ((data: never) => T) | Model<T>;

export type PluginFile = string | URL | Uint8Array | Blob;

export type ResponseType = typeof TEXT_RESPONSE | typeof FULL_RESPONSE | typeof OBJ_RESPONSE | typeof FILE_RESPONSE;

export type Source = {
    readonly from: string;
    readonly member?: string;
    readonly as?: Conversion;
} | {
    readonly value: boolean | number | string;
    readonly when?: string;
} | {
    readonly list: readonly Source[];
} | {
    readonly each: string;
    readonly member: string;
} | {
    readonly fields: {
        readonly [name: string]: Source;
    };
    readonly rest?: string;
    readonly as?: Conversion;
};

export type TransportSettings = Omit<TransportOptions, "instance" | "baseUrl" | "auth" | "clientId" | "clientSecret" | "token">;

interface BookingEstimate {
    actualAtTime?: string;
    duration?: number;
    travelTime?: number;
    workZone?: string;
    timeSlotsDictionary?: OFSTimeSlotDictionary[];
}

interface Extras<R, P> {
    response_type?: R;
    model?: P;
}

type At<Node, Name extends string> = Name extends `${infer Key}.${infer Rest}` ? Key extends keyof Node ? At<Node[Key], Rest> : never : Name extends keyof Node ? Node[Name] : never;

type ByKeyword = Parameter & ({
    readonly default: Default;
} | {
    readonly named: true;
});

type ByName<P extends Parameter> = {
    [Q in P as Q extends {
        readonly default: unknown;
    } ? never : Q["name"]]: TypeOf<Q["name"]>[0];
} & {
    [Q in P as Q extends {
        readonly default: unknown;
    } ? Q["name"] : never]?: TypeOf<Q["name"]>[0];
};

type CoreMethods = typeof activityMethods & typeof eventMethods & typeof resourceMethods & typeof resourcePlaceMethods & typeof resourceWorkMethods & typeof userMethods & typeof dailyExtractMethods & typeof corePropertyMethods;

type Csv = string | readonly string[] | CsvList;

type Day = string | Date;

type Keywords<P extends Parameter, R, M> = Omit<ByName<P>, "response_type"> & Extras<R, M>;

type Level = boolean | string;

type MetadataMethods = typeof propertyMethods & typeof workZoneMethods & typeof workSkillMethods & typeof activityTypeMethods & typeof capacityAreaMethods & typeof applicationMethods & typeof routingMethods & typeof pluginMethods;

type Modelled<M extends Method, T> = M["model"] extends "list" | "users" ? T extends Page<infer Item> ? M["model"] extends "users" ? ResourceUsersListResponse<Item> : OFSResponseList<Item> : never : M["model"] extends "entity" ? T extends Download ? Record<string, unknown> : Omit<T, "links"> : Plain<T>;

type Optional<Ps extends readonly Parameter[]> = Ps extends readonly [
    infer P extends Parameter,
    ...infer Rest
] ? [
    ...(P extends {
        readonly named: true;
    } ? [
    ] : P extends {
        readonly default: unknown;
    } ? Partial<TypeOf<P["name"]>> : [
    ]),
    ...Optional<Rest extends readonly Parameter[] ? Rest : [
    ]>
] : [
];

type Options<T> = {} extends T ? [
    options?: T
] : [
    options: T
];

type OutputOf<M extends Method> = At<Contracts, M["call"]> extends infer O extends {
    readonly route: string;
} ? Output<O> : Output<typeof tokens.create>;

type Parameters<M extends Method> = M["parameters"];

type Parsed<P> = P extends {
    parse(data: unknown): infer T;
} ? T : P extends new (data: never) => infer T ? T : P extends (...data: never) => infer T ? T : unknown;

type Plain<T> = [
    T
] extends [
    void
] ? "" : T extends Download ? Bytes : T;

type Required<Ps extends readonly Parameter[]> = Ps extends readonly [
    infer P extends Parameter,
    ...infer Rest
] ? [
    ...(P extends {
        readonly default: unknown;
    } | {
        readonly named: true;
    } ? [
    ] : TypeOf<P["name"]>),
    ...Required<Rest extends readonly Parameter[] ? Rest : [
    ]>
] : [
];

type TypeOf<Name> = Name extends keyof ParameterTypes ? ParameterTypes[Name] : never;

type Values = Record<string, unknown>;
