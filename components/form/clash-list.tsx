"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldLink } from "./field-link";
import { fieldCalled, type Named, optionNames, shownWords } from "./shown-words";
import type { OpenClash, Settle } from "./use-fresh-defaults";

type Props = {
  element: React.RefObject<HTMLFormElement | null>;
  clashes: readonly OpenClash[];
  onSettle: Settle;
};

type Shown = Named & { theirs: string };

/** The fields that another changed as well, each to be settled before the form can be sent. */
export function ClashList({ element, clashes, onSettle }: Props) {
  const [shown, setShown] = useState<Readonly<Record<string, Shown>>>({});
  useEffect(() => {
    const optionName = optionNames(element.current);
    const said = clashes.map(({ name, news }) => {
      return [name, { ...fieldCalled(element.current, name), theirs: shownWords(name, news, optionName) }] as const;
    });
    setShown(Object.fromEntries(said));
  }, [element, clashes]);
  if (clashes.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-3">
      {clashes.map((clash) => (
        <ClashItem key={clash.name} clash={clash} shown={shown[clash.name]} onSettle={onSettle} />
      ))}
    </ul>
  );
}

type ItemProps = { clash: OpenClash; shown: Shown | undefined; onSettle: Settle };

function ClashItem({ clash: { name, choice }, shown, onSettle }: ItemProps) {
  if (shown === undefined) return null;
  const { label, id, theirs } = shown;
  return (
    <li>
      <p className="whitespace-pre-line">
        {id ? <FieldLink id={id}>{label}</FieldLink> : <b>{label}</b>}：他人改为“{theirs}”
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <Button aria-label={`${label}：采用他人的`} onClick={() => onSettle(name, "theirs")}>
          采用他人的
        </Button>
        <Button aria-label={`${label}：保留我的`} onClick={() => onSettle(name, "mine")}>
          保留我的
        </Button>
        <span role="status">{choice === undefined ? "" : CHOSEN[choice]}</span>
      </p>
    </li>
  );
}

const CHOSEN = { theirs: "已采用他人的。", mine: "已保留我的。" } as const;
