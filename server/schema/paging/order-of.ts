import type { FindQuery } from '#graph/store/store.js';

/** An order as a client gives it: the field is the name of a fact in capitals. */
interface OrderInput {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | undefined;
}

/** The order of a list as the store takes it; nothing where the client gave none. */
export function orderOf(order: OrderInput | null | undefined): Pick<FindQuery, 'order'> {
  if (!order) return {};
  return {
    order: { by: order.field.toLowerCase(), direction: order.direction === 'DESC' ? 'descending' : 'ascending' },
  };
}
