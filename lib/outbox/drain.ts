import "server-only";
import { and, asc, eq, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, inboxMessages, outbox } from "@/db/schema";
import { letters } from "@/emails/letters";
import { mailBodies } from "@/emails/render";
import { type Mailer, mailHost } from "@/emails/send";
import { openField } from "@/lib/auth/sealed";
import { addHours } from "@/lib/kernel/clock";
import { inboxRow } from "./inbox-row";
import { ACTIVATION_URL, isMessageKind, payloads } from "./payloads";
import { BROKEN } from "./policy";

const BATCH = 20;
const MOST_ATTEMPTS = 5;
/** A message that a killed worker held is taken up again after this. */
const LEASE_HOURS = 5 / 60;
/** Hours until the next try, by how many there were. */
const PAUSES = [1 / 60, 5 / 60, 0.5, 2];

type Row = typeof outbox.$inferSelect;
type Outcome = { readonly state: "sent" | "kept" } | Failure;
type Failure = { readonly fault: string /** Trying again cannot help. */; readonly broken?: true };

export type Drained = Record<"sent" | "kept" | "failed" | "parked", number>;

/**
 * Sends what is due: into the inbox of an account always, by mail when there is a mailer and an address. Several
 * workers may drain at once; each message is held by one. What fails is tried again with the same Message-ID, five
 * times in all, and then parked.
 */
export async function drain(now: Date, mailer: Mailer | null): Promise<Drained> {
  const drained: Drained = { sent: 0, kept: 0, failed: 0, parked: 0 };
  for (let rows = await claim(now); rows.length > 0; rows = await claim(now)) {
    for (const row of rows) {
      const state = await finish(row, await deliver(row, mailer), now);
      drained[state] += 1;
    }
  }
  return drained;
}

/** Takes a batch for a few minutes; a message's first claim puts it into the inbox, once and for all. */
function claim(now: Date): Promise<readonly Row[]> {
  return db().transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.state, "waiting"), lte(outbox.nextAttemptAt, now)))
      .orderBy(asc(outbox.nextAttemptAt), asc(outbox.id))
      .limit(BATCH)
      .for("update", { skipLocked: true });
    if (rows.length === 0) return [];
    const inbox = rows.filter((row) => row.attempts === 0).flatMap(inboxRow);
    if (inbox.length > 0) await tx.insert(inboxMessages).values(inbox);
    for (const { id, attempts } of rows) {
      const held = { attempts: attempts + 1, nextAttemptAt: addHours(now, LEASE_HOURS) };
      await tx.update(outbox).set(held).where(eq(outbox.id, id));
    }
    return rows.map((row) => ({ ...row, attempts: row.attempts + 1 }));
  });
}

async function deliver(row: Row, mailer: Mailer | null): Promise<Outcome> {
  const { id, kind, payload } = row;
  if (!isMessageKind(kind) || !payloads[kind].safeParse(payload).success) return { fault: BROKEN, broken: true };
  const to = await addressOf(row);
  if (mailer === null || to === null) return { state: "kept" };
  try {
    const message = letters[kind](payload);
    const bodies = await mailBodies(message, activationUrl(row));
    await mailer.send({ messageId: `<${id}@${mailHost()}>`, to, subject: message.subject, ...bodies });
    return { state: "sent" };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function addressOf({ accountId, address }: Row): Promise<string | null> {
  if (accountId === null) return address;
  const [account] = await db()
    .select({ email: accounts.email, disabledAt: accounts.disabledAt })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return account && account.disabledAt === null ? account.email : null;
}

function activationUrl({ kind, payload }: Row): string | undefined {
  if (kind !== "activation") return undefined;
  return openField(ACTIVATION_URL, payloads.activation.parse(payload).sealedUrl) ?? undefined;
}

/** What went wrong, without what the host said: that may repeat the address. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const reply = "responseCode" in error && typeof error.responseCode === "number" ? ` ${error.responseCode}` : "";
  return `${code}${reply}`;
}

async function finish(row: Row, outcome: Outcome, now: Date): Promise<keyof Drained> {
  const place = eq(outbox.id, row.id);
  if ("state" in outcome) {
    await db().update(outbox).set({ state: outcome.state, doneAt: now, address: null, lastFault: null }).where(place);
    return outcome.state;
  }
  const pause = PAUSES[row.attempts - 1];
  if (outcome.broken || row.attempts >= MOST_ATTEMPTS || pause === undefined) {
    await db().update(outbox).set({ state: "parked", doneAt: now, lastFault: outcome.fault }).where(place);
    return "parked";
  }
  await db()
    .update(outbox)
    .set({ nextAttemptAt: addHours(now, pause), lastFault: outcome.fault })
    .where(place);
  return "failed";
}
