import { describe, expect, it } from "vitest";
import { migrateText } from "../../test/migrate-text.js";

const py = 'import { OFSC } from "@ofsc/compat-v2";\nconst ofsc: OFSC = make();\n';
const proxy = 'import { OFS } from "@ofs-users/proxy";\nconst ofs: OFS = make();\n';

/** What becomes of code behind a legacy client, without the lines that make it. */
const bodyOf = (head: string, code: string) =>
  migrateText(`${head}${code}\n`).after.split("\n").slice(2, -1).join("\n");
const ofPy = (code: string) => bodyOf(py, code);
const ofProxy = (code: string) => bodyOf(proxy, code);

describe("names that every object has", () => {
  it.each([
    ["const r = await ofs.getUsers();\nf(r.status, r.toString());", "r.toString()"],
    ["const { status, constructor } = await ofs.getUsers();", "{ status, constructor }"],
    ["const r = await ofs.getUsers();\nf(r.constructor, r.data);", "f(r.constructor, r.data)"],
  ])("are those of no response: %s", (code, kept) => {
    const text = ofProxy(code);
    expect(text).toContain(kept);
    expect(text).toContain("TODO(@ofsc): the result is { data, response } now");
  });

  it("are those of none of pyOFSC either", () => {
    const text = ofPy("const r = await ofsc.core.get_users(0, 10, { response_type: 2 });\nf(r.toString());");
    expect(text).toContain("f(r.toString())");
  });
});

