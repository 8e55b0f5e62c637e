import type { Case } from "../case.js";
import { bootFile } from "../hosts/boot.js";
import type { Host } from "../hosts/host.js";
import { ownNode } from "../hosts/node.js";
import { connexa } from "./connexa.js";
import { forVendor } from "./for-vendor.js";
import { taskQueue } from "./task-queue.js";
import type { CaseVendor } from "./vendor.js";

/** Vendors whose clients are on the same kernel. */
export const vendors: readonly CaseVendor[] = [connexa, taskQueue];

/** The Node of this machine, where the clients of another vendor make the calls. */
export const hostOf = ({ name }: CaseVendor): Host => ({
  name: `node with ${name}`,
  target: name,
  find: () => ownNode,
  plan: (place) => ({ args: ["main.mjs"], files: { "main.mjs": bootFile(place) } }),
});

/** The cases that concern a vendor, and how many do not by the reason. */
export function casesOf(vendor: CaseVendor, cases: readonly Case[]) {
  const fit: Case[] = [];
  const own = new Map<string, number>();
  for (const one of cases) {
    const found = forVendor(one, vendor);
    if ("fit" in found) fit.push(found.fit);
    else own.set(found.because, (own.get(found.because) ?? 0) + 1);
  }
  return { fit, own };
}
