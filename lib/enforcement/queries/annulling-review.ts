import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { enforcementReviews } from "@/db/schema";
import { annullingResults } from "../lifecycle";

/** The review that annulled the decision of an account, the last of them; undefined where none did. */
export async function annullingReview(reader: Reader, enforcementId: string) {
  const { result, concludedOn } = enforcementReviews;
  const [review] = await reader
    .select()
    .from(enforcementReviews)
    .where(and(eq(enforcementReviews.enforcementId, enforcementId), inArray(result, [...annullingResults])))
    .orderBy(desc(concludedOn))
    .limit(1);
  return review;
}
