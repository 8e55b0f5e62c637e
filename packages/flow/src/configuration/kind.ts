import type { Model } from "@ofsc/contract";
import type { MetadataClient } from "@ofsc/metadata";

/** One thing of a configuration, without what belongs to its instance. */
export type Item = Readonly<Record<string, unknown>>;

export interface CallSettings {
  readonly signal?: AbortSignal | undefined;
}

/** A kind of things that instances are configured with. */
export interface Kind {
  /** As in a file's name: `work-skills`. */
  readonly name: string;
  /** The member that it is known by. */
  readonly key: string;
  list(metadata: MetadataClient, settings: CallSettings): AsyncIterable<object>;
  /** What a list leaves out. */
  details?(metadata: MetadataClient, item: Item, settings: CallSettings): Promise<object>;
  /** What may be written; absent where OFS has no way to write it. */
  readonly input?: Model<unknown>;
  /** Members that OFS answers and does not take, or that are each instance's own, beside what the model does not know. */
  readonly own?: readonly string[];
  write?(
    metadata: MetadataClient,
    label: string,
    item: Item,
    exists: boolean,
    settings: CallSettings,
  ): Promise<unknown>;
  remove?(metadata: MetadataClient, label: string, settings: CallSettings): Promise<unknown>;
}
