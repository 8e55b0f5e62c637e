import { createPluginHost, type HostMessage } from "@ofsc/plugin/host";

/** OFS for the cases: what it gets is kept, and what it answers can be set. */
const page = window as unknown as Record<string, unknown>;
const changes: HostMessage[] = [];
const jwt = `h.${btoa(JSON.stringify({ iat: 0, exp: 600 }))}.s`;
let data: Record<string, unknown> = { activity: { aid: "4224010", astatus: "pending", XA_METER: "17" } };
let problems: { type: string; code: string }[] = [];

page["changes"] = changes;
page["refuse"] = (errors: typeof problems) => {
  problems = errors;
};
page["start"] = (url: string, more: object = {}) => {
  page["host"] = createPluginHost({
    container: document.body,
    url,
    start: () => ({
      attributeDescription: {
        XA_METER: { type: "string", access: "READ_WRITE" },
        XA_PHOTO: { type: "file", gui: "file", access: "READ_WRITE" },
        astatus: { type: "enum", access: "READ_WRITE", enum: { pending: {}, started: {} } },
      },
      applications: { rest: { type: "ofs" } },
      securedData: { endpoint: "s3cret" },
    }),
    data: () => ({ entity: "activity", securedData: { endpoint: "s3cret" }, ...data }),
    async apply(change) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (problems.length > 0) return problems;
      changes.push(change);
      data = { ...data, activity: { ...(data["activity"] as object), ...(change["activity"] as object) } };
      return [];
    },
    procedures: {
      openLink: () => new Promise((resolve) => setTimeout(resolve, 30)),
      getAccessToken: () => ({ status: "success", token: jwt, detail: "" }),
      getParts: () => new Promise(() => {}),
    },
    ...more,
  });
};
