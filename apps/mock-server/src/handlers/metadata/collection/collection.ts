import { type Context, type Reply, reply } from "../../../http/handlers.js";
import type { PageRules } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import type { World } from "../../../world/world.js";
import { checkLabel, type LabelRule } from "./invalid.js";
import { type ListQuery, listing } from "./listing.js";

export interface OneReceived extends Context {
  readonly params: { readonly label: string };
}
export interface GetReceived extends OneReceived {
  readonly query: { language?: string } | undefined;
}
export interface PutReceived<Input> extends OneReceived {
  readonly body: Input;
}

/** What a request wants an entity to be. */
export interface Wish<Stored, Input> extends Context {
  readonly label: string;
  /** Without what follows from elsewhere: label and links. */
  readonly body: Input;
  /** What it was; undefined for a new one. */
  readonly former: Stored | undefined;
}

/** How the entities of a collection are kept and answered. */
export interface CollectionRules<Stored, Input, Answer, Query extends ListQuery> {
  /** What an error calls one of them, such as `Work skill`. */
  kind: string;
  of(world: World): Map<string, Stored>;
  answer(stored: Stored, context: Context, language?: string): Answer;
  /** Makes a wish what is stored; the fields that it does not know go along. */
  read(wish: Wish<Stored, Input>): Stored;
  label?: LabelRule;
  page?: PageRules & { omitsItems?: boolean };
  filter?(stored: Stored, query: Query): boolean;
  /** What else happens to the world when one is deleted; it may refuse. */
  remove?(context: Context, stored: Stored): void;
}

/** The handlers of a collection: list, get, create or replace, and remove. */
export function collection<Stored, Input extends object, Answer, Query extends ListQuery = ListQuery>(
  rules: CollectionRules<Stored, Input, Answer, Query>,
) {
  const { kind, of, answer, filter = () => true } = rules;
  const find = ({ world, params: { label } }: OneReceived): Stored => findIn(of(world), kind, label);

  return {
    list: listing<Stored, Answer, Query>({
      ...rules.page,
      all: ({ world, query }) => [...of(world).values()].filter((one) => filter(one, query)),
      answer,
    }),
    get: (received: GetReceived): Answer => answer(find(received), received, received.query?.language),
    /** 201 when it was created, 200 when it was replaced. */
    createOrReplace: (received: PutReceived<Input>): Reply<Answer> => {
      const { label } = received.params;
      const former = of(received.world).get(label);
      if (former === undefined) checkLabel(label, rules.label);
      const stored = rules.read({ ...received, label, former, body: withoutGiven(received.body) });
      of(received.world).set(label, stored);
      return reply(answer(stored, received), { status: former === undefined ? 201 : 200 });
    },
    remove: (received: OneReceived): void => {
      const stored = find(received);
      rules.remove?.(received, stored);
      of(received.world).delete(received.params.label);
    },
  };
}

/** One of a collection; 404 for none. */
export function findIn<Stored>(known: ReadonlyMap<string, Stored>, kind: string, label: string): Stored {
  const stored = known.get(label);
  if (stored === undefined) throw new ProblemError(404, `${kind} not found: label='${label}'`);
  return stored;
}

/** A body without what the path and the service decide. */
function withoutGiven<Input extends object>(body: Input): Input {
  const { label: _path, links: _own, ...rest } = body as Input & { label?: unknown; links?: unknown };
  return rest as unknown as Input;
}
