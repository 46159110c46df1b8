import "server-only";
import type { z } from "zod";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { TrackComplaintInput } from "../input";
import { provenComplaint } from "../queries/progress";

/**
 * Proves by number and query code that someone may follow a complaint, and notes that they asked; the note
 * stands in no file's timeline. Throws `not_found` alike for a number that is none and a code that is wrong.
 */
export async function trackComplaint(
  ctx: Context,
  { number, code }: z.output<typeof TrackComplaintInput>,
): Promise<{ readonly id: string }> {
  const id = await provenComplaint(number, code, ctx.db);
  if (id === undefined) throw notFound();
  ctx.record({ act: "complaint.track", particulars: { complaint: id } });
  return { id };
}
