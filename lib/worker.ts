import "server-only";
import { configuredMailer } from "@/emails/send";
import { sweepIncoming } from "./attachments/store-upload";
import { purgeAttempts } from "./auth/throttle";
import { openDueRounds } from "./campaigns/commands/open-due-rounds";
import { purgePhotos } from "./complaints/commands/purge-photos";
import { lapseRights } from "./decisions/commands/lapse-rights";
import { sendDigests } from "./desk/commands/send-digests";
import { openServed } from "./enforcement/commands/open-served";
import { env } from "./env";
import { purgeAnswers } from "./kept-answers";
import { now } from "./kernel/clock";
import { drain } from "./outbox/drain";
import { readWaitingRosters } from "./platform-reports/commands/read-waiting-rosters";
import { lapsePreservations } from "./preservations/commands/lapse-preservations";
import { followDecisions } from "./publications/commands/follow-decisions";
import { warnAuditors } from "./readings/commands/warn-auditors";
import { drawRechecks } from "./rechecks/commands/draw-rechecks";
import { followListings } from "./wage-listings/commands/follow-listings";
import { followPayOrders } from "./wage-listings/commands/follow-pay-orders";
import { type Log, type Step, turnOf } from "./worker-turn";

const PAUSE_MS = 10_000;

const always: readonly Step[] = [
  { name: "drain", run: (at) => drain(at, configuredMailer()) },
  { name: "openServed", run: openServed },
  { name: "followDecisions", run: followDecisions },
  { name: "followListings", run: followListings },
  { name: "lapsePreservations", run: lapsePreservations },
];

const daily: readonly Step[] = [
  { name: "followPayOrders", run: followPayOrders },
  { name: "lapseRights", run: lapseRights },
  { name: "sweepIncoming", run: sweepIncoming },
  { name: "purgePhotos", run: purgePhotos },
  { name: "purgeAnswers", run: purgeAnswers },
  { name: "purgeAttempts", run: purgeAttempts },
  { name: "drawRechecks", run: drawRechecks },
  { name: "sendDigests", run: sendDigests },
  { name: "warnAuditors", run: warnAuditors },
  { name: "openDueRounds", run: openDueRounds },
];

/** What a server does beside answering: messages out, digests each morning, rechecks each month, leftovers swept. */
export const workerTurn = (log: Log) => turnOf(always, daily, log);

/** Starts the worker, once a process. */
export function startWorker(): void {
  if (globalThis.laojianWorker) return;
  let timer: NodeJS.Timeout | undefined;
  let hasStopped = false;
  if (configuredMailer() === null) console.info("SMTP_URL is not set: messages stay in the inbox.");
  if (env().CLAMAV_URL === undefined) console.info("CLAMAV_URL is not set: uploads are kept unscanned.");
  const turn = workerTurn(console.error);
  const run = async () => {
    await turn(now());
    void readWaitingRosters().catch((error) => console.error("A roster could not be read:", error));
    if (!hasStopped) timer = setTimeout(run, PAUSE_MS).unref();
  };
  const stop = () => {
    hasStopped = true;
    clearTimeout(timer);
  };
  globalThis.laojianWorker = { stop, turn };
  process.once("SIGTERM", stop);
  timer = setTimeout(run, PAUSE_MS).unref();
}
