#!/usr/bin/env node
import { start } from "../../../apps/cli/src/start.js";
import { program } from "./program.js";

await start(program);
