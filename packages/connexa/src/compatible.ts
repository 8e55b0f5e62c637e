import { type Invocation, OfscError, type Operation, type Sender, stepsOf } from "@ofsc/contract";
import * as dnsRecords from "./dns-records/index.js";
import * as userGroups from "./user-groups/index.js";

/** What came later than its list: it can be looked for there. */
const listOf = (operation: Operation): Operation | undefined =>
  operation === dnsRecords.get ? dnsRecords.list : operation === userGroups.get ? userGroups.list : undefined;

/** Whether an operation is there; unknown until it has been tried, by one for all who ask meanwhile. */
type Known = Map<Operation, Promise<boolean | undefined>>;

/** What is known of a service, for all clients of one transport. */
const services = new WeakMap<Sender, Known>();

/** A thing that is not in its list, where an older service shows it nowhere else. */
class NotListedError extends OfscError {
  override readonly name = "NotFoundError";
  override readonly code = "not_found";
  /** As of a service that answers for itself. */
  readonly status = 404;
  readonly body = "";
}

/**
 * Gets from the list what an older service does not show by itself. Whether it does is found out once: a 404 may also mean
 * that there is no such thing, so it is tried with one that the list shows.
 */
export function compatible(sender: Sender): Sender {
  const known: Known = services.get(sender) ?? new Map();
  services.set(sender, known);
  const compat: Sender = {
    send: async (operation, invocation) => {
      const list = listOf(operation);
      if (!list) return sender.send(operation, invocation);
      // What another call gave up to find out says nothing to this one.
      if ((await known.get(operation)?.catch(() => undefined)) === false)
        return find(sender, list, operation, invocation);
      try {
        const result = await sender.send(operation, invocation);
        known.set(operation, Promise.resolve(true));
        return result;
      } catch (error) {
        if (!isMissing(error)) throw error;
        const others = known.get(operation);
        const asked = others ?? isRoute(sender, operation, list, invocation, error);
        known.set(operation, asked);
        const isThere = await asked.catch((reason: unknown) => {
          known.delete(operation);
          if (!others) throw reason;
          return "again" as const;
        });
        // Whoever asked gave up, which is nothing to the others.
        if (isThere === "again") return compat.send(operation, invocation);
        if (isThere === undefined) known.delete(operation);
        if (isThere === false) return find(sender, list, operation, invocation);
        throw error;
      }
    },
  };
  return compat;
}

const statusOf = (error: unknown) => (Object(error) as { status?: unknown }).status;
const isMissing = (error: unknown) => [404, 405, 501].includes(statusOf(error) as number);

/** Whether the service has the operation; undefined where its list is empty, so that nothing can be tried. */
async function isRoute(
  sender: Sender,
  operation: Operation,
  list: Operation,
  invocation: Invocation,
  error: unknown,
): Promise<boolean | undefined> {
  if (statusOf(error) !== 404) return false;
  const { options } = invocation;
  for await (const { result } of stepsOf(listing(sender, list, { name: invocation.name, params: {}, options }))) {
    const { id } = (result.data.items[0] ?? {}) as { id?: unknown };
    if (id === undefined) return undefined;
    return sender.send(operation, { ...invocation, params: paramsOf(invocation, id) }).then(
      () => true,
      (reason: unknown) => (isMissing(reason) ? false : undefined),
    );
  }
  return undefined;
}

/** The thing in its list, as a call for it would return it. */
async function find(sender: Sender, list: Operation, { route }: Operation, { name, params, options }: Invocation) {
  const [id] = Object.values(params);
  for await (const { result } of stepsOf(listing(sender, list, { name, params: {}, options }))) {
    const data = result.data.items.find((item) => (item as { id?: unknown }).id === id);
    if (data) return { ...result, data };
  }
  throw new NotListedError(`${name}: the list shows none of that id`, { operation: name, route });
}

const paramsOf = ({ params }: Invocation, id: unknown) =>
  Object.fromEntries(Object.keys(params).map((name) => [name, id]));

const listing = (sender: Sender, operation: Operation, invocation: Invocation) => ({
  operation,
  invocation,
  send: (at: Invocation) => sender.send(operation, at),
});
