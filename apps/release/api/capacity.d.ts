// What the types of @ofsc/capacity promise. Written by `pnpm api`.

// "."
export { AreaAvailability, Availability, AvailabilityField, BookingActivityFields, BookingAreaReason, BookingClosing, BookingClosingSchedule, BookingField, BookingFields, BookingForecast, BookingGrid, BookingGridActivity, BookingGridArea, BookingGridDate, BookingGridPosition, BookingGridReason, BookingGridRecommendation, BookingGridResource, BookingGridTimeSlot, BookingOptions, BookingOptionsArea, BookingOptionsDate, BookingOptionsTimeSlot, BookingRecommendation, BookingRecordType, BookingResourcePreference, BookingStatus, BookingStatusEntry, BookingStatusEntryPatch, BookingStatusPatch, BookingStatusState, BookingStatusesPatch, BookingTimeSlot, BookingTimeSlotReason, CapacityAvailability, CapacityBooking, CapacityClient, CapacityErrorDetail, CapacityMetadataCatalog, CapacityQuota, CapacityUpdateCounts, CapacityUpdateError, CapacityUpdateResult, CategoryAvailability, FailedCapacityUpdate, FindBookingOptions, ListAvailability, ListBookingClosingSchedule, ListBookingStatuses, ListQuota, ListQuotaV1, Quota, QuotaArea, QuotaAreaInterval, QuotaAreaIntervalPatch, QuotaAreaPatch, QuotaAreaPatchV1, QuotaAreaV1, QuotaCategory, QuotaCategoryInterval, QuotaCategoryIntervalPatch, QuotaCategoryPatch, QuotaCategoryPatchV1, QuotaCategoryV1, QuotaDayPatch, QuotaDayPatchV1, QuotaFieldV1, QuotaFigures, QuotaFiguresV1, QuotaIntervalV1, QuotaLevelPatch, QuotaPatch, QuotaPatchResult, QuotaPatchV1, QuotaStatus, QuotaTimeSlot, QuotaTimeSlotCategory, QuotaTimeSlotCategoryPatch, QuotaTimeSlotPatch, QuotaV1, QuotaWorkZone, QuotaWorkZonePatch, ShowBookingGrid, Workforce, createCapacity };

// "./availability"
export { list };

// "./booking"
export { closingSchedule, fields, grid, options, statuses };

// "./metadata-catalog"
export { get };

// "./quota"
export { list, listV1, update, updateV1 };

// "./contract"
export { availability, booking, metadataCatalog, quota };

declare module "availability/index" {
  export { list };
}

declare module "booking/closing-schedule/index" {
  export { list, update };
}

declare module "booking/index" {
  export { closingSchedule, fields, grid, options, statuses };
}

declare module "booking/statuses/index" {
  export { list, update };
}

declare module "contract" {
  export { availability, booking, metadataCatalog, quota };
}

declare module "metadata-catalog/index" {
  export { get };
}

declare module "quota/index" {
  export { list, listV1, update, updateV1 };
}

export declare const fields: {
    route: "GET /rest/ofscCapacity/v1/bookingFieldsDependencies";
    response: Model<BookingFields>;
};

export declare const get: {
    route: "GET /rest/ofscCapacity/v1/metadata-catalog";
    response: import("@ofsc/contract").Model<MetadataCatalog>;
};

export declare const grid: {
    route: "POST /rest/ofscCapacity/v1/showBookingGrid";
    body: Model<ShowBookingGrid>;
    response: Model<BookingGrid>;
    replay: true;
};

export declare const list: {
    route: "GET /rest/ofscCapacity/v1/bookingClosingSchedule";
    query: Model<ListBookingClosingSchedule>;
    page: Model<BookingClosing>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCapacity/v1/bookingStatuses";
    query: Model<ListBookingStatuses>;
    page: Model<BookingStatus>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCapacity/v1/capacity";
    query: Model<ListAvailability>;
    page: Model<Availability>;
    paging: import("@ofsc/contract").Paging;
};

