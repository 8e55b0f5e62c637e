import { type Page, present } from "@ofsc/contract";
import type { Translation } from "@ofsc/metadata";
import { type Context, type Reply, reply } from "../../http/handlers.js";
import { listed, whole } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import type { Named } from "../../world/translations.js";
import type { World } from "../../world/world.js";
import type { Entity, Labelled, ListQuery, Shown } from "./entity.js";
import { linksTo } from "./links.js";
import { namesIn, readNames } from "./names.js";
import { checkClosed, checkKnown, checkLabel } from "./values.js";

type One = Context & { readonly params: { readonly label: string } };

/** A collection that can be listed, and whose entities have no addresses of their own. */
export const listOf = <Stored extends Labelled, Answer>(entity: Shown<Stored>) => ({
  list: lister(
    entity,
    answersOf<Stored, Answer>(entity, () => []),
  ),
});

/** The handlers of a collection: list, get, create or replace, and delete. */
export function collection<Stored extends Labelled, Input extends object, Answer, Query extends ListQuery = ListQuery>(
  entity: Entity<Stored, Input, Query>,
) {
  const { of, kind } = entity;
  const find = ({ world, params }: One) => findIn(allOf<Stored>(world, of), kind, params.label);
  const answer = answersOf<Stored, Answer>(entity as Shown<Stored>, ({ label }) => [label]);
  return {
    list: lister(entity, answer),
    get: (received: One & { readonly query: { language?: string } | undefined }): Answer =>
      answer(find(received), received, received.query?.language),
    /** 201 when it was created, 200 when it was replaced. */
    createOrReplace: (received: One & { readonly body: Input }): Reply<Answer> => {
      const { world, params } = received;
      const former = allOf<Stored>(world, of).get(params.label);
      const stored = read(entity, received, former);
      allOf<Stored>(world, of).set(params.label, stored);
      return reply(answer(stored, received), { status: former === undefined ? 201 : 200 });
    },
    delete: (received: One): void => {
      const stored = find(received);
      entity.remove?.(received, stored);
      allOf<Stored>(received.world, of).delete(stored.label);
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

const allOf = <Stored>(world: World, of: keyof World) => world[of] as unknown as Map<string, Stored>;

type Answers<Stored, Answer> = (
  stored: Stored,
  context: Context,
  language?: string,
  left?: readonly string[],
) => Answer;

function answersOf<Stored extends Labelled, Answer>(
  { of, names, named = (stored: Stored): Named => stored, defaults, hidden = [], shown }: Shown<Stored>,
  addressOf: (stored: Stored) => string[],
): Answers<Stored, Answer> {
  return (stored, context, language, left = []) => {
    const read = names && namesIn(named(stored), context, names === "all" ? undefined : language);
    return {
      ...(read ? {} : { name: stored.label }),
      ...defaults,
      ...without(stored, [...hidden, ...left, ...(read ? ["name", "translations"] : [])]),
      ...read,
      links: linksTo(context, of, ...addressOf(stored)),
      ...shown?.(stored, context, language),
    } as Answer;
  };
}

function lister<Stored extends Labelled, Answer, Query extends ListQuery>(
  { of, filter = () => true, brief, page }: Shown<Stored, Query>,
  answer: Answers<Stored, Answer>,
) {
  return (received: Context & { readonly query: Query | undefined }): Page<Answer> => {
    const query = received.query ?? ({} as Query);
    const found = [...allOf<Stored>(received.world, of).values()].filter((one) => filter(one, query));
    const show = (one: Stored) => answer(one, received, query.language, brief);
    return page === "whole" ? whole(found.map(show)) : listed(received, found, { ...page, show });
  };
}

/** What a request makes of an entity. Of several mistakes the first is told, in the order in which OFS looks. */
function read<Stored extends Labelled, Input extends object>(
  entity: Entity<Stored, Input, never>,
  received: One & { readonly body: Input },
  former: Stored | undefined,
): Stored {
  const { named = (stored: Stored): Named => stored, naming } = entity;
  const { label } = received.params;
  const given = received.body as Record<string, unknown>;
  if (former === undefined) checkLabel(label, entity.label);
  for (const [member, target] of Object.entries(entity.refs ?? {})) {
    const labels = ((given[member] ?? []) as Labelled[]).map((one) => one.label);
    checkKnown(member, received.world[target] as Map<string, unknown>, labels);
  }
  const body = without(given, ["label", "links", ...(entity.names ? ["name", "translations"] : [])]) as Input;
  const settings = entity.read?.({ ...received, label, former, body }) ?? body;
  if (entity.closed) checkClosed(entity.closed, settings);
  const names =
    entity.names &&
    readNames(received, given["translations"] as Translation[] | undefined, {
      former: former && named(former),
      ...present({ kept: naming?.kept, fallback: naming?.fallback && label }),
    });
  const stored = { ...settings, label, ...names } as unknown as Stored;
  entity.check?.(stored, former);
  return stored;
}
