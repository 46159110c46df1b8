"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { areShortcutsOff, isTyping, nextRow, setShortcutsOff } from "./shortcut-keys";

const KEYS = [
  ["/", "跳到查询框"],
  ["j", "下一行"],
  ["k", "上一行"],
  ["Enter", "打开这一行"],
  ["Ctrl + Enter", "在表单中：提交"],
  ["?", "列出快捷键"],
] as const;

/** Listens for the single keys of the office pages and lists them under `?`; they can be switched off (WCAG 2.1.4). */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (dialog.current?.open || areShortcutsOff()) return;
      if (answer(event.key, dialog.current)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className="target px-2 text-accent phone:hidden"
        onClick={() => dialog.current?.showModal()}
      >
        快捷键
      </button>
      <dialog
        ref={dialog}
        aria-label="快捷键"
        className="m-auto w-96 max-w-full border border-edge bg-paper p-4 text-ink"
      >
        <ShortcutList onClose={() => dialog.current?.close()} />
      </dialog>
    </>
  );
}

function ShortcutList({ onClose }: { onClose: () => void }) {
  return (
    <>
      <h2 className="text-section font-semibold">快捷键</h2>
      <dl className="my-3">
        {KEYS.map(([key, meaning]) => (
          <div key={key} className="flex justify-between border-b border-line py-1">
            <dt>{meaning}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className="target flex items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          ref={(box) => {
            if (box) box.checked = areShortcutsOff();
          }}
          onChange={(event) => setShortcutsOff(event.target.checked)}
        />
        停用单键快捷键
      </label>
      <Button onClick={onClose}>关闭</Button>
    </>
  );
}

function answer(key: string, dialog: HTMLDialogElement | null): boolean {
  switch (key) {
    case "/": {
      const search = document.querySelector<HTMLInputElement>("[data-search]");
      search?.focus();
      return search !== null;
    }
    case "?":
      dialog?.showModal();
      return true;
    case "j":
      return focusRow(1);
    case "k":
      return focusRow(-1);
  }
  return false;
}

function focusRow(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row-link]")];
  const at = nextRow(
    rows.length,
    document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1,
    step,
  );
  rows[at]?.focus();
  return rows[at] !== undefined;
}