export declare const list: {
    route: "GET /rest/ofscCapacity/v2/quota";
    query: Model<ListQuota>;
    page: Model<Quota>;
    paging: import("@ofsc/contract").Paging;
};

export declare const listV1: {
    route: "GET /rest/ofscCapacity/v1/quota";
    query: Model<ListQuotaV1>;
    page: Model<QuotaV1>;
    paging: import("@ofsc/contract").Paging;
    deprecated: string;
};

export declare const options: {
    route: "GET /rest/ofscCapacity/v1/activityBookingOptions";
    query: Model<FindBookingOptions>;
    response: Model<BookingOptions>;
};

export declare const update: {
    route: "PATCH /rest/ofscCapacity/v1/bookingClosingSchedule";
    body: Model<BookingClosingSchedule>;
    response: Model<CapacityUpdateResult>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscCapacity/v1/bookingStatuses";
    body: Model<BookingStatusesPatch>;
    response: Model<CapacityUpdateResult>;
    replay: true;
};

export declare const update: {
    route: "PATCH /rest/ofscCapacity/v2/quota";
    body: Model<QuotaPatch>;
    response: Model<QuotaPatchResult>;
    replay: true;
};

export declare const updateV1: {
    route: "PATCH /rest/ofscCapacity/v1/quota";
    body: Model<QuotaPatchV1>;
    response: Model<CapacityUpdateResult>;
    replay: true;
    deprecated: string;
};

export declare function createCapacity(connection: Connectable): CapacityClient;

export interface AreaAvailability {
    label?: string;
    name?: string;
    calendar?: Workforce;
    available?: Workforce;
    categories?: CategoryAvailability[];
}
export declare const AreaAvailability: Model<AreaAvailability>;

export interface Availability {
    date: string;
    areas?: AreaAvailability[];
}
export declare const Availability: Model<Availability>;

export interface BookingActivityFields {
    apptNumber?: string;
    recordType?: BookingRecordType;
    customerName?: string;
    customerNumber?: string;
    customerPhone?: string;
    customerEmail?: string;
    customerCell?: string;
    streetAddress?: string;
    city?: string;
    postalCode?: string;
    stateProvince?: string;
    longitude?: number;
    latitude?: number;
    slaWindowStart?: string;
    slaWindowEnd?: string;
    points?: number;
    timeOfBooking?: string;
    reminderTime?: number;
    language?: string;
    languageISO?: string;
    timeZone?: string;
}
export declare const BookingActivityFields: Model<BookingActivityFields>;

export interface BookingClosing {
    area: string;
    dayOffset?: number;
    category?: string;
    workZone?: string;
    startTime?: string;
    endTime?: string;
    closeTime?: string;
}
export declare const BookingClosing: Model<BookingClosing>;

export interface BookingClosingSchedule {
    items: BookingClosing[];
}
export declare const BookingClosingSchedule: Model<BookingClosingSchedule>;

export interface BookingField {
    label?: string;
    apiParameterName?: string;
}
export declare const BookingField: Model<BookingField>;

export interface BookingFields {
    commonDependencies?: BookingField[];
    durationDependencies?: BookingField[];
    travelTimeDependencies?: BookingField[];
    workZoneDependencies?: BookingField[];
    workSkillDependencies?: BookingField[];
}
export declare const BookingFields: Model<BookingFields>;

export interface BookingForecast {
    useForecastDuringBooking?: boolean;
    optimizationGoal?: "default" | "minimizeAdditionalTravel";
    minForecastRangeDay?: number;
    maxForecastRangeDay?: number;
}
export declare const BookingForecast: Model<BookingForecast>;

export interface BookingGrid {
    duration?: number;
    travelTime?: number;
    actualAtTime?: string;
    workZone?: string;
    timeSlotsDictionary?: BookingTimeSlot[];
    resourcesDictionary?: BookingGridResource[];
    areas?: BookingGridArea[];
}
export declare const BookingGrid: Model<BookingGrid>;

