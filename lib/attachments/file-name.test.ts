import { describe, expect, it } from "vitest";
import { cleanFileName } from "./file-name";

describe("cleanFileName", () => {
  it.each([
    ["工资表.pdf", "application/pdf", "工资表.pdf"],
    ["../../etc/passwd", "text/plain", "passwd.txt"],
    ["C:\\Users\\甲\\考勤.JPG", "image/jpeg", "考勤.jpg"],
    ["invoice\u202efdp.exe", "application/pdf", "invoicefdp.exe.pdf"],
    ["a\u0000b\r\nX: y.png", "image/png", "abX_ y.png"],
    ["run.bat", "text/plain", "run.bat.txt"],
    ["...", "image/jpeg", "file.jpg"],
    ["", "image/webp", "file.webp"],
  ] as const)("%j as %s becomes %j", (raw, type, clean) => {
    expect(cleanFileName(raw, type)).toBe(clean);
  });

  it("keeps whole characters within 200 bytes, and the ending", () => {
    const name = cleanFileName(`${"𬭎".repeat(90)}.pdf`, "application/pdf");
    expect(Buffer.byteLength(name)).toBe(200);
    expect(name).toBe(`${"𬭎".repeat(49)}.pdf`);
  });
});
