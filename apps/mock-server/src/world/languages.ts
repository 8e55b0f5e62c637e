import type { Translation } from "@ofsc/metadata";

/** A language of the instance. */
export interface Language {
  /** Such as `en-US`. */
  readonly label: string;
  /** Such as `en`. */
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
  readonly translations?: Translation[];
}

export const languageStore = () => ({ languages: new Map<string, Language>() });
type LanguageStore = Readonly<ReturnType<typeof languageStore>>;
