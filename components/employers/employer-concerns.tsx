import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { concernWords } from "@/lib/desk/labels";
import type { EmployerMatters } from "@/lib/desk/queries/employer-matters";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";

type Props = { file: EmployerFile; concerns: EmployerMatters["concerns"]; may: { keep: boolean; merge: boolean } };

/** 关注点: what to worry about before knocking at this employer's door. */
export function EmployerConcerns({ file, concerns, may }: Props) {
  const path = `/office/employers/${file.id}`;
  return (
    <Section title="关注点">
      {file.mergedIntoId ? (
        <Banner kind="warn">
          本档案已并入<TextLink href={`/office/employers/${file.mergedIntoId}`}>另一档案</TextLink>。
          {may.merge ? <TextLink href={`${path}/undo-merge`}>撤销合并</TextLink> : null}
        </Banner>
      ) : null}
      {file.creditCode === null ? (
        <Banner kind="warn">
          没有统一社会信用代码，作出决定前必须补上。
          {may.keep ? <TextLink href={`${path}/key`}>补登代码</TextLink> : null}
        </Banner>
      ) : null}
      <ul className="list-disc ps-5">
        {concernWords(concerns).map((words) => (
          <li key={words}>{words}</li>
        ))}
        {file.aliases.length > 0 ? <li>并入的档案：{file.aliases.map((alias) => alias.name).join("、")}</li> : null}
      </ul>
      {may.merge && file.mergedIntoId === null ? (
        <p className="print:hidden">
          <TextLink href={`${path}/merge`}>与另一档案合并</TextLink>
        </p>
      ) : null}
    </Section>
  );
}
