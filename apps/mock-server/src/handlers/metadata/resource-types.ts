import type { ResourceType as ResourceTypeAnswer } from "@ofsc/metadata";
import type { ResourceType } from "../../world/resource-types.js";
import { linksTo, listing, namesIn } from "./collection/index.js";

export const list = listing<ResourceType, ResourceTypeAnswer>({
  all: ({ world }) => world.resourceTypes.values(),
  answer: ({ label, role, active = true, ...names }, context, language) => ({
    label,
    active,
    role,
    ...namesIn({ label, ...names }, context, language),
    links: linksTo(context, "resourceTypes"),
  }),
});
