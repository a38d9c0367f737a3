// Times chrono-node over the texts given on standard input, one JSON array of strings; prints one JSON object.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const began = process.cpuUsage();
const require = createRequire(`${process.argv[2]}/`);
const chrono = require("chrono-node");
const texts = JSON.parse(readFileSync(0, "utf8"));
const rounds = Number(process.argv[3]);
const reference = new Date(2022, 2, 1, 12);

const cpu = (since) => {
  const used = process.cpuUsage(since);
  return (used.user + used.system) / 1000;
};
const start = cpu(began);
let mark = process.cpuUsage();
chrono.parse(texts[0], reference);
const first = cpu(mark);

let found = 0;
const warm = [];
for (let round = 0; round < rounds; round++) {
  found = 0;
  mark = process.cpuUsage();
  for (const text of texts) found += chrono.parse(text, reference).length;
  warm.push(cpu(mark));
}
console.log(JSON.stringify({ start, first, warm, found, memory: process.memoryUsage().rss / 2 ** 20 }));
