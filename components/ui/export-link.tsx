import { ButtonLink } from "./button";
import { COUNT_CEILING } from "./count-words";

type Props = {
  href: string;
  /** All rows that match, as the list counts them; absent where a list never grows long. */
  total?: number | "uncounted";
};

/** The same rows in the same order, as a spreadsheet. */
export const ExportLink = ({ href, total }: Props) => (
  <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
    <ButtonLink href={href} download>
      导出表格
    </ButtonLink>
    <ExportLimit total={total} />
  </div>
);

/** Beside a way to the spreadsheet of a list that may be too long for one. */
export const ExportLimit = ({ total }: Pick<Props, "total">) =>
  total === "uncounted" || (total !== undefined && total > COUNT_CEILING) ? (
    <p className="text-muted">超过10万条的不能一次导出，请先缩小查询范围。</p>
  ) : null;
