import { call } from "@ofsc/contract";
import * as activities from "@ofsc/core/activities";
import { connectPlugin, definePlugin } from "@ofsc/plugin";
import { createTransport } from "@ofsc/transport";

const plugin = await connectPlugin(definePlugin({ label: "meter", name: "Meter" }));
const transport = createTransport(plugin.rest());
await call(transport, activities.start, Number(plugin.activity.aid), { time: "2026-12-01 08:00:00" });
