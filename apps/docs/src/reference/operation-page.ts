import { argumentsOf, isReplayable, statusesOf } from "@ofsc/contract";
import type { Schema } from "@ofsc/contract/openapi";
import { kebab } from "../../../cli/src/manifest/kebab.js";
import { fence, folded, type Page, table, tabs } from "../page.js";
import { deviationsOf } from "./deviations.js";
import type { DocumentedOperation, Models } from "./document.js";
import type { NamedCommand } from "./example/command-line.js";
import { commandLine } from "./example/command-line.js";
import { curlCommand } from "./example/curl.js";
import type { Recorded } from "./example/record.js";
import { operationProgram, sdkProgram } from "./example/typescript.js";
import { membersTable } from "./members.js";
import { groupOf, pathOf } from "./paths.js";
import { shortAnswer } from "./short-answer.js";

export interface Sources {
  readonly models: Models;
  readonly documented: (route: string) => DocumentedOperation | undefined;
  readonly legacy: ReadonlyMap<string, readonly string[]>;
}

/** The page of an operation. */
export async function operationPage(example: Recorded, named: NamedCommand, sources: Sources): Promise<Page> {
  const { name, operation } = example;
  const { command } = named;
  const documented = sources.documented(operation.route);
  const parts = [
    command.text ?? command.summary,
    `\`${operation.route}\``,
    ...traitsOf(example),
    ...deprecationOf(example),
    "## Example",
    tabs(
      fence("ts", sdkProgram(example), "TypeScript"),
      fence("ts", operationProgram(example), "One operation"),
      fence("sh", commandLine(example, named), "Command line"),
      fence("sh", await curlCommand(example), "curl"),
    ),
    ...answerOf(example),
    `[Try it in the playground](/playground/?example=${name})`,
    ...argumentsSection(example, named, documented, sources.models),
    ...resultSection(example, documented, sources.models),
    "## What can go wrong",
    errorsOf(example),
    ...deviationsOf(operation.route),
    `Also found as: ${alsoFoundAs(example, named, sources).join(", ")}.`,
  ];
  const { title } = groupOf(name);
  return {
    path: pathOf(name),
    title: name.split(".").slice(1).join(".") || name,
    description: command.summary,
    section: "Reference",
    group: title,
    label: name
      .split(".")
      .slice(name.startsWith("token.") ? 1 : 2)
      .join("."),
    source: `packages/${sourceOf(name)}`,
    body: parts.join("\n\n"),
  };
}

const sourceOf = (name: string) => {
  const [api = "", group = ""] = name.split(".");
  return api === "token" ? "transport/src/token/index.ts" : `${kebab(api)}/src/${kebab(group)}`;
};

function traitsOf({ operation }: Recorded): string[] {
  const { limit, page } = operation;
  const replay = isReplayable(operation);
  return [
    [
      ...(page
        ? ["- a list: one page when awaited, [every item of every page](/packages/contract/#calling) when iterated"]
        : []),
      ...(limit
        ? [`- OFS answers ${limit.concurrent} at a time; more wait for [a place](/packages/transport/#limits)`]
        : []),
      replay
        ? "- may be sent again: a lost answer is [asked for again](/packages/transport/#retry) by itself"
        : "- not sent again where it may have taken effect: then it ends in [`OutcomeUnknownError`](/packages/transport/#retry)",
    ].join("\n"),
  ];
}

/** What to call instead, which is said within the API or with it. */
function deprecationOf({ name, operation: { deprecated } }: Recorded): string[] {
  if (!deprecated) return [];
  const [api = ""] = name.split(".");
  const full = deprecated.startsWith(`${api}.`) ? deprecated : `${api}.${deprecated}`;
  return [`**Deprecated.** Call [${deprecated}](${pathOf(full)}).`];
}

function answerOf({ status, answer, operation }: Recorded): string[] {
  if (operation.returns) return [`The mock server answers ${status} with the content of the file.`];
  const shown = shortAnswer(answer);
  if (shown === undefined) return [`The mock server answers ${status}, without a body.`];
  return [folded(`Answer: ${status}`, `${fence("json", shown)}\n\nLists are cut after two items, and links left out.`)];
}

