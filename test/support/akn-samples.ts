import { readFileSync } from 'node:fs';
import { item, lvl, makeDocx, p, row } from './make-docx.js';
import { makePdf } from './make-pdf.js';

const encode = (text: string) => new TextEncoder().encode(text);
const lines = (text: string) => text.trim().split('\n');

const RESOLUTION = `
RESOLUTION 9 (Rev. Town, 2022)
Words of children
The World Telecommunication Development Conference (Town, 2022),
recalling
a) Resolution 67 (Rev. Kigali, 2022) of this conference;
b) the Convention on the Rights of the Child,
resolves
1 to go on:
i) here;
ii) there;
2 to report,
invites Member States
1 to help;
2 to say so.
Annex to Resolution 9 (Rev. Town, 2022)
1 The first matter;
2 The second matter.
`;

const CALL = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const WORD_LISTS = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'lowerLetter', '%1)')}${lvl(1, 'lowerRoman', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const WORD = makeDocx({
  body: [
    ...['RESOLUTION 9 (Town, 2022)', 'Words', 'The World Telecommunication Development Conference (Town, 2022),'].map(
      (words) => p(words),
    ),
    p('considering'),
    p(
      `<w:r><w:t xml:space="preserve">that countries</w:t></w:r>${CALL}<w:r><w:t xml:space="preserve"> differ:</w:t></w:r>`,
      item(1),
    ),
    p('some by size;', item(1, 1)),
    p('some by age;', item(1, 1)),
    p('that all have children,', item(1)),
    p('resolves'),
    p('to go on.'),
  ].join(''),
  numbering: WORD_LISTS,
  footnotes: `<w:footnote w:id="1">${p('These include [the] least & developed.')}</w:footnote>`,
});

const CONTRIBUTION = makeDocx({
  body: [
    `<w:tbl>${row('Meeting, Geneva', p('Document 2/321-E') + p('9 September 2019') + p('Original: English'))}${row('SOURCE:', 'Republic of Example')}${row('TITLE:', 'A helpline')}${row('Abstract:', p('One.') + p('Two.'))}</w:tbl>`,
    p('Introduction', '<w:outlineLvl w:val="0"/>'),
    p('Schools asked for a number.'),
    p('Results', '<w:outlineLvl w:val="0"/>'),
    p('a number;', item(1)),
    p('two numbers.', item(1)),
  ].join(''),
  numbering: WORD_LISTS,
});

const PAGE = `<h1>RESOLUTION 9 (Town, 2022)</h1><p>The World Telecommunication Development Conference (Town, 2022),</p><p><i>recalling</i></p><ol type="a"><li>the Charter of the United Nations;</li><li>its own words,</li></ol><p><i>resolves</i></p><ol><li>to go on:<ol type="a"><li>here;</li><li>there;</li></ol></li><li>to stop.</li></ol>`;

const UN = `
Resolution adopted by the General Assembly
on 17 December 2024
79/900. Protection of children online
The General Assembly,
Recalling its resolution 70/1 of 25 September 2015 and the Convention on the Rights of the Child,
Noting with concern the risks that children meet online,
1. Requests the Secretary-General:
(a) To report on it;
(b) To publish his report;
2. Decides to remain seized of the matter.
`;

const PRINTED = makePdf([lines(UN).map((text, i) => ({ x: 72, y: 740 - 14 * i, text }))]);

const TREATY = `
Protocol on Words
The States Parties to the present Protocol,
Considering that children need protection,
Have agreed as follows:
PART I
Article 1
1. Each State Party shall:
(a) protect children;
(b) punish offenders.
2. Nothing else is affected.
PART II
Article 2
The present Protocol is open for signature.
`;

/** Parts with their titles on a line below, a list with a word behind it that goes on, and an appendix in numbered parts. */
const PARTED = `
Protocol on Lamps

The States Parties to this Protocol, Considering that lamps give light, Have agreed as follows:

###I 

####General provisions

### Article 1

####Use of terms

1. Each lamp shall be:

(a) lit;

(b) put out.
2.1. *Keepers of lamps*

2.1.1Keepers shall have oil.

2.1.2Oil shall be clean.

###II 

####Keeping of lamps

### Article 2

Lamps shall be kept.

### Article 3

Keepers shall be paid.

####APPENDIX 1

####Rates

###1 

####Oil

1.1. Oil shall be paid for.

###2 

####Wicks

Wicks are free.
`;

/** A second treaty printed behind the first, with a preamble of its own. */
const TWO_TREATIES = `
#Covenant on Lamps

The States Parties to the present Covenant, Considering that lamps give light, Agree upon the following articles:

### Article 1

Lamps shall be lit.

### Article 2

Lamps shall be put out.

### Article 3

Nothing else is affected.

####Optional Protocol to the Covenant on Lamps

The States Parties to the present Protocol, Considering that keepers may complain, Have agreed as follows:

### Article 1

Keepers may complain.

### Article 2

Complaints shall be heard.
`;

/** A clause that swallowed a heading, which asks one, and then another. */
const ASKS_TWICE = `
RESOLUTION 9 (Town, 2022)
The World Telecommunication Development Conference (Town, 2022),
resolves
1 to go on;
2 to report on lamps, instructs the Directors to go on with lamps, invites Member States and Sector Members
1 to help;
2 to say so.
`;

const file = (path: string) => readFileSync(path);

/** A document of each kind and format, small enough to be read in a moment. */
export const AKN_SAMPLES: readonly (readonly [name: string, path: string, bytes: Uint8Array])[] = [
  ['an ITU resolution with an annex', 'x.txt', encode(RESOLUTION)],
  ['a Word document with nested lists and a note', 'x.docx', WORD],
  ['a contribution in Word', 'x.docx', CONTRIBUTION],
  ['a page', 'x.html', encode(PAGE)],
  ['a resolution of the United Nations', 'x.txt', encode(UN)],
  ['a PDF', 'x.pdf', PRINTED],
  ['a treaty with parts', 'x.txt', encode(TREATY)],
  ['a treaty in titled parts, with an appendix in parts', 'x.md', encode(PARTED)],
  ['a treaty with a protocol behind it', 'x.md', encode(TWO_TREATIES)],
  ['a resolution whose clause swallowed a heading that asks twice', 'x.txt', encode(ASKS_TWICE)],
  ['a text of no known kind', 'x.txt', encode('1 one\na) two\nb) three\n2 four\n')],
  ['the seed', 'x.txt', file('documents/resolutions/itu-wtdc-res-67-2022.txt')],
  ...['itu-lamps.txt', 'un-lamps.txt', 'treaty-lamps.md'].map(
    (name) => [`the annotated ${name}`, name, file(`bench/fidelity/annotated/${name}`)] as const,
  ),
];
