/** What the answer of a list says, beside its items. */
export interface ListFacts {
  readonly offset?: number;
  readonly limit?: number;
  readonly hasMore?: boolean;
  readonly totalResults?: number;
  readonly [key: string]: unknown;
}

/**
 * A page of a list: it has a length, can be iterated, and its items are read by their index; a negative one counts from
 * the end. Whatever else OFS answered is a member of it.
 */
export class OFSResponseList<Item = unknown> {
  readonly [index: number]: Item;
  readonly items: Item[];
  declare readonly offset?: number;
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

  get length(): number {
    return this.items.length;
  }

  /** The same as `length`. */
  get len(): number {
    return this.items.length;
  }

  includes(item: Item): boolean {
    return this.items.includes(item);
  }

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
