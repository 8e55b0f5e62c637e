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
  /** Where the work got to; undefined for work that begins. */
  readonly position: Position | undefined;
  save(position: Position): Promise<void>;
}

const nameOf = ({ kind, fingerprint }: Partial<WorkIdentity>) => `${kind} of ${fingerprint}`;

/** Reads the checkpoint of some work, and refuses that of another. Without a place nothing is kept. */
export async function openCheckpoint<Position>(
  place: CheckpointPlace | undefined,
  identity: WorkIdentity,
  isPosition: (value: unknown) => value is Position,
): Promise<Checkpoint<Position>> {
  const { store, key = "" } = { ...place };
  const stored = await store?.read<unknown>(key);
  let version = stored?.version;
  let position: Position | undefined;
  if (stored) {
    const found = { ...(stored.value as Partial<WorkIdentity & { position: unknown }>) };
    if (nameOf(found) !== nameOf(identity)) throw new CheckpointError(key, nameOf(found), nameOf(identity));
    if (!isPosition(found.position)) throw new StoreError(key, "holds no place to go on from");
    position = found.position;
  }
  return {
    get position() {
      return position;
    },
    async save(next) {
      version = await store?.write(key, { ...identity, position: next, at: new Date().toISOString() }, version);
      position = next;
    },
  };
}
