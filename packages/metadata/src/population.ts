import { type Client, OfscError, type RequestOptions } from "@ofsc/contract";
import type * as mapLayers from "./map-layers/index.js";
import type { PopulateMapLayer } from "./map-layers/populate-map-layer.js";
import type * as workZones from "./work-zones/index.js";
import type { PopulateShapes, ShapesStatus } from "./work-zones/populate-shapes.js";

type MapLayers = Pick<Client<typeof mapLayers>, "populate" | "populateStatus">;
type WorkZones = Pick<Client<typeof workZones>, "populateShapes" | "populateShapesStatus">;

/** How to wait for a job. */
export interface WaitOptions {
  /** Ends the waiting, not the job: OFS knows no way to stop one. Its reason is what `done` rejects with. */
  signal?: AbortSignal | undefined;
  /** Milliseconds between two looks. @default 5_000 */
  interval?: number | undefined;
}

/** A shapefile that OFS is fetching. */
export interface PopulationJob {
  /** What another process can ask for the status with. */
  readonly downloadId: number;
  /** Resolves when all shapes are there; rejects with a `PopulationError` when OFS could not get or read the file. */
  done(options?: WaitOptions): Promise<ShapesStatus>;
}

/** OFS could not fetch, unpack or read a shapefile, or has no room for it. */
export class PopulationError extends OfscError {
  override readonly name = "PopulationError";
  override readonly code = "population";

  /** What OFS said last. */
  constructor(readonly status: ShapesStatus) {
    super(`the shapefile was not taken: ${status.status}`);
  }
}

/** Has OFS fill a map layer from a shapefile, and returns the job to wait for. */
export async function startPopulation(
  layers: MapLayers,
  file: PopulateMapLayer,
  options?: RequestOptions,
): Promise<PopulationJob>;
/** Has OFS take **all** shapes of work zones from a shapefile, and returns the job to wait for. */
export async function startPopulation(
  zones: WorkZones,
  file: PopulateShapes,
  options?: RequestOptions,
): Promise<PopulationJob>;
export async function startPopulation(
  group: MapLayers | WorkZones,
  file: PopulateMapLayer | PopulateShapes,
  options?: RequestOptions,
): Promise<PopulationJob> {
  const started =
    "populate" in group
      ? await group.populate(file as PopulateMapLayer, options)
      : await group.populateShapes(file as PopulateShapes, options);
  const look = (signal: AbortSignal | undefined) => {
    const settings = signal && { signal };
    return "populate" in group
      ? group.populateStatus(started.downloadId, settings)
      : group.populateShapesStatus(started.downloadId, settings);
  };
  return {
    downloadId: started.downloadId,
    done: async ({ signal, interval = 5_000 } = {}) => {
      for (let status: ShapesStatus = started; ; status = await look(signal)) {
        const text = status.status ?? "";
        if (/complete|success|finished/i.test(text)) return status;
        if (/error|invalid|empty|fail|exceed/i.test(text)) throw new PopulationError(status);
        await sleep(interval, signal);
      }
    },
  };
}

/** Waits, unless the signal ends it; leaves nothing on the signal. */
function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw signal.reason;
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
