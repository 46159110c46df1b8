"use client";
import { FileLink } from "@/components/attachments/file-link";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { UploadField } from "@/components/form/upload-field";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ACCEPTED } from "@/lib/attachments/allowed-types";
import type { ScanState } from "@/lib/attachments/labels";
import { DetachProofFileInput } from "@/lib/orders/input";

const LARGEST = 50 * 1_048_576;

type Unsent = { id: string; fileId: string; name: string; scanState: ScanState };
type Props = { href: string; unsent: readonly Unsent[]; detach: FormAction<unknown, unknown> };

/** First the files: they wait here, seen by nobody else, until the proof is handed in. */
export function ProofUploader({ href, unsent, detach }: Props) {
  return (
    <>
      <UploadField
        href={href}
        label="第一步：上传证明文件"
        help="可以一次选多个文件，也可以直接拍照，每个不超过50 MB。上传后请继续第二步报送。"
        accept={ACCEPTED}
        maxBytes={LARGEST}
        capture
      />
      {unsent.length > 0 ? (
        <div className="my-4 max-w-measure">
          <p className="font-semibold">已上传、尚未报送的文件（{unsent.length}个）</p>
          <ul className="border-t border-line">
            {unsent.map((file) => (
              <li
                key={file.id}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-1.5"
              >
                <FileLink file={file}>{file.name}</FileLink>
                <Detach id={file.id} action={detach} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function Detach({ id, action }: { id: string; action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(DetachProofFileInput, action, { defaults: { id } });
  return (
    <CommandForm form={form} done="已移除。">
      <SubmitButton form={form} tone="plain">
        移除
      </SubmitButton>
    </CommandForm>
  );
}
