import { noNode, noRegistry } from "./absence.js";

/** What a machine says of itself. */
export interface Machine {
  /** Installs what builds the site; whether that went well. */
  readonly install: () => boolean;
  /** Whether the registry answers. */
  readonly isOnline: () => boolean;
  /** The Node of the registry for this machine: where it is once it is installed; undefined where there is none for it. */
  readonly nodeOfRegistry: string | undefined;
  readonly isThere: (file: string) => boolean;
  /** The Node that runs. */
  readonly node: string;
  readonly version: string;
}

/** The Node that the site is built with, or the code to end with: what is not there is another thing than what failed. */
export type Tools = { readonly node: string } | { readonly ended: number };

const failed = 1;

/** Gets what builds the site. An install that fails though the registry answers has failed, and nothing is absent. */
export function getTools({ install, isOnline, nodeOfRegistry, isThere, node, version }: Machine): Tools {
  const lacking = () => ({ ended: isOnline() ? failed : noRegistry });
  if (!install()) return lacking();
  if (nodeOfRegistry && isThere(nodeOfRegistry)) return { node: nodeOfRegistry };
  if (isNewEnough(version)) return { node };
  // It is optional, so that an install goes well without it.
  return nodeOfRegistry ? lacking() : { ended: noNode };
}

/** What Astro wants. */
function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}
