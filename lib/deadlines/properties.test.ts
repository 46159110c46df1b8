import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/kernel/clock";
import { run } from "@/lib/testing/drills/deadlines";
import { calendarOf, isWorkingDay, nationalCalendar, nationalYears } from "./calendar";
import { dueDate, workingDaysBetween } from "./working-days";

const national = nationalCalendar();
const start = fc.integer({ min: 0, max: 4017 }).map((days) => addDays("2020-01-01", days));
const amount = fc.integer({ min: 0, max: 120 });
const positive = fc.integer({ min: 1, max: 120 });
const SEED = { seed: 20_261_122, numRuns: 300 };

const add = (from: string, n: number, calendar = national) =>
  dueDate({ start: from, amount: n, unit: "workingDays" }, calendar).dueOn;
const backTo = (from: string, n: number) =>
  dueDate({ start: from, amount: n, unit: "workingDays", direction: "back" }, national).dueOn;
const holds = <Values extends unknown[]>(property: fc.IProperty<Values>) => fc.assert(property, SEED);

describe("T10: working-day deadlines", () => {
  it("end on a working day", () => {
    holds(fc.property(start, positive, (from, n) => isWorkingDay(add(from, n), national)));
  });

  it("hold exactly n working days", () => {
    holds(fc.property(start, amount, (from, n) => workingDaysBetween(from, add(from, n), national) === n));
  });

  it("lead back to a working-day start", () => {
    holds(fc.property(start, amount, (from, n) => !isWorkingDay(from, national) || backTo(add(from, n), n) === from));
  });

  it("add up: a days and then b days are a + b days", () => {
    holds(fc.property(start, amount, amount, (from, a, b) => add(add(from, a), b) === add(from, a + b)));
  });

  it("never run backwards: a later start or a longer period is not due earlier", () => {
    holds(fc.property(start, amount, positive, (from, n, more) => add(from, n) < add(from, n + more)));
    holds(fc.property(start, amount, positive, (from, n, more) => add(from, n) <= add(addDays(from, more), n)));
  });

  it("are never shortened by a new holiday", () => {
    holds(
      fc.property(start, amount, fc.integer({ min: 0, max: 150 }), (from, n, later) => {
        const holiday = calendarOf({ years: nationalYears(), regionalDaysOff: [addDays(from, later)] });
        return add(from, n, holiday) >= add(from, n);
      }),
    );
  });

  it("are lengthened by a suspension by exactly its working days", () => {
    holds(
      fc.property(start, positive, fc.nat(), fc.nat({ max: 90 }), (from, n, seed, length) => {
        const due = add(from, n);
        const suspendedOn = add(from, seed % n);
        const resumedOn = addDays(suspendedOn, length);
        const suspended = workingDaysBetween(suspendedOn, resumedOn, national);
        const lengthened = add(due, suspended);
        const counted = workingDaysBetween(from, lengthened, national) - suspended;
        return counted === n && (suspended > 0 ? isWorkingDay(lengthened, national) : lengthened === due);
      }),
    );
  });

  it("agree with an independent table on a fixed sample", () => {
    expect(run(6000)).toMatchObject({ failures: 0, examples: [] });
  });
});

describe("T10: calendar periods", () => {
  const unit = fc.constantFrom("days", "months", "years");

  it("end on a working day at or after the raw end, with only days off between; counted back, at or before it", () => {
    const directions = fc.constantFrom("forward", "back");
    const length = fc.integer({ min: 0, max: 40 });
    holds(
      fc.property(start, length, unit, directions, (from, n, of, direction) => {
        const period = { start: from, amount: n, unit: of, direction };
        const raw = dueDate({ ...period, roll: false }, national).dueOn;
        const { dueOn } = dueDate(period, national);
        expect(isWorkingDay(dueOn, national)).toBe(true);
        if (direction === "forward") {
          expect(dueOn >= raw).toBe(true);
          expect(workingDaysBetween(addDays(raw, -1), addDays(dueOn, -1), national)).toBe(0);
        } else {
          expect(dueOn <= raw).toBe(true);
          expect(workingDaysBetween(dueOn, raw, national)).toBe(0);
        }
      }),
    );
  });
});
