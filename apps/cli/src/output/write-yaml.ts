import type { Context } from "../context.js";
import type { Writer } from "./writer.js";

/** YAML: a list of items, or the only answer. */
export function yamlWriter({ io, command }: Context): Writer {
  let count = 0;
  const write = async (value: unknown) => {
    count += 1;
    const { stringify } = await import("../yaml.js");
    await io.stdout.write(stringify(value));
  };
  return {
    item: (value) => write([value]),
    one: write,
    end: async () => {
      if (count === 0 && command.list) await io.stdout.write("[]\n");
    },
  };
}
