import "server-only";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, outbox } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import { minuteStamp } from "@/lib/kernel/clock";
import { maskEmail } from "@/lib/kernel/mask";
import { countUpTo, olderThan, pageOf } from "@/lib/workflow/paging";
import type { MailFilter } from "../filter";
import { mailPostRefusal, mailRefusal } from "../policy";
import { mailScope } from "../scope";

const matching = (officer: Officer, { kind }: MailFilter): SQL | undefined =>
  and(
    mailPostRefusal(officer) === null ? undefined : sql`false`,
    eq(outbox.state, "parked"),
    mailScope(officer),
    kind && eq(outbox.kind, kind),
  );

const columns = {
  ...{ id: outbox.id, kind: outbox.kind, address: outbox.address, state: outbox.state },
  ...{ attempts: outbox.attempts, lastFault: outbox.lastFault, createdAt: outbox.createdAt, doneAt: outbox.doneAt },
  name: accounts.name,
};

/** One page of the mails that were given up, the latest first: to whom, when and why, and nothing of what they say. */
export async function parkedMail(officer: Officer, filter: MailFilter, size?: number) {
  const page = await pageOf(
    (limit) =>
      db()
        .select(columns)
        .from(outbox)
        .leftJoin(accounts, eq(accounts.id, outbox.accountId))
        .where(and(matching(officer, filter), olderThan(filter.after, outbox.doneAt, outbox.id)))
        .orderBy(desc(outbox.doneAt), desc(outbox.id))
        .limit(limit),
    (row) => [row.doneAt?.toISOString() ?? null, row.id],
    size,
  );
  const keeper = env().AUDIT_MAIL_TO;
  const rows = page.rows.map(({ address, createdAt, doneAt, ...row }) => ({
    ...row,
    to: row.name ?? (address === null ? "" : maskEmail(address)),
    writtenAt: minuteStamp(createdAt),
    parkedAt: doneAt === null ? "" : minuteStamp(doneAt),
    maySend: mailRefusal("resend", { ...row, keeper }) === null,
    mayDrop: mailRefusal("drop", { ...row, keeper }) === null,
  }));
  return { rows, next: page.next };
}

export type ParkedMailPage = Awaited<ReturnType<typeof parkedMail>>;
export type ParkedMailRow = ParkedMailPage["rows"][number];

/** How many were given up, counted no further than the ceiling. */
export const parkedMailCount = (officer: Officer, filter: MailFilter, ceiling?: number): Promise<number> =>
  countUpTo(outbox, matching(officer, filter), { ceiling });