describe("the arguments of a call", () => {
  it.each([
    ["await ofsc.core.get_activity(1);", "await ofsc.core.activities.get(1);"],
    ['await ofsc.core.get_activity("1");', "await ofsc.core.activities.get(1);"],
    ["await ofsc.get_activity(1);", "await ofsc.core.activities.get(1);"],
    ['await ofsc["core"]["get_activity"](1);', 'await ofsc["core"].activities.get(1);'],
    ["await ofsc.core.get_user({ login: name });", "await ofsc.core.users.get(name);"],
    ["await ofsc.core.get_users({});", "await ofsc.core.users.list();"],
    ["await ofsc.core.get_users(\n  100,\n  20,\n);", "await ofsc.core.users.list(\n  { offset: 100, limit: 20 }\n);"],
    ["await ofsc.core.get_users(0, { limit: 20 });", "await ofsc.core.users.list({ limit: 20 });"],
    [
      'await ofsc.core.get_resource("a", all);',
      'await ofsc.core.resources.get("a", { expand: [...(all ? ["inventories"] : [])] });',
    ],
    [
      'await ofsc.core.get_resources(true, null, "a, b");',
      'await ofsc.core.resources.list({ canBeTeamHolder: true, fields: ["a", "b"] });',
    ],
    [
      "await ofsc.metadata.replace_workzone(zone, now);",
      "await ofsc.metadata.workZones.replace(zone.workZoneLabel, zone, { ...(now && { autoResolveConflicts: true }) });",
    ],
    ["await ofsc.core.get_all_properties();", "await ofsc.metadata.properties.list().all({ limit: Infinity });"],
    [
      'await ofsc.core.update_activity(1, String("{}"));',
      'await ofsc.core.activities.update(1, JSON.parse(String("{}")));',
    ],
    [
      'await ofsc.core.get_activity(Number((await ofsc.core.get_user("ann")).mainResourceId));',
      'await ofsc.core.activities.get(Number((await ofsc.core.users.get("ann")).mainResourceId));',
    ],
    ["ofsc.core?.get_activity(1);", "ofsc.core?.activities.get(1);"],
    [
      'await ofsc.core.get_assigned_locations("a");',
      'await ofsc.core.resources.assignedLocations.get("a", {\n  dateFrom: new Date().toLocaleDateString("sv-SE"),\n  dateTo: new Date().toLocaleDateString("sv-SE"),\n});',
    ],
    [
      "await ofsc.core.get_all_activities({ date_to: null, activity_fields: [] });",
      'await ofsc.core.activities.list({\n  includeChildren: "all",\n  dateFrom: new Date(Date.now() - 7 * 86_400_000).toLocaleDateString("sv-SE"),\n  fields: [],\n}).all({ limit: Infinity });',
    ],
    [
      'await ofsc.core.get_position_history("a", new Date());',
      'await ofsc.core.resources.positions.history("a", { date: new Date().toLocaleDateString("sv-SE") });',
    ],
  ])("of pyOFSC: %s", (before, after) => {
    expect(ofPy(before)).toBe(after);
  });

  it.each([
    ["await ofs.getUsers();", "await ofs.core.users.list();"],
    ["await ofs.getUserDetails(7);", "await ofs.core.users.get(String(7));"],
    [
      'await ofs.updateProperty({ label: "a", name: "A" });',
      'await ofs.metadata.properties.update("a", { label: "a", name: "A" });',
    ],
    [
      'await ofs.getProperties({ limit: "20", offset: 0 });',
      "await ofs.metadata.properties.list({ limit: 20, offset: 0 });",
    ],
    [
      "await ofs.getActivities({\n  resources: list,\n  q,\n}, 0, 500);",
      'await ofs.core.activities.list({\n  resources: String(list).split(","),\n  q,\n  limit: 500,\n});',
    ],
    [
      "await ofs.getActivities({ fields }, 10);",
      'await ofs.core.activities.list({ fields: String(fields).split(","), offset: 10, limit: 100 });',
    ],
    ["await ofs.getActivities({});", "await ofs.core.activities.list({ limit: 100 });"],
    ["await ofs.createActivity({ ...common });", "await ofs.core.activities.create({ ...common });"],
  ])("of the proxy: %s", (before, after) => {
    expect(ofProxy(before)).toBe(after);
  });

  it("takes the types of an object in a variable into account", () => {
    const query = 'const query = { fields: "a,b", limit: "5", dateFrom: day as string | undefined };\n';
    expect(ofProxy(`${query}await ofs.searchForActivities(query);`)).toContain(
      '.search({ ...query, fields: query.fields.split(","), limit: Number(query.limit) });',
    );
    expect(ofProxy("function f(query: { fields?: string }) { return ofs.getProperties(query); }")).toContain(
      "list(query)",
    );
    expect(ofProxy("async function f(q: { resources?: string }) { await ofs.getActivities(q); }")).toContain(
      '...(q.resources !== undefined && { resources: q.resources.split(",") })',
    );
  });

  it("says where it does not know the type of an object", () => {
    expect(ofProxy("await ofs.getActivities(query);")).toMatch(/^\/\/ TODO\(@ofsc\): query takes lists as arrays/);
    expect(ofPy("await ofsc.core.update_activity(1, data);")).toMatch(/^\/\/ TODO\(@ofsc\): pass data as an object/);
  });

  it("leaves alone what it does not see", () => {
    expect(ofProxy("await ofs.getUsers(...page);")).toMatch(
      /its arguments are not to be seen.*\nawait ofs.getUsers\(\.\.\.page\);/,
    );
    expect(ofPy("await ofsc.core.get_activity(1, 2);")).toContain("await ofsc.core.get_activity(1, 2);");
    expect(ofPy("const { core } = ofsc;\nawait core.get_all_properties();")).toMatch(/of another API.*\nawait core/);
  });

  it("says which values are lost, and what else there is to know", () => {
    expect(ofProxy("await ofs.enrouteActivity(1, { a: 1 });")).toMatch(/data has no place in the new call: \{ a: 1 \}/);
    expect(ofProxy('await ofs.getEvents("s", undefined, "2026-12-01 00:00:00");')).toContain(
      "TODO(@ofsc): Give `page` or",
    );
    expect(ofProxy("await ofs.getSubmittedForms(1);")).toContain('say `scope: "activity"`');
    expect(ofProxy('await ofs.getSubmittedForms(1, { scope: "activity" });')).not.toContain("TODO");
    expect(ofProxy('await ofs.getResourceAssistants("a", params);')).toContain("`dateFrom` must be given");
    expect(ofPy("await ofsc.core.get_user(name, { model: User });")).toContain("parse the answer with User yourself");
  });
});

