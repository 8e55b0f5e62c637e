import { ofsc } from "./ofsc.js";
import { start } from "./start.js";

await start(ofsc);
