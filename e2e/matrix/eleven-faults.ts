import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import {
  caseOfficers,
  decisionItems,
  decisionNotices,
  decisionReviews,
  decisionStatements,
  decisions,
  deliveries,
  findings,
  orderItems,
} from "@/db/schema";
import { newId } from "@/lib/kernel/ids";
import { at } from "@/lib/testing/world";
import type { Fault } from "./trial";

/**
 * What an earlier guard keeps from coming about, as a row: a notice that was served before its proceeding was
 * submitted cannot be unserved by anybody, nor a right be forgotten that a notice of that sum must tell.
 */
export const unserved = (documentId: string, servedOn: string): Fault => {
  const mine = eq(deliveries.documentId, documentId);
  return {
    set: () => db().update(deliveries).set({ state: "attempted", servedOn: null }).where(mine),
    mend: () => db().update(deliveries).set({ state: "served", servedOn }).where(mine),
  };
};

export const servedOnDay = (documentId: string, day: string, instead: string): Fault => {
  const mine = eq(deliveries.documentId, documentId);
  const on = (servedOn: string) => db().update(deliveries).set({ servedOn }).where(mine);
  return { set: () => on(day), mend: () => on(instead) };
};

export const dueOnDay = (orderId: string, day: string, instead: string): Fault => {
  const on = (dueOn: string) => db().update(orderItems).set({ dueOn }).where(eq(orderItems.orderId, orderId));
  return { set: () => on(day), mend: () => on(instead) };
};

export const hearingUntold = (id: string): Fault => {
  const told = (isHearingTold: boolean) => db().update(decisions).set({ isHearingTold }).where(eq(decisions.id, id));
  return { set: () => told(false), mend: () => told(true) };
};

/** The notice said another sum. */
export const toldOf = (id: string, fen: number, instead: number): Fault => {
  const of = (noticedFen: number) =>
    db().update(decisionItems).set({ noticedFen }).where(eq(decisionItems.decisionId, id));
  return { set: () => of(fen), mend: () => of(instead) };
};

/** An earlier notice on the finding said less. */
export const toldBefore = (
  { id, findingId }: Of,
  noticeId: string,
  { fen, on }: { readonly fen: number; readonly on: string },
): Fault => ({
  set: () =>
    db()
      .insert(decisionNotices)
      .values({ ...{ noticeId, findingId, decisionId: id, moneyFen: fen }, noticedAt: at(on) }),
  mend: () => db().delete(decisionNotices).where(eq(decisionNotices.noticeId, noticeId)),
});

export const actedOnDay = (id: string, day: string, instead: string): Fault => {
  const on = (actOn: string) => db().update(decisionItems).set({ actOn }).where(eq(decisionItems.decisionId, id));
  return { set: () => on(day), mend: () => on(instead) };
};

export const reviewFailed = (id: string): Fault => {
  const to = (conclusion: "fail" | "pass") =>
    db().update(decisionReviews).set({ conclusion }).where(eq(decisionReviews.decisionId, id));
  return { set: () => to("fail"), mend: () => to("pass") };
};

/** A statement of that day that nobody has answered. */
export const unanswered = (decisionId: string, recordedBy: string, on: string): Fault => {
  const id = newId();
  const said = { id, decisionId, round: 1, receivedOn: on, manner: "oral", givenBy: "高志强", recordedBy } as const;
  return {
    set: () =>
      db()
        .insert(decisionStatements)
        .values({ ...said, recordedAt: at(on) }),
    mend: () => db().delete(decisionStatements).where(eq(decisionStatements.id, id)),
  };
};

/** The same fine once more, on the same finding. */
export const finedTwice = (decisionId: string): Fault => {
  const again = newId();
  return {
    set: async () => {
      const [item] = await db().select().from(decisionItems).where(eq(decisionItems.decisionId, decisionId));
      if (!item) throw new Error("no measure");
      await db()
        .insert(decisionItems)
        .values({ ...item, id: again, ordinal: 2 });
    },
    mend: () => db().delete(decisionItems).where(eq(decisionItems.id, again)),
  };
};

type Of = { readonly id: string; readonly findingId: string };

/** The other proceeding was about this finding and has been decided since. */
export const finedBefore = (other: Of, findingId: string, on: string): Fault => {
  const about = (id: string) =>
    db().update(decisionItems).set({ findingId: id }).where(eq(decisionItems.decisionId, other.id));
  const stands = (set: Partial<typeof decisions.$inferInsert>) =>
    db().update(decisions).set(set).where(eq(decisions.id, other.id));
  return {
    set: async () => {
      await about(findingId);
      await stands({ state: "decided", decidedOn: on });
    },
    mend: async () => {
      await about(other.findingId);
      await stands({ state: "notified", decidedOn: null });
    },
  };
};

/** The case is held by another as the second. */
export function heldWith(caseId: string, other: string, second: string): Fault {
  const mine = and(eq(caseOfficers.caseId, caseId), eq(caseOfficers.part, "second"));
  const by = (accountId: string) => db().update(caseOfficers).set({ accountId }).where(mine);
  return { set: () => by(other), mend: () => by(second) };
}

/** The act was done, and was over, on that day. */
export const happenedOnDay = (findingId: string, day: string, instead: string): Fault => {
  const on = (happenedFrom: string) =>
    db().update(findings).set({ happenedFrom, happenedUntil: happenedFrom }).where(eq(findings.id, findingId));
  return { set: () => on(day), mend: () => on(instead) };
};
