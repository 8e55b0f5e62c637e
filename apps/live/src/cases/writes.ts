import { isOfscError } from "@ofsc/sdk";
import { check, type LiveCase, Skipped } from "../live-case.js";

/** Whether something is no longer there. */
const isGone = (read: PromiseLike<unknown>) =>
  Promise.resolve(read).then(
    () => false,
    (error: unknown) => {
      if (isOfscError(error, "not_found")) return true;
      throw error;
    },
  );

const workSkill: LiveCase = {
  name: "a work skill is created, replaced and deleted",
  run: async ({ ofsc: { metadata }, prefix, undo }) => {
    const { workSkills } = metadata;
    undo(`the work skill ${prefix}`, () => workSkills.delete(prefix));
    const skill = { name: prefix, active: true, sharing: "maximal" } as const;
    await workSkills.createOrReplace(prefix, { ...skill, translations: [{ language: "en", name: prefix }] });
    await workSkills.createOrReplace(prefix, { ...skill, sharing: "minimal" });
    check((await workSkills.get(prefix)).sharing === "minimal", "the second version of the work skill");
    await workSkills.delete(prefix);
    check(await isGone(workSkills.get(prefix)), "the work skill to be gone");
  },
};

const shift: LiveCase = {
  name: "a shift is created and deleted",
  run: async ({ ofsc: { metadata }, prefix, undo }) => {
    const { shifts } = metadata;
    undo(`the shift ${prefix}`, () => shifts.delete(prefix));
    const times = { workTimeStart: "08:00:00", workTimeEnd: "17:00:00" };
    await shifts.createOrReplace(prefix, { name: prefix, active: false, type: "regular", ...times });
    check((await shifts.get(prefix)).workTimeEnd === "17:00:00", "the shift as it was written");
    await shifts.delete(prefix);
    check(await isGone(shifts.get(prefix)), "the shift to be gone");
  },
};

const subscription: LiveCase = {
  name: "a subscription is made, read from and ended",
  run: async ({ ofsc: { core }, prefix, undo }) => {
    const { subscriptions } = core.events;
    const { subscriptionId, nextPage } = await subscriptions.create({
      events: ["activityCreated"],
      subscriptionTitle: prefix,
    });
    undo(`the subscription ${subscriptionId}`, () => subscriptions.delete(subscriptionId));
    check((await subscriptions.get(subscriptionId)).subscriptionId === subscriptionId, "the subscription");
    await core.events.list({ subscriptionId, ...(nextPage && { page: nextPage }) });
    await subscriptions.delete(subscriptionId);
    check(await isGone(subscriptions.get(subscriptionId)), "the subscription to be gone");
  },
};

const activity: LiveCase = {
  name: "an activity without a day is created, changed and deleted",
  run: async ({ ofsc: { core, metadata }, prefix, undo }) => {
    const types = await metadata.activityTypes.list();
    const type = types.items.find(
      ({ active, features }) => active && features?.allowNonScheduled && features?.allowCreationInBuckets,
    );
    if (!type) throw new Skipped("no activity type allows activities without a day in a bucket");
    const buckets = core.resources.list({ fields: ["resourceId", "resourceType", "status"], limit: 100 });
    let bucket: string | undefined;
    for await (const { resourceId, resourceType, status } of buckets) {
      if (resourceType === "BK" && status === "active") bucket ??= resourceId ?? undefined;
    }
    if (!bucket) throw new Skipped("there is no active bucket of the type BK");
    const created = await core.activities.create({ activityType: type.label, resourceId: bucket, apptNumber: prefix });
    undo(`the activity ${created.activityId}`, () => core.activities.delete(created.activityId));
    const changed = await core.activities.update(created.activityId, { customerName: prefix });
    check(changed.customerName === prefix, "the name of the customer as it was written");
    await core.activities.delete(created.activityId);
    check(await isGone(core.activities.get(created.activityId)), "the activity to be gone");
  },
};

/** Each creates something of its own and deletes it. */
export const writes: readonly LiveCase[] = [workSkill, shift, subscription, activity];
