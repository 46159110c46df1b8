import "server-only";
import type { z } from "zod";
import { type Actor, isOfOuterPost, type Officer } from "./auth/actor";
import type { ReadingKind } from "./auth/reading-kinds";
import { grantPass, passStands } from "./auth/reading-pass";
import { sessionToken } from "./auth/session";
import { isSignedRecord } from "./cases/queries/inquiry-record";
import { caseFileAbout } from "./closing/queries/case-file-desk";
import { paperAbout } from "./documents/queries";
import { isSensitivePaper } from "./documents/sensitive";
import { mattersHolding } from "./file-holders";
import { now } from "./kernel/clock";
import { notFound, refused } from "./kernel/errors";
import { guard } from "./kernel/guard";
import type { OpenReadingInput, ReadingForm } from "./reading-input";
import { seeOther } from "./routes";
import type { Context } from "./workflow/context";

type Thing = {
  readonly title: string;
  readonly href: string;
  readonly about: readonly string[];
  readonly isSensitive: boolean;
};

/** What a reading is of, as far as it exists for this actor; a case file leads on to the form that was asked for. */
export async function readingOf(
  actor: Actor,
  kind: ReadingKind,
  id: string,
  form: ReadingForm = "pdf",
): Promise<Thing | undefined> {
  switch (kind) {
    case "document": {
      const paper = await paperAbout(actor, id);
      return (
        paper && {
          ...paper,
          about: [paper.fileId],
          href: `/documents/${id}`,
          isSensitive: isSensitivePaper(paper),
        }
      );
    }
    case "caseFile": {
      const file = await caseFileAbout(actor, id);
      return file && { ...file, about: [file.caseId], href: `/office/cases/${file.caseId}/file/${id}/${form}` };
    }
    case "file": {
      const matters = await mattersHolding(actor, id);
      if (matters.length === 0) return undefined;
      return { title: "", href: `/files/${id}`, about: matters, isSensitive: await isSignedRecord(id) };
    }
  }
}

/** A full number is for the posts that question, decide and review; a reason does not make up for the post. */
export const readingRefusal = guard("readings.post", (actor: Actor): "not_your_post" | null =>
  isOfOuterPost(actor) ? "not_your_post" : null,
);

/** Records why an identity number is read, and lets this session read that one thing for a short while. */
export async function openReading(
  ctx: Context<Officer>,
  { kind, id, reason }: z.output<typeof OpenReadingInput>,
  token?: string | null,
): Promise<void> {
  const thing = await readingOf(ctx.actor, kind, id);
  if (!thing) throw notFound();
  const refusal = readingRefusal(ctx.actor);
  if (refusal !== null) throw refused(refusal);
  if (!thing.isSensitive) throw refused("reading_not_needed");
  const session = token ?? (await sessionToken());
  if (session === null) throw refused("reading_not_needed");
  await grantPass(ctx, session, { kind, id });
  ctx.record({
    act: "identity.read",
    subject: { kind, id },
    about: thing.about,
    particulars: { field: "personId", reason },
  });
}

/** True while a reason given in this session still serves. */
export const hasReason = async (kind: ReadingKind, id: string): Promise<boolean> =>
  passStands(await sessionToken(), { kind, id }, now());

/** Where to give the reason first; null when what is asked for is not sensitive, or a reason stands. */
export async function askReasonFirst(
  kind: ReadingKind,
  id: string,
  isSensitive: boolean,
  form: ReadingForm = "pdf",
): Promise<Response | null> {
  if (!isSensitive || (await hasReason(kind, id))) return null;
  return seeOther(`/office/readings/${kind}/${id}${form === "pdf" ? "" : `?form=${form}`}`);
}
