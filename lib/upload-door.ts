import "server-only";
import type { z } from "zod";
import type { ActionResult } from "./action-result";
import { ONE_FILE, storeUpload } from "./attachments/store-upload";
import type { Actor } from "./auth/actor";
import { type Act, perform } from "./door";
import { storeWithinShare } from "./employer-share";
import { refused } from "./kernel/errors";
import { refusal } from "./routes";

/**
 * Takes one file with its fields and hands both to a command, which gets `place` (ids of the address) and `file`
 * (a StoredUpload) beside the fields. Answers an ActionResult as JSON. Call it where the right to act has been asked,
 * so that nobody fills the disk who may not write; an employer's user has a share of it. The field `key` is the form's idempotency key.
 */
export async function performUpload<A extends Actor, I extends z.ZodType, R>(
  actor: A,
  request: Request,
  act: Act<A, I, R>,
  place: Readonly<Record<string, string>>,
): Promise<Response> {
  const { fields, files } =
    actor.kind === "employer" ? await storeWithinShare(actor, request) : await storeUpload(request, ONE_FILE);
  const [file] = files;
  if (!file) throw refused("upload_missing");
  const { key, ...said } = fields;
  return answerWith(await perform(actor, act, { ...said, ...place, file }, { key }));
}

/** An upload field shows one sentence a file, so the faults of single fields are said in it. */
function answerWith(answer: ActionResult<unknown>): Response {
  if (answer.ok) return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
  const faults = [...new Set(Object.values(answer.fieldErrors ?? {}))].join("");
  return refusal(answer.code, faults || answer.message);
}
