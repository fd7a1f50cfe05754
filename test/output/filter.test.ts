import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StepCommand } from '../../src/output/commands.ts';
import { createOutputFilter } from '../../src/output/filter.ts';
import { createMasks } from '../../src/output/masks.ts';
import { filterWhole, isCommand } from './reference.ts';

interface Run {
  text: Buffer;
  commands: StepCommand[];
  pieces: Buffer[];
}

function run(
  chunks: readonly (string | Buffer)[],
  { masks = createMasks(), debug = false, times = [] as number[] } = {},
): Run {
  const pieces: Buffer[] = [];
  const commands: StepCommand[] = [];
  const filter = createOutputFilter({
    masks,
    debug,
    onText: (bytes) => pieces.push(Buffer.from(bytes)),
    onCommand: (command) => commands.push(command),
  });
  for (const [i, chunk] of chunks.entries()) filter.push(Buffer.from(chunk), times[i] ?? 0);
  filter.end(0);
  return { text: Buffer.concat(pieces), commands, pieces };
}

const textOf = (...chunks: (string | Buffer)[]) => run(chunks).text.toString();

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  let from = 0;
  for (let i = 0; from < bytes.length; i++) {
    const size = Math.max(1, sizes[i % sizes.length]!);
    chunks.push(bytes.subarray(from, from + size));
    from += size;
  }
  return chunks;
}

