import { apply, diff, plan, pull } from "@ofsc/flow/configuration";
import { createMockServer } from "@ofsc/mock-server";
import { createOfsc, type Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Brings what was configured in one instance to another: compared, planned, looked at, then applied. */
export async function configurationBetweenInstances(ofsc: Ofsc, print: Print): Promise<void> {
  const test = anotherInstance();
  const translations = [{ language: "en", name: "Tower climbing" }];
  await test.metadata.workSkills.createOrReplace("TOWER", { active: true, sharing: "maximal", translations });

  const only = ["work-skills"];
  const [source, target] = await Promise.all([pull(test.metadata, { only }), pull(ofsc.metadata, { only })]);
  for (const { kind, label, change } of diff(source, target, only)) print("difference:", kind, label, change);

  const steps = plan(source, target, { only });
  await apply(ofsc.metadata, steps);
  const after = diff(source, await pull(ofsc.metadata, { only }), only);
  print("differences afterwards:", after.length);
}

/** The instance that was configured by hand; here one in this process. */
function anotherInstance(): Ofsc {
  const server = createMockServer({
    seed: { base: "empty", applications: [{ label: "ci", clientSecret: "secret" }] } as never,
  });
  const { instance, clientId, clientSecret } = server.credentials;
  const fetch: typeof globalThis.fetch = (input, init) => server.fetch(new Request(input, init));
  return createOfsc({ instance, clientId, clientSecret, fetch });
}
