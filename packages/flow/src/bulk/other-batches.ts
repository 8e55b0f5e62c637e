import type { Arguments, Model, Operation, Output } from "@ofsc/contract";
import { mostBytes } from "./activity-batch.js";
import type { Batch, RowOutcome } from "./batch.js";

type BodyItem<O> = O extends { readonly body: Model<infer Body> }
  ? Body extends { items: (infer Item)[] }
    ? Item
    : never
  : never;

/** An operation that takes `items` and says of all of them together what became of them. */
type ItemsOperation = Operation & { readonly body: Model<{ items: readonly unknown[] }> };

/**
 * A batch for the three updates of `@ofsc/statistics`, such as `statisticsBatch(activityDurations.update)`: 10,000
 * records a call.
 */
export function statisticsBatch<O extends ItemsOperation>(operation: O): Batch<BodyItem<O>, O> {
  return {
    operation,
    most: { rows: 10_000, bytes: mostBytes },
    toArguments: (items) => [{ items: [...items] }] as unknown as Arguments<O>,
    toOutcomes: updated,
    keyOf: keysOf,
  };
}

/** The values that tell records apart are their texts. */
const keysOf = (row: unknown) =>
  JSON.stringify(Object.values(row as object).filter((value) => typeof value === "string"));

const updated = (_: unknown, rows: readonly unknown[]): RowOutcome[] => rows.map(() => ({ status: "updated" }));

/** How a row by row batch goes about it. */
export interface EachRowOptions<Row, O extends Operation> {
  /** Rows with the same key keep their order. */
  keyOf?: ((row: Row) => string | undefined) | undefined;
  /** What an answer says about its row. @default updated */
  toOutcome?: ((answer: Output<O>, row: Row) => RowOutcome) | undefined;
  /** Whether sending a row again does no harm. @default what the operation says */
  replay?: (boolean | ((row: Row) => boolean)) | undefined;
  /** Finds out whether a row has been applied, where sending it again might do harm. */
  find?: Batch<Row, O>["find"] | undefined;
}

/** A batch of any operation that takes one row a call, such as a PUT of metadata. */
export function eachRow<Row, O extends Operation>(
  operation: O,
  toArguments: (row: Row) => Arguments<O>,
  { keyOf, toOutcome = () => ({ status: "updated" }), replay, find }: EachRowOptions<Row, O> = {},
): Batch<Row, O> {
  return {
    operation,
    most: { rows: 1, bytes: Number.POSITIVE_INFINITY },
    toArguments: ([row]) => toArguments(row as Row),
    toOutcomes: (answer, [row]) => [toOutcome(answer, row as Row)],
    keyOf,
    find,
    ...(replay === undefined ? {} : { replay }),
  };
}

/** The operations on all work zones, as `@ofsc/metadata/work-zones` has them. */
export interface WorkZoneOperations<All extends ItemsOperation, Some extends ItemsOperation> {
  /** Deactivates all zones but those that it is given. */
  readonly replaceAll: All;
  /** Adds to them. */
  readonly update: Some;
}

/**
 * A batch that replaces the work zones of the whole instance: what is in no row is deactivated. The first call does
 * that, alone; the others add to it. Made of `@ofsc/metadata/work-zones`: `workZonesReplace(workZones)`.
 */
export function workZonesReplace<All extends ItemsOperation, Some extends ItemsOperation>({
  replaceAll,
  update,
}: WorkZoneOperations<All, Some>): Batch<BodyItem<Some>, Some> {
  return {
    operation: update,
    first: replaceAll,
    most: { rows: 1_000, bytes: mostBytes },
    toArguments: (items) => [{ items: [...items] }] as unknown as Arguments<Some>,
    toOutcomes: updated,
    keyOf: (row) => (row as { workZoneLabel?: string }).workZoneLabel,
  };
}
