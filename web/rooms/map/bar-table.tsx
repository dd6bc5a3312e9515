import type { JSX } from 'preact';
import { scriptOf } from '../../i18n/script.js';

/** A bar of a chart: its name and its number. */
export interface Bar {
  readonly name: string;
  readonly count: number;
}

interface BarTableProps {
  readonly caption: string;
  readonly heading: string;
  readonly counted: string;
  readonly bars: readonly Bar[];
}

/** A chart that is a table: each row has its number in figures and, for the eye, as a bar. */
export function BarTable({ caption, heading, counted, bars }: BarTableProps): JSX.Element {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{counted}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row" {...scriptOf('en')}>
              {name}
            </th>
            <td>
              <span class="bar" style={{ inlineSize: `${(count / most) * 70}%` }} /> {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