describe("the result of a proxy call", () => {
  it.each([
    [
      "const r = await ofs.getUserDetails(a);\nf(r.data.login, r['data']);",
      "const r = await ofs.core.users.get(a);\nf(r.login, r);",
    ],
    ["f((await ofs.getUserDetails(a)).data);", "f(await ofs.core.users.get(a));"],
    ["const { data: { login } } = await ofs.getUserDetails(a);", "const { login } = await ofs.core.users.get(a);"],
    ["ofs.getUserDetails(a).then((r) => f(r.data)).catch(g);", "ofs.core.users.get(a).then((r) => f(r)).catch(g);"],
    ["ofs.deleteActivity(1).catch(g);", "ofs.core.activities.delete(1).catch(g);"],
    ["ofs.deleteActivity(1).then(() => f(), g);", "ofs.core.activities.delete(1).then(() => f(), g);"],
    [
      "const r = await ofs.getUserDetails(a);\nf(r.data, r.url);",
      "const r = await ofs.core.users.get(a).withResponse();\nf(r.data, new URL(r.response.url));",
    ],
    [
      "const r: OFSResponse = await ofs.getUserDetails(a);\nf(r.data);",
      "const r: OFSResponse = await ofs.core.users.get(a);\nf(r);",
    ],
  ])("is the data: %s", (before, after) => {
    expect(ofProxy(before)).toBe(after);
  });

  it.each([
    "ofs.deleteActivity(1);",
    "void ofs.deleteActivity(1);",
    "ofs.deleteActivity(1).then(() => f());",
    "ofs.deleteActivity(1).finally(f);",
    "ids.forEach((id) => ofs.deleteActivity(id));",
    "ids.forEach(async (id) => {\n  await ofs.deleteActivity(id);\n});",
    "setTimeout(() => ofs.deleteActivity(1), 10);",
    "a && ofs.deleteActivity(1);",
    "a ? f() : ofs.deleteActivity(1);",
    "if (a) ofs.deleteActivity(1), f();",
    "ids.forEach((id) => id && ofs.deleteActivity(id));",
  ])("is that of a call that ends the process when it fails, if nobody waits for it: %s", (code) => {
    const { after, comments } = migrateText(`${proxy}${code}\n`);
    expect(after).toContain("// TODO(@ofsc): nobody waits for this call");
    expect(after).toContain("ofs.core.activities.delete(");
    expect([after.includes("withResponse"), comments]).toEqual([false, 1]);
  });

  it.each([
    "await Promise.all(ids.map(async (id) => {\n  await ofs.deleteActivity(id);\n}));",
    "ids.forEach(async (id) => {\n  try {\n    await ofs.deleteActivity(id);\n  } catch {}\n});",
    "async function f() { await ofs.deleteActivity(1); }",
    "async function f() { a && (await ofs.deleteActivity(1)); }",
    "const f = () => ofs.deleteActivity(1).catch(g);",
    "class A { async f() { await ofs.deleteActivity(1); } }",
  ])("is waited for: %s", (code) => {
    expect(ofProxy(code)).not.toContain("nobody waits");
  });

  it("is not told apart in a variable that is declared twice", () => {
    const code = "var r = await ofs.getUserDetails(a);\nf(r.data);\nvar r = await ofs.getUsers();\nf(r.data);";
    const told = "// TODO(@ofsc): the result is { data, response } now, and errors are thrown, see docs/migration.md#";
    expect(ofProxy(code)).toBe(
      `${told}getUserDetails\nvar r = await ofs.core.users.get(a).withResponse();\nf(r.data);\n${told}getUsers\nvar r = await ofs.core.users.list().withResponse();\nf(r.data);`,
    );
  });

  it("keeps the indentation of the file", () => {
    const long =
      'if (a) {\n    await ofs.getEvents("a-subscription-with-a-long-name", "a-page-with-a-long-name-too", null, 500);\n}';
    expect(ofProxy(long)).toContain('{\n        subscriptionId: "a-subscription-with-a-long-name",\n');
  });

  it("loses a legacy type", () => {
    const code =
      'import { OFS, OFSResponse } from "@ofs-users/proxy";\nf(new OFS({ token }));\nasync function f(ofs: OFS) {\n  const r: OFSResponse = await ofs.getUserDetails("a");\n  return r.data;\n}\n';
    expect(migrateText(code).after).toBe(
      'import { createOfsc, type Ofsc } from "@ofsc/sdk";\nf(createOfsc({ token }));\nasync function f(ofs: Ofsc) {\n  const r = await ofs.core.users.get("a");\n  return r;\n}\n',
    );
  });

  it("is the response too, where the status is read, and a comment says that errors are thrown", () => {
    const { after, comments } = migrateText(`${proxy}const { status, data: user } = await ofs.getUserDetails(a);\n`);
    expect(after).toContain("const { response: { status }, data: user } = await ofs.core.users.get(a).withResponse();");
    expect(after).toContain("errors are thrown now");
    expect(comments).toBe(1);
    expect(ofProxy("const { status: s } = await ofs.getUserDetails(a);")).toContain("{ response: { status: s } } =");
  });

  it.each([
    "f(await ofs.getUserDetails(a));",
    "ofs.getUserDetails(a).then(f);",
    "f(ofs.getUserDetails(a));",
    "const { data, ...rest } = await ofs.getUserDetails(a);",
    "const [r] = await Promise.allSettled([ofs.getUserDetails(a)]);",
    "const r = await ofs.getUserDetails(a);\nf(r.description);",
    "const r = await ofs.getUserDetails(a);\nr.data = 1;",
    "const r = await ofs.getUserDetails(a);\nconst s = r;",
    "let r;\nr = await ofs.getUserDetails(a);\nf(r.data);",
  ])("has a comment where it is handed on: %s", (code) => {
    expect(ofProxy(code)).toContain("TODO(@ofsc): the result is { data, response } now");
  });

  it("is an array, where all pages were read", () => {
    expect(ofProxy("const r = await ofs.getAllUsers();\nf(r.items.length, r.totalResults);")).toBe(
      "const r = await ofs.core.users.list().all({ limit: Infinity });\nf(r.length, r.length);",
    );
    const failed = ofProxy("const r = await ofs.getAllUsers();\nf(r.data.detail);");
    expect(failed).toContain("the result is an array of the items now, and errors are thrown");
    expect(failed).toContain("f(r.data.detail);");
    expect(ofProxy("f(await ofs.getAllUsers());")).toContain("the result is an array of the items now");
    expect(ofProxy("const { items } = await ofs.getAllUsers();")).toContain("the result is an array of the items now");
  });

  it("is a file to read, where it was its content", () => {
    expect(ofProxy('f((await ofs.getActivityFilePropertyContent(1, "p")).data);')).toContain(
      "the result is a file to read",
    );
  });
});

