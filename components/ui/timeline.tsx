import { classNames } from "./class-names";

export type TimelineItem = {
  key: string;
  title: string;
  /** A date or minute, already in words of Asia/Shanghai; a future step may have none. */
  at?: string;
  by?: string;
  detail?: React.ReactNode;
  future?: boolean;
};

/** What happened, newest first; steps still to come stand above, grey and named as such. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="border-s-2 border-line">
      {items.map(({ key, title, at, by, detail, future }) => (
        <li key={key} className={classNames("relative pb-4 ps-5", future && "text-muted")}>
          <span
            aria-hidden="true"
            className={classNames(
              "absolute -start-[7px] top-1.5 size-3 border-2",
              future ? "border-edge bg-paper" : "border-accent bg-accent",
            )}
          />
          <p className={future ? undefined : "font-semibold"}>
            {title}
            {future ? "（尚未发生）" : null}
          </p>
          <p className="text-muted">{[at, by].filter(Boolean).join("　")}</p>
          {detail ? <div className="max-w-measure">{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
