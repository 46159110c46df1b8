import "server-only";
import { files } from "@/db/schema";
import { accountOf } from "@/lib/auth/actor";
import type { Context } from "@/lib/workflow/context";
import type { StoredUpload } from "./stored-upload";

/** Enters a stored upload in the table of files, in the transaction of the act that it belongs to. Answers its id. */
export async function recordFile(ctx: Context, upload: StoredUpload): Promise<string> {
  const [row] = await ctx.db
    .insert(files)
    .values({ ...upload, uploadedBy: accountOf(ctx.actor), uploadedAt: ctx.now })
    .returning({ id: files.id });
  if (!row) throw new Error("a file was not entered");
  return row.id;
}
