import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { answerFile, dropFile, type FilePlace, storeFile } from "../../file-property.js";
import { findResource } from "../find-resource.js";

type Contract = typeof contract.resources.files;

/** The content by its media type, otherwise name and media type. */
export const get: Handler<Contract["get"]> = (received) =>
  answerFile(received, received.headers.Accept, placeOf(received));

export const set: Handler<Contract["set"]> = (received) => storeFile(received, placeOf(received), received.body);

export const remove: Handler<Contract["delete"]> = (received) => dropFile(received, placeOf(received));

interface Place extends Context {
  readonly params: { readonly resourceId: string; readonly propertyLabel: string };
}

function placeOf(place: Place): FilePlace {
  const { resourceId } = findResource(place, place.params.resourceId);
  return { owner: "resource", id: resourceId, label: place.params.propertyLabel };
}
