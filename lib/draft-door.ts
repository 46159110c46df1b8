import "server-only";
import { addressOf } from "./auth/origin";
import { admitAddress, askedBefore } from "./auth/throttle";
import type { ComplaintKind } from "./complaints/lifecycle";
import { standingDraft } from "./complaints/queries/draft";
import { now } from "./kernel/clock";

/** Forms that one address may begin in an hour: a dormitory's worth of people behind one address. */
export const NEW_DRAFTS_AN_HOUR = 60;

/** What one address may lodge in an hour: every form that it may begin. */
export const LODGED_AN_HOUR = 60;

const DRAFT = "complaints.draft";

type Headers = { get(name: string): string | null };

/**
 * Lets a page of the public form be kept. Only a token under which a form of this kind stands goes on uncounted: any
 * other, however it looks, begins a new form. Throws `refused` (asked_too_often).
 */
export async function admitDraft(headers: Headers, kind: ComplaintKind, token: string | null): Promise<void> {
  if (await hasForm(kind, token)) return;
  await admitAddress(DRAFT, NEW_DRAFTS_AN_HOUR, headers);
}

/** Whether a form that is begun now would be kept: asked before the first question, so that nobody types in vain. */
export const mayBeginDraft = async (headers: Headers): Promise<boolean> =>
  (await askedBefore(DRAFT, addressOf(headers), now())) < NEW_DRAFTS_AN_HOUR;

/**
 * Lets a public form be lodged. The last step sent again finds its receipt and is not counted. Throws `refused`
 * (asked_too_often); the form stays as it is.
 */
export async function admitLodging(headers: Headers, kind: ComplaintKind, token: string | null): Promise<void> {
  if (!(await hasForm(kind, token))) return;
  await admitAddress("complaints.lodge", LODGED_AN_HOUR, headers);
}

const hasForm = async (kind: ComplaintKind, token: string | null): Promise<boolean> =>
  (await standingDraft(kind, token, now())) !== null;
