import { ANY_ID, type Answered, type Asked, ask } from "./ask";

/** The frames whose pages are reached from one another. */
const FRAMES = ["office", "employer"];

/** What the browser holds on its way from another page of a frame: the frame, and below it none of what is asked. */
const heldIn = (frame: string): string =>
  encodeURIComponent(JSON.stringify(["", { children: [frame, { children: ["elsewhere", {}] }] }]));

/** What belongs to the headers in an address, as the framework said it once. */
const marks = new Map<string, string>();

export const isInFrame = (path: string): boolean => FRAMES.includes(path.split("/")[1] ?? "");

/**
 * Asks for a page as the browser does on its way from another page of its frame. It comes alone, so that no guard of a
 * layout stands before it, as a payload whose status is 200 whatever it says; the outcome is the whole document's.
 */
export async function askWithin(asked: Asked): Promise<Answered> {
  const held = heldIn(asked.path.split("/")[1] ?? "");
  const headers = { ...asked.headers, rsc: "1", "next-router-state-tree": held };
  const mark = marks.get(held);
  const join = asked.path.includes("?") ? "&" : "?";
  const path = mark === undefined ? asked.path : `${asked.path}${join}_rsc=${mark}`;
  const answered = await askByBackWay({ ...asked, path, headers });
  const led = new URL(answered.asked, asked.base).searchParams.get("_rsc");
  if (led !== null) marks.set(held, led);
  return { ...answered, outcome: outcomeIn(answered) };
}

/** The framework first leads what asks for a payload to the address that its headers belong to: there it is asked. */
export async function askByBackWay(asked: Asked): Promise<Answered & { readonly asked: string }> {
  const answered = await ask(asked);
  const leads = answered.came.headers.get("location") ?? "";
  if (!/[?&]_rsc/.test(leads)) return { ...answered, asked: asked.path };
  return { ...(await ask({ ...asked, path: leads })), asked: leads };
}

/** An error's own line of the payload: its digest, where other lines may hold a field of that name. */
const ENDED = /[\da-f]:E\{"digest":"([^"]+)"/;
const NONE = /^NEXT_HTTP_ERROR_FALLBACK;(\d+)$/;
const LED = /^NEXT_REDIRECT;\w+;([^;?]*)[^;]*;(\d+);$/;

/** A page that ended otherwise than by being shown says so in the payload; an error says no more than its number. */
function outcomeIn({ outcome, text }: Answered): string {
  const ended = ENDED.exec(text)?.[1];
  if (ended === undefined) return outcome;
  const led = LED.exec(ended);
  return led ? `${led[2]} ${led[1]?.replace(ANY_ID, "[id]")}` : (NONE.exec(ended)?.[1] ?? "500");
}
