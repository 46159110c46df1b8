import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { documents, organs } from "@/db/schema";
import { accountOf } from "@/lib/auth/actor";
import { publicOrigin } from "@/lib/auth/origin";
import { env } from "@/lib/env";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { readableCode } from "@/lib/kernel/ids";
import type { Context } from "@/lib/workflow/context";
import { canonical } from "@/lib/workflow/event-chain";
import { numberWords, seriesOf } from "./number-words";
import { takeNumber } from "./numbering";
import { type RenderedPaper, renderPaper } from "./render";
import type { Paper } from "./template";

const VERIFY_CODE_LENGTH = 12;

export type Issue<Schema extends z.ZodType> = {
  readonly paper: Paper<Schema>;
  readonly input: z.input<Schema>;
  /** What the table keeps of the input when the paper prints an identifier that stays sealed everywhere else. */
  readonly kept?: Readonly<Record<string, unknown>>;
  readonly organId: string;
  readonly regionCode: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** The complaint or case whose file the paper enters. */
  readonly file: { readonly kind: string; readonly id: string };
  readonly employerId?: string | null;
  /** The natural person to whom it is addressed, and whose number it prints in full. */
  readonly personId?: string | null;
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
  const { paper, input, subject, file, employerId } = issue;
  const [organ] = await ctx.db.select().from(organs).where(eq(organs.id, issue.organId));
  if (!organ) throw new Error("a paper needs an organ in whose name it is issued");
  const issuedOn = legalDate(ctx.now);
  const word = paper.numbered ? numberWords[paper.key] : undefined;
  const number = word && (await takeNumber(ctx, seriesOf(organ.numberPrefix, word), yearOf(issuedOn)));
  const verifyCode = readableCode(VERIFY_CODE_LENGTH);
  const rendered = await renderPaper(paper, input, {
    organName: organ.name,
    number,
    issuedOn,
    verify: { code: verifyCode, url: `${publicOrigin()}/verify?code=${verifyCode}` },
    fontDir: env().FONT_DIR,
  });
  const issued = { title: paper.title, number: number ?? null, issuedOn, sha256: rendered.sha256 };
  const id = await store(ctx, issue, { ...issued, ...rendered, verifyCode });
  ctx.record({
    act: "document.issue",
    subject: { kind: "document", id },
    about: [subject.id, file.id, employerId],
    particulars: {
      paper: paper.key,
      template: paper.version,
      title: paper.title,
      number: issued.number,
      sha256: issued.sha256,
    },
  });
  return { id, ...issued };
}

type Made = RenderedPaper & Omit<IssuedPaper, "id"> & { readonly verifyCode: string };

async function store<Schema extends z.ZodType>(ctx: Context, issue: Issue<Schema>, made: Made): Promise<string> {
  const { paper, organId, regionCode, subject, file, employerId, personId } = issue;
  const [row] = await ctx.db
    .insert(documents)
    .values({
      ...made,
      paperKey: paper.key,
      templateVersion: paper.version,
      organId,
      regionCode,
      subjectKind: subject.kind,
      subjectId: subject.id,
      fileKind: file.kind,
      fileId: file.id,
      ...{ employerId: employerId ?? null, personId: personId ?? null },
      issuedAt: ctx.now,
      issuedBy: accountOf(ctx.actor),
      input: JSON.parse(canonical(issue.kept ?? issue.input)),
    })
    .returning({ id: documents.id });
  if (!row) throw new Error("a paper was not stored");
  return row.id;
}
