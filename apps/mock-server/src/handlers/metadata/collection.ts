import type { Link, Page } from "@ofsc/contract";
import type { Translation } from "@ofsc/metadata";
import { type Context, type Reply, reply } from "../../http/handlers.js";
import { linksOf, type PageRules, paged } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { languageOf, type Named, nameIn, translationsOf } from "../../world/translations.js";
import type { World } from "../../world/world.js";
import { type Closed, checkClosed, checkKnown, checkLabel, invalidValue, type LabelRule, required } from "./values.js";

/** What a request wants an entity to be. */
export interface Wish<Stored, Input> extends Context {
  readonly label: string;
  /** Without what follows from elsewhere: label, links and names. */
  readonly body: Input;
  /** What it was; undefined for a new one. */
  readonly former: Stored | undefined;
}

type Labelled = { label: string };
type Collections<Stored> = { [K in keyof World]: World[K] extends Map<string, Stored> ? K : never }[keyof World];

/** A collection of the metadata as data; the functions say what is not. */
export interface Entity<Stored extends Labelled, Input, Query extends ListQuery> {
  /** What an error calls one of them, such as `Work skill`. */
  kind: string;
  /** The name of the collection, in the world as in addresses. */
  of: Collections<Stored>;
  /** What an answer says where nothing is stored. */
  defaults?: object;
  /** Members that are stored and never shown. */
  hidden?: readonly string[];
  /** Members that a list leaves out. */
  brief?: readonly string[];
  /** How names are answered: in all languages, or in the one asked for. @default its name, else its label */
  names?: "all" | "byLanguage";
  /** What there is to say of names in a request. */
  naming?: { readonly kept?: true; readonly fallback?: "label" };
  /** What has the names, where that is not what is stored. */
  named?(stored: Stored): Named;
  /** Enumerations that the contract leaves open, and that are closed here; with the model that lists their values. */
  closed?: Closed;
  /** Lists of labels in a request, and the collections that they lead to. */
  refs?: Readonly<Record<string, keyof World>>;
  label?: LabelRule;
  /** How it is listed; `whole` for without pages. */
  page?: (PageRules & { omitsItems?: boolean }) | "whole";
  /** Whether they have no addresses of their own. */
  listed?: true;
  filter?(stored: Stored, query: Query): boolean;
  /** Members of an answer that are worked out. */
  shown?(stored: Stored, context: Context, language?: string): object;
  /** Makes a wish what is stored; by itself it is stored as it is. */
  read?(wish: Wish<Stored, Input>): object;
  /** What else happens to the world when one is deleted; it may refuse. */
  remove?(context: Context, stored: Stored): void;
}

type One = Context & { readonly params: { readonly label: string } };

/** The handlers of a collection: list, get, create or replace, and delete. */
export function collection<Stored extends Labelled, Input extends object, Answer, Query extends ListQuery = ListQuery>(
  entity: Entity<Stored, Input, Query>,
) {
  const { kind, of, filter = () => true, named = (stored: Stored): Named => stored } = entity;
  const all = (world: World) => world[of] as unknown as Map<string, Stored>;
  const find = ({ world, params }: One) => findIn(all(world), kind, params.label);

  const answer = (stored: Stored, context: Context, language?: string, hidden: readonly string[] = []): Answer => {
    const { label } = stored;
    const names = entity.names && namesIn(named(stored), context, entity.names === "all" ? undefined : language);
    const left = [...(entity.hidden ?? []), ...hidden, ...(names ? ["name", "translations"] : [])];
    return {
      ...(names ? {} : { name: label }),
      ...entity.defaults,
      ...without(stored, left),
      ...names,
      links: linksTo(context, of, ...(entity.listed ? [] : [label])),
      ...entity.shown?.(stored, context, language),
    } as Answer;
  };

  function read(received: One & { readonly body: Input }, former: Stored | undefined): Stored {
    const { label } = received.params;
    const given = received.body as Record<string, unknown>;
    const body = without(given, ["label", "links", ...(entity.names ? ["name", "translations"] : [])]) as Input;
    if (entity.closed) checkClosed(entity.closed, body);
    for (const [member, target] of Object.entries(entity.refs ?? {})) {
      const labels = ((given[member] ?? []) as Labelled[]).map((one) => one.label);
      checkKnown(member, received.world[target] as Map<string, unknown>, labels);
    }
    const wish = { ...received, label, former, body };
    const { kept, fallback } = entity.naming ?? {};
    return {
      ...(entity.read?.(wish) ?? body),
      label,
      ...(entity.names &&
        readNames(received, given["translations"] as Translation[] | undefined, {
          former: former && named(former),
          ...(kept && { kept }),
          ...(fallback && { fallback: label }),
        })),
    } as unknown as Stored;
  }

  return {
    list: (received: Context & { readonly query: Query | undefined }): Page<Answer> => {
      const query = received.query ?? ({} as Query);
      const found = [...all(received.world).values()].filter((one) => filter(one, query));
      const answered = (one: Stored) => answer(one, received, query.language, entity.brief);
      return entity.page === "whole"
        ? whole(found.map(answered))
        : listing({ ...entity.page, all: () => found, answer: answered })({ ...received, query });
    },
    get: (received: One & { readonly query: { language?: string } | undefined }): Answer =>
      answer(find(received), received, received.query?.language),
    /** 201 when it was created, 200 when it was replaced. */
    createOrReplace: (received: One & { readonly body: Input }): Reply<Answer> => {
      const { label } = received.params;
      const former = all(received.world).get(label);
      if (former === undefined) checkLabel(label, entity.label);
      const stored = read(received, former);
      all(received.world).set(label, stored);
      return reply(answer(stored, received), { status: former === undefined ? 201 : 200 });
    },
    delete: (received: One): void => {
      const stored = find(received);
      entity.remove?.(received, stored);
      all(received.world).delete(stored.label);
    },
  };
}

