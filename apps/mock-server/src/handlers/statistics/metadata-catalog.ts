import * as contract from "@ofsc/statistics/contract";
import { catalogOf } from "../../http/metadata-catalog.js";

export const get = catalogOf(contract);
