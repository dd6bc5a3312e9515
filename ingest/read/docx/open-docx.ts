import { posix } from 'node:path';
import type { Element } from 'xast';
import { decodeUtf8 } from '../decode-utf8.js';
import { attributeOf, elementsIn } from '../xml/elements.js';
import { parseXml, type XmlFault } from '../xml/parse-xml.js';
import { readZip, type Zip, type ZipFault } from './read-zip.js';

/** Why a part, or the whole, cannot be read, and what to do. */
export type DocxFault = Pick<XmlFault, 'rule' | 'message' | 'hint'>;

/** The parts of a Word document that bear its words, as they are. */
export interface DocxParts {
  readonly document: Element;
  /** By the ending of the type of their relationship: `styles`, `numbering`, `footnotes`, `endnotes`. */
  readonly others: ReadonlyMap<string, Element>;
  /** Parts that could not be read, and entries that no document has. */
  readonly faults: readonly DocxFault[];
}

const OTHERS = ['styles', 'numbering', 'footnotes', 'endnotes'];

/** Opens a Word document: a zip whose parts are found by their relationships. */
export function openDocx(bytes: Uint8Array): DocxParts | DocxFault {
  const zip = readZip(bytes);
  if (typeof zip === 'string') return zip === 'no-zip' ? faultOfOther(bytes) : ZIP_FAULTS[zip];
  const path = targetOf(relationshipsOf(zip, ''), 'officeDocument') ?? 'word/document.xml';
  const document = readPart(zip, path);
  if (document === null) return NO_DOCUMENT;
  if ('rule' in document) return document;
  const relationships = relationshipsOf(zip, path);
  const others = OTHERS.flatMap((type) => {
    const part = readPart(zip, targetOf(relationships, type) ?? posix.join(posix.dirname(path), `${type}.xml`));
    return part === null ? [] : [{ type, part }];
  });
  return {
    document,
    others: new Map(others.flatMap(({ type, part }) => ('rule' in part ? [] : [[type, part] as const]))),
    faults: [...faultsOfNames(zip), ...others.flatMap(({ part }) => ('rule' in part ? part : []))],
  };
}

interface Relationship {
  /** Last word of its type, which has two spellings of what stands before. */
  readonly type: string;
  readonly target: string;
}

/** What a part points at; a part without relationships points at nothing. */
function relationshipsOf(zip: Zip, path: string): readonly Relationship[] {
  const folder = posix.dirname(path);
  const part = readPart(zip, posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  if (part === null || 'rule' in part) return [];
  return elementsIn(part, 'Relationship')
    .filter((one) => attributeOf(one, 'TargetMode') !== 'External')
    .map((one) => ({
      type: posix.basename(attributeOf(one, 'Type') ?? ''),
      target: posix.resolve('/', folder, attributeOf(one, 'Target') ?? '').slice(1),
    }));
}

function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((one) => one.type === type)?.target;
}

/** XML of a part; null where there is no such part. */
function readPart(zip: Zip, path: string): Element | DocxFault | null {
  const bytes = zip.unpack(path);
  if (bytes === null) return null;
  if (typeof bytes === 'string') return inPart(ZIP_FAULTS[bytes], path);
  const { text, diagnostics } = decodePart(path, bytes);
  const fault = diagnostics[0];
  return fault ? inPart(fault, path) : nameFault(parseXml(text), path);
}

/** Word writes UTF-8; UTF-16, which XML allows as well, begins with its mark. */
function decodePart(path: string, bytes: Uint8Array): ReturnType<typeof decodeUtf8> {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isUtf16 ? { text: new TextDecoder('utf-16le').decode(bytes), diagnostics: [] } : decodeUtf8({ path, bytes });
}

function nameFault(read: Element | XmlFault, path: string): Element | DocxFault {
  return 'rule' in read ? inPart(read, path) : read;
}

function inPart({ rule, message, hint }: DocxFault, path: string): DocxFault {
  return { rule, message: `${message} (in its part ${path})`, hint };
}

const ZIP_FAULTS: Readonly<Record<ZipFault, DocxFault>> = {
  'no-zip': {
    rule: 'not-a-docx',
    message: 'no DOCX: the mark PK is missing at its head',
    hint: 'save the document as .docx, or give the file the ending of what it is',
  },
  truncated: {
    rule: 'truncated-docx',
    message: 'a DOCX that breaks off: the list of its parts is missing at its end',
    hint: 'download or copy the file again',
  },
  broken: {
    rule: 'broken-docx',
    message: 'a DOCX that cannot be unpacked: its parts are not where its list says',
    hint: 'open it in a word processor and save it again, or download it again',
  },
  encrypted: {
    rule: 'encrypted-docx',
    message: 'a DOCX that opens with a password only',
    hint: 'save it without a password',
  },
  'too-large': {
    rule: 'docx-too-large',
    message: 'a DOCX that unpacks to more than is read: 40 MB a part, 20,000 parts',
    hint: 'split the document; if it is a small file, it was made to exhaust whoever opens it',
  },
};

const NO_DOCUMENT: DocxFault = {
  rule: 'not-a-docx',
  message: 'a zip without a Word document in it',
  hint: 'save the document as .docx, or unpack the zip',
};

/** Word keeps what needs a password, and what was saved before 2007, in a file that is no zip. */
function faultOfOther(bytes: Uint8Array): DocxFault {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!content.subarray(0, 8).equals(COMPOUND)) return ZIP_FAULTS['no-zip'];
  if (content.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return ZIP_FAULTS.encrypted;
  return {
    rule: 'not-a-docx',
    message: 'a document in the older format .doc',
    hint: 'open it in a word processor and save it as .docx',
  };
}

/** First bytes of a compound file. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A name that leads out of the folder it would be unpacked to; nothing is ever unpacked to a folder here. */
function faultsOfNames({ names }: Zip): readonly DocxFault[] {
  const outside = names.filter((name) => name.split('/').includes('..'));
  if (outside.length === 0) return [];
  const message = `${outside.length === 1 ? 'an entry' : `${outside.length} entries`} whose name leads out of the file: “${(outside[0] ?? '').slice(0, 80)}”`;
  const hint = 'it is left out; do not unpack this file by other means before you know who made it';
  return [{ rule: 'zip-path', message, hint }];
}
