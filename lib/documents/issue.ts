import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { documents, organs } from "@/db/schema";
import { accountOf } from "@/lib/auth/actor";
import { publicOrigin } from "@/lib/auth/origin";
import { env } from "@/lib/env";
import { legalDate } from "@/lib/kernel/clock";
import { readableCode } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { canonical } from "@/lib/workflow/event-chain";
import { numberWords } from "./number-words";
import { takeNumber } from "./numbering";
import { renderPaper } from "./render";
import type { Paper } from "./template";

const VERIFY_CODE_LENGTH = 12;

export type Issue<Schema extends z.ZodType> = {
  readonly paper: Paper<Schema>;
  readonly input: z.input<Schema>;
  readonly organId: string;
  readonly regionCode: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The complaint or case whose file the paper enters. */
  readonly file: { readonly kind: string; readonly id: string };
  readonly employerId?: string | null;
};

export type IssuedPaper = {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuedOn: string;
  readonly sha256: string;
};

/**
 * Issues a paper: takes its number, renders it, and stores the bytes with their hash and the input they
 * were made from. What is stored here is never rendered again. Throws what `renderPaper` throws.
 */
export async function issuePaper<Schema extends z.ZodType>(ctx: Context, issue: Issue<Schema>): Promise<IssuedPaper> {
  const { paper, input, organId, regionCode, subject, file } = issue;
  const [organ] = await ctx.db.select().from(organs).where(eq(organs.id, organId));
  if (!organ) throw new Error("a paper needs an organ in whose name it is issued");
  const issuedOn = legalDate(ctx.now);
  const word = numberWords[paper.key];
  const number =
    paper.numbered && word
      ? await takeNumber(ctx, `${organ.numberPrefix}${word}字`, Number(issuedOn.slice(0, 4)))
      : undefined;
  const code = readableCode(VERIFY_CODE_LENGTH);
  const rendered = await renderPaper(paper, input, {
    organName: organ.name,
    number,
    issuedOn,
    verify: { code, url: `${publicOrigin()}/verify?code=${code}` },
    fontDir: env().FONT_DIR,
  });
  const [row] = await ctx.db
    .insert(documents)
    .values({
      paperKey: paper.key,
      title: paper.title,
      organId,
      regionCode,
      number: number ?? null,
      subjectKind: subject.kind,
      subjectId: subject.id,
      fileKind: file.kind,
      fileId: file.id,
      employerId: issue.employerId ?? null,
      issuedOn,
      issuedAt: ctx.now,
      issuedBy: accountOf(ctx.actor),
      verifyCode: code,
      input: JSON.parse(canonical(input)),
      bytes: rendered.bytes,
      sha256: rendered.sha256,
      pages: rendered.pages,
    })
    .returning({ id: documents.id });
  if (!row) throw new Error("a paper was not stored");
  ctx.record({
    act: "document.issue",
    subject: { kind: "document", id: row.id },
    about: [subject.id, file.id, issue.employerId],
    particulars: { paper: paper.key, title: paper.title, number: number ?? null, sha256: rendered.sha256 },
  });
  return { id: row.id, number: number ?? null, title: paper.title, issuedOn, sha256: rendered.sha256 };
}
