import { type Client, isObject, type PagePromise, type WebSignal } from "@ofsc/contract";
import type * as contract from "./contract.js";

/** An item whose members are these; undefined where there is none. Reads pages until it is found. */
export type Find<Item> = (by: Partial<Item>, options?: { signal?: WebSignal }) => Promise<Item | undefined>;

type Groups = Client<typeof contract>;

/** A group with `find`, where its list needs no more than a page. */
export type WithFind<Group> = Group extends { list(query?: infer Query, options?: infer _): PagePromise<infer Item> }
  ? Query extends { page?: number | undefined }
    ? Group & { readonly find: Find<Item> }
    : Group
  : Group;

/** Groups whose things are found by what they say of themselves. */
export type Findable = { readonly [Name in keyof Groups]: WithFind<Groups[Name]> };

const found = ["accessGroups", "dnsRecords", "hosts", "locationContexts", "networks", "userGroups", "users"] as const;

type AnyList = (query?: object, options?: object) => AsyncIterable<unknown>;

/** Adds `find` to the groups that have it. */
export function withFind(client: Groups): Findable {
  const groups = found.map((name) => {
    const { list } = client[name] as unknown as { list: AnyList };
    const find = async (by: object, options: object = {}) => {
      for await (const item of list({}, options)) if (matches(item, by)) return item;
      return undefined;
    };
    return [name, { ...client[name], find }];
  });
  return { ...client, ...Object.fromEntries(groups) } as Findable;
}

const matches = (item: unknown, by: object) =>
  isObject(item) && Object.entries(by).every(([name, value]) => (item as Record<string, unknown>)[name] === value);
