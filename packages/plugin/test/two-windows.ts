import type { PluginWindow } from "../src/window.js";

/** A message on its way to OFS. */
export interface Sent {
  readonly method: string;
  readonly [field: string]: unknown;
}

export const origin = "https://acme.fs.ocs.oraclecloud.com";

/** A plugin's window in one of OFS: messages are copied as those between windows are, and arrive a turn later. */
export function twoWindows({
  host = origin,
  hostname = "plugins-0-acme.fs.ocs.oraclecloud.com",
  storage = new Map<string, string>(),
}: {
  host?: string;
  hostname?: string;
  storage?: Map<string, string>;
} = {}) {
  const sent: Sent[] = [];
  const targets: string[] = [];
  const parent = {
    postMessage(message: Sent, target: string) {
      targets.push(target);
      sent.push(structuredClone(message));
    },
  };
  let listener: (event: MessageEvent) => void = () => {};
  const window: PluginWindow = {
    parent,
    location: {
      origin: `https://${hostname}`,
      hostname,
      pathname: "/hosted-plugins/acme/meter-1/1-a/index.html",
      ancestorOrigins: [host],
    },
    document: { referrer: "" },
    localStorage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => void storage.set(key, value),
    },
    addEventListener: (_, added) => {
      listener = added;
    },
  };
  return {
    window,
    storage,
    sent,
    targets,
    parent,
    /** Sends what OFS would. */
    say(message: object, { source = parent, from = host }: { source?: unknown; from?: string } = {}) {
      listener({ source, origin: from, data: structuredClone(message) } as unknown as MessageEvent);
    },
    /** Sends anything at all. */
    raw(data: unknown) {
      listener({ source: parent, origin: host, data } as unknown as MessageEvent);
    },
    last: () => sent.at(-1) as Sent,
    ofMethod: (method: string) => sent.filter((message) => message.method === method),
  };
}

/** What `init` brings for a plugin that reads meters. */
export const init = {
  apiVersion: 1,
  method: "init",
  attributeDescription: {
    aid: { entity: "ENTITY_ACTIVITY", fieldType: "field", type: "int", access: "READ_ONLY" },
    astatus: {
      entity: "ENTITY_ACTIVITY",
      fieldType: "field",
      type: "enum",
      access: "READ_WRITE",
      enum: { pending: { text: "pending" }, started: { text: "started" }, complete: { text: "completed" } },
    },
    cname: { entity: "ENTITY_ACTIVITY", fieldType: "field", type: "string", gui: "text", access: "READ_WRITE" },
    ETA: { entity: "ENTITY_ACTIVITY", fieldType: "field", type: "string", access: "READ_ONLY" },
    XA_METER: { entity: "ENTITY_ACTIVITY", fieldType: "property", type: "string", gui: "text", access: "READ_WRITE" },
    XA_SIGN: { entity: "ENTITY_ACTIVITY", fieldType: "property", type: "file", gui: "signature", access: "READ_WRITE" },
    XA_PHOTO: {
      entity: "ENTITY_ACTIVITY",
      fieldType: "property",
      type: "file",
      gui: "file",
      access: "READ_WRITE",
      mime_types: "image/jpeg, image/png",
      file_size_limit: "1",
    },
  },
  buttons: [{ buttonId: "7", params: { screen: "form" } }],
  applications: { rest: { type: "ofs", resourceUrl: "https://acme.fs.ocs.oraclecloud.com" } },
  securedData: { endpoint: "s3cret" },
  environment: { environmentName: "ACME-TEST", fsUrl: "https://acme.fs.ocs.oraclecloud.com" },
};

/** What `open` brings on an activity. */
export const open = {
  apiVersion: 1,
  method: "open",
  entity: "activity",
  user: { uid: 3, ulogin: "pat", languageCode: "en" },
  resource: { pid: "3000001", external_id: "33001", currentTime: "2026-12-01 08:30:00", timeZoneDiffSeconds: -18_000 },
  activity: { aid: "4224010", astatus: "pending", XA_METER: "17" },
  activityList: { 4224011: { aid: "4224011", astatus: "pending" } },
  openParams: { screen: "form" },
  securedData: { endpoint: "s3cret" },
  allowedProcedures: {
    openLink: true,
    scanBarcode: true,
    takePhoto: true,
    searchParts: true,
    searchPartsContinue: true,
    getParts: true,
    updateIconData: true,
    updateButtonsIconData: true,
    getAccessToken: true,
    getAccessTokenByScope: true,
  },
};
