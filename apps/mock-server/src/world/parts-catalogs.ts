import type { PartsCatalog, PartsCatalogItem } from "@ofsc/parts-catalog";
import type { Base } from "./base.js";

/** A change of an item that devices do not know of yet. */
interface PendingChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly itemLabel: string;
  /** Absent for an item that was deleted. */
  readonly item?: PartsCatalogItem;
}

/** A catalog in one language. */
export interface StoredCatalog extends PartsCatalog {
  /** As they are. */
  readonly items: Map<string, PartsCatalogItem>;
  /** As technicians see them. */
  readonly delivered: Map<string, PartsCatalogItem>;
  readonly pending: PendingChange[];
}

const keyOf = (catalog: string, language: string) => JSON.stringify([catalog, language]);

export const partsCatalogStore = () => ({
  /** By catalog and language. */
  partsCatalogs: new Map<string, StoredCatalog>(),
});
export type PartsCatalogStore = Readonly<ReturnType<typeof partsCatalogStore>>;

/** What its functions reach of the world. */
export interface PartsCatalogWorld extends Base, PartsCatalogStore {}

export function catalogOf(world: PartsCatalogWorld, catalog: string, language: string): StoredCatalog | undefined {
  return world.partsCatalogs.get(keyOf(catalog, language));
}

/** Adds a catalog, or replaces all of it but its items. */
export function putCatalog(world: PartsCatalogWorld, catalog: string, language: string, settings: PartsCatalog): void {
  const former = catalogOf(world, catalog, language);
  const { items = new Map(), delivered = new Map(), pending = [] } = former ?? {};
  world.partsCatalogs.set(keyOf(catalog, language), { ...settings, items, delivered, pending });
}

/** Sets an item, or deletes it; technicians see the change at a moment to come. */
export function changeItem(catalog: StoredCatalog, itemLabel: string, item: PartsCatalogItem | undefined, at: number) {
  if (item) catalog.items.set(itemLabel, item);
  else catalog.items.delete(itemLabel);
  catalog.pending.push({ at, itemLabel, ...(item ? { item } : {}) });
}

/** The items of a catalog as technicians see them now. */
export function deliveredItems(
  world: PartsCatalogWorld,
  catalog: string,
  language: string,
): Map<string, PartsCatalogItem> {
  const { pending = [], delivered = new Map() } = catalogOf(world, catalog, language) ?? {};
  for (let next = pending[0]; next && next.at <= world.clock.now(); next = pending[0]) {
    if (next.item) delivered.set(next.itemLabel, next.item);
    else delivered.delete(next.itemLabel);
    pending.shift();
  }
  return delivered;
}
