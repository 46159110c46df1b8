import "server-only";
import { statfs } from "node:fs/promises";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { answers, db } from "@/db/client";
import { calendarYears, outbox } from "@/db/schema";
import { filesRoot } from "./attachments/place";
import { SPACE_KEPT_FREE } from "./attachments/store-upload";
import { legalDate } from "./kernel/clock";

/** A turn takes seconds, and the next begins ten seconds later. */
const SECONDS_TO_TURN = 600;
/** The last of five tries is made within three hours. */
const SECONDS_TO_SEND = 4 * 3_600;
const SPACE_TO_WARN_AT = 4 * SPACE_KEPT_FREE;
const CALENDAR_FROM = "11-01";

type Sign = "ok" | "warn";

const sign = (isWell: boolean): Sign => (isWell ? "ok" : "warn");

/**
 * How the installation stands, in signs and ages and nothing that is anybody's: `ok` while the database answers and the
 * worker takes its turns; the rest warns. Rejects when the database does not answer.
 */
export async function healthAt(at: Date) {
  await answers();
  const secondsSinceTurn = globalThis.laojianWorker?.secondsSinceTurn() ?? null;
  const isWorking = secondsSinceTurn !== null && secondsSinceTurn < SECONDS_TO_TURN;
  const [free, mail, isCalendarThere] = await Promise.all([freeSpace(), waitingMail(at), hasNextCalendar(at)]);
  return {
    ok: isWorking,
    worker: { sign: sign(isWorking), secondsSinceTurn },
    files: {
      sign: sign(free === null || free >= SPACE_TO_WARN_AT),
      takesUploads: free === null || free >= SPACE_KEPT_FREE,
    },
    mail: { sign: sign(mail.seconds < SECONDS_TO_SEND && !mail.isGivenUp), oldestWaitingSeconds: mail.seconds },
    calendar: { sign: sign(isCalendarThere) },
  };
}

/** Free bytes where the files are kept; null before the first file made the folder. */
const freeSpace = () =>
  statfs(filesRoot()).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );

async function waitingMail(at: Date): Promise<{ seconds: number; isGivenUp: boolean }> {
  const [oldest] = await db()
    .select({ at: sql`min(${outbox.createdAt})`.mapWith(outbox.createdAt) })
    .from(outbox)
    .where(eq(outbox.state, "waiting"));
  const [parked] = await db().select({ id: outbox.id }).from(outbox).where(eq(outbox.state, "parked")).limit(1);
  const since = oldest?.at ?? at;
  return {
    seconds: Math.max(0, Math.round((at.getTime() - since.getTime()) / 1_000)),
    isGivenUp: parked !== undefined,
  };
}

/** Whether the working days of the next year are published, asked from November on. */
async function hasNextCalendar(at: Date): Promise<boolean> {
  const today = legalDate(at);
  if (today.slice(5) < CALENDAR_FROM) return true;
  const next = Number(today.slice(0, 4)) + 1;
  return (
    (await db().$count(calendarYears, and(eq(calendarYears.year, next), isNotNull(calendarYears.publishedAt)))) > 0
  );
}
