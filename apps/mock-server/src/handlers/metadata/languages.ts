import type { Language as LanguageAnswer } from "@ofsc/metadata";
import type { Language } from "../../world/languages.js";
import { linksTo, listing, namesOf } from "./collection/index.js";

export const list = listing<Language, LanguageAnswer>({
  hasMore: "never",
  all: ({ world }) => world.languages.values(),
  answer: (language, context) => ({
    ...language,
    ...namesOf(language, context),
    links: linksTo(context, "languages"),
  }),
});
