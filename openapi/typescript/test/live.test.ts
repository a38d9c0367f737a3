/** Against a live server, whose address is in DATELINE_URL. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { Dateline, DatelineError, type Article } from "../src/index.js";

const baseUrl = process.env.DATELINE_URL ?? "http://127.0.0.1:8000";
const client = new Dateline({ baseUrl });

test("a timeline is typed", async () => {
  const found = await client.timeline({ text: "Talks began last Thursday.", published: "2022-03-01" });
  assert.equal(found.timeline[0]?.when?.value, "2022-02-24");
  assert.equal(found.timeline[0]?.what.class, "ASPECTUAL");
});

test("expressions and rewritten text", async () => {
  const article = { text: "Talks began yesterday.", published: "2022-03-01" };
  assert.equal((await client.expressions(article)).expressions[0]?.value, "2022-02-28");
  assert.equal((await client.rewrite(article)).text, "Talks began yesterday (2022-02-28).");
});

test("errors are typed problems", async () => {
  const wrong = client.timeline({ text: "It began.", published: "the day of the cat", timezone: "Mars" });
  await assert.rejects(wrong, (error: unknown) => {
    assert.ok(error instanceof DatelineError);
    assert.equal(error.problem.type, "urn:dateline:problem:invalid-request");
    assert.deepEqual(error.problem.errors?.map((each) => each.pointer).sort(), ["/published", "/timezone"]);
    return true;
  });
});

test("a stream of 200 articles with one bad line", async () => {
  async function* articles(): AsyncGenerator<Article> {
    for (let number = 1; number <= 200; number += 1) {
      yield { text: number === 77 ? "" : `It began on ${(number % 28) + 1} May 2020. 🚢`, id: String(number) };
    }
  }
  let number = 0;
  for await (const line of client.batch(articles())) {
    number += 1;
    if (line.ok) assert.equal(line.timeline.id, String(number));
    else assert.deepEqual([number, line.problem.line, line.problem.status], [77, 77, 400]);
  }
  assert.equal(number, 200);
});

test("a server that is full is asked again", async () => {
  const problem = { type: "urn:dateline:problem:full", title: "Full", status: 503, detail: "Full." };
  let asked = 0;
  const send: typeof fetch = async (input, init) => {
    asked += 1;
    if (asked > 2) return fetch(input, init);
    const headers = { "Retry-After": "0.01", "Content-Type": "application/problem+json" };
    return new Response(JSON.stringify(problem), { status: asked === 1 ? 503 : 429, headers });
  };
  const patient = new Dateline({ baseUrl, fetch: send, longestWait: 0.05 });
  assert.equal((await patient.timeline({ text: "It began." })).language, "en");
  assert.equal(asked, 3);
  asked = 0;
  const hasty = new Dateline({ baseUrl, fetch: send, retries: 0 });
  await assert.rejects(hasty.timeline({ text: "It began." }), { name: "DatelineError" });
});
