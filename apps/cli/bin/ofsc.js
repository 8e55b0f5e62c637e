#!/usr/bin/env node
import "../dist/ofsc.js";
