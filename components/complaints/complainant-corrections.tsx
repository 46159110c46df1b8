import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { fieldsWords } from "@/lib/complaints/complainant-labels";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";
import { minuteStamp } from "@/lib/kernel/clock";

type Props = { file: Pick<ComplaintFile, "id" | "complainantCorrections"> };

/** That whoever complained was put right, and in what; what stood there is behind the reason of reading it. */
export function ComplainantCorrections({ file: { id, complainantCorrections: corrections } }: Props) {
  if (corrections.length === 0) return null;
  return (
    <Section title={`投诉人信息更正过${corrections.length}次`}>
      <ul className="mb-3">
        {corrections.map((one) => (
          <li key={one.id}>
            {minuteStamp(one.correctedAt)}　{one.correctedByName}更正{fieldsWords(one.fields)}，理由：{one.reason}
          </li>
        ))}
      </ul>
      <TextLink href={`/office/complaints/${id}/identity`}>更正以前的内容，查看须写明理由</TextLink>
    </Section>
  );
}
