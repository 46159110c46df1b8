import { ButtonLink } from "./button";
import { countWords } from "./count-words";

type PagerProps = {
  /** All rows that match; anything above 10,000 reads `10,000+`. */
  total?: number;
  /** Back to the first page; absent on it. */
  firstHref?: string;
  /** The next page; absent on the last. */
  nextHref?: string;
};

/** The foot of a list paged by key: how many there are, the first page, the next. */
export function Pager({ total, firstHref, nextHref }: PagerProps) {
  return (
    <nav aria-label="分页" className="mt-3 flex flex-wrap items-center gap-3">
      {total === undefined ? null : <p className="me-auto text-muted">共 {countWords(total)} 条</p>}
      {firstHref ? <ButtonLink href={firstHref}>回到第一页</ButtonLink> : null}
      {nextHref ? <ButtonLink href={nextHref}>下一页</ButtonLink> : null}
      {!firstHref && !nextHref && total !== undefined ? <p className="text-muted">已全部显示</p> : null}
    </nav>
  );
}
