import { type Context, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";

/** The JMESPath of `--query`, checked before anything is sent; undefined where none was given. */
export async function createQuery(context: Context): Promise<((value: unknown) => unknown) | undefined> {
  const expression = own<string>(context, "query");
  if (expression === undefined) return undefined;
  const { compile, TreeInterpreter } = await import("@jmespath-community/jmespath");
  try {
    const ast = compile(expression);
    return (value) => TreeInterpreter.search(ast, value as never);
  } catch (cause) {
    throw new UsageError(
      [{ at: "--query", why: `is no JMESPath: ${cause instanceof Error ? cause.message : String(cause)}` }],
      cause,
    );
  }
}
