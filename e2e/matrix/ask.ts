import http from "node:http";
import { z } from "zod";
import { errorCode } from "@/db/client";

/** The cookies of an answer, as a request sends them. */
export const setCookies = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");

export type Asked = {
  readonly base: string;
  readonly path: string;
  readonly cookie: string;
  /** Beside the origin and the cookie; an empty one takes that header away. */
  readonly headers?: Readonly<Record<string, string>>;
};

export type Answered = {
  readonly outcome: string;
  readonly text: string;
  /** The answer as it came. */
  readonly came: { readonly bytes: Uint8Array; readonly headers: Headers };
};

/** An id in an address, which outcomes say as `[id]`. */
export const ANY_ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Asks for an address. The outcome is the status and, when it leads elsewhere, where to, with `[id]` for an id. */
export async function ask(
  { base, path, cookie, headers }: Asked,
  { method = "GET", body }: { method?: string; body?: string | FormData } = {},
): Promise<Answered> {
  const sent = new Headers(method === "GET" ? {} : { origin: base });
  // Packing every answer would cost each of them a tenth of its time.
  sent.set("accept-encoding", "identity");
  if (cookie !== "") sent.set("cookie", cookie);
  for (const [name, value] of Object.entries(headers ?? {})) value === "" ? sent.delete(name) : sent.set(name, value);
  const asks = (agent: http.Agent | false) => exchange(`${base}${path}`, { method, headers: sent, agent }, body);
  const came = await asks(connections).catch((error) => (wasClosed(error) ? asks(false) : Promise.reject(error)));
  const location = came.headers.get("location");
  const leads = location === null ? "" : ` ${new URL(location, base).pathname.replace(ANY_ID, "[id]")}`;
  return { outcome: `${came.status}${leads}`, text: came.bytes.toString("utf8"), came };
}

type Came = { readonly status: number; readonly bytes: Buffer; readonly headers: Headers };
type Sent = { readonly method: string; readonly headers: Headers; readonly agent: http.Agent | false };

const connections = new http.Agent({ keepAlive: true });

/** Node's own client: what `fetch` does around it costs as much again, forty thousand times. Follows no redirect. */
async function exchange(address: string, { method, headers: sent, agent }: Sent, body?: string | FormData) {
  const packed = body === undefined ? null : new Response(body);
  const bytes = packed === null ? undefined : Buffer.from(await packed.arrayBuffer());
  const type = sent.get("content-type") ?? packed?.headers.get("content-type");
  const headers = { ...Object.fromEntries(sent), ...(type ? { "content-type": type } : {}) };
  return new Promise<Came>((resolve, reject) => {
    const request = http.request(address, { method, headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const told = new Headers();
        for (const [name, value] of pairs(answer.rawHeaders)) told.append(name, value);
        resolve({ status: answer.statusCode ?? 0, bytes: Buffer.concat(parts), headers: told });
      });
    });
    request.on("error", reject);
    request.end(bytes);
  });
}

function* pairs(raw: readonly string[]): Generator<readonly [name: string, value: string]> {
  for (let at = 0; at < raw.length; at += 2) yield [raw[at] ?? "", raw[at + 1] ?? ""];
}

/** The server may close a kept connection just as the next request is on its way; one of its own it does not. */
const wasClosed = (error: unknown): boolean => ["UND_ERR_SOCKET", "ECONNRESET"].includes(errorCode(error) ?? "");

const Result = z.object({
  ok: z.boolean(),
  code: z.string().optional(),
  message: z.string().optional(),
  // What is undefined comes as a word of the protocol.
  fieldErrors: z.union([z.record(z.string(), z.string()), z.literal("$undefined")]).optional(),
});
const ANSWER = /^\d+:(\{"ok":.*\})$/m;

/** What an act or an upload answered, wherever in the text it stands; null when there is none. */
export function resultIn(text: string): z.output<typeof Result> | null {
  const line = ANSWER.exec(text)?.[1] ?? (text.startsWith('{"ok":') ? text : undefined);
  return line === undefined ? null : Result.parse(JSON.parse(line));
}

/** What is sent to an act, as React writes it: what JSON has no word for by a word of the protocol. */
export const written = (value: unknown): string => JSON.stringify(value, wordFor);

function wordFor(_: string, value: unknown): unknown {
  if (value === undefined) return "$undefined";
  if (typeof value === "string" && value.startsWith("$")) return `$${value}`;
  return typeof value === "number" && !Number.isFinite(value) ? `$${value}` : value;
}

/** Calls a server action as the browser does. The outcome is the code of its refusal, `ok`, or the bare status. */
export const call = (asked: Asked, id: string, args: readonly unknown[]): Promise<Answered> =>
  sent({ ...asked, headers: { ...asked.headers, "content-type": "text/plain;charset=UTF-8" } }, id, written(args));

/** The same in parts, as the browser sends what is more than one text. */
export function callInParts(asked: Asked, id: string, args: readonly unknown[]): Promise<Answered> {
  const body = new FormData();
  body.append("0", written(args));
  return sent(asked, id, body);
}

async function sent(asked: Asked, id: string, body: string | FormData): Promise<Answered> {
  const headers = { ...asked.headers, "next-action": id };
  const { outcome, text, came } = await ask({ ...asked, headers }, { method: "POST", body });
  const result = resultIn(text);
  if (result === null) return { outcome: `${outcome} without an answer`, text, came };
  return { outcome: result.ok ? "ok" : (result.code ?? "no code"), text, came };
}
