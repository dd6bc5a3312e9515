import type { FindQuery } from '#graph/store/store.js';

/** An order as a client gives it: the field is the name of a fact in capitals. */
export interface OrderInput {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | undefined;
}

/** The order of a list as the store takes it; nothing where the client gave none. */
export function orderOf(order: OrderInput | null | undefined): Pick<FindQuery, 'order'> {
  if (!order) return {};
  return { order: { by: factOf(order), direction: order.direction === 'DESC' ? 'descending' : 'ascending' } };
}

/** The fact that a list is ordered by: AGE_BAND, `ageBand`. */
export function factOf({ field }: Pick<OrderInput, 'field'>): string {
  return field.toLowerCase().replace(/_(?<next>.)/g, (_, next: string) => next.toUpperCase());
}
