"use client";

import { useEffect, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { instantOf, minuteStamp } from "@/lib/kernel/clock";
import type { AnswerEntry, ChecklistEntry, PhotoEntry } from "@/lib/patrols/checklist-entry";
import { verdictLabels } from "@/lib/patrols/visit-labels";
import { useChecklist, type Whose } from "./use-checklist";

type Props = Whose & { statements: Readonly<Record<string, string>> };

/** What this device still holds of a visit whose checklist is closed: it is sent as late, or saved from here. */
export function UnsentEntries({ statements, ...whose }: Props) {
  const { entries, others, sendingKey, trouble, sync } = useChecklist(whose);
  return (
    <Section title={`本机没有上传的现场记录（${entries.length}）`}>
      {trouble && entries.length > 0 ? <Banner kind="warn">{trouble}</Banner> : null}
      {others > 0 ? (
        <Banner kind="warn">{`本机还有另一账号未上传的记录${others}条，请用该账号登录后打开本页。`}</Banner>
      ) : null}
      {entries.length === 0 ? (
        <p>没有。已经上传的，在检查页面的“检查结束后补收的现场记录”中。</p>
      ) : (
        <>
          <p>检查结束后上传的，标明补收，不写入笔录。服务器不收的，可以从这里抄录文字、保存照片。</p>
          <ul className="border-t border-line">
            {entries.map((entry) => (
              <li key={entry.key} className="border-b border-line py-2">
                <p className="font-semibold">{statements[entry.questionKey] ?? entry.questionKey}</p>
                <Held entry={entry} />
                <p className="text-muted">{sendingKey === entry.key ? "正在上传" : writtenWords(entry)}</p>
              </li>
            ))}
          </ul>
          <p className="mt-3">
            <Button onClick={() => void sync()}>再次上传</Button>
          </p>
        </>
      )}
    </Section>
  );
}

const Held = ({ entry }: { entry: ChecklistEntry }) =>
  entry.kind === "photo" ? <PhotoHeld entry={entry} /> : <AnswerHeld entry={entry} />;

const AnswerHeld = ({ entry: { verdict, note } }: { entry: AnswerEntry }) => (
  <p className="whitespace-pre-line">{`${verdictLabels[verdict]}　${note}`}</p>
);

function PhotoHeld({ entry: { file, name } }: { entry: PhotoEntry }) {
  const [href, setHref] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setHref(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <a className="link" href={href} download={name}>
      {`保存照片 ${name}`}
    </a>
  );
}

const writtenWords = ({ writtenAt }: ChecklistEntry): string =>
  writtenAt === undefined ? "本机未上传" : `本机未上传，${minuteStamp(instantOf(writtenAt))}写`;
