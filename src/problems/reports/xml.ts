/** Reads XML as events. A document that is hostile is harmless: nothing is expanded, and nothing is kept of it here. */
import { SaxesParser } from 'saxes';

export interface XmlHandler {
  /** Names are without a prefix. `depth` is 0 for the root. */
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void;
  text(text: string): void;
  close(name: string, depth: number): void;
}

/** Deeper documents are no reports. */
const mostDepth = 64;

/** Throws an Error that says what is wrong, with line and column in front, for what is not well-formed. */
export function readXml(text: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (depth > mostDepth) throw new Error(`elements are more than ${mostDepth} deep`);
    handler.open(localName(name), attributes, depth++);
  });
  parser.on('closetag', ({ name }) => handler.close(localName(name), --depth));
  parser.on('text', (part) => handler.text(part));
  parser.on('cdata', (part) => handler.text(part));
  parser.write(text.replace(/^\ufeff/, '')).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
