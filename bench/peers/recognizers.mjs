// Microsoft Recognizers for date and time, English. The recognizer is made once, as its users are told to.
import { require, serve } from "./protocol.mjs";

const { DateTimeRecognizer } = require("@microsoft/recognizers-text-date-time");
const model = new DateTimeRecognizer("en-us").getDateTimeModel();
await serve((text, moment) => model.parse(text, moment).length);
