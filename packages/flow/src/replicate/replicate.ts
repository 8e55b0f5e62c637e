import { hasBrand, problem } from "@ofsc/contract";
import { type CoreClient, type CreateSubscription, eventTypes, type OfsEvent } from "@ofsc/core";
import { ValidationError } from "@ofsc/transport";
import { mapRows } from "../bulk/map-rows.js";
import { toDay } from "../export/days.js";
import { type ExportOptions, exportActivities } from "../export/export.js";
import type { ExportActivities } from "../export/window.js";
import { openCursor } from "../follow/cursor.js";
import type { Delivery, Gap } from "../follow/delivery.js";
import { follow, poll } from "../follow/follow.js";
import type { FollowOptions } from "../follow/options.js";
import { withPatience } from "../follow/patience.js";
import { linkSignal } from "../work/link-signal.js";
import { openReplicaStore, type Pending } from "./position.js";
import type { Change, ChangedDays, Replica } from "./replica.js";
import { createScope } from "./scope.js";

/** How a copy is kept. */
export interface ReplicateOptions
  extends Omit<FollowOptions, "store" | "from" | "key">,
    Pick<ExportOptions, "pageRows" | "concurrency" | "onProgress"> {
  /** The title of the subscription. @default "replicate" */
  title?: string | undefined;
  /** Activities read at once. @default 5 */
  reads?: number | undefined;
  /** Told when the copy is complete for the first time; from then on it follows. */
  onCopied?: (() => void) | undefined;
}

// Nothing is worked out at import: bundlers would keep all that it is worked out of.
const activityEvents = () => eventTypes.filter((type) => /^activity(?!Link)/.test(type));
const aliveMs = 3_600_000;

/**
 * Keeps a copy, for ever: begins to follow, exports, then applies what happened meanwhile and ever after. Changes and
 * position are written together, so that each takes effect once. Ends with the reason of its signal.
 */
export async function replicate(
  core: CoreClient,
  query: ExportActivities,
  replica: Replica,
  options: ReplicateOptions = {},
): Promise<never> {
  checkQuery(query);
  const { title = "replicate", signal, reads = 5, pageRows, concurrency, onProgress, onCopied, ...rest } = options;
  const definition: CreateSubscription = { events: activityEvents(), subscriptionTitle: title };
  const { controller, unlink } = linkSignal(signal);
  const pending: Pending = { changes: [] };
  const scope = createScope(core, query, controller.signal);
  try {
    const { store, forget } = await openReplicaStore(replica, JSON.stringify(query), pending);
    const following = { ...rest, store, signal: controller.signal };
    const place = () => openCursor(store, title, definition);
    if (!(await place()).position) await begin(following);
    await copy(query, "export");
    onCopied?.();
    for await (const delivery of follow(core.events, definition, following)) {
      if (delivery.gap?.kind === "lost") {
        await copy(since(delivery.gap), "repair");
        await forget("repair");
      }
      pending.changes = await changesOf(delivery);
      await delivery.ack();
    }
    // A follower ends with an error or the reason of its signal.
    throw controller.signal.reason;

    /** The position in the stream comes before the first activity is read. */
    async function begin(at: FollowOptions): Promise<void> {
      await withPatience(
        () => poll(core.events, definition, at),
        controller.signal,
        1_000,
        () => {},
      );
    }

    /** Exports what is not yet copied, window by window. */
    async function copy(wanted: ExportActivities, key: string): Promise<void> {
      let rows: Change[] = [];
      let readAt = performance.now();
      const run = exportActivities(core, wanted, {
        signal: controller.signal,
        checkpoint: { store, key },
        ...(pageRows === undefined ? {} : { pageRows }),
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(onProgress === undefined ? {} : { onProgress }),
      });
      for await (const { window, items, last } of run.pages()) {
        rows.push(...items.flatMap((activity) => toChange(activity)));
        if (!last) continue;
        // They are written when the window is put down as done.
        pending.changes = rows;
        const { dateFrom, dateTo } = window;
        if (dateFrom !== undefined && dateTo !== undefined) pending.days = { dateFrom, dateTo } satisfies ChangedDays;
        rows = [];
        if (performance.now() - readAt > aliveMs) {
          readAt = performance.now();
          await stayAlive();
        }
      }
    }

    /** A subscription that is not read expires. */
    async function stayAlive(): Promise<void> {
      const { position } = await place();
      if (!position) return;
      const { subscriptionId, page } = position;
      await core.events.list({ subscriptionId, page, limit: 1 }, { signal: controller.signal }).catch(() => {});
    }
  } finally {
    unlink();
    controller.abort();
  }

  /** What was lost may have changed any day from then on. */
  function since({ from }: Gap): ExportActivities {
    const day = new Date(from).toISOString().slice(0, 10);
    return { ...query, dateFrom: day > query.dateFrom && day <= query.dateTo ? day : query.dateFrom };
  }

  /** The activities that events are about, each read once as it is now. */
  async function changesOf({ events }: Delivery): Promise<Change[]> {
    const ids = new Set(events.flatMap(({ event }) => activityIdOf(event) ?? []));
    const changes: Change[] = [];
    for await (const read of mapRows(ids, readActivity, { concurrency: reads, signal: controller.signal })) {
      if (read.status === "rejected") throw read.reason;
      changes.push(read.value);
    }
    return changes;
  }

  function readActivity(id: number, _: number, until: AbortSignal): Promise<Change> {
    const read = async (): Promise<Change> => {
      try {
        return { id, activity: await scope.view(await core.activities.get(id, { signal: until })) };
      } catch (error) {
        if (hasBrand(error) && error.code === "not_found") return { id, activity: null };
        throw error;
      }
    };
    return withPatience(read, until, 1_000, () => {});
  }
}

const activityIdOf = ({ activityDetails }: OfsEvent) => activityDetails?.activityId;

const toChange = (activity: { activityId?: number }): Change | [] =>
  activity.activityId === undefined ? [] : { id: activity.activityId, activity };

/** Whether a single activity belongs to a copy has to be told from itself. */
function checkQuery({ q, svcWorkOrderId, fields, dateFrom, dateTo }: ExportActivities): void {
  const problems = [
    ...(q === undefined
      ? []
      : [problem(["q"], { code: "rule", expected: "cannot be kept up to date: filter the copy" })]),
    ...(svcWorkOrderId === undefined
      ? []
      : [problem(["svcWorkOrderId"], { code: "rule", expected: "cannot be kept up to date" })]),
    ...(fields && !fields.includes("activityId")
      ? [problem(["fields"], { code: "value", expected: "activityId among them" })]
      : []),
    ...(Number.isNaN(toDay(dateFrom))
      ? [problem(["dateFrom"], { code: "format", expected: "YYYY-MM-DD" }, dateFrom)]
      : []),
    ...(Number.isNaN(toDay(dateTo)) ? [problem(["dateTo"], { code: "format", expected: "YYYY-MM-DD" }, dateTo)] : []),
  ];
  if (problems.length > 0) throw new ValidationError(problems, { operation: "replicate" });
}
