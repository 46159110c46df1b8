import { FileLink } from "@/components/attachments/file-link";
import { Section } from "@/components/ui/section";
import type { Checklist } from "@/lib/patrols/queries/checklist";
import { verdictLabels } from "@/lib/patrols/visit-labels";

/** What reached the organ after the visit had ended: who wrote it, when by the phone, and when it came. */
export function LateSection({ checklist: { late, photos } }: { checklist: Checklist }) {
  const pictures = photos.filter(({ isLate }) => isLate);
  if (late.length + pictures.length === 0) return null;
  return (
    <Section title={`检查结束后补收的现场记录（${late.length + pictures.length}）`}>
      <p>手机上的记录在检查结束以后才传到，不是现场检查笔录的内容。书写时间按手机的时钟。</p>
      <ul className="border-t border-line">
        {late.map(({ id, statement, verdict, note, ...come }) => (
          <li key={id} className="border-b border-line py-1.5">
            <p className="whitespace-pre-line">{`${statement}　${verdictLabels[verdict]}　${note}`}</p>
            <p className="text-muted">{cameWords(come)}</p>
          </li>
        ))}
        {pictures.map((picture) => (
          <li key={picture.id} className="border-b border-line py-1.5">
            <FileLink file={picture}>{picture.name}</FileLink>
            <p className="text-muted">{cameWords(picture)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Come = { readonly by: string; readonly writtenAt: string | null; readonly receivedAt: string };

const cameWords = ({ by, writtenAt, receivedAt }: Come): string =>
  `${by}，${writtenAt === null ? "书写时间不明" : `${writtenAt}写`}，${receivedAt}收到`;
