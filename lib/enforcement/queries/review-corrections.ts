import "server-only";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, enforcementReviewCorrections, enforcementReviews } from "@/db/schema";

/** What the entries of an account's reviews said before they were put right, the newest first. */
export const reviewCorrectionsOf = (enforcementId: string) =>
  db()
    .select({
      id: enforcementReviewCorrections.id,
      before: enforcementReviewCorrections.before,
      reason: enforcementReviewCorrections.reason,
      correctedOn: enforcementReviewCorrections.correctedOn,
      corrector: accounts.name,
      number: enforcementReviews.number,
    })
    .from(enforcementReviewCorrections)
    .innerJoin(enforcementReviews, eq(enforcementReviews.id, enforcementReviewCorrections.reviewId))
    .innerJoin(accounts, eq(accounts.id, enforcementReviewCorrections.correctedBy))
    .where(eq(enforcementReviews.enforcementId, enforcementId))
    .orderBy(desc(enforcementReviewCorrections.correctedOn), desc(enforcementReviewCorrections.id));

export type ReviewCorrection = Awaited<ReturnType<typeof reviewCorrectionsOf>>[number];

/** The entries of an account's reviews that were struck, the newest first. */
export const struckReviewsOf = (enforcementId: string) =>
  db()
    .select({
      ...{ id: enforcementReviews.id, kind: enforcementReviews.kind, body: enforcementReviews.body },
      ...{ number: enforcementReviews.number, acceptedOn: enforcementReviews.acceptedOn },
      ...{ answeredOn: enforcementReviews.answeredOn, struckOn: enforcementReviews.struckOn },
      ...{ struckBecause: enforcementReviews.struckBecause, striker: accounts.name },
    })
    .from(enforcementReviews)
    .innerJoin(accounts, eq(accounts.id, enforcementReviews.struckBy))
    .where(and(eq(enforcementReviews.enforcementId, enforcementId), isNotNull(enforcementReviews.struckOn)))
    .orderBy(desc(enforcementReviews.struckOn), desc(enforcementReviews.id));
