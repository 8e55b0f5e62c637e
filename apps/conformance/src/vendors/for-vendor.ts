import type { Case, Json } from "../case.js";
import { ofsWords } from "./own.js";
import type { CaseVendor } from "./vendor.js";

/** A case as another vendor's client is to behave, or why it is none of its. */
export type ForVendor = { readonly fit: Case } | { readonly because: string };

/** Says a case in the words of another vendor. What then still speaks of OFS is OFS's own. */
export function forVendor(one: Case, vendor: CaseVendor): ForVendor {
  const { name, group, ofs } = one;
  if (ofs) return { because: ofs };
  const { name: _, ...rest } = one;
  const said = { name, ...(rewrite(rest as unknown as Json, vendor) as object) } as Case;
  const { name: __, ...told } = said;
  const text = JSON.stringify(told);
  const own = ofsWords.find(([word]) => word.test(text));
  if (own) return { because: own[1] };
  const lack = vendor.lacks.find(([what]) => what.test(`${group}: ${name}`) || what.test(text));
  return lack ? { because: lack[1] } : { fit: said };
}

function rewrite(value: Json, vendor: CaseVendor): Json {
  const text = JSON.stringify(value);
  const found = vendor.values.find(([ofs]) => JSON.stringify(ofs) === text);
  if (found) return found[1];
  if (typeof value === "string") return vendor.texts.reduce((words, [ofs, own]) => words.replaceAll(ofs, own), value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => rewrite(item, vendor));
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).map(([name, member]) => {
      const own = Object.hasOwn(vendor.members, name) ? vendor.members[name] : undefined;
      const [only, ...more] = Array.isArray(member) ? (member as readonly Json[]) : [member];
      // Lists of several stay OFS's.
      if (own === undefined || only === undefined || more.length > 0) return [name, rewrite(member, vendor)];
      return [own, rewrite(only, vendor)];
    }),
  );
}