export interface BookingGridActivity extends BookingActivityFields {
    activityId?: number;
    activityType?: string;
    resourcePreferences?: BookingResourcePreference[];
}
export declare const BookingGridActivity: Model<BookingGridActivity>;

export interface BookingGridArea {
    label: string;
    name?: string;
    bucket?: string;
    timeZone?: string;
    areaTimeSlots?: string[];
    averageBucketTravel?: number;
    averageTravelKeyTravel?: number;
    dates?: BookingGridDate[];
}
export declare const BookingGridArea: Model<BookingGridArea>;

export interface BookingGridDate {
    date: string;
    timeZoneDiff?: number;
    originalQuota?: number;
    remainingQuota?: number;
    timeSlots?: BookingGridTimeSlot[];
    hasNearbyActivities?: boolean;
    hasForecastedActivities?: boolean;
}
export declare const BookingGridDate: Model<BookingGridDate>;

export interface BookingGridPosition {
    position?: Open<"first" | "last" | "notOrdered" | "byServiceWindow" | "afterActivity">;
    activityId?: number;
}
export declare const BookingGridPosition: Model<BookingGridPosition>;

export interface BookingGridRecommendation extends BookingRecommendation {
    level?: Open<"good" | "best">;
    nearbyDistance?: number;
    nearbyTravel?: number;
}
export declare const BookingGridRecommendation: Model<BookingGridRecommendation>;

export interface BookingGridResource {
    resourceId?: string | null;
    parentResourceId?: string;
    resourceType?: string;
    name?: string;
    email?: string | null;
    phone?: string | null;
    timeZone?: string;
    timeZoneIANA?: string;
    status?: Open<"active" | "inactive">;
    resourcePreference?: string;
}
export declare const BookingGridResource: Model<BookingGridResource>;

export interface BookingGridTimeSlot {
    label?: string;
    originalQuota?: number;
    remainingQuota?: number;
    recommendationInfo?: BookingGridRecommendation;
    reason?: BookingGridReason;
    resourceId?: string;
    setPositionInRoute?: BookingGridPosition;
}
export declare const BookingGridTimeSlot: Model<BookingGridTimeSlot>;

export interface BookingOptions {
    duration?: number;
    travelTime?: number;
    actualAtTime?: string;
    categories?: string[];
    timeSlotsDictionary?: BookingTimeSlot[];
    workZone?: string;
    dates?: BookingOptionsDate[];
}
export declare const BookingOptions: Model<BookingOptions>;

export interface BookingOptionsArea {
    label: string;
    name?: string;
    bucket?: string;
    timeZone?: string;
    timeZoneDiff?: number;
    categories?: string[];
    reason?: BookingAreaReason;
    remainingQuota?: number;
    originalQuota?: number;
    timeSlots?: BookingOptionsTimeSlot[];
    duration?: number;
    travelTime?: number;
    averageBucketTravel?: number;
    averageTravelKeyTravel?: number;
    hasNearbyActivities?: boolean;
    hasForecastedActivities?: boolean;
}
export declare const BookingOptionsArea: Model<BookingOptionsArea>;

export interface BookingOptionsDate {
    date: string;
    areas?: BookingOptionsArea[];
}
export declare const BookingOptionsDate: Model<BookingOptionsDate>;

export interface BookingOptionsTimeSlot {
    label?: string;
    reason?: BookingTimeSlotReason;
    remainingQuota?: number;
    originalQuota?: number;
    recommendationInfo?: BookingRecommendation;
}
export declare const BookingOptionsTimeSlot: Model<BookingOptionsTimeSlot>;

export interface BookingRecommendation {
    additionalTravel?: number;
    travelKeyMatch?: boolean;
}
export declare const BookingRecommendation: Model<BookingRecommendation>;

