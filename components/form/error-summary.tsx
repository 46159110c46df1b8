"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { SummaryItem } from "./error-summary-items";
import { FieldLink } from "./field-link";
import type { Remedy } from "./use-command-form";

type Props = {
  message: string;
  items: readonly SummaryItem[];
  remedy?: Remedy;
  onRenew: () => void;
  children?: React.ReactNode;
};

/** Stands above a form that was not accepted, takes the focus, and leads to each field at fault. */
export function ErrorSummary({ message, items, remedy, onRenew, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { title } = document;
    box.current?.focus();
    document.title = `错误：${title}`;
    return () => {
      document.title = title;
    };
  }, []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-5 max-w-measure border-2 border-overdue bg-overdue-wash px-4 py-3"
    >
      <h2 className="text-section font-semibold">没有办成</h2>
      <p>{message}</p>
      {remedy ? <RemedyLink remedy={remedy} onRenew={onRenew} /> : null}
      {items.length > 0 ? (
        <ul className="mt-2 list-disc ps-5">
          {items.map(({ id, text }) => (
            <li key={`${id ?? ""} ${text}`}>{id ? <FieldLink id={id}>{text}</FieldLink> : text}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </div>
  );
}

function RemedyLink({ remedy, onRenew }: Required<Pick<Props, "remedy" | "onRenew">>) {
  switch (remedy) {
    case "proof":
      // In a window of its own, so that what was typed stays.
      return (
        <p className="mt-2">
          <a href="/office/prove" target="_blank" rel="noreferrer" className="font-semibold underline">
            验证身份（新窗口）
          </a>
        </p>
      );
    case "renewal":
      return (
        <p className="mt-2">
          <Button onClick={onRenew}>更新本页</Button>
        </p>
      );
  }
}
