import { call, type ErrorFacts, type Invocation, OfscError, type Operation, type Sender } from "@ofsc/contract";
import { health } from "./server/index.js";

/** The server is of a version that does not have the operation: nothing was done. */
export class UnsupportedError extends OfscError {
  override readonly name = "UnsupportedError";
  override readonly code = "unsupported";
  /** What the server says it is; absent where it does not say so. */
  declare readonly version?: string;

  constructor(message: string, version: string | undefined, facts: ErrorFacts) {
    super(message, facts);
    if (version !== undefined) this.version = version;
  }
}

/**
 * Tells a missing route from a missing thing, which the server answers alike: a route that names nothing cannot fail to
 * find it, no thing is found by a verb that the path does not have, and what belongs to a thing that is there cannot be missing.
 */
export const versionAware = (sender: Sender): Sender => ({
  send: (operation, invocation) =>
    sender.send(operation, invocation).catch(async (error: unknown) => {
      if (!(isMissing(operation, error) || (await isPartMissing(sender, operation, invocation, error)))) throw error;
      const version = await call(sender, health).then(
        (answer) => answer.version,
        () => undefined,
      );
      const whose = version === undefined ? "the server" : `version ${version} of the server`;
      const facts = { operation: invocation.name, route: operation.route, cause: error };
      throw new UnsupportedError(`${invocation.name} is not there in ${whose}`, version, facts);
    }),
});

const statusOf = (error: unknown) => (Object(error) as { status?: unknown }).status;

function isMissing({ route }: Operation, error: unknown): boolean {
  const status = statusOf(error);
  return status === 405 || status === 501 || (status === 404 && !route.includes("{") && route !== health.route);
}

/** What belongs to something: where that is there, it is the route that is not. A body may name more that is missing. */
async function isPartMissing(
  sender: Sender,
  { route, body }: Operation,
  { params, options }: Invocation,
  error: unknown,
): Promise<boolean> {
  const [, whole] = /^\w+ \/(\w+\/\{\w+\})\/./.exec(route) ?? [];
  if (statusOf(error) !== 404 || body || !whole) return false;
  const get: Operation = { route: `GET /${whole}` };
  return sender.send(get, { name: get.route, params, options }).then(
    () => true,
    () => false,
  );
}
