import "server-only";
import { returnedVersions, returnPoints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { ReturnMatter, ReturnPlace } from "../matters";
import type { VersionLine } from "../versions";

/** Exactly one of them: what was sent back. */
type Subject =
  | { readonly orderId: string }
  | { readonly decisionId: string }
  | { readonly closingId: string }
  | { readonly publicationId: string }
  | { readonly visitId: string }
  | { readonly planId: string };

type Return = {
  readonly matter: ReturnMatter;
  readonly subject: Subject;
  readonly caseId?: string | null;
  readonly regionCode: string;
  /** Version that the return made, or the round of reports: the points of one return share it. */
  readonly round: number;
  /** Whose work it was. */
  readonly proposedBy: string | null;
};

/** Keeps what an approver sent back, point by point, each with its coded reason. Belongs to the act that returns. */
export async function keepReturn(
  { db, actor, now }: Context<Officer>,
  { matter, subject, caseId = null, regionCode, round, proposedBy }: Return,
  points: readonly { readonly place: ReturnPlace; readonly reason: string }[],
): Promise<void> {
  const shared = { ...subject, matter, caseId, regionCode, round, proposedBy };
  await db.insert(returnPoints).values(
    points.map((point, at) => ({
      ...{ ...shared, ...point, ordinal: at + 1 },
      ...{ returnedBy: actor.id, returnedOn: legalDate(now) },
    })),
  );
}

/** Keeps a proposal as the approver read it, beside what was sent back of it. Belongs to the act that returns. */
export async function keepVersion(
  { db, actor, now }: Context<Officer>,
  subject: { readonly orderId: string } | { readonly decisionId: string },
  round: number,
  lines: readonly VersionLine[],
): Promise<void> {
  const kept = { ...subject, round, lines, returnedBy: actor.id, returnedOn: legalDate(now) };
  await db.insert(returnedVersions).values(kept);
}