/** Text made of what hurts. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '::',
          ':',
          '##[',
          '#',
          ']',
          '\r',
          '\n',
          '\r\n',
          ' ',
          '\t',
          '\u00a0',
          '\u3000',
          '\u200b',
          'error',
          'ERROR',
          'set-env',
        ],
        ...[
          'add-mask',
          '::add-mask::',
          'secret',
          'sec',
          'ret',
          '***',
          'group',
          '::endgroup::',
          'stop-commands',
          'tok',
          'é',
          '漢',
        ],
        ...[
          '::stop-commands::tok\n',
          '::tok::\n',
          ' file=a,line=3',
          '%0A',
          '%25',
          '::error::x',
          '##[error]y',
          'a',
          'debug',
          ';',
        ],
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(parts.join('')));
const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });

describe('any text in any chunks', () => {
  test('gives the same as a slow reading of the whole', () => {
    fc.assert(
      fc.property(hostile, sizes, fc.boolean(), (bytes, lengths, debug) => {
        const expected = filterWhole(bytes, { secrets: ['secret'], debug });
        const masks = createMasks();
        masks.add('secret');
        const seen = run(cut(bytes, lengths), { masks, debug });
        expect(seen.text.toString('latin1')).toBe(expected.text.toString('latin1'));
        expect(seen.commands).toEqual(expected.commands);
      }),
      { numRuns: 3000 },
    );
  });

  test('is no command any more, also when what comes out is read again', () => {
    fc.assert(
      fc.property(hostile, sizes, (bytes, lengths) => {
        const { text } = run(cut(bytes, lengths), { debug: true });
        for (const line of text.toString().split(/\r\n|\r|\n/))
          expect(isCommand(line), JSON.stringify(line)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('comes out in whole lines', () => {
    fc.assert(
      fc.property(hostile, sizes, (bytes, lengths) => {
        for (const piece of run(cut(bytes, lengths)).pieces) expect(piece.at(-1)).toBe(0x0a);
      }),
    );
  });

  test('without a command arrives byte for byte, be it UTF-8 or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), sizes, (bytes, lengths) => {
        const harmless = Buffer.from(
          `${Buffer.from(bytes).toString('latin1').replaceAll('#', '.').replaceAll('\x1b', '.')}\n`,
          'latin1',
        );
        fc.pre(harmless.indexOf('::') < 0);
        expect(run(cut(harmless, lengths)).text.equals(harmless)).toBe(true);
      }),
    );
  });
});

test('lines that only look like commands arrive as they are', () => {
  const lines =
    'std::vector<int>\n::1\n::ffff:1.2.3.4\n  ::\n## [x]\n##\n##[]\nx ::error::y\n::error:x\n#[error]\n::error foo\n';
  expect(textOf(lines)).toBe(lines);
});

describe('commands', () => {
  test('an error becomes a problem and a plain line', () => {
    const { text, commands } = run([
      '  ::Error file=src/a%2Cb.ts,line=12,col=3,endLine=13,title=No%3A::bad%0Aworse %25\r\n',
    ]);
    expect(text.toString()).toBe('Error: No:: bad\nworse % (src/a,b.ts:12:3)\n');
    expect(commands).toEqual([
      {
        kind: 'problem',
        problem: {
          severity: 'error',
          message: 'bad\nworse %',
          file: 'src/a,b.ts',
          line: 12,
          column: 3,
          endLine: 13,
          title: 'No:',
          source: 'command',
        },
      },
    ]);
  });

  test('the old form is read anywhere in a line', () => {
    const { text, commands } = run(['make: ##[warning file=a.c;line=7]odd %5D%3B\n']);
    expect(text.toString()).toBe('make: Warning: odd ]; (a.c:7)\n');
    expect(commands).toMatchObject([{ problem: { severity: 'warning', message: 'odd ];', file: 'a.c', line: 7 } }]);
  });

  test('a command behind a lone carriage return is read', () => {
    expect(textOf('10 %\r::set-env name=A::b\r::group::G\n')).toBe('10 %\r: :set-env name=A::b\r▸ G\n');
  });

  test('a message cannot bring a second command in', () => {
    expect(textOf('::error::a%0A::set-env name=X::y%0D##[group]z\n')).toBe(
      'Error: a\n: :set-env name=X::y\n## [group]z\n',
    );
  });

  test('groups are flattened, and debug lines are shown on request', () => {
    const lines = '::group::Build\nx\n::debug::d\n::endgroup::\n';
    expect(textOf(lines)).toBe('▸ Build\nx\n');
    expect(run([lines], { debug: true }).text.toString()).toBe('▸ Build\nx\nDebug: d\n');
  });

  test('all others are made harmless, whatever their name', () => {
    expect(textOf('::set-env name=A::b\n::unknown-thing::\n\u3000::add-path::/x\n##[set-output]x\n')).toBe(
      ': :set-env name=A::b\n: :unknown-thing::\n\u3000: :add-path::/x\n## [set-output]x\n',
    );
  });

  test('matchers that a step adds and removes are handed on, and nothing is printed of them', () => {
    const { text, commands } = run(['::add-matcher::m.json\nx\n::remove-matcher owner=tsc::\n']);
    expect(text.toString()).toBe('x\n');
    expect(commands).toEqual([
      { kind: 'add-matcher', file: 'm.json' },
      { kind: 'remove-matcher', owner: 'tsc' },
    ]);
  });

  test('one with an invisible character in its second colons is harmless too', () => {
    expect(textOf('::set-env name=A:\u200b:b\n')).toBe(': :set-env name=A:\u200b:b\n');
  });

  test('while commands are stopped none is honoured, add-mask neither', () => {
    const { text, commands } = run([
      '::stop-commands::Tok1\n::add-mask::abc\n::error::x\nabc\n::tok1::\n::error::abc\n',
    ]);
    expect(text.toString()).toBe(': :stop-commands::Tok1\n: :add-mask::abc\n: :error::x\nabc\n: :tok1::\nError: abc\n');
    expect(commands).toHaveLength(1);
  });

  test('a command cannot be the word that ends stop-commands', () => {
    expect(run(['::stop-commands::error\n::error::x\n']).commands).toHaveLength(1);
  });

  test('messages are cut at 4,096 characters', () => {
    const [command] = run([`::error::${'x'.repeat(5000)}\n`]).commands;
    expect(command).toMatchObject({ problem: { message: 'x'.repeat(4096) } });
  });
});

describe('masks', () => {
  test('a value is masked from the next line on, in other forms too, and its command is not shown', () => {
    const { text, commands } = run(['s3cret! p\n::add-mask::s3cret! p\ns3cret! p s3cret%21%20p czNjcmV0ISBw\n']);
    expect(text.toString()).toBe('s3cret! p\n*** s3cret%21%20p ***\n');
    expect(commands).toEqual([{ kind: 'add-mask', value: 's3cret! p' }]);
  });

  test('a value that looks like a command is masked before it is spaced', () => {
    expect(textOf('::add-mask::##[abc]\nx ##[abc] y\n')).toBe('x *** y\n');
  });
});

describe('long lines', () => {
  test('one of 100 MB passes in bounded memory', () => {
    const chunk = Buffer.alloc(64 * 1024, 'ab☃');
    let bytes = 0;
    let largest = 0;
    const filter = createOutputFilter({
      masks: createMasks(),
      debug: false,
      onText(piece) {
        bytes += piece.length;
        largest = Math.max(largest, piece.length);
      },
      onCommand: () => {},
    });
    for (let i = 0; i < 1600; i++) filter.push(chunk, 0);
    filter.end(0);
    expect(bytes).toBe(1600 * 64 * 1024 + 1);
    expect(largest).toBeLessThan(256 * 1024);
  });

  test('parts never cut a secret, a character or an old command', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 65_500, max: 65_600 }),
        fc.constantFrom('secret-of-mine', '##[set-env]', '☃☃☃', '\r::set-env::x', '\r  ::error::x\r', '##[error]x'),
        fc.integer({ min: 1, max: 64 }),
        (fill, word, size) => {
          const masks = createMasks();
          masks.add('secret-of-mine');
          const line = Buffer.from(`${'x'.repeat(fill)}${word}${'y'.repeat(70_000)}${word}\n`);
          const chunks = [
            line.subarray(0, fill - 200),
            ...cut(line.subarray(fill - 200, fill + 400), [size]),
            line.subarray(fill + 400),
          ];
          const whole = run([line], { masks });
          const parts = run(chunks, { masks });
          expect(parts.text.equals(whole.text)).toBe(true);
          expect(parts.text.includes('secret')).toBe(false);
          for (const piece of parts.pieces) expect(piece.toString()).not.toContain('\ufffd');
          for (const one of parts.text.toString().split(/[\r\n]/)) expect(isCommand(one)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a command of several megabytes is honoured once and its rest passed over', () => {
    const chunks = ['::error::', ...Array.from({ length: 40 }, () => 'x'.repeat(65_536)), '\nnext\n'];
    const { text, commands } = run(chunks);
    expect(commands).toHaveLength(1);
    expect(text.toString()).toBe(`Error: ${'x'.repeat(4096)}\nnext\n`);
    expect(run([chunks.join('')]).text.equals(text)).toBe(true);
  });

  test('blanks of several megabytes do not hide a command', () => {
    const { text } = run([...Array.from({ length: 40 }, () => ' '.repeat(65_536)), '::set-env name=a::b\n']);
    expect(text.toString().trim()).toBe(': :set-env name=a::b');
  });

  test('a command whose second colons come late is harmless', () => {
    const { text } = run(['::set-env ', ...Array.from({ length: 40 }, () => 'x'.repeat(65_536)), '::value\n']);
    expect(isCommand(text.toString().trimEnd())).toBe(false);
  });
});

describe('pauses and colours', () => {
  test('a pause of five seconds between lines is shown between them', () => {
    expect(run(['a\n', 'b\n', 'c\n'], { times: [0, 37_400, 42_000] }).text.toString()).toBe('a\n… 37 s …\nb\nc\n');
  });

  test('a pause inside a line is shown behind it, and none at the end', () => {
    expect(run(['a', 'b\nc\n'], { times: [0, 125_000] }).text.toString()).toBe('ab\n… 2 min 5 s …\nc\n');
    expect(run(['a', 'b\n'], { times: [0, 9000] }).text.toString()).toBe('ab\n');
  });

  test('colours that a step leaves on are turned off at its end', () => {
    expect(textOf('\x1b[31mred')).toBe('\x1b[31mred\x1b[0m\n');
    expect(textOf('\x1b[1;31mred\n')).toBe('\x1b[1;31mred\n\x1b[0m\n');
    expect(textOf('a \x1b[')).toBe('a \x1b[\x1b[0m\n');
  });

  test('colours that it has turned off itself are left alone', () => {
    for (const text of [
      '\x1b[31mred\x1b[39m\n',
      '\x1b[1mb\x1b[0m\n',
      '\x1b[38;5;9;1mx\x1b[39;22m\n',
      '\x1b[4mu\x1b[m\n',
    ]) {
      expect(textOf(text)).toBe(text);
    }
  });
});
