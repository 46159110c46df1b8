import { z } from "zod";
import { fileOf } from "@/lib/attachments/queries";
import { isSignedRecord } from "@/lib/cases/queries/inquiry-record";
import { answerFile } from "@/lib/file-answer";
import { assertMayOpen, mattersHolding } from "@/lib/file-holders";
import { notFound } from "@/lib/kernel/errors";
import { publicRoute, refusalTo } from "@/lib/routes";
import { askReasonFirst } from "@/lib/sensitive-reading";

export const GET = publicRoute("files.read", async (actor, request, { id }) => {
  if (actor.kind === "public") return refusalTo(request, "sign_in");
  const fileId = z.uuid().safeParse(id);
  if (!fileId.success) throw notFound();
  const matters = await mattersHolding(actor, fileId.data);
  const file = matters.length > 0 ? await fileOf(fileId.data) : undefined;
  if (!file) throw notFound();
  const query = new URL(request.url).searchParams;
  const wanted = query.has("original") ? "original" : query.has("thumbnail") ? "thumbnail" : "copy";
  await assertMayOpen(actor, file.id, wanted === "original");
  const asked = await askReasonFirst("file", fileId.data, await isSignedRecord(fileId.data));
  if (asked) return asked;
  return answerFile(actor, file, matters, wanted);
});
