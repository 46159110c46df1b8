"use client";

import { usePathname } from "next/navigation";
import type { TypeSize } from "./size";

/** 大字版 and back: plain links, so that they work without JavaScript; with it they also keep the query. */
export function SizeSwitch() {
  return (
    <>
      <SizeLink to="large" className="large:hidden">
        大字版
      </SizeLink>
      <SizeLink to="normal" className="hidden large:inline-flex">
        标准字号
      </SizeLink>
    </>
  );
}

function SizeLink({ to, className, children }: { to: TypeSize; className: string; children: string }) {
  const pathname = usePathname();
  const address = (back: string) => `/preferences/size?to=${to}&back=${encodeURIComponent(back)}`;
  return (
    <a
      href={address(pathname)}
      onClick={(event) => {
        event.currentTarget.href = address(window.location.pathname + window.location.search);
      }}
      className={`target items-center px-2 text-accent ${className} ${to === "large" ? "inline-flex" : ""}`}
    >
      {children}
    </a>
  );
}
