import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema";
import { type OfficeRole, type Officer, system } from "@/lib/auth/actor";
import { actingUnder, delegationsTo, deputiesOn } from "@/lib/auth/delegation";
import { actorOfAccount } from "@/lib/auth/sessions";
import { readLamps } from "@/lib/deadlines/lamps";
import { legalDate } from "@/lib/kernel/clock";
import { eachApart } from "@/lib/kernel/each-apart";
import { tellDeadlines } from "@/lib/outbox/notices";
import { transact } from "@/lib/workflow/transact";
import { digestTitle } from "../labels";
import { type DeskClock, deskClocks } from "../queries";
import { escalatedClocks } from "../queries/escalated";
import { type Urgency, urgencyOf } from "../rules";

const MOST_MATTERS = 20;
const POSTS: OfficeRole[] = ["inspector", "squad_leader", "head"];
const PRESSING: readonly Urgency[] = ["overdue", "today", "soon"];

/**
 * Tells everyone who works on cases, once a day, which of their deadlines press: one digest instead of a message an
 * item, with what others have let run out where the post hears of it (F48). Who holds a post for somebody that day is
 * told of that one too; whoever has none is told nothing. Answers how many were told.
 */
export async function sendDigests(now: Date): Promise<number> {
  const readers = await db()
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(inArray(accounts.role, POSTS), eq(accounts.kind, "officer"), isNull(accounts.disabledAt)));
  let told = 0;
  await eachApart(readers, async ({ id }) => {
    const officer = await actorOfAccount(id);
    if (officer?.kind === "officer" && (await sendDigest(officer, now))) told += 1;
  });
  await eachApart(await deputiesOn(legalDate(now)), async (id) => {
    const deputy = await actorOfAccount(id);
    if (deputy?.kind !== "officer") return;
    for (const held of await delegationsTo(id, legalDate(now)))
      if (await sendDigest(actingUnder(deputy, held), now)) told += 1;
  });
  return told;
}

async function sendDigest(officer: Officer, now: Date): Promise<boolean> {
  const escalated = (await escalatedClocks(officer, now))?.clocks ?? [];
  const pressing = officer.role === "head" ? [] : await pressingClocks(officer, escalated);
  if (pressing.length + escalated.length === 0) return false;
  const count = (wanted: Urgency) => pressing.filter(({ urgency }) => urgency === wanted).length;
  await transact(system, now, (ctx) =>
    tellDeadlines(ctx, officer, {
      ...{ on: legalDate(now), behalfOf: officer.onBehalfOf?.name },
      overdue: count("overdue"),
      today: count("today"),
      soon: count("soon"),
      matters: mattersOf(pressing.map(({ clock }) => clock)),
      escalated: mattersOf(escalated),
    }),
  );
  return true;
}

/** The officer's own clocks that press, without those of which the post hears anyway. */
async function pressingClocks(officer: Officer, escalated: readonly DeskClock[]) {
  const heard = new Set(escalated.map(({ id }) => id));
  const clocks = (await deskClocks(officer, "mine")).filter(({ id }) => !heard.has(id));
  const lamps = await readLamps(officer.regionCode, clocks);
  return clocks.flatMap((clock) => {
    const lamp = lamps[clock.id];
    const urgency = lamp && urgencyOf(lamp);
    return urgency && PRESSING.includes(urgency) ? [{ clock, urgency }] : [];
  });
}

const mattersOf = (clocks: readonly DeskClock[]) =>
  clocks.slice(0, MOST_MATTERS).map((clock) => ({ title: digestTitle(clock), dueOn: clock.dueOn }));
