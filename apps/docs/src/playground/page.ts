import type { Page } from "../page.js";

/** The page on which programs run. */
export const playgroundPage: Page = {
  path: "/playground/",
  title: "Playground",
  description: "Programs against a whole Oracle Field Service that runs in this page; nothing is sent anywhere.",
  section: "Start",
  group: "Start",
  source: "apps/docs/src/playground",
  body: [
    "A mock server with a company of a hundred technicians runs in a worker of this page. The program below is sent nowhere: it runs there, with `fetch` answered by the mock server, and is ended after ten seconds. What is imported of `@ofsc/sdk`, `@ofsc/transport`, `@ofsc/contract` and `@ofsc/flow` works, and each operation by itself. Below the output is the console of the mock server, which shows the same company.",
    "<ofsc-playground><p>Without scripts there is nothing to see here. The same runs in a shell: <code>npx @ofsc/cli mock</code>.</p></ofsc-playground>",
    '<script type="module" src="/playground/page.js"></script>',
  ].join("\n\n"),
};
