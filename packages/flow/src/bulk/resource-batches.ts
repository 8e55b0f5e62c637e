import type {
  BulkUpdateResource,
  BulkUpdateResourceError,
  BulkUpdateResourceInventories,
  BulkUpdateWorkSchedule,
  BulkUpdateWorkSkill,
  BulkUpdateWorkZone,
  SetPosition,
} from "@ofsc/core";
import { bulkUpdate, positions } from "@ofsc/core/resources";
import { mostBytes } from "./activity-batch.js";
import type { Batch, RowOutcome } from "./batch.js";

const most = { rows: 100, bytes: mostBytes };

const keyOf = ({ resourceId, resourceInternalId }: BulkUpdateResource) => resourceId ?? `#${resourceInternalId}`;

interface ResourceResult {
  readonly resourceId?: string;
  readonly errors?: BulkUpdateResourceError[];
  readonly error?: BulkUpdateResourceError | BulkUpdateResourceError[];
}

/** A part that is missing from an answer stays unsaid. */
const toOutcomes = ({ results = [] }: { results?: ResourceResult[] }): RowOutcome[] => results.map(outcomeOf);

function outcomeOf({ resourceId, errors = [], error = [] }: ResourceResult): RowOutcome {
  const all = [...errors, ...(Array.isArray(error) ? error : [error])];
  if (all.length === 0) return { status: "updated", ...(resourceId === undefined ? {} : { id: resourceId }) };
  const message = all.map(({ detail, title = "" }) => detail ?? title).join("; ");
  const status = Number(all[0]?.status);
  const known = Number.isInteger(status) ? { status } : {};
  return { status: "failed", error: { code: "row", message, retryable: false, ...known } };
}

/** A batch for `resources.bulkUpdate.workSkills`: each resource gets exactly these skills. */
export function workSkillsBatch(): Batch<BulkUpdateWorkSkill, typeof bulkUpdate.workSkills> {
  return { operation: bulkUpdate.workSkills, most, keyOf, toOutcomes, toArguments: (rows) => [[...rows]] };
}

/** A batch for `resources.bulkUpdate.workZones`: each resource gets exactly these zones. */
export function workZonesBatch(): Batch<BulkUpdateWorkZone, typeof bulkUpdate.workZones> {
  return { operation: bulkUpdate.workZones, most, keyOf, toOutcomes, toArguments: (rows) => [[...rows]] };
}

/** A batch for `resources.bulkUpdate.workSchedules`. */
export function workSchedulesBatch(): Batch<BulkUpdateWorkSchedule, typeof bulkUpdate.workSchedules> {
  return { operation: bulkUpdate.workSchedules, most, keyOf, toOutcomes, toArguments: (rows) => [[...rows]] };
}

/** A batch for `resources.bulkUpdate.inventories`: by default, what a resource carries and a row lacks is deleted. */
export function inventoriesBatch(): Batch<BulkUpdateResourceInventories, typeof bulkUpdate.inventories> {
  return {
    operation: bulkUpdate.inventories,
    most,
    keyOf: ({ resourceId }) => resourceId,
    toOutcomes,
    toArguments: (rows) => [{ resources: [...rows] }],
  };
}

/** A batch for `resources.positions.set`, 300 positions a call. */
export function positionsBatch(): Batch<SetPosition, typeof positions.set> {
  return {
    operation: positions.set,
    most: { rows: 300, bytes: mostBytes },
    toArguments: (items) => [{ items: [...items] }],
    toOutcomes: ({ errors = [] }, rows) => {
      const refused = new Map(errors.map(({ itemIndex, message = "" }) => [itemIndex, message]));
      return rows.map((_, index) => {
        const message = refused.get(index);
        return message === undefined
          ? { status: "updated" }
          : { status: "failed", error: { code: "row", message, retryable: false } };
      });
    },
  };
}
