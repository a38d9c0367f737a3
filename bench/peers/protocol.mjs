// The measured side of bench/driver.py, for drivers in Node. The first argument is the folder peers are installed in.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

export const require = createRequire(`${process.argv[2]}/`);

const milliseconds = ({ user, system }) => (user + system) / 1000;
const cpu = () => milliseconds(process.cpuUsage());

/** `read` takes a text and the moment it appeared, and returns how much it found. */
export async function serve(read) {
  console.log(cpu());
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    console.log(answer(read, line).join(" "));
  }
}

function answer(read, line) {
  const [limit, ...rest] = line.split("\t");
  const texts = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [year, month, day] = rest[at].split("-").map(Number);
    texts.push([Buffer.from(rest[at + 1], "base64").toString(), new Date(year, month - 1, day, 12)]);
  }
  const told = [];
  const begun = cpu();
  let mark = begun;
  for (const [text, moment] of texts) {
    const found = read(text, moment);
    const now = cpu();
    told.push(now - mark, found);
    mark = now;
    if (limit > 0 && now - begun > limit) break;
  }
  return told;
}
