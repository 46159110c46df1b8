import { officePage, type PageRow } from "./rules";

export const orderPages: Readonly<Record<string, PageRow>> = {
  "/office/cases/[id]/orders": officePage(),
  "/office/cases/[id]/orders/new": officePage(),
  "/office/cases/[id]/orders/findings/new": officePage(),
  "/office/cases/[id]/orders/findings/[findingId]/amendment": officePage(),
  "/office/cases/[id]/orders/findings/[findingId]/elements": officePage(),
  "/office/cases/[id]/orders/findings/[findingId]/withdrawal": officePage(),
  "/office/cases/[id]/orders/[orderId]": officePage(),
  "/office/cases/[id]/orders/[orderId]/issue": officePage(),
  "/office/cases/[id]/orders/[orderId]/return": officePage(),
  "/office/cases/[id]/orders/[orderId]/revision": officePage(),
  "/office/cases/[id]/orders/[orderId]/revocation": officePage(),
  "/office/cases/[id]/orders/[orderId]/withdrawal": officePage(),
  "/office/cases/[id]/orders/[orderId]/items/[itemId]/defiance": officePage(),
  "/office/cases/[id]/orders/[orderId]/items/[itemId]/proof": officePage(),
  "/office/cases/[id]/orders/[orderId]/items/[itemId]/retraction": officePage(),
  "/office/cases/[id]/orders/[orderId]/items/[itemId]/verification": officePage(),
  "/office/cases/[id]/orders/[orderId]/items/[itemId]/workers": officePage(),
};
