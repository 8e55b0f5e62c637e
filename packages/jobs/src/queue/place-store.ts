import { isObject } from "@ofsc/contract";
import { type Store, StoreConflictError, type Stored, StoreError } from "@ofsc/flow";
import type { OwnedProgress } from "./owned-progress.js";

type Places = Readonly<Record<string, Stored<unknown>>>;

const placesIn = (progress: object): Places => {
  const { places } = progress as { places?: unknown };
  return isObject(places) ? (places as Places) : {};
};

/** Keeps checkpoints and cursors with the job that they belong to, in its progress: whoever takes over goes on from there. */
export function placeStore(progress: OwnedProgress): Store {
  return {
    async read<Value>(key: string) {
      const found = placesIn(progress.read())[key];
      if (found === undefined) return undefined;
      // Taken for none, the work would begin anew.
      if (!isObject(found) || typeof found.version !== "string" || !/^\d+$/.test(found.version))
        throw new StoreError(key, "holds no place");
      return found as Stored<Value>;
    },
    async write(key, value, over) {
      const version = String(Number(over ?? 0) + 1);
      const isKept = await progress.merge((now) => {
        const places = placesIn(now);
        if (places[key]?.version !== over) throw new StoreConflictError(key);
        return { places: { ...places, [key]: { value, version } } };
      });
      if (!isKept) throw new StoreConflictError(key);
      return version;
    },
  };
}