export interface BookingResourcePreference {
    resourceId?: string;
    preferenceType: "required" | "preferred" | "forbidden" | "warehouse";
}
export declare const BookingResourcePreference: Model<BookingResourcePreference>;

export interface BookingStatus {
    date: string;
    area: string;
    statuses?: BookingStatusEntry[];
}
export declare const BookingStatus: Model<BookingStatus>;

export interface BookingStatusEntry {
    category?: string;
    workZone?: string;
    timeFrom?: string;
    timeTo?: string;
    bookingStatus?: BookingStatusState;
}
export declare const BookingStatusEntry: Model<BookingStatusEntry>;

export interface BookingStatusEntryPatch {
    category?: string;
    workZone?: string;
    timeFrom?: string;
    timeTo?: string;
    state: "open" | "closed";
}
export declare const BookingStatusEntryPatch: Model<BookingStatusEntryPatch>;

export interface BookingStatusPatch {
    date: string;
    area: string;
    statuses: BookingStatusEntryPatch[];
}
export declare const BookingStatusPatch: Model<BookingStatusPatch>;

export interface BookingStatusState {
    state?: Open<"open" | "closed">;
    scheduledCloseTime?: string;
    closedAt?: string;
}
export declare const BookingStatusState: Model<BookingStatusState>;

export interface BookingStatusesPatch {
    items: BookingStatusPatch[];
}
export declare const BookingStatusesPatch: Model<BookingStatusesPatch>;

export interface BookingTimeSlot {
    label: string;
    name?: string;
    timeFrom?: string;
    timeTo?: string;
}
export declare const BookingTimeSlot: Model<BookingTimeSlot>;

export interface CapacityAvailability extends Client<typeof contract.availability> {
}

export interface CapacityBooking extends Client<typeof contract.booking> {
}

export interface CapacityClient extends Client<typeof contract> {
    readonly availability: CapacityAvailability;
    readonly booking: CapacityBooking;
    readonly metadataCatalog: CapacityMetadataCatalog;
    readonly quota: CapacityQuota;
}

export interface CapacityErrorDetail {
    code?: string;
    message?: string;
}
export declare const CapacityErrorDetail: Model<CapacityErrorDetail>;

export interface CapacityMetadataCatalog extends Client<typeof contract.metadataCatalog> {
}

export interface CapacityQuota extends Client<typeof contract.quota> {
}

export interface CapacityUpdateCounts {
    updatedFieldCount?: number;
    notChangedFieldCount?: number;
    errors?: CapacityUpdateError[];
}
export declare const CapacityUpdateCounts: Model<CapacityUpdateCounts>;

export interface CapacityUpdateError {
    operation?: FailedCapacityUpdate;
    errorDetail?: CapacityErrorDetail;
}
export declare const CapacityUpdateError: Model<CapacityUpdateError>;

export interface CapacityUpdateResult {
    results?: CapacityUpdateCounts;
}
export declare const CapacityUpdateResult: Model<CapacityUpdateResult>;

export interface CategoryAvailability {
    label: string;
    calendar?: Workforce;
    available?: Workforce;
}
export declare const CategoryAvailability: Model<CategoryAvailability>;

export interface FailedCapacityUpdate {
    area?: string;
    date?: string;
    dayOffset?: number;
    category?: string;
    workZone?: string;
    startTime?: string;
    endTime?: string;
}
export declare const FailedCapacityUpdate: Model<FailedCapacityUpdate>;

export interface FindBookingOptions extends BookingActivityFields, BookingForecast {
    dates: string[];
    activityType: string;
    determineAreaByWorkZone?: boolean;
    areas?: string[];
    determineCategory?: boolean;
    categories?: string[];
    estimateDuration?: boolean;
    defaultDuration?: number;
    estimateTravelTime?: boolean;
    minTimeBeforeArrival?: number;
    includePartiallyDefinedCategories?: boolean;
    lateStartMitigation?: number;
}
export declare const FindBookingOptions: Model<FindBookingOptions>;

