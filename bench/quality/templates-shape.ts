/**
 * A table before it has a style: names in Norwegian and English, then columns, a `?` at those that only some of the
 * tables have. After the columns: the container's own data types, and those left open.
 */
export interface Template {
  readonly nb: string;
  readonly nn?: string;
  readonly en: string;
  readonly fields: string;
  /** The addresses are those of firms. */
  readonly firms?: true;
  readonly holds?: readonly string[];
  readonly ambiguous?: readonly string[];
}

export const table = (
  nb: string,
  en: string,
  fields: string,
  holds?: Template['holds'],
  ambiguous?: Template['ambiguous'],
): Template => ({
  nb,
  en,
  fields,
  ...(holds ? { holds } : {}),
  ...(ambiguous ? { ambiguous } : {}),
});

/** Logs of what people did overlap by nature: an alarm history is an activity log as well. */
const LOGS = ['usage.activity_log', 'usage.alarm_history', 'usage.web', 'usage.alarm_status', 'comms.call_log'];
export const others = (type: string): readonly string[] => LOGS.filter((t) => t !== type);

/** Lines, invoices, bookings and contracts come from orders; whether they are orders, the names do not say. */
export const PURCHASES = ['order.webshop'];

/** A table of messages is correspondence as a whole, or has a field of it: both are right. */
export const CONVERSATIONS = ['comms.correspondence'];
