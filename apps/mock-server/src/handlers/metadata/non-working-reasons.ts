import type { NonWorkingReason as NonWorkingReasonAnswer } from "@ofsc/metadata";
import type { NonWorkingReason } from "../../world/non-working-reasons.js";
import { linksTo, listing, namesIn } from "./collection/index.js";

export const list = listing<NonWorkingReason, NonWorkingReasonAnswer>({
  omitsItems: true,
  all: ({ world }) => world.nonWorkingReasons.values(),
  answer: ({ label, active = true, ...names }, context, language) => ({
    label,
    active,
    ...namesIn({ label, ...names }, context, language),
    links: linksTo(context, "nonWorkingReasons"),
  }),
});
