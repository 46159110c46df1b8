import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { faultList, isMarkable, markedWorkbook } from "../commands/roster-answer";
import { rosterOf, rosterSource } from "./rosters";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The faults of a report's last roster: the sender's own workbook marked, or for a longer one the list of its rows. */
export async function rosterFaultsAnswer(actor: Actor, reportId: string): Promise<Response> {
  const roster = await rosterOf(actor, reportId);
  if (roster?.state !== "ready") throw notFound();
  const { contentType } = await rosterSource(roster.id);
  if (!isMarkable(roster.readRows, contentType)) return answer(faultList(roster.id), "text/csv; charset=utf-8", "csv");
  const bytes = await markedWorkbook(roster.id);
  return answer(new Uint8Array(bytes), XLSX, "xlsx");
}

const answer = (body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>, type: string, ending: string): Response =>
  new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`花名册错误.${ending}`)}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
