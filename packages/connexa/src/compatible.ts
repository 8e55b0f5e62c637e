import { type Invocation, type Operation, type Sender, stepsOf } from "@ofsc/contract";
import * as dnsRecords from "./dns-records/index.js";
import * as userGroups from "./user-groups/index.js";

/** What came later than its list: it can be looked for there. */
const listOf = (operation: Operation): Operation | undefined =>
  operation === dnsRecords.get ? dnsRecords.list : operation === userGroups.get ? userGroups.list : undefined;

/** Whether an operation is there; unknown until it has been tried. */
type Known = Map<Operation, boolean>;

/**
 * Gets from the list what an older service does not show by itself. Whether it does is found out once: a 404 may also mean
 * that there is no such thing, so it is tried with one that the list shows.
 */
export function compatible(sender: Sender): Sender {
  const known: Known = new Map();
  return {
    send: async (operation, invocation) => {
      const list = listOf(operation);
      if (!list || known.get(operation) === true) return sender.send(operation, invocation);
      if (known.get(operation) === false)
        return (await find(sender, list, invocation)) ?? missing(sender, operation, invocation);
      try {
        const result = await sender.send(operation, invocation);
        known.set(operation, true);
        return result;
      } catch (error) {
        if (!isMissing(error)) throw error;
        const isThere = await isRoute(sender, operation, list, invocation, error);
        if (isThere !== undefined) known.set(operation, isThere);
        const found = isThere === false ? await find(sender, list, invocation) : undefined;
        if (found) return found;
        throw error;
      }
    },
  };
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
async function find(sender: Sender, list: Operation, { name, params, options }: Invocation) {
  const [id] = Object.values(params);
  for await (const { result } of stepsOf(listing(sender, list, { name, params: {}, options }))) {
    const data = result.data.items.find((item) => (item as { id?: unknown }).id === id);
    if (data) return { ...result, data };
  }
  return undefined;
}

/** Asked for by itself, so that the error is the service's own. */
const missing = (sender: Sender, operation: Operation, invocation: Invocation) => sender.send(operation, invocation);

const paramsOf = ({ params }: Invocation, id: unknown) =>
  Object.fromEntries(Object.keys(params).map((name) => [name, id]));

const listing = (sender: Sender, operation: Operation, invocation: Invocation) => ({
  operation,
  invocation,
  send: (at: Invocation) => sender.send(operation, at),
});
