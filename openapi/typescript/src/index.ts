/** Client of the Dateline service: generated types, retries where the server asks for them, and streams. */

import createClient, { type Client } from "openapi-fetch";

import type { components, paths } from "./schema.js";

export type Schemas = components["schemas"];
export type Article = Partial<Schemas["ArticleIn"]> & { text: string };
export type Timeline = Schemas["TimelineOut"];
export type Expressions = Schemas["ExpressionsOut"];
export type Rewritten = Schemas["RewriteOut"];
export type Problem = Schemas["Problem"];
export type { paths };

/** An answer that is a problem (RFC 9457): `problem.type` says which, `problem.errors` names wrong fields. */
export class DatelineError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.title}: ${problem.detail}`);
    this.name = "DatelineError";
  }
}

/** A line of a stream: a timeline, or the problem in its place. */
export type Line = { ok: true; timeline: Timeline } | { ok: false; problem: Problem };

export interface Options {
  baseUrl: string;
  apiKey?: string;
  /** How often a request is sent again after a 429 or 503; 4 unless told. */
  retries?: number;
  /** The longest wait before the next try, in seconds; 30 unless told. */
  longestWait?: number;
  /** Articles in one request of a stream; 32 unless told. */
  chunk?: number;
  fetch?: typeof globalThis.fetch;
}

const AGAIN = new Set([429, 503]);

export class Dateline {
  /** The generated client, for whatever the methods do not cover. */
  readonly raw: Client<paths>;
  private readonly retries: number;
  private readonly longestWait: number;
  private readonly chunk: number;
  private readonly fetch: typeof globalThis.fetch;
  private readonly headers: Record<string, string>;
  private readonly baseUrl: string;

  constructor(options: Options) {
    this.retries = options.retries ?? 4;
    this.longestWait = options.longestWait ?? 30;
    this.chunk = options.chunk ?? 32;
    this.baseUrl = options.baseUrl.replace(/\/+$/, "");
    this.headers = options.apiKey === undefined ? {} : { Authorization: `Bearer ${options.apiKey}` };
    const send = options.fetch ?? globalThis.fetch;
    this.fetch = (input, init) => this.retried(send, new Request(input, init));
    this.raw = createClient<paths>({ baseUrl: this.baseUrl, headers: this.headers, fetch: this.fetch });
  }

  /** The timeline of one article. */
  async timeline(article: Article, signal?: AbortSignal): Promise<Timeline> {
    const answer = await this.raw.POST("/v1/timeline", { body: article as Schemas["ArticleIn"], ...maybe(signal) });
    return found(answer as { data?: Timeline; error?: unknown });
  }

  /** The time expressions of one article. */
  async expressions(article: Article, signal?: AbortSignal): Promise<Expressions> {
    return found(await this.raw.POST("/v1/expressions", { body: article as Schemas["ArticleIn"], ...maybe(signal) }));
  }

  /** The text of one article with absolute dates written in. */
  async rewrite(article: Article, signal?: AbortSignal): Promise<Rewritten> {
    return found(await this.raw.POST("/v1/rewrite", { body: article as Schemas["ArticleIn"], ...maybe(signal) }));
  }

  /**
   * The timelines of many articles, in order, each as soon as it is there.
   *
   * Articles are sent some at a time: a request can then be sent again, and no more of them are held than that.
   */
  async *batch(articles: Iterable<Article> | AsyncIterable<Article>, signal?: AbortSignal): AsyncGenerator<Line> {
    let held: Article[] = [];
    let sent = 0;
    for await (const article of articles) {
      held.push(article);
      if (held.length === this.chunk) {
        yield* this.stream(held, sent, signal);
        sent += held.length;
        held = [];
      }
    }
    if (held.length > 0) yield* this.stream(held, sent, signal);
  }

  private async *stream(articles: Article[], sent: number, signal?: AbortSignal): AsyncGenerator<Line> {
    const response = await this.fetch(`${this.baseUrl}/v1/batch`, {
      method: "POST",
      headers: { ...this.headers, "Content-Type": "application/x-ndjson" },
      body: articles.map((article) => JSON.stringify(article) + "\n").join(""),
      ...maybe(signal),
    });
    if (!response.ok || response.body === null) throw new DatelineError((await response.json()) as Problem);
    let number = 0;
    for await (const text of lines(response.body)) {
      const told = JSON.parse(text) as Timeline | Problem;
      const article = articles[number];
      number += 1;
      if ("timeline" in told) yield { ok: true, timeline: told };
      else if (AGAIN.has(told.status) && article !== undefined) yield await this.alone(article, sent + number);
      else yield { ok: false, problem: { ...told, line: sent + number } };
    }
    if (number !== articles.length) throw new Error(`The stream ended after ${number} of ${articles.length} lines.`);
  }

  /** A line that found no place in the stream, sent by itself, with the retries of any other request. */
  private async alone(article: Article, line: number): Promise<Line> {
    try {
      return { ok: true, timeline: await this.timeline(article) };
    } catch (error) {
      if (error instanceof DatelineError) return { ok: false, problem: { ...error.problem, line } };
      throw error;
    }
  }

  private async retried(send: typeof globalThis.fetch, request: Request): Promise<Response> {
    for (let tried = 0; ; tried += 1) {
      const response = await send(request.clone());
      if (!AGAIN.has(response.status) || tried >= this.retries) return response;
      await response.body?.cancel();
      const asked = Number(response.headers.get("Retry-After") ?? 1) || 1;
      // Whoever was refused together must not come again together.
      const seconds = Math.min(this.longestWait, asked * 2 ** tried) * (0.5 + Math.random() / 2);
      await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
      request.signal.throwIfAborted();
    }
  }
}

function maybe(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function found<T>(answer: { data?: T; error?: unknown }): T {
  if (answer.data !== undefined) return answer.data;
  throw new DatelineError(answer.error as Problem);
}

async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let held = "";
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const parts = (held + decoder.decode(chunk, { stream: true })).split("\n");
    held = parts.pop() ?? "";
    yield* parts;
  }
  if (held.length > 0) yield held;
}
