import { Buffer } from 'node:buffer';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLiveView } from '../../src/run/live-view.ts';
import { createWriter } from '../../src/run/writer.ts';

test('the view is taken away before other output, drawn behind it, never inside a line, and gone at the end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'view-'));
  const path = join(folder, 'screen');
  const fd = openSync(path, 'w');
  const writer = createWriter(fd);
  const view = startLiveView(writer, () => ['lane 1', 'lane 2']);
  writer.redraw();
  await writer.flush();
  writer.text('output\n');
  await writer.flush();
  writer.bytes(Buffer.from('begun'));
  await writer.flush();
  writer.text(' and ended\n');
  await writer.flush();
  view.stop();
  await writer.flush();
  writer.text('last\n');
  await writer.flush();
  closeSync(fd);
  const lanes = 'lane 1\nlane 2\n';
  const erase = '\r\x1b[2A\x1b[J';
  expect(readFileSync(path, 'utf8')).toBe(
    `${lanes}${erase}output\n${lanes}${erase}begun and ended\n${lanes}${erase}last\n`,
  );
  rmSync(folder, { recursive: true });
});
