"use client";
import { FileLink } from "@/components/attachments/file-link";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { UploadField } from "@/components/form/upload-field";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ACCEPTED } from "@/lib/attachments/allowed-types";
import type { ScanState } from "@/lib/attachments/labels";
import { DetachPaymentFileInput } from "@/lib/claims/payment-input";

const LARGEST = 50 * 1_048_576;

type Unsent = { readonly id: string; readonly fileId: string; readonly name: string; readonly scanState: ScanState };
type Props = { href: string; unsent: readonly Unsent[]; detach: FormAction<unknown, unknown> };

/** First the vouchers, one for many payments or more: they wait here, seen by nobody else, until all is handed in. */
export function PaymentUploader({ href, unsent, detach }: Props) {
  return (
    <>
      <UploadField
        href={href}
        label="第一步：上传支付凭证"
        help="银行回单、代发明细或者劳动者签字的领取表。一份凭证可以证明多人；每个文件不超过50 MB。"
        accept={ACCEPTED}
        maxBytes={LARGEST}
        capture
      />
      {unsent.length > 0 ? (
        <ul className="my-4 max-w-measure border-t border-line">
          {unsent.map((file) => (
            <li key={file.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-1.5">
              <FileLink file={file}>{file.name}</FileLink>
              <Detach id={file.id} action={detach} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Detach({ id, action }: { id: string; action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(DetachPaymentFileInput, action, { defaults: { id } });
  return (
    <CommandForm form={form} done="已移除。">
      <SubmitButton form={form} tone="plain">
        移除
      </SubmitButton>
    </CommandForm>
  );
}