/** One of a collection; 404 for none. */
export function findIn<Stored>(known: ReadonlyMap<string, Stored>, kind: string, label: string): Stored {
  const stored = known.get(label);
  if (stored === undefined) throw new ProblemError(404, `${kind} not found: label='${label}'`);
  return stored;
}

/** An object without some of its members. */
export const without = <T extends object>(object: T, names: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) as Partial<T>;

/** A request for a list. */
export interface ListReceived<Query extends ListQuery = ListQuery> extends Context {
  readonly query: Query;
}
export interface ListQuery {
  offset?: number;
  limit?: number;
  language?: string;
}

/** How a collection is listed. */
export interface ListRules<Stored, Item, Query extends ListQuery> extends PageRules {
  all(received: ListReceived<Query>): Iterable<Stored>;
  answer(stored: Stored, context: Context, language: string | undefined): Item;
  /** Whether the answer for an empty collection has no `items`. @default false */
  omitsItems?: boolean;
}

/** A handler that lists a collection page by page. */
export function listing<Stored, Item, Query extends ListQuery = ListQuery>(rules: ListRules<Stored, Item, Query>) {
  return (received: ListReceived<Query>): Page<Item> => {
    const { items, ...page } = paged([...rules.all(received)], received.query, rules);
    const answered = { ...page, items: items.map((one) => rules.answer(one, received, received.query.language)) };
    const links = linksOf(received.url, answered);
    // The contract promises items, which clients are to do without.
    if (rules.omitsItems && page.totalResults === 0) return { ...page, links } as Page<Item>;
    return { ...answered, links };
  };
}

/** A list that comes as a whole, and with its length. */
export function whole<Item>(items: Item[]): Page<Item> {
  return { items, totalResults: items.length };
}

/** The links of an entity: to itself, and to what there is to know of its kind. */
export function linksTo({ url }: Context, collection: string, ...labels: string[]): Link[] {
  const path = [collection, ...labels.map(encodeURIComponent)].join("/");
  const href = (end: string) => new URL(`/rest/ofscMetadata/v1/${end}`, url).href;
  return [
    { rel: "canonical", href: href(path) },
    { rel: "describedby", href: href(`metadata-catalog/${collection}`) },
  ];
}

/** The name in the language asked for; where none is, in that of the user who asks, with the names in all languages. */
export function namesIn<T extends Translation>(
  named: Named<T>,
  { caller }: Context,
  language?: string,
): { name: string; translations?: T[] } {
  if (language !== undefined) return { name: nameIn(named, language) };
  return { name: nameIn(named, caller.user?.language), translations: translationsOf(named) };
}

/** What there is to say of names in a request. */
export interface NamesRule {
  /** What there was before. */
  readonly former: Named | undefined;
  /** Whether a replacement without translations keeps those there are; else the server's switch decides. */
  readonly kept?: boolean;
  /** The English name of something new without translations; without it they are needed. */
  readonly fallback?: string;
}

/** The names that a request gives, those in English among them; or, without any, those that there are. */
export function readNames<T extends Translation>(
  { switches }: Context,
  translations: readonly T[] | undefined,
  { former, kept = switches.absentTranslations === "keep", fallback }: NamesRule,
): { name?: string; translations?: T[] } {
  if (translations === undefined) {
    if (former && kept) {
      const { name, translations: all } = former;
      return { ...(name === undefined ? {} : { name }), ...(all ? { translations: all as T[] } : {}) };
    }
    if (fallback === undefined) throw required("translations");
    return { name: fallback };
  }
  const all = translations.map(
    ({ languageISO: _follows, ...one }) => ({ ...one, language: languageOf(one.language) }) as T,
  );
  const english = all.find(({ language }) => language === "en")?.name;
  if (!english?.trim()) throw invalidValue("translations", translations, "An English name is required");
  return { name: english, translations: all };
}
