import { readAnswer, type Sent, sendFile } from "@/components/form/send-file";
import { type AnswerEntry, AnswerReceipt, type ChecklistEntry, type PhotoEntry } from "@/lib/patrols/checklist-entry";

export type Receipt =
  | {
      readonly ok: true;
      readonly outcome: "saved" | "conflict" | "late";
      readonly version: number;
      readonly savedAt: string;
    }
  | { readonly ok: false; readonly message: string };

const NO_ANSWER = "没有连上服务器，记录保存在本机。";

/** Sends one entry. Only what the server itself said counts as kept. Never rejects. */
export const sendEntry = (entry: ChecklistEntry): Promise<Receipt> =>
  entry.kind === "answer" ? sendAnswer(entry) : sendPhoto(entry);

async function sendAnswer({ visitId, kind: _kind, key: _key, ...entry }: AnswerEntry): Promise<Receipt> {
  try {
    const answer = await fetch(`/office/patrols/${visitId}/answers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(entry),
    });
    return receiptOf(readAnswer(answer.status, await answer.text()));
  } catch {
    return { ok: false, message: NO_ANSWER };
  }
}

async function sendPhoto({
  visitId,
  questionKey,
  accountId,
  entryId,
  name,
  file,
  writtenAt,
}: PhotoEntry): Promise<Receipt> {
  const sent = await sendFile({
    href: `/uploads/patrols/${visitId}/photos`,
    file: new File([file], name, { type: file.type }),
    key: entryId,
    extra: { questionKey, accountId, ...(writtenAt === undefined ? {} : { writtenAt }) },
    onProgress: () => undefined,
  });
  if (!sent.ok) return { ok: false, message: sent.isSettled ? sent.message : NO_ANSWER };
  return { ok: true, outcome: "saved", version: 0, savedAt: "" };
}

function receiptOf(sent: Sent): Receipt {
  if (!sent.ok) return { ok: false, message: sent.isSettled ? sent.message : NO_ANSWER };
  const kept = AnswerReceipt.safeParse(sent.data);
  return kept.success ? { ok: true, ...kept.data } : { ok: false, message: NO_ANSWER };
}
