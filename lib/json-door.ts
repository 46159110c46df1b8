import "server-only";
import type { z } from "zod";
import type { ActionResult } from "./action-result";
import type { Actor } from "./auth/actor";
import { type Act, performReading } from "./door";
import { refused } from "./kernel/errors";
import { refusal } from "./routes";

const MOST_BODY = 20_000;

/**
 * Hands a JSON body to a command that bears repetition by itself (its input names the device's entry), with `place`
 * (ids of the address) beside what was sent. Answers the command's whole result as JSON.
 */
export async function performJson<A extends Actor, I extends z.ZodType, R>(
  actor: A,
  request: Request,
  act: Omit<Act<A, I, R>, "next">,
  place: Readonly<Record<string, string>>,
): Promise<Response> {
  const text = await request.text();
  if (text.length > MOST_BODY) throw refused("body_too_large");
  const sent = parsed(text);
  const input = typeof sent === "object" && sent !== null ? { ...sent, ...place } : sent;
  return answerWith(await performReading(actor, act, input));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerWith(answer: ActionResult<unknown>): Response {
  if (answer.ok) return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
  const faults = [...new Set(Object.values(answer.fieldErrors ?? {}))].join("");
  return refusal(answer.code, faults || answer.message);
}
