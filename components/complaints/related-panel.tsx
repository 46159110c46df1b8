"use client";
import { type ReactNode, useRef, useState } from "react";

type Related = { id: string; number: string; respondentName: string; receivedOn: string; state: string };
type Props = { sought: () => { name: string; phone: string }; children: ReactNode };

const PAUSE_MS = 400;

/** Looks for possible duplicates while the fields inside it are typed in, and shows them below. */
export function RelatedPanel({ sought, children }: Props) {
  const [found, setFound] = useState<readonly Related[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef("");
  const look = async () => {
    const query = new URLSearchParams(sought()).toString();
    if (query === asked.current) return;
    asked.current = query;
    const answer = await fetch(`/office/complaints/related?${query}`).catch(() => null);
    if (answer?.ok && query === asked.current) setFound(await answer.json());
  };
  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(look, PAUSE_MS);
  };
  return (
    <div className="grid gap-5" onInput={soon}>
      {children}
      <div aria-live="polite">{found.length > 0 ? <Found rows={found} /> : null}</div>
    </div>
  );
}

function Found({ rows }: { rows: readonly Related[] }) {
  return (
    <div className="border border-line bg-wash p-3">
      <p>近两年同一单位或者同一电话已有下列件，请先核对是否重复：</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a className="link" href={`/office/complaints/${row.id}`} target="_blank" rel="noreferrer">
              {row.number}
            </a>
            　{row.respondentName}　{row.receivedOn}　{row.state}
          </li>
        ))}
      </ul>
    </div>
  );
}
