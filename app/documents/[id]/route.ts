import { z } from "zod";
import { paperBytes } from "@/lib/documents/queries";
import { isSensitivePaper } from "@/lib/documents/sensitive";
import { notFound } from "@/lib/kernel/errors";
import { paperAnswer } from "@/lib/paper-answer";
import { publicRoute } from "@/lib/routes";
import { askReasonFirst } from "@/lib/sensitive-reading";

export const GET = publicRoute("documents.read", async (actor, _request, { id }) => {
  const paper = z.uuid().safeParse(id).success && id !== undefined ? await paperBytes(actor, id) : undefined;
  if (!paper) throw notFound();
  const asked = await askReasonFirst("document", id ?? "", isSensitivePaper(paper));
  if (asked) return asked;
  return paperAnswer(paper.bytes, `${paper.title}${paper.number ?? ""}`);
});
