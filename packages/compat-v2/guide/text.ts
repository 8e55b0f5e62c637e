import { table } from "./table.js";

export const intro = `# From legacy code to \`@ofsc/sdk\`

<!-- Written by \`pnpm migration\` from the tables in packages/compat-v2/src. Change those, not this. -->

1. Change the import: \`@ofsc/compat-v2\` for the call shapes of pyOFSC 2, \`@ofsc/compat-v2/ofs-proxy\` for those of
   \`@ofs-users/proxy\`. The code runs on the new transport.
2. Follow the warnings: each legacy name warns once per process and leads here.
3. Run the codemod: \`npx @ofsc/compat-v2 migrate <files>\` rewrites what it is sure of, and leaves a comment where it is
   not.

The new calls below are written with the names of the legacy parameters. A list of constants, such as that of \`expand\`,
and a constant that a flag asks for are given only where the flag was on. A parameter that was text with commas is a list
now, and JSON text is an object.`;

const renamed: readonly (readonly [name: string, now: string, note: string])[] = [
  ["clientID", "clientId", "An option of `createOfsc`."],
  [
    "secret",
    "clientSecret",
    "Together with `clientId` it means OAuth2; for HTTP Basic pass `auth: basic({ clientId, clientSecret })`.",
  ],
  ["companyName", "instance", "The name of the instance."],
  ["company", "instance", "The name of the instance."],
  ["root", "", "Pass the resource to the call."],
  ["baseUrl", "baseUrl", "A path in it is kept."],
  ["useToken", "auth", "`false` is `auth: basic(…)`; `true` is `clientId` and `clientSecret`, or `auth: oauth2(…)`."],
  ["enable_auto_raise", "", "An error status always throws an `ApiError`."],
  ["enable_auto_model", "", "Answers are typed as they are; nothing is removed from them."],
  ["OFSC_COMPANY", "OFSC_INSTANCE", "A variable of the environment."],
];

const namesTable = table([
  ["Legacy", "New", "Note"],
  ...renamed.map(([name, now, note]) => [`<a id="${name}"></a>\`${name}\``, now && `\`${now}\``, note]),
]);

export const plugins = `## Plugins

\`@ofs-users/plugin\` has no shape of its own to be kept: its methods are called by OFS, not by you. The counterpart is
\`connectPlugin\` of \`@ofsc/plugin\`, with a table from one to the other in [the guide to plugins](guides/plugins.md).`;

export const names = `## Names\n\n${namesTable}`;

export const results = `## Results

| Legacy | New |
| --- | --- |
| \`OBJ_RESPONSE\` | the value of the call |
| \`TEXT_RESPONSE\` | \`JSON.stringify\` of the value |
| \`FULL_RESPONSE\` | \`.withResponse()\`: \`{ data, response, attempts }\` |
| \`FILE_RESPONSE\` | calls that return a file: \`bytes()\`, \`text()\`, \`stream()\` |
| \`model\` | parse the value yourself; the models of the SDK check each answer and report to \`onDrift\` |
| \`auto_raise\`, \`OFSAPIException\` | an error status throws an \`ApiError\` with \`status\`, \`type\`, \`title\` and \`detail\`; \`isOfscError(error, "not_found")\` tells the kinds apart |
| \`OFSResponseList\` | a page with \`items\`; \`for await\` over the call walks all pages, \`.all({ limit })\` collects them |
| \`status\`, \`data\` of a response of \`@ofs-users/proxy\` | the value of the call, or a thrown \`ApiError\` |`;
