import "server-only";
import { cases } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { copyClocks } from "@/lib/deadlines/corrected-clocks";
import { caseWord, seriesOf } from "@/lib/documents/number-words";
import { takeNumber } from "@/lib/documents/numbering";
import { bigrams } from "@/lib/kernel/bigrams";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import type { Topic } from "@/lib/kernel/topics";
import type { Context } from "@/lib/workflow/context";
import { type CaseOrigin, caseLimits } from "../lifecycle";
import { PROCESS_VERSION } from "../process-version";

export type NewCase = {
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string;
  readonly origin: { readonly kind: CaseOrigin; readonly id: string };
  readonly title: string;
  readonly summary: string;
  readonly workerCount: number;
  /** What it is about beside what its complaints say. */
  readonly topics?: readonly Topic[];
};

/** A case that goes on with a part of another: it was opened when that one was, and its days run as they run there. */
type Inherited = {
  readonly fromId: string;
  readonly openedOn: LegalDate;
  readonly processVersion: number;
  readonly isExtended: boolean;
};

export type OpenedCase = { readonly id: string; readonly number: string };

/**
 * Opens a case on the day of the act that decides it, and starts T-INV (《条例》第十七条) and T-PEN-90
 * (《行政处罚法》第六十条). Whoever calls has decided that it may be opened.
 */
export async function openCase(ctx: Context<Officer>, kase: NewCase, inherited?: Inherited): Promise<OpenedCase> {
  const today = legalDate(ctx.now);
  const organ = await organOf(ctx.db, kase.organId);
  const number = await takeNumber(ctx, seriesOf(organ.numberPrefix, caseWord), Number(today.slice(0, 4)));
  const [row] = await ctx.db
    .insert(cases)
    .values({
      ...{ number, organId: kase.organId, regionCode: kase.regionCode, employerId: kase.employerId },
      ...{ originKind: kase.origin.kind, originId: kase.origin.id, workerCount: kase.workerCount },
      ...{ title: kase.title, titleBigrams: bigrams(kase.title), numberBigrams: bigrams(number) },
      summary: kase.summary,
      ...{ ownTopics: [...(kase.topics ?? [])], topics: [...(kase.topics ?? [])] },
      processVersion: inherited?.processVersion ?? PROCESS_VERSION,
      openedOn: inherited?.openedOn ?? today,
      openedBy: ctx.actor.id,
      ...{ isExtended: inherited?.isExtended ?? false, splitFromId: inherited?.fromId ?? null },
    })
    .returning({ id: cases.id });
  if (!row) throw new Error("a case was not stored");
  const place = { kind: "case", id: row.id };
  if (inherited) await copyClocks(ctx, inherited.fromId, place, caseLimits);
  else await startClocks(ctx, place, kase.regionCode);
  ctx.record({
    act: "case.open",
    subject: place,
    about: [kase.employerId, kase.origin.id],
    to: "opened",
    particulars: { number, origin: kase.origin.kind },
  });
  return { id: row.id, number };
}

async function startClocks(ctx: Context, place: { kind: string; id: string }, regionCode: string): Promise<void> {
  const startedOn = legalDate(ctx.now);
  for (const limit of caseLimits) {
    await openClock(ctx, { limit, startedOn, subject: place, file: place, regionCode });
  }
}
