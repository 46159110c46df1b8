import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { eventHead } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { env } from "@/lib/env";
import { legalDate, minuteStamp } from "@/lib/kernel/clock";
import { tellAuditHead } from "@/lib/outbox/notices";
import { transact } from "./transact";
import type { Checkpoint } from "./verify-chain";

async function headOfChain(): Promise<Checkpoint> {
  const [head] = await db().select().from(eventHead).where(eq(eventHead.id, 1));
  if (!head) throw new Error("the event chain has no head");
  return { seq: head.seq, hash: head.hash };
}

/**
 * A step of the worker: says the head of the chain of events once an hour, as audit:verify takes it. In a log that is
 * kept elsewhere it shows whether events were cut off at the end.
 */
export function sayingHead(say: (line: string) => void): (at: Date) => Promise<void> {
  let saidIn = "";
  return async (at) => {
    const hour = minuteStamp(at).slice(0, 13);
    if (hour === saidIn) return;
    const { seq, hash } = await headOfChain();
    say(`audit.head ${seq}:${hash}`);
    saidIn = hour;
  };
}

/** Mails the head of the chain once a day to whoever keeps it off this machine, where such an address is configured. */
export async function mailHead(at: Date): Promise<boolean> {
  const { AUDIT_MAIL_TO } = env();
  if (AUDIT_MAIL_TO === undefined) return false;
  const head = await headOfChain();
  await transact(system, at, (ctx) => tellAuditHead(ctx, AUDIT_MAIL_TO, { on: legalDate(at), ...head }));
  return true;
}
