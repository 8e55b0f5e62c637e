import type { Translation } from "@ofsc/metadata";
import type { Context } from "../../http/handlers.js";
import { languageOf, type Named, nameIn, translationsOf } from "../../world/translations.js";
import { invalidValue, required } from "./values.js";

/** The name in the language asked for; where none is, in that of the user who asks, with the names in all languages. */
export function namesIn<T extends Translation>(
  named: Named<T>,
  { caller }: Context,
  language?: string,
): { name: string; translations?: T[] } {
  if (language !== undefined) return { name: nameIn(named, language) };
  return { name: nameIn(named, caller.user?.language), translations: translationsOf(named) };
}

/** What there is to say of names in a request. */
export interface NamesRule {
  /** What there was before. */
  readonly former: Named | undefined;
  /** Whether a replacement without translations keeps those there are; else the server's switch decides. */
  readonly kept?: boolean;
  /** The English name of something new without translations; without it they are needed. */
  readonly fallback?: string;
}

/** The names that a request gives, those in English among them; or, without any, those that there are. */
export function readNames<T extends Translation>(
  { switches }: Context,
  translations: readonly T[] | undefined,
  { former, kept = switches.absentTranslations === "keep", fallback }: NamesRule,
): { name?: string; translations?: T[] } {
  if (translations === undefined) {
    if (former && kept) {
      const { name, translations: all } = former;
      return { ...(name === undefined ? {} : { name }), ...(all ? { translations: all as T[] } : {}) };
    }
    if (fallback === undefined) throw required("translations");
    return { name: fallback };
  }
  const all = translations.map(
    ({ languageISO: _follows, ...one }) => ({ ...one, language: languageOf(one.language) }) as T,
  );
  const english = all.find(({ language }) => language === "en")?.name;
  if (!english?.trim()) throw invalidValue("translations", translations, "An English name is required");
  return { name: english, translations: all };
}
