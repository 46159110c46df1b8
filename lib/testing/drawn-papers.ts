import { afterAll, beforeAll } from "vitest";
import { drawAtOnce } from "./press";

/** Has every paper drawn as it is issued: for test files that count pages, compare bytes or bind papers into one. */
export function drawnPapers(): void {
  beforeAll(() => drawAtOnce(true));
  afterAll(() => drawAtOnce(false));
}
