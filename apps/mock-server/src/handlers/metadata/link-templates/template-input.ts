import type { CreateLinkTemplate, LinkTemplatePatch } from "@ofsc/metadata";
import { ProblemError } from "../../../http/problem.js";
import { type LinkTemplate, templateOf } from "../../../world/link-templates.js";
import { localeOf } from "../../../world/locales.js";
import type { World } from "../../../world/world.js";
import { invalidValue, oneOf, required } from "../collection/index.js";

/** A new template; 409 where one of its labels is taken. */
export function readTemplate(
  world: World,
  { label, reverseLabel, linkType, ...rest }: CreateLinkTemplate,
): LinkTemplate {
  const type = oneOf("linkType", linkType, ["finishToStart", "startToStart", "simultaneous", "related"]);
  if (type !== "simultaneous" && reverseLabel === undefined) throw required("reverseLabel");
  const labels = [label, ...(type === "simultaneous" || reverseLabel === undefined ? [] : [reverseLabel])];
  const taken = labels.find((one) => templateOf(world, one));
  if (taken !== undefined) throw new ProblemError(409, `There is a link template of the label ${taken}`);
  return {
    ...readSettings(rest, type),
    label,
    linkType: type,
    ...(labels[1] === undefined ? {} : { reverseLabel: labels[1] }),
  };
}

type Settings = Omit<LinkTemplate, "label" | "reverseLabel" | "linkType">;

/** What can change of a template, as far as its type has it. */
export function readSettings(body: LinkTemplatePatch, type: LinkTemplate["linkType"]): Settings {
  const { label: _fixed, reverseLabel: _too, linkType: _three, ...rest } = body;
  const {
    links: _own,
    minInterval,
    maxInterval,
    schedulingConstraint,
    assignmentConstraint,
    translations,
    ...values
  } = rest as typeof rest & { links?: unknown };
  const hasIntervals = type === "finishToStart" || type === "startToStart";
  const { minIntervalValue, maxIntervalValue, ...others } = values;
  if (!translations?.some(({ language, name }) => localeOf(language) === "en-US" && name !== "")) {
    if (translations) throw invalidValue("translations", translations, "An English name is required");
  }
  return {
    ...others,
    ...(hasIntervals && minIntervalValue !== undefined ? { minIntervalValue } : {}),
    ...(hasIntervals && maxIntervalValue !== undefined ? { maxIntervalValue } : {}),
    ...(hasIntervals && minInterval ? { minInterval: oneOf("minInterval", minInterval, intervals.slice(1)) } : {}),
    ...(hasIntervals && maxInterval ? { maxInterval: oneOf("maxInterval", maxInterval, intervals) } : {}),
    ...(type !== "simultaneous" && schedulingConstraint
      ? {
          schedulingConstraint: oneOf("schedulingConstraint", schedulingConstraint, [
            "none",
            "sameDay",
            "differentDays",
          ]),
        }
      : {}),
    ...(type !== "simultaneous" && assignmentConstraint
      ? {
          assignmentConstraint: oneOf("assignmentConstraint", assignmentConstraint, [
            "none",
            "sameResource",
            "differentResources",
          ]),
        }
      : {}),
    ...(translations ? { translations } : {}),
  } as Settings;
}

const intervals = ["unlimited", "adjustable", "nonAdjustable"] as const;
