import { bun } from "./bun.js";
import { chromium } from "./chromium.js";
import { deno } from "./deno.js";
import type { Host } from "./host.js";
import { nodeExchange, nodes } from "./node.js";
import { reactNative } from "./react-native.js";
import { workerd } from "./workerd.js";

/** Every runtime that the suite knows, whether it is there or not. */
export const hosts: readonly Host[] = [...nodes, nodeExchange, bun, deno, workerd, chromium, reactNative];