describe("the result of a call of pyOFSC", () => {
  const types = (mode: string) => `await ofsc.core.get_user(a, { response_type: ${mode} })`;

  it.each([
    [`f(${types("OBJ_RESPONSE")});`, "f(await ofsc.core.users.get(a));"],
    [`f(${types("1")});`, "f(JSON.stringify(await ofsc.core.users.get(a)));"],
    [
      `const r = ${types("2")};\nf(r.json(), r.headers);`,
      "const r = await ofsc.core.users.get(a).withResponse();\nf(r.data, r.response.headers);",
    ],
    [
      "const r = await ofsc.core.get_users();\nf(r.len, r[0]);",
      "const r = await ofsc.core.users.list();\nf(r.items.length, r.items[0]);",
    ],
    [
      "for (const u of await ofsc.core.get_users()) f(u);",
      "for (const u of (await ofsc.core.users.list()).items) f(u);",
    ],
    [
      "f((await ofsc.core.get_resource_users(a)).users);",
      "f((await ofsc.core.resources.users.list(a)).items.map(({ login }) => login));",
    ],
  ])("is as it was asked for: %s", (before, after) => {
    expect(ofPy(before)).toBe(after);
  });

  it.each([
    [`f(${types("2")});`, "the result is { data, response } now"],
    [`f(${types("mode")});`, "the result is the data itself now"],
    ['f(await ofsc.core.get_file_property(1, "p"));', "the result is a file to read"],
    ["f(await ofsc.metadata.get_token());", "no counterpart"],
    ["await ofsc.oauth2.get_token();", "get_token becomes transport.accessToken"],
    ["const r = await ofsc.core.get_user(a, { response_type: 2 });\nif (!r.ok) f();", "errors are thrown now"],
    ["await ofsc.metadata.import_routing_plan(a, b);", "ConflictError"],
  ])("has a comment where that is gone: %s", (code, comment) => {
    expect(ofPy(code)).toContain(comment);
  });
});