export interface ListAvailability {
    dates: string[];
    areas?: string[];
    aggregateResults?: boolean;
    calendarTimeIntervals?: string[];
    availableTimeIntervals?: string;
    categories?: string[];
    fields?: AvailabilityField[];
}
export declare const ListAvailability: Model<ListAvailability>;

export interface ListBookingClosingSchedule {
    areas: string[];
}
export declare const ListBookingClosingSchedule: Model<ListBookingClosingSchedule>;

export interface ListBookingStatuses {
    dates: string[];
    areas?: string[];
}
export declare const ListBookingStatuses: Model<ListBookingStatuses>;

export interface ListQuota {
    dates: string[];
    areas?: string[];
    categories?: string[];
    aggregateResults?: boolean;
    categoryLevel?: boolean;
    intervalLevel?: boolean;
    timeSlotLevel?: boolean;
    returnStatuses?: boolean;
}
export declare const ListQuota: Model<ListQuota>;

export interface ListQuotaV1 {
    dates: string[];
    areas?: string[];
    aggregateResults?: boolean;
    categories?: string[];
    fields?: QuotaFieldV1[];
}
export declare const ListQuotaV1: Model<ListQuotaV1>;

export interface Quota {
    date: string;
    areas?: QuotaArea[];
}
export declare const Quota: Model<Quota>;

export interface QuotaArea extends QuotaFigures {
    label?: string;
    name?: string;
    maxAvailableByPlans?: number;
    otherActivities?: number;
    quota?: number | null;
    quotaPercent?: number | null;
    minQuota?: number;
    intervals?: QuotaAreaInterval[];
    categories?: QuotaCategory[];
    timeSlots?: QuotaTimeSlot[];
}
export declare const QuotaArea: Model<QuotaArea>;

export interface QuotaAreaInterval extends QuotaStatus {
    timeFrom: string;
    timeTo: string;
}
export declare const QuotaAreaInterval: Model<QuotaAreaInterval>;

export interface QuotaAreaIntervalPatch {
    timeFrom: string;
    timeTo: string;
    quotaIsClosed?: boolean;
}
export declare const QuotaAreaIntervalPatch: Model<QuotaAreaIntervalPatch>;

export interface QuotaAreaPatch {
    label: string;
    quota?: number | null;
    quotaPercent?: number | null;
    minQuota?: number;
    quotaIsClosed?: boolean;
    intervals?: QuotaAreaIntervalPatch[];
    categories?: QuotaCategoryPatch[];
    timeSlots?: QuotaTimeSlotPatch[];
}
export declare const QuotaAreaPatch: Model<QuotaAreaPatch>;

export interface QuotaAreaPatchV1 {
    label: string;
    quotaPercent?: number;
    minQuota?: number;
    quota?: number;
    categories?: QuotaCategoryPatchV1[];
}
export declare const QuotaAreaPatchV1: Model<QuotaAreaPatchV1>;

export interface QuotaAreaV1 extends QuotaFiguresV1 {
    label?: string;
    name?: string;
    quotaPercent?: number;
    otherActivities?: number;
    categories?: QuotaCategoryV1[];
}
export declare const QuotaAreaV1: Model<QuotaAreaV1>;

export interface QuotaCategory extends QuotaFigures {
    label: string;
    maxAvailableByPlans?: number;
    quota?: number | null;
    quotaPercentDay?: number | null;
    quotaPercentCategory?: number | null;
    minQuota?: number;
    stopBookingAt?: number;
    workZones?: QuotaWorkZone[];
    intervals?: QuotaCategoryInterval[];
}
export declare const QuotaCategory: Model<QuotaCategory>;

export interface QuotaCategoryInterval extends QuotaStatus {
    timeFrom: string;
    timeTo: string;
    quota?: number | null;
    used?: number;
    workZones?: QuotaWorkZone[];
}
export declare const QuotaCategoryInterval: Model<QuotaCategoryInterval>;

