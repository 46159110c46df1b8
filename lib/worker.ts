import "server-only";
import { configuredMailer } from "@/emails/send";
import { sweepIncoming } from "./attachments/store-upload";
import { openDueRounds } from "./campaigns/commands/open-due-rounds";
import { purgePhotos } from "./complaints/commands/purge-photos";
import { sendDigests } from "./desk/commands/send-digests";
import { openServed } from "./enforcement/commands/open-served";
import { legalDate, minuteStamp, now } from "./kernel/clock";
import { drain } from "./outbox/drain";
import { readWaitingRosters } from "./platform-reports/commands/read-waiting-rosters";
import { lapsePreservations } from "./preservations/commands/lapse-preservations";
import { followDecisions } from "./publications/commands/follow-decisions";
import { drawRechecks } from "./rechecks/commands/draw-rechecks";
import { followListings } from "./wage-listings/commands/follow-listings";

const PAUSE_MS = 10_000;
/** Digests are written at the first turn after this minute of the day. */
const DIGEST_FROM = "07:30";

declare global {
  var laojianWorker: { stop: () => void } | undefined;
}

/**
 * Starts, once a process, what a server does beside answering: messages out, digests each morning, rechecks each
 * month, leftovers swept.
 */
export function startWorker(): void {
  if (globalThis.laojianWorker) return;
  let timer: NodeJS.Timeout | undefined;
  let hasStopped = false;
  let digestedOn = "";
  if (configuredMailer() === null) console.info("SMTP_URL is not set: messages stay in the inbox.");
  const turn = async () => {
    const at = now();
    await drain(at, configuredMailer());
    await openServed(at);
    await followDecisions(at);
    await followListings(at);
    await lapsePreservations(at);
    void readWaitingRosters().catch((error) => console.error("A roster could not be read:", error));
    if (digestedOn === legalDate(at) || minuteStamp(at).slice(11) < DIGEST_FROM) return;
    await sweepIncoming(at);
    await purgePhotos(at);
    await drawRechecks(at);
    await sendDigests(at);
    await openDueRounds(at);
    digestedOn = legalDate(at);
  };
  const run = async () => {
    await turn().catch((error) => console.error("The worker's turn failed:", error));
    if (!hasStopped) timer = setTimeout(run, PAUSE_MS).unref();
  };
  const stop = () => {
    hasStopped = true;
    clearTimeout(timer);
  };
  globalThis.laojianWorker = { stop };
  process.once("SIGTERM", stop);
  timer = setTimeout(run, PAUSE_MS).unref();
}
