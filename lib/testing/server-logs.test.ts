import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { serverLogs, uncaughtIn } from "@/e2e/matrix/logs";

it("T13: an error that nobody caught is told once, by the line, as soon as its line is whole", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "laojian-logs-"));
  const log = path.join(folder, "server.log");
  fs.writeFileSync(log, "⨯ Error: before anything was asked\n");
  const news = uncaughtIn([log]);
  fs.appendFileSync(log, "audit.head 139:074e\n拒绝办理 cases.assign not_your_post\n⨯ Error: 列");
  expect(news()).toEqual([]);
  fs.appendFileSync(log, "缺失\n    at somewhere\nunhandledRejection: Error: late\n");
  expect(news()).toEqual(["a server says ⨯ Error: 列缺失", "a server says unhandledRejection: Error: late"]);
  expect(news()).toEqual([]);
  fs.rmSync(folder, { recursive: true });
});

it("T13: the matrix does not begin where nobody said what the servers' logs are", () => {
  vi.stubEnv("E2E_SERVER_LOGS", "");
  expect(serverLogs).toThrow("E2E_SERVER_LOGS names no log");
  vi.stubEnv("E2E_SERVER_LOGS", ["/a.log", "/b.log"].join(path.delimiter));
  expect(serverLogs()).toEqual(["/a.log", "/b.log"]);
  vi.unstubAllEnvs();
});
