import type { PluginProblem } from "./errors.js";
import { mapValues } from "./map-values.js";
import type { After, Icon } from "./wire.js";

const IMAGE = 65_536;

/** @internal What is wrong with what is to follow. */
export function checkAfter({ wake, icon, icons }: After = {}): PluginProblem[] {
  const problems: PluginProblem[] = [];
  mapValues({ ...wake }, ({ after = 10, awake = 10 }, event) => {
    if (!(after >= 10 && awake >= 10 && awake <= 3600)) problems.push({ path: `after.wake.${event}`, code: "range" });
  });
  mapValues({ ...icons, "": icon }, (icon: Icon | undefined, id) => {
    const path = `after.${id ? `icons.${id}` : "icon"}`;
    if ((icon?.text?.length ?? 0) > 3) problems.push({ path, code: "length", expected: 3 });
    if ((icon?.image?.size ?? 0) > IMAGE) problems.push({ path, code: "size", expected: IMAGE });
  });
  return problems;
}

/** @internal What is to follow, as OFS reads it. */
export const toAfter = ({ wake, icon, icons }: After): object => ({
  wakeupNeeded: !!wake,
  wakeOnEvents:
    wake &&
    mapValues({ ...wake }, ({ after, awake }) => ({
      ...(after && { wakeupDelay: after }),
      ...(awake && { sleepTimeout: awake }),
    })),
  iconData: icon,
  buttonsIconData: icons,
});
