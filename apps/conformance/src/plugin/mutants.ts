import type { Mutation } from "../kills/mutator.js";

/** A plugin's end that is broken on purpose, and the case that must notice. */
export interface PluginMutant extends Omit<Mutation, "package"> {
  readonly what: string;
  readonly noticedBy: string;
}

export const mutants: readonly PluginMutant[] = [
  {
    what: "sends to any origin",
    noticedBy: "sends to the origin of its host only",
    file: "link.js",
    replace: "value !== void 0)), origin)",
    by: 'value !== void 0)), "*")',
  },
  {
    what: "does not look who speaks",
    noticedBy: "takes no open from another frame of the page",
    file: "connect-in.js",
    replace: "source !== window.parent || ",
    by: "",
  },
  {
    what: "lets changes overtake each other",
    noticedBy: "sends two updates one after the other",
    file: "link.js",
    replace: "if (line) ",
    by: "if (false) ",
  },
  {
    what: "does not answer when a handler has thrown",
    noticedBy: "answers init and a wake-up when its handler throws",
    file: "connect-in.js",
    replace: "failed(error);\n    } finally",
    by: "failed(error); await new Promise(() => {});\n    } finally",
  },
  {
    what: "keeps secrets in the store",
    noticedBy: "leaves no secret and no token where a neighbour of its origin reads",
    file: "connect-in.js",
    replace: "attributes: attributeDescription",
    by: "attributes: { ...attributeDescription, securedData }",
  },
  {
    what: "sends a file in a text",
    noticedBy: "sends a file of 20 MiB as a file, and refuses a larger one",
    file: "link.js",
    replace: "Object.fromEntries(entries.filter(([, value]) => value !== void 0))",
    by: "JSON.stringify(Object.fromEntries(entries))",
  },
];
