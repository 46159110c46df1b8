import "server-only";
import { count, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, campaignFrameMembers, campaignFrames } from "@/db/schema";

/** The frozen frame of a special action with the size of its two groups; null while there is none. */
export async function campaignFrame(campaignId: string) {
  const [[frame], groups] = await Promise.all([
    db()
      .select({
        industries: campaignFrames.industries,
        basis: campaignFrames.basis,
        frozenOn: campaignFrames.frozenOn,
        frozenBy: accounts.name,
      })
      .from(campaignFrames)
      .innerJoin(accounts, eq(accounts.id, campaignFrames.frozenBy))
      .where(eq(campaignFrames.campaignId, campaignId)),
    db()
      .select({ place: campaignFrameMembers.place, n: count() })
      .from(campaignFrameMembers)
      .where(eq(campaignFrameMembers.campaignId, campaignId))
      .groupBy(campaignFrameMembers.place),
  ]);
  if (!frame) return null;
  const sizeOf = (place: string) => groups.find((group) => group.place === place)?.n ?? 0;
  return { ...frame, sizes: { object: sizeOf("object"), compared: sizeOf("compared") } };
}

export type Frame = NonNullable<Awaited<ReturnType<typeof campaignFrame>>>;
