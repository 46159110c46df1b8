import "server-only";
import { configuredMailer } from "@/emails/send";
import { lookAfterStore } from "./attachments/look-after-store";
import { rescanning } from "./attachments/rescan";
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
import { type Drained, drain } from "./outbox/drain";
import { readWaitingRosters } from "./platform-reports/commands/read-waiting-rosters";
import { lapsePreservations } from "./preservations/commands/lapse-preservations";
import { followDecisions } from "./publications/commands/follow-decisions";
import { warnAuditors } from "./readings/commands/warn-auditors";
import { drawRechecks } from "./rechecks/commands/draw-rechecks";
import { followListings } from "./wage-listings/commands/follow-listings";
import { followPayOrders } from "./wage-listings/commands/follow-pay-orders";
import { type Log, oneAtATime, type Step, turnOf } from "./worker-turn";
import { mailHead, sayingHead } from "./workflow/audit-head";

const PAUSE_MS = 10_000;

const always: readonly Step[] = [
  { name: "sayHead", run: sayingHead(console.info) },
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
  { name: "mailHead", run: mailHead },
  { name: "warnAuditors", run: warnAuditors },
  { name: "openDueRounds", run: openDueRounds },
];

/** What a server does beside answering: digests each morning, rechecks each month, leftovers swept. */
export const workerTurn = (log: Log) => turnOf(always, daily, log);

/** Messages out. It has a loop of its own: a mail host that hangs keeps nothing else waiting. */
export const mailTurn = (log: Log) =>
  turnOf([{ name: "drain", run: async (at) => logMail(await drain(at, configuredMailer()), log) }], [], log);

function logMail({ failed, parked }: Drained, log: Log): void {
  if (failed > 0) log("Mails that did not go out and are tried again:", failed);
  if (parked > 0) log("Mails that are given up; the administrator finds them under 邮件发送:", parked);
}

const NIGHT = "01:00";

/** The store of files: what came in unscanned is scanned, and each night a part of it is held against its rows. */
function storeTurn(log: Log) {
  const say = (words: string) => log(words, "");
  const rescan: Step = { name: "rescan", run: rescanning(say) };
  const look: Step = { name: "lookAfterStore", run: (at) => lookAfterStore(at, say) };
  return turnOf([rescan], [look], log, NIGHT);
}

/** Starts the worker, once a process. */
export function startWorker(): void {
  if (globalThis.laojianWorker) return;
  if (configuredMailer() === null) console.info("SMTP_URL is not set: messages stay in the inbox.");
  if (env().CLAMAV_URL === undefined) console.info("CLAMAV_URL is not set: uploads are kept unscanned.");
  let turnedAt = 0;
  const mail = oneAtATime(mailTurn(console.error));
  const turn = workerTurn(console.error);
  const loops = [
    looped(async (at) => {
      await turn(at);
      turnedAt = performance.now();
      void readWaitingRosters().catch((error) => console.error("A roster could not be read:", error));
    }),
    looped(mail),
    looped(storeTurn(console.error)),
  ];
  const stop = () => {
    for (const end of loops) end();
  };
  const secondsSinceTurn = () => Math.round((performance.now() - turnedAt) / 1_000);
  const turnAndMail = async (at: Date) => {
    await turn(at);
    await mail(at);
  };
  globalThis.laojianWorker = { stop, turn: turnAndMail, secondsSinceTurn };
  process.once("SIGTERM", stop);
}

/** Does the work again and again, with a pause between; answers what ends it. */
function looped(work: (at: Date) => Promise<void>): () => void {
  let hasStopped = false;
  const run = async () => {
    await work(now());
    if (!hasStopped) timer = setTimeout(run, PAUSE_MS).unref();
  };
  let timer = setTimeout(run, PAUSE_MS).unref();
  return () => {
    hasStopped = true;
    clearTimeout(timer);
  };
}
