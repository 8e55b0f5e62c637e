import type { EnumerationValue as EnumerationValueAnswer } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../../http/handlers.js";
import { type EnumerationValue, valuesOf } from "../../../../world/properties.js";
import { listing } from "../../collection/index.js";
import { findEnumeration } from "./find-enumeration.js";
import { answerValue } from "./value-answer.js";

export const list: Handler<typeof contract.properties.enumerationList.list> = (received) => {
  const values = valuesOf(findEnumeration(received.world, received.params.label));
  return listing<EnumerationValue, EnumerationValueAnswer>({
    hasMore: "never",
    all: () => values,
    answer: answerValue,
  })(received);
};