export interface QuotaCategoryIntervalPatch extends QuotaAreaIntervalPatch {
    quota?: number | null;
    workZones?: QuotaWorkZonePatch[];
}
export declare const QuotaCategoryIntervalPatch: Model<QuotaCategoryIntervalPatch>;

export interface QuotaCategoryPatch extends QuotaLevelPatch {
    label: string;
    quota?: number | null;
    quotaPercent?: number | null;
    quotaPercentDay?: number | null;
    quotaPercentCategory?: number | null;
    workZones?: QuotaWorkZonePatch[];
    intervals?: QuotaCategoryIntervalPatch[];
}
export declare const QuotaCategoryPatch: Model<QuotaCategoryPatch>;

export interface QuotaCategoryPatchV1 {
    label: string;
    quota?: number;
    quotaPercentCategory?: number;
    quotaPercentDay?: number;
    minQuota?: number;
    stopBookingAt?: number;
    intervals?: QuotaIntervalV1[];
}
export declare const QuotaCategoryPatchV1: Model<QuotaCategoryPatchV1>;

export interface QuotaCategoryV1 extends QuotaFiguresV1 {
    label: string;
    quotaPercentCategory?: number;
    quotaPercentDay?: number;
    stopBookingAt?: number;
    plan?: number;
    intervals?: QuotaIntervalV1[];
}
export declare const QuotaCategoryV1: Model<QuotaCategoryV1>;

export interface QuotaDayPatch {
    date: string;
    areas: QuotaAreaPatch[];
}
export declare const QuotaDayPatch: Model<QuotaDayPatch>;

export interface QuotaDayPatchV1 {
    date: string;
    areas: QuotaAreaPatchV1[];
}
export declare const QuotaDayPatchV1: Model<QuotaDayPatchV1>;

export interface QuotaFigures extends QuotaStatus {
    maxAvailable?: number;
    used?: number;
    usedQuotaPercent?: number;
    bookedActivities?: number;
}
export declare const QuotaFigures: Model<QuotaFigures>;

export interface QuotaFiguresV1 {
    quota?: number;
    minQuota?: number;
    maxAvailable?: number;
    maxAvailableByPlans?: number;
    used?: number;
    usedQuotaPercent?: number;
    count?: number;
    status?: number;
}
export declare const QuotaFiguresV1: Model<QuotaFiguresV1>;

export interface QuotaIntervalV1 {
    timeFrom: string;
    timeTo: string;
    quota?: number;
    used?: number;
    status?: number;
}
export declare const QuotaIntervalV1: Model<QuotaIntervalV1>;

export interface QuotaLevelPatch {
    minQuota?: number;
    stopBookingAt?: number;
    quotaIsClosed?: boolean;
}
export declare const QuotaLevelPatch: Model<QuotaLevelPatch>;

export interface QuotaPatch {
    items: QuotaDayPatch[];
}
export declare const QuotaPatch: Model<QuotaPatch>;

export interface QuotaPatchResult {
    errorsCount?: number;
    errors?: string[];
}
export declare const QuotaPatchResult: Model<QuotaPatchResult>;

export interface QuotaPatchV1 {
    items: QuotaDayPatchV1[];
}
export declare const QuotaPatchV1: Model<QuotaPatchV1>;

export interface QuotaStatus {
    quotaIsClosed?: boolean;
    quotaIsAutoClosed?: boolean;
    quotaIsReopened?: boolean;
    closeTime?: string;
}
export declare const QuotaStatus: Model<QuotaStatus>;

export interface QuotaTimeSlot extends QuotaFigures {
    label: string;
    otherActivities?: number;
    quota?: number;
    quotaPercent?: number;
    minQuota?: number;
    stopBookingAt?: number;
    categories?: QuotaTimeSlotCategory[];
}
export declare const QuotaTimeSlot: Model<QuotaTimeSlot>;

