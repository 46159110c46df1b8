import "server-only";
import { and, eq, gt, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { accounts, inspectorCertificates } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";

const { accountId, number, validFrom, validTo, withdrawnOn } = inspectorCertificates;

/** The certificates that count on a day: from their first to their last, and not from the day of their withdrawal. */
export const isValidOn = (on: LegalDate): SQL | undefined =>
  and(lte(validFrom, on), gte(validTo, on), or(isNull(withdrawnOn), gt(withdrawnOn, on)));

/** Posts that investigate: a certificate that somebody kept from another post makes nobody an inspector. */
export const investigates: SQL = inArray(accounts.role, ["inspector", "squad_leader"]);

/** The number of the certificate that an account holds on a day; null when it holds none. */
export const certificateOn = (account: PgColumn, on: LegalDate): SQL<string | null> =>
  sql<
    string | null
  >`(select ${number} from ${inspectorCertificates} where ${accountId} = ${account} and ${isValidOn(on)})`;

/** The inspectors of these organs who hold a certificate on a day. */
export async function inspectorsOf(reader: Reader, organIds: readonly string[], on: LegalDate): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ id: accounts.id })
    .from(accounts)
    .innerJoin(inspectorCertificates, eq(accountId, accounts.id))
    .where(
      and(
        ...[inArray(accounts.organId, [...organIds]), eq(accounts.role, "inspector"), isNull(accounts.disabledAt)],
        isValidOn(on),
      ),
    );
  return rows.map(({ id }) => id);
}
