import "server-only";
import { and, eq, gt, inArray, isNull, like, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, findings, referrals, wageListings } from "@/db/schema";
import { filesOf } from "@/lib/employers/queries/files-of";
import type { LegalDate } from "@/lib/kernel/clock";
import { codesOfKind } from "@/lib/publications/major-lifecycle";
import type { RemovalBar } from "../facts";
import { REFUSAL_TO_PAY } from "../labels";

type Listed = { readonly id: string; readonly employerId: string; readonly listedOn: LegalDate | null };

/** What of 第十三条 is on record against an employer's early removal, in any of its files; null where nothing is. */
export async function removalBar(reader: Reader, { id, employerId, listedOn }: Listed): Promise<RemovalBar | null> {
  if (await isCriminal(reader, employerId)) return "criminal_matter";
  if (listedOn === null) return null;
  const again =
    (await hasNewFinding(reader, employerId, listedOn)) || (await isListedAgain(reader, { id, employerId, listedOn }));
  return again ? "arrears_again" : null;
}

async function isCriminal(reader: Reader, employerId: string): Promise<boolean> {
  const [row] = await reader
    .select({ id: referrals.id })
    .from(referrals)
    .innerJoin(cases, eq(cases.id, referrals.caseId))
    .where(
      and(
        ...[
          inArray(cases.employerId, filesOf(reader, employerId)),
          inArray(referrals.state, ["police_filed", "sentenced"]),
        ],
        like(referrals.crime, `%${REFUSAL_TO_PAY}%`),
      ),
    )
    .limit(1);
  return row !== undefined;
}

async function hasNewFinding(reader: Reader, employerId: string, since: LegalDate): Promise<boolean> {
  const [row] = await reader
    .select({ id: findings.id })
    .from(findings)
    .innerJoin(cases, eq(cases.id, findings.caseId))
    .where(
      and(
        ...[
          inArray(cases.employerId, filesOf(reader, employerId)),
          isNull(findings.withdrawnOn),
          gt(findings.happenedFrom, since),
        ],
        inArray(findings.violationCode, [...codesOfKind.wages]),
      ),
    )
    .limit(1);
  return row !== undefined;
}

type Since = Listed & { readonly listedOn: LegalDate };

/** Another order to pay that ran out unpaid since, by which the employer was listed again. */
async function isListedAgain(reader: Reader, { id, employerId, listedOn }: Since): Promise<boolean> {
  const again = and(
    ...[
      inArray(wageListings.employerId, filesOf(reader, employerId)),
      ne(wageListings.id, id),
      gt(wageListings.payOrderDueOn, listedOn),
    ],
    inArray(wageListings.state, ["listed", "removed"]),
  );
  return (await reader.$count(wageListings, again)) > 0;
}
