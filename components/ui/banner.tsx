import { classNames } from "./class-names";

export type BannerKind = "info" | "done" | "warn" | "error";

const TONES: Record<BannerKind, string> = {
  info: "border-accent bg-accent-wash",
  done: "border-done bg-done-wash",
  warn: "border-soon bg-soon-wash",
  error: "border-overdue bg-overdue-wash",
};

const NAMES: Record<BannerKind, string> = { info: "提示", done: "已完成", warn: "注意", error: "错误" };

/** A message in the page, for any result that matters; its kind is said in words. */
export function Banner({ kind, children }: { kind: BannerKind; children: React.ReactNode }) {
  return (
    <div
      role={kind === "error" ? "alert" : "status"}
      className={classNames("my-3 border border-s-4 px-3 py-2", TONES[kind])}
    >
      <strong className="font-semibold">{NAMES[kind]}：</strong>
      {children}
    </div>
  );
}
