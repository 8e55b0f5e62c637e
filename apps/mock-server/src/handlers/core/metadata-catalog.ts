import * as contract from "@ofsc/core/contract";
import { catalogOf } from "../../http/metadata-catalog.js";

export const get = catalogOf(contract);
