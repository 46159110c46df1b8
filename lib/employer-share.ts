import "server-only";
import { and, eq, gt, lte, sql } from "drizzle-orm";
import { employerUploads } from "@/db/schema";
import { ONE_FILE, storeUpload, type Upload } from "./attachments/store-upload";
import type { EmployerUser } from "./auth/actor";
import { addHours, now } from "./kernel/clock";
import { notFound, refused } from "./kernel/errors";
import type { Context } from "./workflow/context";
import { transact } from "./workflow/transact";

const GIGABYTE = 1_073_741_824;

/** What the users of one employer may send in within a day, together: what is taken out again or refused counts too. */
export const EMPLOYER_BYTES_A_DAY = GIGABYTE;

/** What employers' uploads leave free on the volume: officers' are still taken when these are not. */
export const EMPLOYERS_KEEP_FREE = GIGABYTE;

const HOURS_COUNTED = 24;

/**
 * Stores one file of an employer's user within the employer's share of a day. The share is taken before a byte is read,
 * so that many at once are not more than it. Throws `refused` (upload_share_spent, or an UploadFault) and `unavailable`
 * (`storage_full`). `keepFree`: bytes that must stay free on the volume.
 */
export async function storeWithinShare(
  user: EmployerUser,
  request: Request,
  keepFree: number = EMPLOYERS_KEEP_FREE,
): Promise<Upload> {
  const announced = Number(request.headers.get("content-length") ?? 0) || ONE_FILE.maxBytes;
  const id = await transact(user, now(), (ctx) => takeShare(ctx, Math.min(announced, ONE_FILE.maxBytes)));
  try {
    const upload = await storeUpload(request, { ...ONE_FILE, keepFree });
    const bytes = upload.files.reduce((sum, { size }) => sum + size, 0);
    await transact(user, now(), (ctx) => settleShare(ctx, id, bytes));
    return upload;
  } catch (error) {
    await transact(user, now(), (ctx) => settleShare(ctx, id, 0));
    throw error;
  }
}

async function takeShare(ctx: Context<EmployerUser>, bytes: number): Promise<string> {
  const { employerId } = ctx.actor;
  if (employerId === null) throw notFound();
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`employer_uploads:${employerId}`}, 0))`);
  const own = eq(employerUploads.employerId, employerId);
  const dayAgo = addHours(ctx.now, -HOURS_COUNTED);
  await ctx.db.delete(employerUploads).where(and(own, lte(employerUploads.at, dayAgo)));
  const [spent] = await ctx.db
    .select({ bytes: sql<string>`coalesce(sum(${employerUploads.bytes}), 0)`.mapWith(Number) })
    .from(employerUploads)
    .where(and(own, gt(employerUploads.at, dayAgo)));
  if ((spent?.bytes ?? 0) + bytes > EMPLOYER_BYTES_A_DAY) throw refused("upload_share_spent");
  const [row] = await ctx.db
    .insert(employerUploads)
    .values({ employerId, bytes, at: ctx.now })
    .returning({ id: employerUploads.id });
  if (!row) throw new Error("a share of the store was not taken");
  return row.id;
}

/** What truly came in counts; where nothing did, nothing. */
async function settleShare(ctx: Context, id: string, bytes: number): Promise<void> {
  const row = eq(employerUploads.id, id);
  if (bytes === 0) await ctx.db.delete(employerUploads).where(row);
  else await ctx.db.update(employerUploads).set({ bytes }).where(row);
}
