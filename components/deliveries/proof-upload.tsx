"use client";

import { UploadField } from "@/components/form/upload-field";
import { ACCEPTED } from "@/lib/attachments/allowed-types";
import { AddedProof } from "@/lib/deliveries/input";
import { type MatterRef, proofsPath } from "@/lib/deliveries/matter";

const LARGEST = 50 * 1_048_576;

type Props = {
  matter: MatterRef;
  label: string;
  help: string;
  /** The sentence of the field at fault, if it is. */
  error?: string;
  /** The ids that the form holds now, and those that it is to hold. */
  idsNow: () => readonly string[] | undefined;
  onChange: (ids: string[]) => void;
};

/** Proofs go to the matter one by one as they are picked; the form sends only their ids. */
export function ProofUpload({ matter, label, help, error, idsNow, onChange }: Props) {
  const others = (id: string) => (idsNow() ?? []).filter((each) => each !== id);
  return (
    <div data-field="files" data-label={label} data-focus="delivery-proofs" id="delivery-proofs" tabIndex={-1}>
      <UploadField
        href={proofsPath(matter)}
        label={label}
        help={help}
        accept={ACCEPTED}
        maxBytes={LARGEST}
        capture
        onUploaded={(data) => onChange([...others(AddedProof.parse(data).id), AddedProof.parse(data).id])}
        onRemoved={(data) => onChange(others(AddedProof.parse(data).id))}
      />
      {error ? (
        <p role="alert" className="font-semibold text-overdue">
          错误：{error}
        </p>
      ) : null}
    </div>
  );
}
