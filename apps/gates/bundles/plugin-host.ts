import { createPluginHost } from "@ofsc/plugin/host";

const container = document.body;
await createPluginHost({ container, url: "https://plugin.example/", data: () => ({}), apply: () => [] }).open();
