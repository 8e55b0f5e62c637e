import type { LegacyData } from "./legacy-data.js";

/** How a bulk update treats the activities that it finds. */
export interface OFSBulkUpdateRequestParamsInterface {
  /** Who gets a new activity that the resource named in it cannot have. */
  fallbackResourceId?: string | undefined;
  /** `activityId`, `apptNumber`, `apptNumberPlusCustomerNumber` or `apptNumberPlusIbAssetId`. */
  identifyActivityBy?: string | undefined;
  /** Fields that an existing activity keeps. */
  ifExistsThenDoNotUpdateFields?: LegacyData[] | undefined;
  /** `doNothing`, `createNew` or `updateExisting`. */
  ifInFinalStatusThen: string;
  /** `keepProperties` or `eraseProperties`. */
  inventoryPropertiesUpdateMode?: string | undefined;
}

/** Activities to create or update. */
export interface OFSBulkUpdateRequestInterface {
  /** What to create or to update. */
  activities: LegacyData[];
  /** How existing activities are found, and what becomes of them. */
  updateParameters: OFSBulkUpdateRequestParamsInterface;
}

/** The same with defaults: activities are found by `apptNumber`, and left alone once they have ended. */
export class OFSBulkUpdateRequestParams implements OFSBulkUpdateRequestParamsInterface {
  fallbackResourceId?: string | undefined;
  identifyActivityBy: string;
  /** Fields that an existing activity keeps. */
  ifExistsThenDoNotUpdateFields: LegacyData[];
  ifInFinalStatusThen: string;
  inventoryPropertiesUpdateMode?: string | undefined;

  constructor(
    fallbackResourceId?: string,
    identifyActivityBy?: string,
    ifExistsThenDoNotUpdateFields?: LegacyData[],
    ifInFinalStatusThen?: string,
    inventoryPropertiesUpdateMode?: string,
  ) {
    this.fallbackResourceId = fallbackResourceId;
    this.identifyActivityBy = identifyActivityBy || "apptNumber";
    this.ifExistsThenDoNotUpdateFields = ifExistsThenDoNotUpdateFields || [];
    this.ifInFinalStatusThen = ifInFinalStatusThen || "doNothing";
    this.inventoryPropertiesUpdateMode = inventoryPropertiesUpdateMode;
  }
}

/** What `bulkUpdateActivity` takes. */
export class OFSBulkUpdateRequest implements OFSBulkUpdateRequestInterface {
  /** What to create or to update. */
  activities: LegacyData[];
  /** How existing activities are found, and what becomes of them. */
  updateParameters: OFSBulkUpdateRequestParamsInterface;

  constructor(activities: LegacyData[], updateParameters?: OFSBulkUpdateRequestParamsInterface) {
    this.activities = activities;
    this.updateParameters = updateParameters || new OFSBulkUpdateRequestParams();
  }
}