function argumentsSection(
  { operation }: Recorded,
  { command }: NamedCommand,
  documented: DocumentedOperation | undefined,
  models: Models,
): string[] {
  const flag = (member: string) => command.flags.find((one) => one.member === member && one.place !== "own");
  const rows = [...(((documented as { parameters?: Parameter[] })?.parameters ?? []) as Parameter[])].map(
    ({ name, in: place, required, description, schema }) => [
      `\`${name}\``,
      place,
      `${typeOf(schema)}${required ? ", needed" : ""}`,
      description ?? flag(name)?.text ?? "",
    ],
  );
  const body =
    documented?.requestBody && (Object.values(documented.requestBody.content)[0]?.schema as Schema | undefined);
  const members = body && membersTable(body, models);
  const places = argumentsOf(operation).map(({ name, kind }) => (kind === "path" ? name : kind));
  return [
    "## Arguments",
    `In this order: ${places.map((place) => `\`${place}\``).join(", ")}. The [options](/packages/transport/#deadlines) of a call come last.`,
    ...(rows.length > 0 ? [table(["Name", "Where", "Type", "Meaning"], rows)] : []),
    ...(members
      ? ["### Body", members]
      : body
        ? ["### Body", "The content of a file, or what is written in the example."]
        : []),
  ];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

function typeOf(schema: Schema | undefined): string {
  if (!schema) return "text";
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(", ");
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(" or ");
  return [schema.type ?? "text"].flat().join(" or ");
}

function resultSection({ operation }: Recorded, documented: DocumentedOperation | undefined, models: Models): string[] {
  const success = Object.entries(documented?.responses ?? {}).find(([status]) => status.startsWith("2"));
  const schema = success && Object.values(success[1].content ?? {})[0]?.schema;
  if (operation.returns)
    return ["## What comes back", "A `Download`: `stream()`, `text()`, `arrayBuffer()`, its `name` and `type`."];
  if (!schema) return ["## What comes back", `Nothing: ${statusesOf(operation).join(" or ")} without a body.`];
  const items = operation.page && findItems(schema);
  const members = membersTable(items ?? schema, models);
  return [
    "## What comes back",
    items ? "A page with `items`, each with:" : "An object with:",
    members || "What OFS sends, as it is.",
  ];
}

/** The items of a page, wherever its envelope has them. */
function findItems(schema: Schema): Schema | undefined {
  const all = (schema["allOf"] as Schema[] | undefined) ?? [];
  for (const part of [schema, ...all]) {
    const items = part.properties?.["items"]?.items;
    if (items) return items;
  }
  return undefined;
}

function errorsOf({ operation }: Recorded): string {
  const { route } = operation;
  const rows = [
    ["not sent", "[`ValidationError`](/troubleshooting/)", "an argument is wrong: `problems` says which, by path"],
    ["401, 403", "`AuthenticationError`, `AuthorizationError`", "the credentials, or what the application may do"],
    ...(route.includes("{") ? [["404", "`NotFoundError`", "what the path names is not there, or out of sight"]] : []),
    ...(route.startsWith("GET") ? [] : [["409", "`ConflictError`", "the present state does not allow it"]]),
    ["429, 503", "`RateLimitError`, `ServerError`", "sent again by itself where that does no harm"],
  ];
  return table(["Status", "Error", "When"], rows);
}

function alsoFoundAs({ name, operation }: Recorded, { words }: NamedCommand, { legacy }: Sources): string[] {
  const parts = name.split(".");
  const camel = parts.slice(1).map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)));
  const apart = parts
    .slice(1)
    .join(" ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return [
    ...new Set([
      `\`${name}\``,
      `\`${camel.join("")}\``,
      apart,
      `\`ofsc ${words.join(" ")}\``,
      ...(legacy.get(name) ?? []).map((one) => `\`${one}\``),
      `\`${operation.route.split(" ")[1]}\``,
    ]),
  ];
}
