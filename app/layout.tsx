import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { SIZE_COOKIE, typeSize } from "@/components/shell/size";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "劳动保障监察平台", template: "%s · 劳动保障监察平台" },
  robots: { index: false },
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const size = typeSize((await cookies()).get(SIZE_COOKIE)?.value);
  return (
    <html lang="zh-CN" data-size={size}>
      <body>{children}</body>
    </html>
  );
}
