import { type Contract, type Model, mapOperations, type Operation } from "@ofsc/contract";
import { createSchemas, type Descriptions } from "@ofsc/contract/openapi";
import type { Command, Group, GroupEntry, Index } from "../command.js";
import { commandOf } from "./command-of.js";
import { kebab } from "./kebab.js";
import type { Written } from "./written.js";

export interface Manifest {
  readonly index: Index;
  readonly groups: Readonly<Record<string, Group>>;
}

/** Every operation of a contract as a command, and those written by hand beside them. */
export function createManifest(contract: Contract, texts: Descriptions, written: Written): Manifest {
  const schemas = createSchemas(contract, texts);
  const groups: Record<string, Record<string, Command>> = {};
  const sections = new Map<string, string>();
  const add = (path: string, command: Command, section: string) => {
    const [group = "", ...words] = path.split(" ");
    groups[group] = { ...groups[group], [words.join(" ")]: command };
    if (!sections.has(group)) sections.set(group, section);
  };
  const operations: { names: readonly string[]; operation: Operation }[] = [];
  mapOperations(contract, (operation, names) => operations.push({ names, operation }));
  // The order of a module's names is the loader's affair.
  operations.sort((one, other) => (one.names.join(".") < other.names.join(".") ? -1 : 1));
  for (const { names, operation } of operations) {
    const name = names.join(".");
    const described = {
      name,
      operation,
      text: texts.operations[name] ?? "",
      schema: (model: unknown) => schemas.get(model as Model<unknown>),
    };
    const [api = "", ...rest] = names;
    const path = written.names[name] ?? (api === "token" ? names : rest).map(kebab).join(" ");
    add(path, commandOf(described, written), written.sections[api] ?? api);
  }
  for (const [path, command] of Object.entries(written.commands)) {
    add(path, command, written.groups[path.split(" ")[0] as string]?.section ?? "Work");
  }
  const entries = Object.entries(groups).map(([group, commands]): [string, GroupEntry] => [
    group,
    {
      section: written.groups[group]?.section ?? sections.get(group) ?? "",
      text: written.groups[group]?.text ?? written.groupTexts[group] ?? "",
      words: Object.keys(commands),
    },
  ]);
  const apis = Object.keys(contract).map(kebab);
  return {
    index: {
      apis: [...new Set([...Object.keys(contract), ...apis])].filter((api) => api !== "token"),
      groups: Object.fromEntries(entries),
    },
    groups,
  };
}
