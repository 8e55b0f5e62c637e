import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";

export default defineConfig({
  srcDir: "./src",
  publicDir: "./.generated/public",
  outDir: "./dist",
  cacheDir: "./.astro/cache",
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: "@ofsc",
      description: "The TypeScript SDK for Oracle Field Service",
      customCss: ["./src/styles/site.css"],
      // Each section has a sidebar of its own; the middleware picks it.
      sidebar: [],
      routeMiddleware: "./src/route-middleware.ts",
      components: { Head: "./src/components/head.astro", PageTitle: "./src/components/page-title.astro" },
      lastUpdated: false,
      pagination: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      expressiveCode: {
        // Nothing scrolls sideways, on a telephone either.
        defaultProps: { wrap: true },
        themes: ["github-dark-high-contrast", "github-light-high-contrast"],
        styleOverrides: { borderRadius: "0.3rem" },
      },
    }),
  ],
});
