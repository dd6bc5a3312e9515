import { describe, expect, it } from 'vitest';
import { printBibtex, printQuotation, printRis, type Cited } from '../../../../web/panels/reader/references.js';

const RES_67: Cited = {
  id: '/akn/un/statement/deliberation/itu-wtdc/2010/res-67/eng@2022',
  name: 'World Telecommunication Development Conference Resolution 67 (Rev. Kigali, 2022)',
  title: 'The role of the ITU Telecommunication Development Sector in child online protection',
  date: '2022',
  body: 'World Telecommunication Development Conference',
  number: '67',
  address: null,
};

describe('references', () => {
  it('quote a clause with where it stands, without the sign that leads to the next', () => {
    expect(printQuotation('the outcomes of the work accomplished by CWG-COP;', RES_67, 'recalling › c')).toBe(
      '“the outcomes of the work accomplished by CWG-COP” (World Telecommunication Development Conference Resolution 67 (Rev. Kigali, 2022), recalling › c)',
    );
  });

  it('are BibTeX', () => {
    expect(printBibtex(RES_67)).toBe(`@misc{itu-wtdc-2010-res-67-eng-2022,
  title = {The role of the ITU Telecommunication Development Sector in child online protection},
  author = {{World Telecommunication Development Conference}},
  year = {2022},
  number = {67},
  howpublished = {World Telecommunication Development Conference Resolution 67 (Rev. Kigali, 2022)}
}
`);
  });

  it('are BibTeX whatever signs the words hold', () => {
    expect(printBibtex({ ...RES_67, title: 'R&D {50 %} \\ #1_a' })).toContain(
      'title = {R\\&D \\{50 \\%\\} \\textbackslash{} \\#1\\_a}',
    );
  });

  it('are RIS, one field a line, and leave out what is not known', () => {
    expect(printRis({ ...RES_67, title: 'Two\nlines', date: null, number: null }).split('\r\n')).toStrictEqual([
      'TY  - LEGAL',
      'TI  - Two lines',
      'AU  - World Telecommunication Development Conference',
      'N1  - World Telecommunication Development Conference Resolution 67 (Rev. Kigali, 2022)',
      'ER  - ',
      '',
    ]);
  });
});
