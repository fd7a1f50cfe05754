/** Reads a file of results by what it is, whatever its name. */
import { readCheckstyle } from './checkstyle.ts';
import { readJunit } from './junit.ts';
import type { ReportContents } from './report.ts';
import { readSarif } from './sarif.ts';
import { readXml, type XmlHandler } from './xml.ts';

const readers: Readonly<Record<string, (contents: ReportContents) => XmlHandler>> = {
  testsuites: readJunit,
  testsuite: readJunit,
  checkstyle: readCheckstyle,
};

/** Throws an Error that says what is wrong, as the end of a sentence that begins with the file. */
export function readReport(text: string): ReportContents {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('{')) return readSarif(readJson(start));
  if (start.startsWith('<')) return readXmlReport(start);
  throw new Error(start === '' ? 'is empty' : 'is neither XML nor JSON');
}

function readXmlReport(text: string): ReportContents {
  const contents: ReportContents = { findings: [], failedTests: [] };
  let handler: XmlHandler | undefined;
  let other: string | undefined;
  try {
    readXml(text, {
      open(name, attributes, depth) {
        if (depth === 0) handler = Object.hasOwn(readers, name) ? readers[name]!(contents) : undefined;
        if (!handler) other ??= name;
        handler?.open(name, attributes, depth);
      },
      text: (part) => handler?.text(part),
      close: (name, depth) => handler?.close(name, depth),
    });
  } catch (error) {
    throw new Error(`is not well-formed XML: ${(error as Error).message}`);
  }
  if (other === undefined) return contents;
  throw new Error(`has the root "${other}", which is neither that of JUnit nor of Checkstyle`);
}

function readJson(text: string): unknown {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON: ${(error as Error).message}`);
  }
  if (Array.isArray((document as { runs?: unknown }).runs)) return document;
  throw new Error('is JSON, but not SARIF: it has no list "runs"');
}
