/** Places in Ruby's backtraces: `lib/a.rb:3:in 'Foo#bar'`; and which of them are the user's own. */

export interface RubyPlace {
  file: string;
  line: number;
}

const place = /^(?:from )?((?:[A-Za-z]:(?=[\\/]))?[^\s:#<][^:]*):(\d{1,7})(?::in (?:[`'].*|\S+))?$/;
/** Gems, Ruby's own library, its internals. */
const library =
  /^<internal:|^\(eval|^-e$|\/gems\/|\/rubygems|\/lib\/ruby\/|\/vendor\/bundle\/|\/(?:usr|opt)\/(?:local\/)?(?:bin|share|lib)\/|\/(?:rspec|rake|bundle|bundler|rails|minitest)$/;

/** Undefined for a line that is no frame of a backtrace. */
export function readRubyPlace(line: string): RubyPlace | undefined {
  const match = place.exec(line.trim());
  return match ? { file: match[1]!, line: Number(match[2]) } : undefined;
}

export function isOwn({ file }: RubyPlace): boolean {
  return !library.test(file);
}
