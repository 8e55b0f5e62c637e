import type { ConnexaClient } from "@ofsc/connexa";
import type { CoreClient } from "@ofsc/core";

/** Lets a technician of OFS into the private network: a user in the group of technicians, a device, and its profile. */
export async function giveAccess(core: CoreClient, connexa: ConnexaClient, login: string, regionId: string) {
  const { name = login } = await core.users.get(login);
  const group = await connexa.userGroups.find({ name: "technicians" });
  if (!group) throw new Error("there is no group of technicians");
  const known = await connexa.users.find({ username: login });
  const user = known ?? (await connexa.users.create({ username: login, firstName: name, groupId: group.id }));
  const device = await connexa.devices.create({ name: `${login}'s tablet` }, { userId: user.id });
  return { user, profile: await connexa.devices.createProfile(device.id, { userId: user.id, regionId }) };
}