export interface QuotaTimeSlotCategory extends QuotaFigures {
    label: string;
    quota?: number;
    quotaPercent?: number;
    stopBookingAt?: number;
    weight?: number;
    estimatedQuotaPercent?: number;
    workZones?: QuotaWorkZone[];
}
export declare const QuotaTimeSlotCategory: Model<QuotaTimeSlotCategory>;

export interface QuotaTimeSlotCategoryPatch extends QuotaLevelPatch {
    label: string;
    quota?: number;
    quotaPercent?: number;
    workZones?: QuotaWorkZonePatch[];
}
export declare const QuotaTimeSlotCategoryPatch: Model<QuotaTimeSlotCategoryPatch>;

export interface QuotaTimeSlotPatch extends QuotaLevelPatch {
    label: string;
    quota?: number;
    quotaPercent?: number;
    categories?: QuotaTimeSlotCategoryPatch[];
}
export declare const QuotaTimeSlotPatch: Model<QuotaTimeSlotPatch>;

export interface QuotaV1 {
    date: string;
    areas?: QuotaAreaV1[];
}
export declare const QuotaV1: Model<QuotaV1>;

export interface QuotaWorkZone extends QuotaStatus {
    label: string;
}
export declare const QuotaWorkZone: Model<QuotaWorkZone>;

export interface QuotaWorkZonePatch {
    label: string;
    quotaIsClosed?: boolean;
}
export declare const QuotaWorkZonePatch: Model<QuotaWorkZonePatch>;

export interface ShowBookingGrid {
    activity: BookingGridActivity;
    identifyActivityBy?: "activityId" | "apptNumber" | "apptNumberPlusCustomerNumber";
    dateFrom: string;
    dateTo?: string;
    includeResourcesDictionary?: boolean;
    returnReasons?: boolean;
    includeTimeSlotsDictionary?: boolean;
    resourceFields?: string[];
    lateStartMitigation?: number;
    forecastDuringBooking?: BookingForecast;
}
export declare const ShowBookingGrid: Model<ShowBookingGrid>;

export interface Workforce {
    count?: number[];
    minutes?: number[];
}
export declare const Workforce: Model<Workforce>;

export type AvailabilityField = "area.name" | "area.calendar.count" | "area.calendar.minutes" | "area.available.count" | "area.available.minutes" | "area.category.calendar.count" | "area.category.calendar.minutes" | "area.category.available.count" | "area.category.available.minutes";

export type BookingAreaReason = Open<"noTimeZoneDiff" | "dateInPast" | "timeInPast" | "allTimeSlotsAreClosed" | "allCategoriesAreClosed" | "closedDay" | "closedCategory" | "closedWorkZone" | "stopBookingAt" | "missingCategories" | "undefinedQuota" | "noCapacity">;

export type BookingGridReason = Open<"timeInPast" | "noCapacity" | "closedTimeSlot" | "allCategoriesAreClosed" | "tooLongTravel">;

export type BookingRecordType = "regular" | "reopened" | "prework" | "multiday_activity" | "multiday_activity_segment";

export type BookingTimeSlotReason = Open<"timeInPast" | "closedTimeInterval" | "stopBookingAt" | "closedTimeSlot" | "closedCategory" | "noCapacity" | "tooLongTravel">;

export type QuotaFieldV1 = "area.name" | "area.quotaPercent" | "area.minQuota" | "area.quota" | "area.maxAvailable" | "area.maxAvailableByPlans" | "area.otherActivities" | "area.used" | "area.usedQuotaPercent" | "area.count" | "area.status" | "area.category.quotaPercentDay" | "area.category.quotaPercentCategory" | "area.category.minQuota" | "area.category.quota" | "area.category.maxAvailable" | "area.category.maxAvailableByPlans" | "area.category.stopBookingAt" | "area.category.used" | "area.category.usedQuotaPercent" | "area.category.count" | "area.category.plan" | "area.category.status" | "area.category.interval";
