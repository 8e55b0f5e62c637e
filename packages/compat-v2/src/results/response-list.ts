/** What the answer of a list says, beside its items. */
export interface ListFacts {
  /** The position of the first item. */
  readonly offset?: number;
  /** The most items of a page. */
  readonly limit?: number;
  /** Whether there is another page. */
  readonly hasMore?: boolean;
  /** How many items there are over all pages. */
  readonly totalResults?: number;
  readonly [key: string]: unknown;
}

/**
 * A page of a list: it has a length, can be iterated, and its items are read by their index; a negative one counts from
 * the end. Whatever else OFS answered is a member of it.
 */
export class OFSResponseList<Item = unknown> {
  readonly [index: number]: Item;
  /** The items of this page. */
  readonly items: Item[];
  /** The position of the first item. */
  declare readonly offset?: number;
  /** The most items of a page. */
  declare readonly limit?: number;
  /** Whether there is another page, on lists where OFS says so. */
  readonly hasMore: boolean = false;
  /** How many items there are over all pages; -1 on lists where OFS does not count them. */
  readonly totalResults: number = -1;

  constructor({ items = [], ...facts }: ListFacts & { items?: Item[] }) {
    this.items = items;
    Object.assign(this, facts);
    // biome-ignore lint/correctness/noConstructorReturn: only a proxy can be read by any index
    return new Proxy(this, { get: readIndex });
  }

  /** How many items this page has. */
  get length(): number {
    return this.items.length;
  }

  /** The same as `length`. */
  get len(): number {
    return this.items.length;
  }

  /** Whether an item is one of them. */
  includes(item: Item): boolean {
    return this.items.includes(item);
  }

  /** Its items, one by one. */
  [Symbol.iterator](): Iterator<Item> {
    return this.items[Symbol.iterator]();
  }
}

/** The users that belong to a resource. */
export class ResourceUsersListResponse<Item = unknown> extends OFSResponseList<Item> {
  /** Their logins. */
  get users(): string[] {
    return this.items.map((item) => (item as { login: string }).login);
  }
}

function readIndex<Item>(list: OFSResponseList<Item>, key: string | symbol): unknown {
  return typeof key === "string" && /^-?\d+$/.test(key) ? list.items.at(Number(key)) : Reflect.get(list, key);
}
