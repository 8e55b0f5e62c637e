import type { Download } from "@ofsc/contract";
import type * as contract from "@ofsc/metadata/contract";
import { type Handler, reply } from "../../../../http/handlers.js";
import { findPlan } from "./find-plan.js";

type Contract = typeof contract.routingProfiles.plans;

const media = "application/octet-stream";

/** The file, byte for byte, for those who ask for its media type; for all others, what there is to say of it. */
export const exportPlan: Handler<Contract["export"]> = ({ world, params, accept = "", url }) => {
  const text = findPlan(world, params.profileLabel, params.planLabel);
  const links = [{ rel: "canonical", href: url.href, mediaType: media }];
  const data = accept.includes(media) ? new Blob([text], { type: media }) : { mediaType: media, links };
  // The contract sees a file here; on the wire it is bytes or a description of them.
  return reply(data as unknown as Download, {});
};

/** Both operations have the same address: only what the request asks for tells them apart. */
export const describe = exportPlan as unknown as Handler<Contract["describe"]>;
