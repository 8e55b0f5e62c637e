import { bin, type Environment, imported, print, required } from "./environment.js";

/** Frameworks and services whose programs can be built and called on one machine. */
export const hosts: readonly Environment[] = [
  {
    name: "NestJS",
    needs: ["@nestjs/core", "@nestjs/common", "reflect-metadata", "rxjs"],
    files: {
      "main.cjs": `require("reflect-metadata");
      const { NestFactory } = require("@nestjs/core");
      const { Module } = require("@nestjs/common");
      ${required}
      class App {}
      Module({ providers: [{ provide: "main", useFactory: () => main }] })(App);
      NestFactory.createApplicationContext(App, { logger: false })
        .then((app) => app.get("main")()).then(console.log);`,
    },
    commands: [["main.cjs"]],
  },
  {
    name: "Next.js, a route handler",
    needs: ["next", "react", "react-dom"],
    files: {
      "app/layout.js": "export default ({ children }) => <html><body>{children}</body></html>;",
      "app/users/route.js": `${imported}
      export const dynamic = "force-static";
      export const GET = async () => { const said = await main(); console.log(said); return new Response(said); };`,
    },
    commands: [[bin("next", "dist/bin/next"), "build"]],
  },
  {
    name: "AWS Lambda, bundled",
    needs: ["esbuild"],
    files: { "main.mjs": `${imported}\nexport const handler = async () => ({ statusCode: 200, body: await main() });` },
    commands: [
      [
        "-e",
        `require("esbuild").buildSync({ entryPoints: ["main.mjs"], bundle: true, platform: "node", format: "cjs", minify: true, outfile: "out.cjs" })`,
      ],
      ["-e", `require("./out.cjs").handler({}).then(({ body }) => console.log(body))`],
    ],
  },
  {
    name: "Azure Functions, version 4",
    needs: ["@azure/functions"],
    files: {
      "main.cjs": `const { app, HttpResponse } = require("@azure/functions");
      ${required}
      const handler = async () => new HttpResponse({ body: await main() });
      app.http("users", { methods: ["GET"], handler });
      handler().then((answer) => answer.text()).then(console.log);`,
    },
    commands: [["main.cjs"]],
  },
  {
    name: "Hono",
    needs: ["hono"],
    files: {
      "main.mjs": `import { Hono } from "hono";\n${imported}
      const app = new Hono().get("/", async (context) => context.text(await main()));
      app.request("/").then((answer) => answer.text()).then(console.log);`,
    },
    commands: [["main.mjs"]],
  },
  {
    name: "Express",
    needs: ["express"],
    files: {
      "main.cjs": `const express = require("express");
      ${required}
      const server = express().get("/", async (_, answer) => answer.send(await main())).listen(0, async () => {
        console.log(await (await globalThis.fetch("http://localhost:" + server.address().port)).text());
        server.close();
      });`,
    },
    commands: [["main.cjs"]],
  },
  {
    name: "Node, frozen built-ins",
    needs: [],
    files: { "main.cjs": required + print },
    commands: [["--frozen-intrinsics", "main.cjs"]],
  },
];
