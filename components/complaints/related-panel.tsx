"use client";
import { type ReactNode, useRef, useState } from "react";

type Complaint = { id: string; number: string; respondentName: string; receivedOn: string; state: string; why: string };
type Case = { id: string; number: string; title: string; openedOn: string; why: string };
type Related = { complaints: readonly Complaint[]; cases: readonly Case[] };
type Props = { sought: () => Readonly<Record<string, string>>; children: ReactNode };

const PAUSE_MS = 400;

/** Looks for possible duplicates while the fields in it are typed in; a place below them is kept for what it finds. */
export function RelatedPanel({ sought, children }: Props) {
  const [found, setFound] = useState<Related>({ complaints: [], cases: [] });
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
        <Found {...found} />
      </div>
    </div>
  );
}

function Found({ complaints, cases }: Related) {
  if (complaints.length + cases.length === 0) {
    return <p>近两年来源编号、单位、电话或者证件号码相同的件，和同一单位的在办案件，会列在这里，请核对是否重复。</p>;
  }
  return (
    <>
      <p>已有下列在办案件和近两年的件，请先核对是否重复：</p>
      <ul>
        {cases.map((row) => (
          <li key={row.id}>
            在办案件　
            <Beside href={`/office/cases/${row.id}`} number={row.number} />　{row.title}　{row.openedOn}　（{row.why}）
          </li>
        ))}
        {complaints.map((row) => (
          <li key={row.id}>
            <Beside href={`/office/complaints/${row.id}`} number={row.number} />　{row.respondentName}　{row.receivedOn}
            　{row.state}　（{row.why}）
          </li>
        ))}
      </ul>
    </>
  );
}

/** Opens beside the form, whose words would be lost. */
const Beside = ({ href, number }: { href: string; number: string }) => (
  <a className="link" href={href} target="_blank" rel="noreferrer">
    {number}
  </a>
);
