"use client";

import { useState } from "react";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { UploadField } from "@/components/form/upload-field";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { ACCEPTED } from "@/lib/attachments/allowed-types";
import { EvidenceStatement } from "@/lib/cases/evidence-input";
import { evidenceFormLabels } from "@/lib/cases/evidence-labels";
import { evidenceKindLabels } from "@/lib/cases/labels";
import { EvidenceStatementFields } from "./evidence-statement-fields";

const LARGEST = 50 * 1_048_576;

type Props = { caseId: string; today: string; officerName: string };

/** First what the evidence is and where it comes from, then its files: all of one batch share one statement. */
export function EvidenceUploader({ caseId, today, officerName }: Props) {
  const [stated, setStated] = useState<EvidenceStatement | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  if (stated === null || isChanging) {
    const defaults = stated ?? emptyStatement(today, officerName);
    const settle = (statement: EvidenceStatement) => {
      setStated(statement);
      setIsChanging(false);
    };
    return <StatementForm defaults={defaults} today={today} onStated={settle} />;
  }
  return (
    <>
      <DescriptionList items={itemsOf(stated)} />
      <p className="my-3">
        <Button onClick={() => setIsChanging(true)}>更改说明</Button>
      </p>
      <UploadField
        key={JSON.stringify(stated)}
        href={`/uploads/cases/${caseId}/evidence`}
        extra={extraOf(stated)}
        label="证据文件"
        help="可以一次选多个文件，每个不超过50 MB，逐个上传。原件一字节不改地保存，收到时即计算校验值；图片另存一份去掉拍摄信息的副本供查看。没有经过查毒的文件标注为“未查毒”。"
        accept={ACCEPTED}
        maxBytes={LARGEST}
        capture
      />
    </>
  );
}

const emptyStatement = (today: string, maker: string): Partial<EvidenceStatement> => ({
  name: "",
  source: "",
  method: "",
  maker,
  purpose: "",
  obtainedOn: today,
  place: "",
});

type FormProps = {
  defaults: Partial<EvidenceStatement>;
  today: string;
  onStated: (statement: EvidenceStatement) => void;
};

function StatementForm({ defaults, today, onStated }: FormProps) {
  const form = useCommandForm(
    EvidenceStatement,
    async (statement: EvidenceStatement) => {
      onStated(statement);
      return { ok: true as const, data: undefined };
    },
    { defaults },
  );
  return (
    <CommandForm form={form}>
      <EvidenceStatementFields form={form} today={today} />
      <SubmitButton form={form} next="下一步选择文件或者拍照。">
        填好了
      </SubmitButton>
    </CommandForm>
  );
}

const extraOf = (stated: EvidenceStatement): Record<string, string> =>
  Object.fromEntries(Object.entries(stated).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

const itemsOf = (stated: EvidenceStatement) => [
  { term: "种类", detail: evidenceKindLabels[stated.kind] },
  { term: "原件与否", detail: evidenceFormLabels[stated.form] },
  { term: "来源", detail: stated.source },
  { term: "制作人或者提供人", detail: stated.maker },
  { term: "取得方式", detail: stated.method },
  { term: "取得日期和地点", detail: [stated.obtainedOn, stated.place].filter(Boolean).join("，") },
  { term: "证明目的", detail: stated.purpose },
];
