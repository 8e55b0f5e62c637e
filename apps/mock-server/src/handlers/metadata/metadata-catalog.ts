import * as contract from "@ofsc/metadata/contract";
import { catalogOf } from "../../http/metadata-catalog.js";

export const get = catalogOf(contract);
