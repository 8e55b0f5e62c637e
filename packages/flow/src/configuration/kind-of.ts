import { type Contract, isOperation, type Model, type Operation, problem } from "@ofsc/contract";
import type { MetadataClient } from "@ofsc/metadata";
import * as contract from "@ofsc/metadata/contract";
import { ValidationError } from "@ofsc/transport";
import type { CallSettings, Kind } from "./kind.js";

const groups: Contract = contract;

type Group = Readonly<Record<string, (...given: unknown[]) => unknown>>;

/** A kind as its operations are: written where they have a way to write, removed where they have one to remove. */
export function kindOf(group: keyof typeof contract & keyof MetadataClient, differences: Partial<Kind> = {}): Kind {
  const find = (name: string): Operation | undefined => {
    const node = (groups[group] as Contract)[name];
    return node && isOperation(node) ? node : undefined;
  };
  const call = (metadata: MetadataClient, name: string, given: readonly unknown[], settings: CallSettings) => {
    const client = metadata[group] as unknown as Group | undefined;
    const operation = client?.[name];
    if (!operation) {
      const missing = problem(["metadata", group, name], { code: "required", expected: "a client that has it" });
      throw new ValidationError([missing], { operation: "configuration" });
    }
    return operation(...given, ...(find(name)?.query ? [{}] : []), settings);
  };
  const [whole, first] = [find("createOrReplace"), find("create")];
  const input: Model<unknown> | undefined = (whole ?? first)?.body;
  return {
    name: group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    key: "label",
    list: (metadata, settings) => call(metadata, "list", [], settings) as AsyncIterable<object>,
    ...(input && {
      input,
      write: async (metadata, label, item, exists, settings) => {
        if (whole) await call(metadata, "createOrReplace", [label, item], settings);
        else if (exists) await call(metadata, "replace", [label, item], settings);
        else await call(metadata, "create", [item], settings);
      },
    }),
    ...(find("delete") && {
      remove: async (metadata, label, settings) => {
        await call(metadata, "delete", [label], settings);
      },
    }),
    ...differences,
  };
}
