"use client";
import { type ReactNode, useRef, useState } from "react";

type Related = { id: string; number: string; respondentName: string; receivedOn: string; state: string };
type Props = { sought: () => { name: string; phone: string }; children: ReactNode };

const PAUSE_MS = 400;

/** Looks for possible duplicates while the fields in it are typed in; a place below them is kept for what it finds. */
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
      {/* Its height stays, so that nothing moves under who goes on to the next field. */}
      <div aria-live="polite" className="h-40 overflow-y-auto border border-line bg-wash p-3">
        {found.length > 0 ? <Found rows={found} /> : <p>近两年同一单位或者同一电话的件会列在这里，请核对是否重复。</p>}
      </div>
    </div>
  );
}

function Found({ rows }: { rows: readonly Related[] }) {
  return (
    <>
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
    </>
  );
}
