import { argumentsOf, isReplayable, type Operation, parseRoute, Upload } from "@ofsc/contract";
import type { Schema } from "@ofsc/contract/openapi";
import type { Argument, Command, Flag, From, Wait } from "../command.js";
import { standardFlags } from "../lines/common-flags.js";
import { flagsOf } from "./flags-of.js";
import { kebab } from "./kebab.js";
import type { Written } from "./written.js";

/** An operation with what the document says of it. */
export interface Described {
  readonly name: string;
  readonly operation: Operation;
  readonly text: string;
  /** A model written out. */
  schema(model: unknown): Schema;
}

const FILE = "application/octet-stream";

/** The command of an operation. */
export function commandOf({ name, operation, text, schema }: Described, written: Written): Command {
  const { route, query, body, headers, sends, returns, page, limit, deprecated } = operation;
  const paths = pathsOf(operation, written);
  const bytes = sends?.media === FILE;
  const files = bytes ? [""] : sends?.media === "multipart/form-data" ? uploadsOf(schema(body)) : [];
  const positional = files.map(
    (member): Argument => ({
      name: "FILE",
      member,
      place: "body",
      type: "file",
      text: "A path, or - for standard input",
    }),
  );
  const traits = {
    ...(page && { list: true as const }),
    ...(returns && { file: true as const }),
    ...(body && files.length === 0 && { body: true as const }),
  };
  // What an argument of the path says already has no flag, and a list counts by itself.
  const covered = new Set([...paths.map(({ member }) => member), ...files, ...(page ? ["limit"] : [])]);
  const uncovered = (model: unknown): Schema => {
    const { properties = {}, ...rest } = schema(model);
    const left = Object.entries(properties).filter(([member]) => !covered.has(member));
    return { ...rest, properties: Object.fromEntries(left) };
  };
  const names = new Set([...standardFlags({ service: "" })(traits), ...written.flags].map((flag) => flag.name));
  const take = (flags: Flag[]) => {
    for (const flag of flags) names.add(flag.name);
    return flags;
  };
  const ofQuery = query ? take(flagsOf(uncovered(query), "query", names, written)) : [];
  const ofBody = body && !bytes ? take(flagsOf(uncovered(body), "body", names, written)) : [];
  const ofHeaders = headers ? take(flagsOf(schema(headers), "headers", names, written)) : [];
  const fields = !names.has("fields") && !returns && (page || operation.response) !== undefined;
  const columns = written.columns[name];
  const examples = written.examples[name];
  return {
    summary: firstSentence(text),
    ...(firstSentence(text) !== text && { text }),
    args: [...paths, ...positional],
    flags: [...ofQuery, ...ofBody, ...ofHeaders],
    kind: kindOf(name, operation, written),
    operation: name,
    route,
    ...traits,
    ...(fields && { fields: true as const }),
    ...pageLimitOf(page && query && schema(query)),
    ...(written.waits[name] && { wait: written.waits[name] as Wait }),
    ...(written.windows[name] && { window: written.windows[name] as number }),
    ...(columns && { columns }),
    ...(examples && { examples }),
    ...(limit && { limit: limit.concurrent }),
    replay: isReplayable(operation),
    ...(deprecated && { deprecated }),
  };
}

/** Asked for at a time where the service would give more. */
const usualPage = 2000;

/** How many items a page may have, for lists that can be told. */
function pageLimitOf(query: Schema | undefined): Pick<Command, "pageLimit"> {
  const limit = query?.properties?.["limit"];
  if (!limit) return {};
  const most = limit["maximum"];
  return { pageLimit: typeof most === "number" ? Math.min(most, usualPage) : usualPage };
}

/** Members of a form that are files. */
const uploadsOf = ({ properties = {} }: Schema) =>
  Object.entries(properties).flatMap(([member, { $ref }]) => ($ref?.endsWith(`/${Upload.name}`) ? [member] : []));

function pathsOf(operation: Operation, { values }: Written): Argument[] {
  return argumentsOf(operation).flatMap((place) =>
    place.kind === "path"
      ? [
          {
            name: kebab(place.name).toUpperCase(),
            member: place.name,
            place: "path" as const,
            ...(values[place.name] && { from: values[place.name] as From }),
            type:
              place.value === "number" || place.value === "id"
                ? ("whole" as const)
                : /^date$|Date$/.test(place.name)
                  ? ("day" as const)
                  : ("text" as const),
          },
        ]
      : [],
  );
}

function kindOf(name: string, { route }: Operation, written: Written): Command["kind"] {
  const { verb } = parseRoute(route);
  if (verb === "GET" || written.reads.has(name)) return "read";
  return verb === "DELETE" || written.destroys.has(name) ? "destroy" : "write";
}

/** Up to the first full stop that ends a sentence. */
const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
