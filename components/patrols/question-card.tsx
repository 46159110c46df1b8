"use client";

import { useState } from "react";
import { FileLink } from "@/components/attachments/file-link";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { ChecklistEntry } from "@/lib/patrols/checklist-entry";
import { type Verdict, verdicts } from "@/lib/patrols/lifecycle";
import type { Checklist, SavedAnswer, WaitingConflict } from "@/lib/patrols/queries/checklist";
import { type VisitQuestion, verdictLabels } from "@/lib/patrols/visit-labels";
import { answerEntry, photoEntry, type Whose } from "./use-checklist";
import { useWrittenLater } from "./use-written-later";

type Props = {
  question: VisitQuestion;
  whose: Whose;
  answer: SavedAnswer | undefined;
  conflicts: readonly WaitingConflict[];
  photos: Checklist["photos"];
  entries: readonly ChecklistEntry[];
  sendingKey: string | null;
  /** Keeps it on the device and sends it. */
  onWrite: (entry: ChecklistEntry) => Promise<void>;
  /** Keeps it on the device alone. */
  onKeep: (entry: ChecklistEntry) => Promise<void>;
};

/** One question: 是, 否, 不适用 or 未查, what is said of it, its photographs, and where they lie. */
export function QuestionCard({
  question,
  whose,
  answer,
  conflicts,
  photos,
  entries,
  sendingKey,
  onWrite,
  onKeep,
}: Props) {
  const pending = entries.find(({ kind }) => kind === "answer");
  const held = pending?.kind === "answer" ? pending : answer;
  const [typed, setTyped] = useState<string | null>(null);
  const note = typed ?? held?.note ?? "";
  const noteId = `${question.key}-note`;
  const baseVersion = pending?.kind === "answer" ? pending.baseVersion : (answer?.version ?? 0);
  const entryOf = (verdict: Verdict, said: string) =>
    answerEntry({ ...whose, questionKey: question.key, verdict, note: said.trim(), baseVersion });
  const unsent = useWrittenLater((said) => void onKeep(entryOf(held?.verdict ?? "unseen", said)));
  const write = (verdict: Verdict, said: string) => {
    unsent.drop();
    void onWrite(entryOf(verdict, said));
  };
  return (
    <div className="border-b border-line py-4" data-question={question.key}>
      <fieldset>
        <legend className="font-semibold">{question.statement}</legend>
        <div className="mt-2 grid grid-cols-4 gap-2">
          {verdicts.map((verdict) => (
            <VerdictChoice
              key={verdict}
              name={question.key}
              verdict={verdict}
              isChosen={held?.verdict === verdict}
              onChoose={() => write(verdict, note)}
            />
          ))}
        </div>
      </fieldset>
      <label htmlFor={noteId} className="mt-2 block">
        情况说明{held?.verdict === "no" ? "（选“否”的，写明查见的事实）" : ""}
      </label>
      <textarea
        id={noteId}
        rows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => {
          setTyped(event.target.value);
          unsent.later(event.target.value);
        }}
        onBlur={() => typed !== null && typed.trim() !== answer?.note && write(held?.verdict ?? "unseen", typed)}
        className="control w-full py-1"
      />
      <Photographs {...{ whose, question, photos, entries, onWrite }} />
      <WhereItLies {...{ pending, answer, sendingKey }} />
      {conflicts.map(({ id, name, savedAt }) => (
        <p key={id} className="text-overdue">
          另一台设备有不同的记录（{name}，{savedAt}）：
          <TextLink href={`/office/patrols/${whose.visitId}/conflicts/${id}`}>选择保留哪一份</TextLink>
        </p>
      ))}
      {question.provision === null ? null : (
        <Disclosure summary={question.provision.cited}>
          <p className="whitespace-pre-line">{question.provision.text ?? question.provision.title}</p>
        </Disclosure>
      )}
    </div>
  );
}

type ChoiceProps = { name: string; verdict: Verdict; isChosen: boolean; onChoose: () => void };

const VerdictChoice = ({ name, verdict, isChosen, onChoose }: ChoiceProps) => (
  <label className="flex min-h-12 items-center justify-center gap-1 rounded-box border border-edge has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold">
    <input type="radio" name={name} checked={isChosen} onChange={onChoose} className="size-5 accent-accent" />
    {verdictLabels[verdict]}
  </label>
);

type LiesProps = Pick<Props, "answer" | "sendingKey"> & { pending: ChecklistEntry | undefined };

/** Nothing is called saved before the server has said so, with its own time. */
function WhereItLies({ pending, answer, sendingKey }: LiesProps) {
  if (pending) {
    return <p className="text-soon">{sendingKey === pending.key ? "正在上传" : "本机未上传"}</p>;
  }
  return answer ? (
    <p className="text-done">
      已保存（{answer.savedAt}，{answer.name}）
    </p>
  ) : null;
}

type PhotoProps = Pick<Props, "whose" | "question" | "photos" | "entries" | "onWrite">;

function Photographs({ whose, question, photos, entries, onWrite }: PhotoProps) {
  const waiting = entries.filter(({ kind }) => kind === "photo");
  const take = async (files: FileList | null) => {
    for (const file of files ?? []) await onWrite(photoEntry({ ...whose, questionKey: question.key, file }));
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-3">
      <label className="target inline-flex items-center rounded-box border border-edge px-4 focus-within:outline-3 focus-within:outline-accent">
        拍照
        <input
          type="file"
          accept="image/*"
          multiple
          className="sr-only"
          onChange={(event) => {
            void take(event.target.files);
            event.target.value = "";
          }}
        />
      </label>
      {photos.map(({ id, fileId, name, scanState, isUsedElsewhere }, at) => (
        <span key={id}>
          <FileLink file={{ fileId, scanState }}>照片{at + 1}</FileLink>
          <span className="sr-only">{name}</span>
          {isUsedElsewhere ? <span className="text-overdue">（另一次检查用过同一照片）</span> : null}
        </span>
      ))}
      {waiting.length > 0 ? <span className="text-soon">照片本机未上传 {waiting.length}</span> : null}
    </div>
  );
}
