import { require, serve } from "./protocol.mjs";

const chrono = require("chrono-node");
await serve((text, moment) => chrono.parse(text, moment).length);
