import * as contract from "@ofsc/capacity/contract";
import { catalogOf } from "../../http/metadata-catalog.js";

export const get = catalogOf(contract);
