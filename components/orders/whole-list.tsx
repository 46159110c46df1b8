import { countWords } from "@/components/ui/count-words";
import { TextLink } from "@/components/ui/text-link";

type Props = { href: string; shown: number; total: number };

/** The way from the first few rows of a list to the whole of it, where it is searched and taken along. */
export const WholeList = ({ href, shown, total }: Props) =>
  total === 0 ? null : (
    <p className="mt-3 print:hidden">
      {total > shown ? `以上是前${shown}条，共${countWords(total)}条。` : null}
      <TextLink href={href}>{total > shown ? "查看全部" : "查询和导出"}</TextLink>
    </p>
  );
