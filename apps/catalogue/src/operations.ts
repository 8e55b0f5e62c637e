import { argumentsOf, type Call, createClient, mapOperations, type Operation, type Sender } from "@ofsc/contract";
import { catalogue } from "@ofsc/sdk/catalogue";
import { sampleOf } from "./sample.js";

export interface NamedOperation {
  readonly name: string;
  readonly operation: Operation;
}

/** Every operation, in the order of its names. */
export function listOperations(): NamedOperation[] {
  const found: NamedOperation[] = [];
  mapOperations(catalogue, (operation, names) => found.push({ name: names.join("."), operation }));
  return found.sort((one, other) => one.name.localeCompare(other.name, "en"));
}

/** Arguments that an operation takes, with characters in them that a path must encode. */
export function sampleArguments(operation: Operation): unknown[] {
  return argumentsOf(operation).flatMap((place) => {
    if (place.kind === "options") return [];
    if (place.kind !== "path") return [sampleOf(place.model)];
    return [place.value === "number" || place.value === "id" ? 4224010 : `${place.name}/é 1`];
  });
}

/** An answer that an operation may get. */
export function sampleAnswer({ response, page, envelope }: Operation): unknown {
  if (!page) return response && sampleOf(response);
  return { ...(envelope ? (sampleOf(envelope) as object) : {}), items: [sampleOf(page)], totalResults: 1 };
}

/** An operation as a method whose arguments are no longer told apart. */
export function callOf(operation: Operation, sender: Sender): (...args: unknown[]) => Call<unknown> {
  return (createClient({ operation }, sender) as Record<string, unknown>)["operation"] as () => Call<unknown>;
}
