import { bin, type Environment, imported, print } from "./environment.js";

export const bundlers: readonly Environment[] = [
  {
    name: "esbuild, for browsers",
    needs: ["esbuild"],
    files: { "main.mjs": imported + print },
    commands: [
      ["-e", `require("esbuild").buildSync({ entryPoints: ["main.mjs"], bundle: true, outfile: "out.cjs" })`],
      ["out.cjs"],
    ],
  },
  {
    name: "webpack",
    needs: ["webpack", "webpack-cli"],
    files: { "main.mjs": imported + print },
    commands: [
      [bin("webpack-cli", "bin/cli.js"), "--mode", "production", "--entry", "./main.mjs", "-o", "out"],
      ["out/main.js"],
    ],
  },
  {
    name: "Rollup",
    needs: ["rollup", "@rollup/plugin-node-resolve"],
    files: { "main.mjs": imported + print },
    commands: [
      [
        bin("rollup", "dist/bin/rollup"),
        "main.mjs",
        "-p",
        "@rollup/plugin-node-resolve={browser:true}",
        "-f",
        "cjs",
        "-o",
        "out.cjs",
      ],
      ["out.cjs"],
    ],
  },
  {
    name: "Vite",
    needs: ["vite"],
    files: {
      "main.mjs": imported + print,
      "vite.config.mjs": `export default { build: { lib: { entry: "main.mjs", formats: ["cjs"], fileName: () => "out.cjs" } } };`,
    },
    commands: [[bin("vite", "bin/vite.js"), "build"], ["dist/out.cjs"]],
  },
  {
    name: "Parcel, as it comes",
    needs: ["parcel"],
    files: { "main.js": imported + print },
    commands: [
      [
        bin("parcel", "lib/bin.js"),
        "build",
        "main.js",
        "--dist-dir",
        "out",
        "--no-cache",
        "--no-source-maps",
        "--log-level",
        "error",
      ],
      ["out/main.js"],
    ],
  },
  {
    name: "Metro",
    needs: ["metro", "@react-native/babel-preset", "@babel/core"],
    files: {
      "main.js": imported + print,
      "metro.config.js": `module.exports = {
        resolver: { unstable_enablePackageExports: true },
        transformer: { babelTransformerPath: require.resolve("./transformer.js") },
      };`,
      "transformer.js": `const { transformSync } = require("@babel/core");
      exports.transform = ({ src, filename }) => transformSync(src, {
        ast: true, code: false, configFile: false, filename, presets: ["@react-native/babel-preset"],
      });`,
    },
    commands: [
      [bin("metro", "src/cli.js"), "build", "main.js", "--out", "out.js", "--config", "metro.config.js"],
      ["out.js"],
    ],
  },
];
