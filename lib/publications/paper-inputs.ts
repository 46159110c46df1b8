import "server-only";
import type { Reader } from "@/db/client";
import { organOf } from "@/lib/agencies/queries";
import type { Publication } from "./advance";
import { REDACTED_NOTE } from "./labels";

/** 行政处罚决定公开文本, of a text that has been proposed. */
export async function publishedOnPaper(reader: Reader, row: Publication) {
  if (row.text === null) throw new Error("a publication without a text");
  const organ = await organOf(reader, row.organId);
  const { facts, grounds, measures } = row.text;
  return {
    ...{ number: row.number, decidedOn: row.decidedOn, organ: organ.name, party: row.partyName },
    ...{ creditCode: row.creditCode ?? "", facts: [...facts], grounds: [...grounds], measures: [...measures] },
    notice: REDACTED_NOTE,
  };
}
