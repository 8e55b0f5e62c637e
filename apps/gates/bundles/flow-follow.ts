import { follow } from "@ofsc/flow/follow";

console.log(follow);
