import { isObject } from "@ofsc/contract";
import { CheckpointError, StoreError } from "./errors.js";
import type { Store } from "./store.js";

/** Where a checkpoint is kept. */
export interface CheckpointPlace {
  /** What keeps it. */
  readonly store: Store;
  /** A key that this work alone has. */
  readonly key: string;
}

/** What work a checkpoint belongs to. */
export interface WorkIdentity {
  readonly kind: string;
  /** What the work was asked to do. */
  readonly fingerprint: string;
}

/** A place in some work to go on from. */
export interface Checkpoint<Position> {
  /** Where the work got to before; undefined for work that begins. */
  readonly position: Position | undefined;
  save(position: Position): Promise<void>;
}

/** Reads the checkpoint of some work, and refuses that of another. Without a place nothing is kept. */
export async function openCheckpoint<Position>(
  place: CheckpointPlace | undefined,
  { kind, fingerprint }: WorkIdentity,
  isPosition: (value: unknown) => value is Position,
): Promise<Checkpoint<Position>> {
  if (!place) return { position: undefined, save: async () => {} };
  const { store, key } = place;
  const stored = await store.read<unknown>(key);
  const position = stored && positionIn(key, stored.value);
  let version = stored?.version;
  return {
    position,
    async save(next) {
      const value = { kind, fingerprint, position: next, at: new Date().toISOString() };
      version = await store.write(key, value, version);
    },
  };

  function positionIn(at: string, value: unknown): Position {
    const found = isObject(value) ? (value as Partial<WorkIdentity & { position: unknown }>) : {};
    if (found.kind !== kind || found.fingerprint !== fingerprint) {
      throw new CheckpointError(at, write(found), write({ kind, fingerprint }));
    }
    if (!isPosition(found.position)) throw new StoreError(at, "holds no position to go on from");
    return found.position;
  }
}

const write = ({ kind, fingerprint }: Partial<WorkIdentity>) => `${String(kind)} of ${String(fingerprint)}`;
