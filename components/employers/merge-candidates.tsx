import { TextLink } from "@/components/ui/text-link";
import type { EmployerChoice } from "@/lib/employers/queries/employer";
import { hrefWith } from "@/lib/kernel/search-params";
import { codeWords } from "./employer-options";

type Props = { id: string; words: string; candidates: readonly EmployerChoice[] };

/** Files of like name: each leads to the comparison of both. */
export function MergeCandidates({ id, words, candidates }: Props) {
  if (candidates.length === 0) return <p>没有找到名称相近的其他单位，请换一个名称或者代码查找。</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {candidates.map((one) => (
        <li key={one.id} className="py-2">
          <TextLink href={hrefWith(`/office/employers/${id}/merge`, { q: words, into: one.id })}>
            与{one.name}对比
          </TextLink>
          <span className="ms-3 text-muted">
            {codeWords(one)}　{one.address}
          </span>
        </li>
      ))}
    </ul>
  );
}
