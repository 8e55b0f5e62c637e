import { connectPlugin, definePlugin } from "@ofsc/plugin";

const config = definePlugin({ label: "meter", name: "Meter", properties: { activity: { XA_METER: "text" } } });
const plugin = await connectPlugin(config);
await plugin.close({ activity: { aid: plugin.activity.aid ?? "", XA_METER: "17" } });
