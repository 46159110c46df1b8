import "server-only";
import type { z } from "zod";
import { addressOf } from "./auth/origin";
import { askedBefore, askedFrom } from "./auth/throttle";
import type { TrackComplaintInput } from "./complaints/input";
import { provenComplaint } from "./complaints/queries/progress";
import { now } from "./kernel/clock";
import { refused } from "./kernel/errors";

/** Wrong query codes from one address in an hour; right ones are not counted: thousands share a carrier's address. */
export const WRONG_CODES_AN_HOUR = 30;

const TRACK = "complaints.track";

type Headers = { get(name: string): string | null };

/** Lets somebody ask by number and query code. Throws `refused` (asked_too_often), a right code's asking as well. */
export async function admitTracking(
  headers: Headers,
  { number, code }: z.output<typeof TrackComplaintInput>,
): Promise<void> {
  const address = addressOf(headers);
  if ((await askedBefore(TRACK, address, now())) >= WRONG_CODES_AN_HOUR) throw refused("asked_too_often");
  if ((await provenComplaint(number, code)) !== undefined) return;
  if ((await askedFrom(TRACK, address, now())) > WRONG_CODES_AN_HOUR) throw refused("asked_too_often");
}
